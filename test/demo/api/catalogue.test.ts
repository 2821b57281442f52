/** What a visitor finds in the catalogue: front page, lists, search and one title, as OPDS 2.0 that others' readers read. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { TaJsonDeserialize } from 'r2-lcp-js/dist/es8-es2017/src/serializable.js';
import { OPDSFeed } from 'r2-opds-js/dist/es8-es2017/src/opds/opds2/opds2.js';
import { OPDSPublication } from 'r2-opds-js/dist/es8-es2017/src/opds/opds2/opds2-publication.js';
import {
  initGlobalConverters_GENERIC,
  initGlobalConverters_OPDS,
} from 'r2-opds-js/dist/es8-es2017/src/opds/init-globals.js';
import type { FeedDocument, PublicationDocument } from '../../../demo/api/documents.ts';
import { rels } from '../../../demo/api/media-types.ts';
import { browsingRules } from './browsing-rules.ts';
import { catalogueRules } from './catalogue-rules.ts';
import { ELibrary, linkOf } from './e-library.ts';
import { mistakes, skipWithoutSchemas } from './published-schemas.ts';
import { openTestDatabase } from './test-database.ts';

catalogueRules('PGlite', openTestDatabase);
browsingRules('PGlite', openTestDatabase);

initGlobalConverters_OPDS();
initGlobalConverters_GENERIC();

let elib: ELibrary;
before(async () => {
  elib = await ELibrary.open();
});
after(() => elib.close());

const audiobook = '/koivuranta/publications/seitseman-veljesta-aani';
const ebook = '/koivuranta/publications/seitseman-veljesta';

test('the front page has ways in and the beginnings of several lists', async () => {
  const { body, headers } = await elib.visitor.get<FeedDocument>('/koivuranta/');
  assert.equal(headers.get('Content-Type'), 'application/opds+json');
  assert.equal(body.metadata.title, 'Koivuranta Library');
  const navigation = (body.navigation ?? []).map(({ title }) => title);
  assert.deepEqual(navigation.slice(0, 4), ['All books', 'New', 'Audiobooks', 'E-books']);
  assert.ok((body.groups?.length ?? 0) >= 4);
  for (const group of body.groups ?? []) {
    assert.ok((group.publications?.length ?? 0) >= 10, group.metadata.title);
    const whole = await elib.visitor.get<FeedDocument>(linkOf(group, 'self').href);
    assert.equal(whole.body.metadata.numberOfItems, group.metadata.numberOfItems);
    assert.equal(whole.body.metadata.title, group.metadata.title);
  }
});

test('the front page is the same without its last slash', async () => {
  const [slash, without] = [await elib.visitor.get('/koivuranta/'), await elib.visitor.get('/koivuranta')];
  assert.deepEqual(without.body, slash.body);
});

test('every feed names search, shelf, profile, sign-in, annotations and help', async () => {
  for (const href of ['/koivuranta/', '/koivuranta/feed/new', '/koivuranta/search?query=kivi']) {
    const { body } = await elib.visitor.get<FeedDocument>(href);
    assert.equal(linkOf(body, 'search').href, 'http://localhost/koivuranta/search{?query}');
    assert.equal(linkOf(body, 'search').templated, true);
    for (const rel of [
      'self',
      'start',
      rels.shelf,
      'profile',
      rels.profile,
      rels.authentication,
      rels.annotations,
      'help',
    ]) {
      assert.ok(linkOf(body, rel).href, `${rel} of ${href}`);
    }
  }
});

test('titles of lists are in the language that is asked for, else in the library’s own', async () => {
  const titleOf = async (library: string, language?: string): Promise<string | undefined> => {
    const headers = { 'Accept-Language': language ?? '' };
    return (await elib.visitor.get<FeedDocument>(`/${library}/`, headers)).body.groups?.[0]?.metadata.title;
  };
  assert.equal(await titleOf('koivuranta', 'fi-FI,fi;q=0.9,en;q=0.5'), 'Uutuudet');
  assert.equal(await titleOf('koivuranta', 'sv-FI'), 'Nyheter');
  assert.equal(await titleOf('koivuranta', 'de, en;q=0.5'), 'New');
  assert.equal(await titleOf('koivuranta', 'de'), 'Uutuudet');
  assert.equal(await titleOf('merikallio'), 'Nyheter');
});

test('an audiobook says who wrote and who reads it, how long it is, and lets anybody hear a sample', async () => {
  const { body, headers } = await elib.visitor.get<PublicationDocument>(audiobook);
  assert.equal(headers.get('Content-Type'), 'application/opds-publication+json');
  const { metadata } = body;
  assert.equal(metadata['@type'], 'http://schema.org/Audiobook');
  assert.equal(metadata.title, 'Seitsemän veljestä');
  assert.deepEqual([metadata.author[0]?.name, metadata.author[0]?.sortAs], ['Aleksis Kivi', 'Kivi, Aleksis']);
  assert.ok(metadata.narrator?.[0]?.name);
  assert.ok((metadata.duration ?? 0) > 60);
  const sample = linkOf(body, 'preview');
  assert.equal(sample.type, 'audio/mpeg');
  const { response, bytes } = await elib.visitor.bytes(sample.href);
  assert.deepEqual([response.status, bytes.length], [200, 1000]);
});

test('an e-book’s borrow link says what comes of it: a licence for a reading app, or the web reader', async () => {
  const { body } = await elib.visitor.get<PublicationDocument>(ebook);
  assert.deepEqual(linkOf(body, rels.borrow).properties?.indirectAcquisition, [
    { type: 'application/vnd.readium.lcp.license.v1.0+json', child: [{ type: 'application/epub+zip' }] },
    { type: 'text/html;profile="http://librarysimplified.org/terms/profiles/streaming-media"' },
  ]);
});

test('covers come in two sizes, and as a drawing', async () => {
  const { body } = await elib.visitor.get<PublicationDocument>(ebook);
  assert.deepEqual(
    body.images.map(({ type, width, height }) => [type, width, height]),
    [
      ['image/png', 160, 240],
      ['image/png', 400, 600],
      ['image/svg+xml', undefined, undefined],
    ],
  );
  for (const { href, type } of body.images) {
    const { response } = await elib.visitor.bytes(href);
    assert.deepEqual([response.status, response.headers.get('Content-Type')], [200, type]);
    assert.match(response.headers.get('Cache-Control') ?? '', /public, max-age=\d+, immutable/);
  }
  for (const none of ['/covers/nothing-160.png', '/covers/seitseman-veljesta-161.png', '/covers/seitseman-veljesta']) {
    assert.equal((await elib.visitor.get(none)).status, 404, none);
  }
});

test('subjects are named in the language of whoever asks, with a code that is the same for all', async () => {
  const subjects = async (language: string) =>
    (await elib.visitor.get<PublicationDocument>(ebook, { 'Accept-Language': language })).body.metadata.subject[0];
  const [fi, sv] = [await subjects('fi'), await subjects('sv')];
  assert.notEqual(fi?.name, sv?.name);
  assert.equal(fi?.code, sv?.code);
});

test('a description in another language than its book says which', async () => {
  const { body } = await elib.visitor.get<FeedDocument>('/koivuranta/feed/sami');
  for (const { metadata } of body.publications ?? []) {
    assert.equal(metadata.language, 'se');
    assert.match(metadata.description, /^<p lang="(fi|sv|en)">.+<\/p>$/);
  }
  const finnish = await elib.visitor.get<PublicationDocument>(ebook);
  assert.doesNotMatch(finnish.body.metadata.description, /</);
});

test('what isn’t there is 404 with a problem document', async () => {
  for (const href of [
    '/koivuranta/publications/nothing',
    '/koivuranta/feed/nothing',
    '/koivuranta/subjects/nothing',
    '/koivuranta/contributors/nobody',
    '/koivuranta/nowhere',
  ]) {
    const { status, headers } = await elib.visitor.get(href);
    assert.ok(status === 404 || status === 400, href);
    assert.equal(headers.get('Content-Type'), 'application/problem+json', href);
  }
});

test('an unknown library is told so', async () => {
  const { status, body } = await elib.visitor.get<{ type: string }>('/nowhere/');
  assert.equal(status, 404);
  assert.equal(body.type, 'http://librarysimplified.org/terms/problem/library-not-found');
});

/** Every kind of feed and publication that the catalogue writes. */
async function documents(): Promise<{ feeds: Record<string, unknown>; publications: Record<string, unknown> }> {
  const patron = await elib.patron();
  for (const id of ['seitseman-veljesta', 'seitseman-veljesta-aani']) await patron.borrow(id);
  await elib.license('kanervala');
  const feeds: Record<string, unknown> = { shelf: (await patron.get('/koivuranta/loans')).body };
  feeds['empty shelf'] = (await (await elib.patron()).get('/koivuranta/loans')).body;
  for (const href of [
    '/koivuranta/',
    '/koivuranta/search?query=kivi',
    '/koivuranta/search?query=kivi&format=ebook&availability=now&sort=year',
    '/koivuranta/search?query=sinhue',
    '/koivuranta/search?query=xyzzyqwv',
    '/koivuranta/suggestions?query=muumi',
    '/koivuranta/suggestions?query=xyzzyqwv',
    '/koivuranta/series/muumi-kirjat',
    '/koivuranta/publications/seitseman-veljesta/related',
    '/koivuranta/contributors/aleksis-kivi?sort=year',
  ]) {
    feeds[href] = (await elib.visitor.get(href)).body;
  }
  let next: string | undefined = '/koivuranta/feed/all';
  while (next !== undefined) {
    const { body }: { body: FeedDocument } = await elib.visitor.get<FeedDocument>(next);
    feeds[next] = body;
    next = body.links.find(({ rel }) => rel === 'next')?.href;
  }
  const publications: Record<string, unknown> = {
    'on loan': (await patron.get(ebook)).body,
    'audiobook on loan': (await patron.get(audiobook)).body,
    'no licence': (await elib.visitor.get('/koivuranta/publications/kanervala')).body,
  };
  return { feeds, publications };
}

test('every feed and publication is valid by the OPDS 2.0 schemas', { skip: skipWithoutSchemas }, async () => {
  const { feeds, publications } = await documents();
  for (const [name, feed] of Object.entries(feeds)) assert.deepEqual(mistakes('feed', feed), [], name);
  for (const [name, each] of Object.entries(publications)) assert.deepEqual(mistakes('publication', each), [], name);
});

/** Its types promise lists that it leaves undefined where a feed has none. */
const lengthOf = (list: readonly unknown[] | undefined): number | undefined => list?.length;

test('Readium’s r2-opds-js reads every feed and publication with the titles, links and availability that were written', async () => {
  const { feeds, publications } = await documents();
  for (const [name, feed] of Object.entries(feeds)) {
    const read = TaJsonDeserialize(feed, OPDSFeed);
    const written = feed as FeedDocument;
    assert.equal(read.Metadata.Title, written.metadata.title, name);
    assert.equal(lengthOf(read.Publications), written.publications?.length, name);
    assert.equal(lengthOf(read.Groups), written.groups?.length, name);
    assert.equal(read.Links.length, written.links.length, name);
  }
  const loan = TaJsonDeserialize(publications['on loan'], OPDSPublication);
  assert.equal(loan.Metadata.Title, 'Seitsemän veljestä');
  const way = loan.Links.find(({ Rel }) => Rel.includes(rels.acquisition));
  assert.equal(way?.Properties.Availability.State, 'available');
});
