/** How a loan is opened: an audiobook's manifest and its sound, an e-book's page and licence, and who is kept out. */
import assert from 'node:assert/strict';
import { createDecipheriv, createHash } from 'node:crypto';
import { after, before, beforeEach, test } from 'node:test';
import type { AudiobookManifest, PublicationDocument } from '../../../demo/api/documents.ts';
import { mediaTypes, rels } from '../../../demo/api/media-types.ts';
import { ELibrary, linkOf } from './e-library.ts';
import type { Asker } from './e-library.ts';
import { mistakes, skipWithoutSchemas } from './published-schemas.ts';
import { firstDay } from './test-database.ts';
import { byteAt, unspeakable } from './test-media.ts';

const title = 'seitseman-veljesta-aani';
const other = 'alices-adventures-in-wonderland-audio';

let elib: ELibrary;
before(async () => {
  elib = await ELibrary.open();
});
beforeEach(async () => {
  elib.clock.moveTo(firstDay);
  await elib.license(title, { concurrency: 99 });
});
after(() => elib.close());

const kind = (body: unknown): string =>
  (body as { type: string }).type.replace('http://librarysimplified.org/terms/problem/', '');

async function manifestOf(patron: Asker, loan: PublicationDocument): Promise<AudiobookManifest> {
  return (await patron.get<AudiobookManifest>(linkOf(loan, rels.acquisition, mediaTypes.audiobook).href)).body;
}

async function listening(): Promise<{
  patron: Asker;
  loan: PublicationDocument;
  manifest: AudiobookManifest;
  track: string;
}> {
  const patron = await elib.patron();
  const { body: loan } = await patron.borrow(title);
  const manifest = await manifestOf(patron, loan);
  return { patron, loan, manifest, track: manifest.readingOrder[0]?.href ?? '' };
}

test('an audiobook opens as a manifest with chapters, lengths and a cover', async () => {
  const { patron, loan } = await listening();
  const answer = await patron.get<AudiobookManifest>(linkOf(loan, rels.acquisition).href);
  assert.equal(answer.headers.get('Content-Type'), 'application/audiobook+json');
  const { metadata, readingOrder, toc, resources } = answer.body;
  assert.equal(metadata.conformsTo, 'https://readium.org/webpub-manifest/profiles/audiobook');
  assert.equal(metadata.identifier, loan.metadata.identifier);
  assert.equal(metadata.duration, 50);
  assert.deepEqual(
    readingOrder.map(({ title: chapter, duration, bitrate, type }) => [chapter, duration, bitrate, type]),
    [
      ['Alku', 30, 64, 'audio/mpeg'],
      ['Loppu', 20, 64, 'audio/mpeg'],
    ],
  );
  assert.deepEqual(
    toc.map(({ title: chapter }) => chapter),
    ['Alku', 'Loppu'],
  );
  assert.equal(resources[0]?.rel, 'cover');
});

test('the manifest is valid by the Readium schema', { skip: skipWithoutSchemas }, async () => {
  assert.deepEqual(mistakes('manifest', (await listening()).manifest), []);
});

test('the names of tracks stay the same from loan to loan, so that a kept position still fits', async () => {
  const { patron, loan, track } = await listening();
  await patron.put(linkOf(loan, rels.revoke).href);
  const again = (await patron.borrow(title)).body;
  const [first] = (await manifestOf(patron, again)).readingOrder;
  assert.equal(new URL(first?.href ?? '').pathname, new URL(track).pathname);
});

test('the sound comes whole: its type, its length, and that parts can be asked for', async () => {
  const { track } = await listening();
  const { response, bytes } = await elib.visitor.bytes(track);
  assert.equal(response.status, 200);
  assert.equal(response.headers.get('Content-Type'), 'audio/mpeg');
  assert.equal(response.headers.get('Content-Length'), '3000');
  assert.equal(response.headers.get('Accept-Ranges'), 'bytes');
  assert.equal(bytes.length, 3000);
});

for (const [asked, first, last] of [
  ['bytes=0-99', 0, 99],
  ['bytes=1000-', 1000, 2999],
  ['bytes=-500', 2500, 2999],
  ['bytes=2990-9999', 2990, 2999],
  ['bytes=0-0', 0, 0],
  ['bytes=-9999', 0, 2999],
] as const) {
  test(`"Range: ${asked}" is answered 206 with exactly bytes ${first}–${last}`, async () => {
    const { track } = await listening();
    const { response, bytes } = await elib.visitor.bytes(track, { Range: asked });
    assert.equal(response.status, 206);
    assert.equal(response.headers.get('Content-Range'), `bytes ${first}-${last}/3000`);
    assert.equal(response.headers.get('Content-Length'), String(last - first + 1));
    assert.deepEqual(
      [...bytes],
      Array.from({ length: last - first + 1 }, (_, at) => byteAt(first + at)),
    );
  });
}

for (const asked of ['bytes=3000-', 'bytes=9000-9999', 'bytes=-0']) {
  test(`"Range: ${asked}" is answered 416 with the length of the file`, async () => {
    const { track } = await listening();
    const { status, headers, body } = await elib.visitor.get(track, { Range: asked });
    assert.equal(status, 416);
    assert.equal(headers.get('Content-Range'), 'bytes */3000');
    assert.equal(kind(body), 'range-not-satisfiable');
  });
}

for (const asked of ['bytes=9-3', 'bytes=a-b', 'seconds=0-9', 'bytes=0-9,20-29', 'bytes=']) {
  test(`"Range: ${asked}" isn’t understood, so the whole is sent`, async () => {
    const { track } = await listening();
    assert.equal((await elib.visitor.bytes(track, { Range: asked })).response.status, 200);
  });
}

test('a part is sent only of the file that the player knows', async () => {
  const { track } = await listening();
  const etag = (await elib.visitor.bytes(track)).response.headers.get('ETag') ?? '';
  const part = { Range: 'bytes=0-9' };
  assert.equal((await elib.visitor.bytes(track, { ...part, 'If-Range': etag })).response.status, 206);
  assert.equal((await elib.visitor.bytes(track, { ...part, 'If-Range': '"another"' })).response.status, 200);
  assert.equal((await elib.visitor.bytes(track, { 'If-None-Match': etag })).response.status, 304);
});

test('HEAD tells about the sound without sending it', async () => {
  const { track } = await listening();
  const { status, headers, body } = await elib.visitor.ask('HEAD', track);
  assert.deepEqual([status, headers.get('Content-Length'), body], [200, '3000', '']);
});

test('an address works for hours, then is refused as too old', async () => {
  const { track } = await listening();
  elib.clock.passSeconds(6 * 3600);
  assert.equal((await elib.visitor.bytes(track)).response.status, 200);
  elib.clock.passSeconds(3601);
  const { status, body } = await elib.visitor.get(track);
  assert.equal(status, 403);
  assert.equal(kind(body), 'signature-expired');
});

test('an address that was changed in any part is refused', async () => {
  const { track } = await listening();
  const { track: strangersTrack } = await listening();
  const strange = new URL(strangersTrack).searchParams;
  const changed: Record<string, (url: URL) => void> = {
    'no signature': (url) => url.searchParams.delete('signature'),
    'another signature': (url) => url.searchParams.set('signature', strange.get('signature') ?? ''),
    'another loan': (url) => url.searchParams.set('loan', strange.get('loan') ?? ''),
    'a later end': (url) => url.searchParams.set('expires', '9999999999'),
    'another track': (url) => (url.pathname = url.pathname.replace('01.mp3', '02.mp3')),
    'another book': (url) => (url.pathname = url.pathname.replace(title, other)),
  };
  for (const [what, change] of Object.entries(changed)) {
    const url = new URL(track);
    change(url);
    const { status, headers, body } = await elib.visitor.get(url.href);
    assert.equal(status, 403, what);
    assert.equal(headers.get('Content-Type'), 'application/problem+json', what);
    assert.equal(kind(body), 'signature-invalid', what);
  }
});

test('returning the loan silences its addresses at once', async () => {
  const { patron, loan, track } = await listening();
  await patron.put(linkOf(loan, rels.revoke).href);
  const { status, body } = await elib.visitor.get(track);
  assert.equal(status, 403);
  assert.equal(kind(body), 'signature-invalid');
  assert.equal((await patron.get(linkOf(loan, rels.acquisition).href)).status, 404);
});

test('nobody opens another patron’s loan', async () => {
  const { loan } = await listening();
  const href = linkOf(loan, rels.acquisition).href;
  assert.equal((await (await elib.patron()).get(href)).status, 404);
  assert.equal((await elib.visitor.get(href)).status, 401);
});

test('a book that can’t be read aloud yet is told so, with a time to try again', async () => {
  const patron = await elib.patron();
  const { body: loan } = await patron.borrow(await elib.license(unspeakable, {}));
  const { status, headers, body } = await patron.get(linkOf(loan, rels.acquisition).href);
  assert.deepEqual([status, headers.get('Retry-After'), kind(body)], [503, '5', 'media-not-ready']);
});

test('an e-book opens in a new window, without a token, as a page in the patron’s language that says until when', async () => {
  const patron = await elib.patron();
  const { body: loan } = await patron.borrow(await elib.license('seitseman-veljesta', { concurrency: 9 }));
  const href = linkOf(loan, rels.acquisition, mediaTypes.streaming).href;
  const { status, headers, body } = await elib.visitor.get<string>(href, { 'Accept-Language': 'fi' });
  assert.equal(status, 200);
  assert.match(headers.get('Content-Type') ?? '', /^text\/html/);
  assert.match(body, /<html lang="fi">/);
  assert.match(body, /Seitsemän veljestä/);
  assert.match(body, /4\. joulukuuta 2026/);
  await patron.put(linkOf(loan, rels.revoke).href);
  assert.equal((await elib.visitor.get(href)).status, 403);
});

test('an e-book’s licence is one that a reading app would know', async () => {
  const patron = await elib.patron();
  const { body: loan } = await patron.borrow(await elib.license('seitseman-veljesta', { concurrency: 9 }));
  const link = linkOf(loan, rels.acquisition, mediaTypes.licence);
  const { headers, body } = await elib.visitor.get<{ rights: { end: string } }>(link.href);
  assert.equal(headers.get('Content-Type'), mediaTypes.licence);
  assert.equal(body.rights.end, '2026-12-04T21:59:59.000Z');
  assert.match(headers.get('Content-Disposition') ?? '', /seitseman-veljesta\.lcpl/);
});

interface Licence {
  readonly id: string;
  readonly encryption: { readonly user_key: { readonly key_check: string } };
}

test('the passphrase that the patron is told opens the licence; it is theirs for all their loans, and nobody else’s', async () => {
  const [patron, stranger] = [await elib.patron(), await elib.patron()];
  const told = async (asker: Asker, title: string) => {
    const { body: loan } = await asker.borrow(await elib.license(title, { concurrency: 9 }));
    return linkOf(loan, rels.acquisition, mediaTypes.licence);
  };
  const { href, properties } = await told(patron, 'seitseman-veljesta');
  const { lcp_unhashed_passphrase: passphrase = '', lcp_hashed_passphrase: hashed = '' } = properties ?? {};
  const key = createHash('sha256').update(passphrase).digest();
  assert.equal(hashed, key.toString('base64'));
  const { body: licence } = await elib.visitor.get<Licence>(href);
  const check = Buffer.from(licence.encryption.user_key.key_check, 'base64');
  const decipher = createDecipheriv('aes-256-cbc', key, check.subarray(0, 16));
  assert.equal(Buffer.concat([decipher.update(check.subarray(16)), decipher.final()]).toString(), licence.id);
  assert.equal((await told(patron, 'kullervo')).properties?.lcp_unhashed_passphrase, passphrase);
  assert.notEqual((await told(stranger, 'kullervo')).properties?.lcp_unhashed_passphrase, passphrase);
});

test('the licence is valid by the LCP schema', { skip: skipWithoutSchemas }, async () => {
  const patron = await elib.patron();
  const { body: loan } = await patron.borrow(await elib.license('seitseman-veljesta', { concurrency: 9 }));
  const { body } = await elib.visitor.get(linkOf(loan, rels.acquisition, mediaTypes.licence).href);
  assert.deepEqual(mistakes('licence', body), []);
});

test('a loan isn’t opened in a form that its book doesn’t have', async () => {
  const { patron, loan } = await listening();
  const { status, body } = await patron.get(linkOf(loan, rels.acquisition).href.replace('audiobook', 'licence'));
  assert.deepEqual([status, kind(body)], [400, 'cannot-fulfill-loan']);
});
