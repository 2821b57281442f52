/** OPDS Progression: the same place as the annotation's, in another form; of two the later stays. */
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { rels } from '../../../demo/api/media-types.ts';
import { ELibrary, hasLink, linkOf } from './e-library.ts';
import type { Answer, Member } from './e-library.ts';
import { firstDay, openTestDatabase } from './test-database.ts';

const title = 'seitseman-veljesta-aani';
const type = 'application/opds-progression+json';

interface Progression {
  readonly modified: string;
  readonly device: { readonly id: string; readonly name: string };
  readonly progression: number;
  readonly references: readonly string[];
}

const telephone = { id: 'urn:uuid:5a0c2c9e-6f0e-4b57-9f0a-1f0f5a6a2b11', name: 'Puhelin' };
const place = (seconds: number, modified: string, changes: object = {}) => ({
  ...{ modified, device: telephone, progression: 0.7, references: [`01.mp3#t=${String(seconds)}`], ...changes },
});

let elib: ELibrary;
let patron: Member;
let href: string;
before(async () => {
  elib = await ELibrary.open();
});
after(() => elib.close());
beforeEach(async () => {
  elib.clock.moveTo(firstDay);
  patron = await elib.patron();
  await elib.license(title, { concurrency: 9 });
  href = linkOf((await patron.borrow(title)).body, rels.progression).href;
});

const put = (document: unknown): Promise<Answer<Progression>> =>
  patron.ask('PUT', href, { 'Content-Type': type }, JSON.stringify(document));

const problemOf = ({ status, body }: Answer<unknown>) => [status, (body as { type: string }).type];

test('before anything was heard the answer is empty', async () => {
  const { status, headers, body } = await patron.get(href);
  assert.deepEqual([status, headers.get('Content-Type'), body], [200, type, '']);
});

test('a place is kept and answered as it was', async () => {
  const document = place(13.4, '2026-11-20T09:59:00.000Z');
  const { status, headers, body } = await put(document);
  assert.deepEqual([status, headers.get('Content-Type')], [200, type]);
  assert.deepEqual(body, document);
  assert.deepEqual((await patron.get(href)).body, document);
});

test('an earlier one is refused, and the later stays', async () => {
  await put(place(20, '2026-11-20T09:59:00.000Z'));
  assert.deepEqual(problemOf(await put(place(10, '2026-11-20T09:58:00.000Z'))), [
    409,
    'https://registry.opds.io/error#progression-date',
  ]);
  assert.deepEqual((await patron.get<Progression>(href)).body.references, ['01.mp3#t=20']);
});

test('a clock that is ahead doesn’t win over every other device: the server’s own time counts', async () => {
  assert.equal((await put(place(10, '2027-11-20T09:58:00.000Z'))).body.modified, '2026-11-20T10:00:00.000Z');
  elib.clock.passSeconds(60);
  assert.equal((await put(place(20, '2026-11-20T10:01:00.000Z'))).status, 200);
});

for (const [what, document] of [
  ['no object', []],
  ['no time', place(1, 'yesterday')],
  ['no device', place(1, '2026-11-20T09:59:00Z', { device: {} })],
  ['no share of the book', place(1, '2026-11-20T09:59:00Z', { progression: 52 })],
  ['no second of a track', place(1, '2026-11-20T09:59:00Z', { references: ['01.mp3'] })],
  ['no reference', place(1, '2026-11-20T09:59:00Z', { references: undefined })],
] as const) {
  test(`what can’t be read is refused as the draft says: ${what}`, async () => {
    assert.deepEqual(problemOf(await put(document)), [
      400,
      'https://registry.opds.io/error#progression-invalid-payload',
    ]);
  });
}

test('an annotation is a progression, and the other way round', async () => {
  const annotations = '/koivuranta/annotations/';
  const locator = { '@type': 'LocatorAudioBookTime', '@version': 2, readingOrderItem: '/audio/x/02.mp3' };
  const written = {
    motivation: 'http://librarysimplified.org/terms/annotation/idling',
    body: { 'http://librarysimplified.org/terms/time': '2026-11-20T09:30:00Z' },
    target: {
      source: (await patron.get<{ metadata: { identifier: string } }>(`/koivuranta/publications/${title}`)).body
        .metadata.identifier,
      selector: {
        type: 'oa:FragmentSelector',
        value: JSON.stringify({ ...locator, readingOrderItemOffsetMilliseconds: 10_000 }),
      },
    },
  };
  await patron.ask('POST', annotations, { 'Content-Type': 'application/ld+json' }, JSON.stringify(written));
  const { body } = await patron.get<Progression>(href);
  assert.deepEqual(body.references, ['/audio/x/02.mp3#t=10']);
  assert.equal(body.progression, 0.8);
  await put(place(5, '2026-11-20T09:45:00Z'));
  const kept = await patron.get<{ first: { items: readonly { target: { selector: { value: string } } }[] } }>(
    annotations,
  );
  assert.match(kept.body.first.items[0]?.target.selector.value ?? '', /"readingOrderItemOffsetMilliseconds":5000/);
});

test('the national service has play times in its entries, out of reach of pages, and no progression', async () => {
  const national = await ELibrary.open(openTestDatabase, 'ekirjasto');
  await national.license(title, { concurrency: 9 });
  const member = await national.patron();
  const { body } = await member.ask<string>('PUT', `/koivuranta/publications/${title}/borrow`);
  const found = /<link[^>]*timeTracking[^>]*>/.exec(body)?.[0] ?? '';
  const link = /href="([^"]+)"/.exec(found)?.[1]?.replaceAll('&amp;', '&') ?? '';
  const headers = { Origin: 'http://127.0.0.1:8402', 'Content-Type': 'application/json' };
  const answer = await member.ask('POST', link, headers, '{"timeEntries":[]}');
  assert.equal(answer.status, 207);
  assert.equal(answer.headers.get('Access-Control-Allow-Origin'), null);
  assert.doesNotMatch(body, /opds-spec\.org\/progression/);
  await national.close();
});

test('it is there only for what is listened to, and only for its own patron', async () => {
  const ebook = (await patron.borrow(await elib.license('kanervala', { concurrency: 9 }))).body;
  assert.ok(!hasLink(ebook, rels.progression));
  await put(place(5, '2026-11-20T09:45:00Z'));
  assert.equal((await (await elib.patron()).get(href)).body, '');
  assert.equal((await elib.visitor.get(href)).status, 401);
});
