/** What readers of Atom get: OPDS 1.2 that an unforgiving parser reads, and that tells the same as OPDS 2.0 for the same question. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { FeedDocument, PublicationDocument } from '../../../demo/api/documents.ts';
import { rels } from '../../../demo/api/media-types.ts';
import { atomFeed, atomPublication } from './atom-facts.ts';
import { ELibrary, linkOf } from './e-library.ts';
import type { Asker, Headings } from './e-library.ts';
import { opds2Feed, opds2Publication } from './opds2-facts.ts';
import { attribute, childrenOf, readXml, textOf } from './strict-xml.ts';

const acquisitionFeed = 'application/atom+xml;profile=opds-catalog;kind=acquisition';
const entry = 'application/atom+xml;type=entry;profile=opds-catalog';
const atom: Headings = { Accept: 'application/atom+xml' };

let elib: ELibrary;
before(async () => {
  elib = await ELibrary.open();
});
after(() => elib.close());

/** Signed addresses carry the moment at which they end, the same for both answers while the clock stands still. */
async function assertSameFeed(asker: Asker, href: string): Promise<FeedDocument> {
  const json = await asker.get<FeedDocument>(href);
  const xml = await asker.get<string>(href, atom);
  assert.equal(xml.headers.get('Content-Type'), acquisitionFeed, href);
  assert.deepEqual(atomFeed(xml.body), opds2Feed(json.body), href);
  return json.body;
}

async function borrower(...ids: string[]): Promise<Asker> {
  const patron = await elib.patron();
  for (const id of ids) await patron.borrow(id);
  return patron;
}

test('every page of the whole collection tells the same, entry by entry and field by field', async () => {
  const patron = await borrower('seitseman-veljesta', 'seitseman-veljesta-aani');
  for (const asker of [elib.visitor, patron]) {
    let met = 0;
    let next: string | undefined = '/koivuranta/feed/all';
    while (next !== undefined) {
      const page: FeedDocument = await assertSameFeed(asker, next);
      met += page.publications?.length ?? 0;
      next = page.links.find(({ rel }) => rel === 'next')?.href;
    }
    assert.ok(met >= 120, 'the collection was met');
  }
});

test('front page, search, an author, a subject and a search that finds nothing tell the same', async () => {
  for (const href of [
    '/koivuranta/',
    '/koivuranta/search?query=kivi',
    '/koivuranta/contributors/aleksis-kivi',
    '/koivuranta/subjects/novels',
    '/koivuranta/search?query=xyzzyqwv',
    `/koivuranta/search?query=${encodeURIComponent(']]> <b>&amp; "😀"')}`,
  ]) {
    await assertSameFeed(elib.visitor, href);
  }
});

test('the shelf tells the same, with loans and without', async () => {
  const shelf = await assertSameFeed(await borrower('seitseman-veljesta', 'kalevala-aani'), '/koivuranta/loans');
  assert.equal(shelf.publications?.length, 2);
  await assertSameFeed(await elib.patron(), '/koivuranta/loans');
});

test('groups are flat: each entry has a link with the title of its group', async () => {
  const { body } = await elib.visitor.get<string>('/koivuranta/', atom);
  const entries = childrenOf(readXml(body), 'entry');
  const collections = entries
    .flatMap((each) => childrenOf(each, 'link'))
    .filter((link) => attribute(link, 'rel') === 'collection');
  assert.deepEqual(
    [...new Set(collections.map((link) => attribute(link, 'title')))],
    ['New', 'Audiobooks', 'For children and young people', 'In Swedish', 'In Sámi'],
  );
  const [first] = collections;
  assert.equal(first && attribute(first, 'href'), 'http://localhost/koivuranta/feed/new');
});

test('one publication tells the same, to borrow, with no copy left, on loan and without a licence', async () => {
  const patron = await borrower('seitseman-veljesta', 'seitseman-veljesta-aani');
  await elib.license('kullervo', { concurrency: 1 });
  await borrower('kullervo');
  await elib.license('kanervala');
  const asked: [Asker, string][] = [
    [patron, 'seitseman-veljesta'],
    [patron, 'seitseman-veljesta-aani'],
    [elib.visitor, 'seitseman-veljesta'],
    [elib.visitor, 'seitseman-veljesta-aani'],
    [elib.visitor, 'kullervo'],
    [elib.visitor, 'kanervala'],
  ];
  for (const [asker, id] of asked) {
    const href = `/koivuranta/publications/${id}`;
    const xml = await asker.get<string>(href, atom);
    assert.equal(xml.headers.get('Content-Type'), entry);
    assert.deepEqual(
      atomPublication(xml.body),
      opds2Publication((await asker.get<PublicationDocument>(href)).body),
      id,
    );
  }
});

test('borrowing and returning are answered as entries, and asked once more by the same key with the same entry', async () => {
  const patron = await elib.patron();
  const id = await elib.license('kalevala', { concurrency: 3 });
  const address = `/koivuranta/publications/${id}/borrow`;
  const key = { 'Idempotency-Key': 'borrow-as-atom' };
  const borrowed = await patron.put<string>(address, { ...atom, ...key });
  assert.deepEqual([borrowed.status, borrowed.headers.get('Content-Type')], [201, entry]);
  const again = await patron.put<string>(address, { ...atom, ...key });
  assert.deepEqual([again.status, again.body], [201, borrowed.body]);
  const own = await patron.get<PublicationDocument>(`/koivuranta/publications/${id}`);
  assert.deepEqual(atomPublication(borrowed.body), opds2Publication(own.body));

  const returned = await patron.put<string>(linkOf(own.body, rels.revoke).href, atom);
  assert.deepEqual([returned.status, returned.headers.get('Content-Type')], [200, entry]);
  const free = await patron.get<PublicationDocument>(`/koivuranta/publications/${id}`);
  assert.deepEqual(atomPublication(returned.body), opds2Publication(free.body));
});

test('the feed says in which language it is, a title in which its book is', async () => {
  const feed = readXml((await elib.visitor.get<string>('/koivuranta/feed/swedish', atom)).body);
  assert.equal(attribute(feed, 'xml:lang'), 'en');
  for (const each of childrenOf(feed, 'entry')) {
    const [title] = childrenOf(each, 'title');
    assert.equal(title && attribute(title, 'xml:lang'), 'sv');
  }
});

test('the search of a feed is described for readers of Atom, and what it describes finds', async () => {
  const feed = readXml((await elib.visitor.get<string>('/koivuranta/feed/new', atom)).body);
  const [link] = childrenOf(feed, 'link').filter((each) => attribute(each, 'rel') === 'search');
  assert.equal(link && attribute(link, 'type'), 'application/opensearchdescription+xml');
  const description = await elib.visitor.get<string>((link && attribute(link, 'href')) ?? '');
  assert.equal(description.headers.get('Content-Type'), 'application/opensearchdescription+xml');
  const read = readXml(description.body);
  assert.equal(read.namespaceURI, 'http://a9.com/-/spec/opensearch/1.1/');
  assert.deepEqual([textOf(read, 'ShortName'), textOf(read, 'Description')], ['Search', 'Koivuranta Library']);
  const [url] = childrenOf(read, 'Url').filter((each) => attribute(each, 'type') === acquisitionFeed);
  const template = (url && attribute(url, 'template')) ?? '';
  const found = await elib.visitor.get<string>(template.replace('{searchTerms}', 'kullervo'), atom);
  assert.ok(childrenOf(readXml(found.body), 'entry').some((each) => textOf(each, 'title') === 'Kullervo'));
});

/** Accept → whether Atom is answered. */
const preferences: readonly (readonly [accept: string, isAtom: boolean])[] = [
  ['*/*', false],
  ['application/*', false],
  ['application/opds+json', false],
  ['application/opds-publication+json', false],
  ['application/json', false],
  ['application/atom+xml', true],
  ['Application/Atom+XML', true],
  ['application/atom+xml;profile=opds-catalog', true],
  ['application/atom+xml; profile=opds-catalog; kind=acquisition', true],
  ['application/atom+xml;profile="opds-catalog";kind=navigation', true],
  ['application/atom+xml;type=entry;profile=opds-catalog', true],
  ['application/opds+json, application/atom+xml;q=0.9', false],
  ['application/opds+json;q=0.5, application/atom+xml', true],
  ['application/opds+json;q=0.5, application/atom+xml;profile=opds-catalog;q=0.6', true],
  ['application/atom+xml;q=0.5, */*', false],
  ['application/atom+xml, */*;q=0.1', true],
  ['application/atom+xml;q=0, */*', false],
  ['application/opds-publication+json, application/atom+xml;q=0.9', false],
  ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', false],
  ['text/html', false],
  ['nonsense', false],
  ['', false],
];

for (const [accept, isAtom] of preferences) {
  test(`Accept: ${accept || 'nothing'} is answered in ${isAtom ? 'Atom' : 'OPDS 2.0'}`, async () => {
    const types = await Promise.all(
      ['/koivuranta/feed/new', '/koivuranta/publications/kalevala'].map(async (href) =>
        (await elib.visitor.get(href, { Accept: accept })).headers.get('Content-Type'),
      ),
    );
    const expected = isAtom ? [acquisitionFeed, entry] : ['application/opds+json', 'application/opds-publication+json'];
    assert.deepEqual(types, expected);
  });
}

test('the two serialisations have different ETags, and caches are told what the answer depends on', async () => {
  for (const href of ['/koivuranta/', '/koivuranta/publications/kalevala']) {
    const [json, xml] = [await elib.visitor.get(href), await elib.visitor.get(href, atom)];
    const etag = xml.headers.get('ETag') ?? '';
    assert.notEqual(etag, json.headers.get('ETag'));
    assert.match(xml.headers.get('Vary') ?? '', /\bAccept\b/);
    assert.match(json.headers.get('Vary') ?? '', /\bAccept\b/);
    assert.equal((await elib.visitor.get(href, { ...atom, 'If-None-Match': etag })).status, 304);
    assert.equal((await elib.visitor.get(href, { 'If-None-Match': etag })).status, 200);
  }
});

test('problems are problem documents and sign-in is an authentication document to readers of Atom, too', async () => {
  const missing = await elib.visitor.get('/koivuranta/publications/nothing', atom);
  assert.deepEqual([missing.status, missing.headers.get('Content-Type')], [404, 'application/problem+json']);
  const shelf = await elib.visitor.get('/koivuranta/loans', atom);
  assert.equal(shelf.headers.get('Content-Type'), 'application/vnd.opds.authentication.v1.0+json');
});
