/** How the place where a patron left off is kept: one per book, the latest wins, only while the book is on loan. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, beforeEach, test } from 'node:test';
import { rels } from '../../../demo/api/media-types.ts';
import type { PublicationDocument } from '../../../demo/api/documents.ts';
import { ELibrary, linkOf } from './e-library.ts';
import type { Asker, Headings } from './e-library.ts';
import { firstDay } from './test-database.ts';

const time = 'http://librarysimplified.org/terms/time';
const idling = 'http://librarysimplified.org/terms/annotation/idling';
const type = 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"';

interface Annotation {
  readonly id: string;
  readonly body: Readonly<Record<string, string>>;
  readonly target: { readonly source: string; readonly selector: { readonly type: string; readonly value: string } };
}

interface Collection {
  readonly total: number;
  readonly first: { readonly items: readonly Annotation[] };
}

let elib: ELibrary;
before(async () => {
  elib = await ELibrary.open();
});
beforeEach(() => {
  elib.clock.moveTo(firstDay);
});
after(() => elib.close());

const kind = (body: unknown): string =>
  (body as { type: string }).type.replace('http://librarysimplified.org/terms/problem/', '');

async function reading(): Promise<{ patron: Asker; loan: PublicationDocument }> {
  const patron = await elib.patron();
  const { body } = await patron.borrow(await elib.license('kalevala-aani', { concurrency: 9 }));
  return { patron, loan: body };
}

const locator = (seconds: number): string =>
  JSON.stringify({
    '@type': 'LocatorAudioBookTime',
    '@version': 2,
    readingOrderItem: '/audio/kalevala-aani/01.mp3',
    readingOrderItemOffsetMilliseconds: seconds * 1000,
  });

const annotation = (source: string, seconds: number, at: string, motivation = idling): string =>
  JSON.stringify({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'Annotation',
    motivation,
    body: { [time]: at, 'http://librarysimplified.org/terms/device': 'urn:uuid:5a0c2c9e-6f0e-4b57-9f0a-1f0f5a6a2b11' },
    target: { source, selector: { type: 'oa:FragmentSelector', value: locator(seconds) } },
  });

const keep = (patron: Asker, text: string, headers: Headings = {}) =>
  patron.ask<Annotation>('POST', '/koivuranta/annotations/', { 'Content-Type': type, ...headers }, text);

const kept = async (patron: Asker): Promise<Collection> =>
  (await patron.get<Collection>('/koivuranta/annotations/')).body;

test('a position is kept and comes back as it was, locator and device included', async () => {
  const { patron, loan } = await reading();
  const source = loan.metadata.identifier;
  const answer = await keep(patron, annotation(source, 134.5, '2026-11-20T09:59:00Z'));
  assert.equal(answer.status, 200);
  assert.equal(answer.headers.get('Content-Type'), type);
  const collection = await kept(patron);
  assert.equal(collection.total, 1);
  const [item] = collection.first.items;
  assert.equal(item?.target.source, source);
  assert.equal(item.target.selector.value, locator(134.5));
  assert.equal(item.body[time], '2026-11-20T09:59:00.000Z');
  assert.ok(item.body['http://librarysimplified.org/terms/device']?.startsWith('urn:uuid:'));
  assert.deepEqual((await patron.get<Annotation>(item.id)).body, item);
});

test('there is one position per book: the later replaces the earlier', async () => {
  const { patron, loan } = await reading();
  await keep(patron, annotation(loan.metadata.identifier, 10, '2026-11-20T09:50:00Z'));
  await keep(patron, annotation(loan.metadata.identifier, 20, '2026-11-20T09:55:00Z'));
  const { first } = await kept(patron);
  assert.deepEqual(
    first.items.map(({ target }) => target.selector.value),
    [locator(20)],
  );
});

test('an older position, sent late by another device, changes nothing and is answered with the one that is kept', async () => {
  const { patron, loan } = await reading();
  await keep(patron, annotation(loan.metadata.identifier, 20, '2026-11-20T09:55:00Z'));
  const late = await keep(patron, annotation(loan.metadata.identifier, 10, '2026-11-20T09:50:00Z'));
  assert.equal(late.status, 200);
  assert.equal(late.body.target.selector.value, locator(20));
});

test('a device whose clock runs ahead doesn’t win for ever: its time is taken for now', async () => {
  const { patron, loan } = await reading();
  const ahead = await keep(patron, annotation(loan.metadata.identifier, 10, '2031-01-01T00:00:00Z'));
  assert.equal(ahead.body.body[time], '2026-11-20T10:00:00.000Z');
  elib.clock.passSeconds(60);
  const next = await keep(patron, annotation(loan.metadata.identifier, 20, '2026-11-20T10:00:30Z'));
  assert.equal(next.body.target.selector.value, locator(20));
});

test('a clock that is a few minutes ahead is believed', async () => {
  const { patron, loan } = await reading();
  const { body } = await keep(patron, annotation(loan.metadata.identifier, 10, '2026-11-20T10:04:00Z'));
  assert.equal(body.body[time], '2026-11-20T10:04:00.000Z');
});

test('the same request sent twice with one key is one position with one answer', async () => {
  const { patron, loan } = await reading();
  const key = { 'Idempotency-Key': randomUUID() };
  const text = annotation(loan.metadata.identifier, 10, '2026-11-20T09:50:00Z');
  const lost = await keep(patron, text, key);
  await keep(patron, annotation(loan.metadata.identifier, 30, '2026-11-20T09:59:00Z'));
  const retried = await keep(patron, text, key);
  assert.deepEqual(retried.body, lost.body);
  assert.equal((await kept(patron)).first.items[0]?.target.selector.value, locator(30));
});

test('no position is kept in a book that isn’t on loan', async () => {
  const { patron, loan } = await reading();
  await patron.put(linkOf(loan, rels.revoke).href);
  const answer = await keep(patron, annotation(loan.metadata.identifier, 10, '2026-11-20T09:50:00Z'));
  assert.deepEqual([answer.status, kind(answer.body)], [400, 'invalid-annotation-target']);
});

test('a returned book’s position isn’t shown, and is there again when it is borrowed again', async () => {
  const { patron, loan } = await reading();
  await keep(patron, annotation(loan.metadata.identifier, 10, '2026-11-20T09:50:00Z'));
  await patron.put(linkOf(loan, rels.revoke).href);
  assert.equal((await kept(patron)).total, 0);
  await patron.borrow('kalevala-aani');
  assert.equal((await kept(patron)).total, 1);
});

test('only positions are kept: highlights are refused', async () => {
  const { patron, loan } = await reading();
  const highlight = 'http://www.w3.org/ns/oa#highlighting';
  const answer = await keep(patron, annotation(loan.metadata.identifier, 1, '2026-11-20T09:50:00Z', highlight));
  assert.deepEqual([answer.status, kind(answer.body)], [400, 'invalid-annotation-motivation']);
});

test('what can’t be read is refused as such', async () => {
  const { patron } = await reading();
  for (const text of ['', 'not json', '[]', '{}', '{"motivation":1,"body":{},"target":{"source":"x"}}']) {
    assert.equal((await keep(patron, text)).status, 400, text);
  }
});

test('positions are the patron’s own', async () => {
  const { patron, loan } = await reading();
  await keep(patron, annotation(loan.metadata.identifier, 10, '2026-11-20T09:50:00Z'));
  const { patron: another } = await reading();
  assert.equal((await kept(another)).total, 0);
  assert.equal((await elib.visitor.get('/koivuranta/annotations/')).status, 401);
  assert.equal((await another.get('/koivuranta/annotations/kalevala-aani')).status, 404);
});
