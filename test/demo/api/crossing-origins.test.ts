/** What a library's page on another origin may read, what is cached, and how faults are told. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ELibrary } from './e-library.ts';

const page = 'https://koivuranta.example';
const neighbour = 'https://merikallio.example';
const stranger = 'https://stranger.example';

let elib: ELibrary;
before(async () => {
  elib = await ELibrary.open();
});
after(() => elib.close());

const allowed = async (href: string, Origin: string, method = 'GET'): Promise<string | null> =>
  (await elib.visitor.ask(method, href, { Origin })).headers.get('Access-Control-Allow-Origin');

test('a library’s own pages may read its answers; pages of others, registered elsewhere or not at all, may not', async () => {
  assert.equal(await allowed('/koivuranta/', page), page);
  assert.equal(await allowed('/koivuranta/', neighbour), null);
  assert.equal(await allowed('/koivuranta/', stranger), null);
  assert.equal(await allowed('/merikallio/', neighbour), neighbour);
});

test('covers and samples serve the pages of every registered library', async () => {
  for (const href of ['/covers/kalevala-160.png', '/samples/kalevala-aani.mp3']) {
    assert.equal(await allowed(href, page), page, href);
    assert.equal(await allowed(href, neighbour), neighbour, href);
    assert.equal(await allowed(href, stranger), null, href);
  }
});

test('errors can be read across origins too: what isn’t there, who isn’t signed in, what is wrong', async () => {
  assert.equal(await allowed('/koivuranta/nowhere', page), page);
  assert.equal(await allowed('/koivuranta/loans', page), page);
  assert.equal(await allowed('/koivuranta/feed/all?page=x', page), page);
  assert.equal(await allowed('/koivuranta/authenticate', page, 'POST'), page);
  assert.equal(await allowed('/audio/kalevala-aani/01.mp3', page), page);
});

test('a fault of ours is 500 with a problem document that can be read across origins and gives nothing away', async (context) => {
  const complaint = context.mock.method(console, 'error', () => undefined);
  const broken = await ELibrary.open();
  await broken.db.schema.dropTable('publication_subjects').execute();
  const { status, headers, body } = await broken.visitor.get<{ title: string }>('/koivuranta/', { Origin: page });
  await broken.close();
  assert.equal(status, 500);
  assert.equal(headers.get('Access-Control-Allow-Origin'), page);
  assert.equal(headers.get('Content-Type'), 'application/problem+json');
  assert.equal(body.title, 'The e-library has a fault');
  assert.doesNotMatch(JSON.stringify(body), /publication_subjects/);
  assert.equal(complaint.mock.callCount(), 1);
});

test('a preflight is answered for two hours and lets through what the client sends', async () => {
  const { status, headers } = await elib.visitor.ask('OPTIONS', '/koivuranta/publications/kalevala/borrow', {
    Origin: page,
    'Access-Control-Request-Method': 'PUT',
    'Access-Control-Request-Headers': 'authorization,idempotency-key',
  });
  assert.equal(status, 204);
  assert.equal(headers.get('Access-Control-Allow-Origin'), page);
  assert.equal(headers.get('Access-Control-Max-Age'), '7200');
  assert.match(headers.get('Access-Control-Allow-Methods') ?? '', /PUT/);
  const sendable = headers.get('Access-Control-Allow-Headers')?.split(',') ?? [];
  for (const name of [
    'Authorization',
    'Idempotency-Key',
    'Range',
    'If-None-Match',
    'Accept-Language',
    'Content-Type',
  ]) {
    assert.ok(sendable.includes(name), name);
  }
});

test('no answer uses cookies or credentials', async () => {
  for (const href of ['/koivuranta/', '/koivuranta/loans', '/koivuranta/authentication_document']) {
    const { headers } = await elib.visitor.get(href, { Origin: page });
    assert.equal(headers.get('Set-Cookie'), null);
    assert.equal(headers.get('Access-Control-Allow-Credentials'), null);
  }
});

test('a page’s script may read the headers it needs', async () => {
  const { headers } = await elib.visitor.get('/koivuranta/', { Origin: page });
  const readable = headers.get('Access-Control-Expose-Headers')?.split(',') ?? [];
  assert.deepEqual(
    [
      'Content-Range',
      'Accept-Ranges',
      'ETag',
      'Link',
      'Location',
      'Retry-After',
      'WWW-Authenticate',
      'DPoP-Nonce',
    ].filter((name) => !readable.includes(name)),
    [],
  );
});

test('what hasn’t changed is answered 304, still readable across origins', async () => {
  for (const href of ['/koivuranta/', '/koivuranta/configuration', '/koivuranta/publications/kalevala']) {
    const first = await elib.visitor.get(href, { Origin: page });
    const etag = first.headers.get('ETag') ?? '';
    assert.notEqual(etag, '', href);
    const again = await elib.visitor.get(href, { Origin: page, 'If-None-Match': etag });
    assert.equal(again.status, 304, href);
    assert.equal(again.headers.get('Access-Control-Allow-Origin'), page);
    assert.equal(
      again.headers.get('Access-Control-Expose-Headers'),
      first.headers.get('Access-Control-Expose-Headers'),
    );
  }
});

test('another language, another patron or a changed availability is another ETag', async () => {
  const etag = async (headers: Record<string, string>): Promise<string | null> =>
    (await elib.visitor.get('/koivuranta/publications/kullervo', headers)).headers.get('ETag');
  await elib.license('kullervo', { concurrency: 2 });
  const english = await etag({});
  assert.notEqual(await etag({ 'Accept-Language': 'fi' }), english);
  const patron = await elib.patron();
  await patron.borrow('kullervo');
  assert.notEqual(await etag({}), english);
  assert.notEqual(await etag(patron.headers), await etag({}));
});

test('answers say what they depend on, and what a patron sees is kept by nobody else', async () => {
  const anonymous = await elib.visitor.get('/koivuranta/');
  const vary = anonymous.headers.get('Vary') ?? '';
  for (const name of ['Accept', 'Accept-Language', 'Authorization', 'Origin'])
    assert.match(vary, new RegExp(`\\b${name}\\b`));
  assert.equal(anonymous.headers.get('Cache-Control'), 'no-cache');
  const patron = await elib.patron();
  for (const href of ['/koivuranta/', '/koivuranta/loans', '/koivuranta/patrons/me']) {
    assert.equal((await patron.get(href)).headers.get('Cache-Control'), 'private, no-cache', href);
  }
});

test('problems are told in the language that is asked for', async () => {
  const title = async (language: string): Promise<string> =>
    (await elib.visitor.get<{ title: string }>('/koivuranta/nowhere', { 'Accept-Language': language })).body.title;
  assert.deepEqual(await Promise.all(['fi', 'sv', 'en'].map(title)), ['Ei löydy', 'Hittades inte', 'Not found']);
});

test('pages of other origins may show covers and play sound even where they isolate themselves', async () => {
  const { headers } = await elib.visitor.get('/covers/kalevala-160.png');
  assert.equal(headers.get('Cross-Origin-Resource-Policy'), 'cross-origin');
});
