/** What a patron sees of OPDS 1.2 is what they see of OPDS 2.0: every document here stands beside its twin. Only browsers have the parser. */

import { expect } from '@open-wc/testing';
import { atomFeed, atomPublication } from '../../src/api/opds/atom/atom.ts';
import { searchTemplates } from '../../src/api/opds/atom/search-description.ts';
import { readFeed } from '../../src/api/opds/opds2.ts';
import { expandSearch } from '../../src/api/opds/search-template.ts';
import { readPublication } from '../../src/api/opds/whole-publication.ts';
import type { Facet } from '../../src/domain/feed.ts';
import { LibraryError, type LibraryErrorKind } from '../../src/domain/library-error.ts';
import type { Publication } from '../../src/domain/publication.ts';
import * as written from './atom-documents.ts';

const found = 'https://api.example.fi/malli/feed/7';

const publicationOf = (entry: string): Publication => readPublication(atomPublication(entry), found);
const feedOf = (feed: string) => readFeed(atomFeed(feed), found);

const refusalOf = (run: () => unknown): LibraryErrorKind | undefined => {
  try {
    run();
    return undefined;
  } catch (thrown) {
    if (thrown instanceof LibraryError) return thrown.kind;
    throw thrown;
  }
};

describe('An Atom entry', () => {
  it('is the very book of OPDS 2.0', () => {
    expect(publicationOf(written.entry())).to.deep.equal(readPublication(written.twin(), found));
  });

  for (const [state, links] of Object.entries(written.lendings)) {
    it(`stands to its patron as in OPDS 2.0: ${state}`, () => {
      const { lending } = publicationOf(written.entry(links.atom));
      expect(lending).to.deep.equal(readPublication(written.twin(links.json), found).lending);
      expect(lending.kind).to.equal(state.split(',')[0]);
    });
  }

  it('tells in E-kirjasto’s words for whom it is accessible, and when it was chosen', () => {
    const { accessibility, selected } = publicationOf(
      written.entry(`<accessibility><waysOfReading><feature>Ulkoasua voi muokata</feature></waysOfReading>
        <conformance><conformsTo>EPUB Accessibility 1.1</conformsTo></conformance></accessibility>
        <selected>2026-11-20T10:00:00Z</selected>`),
    );
    expect(accessibility?.summary).to.deep.equal([{ und: 'Ulkoasua voi muokata' }]);
    expect(accessibility?.conformsTo).to.deep.equal(['EPUB Accessibility 1.1']);
    expect(selected).to.equal('2026-11-20T10:00:00Z');
  });

  it('describes itself in text, HTML or XHTML, at length where it can', () => {
    const description = (summary: string) =>
      publicationOf(written.atom('entry', `<id>urn:1</id><title>A</title>${summary}`)).description?.und;
    expect(description('<summary>Lyhyt</summary>')).to.equal('Lyhyt');
    expect(description('<summary type="html">&lt;p>Lyhyt&lt;/p></summary>')).to.equal('<p>Lyhyt</p>');
    expect(description('<summary>x</summary><content type="html">&lt;p>Pitkä&lt;/p></content>')).to.equal(
      '<p>Pitkä</p>',
    );
    const xhtml = '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><b>Pitkä</b></div></content>';
    expect(description(xhtml)).to.match(/^<b[^>]*>Pitkä<\/b>$/);
    expect(description('<content src="https://example.org/"/><summary>Lyhyt</summary>')).to.equal('Lyhyt');
  });

  it('may come within a feed of its own', () => {
    const feed = written.atom('feed', `<title>x</title>${written.entry().replace(/^<\?.*?\?>/, '')}`);
    expect(publicationOf(feed).title).to.deep.equal({ fi: 'Kivinen ranta' });
  });
});

describe('An Atom feed', () => {
  it('is the very feed of OPDS 2.0', () => {
    expect(feedOf(written.feed)).to.deep.equal(readFeed(written.feedTwin, found));
  });

  it('gathers its flat entries into groups by their collections, books and ways onward alike', () => {
    const { groups, publications, navigation } = feedOf(written.groups);
    expect(groups.map(({ title, href }) => [title.und, href])).to.deep.equal([
      ['Nimekkeet', undefined],
      ['Uutuudet', 'https://api.example.fi/malli/feed/new'],
    ]);
    expect(groups[0]?.navigation).to.deep.equal([
      { title: { und: 'Kivinen ranta' }, href: 'https://api.example.fi/works/1', leadsTo: 'publication' },
    ]);
    expect(groups[1]?.publications.map(({ id }) => id)).to.deep.equal(['urn:2', 'urn:3']);
    expect([publications, navigation]).to.deep.equal([[], []]);
  });

  it('loses no more than the entries that can’t be read', () => {
    const { navigation, publications, dropped } = feedOf(
      written.atom(
        'feed',
        `<title>x</title>
        <entry><id>urn:1</id><title>Leads nowhere</title></entry>
        <entry><id>urn:2</id><title>Harm</title><link rel="subsection" href="javascript:alert(1)"/></entry>
        <entry><id>urn:3</id><author><name>Untitled</name></author></entry>
        <simplified:message><id>urn:4</id><simplified:status_code>404</simplified:status_code></simplified:message>
        <entry><id>urn:5</id><title>Lapset</title><link rel="subsection" href="/feed/5"/></entry>`,
      ),
    );
    expect(navigation.map(({ title }) => title.und)).to.deep.equal(['Lapset']);
    expect([publications.length, dropped]).to.deep.equal([0, 4]);
  });
});

describe('A facet of an Atom feed', () => {
  const facetOf = (...links: readonly string[]): Facet | undefined =>
    feedOf(
      written.atom(
        'feed',
        links
          .map((link) => `<link rel="http://opds-spec.org/facet" opds:facetGroup="Rajaus" title="x" ${link}/>`)
          .join(''),
      ),
    ).facets[0];

  for (const [what, links, kind] of [
    ['limits', ['href="?a=1"', 'href="?a=2"'], 'filter'],
    [
      'sorts where its links differ by order',
      ['href="?order=author&amp;a=all"', 'href="?order=title&amp;a=all"'],
      'sort',
    ],
    [
      'parts the collection where they differ by entry point',
      ['href="?entrypoint=All"', 'href="?entrypoint=Book"'],
      'entry-point',
    ],
    [
      'limits where they all keep an order',
      ['href="?order=author&amp;a=all"', 'href="?order=author&amp;a=now"'],
      'filter',
    ],
  ] as const) {
    it(what, () => expect(facetOf(...links)?.kind).to.equal(kind));
  }

  for (const [what, links] of [
    ['says so', ['href="?a=1" xmlns:p="http://palaceproject.io/terms/" p:defaultFacet="true"', 'href="?a=all"']],
    ['asks for all', ['href="?available=all&amp;collection=full"', 'href="?available=now&amp;collection=full"']],
    ['asks for nothing', ['href="?query=x"', 'href="?query=x&amp;available=now"']],
    ['asks for All', ['href="?entrypoint=All"', 'href="?entrypoint=Book"']],
    [
      'asks for the full collection',
      ['href="?collection=full&amp;available=all"', 'href="?collection=featured&amp;available=all"'],
    ],
  ] as const) {
    it(`is taken away by the link that ${what}`, () =>
      expect(facetOf(...links)?.links.map(({ isDefault }) => isDefault)).to.deep.equal([true, false]));
  }
});

describe('A description of a search', () => {
  it('tells where to search and where to ask for suggestions', () => {
    const { search = '', suggestions = '' } = searchTemplates(written.searchDescription, found);
    expect(expandSearch(search, 'yö & päivä')).to.equal(
      'https://api.example.fi/search?q=y%C3%B6%20%26%20p%C3%A4iv%C3%A4&page=',
    );
    expect(expandSearch(suggestions, 'veljes')).to.equal('https://api.example.fi/malli/suggestions?query=veljes');
  });

  it('tells nothing when it only has a page for people', () => {
    const description = `<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
      <Url type="text/html" template="/search?q={searchTerms}"/>
      <Url type="application/atom+xml" template="javascript:alert('{searchTerms}')"/></OpenSearchDescription>`;
    expect(searchTemplates(description, found)).to.deep.equal({});
  });
});

describe('A message instead of an entry', () => {
  for (const [status, kind] of [
    [404, 'not-found'],
    [403, 'forbidden'],
    [500, 'server'],
  ] as const) {
    it(`with the status ${status} is an error of the kind ${kind}`, () => {
      const message = written.atom(
        'simplified:message',
        `<id>urn:1</id><simplified:status_code>${status}</simplified:status_code>`,
      );
      expect(refusalOf(() => atomPublication(message))).to.equal(kind);
      expect(refusalOf(() => atomFeed(message))).to.equal(kind);
      expect(refusalOf(() => atomPublication(written.atom('feed', message)))).to.equal(kind);
    });
  }
});

describe('XML that is no catalogue, or was made to do harm', () => {
  const bomb = `<!DOCTYPE feed [<!ENTITY a0 "x">${Array.from({ length: 30 }, (_, n) => `<!ENTITY a${n + 1} "${`&a${n};`.repeat(10)}">`).join('')}]>`;
  for (const [what, text] of Object.entries({
    nothing: '',
    'no XML': 'not xml',
    'cut off': written.feed.slice(0, 900),
    'a web page': '<html xmlns="http://www.w3.org/1999/xhtml"><title>x</title></html>',
    'a bomb of entities': `${bomb}${written.atom('feed', '<title>&a30;</title>')}`,
    'a file of the server': `<!DOCTYPE feed [<!ENTITY f SYSTEM "file:///etc/passwd">]>${written.atom('feed', '<title>&f;</title>')}`,
    'a type of its own': `<!DOCTYPE feed>${written.atom('feed', '<title>x</title>')}`,
  })) {
    it(`is refused as unreadable: ${what}`, () => {
      const begun = performance.now();
      expect(refusalOf(() => atomFeed(text))).to.equal('unreadable');
      expect(refusalOf(() => atomPublication(text))).to.equal('unreadable');
      expect(performance.now() - begun).to.be.below(1000);
    });
  }

  it('is read or refused at once however deep it is nested', () => {
    const deep = (name: string) => `<${name}>`.repeat(10_000) + `</${name}>`.repeat(10_000);
    for (const name of ['entry', 'link', 'author', 'title', 'opds:indirectAcquisition', 'accessibility']) {
      const begun = performance.now();
      refusalOf(() => feedOf(written.atom('feed', deep(name))));
      refusalOf(() => publicationOf(written.atom('entry', `<id>1</id><title>x</title>${deep(name)}`)));
      expect(performance.now() - begun, name).to.be.below(1000);
    }
  });

  it('runs nothing', () => {
    const script = '<script xmlns="http://www.w3.org/1999/xhtml">globalThis.harmed = true</script>';
    refusalOf(() => feedOf(written.atom('feed', `<title>x</title>${script}`)));
    expect('harmed' in globalThis).to.equal(false);
  });
});
