/** The habits of the national service that `--dialect ekirjasto` reproduces, one by one, so that clients can be tried against them. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { mediaTypes, rels } from '../../../demo/api/media-types.ts';
import { atomFeed, atomPublication } from './atom-facts.ts';
import { ELibrary } from './e-library.ts';
import type { Asker, Headings } from './e-library.ts';
import { attribute, childrenOf, readXml } from './strict-xml.ts';
import { openTestDatabase } from './test-database.ts';

interface LossyLink {
  readonly rel: string | null;
  readonly href: string;
  readonly type?: string;
  readonly properties?: {
    readonly availability?: { readonly state: string; readonly since?: string; readonly until?: string };
  };
}

interface LossyFeed {
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly links: readonly LossyLink[];
  readonly facets: readonly { readonly metadata: { readonly title: string }; readonly links: readonly LossyLink[] }[];
  readonly publications: readonly {
    readonly metadata: Readonly<Record<string, unknown>> & { readonly title: string };
    readonly links: readonly LossyLink[];
    readonly images: readonly LossyLink[];
  }[];
}

const page = 'https://koivuranta.example';
const entryType = 'application/atom+xml;type=entry;profile=opds-catalog';
const feedType = 'application/atom+xml;profile=opds-catalog;kind=acquisition';
const opds2: Headings = { Accept: 'application/opds+json' };

let elib: ELibrary;
before(async () => {
  elib = await ELibrary.open(openTestDatabase, 'ekirjasto');
});
after(() => elib.close());

const typeOf = async (href: string, headers: Headings = {}): Promise<string | null> =>
  (await elib.visitor.get(href, headers)).headers.get('Content-Type');

const lossy = async (href: string, asker: Asker = elib.visitor): Promise<LossyFeed> =>
  (await asker.get<LossyFeed>(href, opds2)).body;

const linksOf = (document: { readonly links: readonly LossyLink[] }, rel: string): readonly LossyLink[] =>
  document.links.filter((link) => link.rel === rel);

const borrowing = async (...ids: string[]): Promise<Asker> => {
  const patron = await elib.patron();
  for (const id of ids) await patron.borrow(await elib.license(id, { concurrency: 9 }));
  return patron;
};

for (const [accept, type] of [
  ['', feedType],
  ['*/*', feedType],
  ['application/json', feedType],
  ['application/opds-publication+json', feedType],
  ['application/atom+xml, application/opds+json', feedType],
  ['application/opds+json, application/atom+xml', feedType],
  ['application/opds+json;q=0.5, */*', feedType],
  ['application/opds+json', 'application/opds+json'],
  ['application/opds+json, */*;q=0.1', 'application/opds+json'],
  ['application/opds+json, application/atom+xml;q=0.9', 'application/opds+json'],
  ['application/opds+json, application/atom+xml;profile=opds-catalog', 'application/opds+json'],
] as const) {
  test(`feeds are Atom unless OPDS 2.0 is preferred: Accept ${accept || 'nothing'} is answered ${type}`, async () => {
    assert.equal(await typeOf('/koivuranta/feed/new', { Accept: accept }), type);
  });
}

test('a single publication is Atom whatever is asked for, also when it is borrowed and returned', async () => {
  assert.equal(await typeOf('/koivuranta/publications/kullervo', opds2), entryType);
  const patron = await elib.patron();
  const id = await elib.license('kullervo', { concurrency: 1 });
  const borrowed = await patron.put<string>(`/koivuranta/publications/${id}/borrow`, opds2);
  assert.deepEqual([borrowed.status, borrowed.headers.get('Content-Type')], [201, entryType]);
  const revoke = childrenOf(readXml(borrowed.body), 'link').find((link) => attribute(link, 'rel') === rels.revoke);
  const returned = await patron.put(revoke === undefined ? '' : (attribute(revoke, 'href') ?? ''), opds2);
  assert.deepEqual([returned.status, returned.headers.get('Content-Type')], [200, entryType]);
});

test('OPDS 2.0 has neither groups nor navigation: the front page is all publications in a row', async () => {
  const front = await lossy('/koivuranta/');
  assert.ok(!('groups' in front) && !('navigation' in front));
  assert.ok(front.publications.length > 40);
});

test('OPDS 2.0 names only the first author', async () => {
  const query = '/koivuranta/search?query=vilttitossu';
  const [book] = (await lossy(query)).publications;
  const whole = atomFeed((await elib.visitor.get<string>(query)).body) as {
    publications: { title: string; authors: { name: string; sortAs: string }[] }[];
  };
  const [told] = whole.publications;
  assert.deepEqual([told?.title, told?.authors.length], [book?.metadata.title, 2]);
  assert.deepEqual(book?.metadata.author, { name: told?.authors[0]?.name, sortAs: told?.authors[0]?.sortAs });
});

test('OPDS 2.0 tells neither copies nor queue', async () => {
  const { publications } = await lossy('/koivuranta/search?query=kivi');
  for (const { links } of publications) {
    const [borrow] = linksOf({ links }, rels.borrow);
    assert.deepEqual(Object.keys(borrow?.properties ?? {}).sort(), ['availability', 'indirectAcquisition']);
  }
});

test('OPDS 2.0 calls a loan that runs ready', async () => {
  const shelf = await lossy('/koivuranta/loans', await borrowing('kalevala-aani'));
  const [loan] = linksOf(shelf.publications[0] ?? shelf, rels.acquisition);
  assert.deepEqual(loan?.properties?.availability, {
    state: 'ready',
    since: '2026-11-20T10:00:00.000Z',
    until: '2026-12-04T21:59:59.000Z',
  });
});

test('who borrows what is out is put into the queue without being asked', async () => {
  const id = await elib.license('kanervala', { concurrency: 1 });
  await (await elib.patron()).borrow(id);
  const late = await elib.patron();
  const { status, body } = await late.ask<string>('PUT', `/koivuranta/publications/${id}/borrow`);
  assert.equal(status, 201);
  assert.match(body, /<opds:availability status="reserved" since="2026-11-20T10:00:00.000Z"\/>/);
  assert.match(body, /<opds:holds total="1" position="1"\/>/);
  assert.doesNotMatch(body, /urn:elib:rel/, 'no sleeping, no estimate');
});

test('a hold for which a copy is kept is ready in Atom, but stays reserved in OPDS 2.0', async () => {
  const patron = await elib.patron();
  const id = await elib.license('kanervala', { concurrency: 1 });
  await patron.ask('PUT', `/koivuranta/publications/${id}/hold`);
  const { body } = await patron.get<string>(`/koivuranta/publications/${id}`);
  assert.match(body, /<opds:availability status="ready" until="2026-11-23T21:59:59.000Z"\/>/);
  const shelf = await lossy('/koivuranta/loans', patron);
  const [borrow] = linksOf(shelf.publications[0] ?? shelf, rels.borrow);
  assert.deepEqual(borrow?.properties?.availability, { state: 'reserved', until: '2026-11-23T21:59:59.000Z' });
});

const relIn = (body: string, rel: string): string | undefined => {
  const link = childrenOf(readXml(body), 'link').find((each) => attribute(each, 'rel') === rel);
  return link && attribute(link, 'href');
};

test('a loan has an entry of its own, in Atom whatever is asked for, for its patron alone and as long as it runs', async () => {
  const patron = await elib.patron();
  const id = await elib.license('kullervo', { concurrency: 2 });
  const { body: borrowed } = await patron.ask<string>('PUT', `/koivuranta/publications/${id}/borrow`);
  const href = relIn(borrowed, 'self') ?? '';
  assert.match(href, /\/koivuranta\/loans\/[\da-f-]{36}$/);
  const { status, headers, body } = await patron.get<string>(href, opds2);
  assert.deepEqual([status, headers.get('Content-Type')], [200, entryType]);
  assert.equal(body, (await patron.get<string>(`/koivuranta/publications/${id}`)).body);
  assert.equal((await (await elib.patron()).get(href)).status, 404);
  assert.equal((await elib.visitor.get(href)).status, 401);
  await patron.put(relIn(body, rels.revoke) ?? '');
  assert.equal((await patron.get(href)).status, 404);
});

test('the passphrase of a licence stands in words beside its hash in Atom, and nowhere in OPDS 2.0', async () => {
  const patron = await borrowing('kalevala');
  const { body } = await patron.get<string>('/koivuranta/loans');
  assert.match(body, /<lcp:hashed_passphrase>[\w+/]{43}=<\/lcp:hashed_passphrase>/);
  assert.match(body, /<lcp:unhashed_passphrase>\w{4}-\w{4}-\w{4}<\/lcp:unhashed_passphrase>/);
  assert.doesNotMatch(JSON.stringify(await lossy('/koivuranta/loans', patron)), /passphrase/);
  assert.doesNotMatch((await elib.visitor.get<string>('/koivuranta/publications/kalevala')).body, /passphrase/);
});

test('Atom tells the ISBN where there is one, by which a search finds it', async () => {
  const { body } = await elib.visitor.get<string>('/koivuranta/feed/all');
  const [, isbn] =
    /<dcterms:identifier xsi:type="dcterms:URI">urn:ISBN:(97[89]\d{10})<\/dcterms:identifier>/.exec(body) ?? [];
  const found = atomFeed((await elib.visitor.get<string>(`/koivuranta/search?query=${isbn ?? ''}`)).body);
  assert.equal((found.publications as readonly unknown[]).length, 1);
});

test('a loan can’t be renewed', async () => {
  const patron = await borrowing('kalevala');
  elib.clock.passSeconds(24 * 60 * 60);
  const { id, card } = Object.assign({ id: '', card: '' }, patron);
  const { body } = await (await elib.signInAgain({ id, card })).get<string>('/koivuranta/loans');
  elib.clock.passSeconds(-24 * 60 * 60);
  assert.match(body, /rel\/revoke/);
  assert.doesNotMatch(body, /rel:renew/);
});

test('OPDS 2.0 has empty lists where there is nothing, which its schema forbids', async () => {
  const nothing = await lossy('/koivuranta/loans', await elib.patron());
  assert.deepEqual([nothing.publications, nothing.facets], [[], []]);
});

test('OPDS 2.0 tells a series and its number without saying that it is a series', async () => {
  const { publications } = await lossy('/koivuranta/search?query=palmu');
  const series = publications.flatMap(({ metadata }) => metadata.belongsTo ?? []);
  assert.ok(series.length > 0);
  for (const each of series) assert.deepEqual(Object.keys(each), ['name', 'position']);
});

test('OPDS 2.0 can’t be searched by a template: its search link is a description', async () => {
  const [search] = linksOf(await lossy('/koivuranta/'), 'search');
  assert.equal(search?.type, 'application/opensearchdescription+xml');
  assert.equal(await typeOf(search.href), 'application/opensearchdescription+xml');
});

test('nothing is suggested while somebody types', async () => {
  const { body } = await elib.visitor.get<string>('/koivuranta/search/description');
  const urls = childrenOf(readXml(body), 'Url').map((url) => attribute(url, 'rel'));
  assert.deepEqual(urls, [undefined]);
});

test('links whose rel is null limit a list by format, by what is available and by order, and nothing else', async () => {
  const { facets } = await lossy('/koivuranta/feed/all');
  assert.deepEqual(
    facets.map(({ metadata }) => metadata.title),
    ['Availability', 'Format', 'Sort by'],
  );
  for (const { links } of facets) for (const { rel } of links) assert.equal(rel, null);
});

test('addresses limit and order by other names than ours, and say so where they don’t limit', async () => {
  const { facets } = await lossy('/koivuranta/search?query=kivi&entrypoint=All&available=all&order=title');
  const queries = facets.map(({ links }) => links.map(({ href }) => new URL(href).searchParams));
  const valuesOf = (name: string) => [...new Set(queries.flat().map((query) => query.get(name)))].sort();
  assert.deepEqual(valuesOf('entrypoint'), ['All', 'Audio', 'Book']);
  assert.deepEqual(valuesOf('available'), ['all', 'now']);
  assert.deepEqual(
    valuesOf('order').filter((value) => value !== null),
    ['added', 'author', 'title'],
  );
  assert.deepEqual(valuesOf('format'), [null]);
});

test('a list is limited and ordered by those names', async () => {
  const all = await lossy('/koivuranta/search?query=kivi&entrypoint=All&available=all');
  const sounding = await lossy('/koivuranta/search?query=kivi&entrypoint=Audio&order=title');
  assert.ok(sounding.publications.length < all.publications.length);
  const titles = sounding.publications.map(({ metadata }) => metadata.title);
  assert.deepEqual(titles, [...titles].sort(new Intl.Collator('fi').compare));
  for (const { metadata } of sounding.publications) assert.match(String(metadata['@type']), /Audiobook/i);
});

test('Atom tells in sentences of the reader’s language how a book can be read', async () => {
  const { body } = await elib.visitor.get<string>('/koivuranta/publications/kalevala-aani', {
    'Accept-Language': 'sv',
  });
  const [accessibility] = childrenOf(readXml(body), 'accessibility');
  assert.ok(accessibility);
  const ways = childrenOf(accessibility, 'waysOfReading').flatMap((each) => childrenOf(each, 'feature'));
  assert.deepEqual(
    ways.map(({ textContent }) => textContent),
    ['Hela boken kan lyssnas på.'],
  );
});

test('nothing is counted, in either serialisation', async () => {
  assert.deepEqual((await lossy('/koivuranta/feed/all')).metadata, { title: 'All books' });
  const atom = atomFeed((await elib.visitor.get<string>('/koivuranta/feed/all')).body);
  assert.equal(atom.total, undefined);
  assert.doesNotMatch((await elib.visitor.get<string>('/koivuranta/')).body, /thr:count=/);
});

test('the last page has a next one, which is empty and has none', async () => {
  const seen: number[] = [];
  let next: string | undefined = '/koivuranta/feed/sami';
  while (next !== undefined) {
    const feed: LossyFeed = await lossy(next);
    seen.push(feed.publications.length);
    next = linksOf(feed, 'next')[0]?.href;
    assert.ok(seen.length < 20, 'the pages end');
  }
  assert.equal(seen.at(-1), 0);
  assert.ok(seen.slice(0, -1).every((length) => length > 0));
  assert.ok(seen.length >= 2);
});

test('pages of other origins may read no header, and are asked with credentials', async () => {
  const { headers } = await elib.visitor.get('/koivuranta/', { Origin: page });
  assert.equal(headers.get('Access-Control-Allow-Origin'), page);
  assert.equal(headers.get('Access-Control-Expose-Headers'), null);
  assert.equal(headers.get('Access-Control-Allow-Credentials'), 'true');
});

test('a preflight lets through whatever is asked and is remembered by nobody', async () => {
  const { headers } = await elib.visitor.ask('OPTIONS', '/koivuranta/loans', {
    Origin: page,
    'Access-Control-Request-Method': 'GET',
    'Access-Control-Request-Headers': 'authorization,x-anything',
  });
  assert.equal(headers.get('Access-Control-Allow-Headers'), 'authorization,x-anything');
  assert.equal(headers.get('Access-Control-Max-Age'), null);
});

test('an unforeseen fault is plain text that a page of another origin can’t read', async (context) => {
  context.mock.method(console, 'error', () => undefined);
  const broken = await ELibrary.open(openTestDatabase, 'ekirjasto');
  await broken.db.schema.dropTable('publication_subjects').execute();
  const { status, headers, body } = await broken.visitor.get<string>('/koivuranta/', { Origin: page });
  await broken.close();
  assert.deepEqual([status, body], [500, 'An internal error occurred']);
  assert.match(headers.get('Content-Type') ?? '', /^text\/plain/);
  assert.equal(headers.get('Access-Control-Allow-Origin'), null);
});

test('that there is no such library is unreadable to a page of another origin', async () => {
  const { status, headers } = await elib.visitor.get('/nowhere/', { Origin: page });
  assert.equal(status, 404);
  assert.equal(headers.get('Access-Control-Allow-Origin'), null);
});

test('how to sign in is readable across origins only as the answer to whoever isn’t signed in', async () => {
  const own = await elib.visitor.get('/koivuranta/authentication_document', { Origin: page });
  assert.equal(own.headers.get('Access-Control-Allow-Origin'), null);
  const refused = await elib.visitor.get('/koivuranta/loans', { Origin: page });
  assert.deepEqual(
    [refused.status, refused.headers.get('Content-Type'), refused.headers.get('Access-Control-Allow-Origin')],
    [401, mediaTypes.authentication, page],
  );
});

test('problems have the media type from before it was registered', async () => {
  assert.equal(await typeOf('/koivuranta/publications/nothing'), 'application/api-problem+json');
});

test('feeds may be kept for minutes, without a word that they depend on language and dialect', async () => {
  for (const headers of [{}, opds2]) {
    const feed = await elib.visitor.get('/koivuranta/feed/new', { ...headers, Origin: page });
    assert.equal(feed.headers.get('Cache-Control'), 'public, no-transform, max-age=600, s-maxage=300');
    assert.doesNotMatch(feed.headers.get('Vary') ?? '', /Accept/);
    assert.equal(feed.headers.get('ETag'), null);
  }
});

test('what is a patron’s own, and any single publication, is kept by nobody', async () => {
  const patron = await elib.patron();
  for (const href of ['/koivuranta/loans', '/koivuranta/feed/new', '/koivuranta/publications/kullervo']) {
    assert.equal((await patron.get(href)).headers.get('Cache-Control'), 'private, no-cache', href);
  }
  const single = await elib.visitor.get('/koivuranta/publications/kullervo');
  assert.equal(single.headers.get('Cache-Control'), 'no-cache');
});

test('a web reader is reached through an entry that tells where it is', async () => {
  const patron = await borrowing('seitseman-veljesta');
  const own = await patron.get<string>('/koivuranta/publications/seitseman-veljesta');
  const ways = childrenOf(readXml(own.body), 'link').filter((link) => attribute(link, 'rel') === rels.acquisition);
  const reader = ways.find((link) => attribute(link, 'type') === entryType);
  const [indirect] = reader === undefined ? [] : childrenOf(reader, 'opds:indirectAcquisition');
  assert.equal(indirect && attribute(indirect, 'type'), mediaTypes.streaming);

  const told = await patron.get<string>(reader === undefined ? '' : (attribute(reader, 'href') ?? ''));
  assert.equal(told.headers.get('Content-Type'), entryType);
  const { acquisitions } = atomPublication(told.body) as { acquisitions: { type: string; href: string }[] };
  const address = acquisitions.find(({ type }) => type === mediaTypes.streaming)?.href ?? '';
  const opened = await elib.visitor.get<string>(address);
  assert.equal(opened.status, 200);
  assert.match(opened.headers.get('Content-Type') ?? '', /^text\/html/);
});

test('Atom tells all authors, groups, copies and queue', async () => {
  const front = atomFeed((await elib.visitor.get<string>('/koivuranta/')).body) as {
    groups: { publications: { acquisitions: { holds?: number; total?: number }[] }[] }[];
    navigation: unknown[];
  };
  assert.ok(front.groups.length >= 4);
  const [book] = front.groups[0]?.publications ?? [];
  assert.equal(typeof book?.acquisitions[0]?.holds, 'number');
});

test('favourites are made by addresses that its app makes up from the book’s own; Atom tells since when, OPDS 2.0 doesn’t', async () => {
  const patron = await elib.patron();
  const href = '/koivuranta/publications/kullervo';
  const selectedIn = (xml: string) => childrenOf(readXml(xml), 'selected').map((each) => each.textContent);
  const selected = await patron.ask<string>('POST', `${href}/select_book`);
  assert.equal(selected.headers.get('Content-Type'), entryType);
  assert.deepEqual(selectedIn(selected.body), ['2026-11-20T10:00:00.000Z']);
  assert.doesNotMatch(selected.body, /select_book|urn:elib:rel/);
  const favourites = await lossy('/koivuranta/selected_books', patron);
  assert.deepEqual(
    favourites.publications.map(({ metadata }) => [metadata.title, metadata.selected]),
    [['Kullervo', undefined]],
  );
  assert.deepEqual(selectedIn((await patron.ask<string>('DELETE', `${href}/unselect_book`)).body), []);
});

test('the authentication document leads to favourites; a history, own data and an end of the account aren’t offered', async () => {
  const { body } = await elib.visitor.get<LossyFeed>('/koivuranta/authentication_document');
  assert.equal(linksOf(body, rels.favourites).length, 1);
  const profile = await (await elib.patron()).get('/koivuranta/patrons/me');
  assert.doesNotMatch(JSON.stringify([body, profile.body]), /urn:elib/);
});
