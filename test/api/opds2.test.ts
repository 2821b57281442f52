/** What a patron sees of a feed: titles, names, languages, covers and links, however loosely the server wrote them. */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFeed } from '../../src/api/opds/opds2.ts';
import { readPublication } from '../../src/api/opds/whole-publication.ts';
import { LibraryError } from '../../src/domain/library-error.ts';
import { namesOf, type Publication } from '../../src/domain/publication.ts';
import { plain } from '../../src/domain/text.ts';

const found = 'https://api.example.fi/espoo/feed/7?key=b';
const title = { title: 'Uutuudet' };

const publicationOf = (metadata: object, more: object = {}): Publication =>
  readPublication({ metadata: { title: 'Kivinen ranta', identifier: 'urn:isbn:1', ...metadata }, ...more }, found);

const isUnreadable = (thrown: unknown) => thrown instanceof LibraryError && thrown.kind === 'unreadable';

describe('A feed', () => {
  const feed = readFeed(
    {
      metadata: { ...title, numberOfItems: 40 },
      links: [
        { rel: 'self', href: found, type: 'application/opds+json' },
        { rel: ['next', 'http://example.org/more'], href: '?key=c' },
        { rel: 'search', href: '/espoo/search{?query,title,author}', templated: true },
        { rel: 'http://opds-spec.org/shelf', href: '../loans' },
        { rel: 'http://librarysimplified.org/terms/rel/user-profile', href: '/espoo/patrons/me' },
        { rel: 'http://www.w3.org/ns/oa#annotationService', href: '/espoo/annotations/' },
        { rel: 'http://opds-spec.org/auth/document', href: '/espoo/authentication_document' },
        { rel: null, href: '/nowhere' },
      ],
      navigation: [
        { href: 'genres', title: { fi: 'Lajit', sv: 'Genrer' } },
        { href: 'untitled' },
        { href: 'javascript:alert(1)', title: 'x' },
      ],
      groups: [
        {
          metadata: { title: 'Suositut' },
          links: [{ rel: 'self', href: 'popular' }],
          publications: [{ metadata: { title: 'A', identifier: 'a' } }, { metadata: {} }],
        },
        { metadata: { title: 'Lajit' }, navigation: [{ href: 'genres/1', title: 'Jännitys' }] },
        { links: [] },
      ],
      facets: [
        {
          metadata: { title: 'Kieli' },
          links: [
            { rel: 'self', href: '?language=fin', title: 'suomi', properties: { numberOfItems: 31 } },
            { href: '?language=swe', title: 'svenska' },
          ],
        },
      ],
      publications: [
        { metadata: { title: 'B', identifier: 'b' } },
        { metadata: { identifier: 'no-title' } },
        'x',
        null,
      ],
    },
    found,
  );

  it('names the ways onward as addresses, wherever its own links start', () => {
    assert.deepEqual(feed.links, {
      self: found,
      next: 'https://api.example.fi/espoo/feed/7?key=c',
      search: 'https://api.example.fi/espoo/search{?query,title,author}',
      shelf: 'https://api.example.fi/espoo/loans',
      profile: 'https://api.example.fi/espoo/patrons/me',
      annotations: 'https://api.example.fi/espoo/annotations/',
      authentication: 'https://api.example.fi/espoo/authentication_document',
    });
  });

  it('shows its groups, with the way to the whole of each', () => {
    assert.deepEqual(
      feed.groups.map((group) => [group.title, group.href, group.publications.length, group.navigation.length]),
      [
        [plain('Suositut'), 'https://api.example.fi/espoo/feed/popular', 1, 0],
        [plain('Lajit'), undefined, 0, 1],
      ],
    );
  });

  it('offers what narrows it, and says what is chosen now', () => {
    assert.deepEqual(feed.facets, [
      {
        kind: 'filter',
        title: plain('Kieli'),
        links: [
          {
            title: plain('suomi'),
            href: 'https://api.example.fi/espoo/feed/7?language=fin',
            active: true,
            isDefault: false,
            count: 31,
          },
          {
            title: plain('svenska'),
            href: 'https://api.example.fi/espoo/feed/7?language=swe',
            active: false,
            isDefault: false,
          },
        ],
      },
    ]);
  });

  it('leads on in words of the patron’s language, and nowhere without words or with a script', () => {
    assert.deepEqual(feed.navigation, [
      { title: { fi: 'Lajit', sv: 'Genrer' }, href: 'https://api.example.fi/espoo/feed/genres' },
    ]);
  });

  it('leaves out what can’t be read, and counts it', () => {
    assert.deepEqual(
      feed.publications.map(({ id }) => id),
      ['b'],
    );
    // Two publications of the list, one of a group, a group, two navigation links. A null is no entry's fault.
    assert.equal(feed.dropped, 7);
    assert.equal(feed.total, 40);
  });

  it('may be empty: lists that are empty or null are fine', () => {
    const empty = readFeed({ metadata: title, links: [], publications: [], facets: [], groups: null }, found);
    assert.deepEqual([empty.publications, empty.groups, empty.facets, empty.dropped], [[], [], [], 0]);
  });

  it('tells where its search is described, as E-kirjasto’s does, and has no template of its own then', () => {
    const links = [{ rel: 'search', href: '/search', type: 'application/opensearchdescription+xml' }];
    assert.deepEqual(readFeed({ metadata: title, links }, found).links, {
      searchDescription: 'https://api.example.fi/search',
    });
  });

  it('names the template of its suggestions', () => {
    const links = [
      { rel: 'suggestions', href: '/suggestions{?query}', templated: true, type: 'application/opds+json' },
    ];
    assert.equal(
      readFeed({ metadata: title, links }, found).links.suggestions,
      'https://api.example.fi/suggestions{?query}',
    );
  });

  it('proposes what was meant', () => {
    const links = [{ rel: 'correction', href: '?query=veljes', title: 'veljes' }];
    assert.deepEqual(readFeed({ metadata: title, links }, found).correction, {
      title: plain('veljes'),
      href: 'https://api.example.fi/espoo/feed/7?query=veljes',
    });
  });

  it('stands below the front page and the feed above it, each once, never below itself', () => {
    const crumbs = (...links: readonly object[]) =>
      readFeed({ metadata: title, links: [{ rel: 'self', href: found }, ...links] }, found).breadcrumbs.map(
        ({ title: words, href }) => [words.und, href],
      );
    const start = { rel: 'start', href: '/espoo', title: 'Mallila' };
    assert.deepEqual(crumbs({ rel: 'up', href: '/espoo/feed/1', title: 'Lapset' }, start), [
      ['Mallila', 'https://api.example.fi/espoo'],
      ['Lapset', 'https://api.example.fi/espoo/feed/1'],
    ]);
    assert.deepEqual(crumbs(start, { ...start, rel: 'up' }), [['Mallila', 'https://api.example.fi/espoo']]);
    assert.deepEqual(crumbs({ rel: ['self', 'start'], href: found, title: 'x' }, { rel: 'up', href: '/untitled' }), []);
  });

  it('tells ways to a single book from ways to feeds', () => {
    const navigation = [
      { href: '/works/1', title: 'Kivinen ranta', type: 'application/opds-publication+json' },
      { href: '/works/2', title: 'Toinen', type: 'application/atom+xml;type=entry;profile=opds-catalog' },
      { href: '/feed/8', title: 'Ranta', type: 'application/opds+json' },
    ];
    assert.deepEqual(
      readFeed({ metadata: title, navigation }, found).navigation.map(({ leadsTo }) => leadsTo),
      ['publication', 'publication', undefined],
    );
  });

  for (const json of [
    undefined,
    null,
    [],
    'feed',
    7,
    {},
    { type: 'about:blank', status: 500 },
    { publications: 'x' },
  ]) {
    it(`isn’t ${JSON.stringify(json)}`, () => assert.throws(() => readFeed(json, found), isUnreadable));
  }
});

describe('A publication', () => {
  it('names people in their roles, however they are written', () => {
    const publication = publicationOf({
      author: [
        'Aino Esimerkki',
        { name: { fi: 'Eino', sv: 'Enar' }, sortAs: 'Esimerkki, Eino' },
        { sortAs: 'nameless' },
        7,
      ],
      narrator: { name: 'Lauri Lukija' },
      translator: 'Tuuli Kääntäjä',
      editor: null,
    });
    assert.deepEqual(namesOf(publication, 'author'), [plain('Aino Esimerkki'), { fi: 'Eino', sv: 'Enar' }, plain('7')]);
    assert.deepEqual(namesOf(publication, 'narrator'), [plain('Lauri Lukija')]);
    assert.deepEqual(namesOf(publication, 'translator'), [plain('Tuuli Kääntäjä')]);
    assert.deepEqual(namesOf(publication, 'editor'), []);
    assert.equal(publication.contributors[1]?.sortAs, 'Esimerkki, Eino');
  });

  it('has its languages as web pages write them', () => {
    const languages = ['fin', 'swe', 'sme', 'ger', 'en_GB', 'smn', 'FI', 'this is a bad language code', 7];
    assert.deepEqual(publicationOf({ language: languages }).languages, ['fi', 'sv', 'se', 'de', 'en-GB', 'smn', 'fi']);
    assert.deepEqual(publicationOf({ language: 'swe' }).languages, ['sv']);
    assert.deepEqual(publicationOf({ title: { fin: 'Ranta', sv: '' } }).title, { fi: 'Ranta' });
  });

  it('belongs to series in either shape, and has its subjects', () => {
    const series = [{ name: plain('Ranta'), position: 2 }];
    assert.deepEqual(publicationOf({ belongsTo: { series: [{ name: 'Ranta', position: 2 }] } }).series, series);
    assert.deepEqual(publicationOf({ belongsTo: { series: { name: 'Ranta', position: 2 } } }).series, series);
    assert.deepEqual(publicationOf({ belongsTo: { name: 'Ranta', position: 2 } }).series, series);
    assert.deepEqual(publicationOf({ belongsTo: { series: 'Ranta' } }).series, [{ name: plain('Ranta') }]);
    assert.deepEqual(publicationOf({ subject: ['Meri', { name: 'Jännitys', code: '1' }, {}] }).subjects, [
      { name: plain('Meri') },
      { name: plain('Jännitys') },
    ]);
  });

  it('is what it says it is, else what it leads to', () => {
    const borrow = (...types: readonly string[]) => ({
      links: [
        {
          rel: 'http://opds-spec.org/acquisition/borrow',
          href: '/borrow',
          type: 'application/opds-publication+json',
          properties: { indirectAcquisition: types.map((type) => ({ type: 'application/x', child: [{ type }] })) },
        },
      ],
    });
    assert.equal(
      publicationOf({ '@type': 'http://bib.schema.org/Audiobook' }, borrow('application/pdf')).medium,
      'audiobook',
    );
    assert.equal(publicationOf({ '@type': 'http://schema.org/EBook' }).medium, 'ebook');
    assert.equal(publicationOf({ '@type': 'http://schema.org/Book' }).medium, 'ebook');
    assert.equal(publicationOf({ '@type': 'http://schema.org/PublicationIssue' }).medium, 'other');
    assert.equal(publicationOf({}, borrow('application/audiobook+lcp')).medium, 'audiobook');
    assert.equal(publicationOf({}, borrow('application/epub+zip')).medium, 'ebook');
    assert.equal(publicationOf({}).medium, 'other');
  });

  it('shows covers of the web, with the room that they need', () => {
    const images = [
      { href: '/1-400.jpg', type: 'image/jpeg', width: 400, height: 600 },
      { href: 'data:image/png;base64,AAAA', type: 'image/png' },
      { href: '/1.webp', width: 'wide' },
    ];
    assert.deepEqual(publicationOf({}, { images }).covers, [
      { href: 'https://api.example.fi/1-400.jpg', type: 'image/jpeg', width: 400, height: 600 },
      { href: 'https://api.example.fi/1.webp' },
    ]);
  });

  it('has a sample in either spelling', () => {
    for (const rel of ['preview', 'http://opds-spec.org/acquisition/sample']) {
      const { sample } = publicationOf({}, { links: [{ rel, href: '/1.mp3', type: 'audio/mpeg' }] });
      assert.deepEqual(sample, { href: 'https://api.example.fi/1.mp3', type: 'audio/mpeg' });
    }
  });

  it('never leads anywhere but to the web', () => {
    const rels = ['self', 'preview', 'http://opds-spec.org/acquisition/borrow', 'http://opds-spec.org/acquisition'];
    const schemes = [
      'javascript:alert(1)',
      ' JavaScript:alert(1)',
      'data:text/html,x',
      'file:///etc',
      'opds://x',
      'https://[',
    ];
    const links = schemes.flatMap((href) => rels.map((rel) => ({ rel, href, type: 'text/html' })));
    const publication = publicationOf({}, { links });
    assert.deepEqual(publication.lending, { kind: 'none' });
    assert.deepEqual([publication.self, publication.sample], [undefined, undefined]);
  });

  it('is known by its identifier, else by its address', () => {
    const self = [{ rel: 'self', href: 'https://api.example.fi/works/1' }];
    assert.equal(publicationOf({}, { links: self }).id, 'urn:isbn:1');
    assert.equal(publicationOf({ identifier: null }, { links: self }).id, 'https://api.example.fi/works/1');
  });

  it('resolves its links where it stands: its own address, else where it was found', () => {
    const metadata = { title: 'A', identifier: 'a' };
    const images = [{ href: 'cover.png' }];
    const links = [{ rel: 'self', href: 'https://media.example.fi/a/manifest.json' }];
    assert.equal(
      readPublication({ metadata, images, links }, found).covers[0]?.href,
      'https://media.example.fi/a/cover.png',
    );
    assert.equal(
      readPublication({ metadata, images }, found).covers[0]?.href,
      'https://api.example.fi/espoo/feed/cover.png',
    );
  });

  for (const json of [
    undefined,
    null,
    'x',
    {},
    { metadata: {} },
    { metadata: { title: ' ', identifier: 'a' } },
    { metadata: title },
  ]) {
    it(`isn’t ${JSON.stringify(json)}`, () => assert.throws(() => readPublication(json, found), isUnreadable));
  }
});

describe('A facet', () => {
  const facetOf = (...links: readonly object[]) =>
    readFeed({ metadata: title, facets: [{ metadata: { title: 'Rajaus' }, links }] }, found).facets[0];
  const all = { title: 'Kaikki', href: '?a=1' };
  const one = { title: 'Yksi', href: '?a=2' };

  for (const [what, rel, kind] of [
    ['limits', undefined, 'filter'],
    ['limits, chosen or not', 'self', 'filter'],
    ['sorts where it says so', ['self', 'http://palaceproject.io/terms/rel/sort'], 'sort'],
    ['parts the collection where it says so', 'http://librarysimplified.org/terms/rel/entrypoint', 'entry-point'],
  ] as const) {
    it(what, () => assert.equal(facetOf({ ...all, rel }, one)?.kind, kind));
  }

  it('is taken away by the link that says so', () => {
    const properties = { 'http://palaceproject.io/terms/properties/default': true };
    assert.deepEqual(
      facetOf({ ...all, properties }, one)?.links.map(({ isDefault }) => isDefault),
      [true, false],
    );
  });
});

describe('What belongs to a publication', () => {
  const leading = (href: string) => ({
    links: [
      { href: '/author.html', type: 'text/html' },
      { href, type: 'application/opds+json' },
    ],
  });
  const publication = publicationOf(
    {
      author: [{ name: 'Aino Esimerkki', ...leading('/works/contributor/1') }, 'Toinen'],
      belongsTo: { series: [{ name: 'Ranta', position: 2, ...leading('/works/series/1') }] },
      subject: [
        {
          name: 'Jännitys',
          scheme: 'http://librarysimplified.org/terms/genres/Simplified/',
          ...leading('/subjects/1'),
        },
        { name: 'Aikuiset', scheme: 'http://schema.org/audience' },
        { name: 'Kaunokirjallisuus', scheme: 'http://librarysimplified.org/terms/fiction/' },
      ],
      selected: '2026-11-20T10:00:00Z',
    },
    { links: [{ rel: 'related', href: '/works/1/related' }] },
  );

  it('leads to feeds: of its people, its series, its subjects, of what is like it', () => {
    assert.deepEqual(
      publication.contributors.map(({ href }) => href),
      ['https://api.example.fi/works/contributor/1', undefined],
    );
    assert.equal(publication.series[0]?.href, 'https://api.example.fi/works/series/1');
    assert.equal(publication.subjects[0]?.href, 'https://api.example.fi/subjects/1');
    assert.equal(publication.related, 'https://api.example.fi/works/1/related');
  });

  it('are subjects, among which Palace also writes for whom it is and whether it is fiction', () => {
    assert.deepEqual(
      publication.subjects.map(({ name }) => name.und),
      ['Jännitys'],
    );
  });

  it('is when it was chosen as a favourite', () => assert.equal(publication.selected, '2026-11-20T10:00:00Z'));
});
