/** How lists are limited, ordered and gone through, and how somebody typing is helped; held against both databases. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Database } from '../../../demo/api/database/open.ts';
import type { FeedDocument, Link, PublicationDocument } from '../../../demo/api/documents.ts';
import { rels } from '../../../demo/api/media-types.ts';
import { ELibrary, hasLink, linkOf } from './e-library.ts';

const titles = (feed: FeedDocument): string[] => (feed.publications ?? []).map(({ metadata }) => metadata.title);

const facetOf = (feed: FeedDocument, title: string): readonly Link[] => {
  const facet = (feed.facets ?? []).find(({ metadata }) => metadata.title === title);
  assert.ok(facet, `${title} among ${(feed.facets ?? []).map(({ metadata }) => metadata.title).join(', ')}`);
  return facet.links;
};

const choice = (feed: FeedDocument, facet: string, title: string): Link => {
  const link = facetOf(feed, facet).find((each) => each.title === title);
  assert.ok(link, `${title} in ${facet}`);
  return link;
};

const isActive = ({ rel }: Link): boolean => [rel].flat().includes('self');
const countOf = (link: Link): number | undefined => link.properties?.numberOfItems;

export function browsingRules(on: string, openDatabase: () => Promise<Database>): void {
  describe(`browsing on ${on}`, () => {
    let elib: ELibrary;
    before(async () => {
      elib = await ELibrary.open(openDatabase);
    });
    after(() => elib.close());

    const get = async (href: string, language = 'en'): Promise<FeedDocument> =>
      (await elib.visitor.get<FeedDocument>(href, { 'Accept-Language': language })).body;
    const search = (query: string): Promise<FeedDocument> =>
      get(`/koivuranta/search?query=${encodeURIComponent(query)}`);
    const inAll = async (href: string): Promise<number> => (await get(href)).metadata.numberOfItems ?? -1;

    test('every choice of a list leaves as many as it says', async () => {
      for (const href of ['/koivuranta/feed/all', '/koivuranta/search?query=kirja', '/koivuranta/feed/young']) {
        const feed = await get(href);
        assert.ok((feed.facets?.length ?? 0) >= 6, href);
        for (const { metadata, links } of feed.facets ?? []) {
          for (const link of links.filter((each) => countOf(each) !== undefined)) {
            assert.equal(await inAll(link.href), countOf(link), `${href}: ${metadata.title}, ${link.title ?? ''}`);
          }
        }
      }
    });

    test('a facet begins with all, which is the default, and has no choice that leaves nothing', async () => {
      const feed = await search('jansson');
      for (const { metadata, links } of feed.facets ?? []) {
        if (metadata.title === 'Sort by') continue;
        assert.equal(links[0]?.title, 'All', metadata.title);
        assert.equal(links[0].properties?.[rels.default], true);
        assert.deepEqual(links.filter(isActive), [links[0]], metadata.title);
        assert.ok(links.every((link) => countOf(link) !== 0));
      }
    });

    test('a choice keeps the others, can be changed, and can be undone', async () => {
      const swedish = await get(choice(await search('jansson'), 'Language', 'Swedish').href);
      assert.ok((swedish.publications ?? []).every(({ metadata }) => metadata.language === 'sv'));
      const adults = await get(choice(swedish, 'For whom', 'Adults').href);
      assert.ok((adults.publications ?? []).every(({ metadata }) => metadata.language === 'sv'));
      assert.ok(titles(adults).includes('Sommarboken') && !titles(adults).includes('Trollvinter'));
      assert.ok(isActive(choice(adults, 'Language', 'Swedish')) && isActive(choice(adults, 'For whom', 'Adults')));
      const finnish = await get(choice(adults, 'Language', 'Finnish').href);
      assert.deepEqual(titles(finnish), ['Kesäkirja']);
      const again = await get(choice(adults, 'For whom', 'All').href);
      assert.equal(again.metadata.numberOfItems, swedish.metadata.numberOfItems);
    });

    test('two choices that exclude each other leave nothing, and stay to be undone', async () => {
      const feed = await get('/koivuranta/feed/sami?format=audiobook&genre=crime&author=aleksis-kivi');
      assert.equal(feed.metadata.numberOfItems, 0);
      for (const [facet, title] of [
        ['Format', 'Audiobooks'],
        ['Subject', 'Crime and mystery'],
        ['Author', 'Aleksis Kivi'],
      ] as const) {
        assert.ok(isActive(choice(feed, facet, title)), facet);
        assert.ok(!isActive(choice(feed, facet, 'All')), facet);
      }
    });

    test('what somebody has borrowed the last copy of is no longer available now', async () => {
      await elib.license('kallocain', { concurrency: 1 });
      const now = '/koivuranta/search?query=kallocain&availability=now';
      assert.deepEqual(titles(await get(now)), ['Kallocain']);
      await (await elib.patron()).borrow('kallocain');
      assert.deepEqual(titles(await get(now)), []);
      assert.deepEqual(titles(await search('kallocain')), ['Kallocain']);
    });

    test('what only another area has bought is available to its own patrons', async () => {
      await elib.license('kris', { owner_kind: 'area', owner_id: 'merikimppa' });
      assert.ok(!titles(await get('/koivuranta/contributors/karin-boye?availability=now')).includes('Kris'));
      assert.ok(titles(await get('/merikallio/contributors/karin-boye?availability=now')).includes('Kris'));
    });

    test('the words of facets are in the language that is asked for', async () => {
      const named = async (language: string) =>
        (await get('/koivuranta/feed/all', language)).facets?.map(({ metadata }) => metadata.title);
      assert.ok((await named('fi'))?.includes('Saavutettavuus'));
      assert.ok((await named('sv'))?.includes('Tillgänglighet'));
      const finnish = await get('/koivuranta/feed/all', 'fi');
      assert.ok(choice(finnish, 'Kieli', 'pohjoissaame'));
      assert.ok(choice(finnish, 'Ilmestynyt', '1890-luku'));
    });

    test('what works with a screen reader can be told apart, and each book says why', async () => {
      const feed = await get(
        choice(await get('/koivuranta/feed/young'), 'Accessibility', 'Works with a screen reader').href,
      );
      assert.ok((feed.publications?.length ?? 0) > 5);
      for (const { metadata } of feed.publications ?? []) {
        assert.deepEqual(metadata.accessibility?.accessModeSufficient, [['textual']], metadata.title);
        assert.equal(metadata['@type'], 'http://schema.org/EBook');
      }
    });

    for (const [sort, expected] of [
      ['Title', ['Kanervala', 'Kihlaus', 'Kullervo', 'Nummisuutarit', 'Seitsemän veljestä', 'Seitsemän veljestä']],
      [
        'Year of publication',
        ['Seitsemän veljestä', 'Seitsemän veljestä', 'Kanervala', 'Kihlaus', 'Kullervo', 'Nummisuutarit'],
      ],
    ] as const) {
      test(`a list can be ordered by ${sort.toLowerCase()}`, async () => {
        const feed = await get('/koivuranta/contributors/aleksis-kivi');
        const link = choice(feed, 'Sort by', sort);
        assert.ok([link.rel].flat().includes(rels.sort));
        assert.deepEqual(titles(await get(link.href)), expected);
      });
    }

    test('å, ä and ö are the last letters when authors order a list', async () => {
      const authors: string[] = [];
      let href: string | undefined = '/koivuranta/feed/swedish?sort=author';
      while (href !== undefined) {
        const feed: FeedDocument = await get(href);
        authors.push(...(feed.publications ?? []).map(({ metadata }) => metadata.author[0]?.sortAs ?? ''));
        href = hasLink(feed, 'next') ? linkOf(feed, 'next').href : undefined;
      }
      assert.deepEqual(authors, [...authors].sort(new Intl.Collator('fi').compare));
      assert.equal(authors.at(-1), 'Westö, Kjell');
    });

    for (const sort of ['title', 'author', 'newest', 'year', 'relevance']) {
      test(`pages by ${sort} meet every result of a search once`, async () => {
        const ids: string[] = [];
        let href: string | undefined = `/koivuranta/search?query=kirja&sort=${sort}`;
        let total = 0;
        while (href !== undefined) {
          const feed: FeedDocument = await get(href);
          total = feed.metadata.numberOfItems ?? 0;
          ids.push(...(feed.publications ?? []).map(({ metadata }) => metadata.identifier));
          href = hasLink(feed, 'next') ? linkOf(feed, 'next').href : undefined;
        }
        assert.ok(total > 20);
        assert.deepEqual([ids.length, new Set(ids).size], [total, total]);
      });
    }

    test('a place in one order is none in another', async () => {
      const after = new URL(linkOf(await get('/koivuranta/feed/all'), 'next').href).searchParams.get('after') ?? '';
      for (const query of [`sort=author&after=${after}`, 'after=nonsense']) {
        const { status } = await elib.visitor.get(`/koivuranta/feed/all?${query}`);
        assert.equal(status, 400, query);
      }
    });

    test('a series is in its order, and each of its books leads to it', async () => {
      const { body } = await elib.visitor.get<PublicationDocument>('/koivuranta/publications/invandrarna');
      const series = await get(body.metadata.belongsTo?.series[0]?.links[0]?.href ?? '');
      assert.equal(series.metadata.title, 'Utvandrarserien');
      assert.deepEqual(titles(series), ['Utvandrarna', 'Invandrarna', 'Nybyggarna', 'Sista brevet till Sverige']);
    });

    test('related books begin with the same in another form, then series and author, never itself', async () => {
      const { body } = await elib.visitor.get<PublicationDocument>('/koivuranta/publications/seitseman-veljesta');
      const related = await get(linkOf(body, 'related').href);
      const identifiers = (related.publications ?? []).map(({ metadata }) => metadata.identifier);
      assert.ok(!identifiers.includes(body.metadata.identifier));
      assert.equal(titles(related)[0], 'Seitsemän veljestä');
      assert.ok(titles(related).slice(1, 5).includes('Nummisuutarit'));
      const moomin = await elib.visitor.get<PublicationDocument>('/koivuranta/publications/taikatalvi');
      const others = (await get(linkOf(moomin.body, 'related').href)).publications ?? [];
      assert.ok(others.slice(0, 8).every(({ metadata }) => metadata.belongsTo?.series[0]?.name === 'Muumi-kirjat'));
    });

    test('somebody typing is offered titles, people, series and subjects, eight at most', async () => {
      const template = linkOf(await get('/koivuranta/'), 'suggestions');
      assert.equal(template.templated, true);
      const suggest = async (typed: string, language = 'en') =>
        (await get(template.href.replace('{?query}', `?query=${encodeURIComponent(typed)}`), language)).groups ?? [];
      const groups = await suggest('muum');
      assert.deepEqual(
        groups.map(({ metadata }) => metadata.title),
        ['Titles', 'Series'],
      );
      assert.ok(groups[0]?.navigation?.every(({ title }) => title?.toLowerCase().includes('muum')));
      assert.ok(groups.flatMap(({ navigation }) => navigation ?? []).length <= 8);
      const [people] = (await suggest('kivi, al')).filter(({ metadata }) => metadata.title === 'People');
      assert.equal(people?.navigation?.[0]?.title, 'Aleksis Kivi');
      const person = await get(people.navigation[0].href);
      assert.equal(person.metadata.title, 'Aleksis Kivi');
      const [subjects] = (await suggest('tietei', 'fi')).filter(({ metadata }) => metadata.title === 'Aiheet');
      assert.equal(subjects?.navigation?.[0]?.title, 'Tieteiskirjallisuus');
      const [misspelt] = await suggest('sinhue');
      assert.equal(misspelt?.navigation?.[0]?.title, 'Sinuhe egyptiläinen');
      const book = await elib.visitor.get<PublicationDocument>(misspelt.navigation[0].href);
      assert.equal(book.headers.get('Content-Type'), 'application/opds-publication+json');
    });

    test('a misspelt search finds what was meant and proposes its spelling', async () => {
      const feed = await search('sinhue');
      assert.deepEqual(titles(feed), ['Sinuhe egyptiläinen']);
      const correction = linkOf(feed, 'correction');
      assert.equal(correction.title, 'sinuhe');
      assert.deepEqual(titles(await get(correction.href)), ['Sinuhe egyptiläinen']);
      for (const right of ['sinuhe', 'veljekset', 'xyzzyqwv']) {
        assert.ok(!hasLink(await search(right), 'correction'), right);
      }
    });

    test('every feed below the front page leads up to it', async () => {
      for (const href of ['/koivuranta/feed/new', '/koivuranta/search?query=kivi', '/koivuranta/series/muumi-kirjat']) {
        const up = linkOf(await get(href), 'up');
        assert.deepEqual([up.title, up.href], ['Koivuranta Library', 'http://localhost/koivuranta/'], href);
      }
    });

    test('a book is found by its ISBN, with hyphens or without', async () => {
      const { body } = await elib.visitor.get<PublicationDocument>('/koivuranta/publications/kanteletar');
      const [isbn = ''] = body.metadata.altIdentifier ?? [];
      const digits = isbn.replace('urn:isbn:', '');
      for (const typed of [digits, `ISBN ${digits.slice(0, 3)}-${digits.slice(3, 8)}-${digits.slice(8)}`]) {
        assert.deepEqual(titles(await search(typed)), ['Kanteletar'], typed);
      }
    });
  });
}
