/** What a patron's request meets on its way, and which kind of error it becomes. With real servers, some of them bad ones. */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { tieToken } from '../../src/api/access-token.ts';
import { request, requestFile, type RequestOptions } from '../../src/api/http.ts';
import { LibraryError, type LibraryErrorKind } from '../../src/domain/library-error.ts';
import { inTurn, json, withLibraryServer, type Answer } from './library-server.ts';

const problems = 'http://librarysimplified.org/terms/problem/';

const problem = (status: number, type: string, members: object = {}, mediaType = 'application/problem+json'): Answer =>
  json({ type: problems + type, title: 'Ei onnistunut', status, ...members }, status, { 'Content-Type': mediaType });

const write: RequestOptions = { method: 'PUT' };

async function errorFrom(asking: Promise<unknown>): Promise<LibraryError> {
  try {
    await asking;
  } catch (thrown) {
    assert.ok(thrown instanceof LibraryError, `not a LibraryError: ${String(thrown)}`);
    return thrown;
  }
  assert.fail('it went well');
}

/** The error that `answer` becomes when a patron's wish meets it: a write, so that it is sent once. */
async function errorFor(answer: Answer, options: RequestOptions = write): Promise<LibraryError> {
  let error: LibraryError | undefined;
  await withLibraryServer(answer, async ({ origin }) => {
    error = await errorFrom(request(`${origin}/loans`, options));
  });
  assert.ok(error);
  return error;
}

describe('A request', () => {
  it('gives the JSON of the answer, its type without parameters and its address after redirections', async () => {
    const answer = inTurn(
      (response) => response.writeHead(302, { Location: '/groups' }).end(),
      json({ metadata: {} }, 200, { 'Content-Type': 'application/OPDS+json; charset=utf-8', ETag: '"7"' }),
    );
    await withLibraryServer(answer, async ({ origin }) => {
      assert.deepEqual(await request(`${origin}/`), {
        body: { metadata: {} },
        url: `${origin}/groups`,
        status: 200,
        type: 'application/opds+json',
        etag: '"7"',
        isXml: false,
      });
    });
  });

  it('says what it accepts and in which language, and nothing of the page it comes from', async () => {
    await withLibraryServer(json({}), async ({ origin, asked }) => {
      await request(origin, { accept: 'application/opds+json', language: 'sv' });
      const headers = asked[0]?.headers;
      assert.equal(headers?.accept, 'application/opds+json');
      assert.equal(headers['accept-language'], 'sv');
      assert.equal(headers.cookie, undefined);
      assert.equal(headers.referer, undefined);
      assert.equal(headers.authorization, undefined);
    });
  });

  it('takes no cookie and no referrer along, and with a token nothing from a shared copy', async (test) => {
    const sent: Request[] = [];
    test.mock.method(globalThis, 'fetch', (input: Request, init: RequestInit) => {
      sent.push(new Request(input, init));
      return Promise.resolve(new Response('{}'));
    });
    await request('https://kirjasto.example/');
    await request('https://kirjasto.example/loans', { token: tieToken('t', 'https://kirjasto.example') });
    assert.deepEqual(
      sent.map(({ credentials, referrerPolicy, cache }) => [credentials, referrerPolicy, cache]),
      [
        ['omit', 'no-referrer', 'default'],
        ['omit', 'no-referrer', 'no-store'],
      ],
    );
  });

  it('outlives the page when it is asked to', async (test) => {
    const sent: boolean[] = [];
    test.mock.method(globalThis, 'fetch', (input: Request, init: RequestInit) => {
      sent.push(new Request(input, init).keepalive);
      return Promise.resolve(new Response('{}'));
    });
    await request('https://kirjasto.example/', { method: 'POST', body: {}, keepalive: true });
    assert.deepEqual(sent, [true]);
  });

  it('sends a wish as JSON with its key', async () => {
    await withLibraryServer(json({}), async ({ origin, asked }) => {
      await request(origin, {
        method: 'POST',
        body: { a: 'ä' },
        contentType: 'application/ld+json',
        idempotencyKey: 'k-1',
      });
      assert.equal(asked[0]?.method, 'POST');
      assert.equal(asked[0].body, '{"a":"ä"}');
      assert.equal(asked[0].headers['content-type'], 'application/ld+json');
      assert.equal(asked[0].headers['idempotency-key'], 'k-1');
    });
  });

  it('has no body to give when the answer is empty', async () => {
    await withLibraryServer(
      (response) => response.writeHead(204).end(),
      async ({ origin }) => assert.equal((await request(origin, { method: 'DELETE' })).body, undefined),
    );
  });

  it('gives a licence or a book as a file of its type', async () => {
    const answer: Answer = (response) => response.writeHead(200, { 'Content-Type': 'application/epub+zip' }).end('PK');
    await withLibraryServer(answer, async ({ origin }) => {
      const file = await requestFile(origin);
      assert.equal(file.type, 'application/epub+zip');
      assert.equal(await file.text(), 'PK');
    });
  });
});

describe('A token', () => {
  it('goes to the server that issued it, in the Authorization header and nowhere else', async () => {
    await withLibraryServer(json({}), async ({ origin, asked }) => {
      await request(`${origin}/loans`, { token: tieToken('salainen', `${origin}/authenticate`) });
      assert.equal(asked[0]?.headers.authorization, 'Bearer salainen');
      assert.equal(asked[0].path, '/loans');
    });
  });

  it('never goes to another server, even if a feed names one', async () => {
    await withLibraryServer(json({}), async ({ origin, asked }) => {
      const token = tieToken('salainen', 'https://kirjasto.example/authenticate');
      assert.equal((await errorFrom(request(`${origin}/loans`, { token }))).kind, 'forbidden');
      assert.equal(asked.length, 0);
    });
  });

  it('stays behind when the server redirects elsewhere', async () => {
    await withLibraryServer(json({}), async (elsewhere) => {
      const away: Answer = (response) => response.writeHead(302, { Location: `${elsewhere.origin}/` }).end();
      await withLibraryServer(away, async ({ origin }) => {
        await request(origin, { token: tieToken('salainen', origin) });
      });
      assert.equal(elsewhere.asked[0]?.headers.authorization, undefined);
    });
  });
});

describe('Card and PIN', () => {
  it('travel in UTF-8, whatever letters they hold', async () => {
    await withLibraryServer(json({}), async ({ origin, asked }) => {
      await request(origin, { method: 'POST', basic: { login: 'Åke Ö', password: '1:2€' } });
      const [scheme, encoded = ''] = (asked[0]?.headers.authorization ?? '').split(' ');
      assert.equal(scheme, 'Basic');
      assert.equal(Buffer.from(encoded, 'base64').toString('utf8'), 'Åke Ö:1:2€');
    });
  });
});

const refusals: readonly (readonly [string, Answer, LibraryErrorKind])[] = [
  ['a token that has ended', problem(401, 'patron-auth-access-token-expired'), 'signed-out'],
  ['a stranger at the shelf', json({ id: 'x', title: 'Kirjasto', authentication: [] }, 401), 'signed-out'],
  ['the last copy that went', problem(403, 'no-available-license'), 'conflict'],
  ['a loan that exists', problem(400, 'loan-already-exists'), 'conflict'],
  ['a conflict', json({}, 409), 'conflict'],
  ['a suspended card', problem(403, 'credentials-suspended'), 'forbidden'],
  ['a book for grown-ups', problem(451, 'not-age-appropriate'), 'forbidden'],
  ['a patron of another library', problem(404, 'patron-of-another-library'), 'not-entitled'],
  ['nothing to return', problem(400, 'no-active-loan'), 'not-found'],
  ['a book that left the collection', problem(404, 'no-licenses'), 'not-found'],
  ['a page that is gone', json({}, 410), 'not-found'],
  ['a gateway that waited in vain', json({}, 504), 'timeout'],
  ['a vendor that failed', problem(502, 'remote-integration-failed'), 'server'],
  [
    'an internal error in plain words',
    (response) => response.writeHead(500).end('An internal error occurred'),
    'server',
  ],
  ['the error page of a proxy', (response) => response.writeHead(502).end('<html>Bad gateway</html>'), 'server'],
  ['a web page instead of JSON', (response) => response.writeHead(200).end('<html>'), 'unreadable'],
  ['JSON that stops halfway', (response) => response.writeHead(200).end('{"metadata":'), 'unreadable'],
];

describe('What the patron reads about', () => {
  for (const [what, answer, kind] of refusals) {
    it(`${what} is of kind ${kind}`, async () => assert.equal((await errorFor(answer)).kind, kind));
  }

  it('a refused wish is never of a kind that is sent again by itself', async () => {
    for (const status of [400, 402, 403, 404, 405, 406, 409, 410, 412, 415, 422, 429, 451]) {
      assert.equal((await errorFor(json({}, status))).passing, false, String(status));
    }
  });

  it('the type of the problem stays with the error, for services that know more', async () => {
    const error = await errorFor(problem(404, 'no-active-loan'));
    assert.equal(error.problem, `${problems}no-active-loan`);
    assert.equal(error.status, 404);
  });

  it('neither message nor address holds what the patron typed', async () => {
    await withLibraryServer(json({}, 500), async ({ origin }) => {
      const error = await errorFrom(request(`${origin}/search?query=eroopas`, { ...write, language: 'fi' }));
      assert.doesNotMatch(`${error.message} ${String(error.cause)}`, /eroopas/);
    });
  });
});

describe('A limit', () => {
  it('of age tells the years', async () => {
    assert.equal((await errorFor(problem(451, 'not-age-appropriate', { minimumAge: 16 }))).limit, 16);
  });

  it('tells its number as the document has it', async () => {
    const error = await errorFor(problem(403, 'loan-limit-reached', { limit: 5, detail: 'Enintään viisi.' }));
    assert.deepEqual([error.kind, error.limit], ['limit', 5]);
  });

  it('tells its number from the sentence, as E-kirjasto has no member for it', async () => {
    const detail = 'You have reached your loan limit of 15.';
    const error = await errorFor(problem(403, 'loan-limit-reached', { detail }, 'application/api-problem+json'));
    assert.deepEqual([error.kind, error.limit], ['limit', 15]);
  });

  it('of attempts tells how many seconds to wait', async () => {
    const answer = (wait: string): Answer => json({}, 429, { 'Retry-After': wait });
    assert.equal((await errorFor(answer('90'))).retryAfterSeconds, 90);
    const soon = (await errorFor(answer(new Date(Date.now() + 120_000).toUTCString()))).retryAfterSeconds;
    assert.ok(soon !== undefined && soon > 0 && soon <= 120, String(soon));
  });

  it('of attempts says a minute when the server keeps the time to itself', async () => {
    const error = await errorFor(json({}, 429));
    assert.deepEqual([error.kind, error.retryAfterSeconds, error.limit], ['limit', 60, undefined]);
  });
});

describe('Trouble on the way', () => {
  const never: Answer = () => undefined;
  const halfway: Answer = (response) => response.writeHead(200, { 'Content-Length': '100' }).write('{"a":');
  const broken: Answer = (response) =>
    response.writeHead(200, { 'Content-Length': '100' }).write('{"a":', () => response.destroy());

  it('is a timeout when the server never answers', async () => {
    assert.equal((await errorFor(never, { ...write, timeoutMs: 200 })).kind, 'timeout');
  });

  it('is a timeout when the answer stops halfway', async () => {
    assert.equal((await errorFor(halfway, { ...write, timeoutMs: 200 })).kind, 'timeout');
  });

  it('is being offline when the connection is refused', async () => {
    let gone = '';
    await withLibraryServer(json({}), ({ origin }) => Promise.resolve((gone = origin)).then(() => undefined));
    assert.equal((await errorFrom(request(gone, write))).kind, 'offline');
  });

  it('is being offline when the connection drops before or within the answer', async () => {
    assert.equal((await errorFor((response) => response.destroy())).kind, 'offline');
    assert.equal((await errorFor(broken)).kind, 'offline');
  });

  it('passes for readers: what failed twice is asked a third time', async () => {
    const answer = inTurn((response) => response.destroy(), json({}, 503), json({ metadata: { title: 'Uutuudet' } }));
    await withLibraryServer(answer, async ({ origin, asked }) => {
      assert.deepEqual((await request(origin)).body, { metadata: { title: 'Uutuudet' } });
      assert.equal(asked.length, 3);
    });
  });

  it('passes when an answer broke off and the next is whole', async () => {
    await withLibraryServer(inTurn(broken, json({ a: 1 })), async ({ origin }) => {
      assert.deepEqual((await request(origin)).body, { a: 1 });
    });
  });

  it('is told after three tries', async () => {
    await withLibraryServer(json({}, 500), async ({ origin, asked }) => {
      assert.equal((await errorFrom(request(origin))).kind, 'server');
      assert.equal(asked.length, 3);
    });
  });

  it('is told at once when asking again is no use: refusals, timeouts, a server that says when', async () => {
    const once: readonly (readonly [Answer, RequestOptions])[] = [
      [json({}, 404), {}],
      [json({}, 401), {}],
      [never, { timeoutMs: 200 }],
      [json({}, 503, { 'Retry-After': '600' }), {}],
      [(response) => response.end('<html>'), {}],
    ];
    for (const [answer, options] of once) {
      await withLibraryServer(answer, async ({ origin, asked }) => {
        await errorFrom(request(origin, options));
        assert.equal(asked.length, 1);
      });
    }
  });

  it('never makes a wish be sent twice from here: the outbox knows when it may', async () => {
    for (const method of ['PUT', 'POST', 'DELETE'] as const) {
      await withLibraryServer(json({}, 503), async ({ origin, asked }) => {
        await errorFrom(request(origin, { method }));
        assert.equal(asked.length, 1);
      });
    }
  });

  it('ends quietly when nobody waits any more', async () => {
    const isAbort = (thrown: unknown) => thrown instanceof DOMException && thrown.name === 'AbortError';
    await withLibraryServer(never, async ({ origin }) => {
      const leaving = new AbortController();
      const asking = request(origin, { signal: leaving.signal });
      leaving.abort('the element left the page');
      await assert.rejects(asking, isAbort);
      await assert.rejects(request(origin, { signal: leaving.signal }), isAbort);
    });
  });

  it('isn’t asked about again when nobody waits any more', async () => {
    const leaving = new AbortController();
    const answer: Answer = (response) => {
      response.writeHead(500).end();
      leaving.abort();
    };
    await withLibraryServer(answer, async ({ origin, asked }) => {
      await assert.rejects(request(origin, { signal: leaving.signal }), { name: 'AbortError' });
      assert.equal(asked.length, 1);
    });
  });
});
