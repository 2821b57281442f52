/** Signing in, borrowing, returning, the shelf, the profile: what goes to the service for a patron, and what comes back. */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { tieToken } from '../../src/api/access-token.ts';
import { fetchConfiguration } from '../../src/api/configuration.ts';
import { fulfil } from '../../src/api/content.ts';
import { borrow, giveBack, shelf } from '../../src/api/lending.ts';
import { readAuthenticationDocument } from '../../src/api/opds/authentication-document.ts';
import { patronProfile } from '../../src/api/patron-profile.ts';
import { authenticationDocument, basicTokenFlow, requestToken, revokeToken } from '../../src/api/sign-in.ts';
import { LibraryError, type LibraryErrorKind } from '../../src/domain/library-error.ts';
import type { Way } from '../../src/domain/lending.ts';
import { plain } from '../../src/domain/text.ts';
import { converse } from '../../src/services/conversation.ts';
import { inTurn, json, withLibraryServer, type Answer } from './library-server.ts';

const basicToken = 'http://thepalaceproject.org/authtype/basic-token';
const acquisition = 'http://opds-spec.org/acquisition';

const isOfKind = (kind: LibraryErrorKind) => (thrown: unknown) =>
  thrown instanceof LibraryError && thrown.kind === kind;

const documentFor = (origin: string, authenticate = `${origin}/authenticate`) => ({
  id: `${origin}/authentication_document`,
  title: 'Koivurannan kirjasto',
  authentication: [
    { type: 'http://opds-spec.org/auth/basic', labels: { login: 'x' } },
    {
      type: basicToken,
      labels: { login: 'Kortin numero', password: 'PIN' },
      links: [
        { rel: 'authenticate', href: authenticate },
        { rel: 'logout', href: `${origin}/session` },
      ],
    },
  ],
});

const signedInAt = (origin: string, authenticate?: string) =>
  readAuthenticationDocument(documentFor(origin, authenticate), `${origin}/authentication_document`);

const loan = (id: string, rel = acquisition, availability: object = { state: 'available' }) => ({
  metadata: { title: id, identifier: id },
  links: [{ rel, href: `/${id}`, type: 'application/audiobook+json', properties: { availability } }],
});

const pagesOf = (origin: string) => (page: string) => converse().feed(page, 'fi', { token: tieToken('t', origin) });

describe('How to sign in', () => {
  it('is told by the document that the catalogue names', async () => {
    const answer: Answer = (response, asked) => json(documentFor(`http://${asked.headers.host}`))(response, asked);
    await withLibraryServer(answer, async ({ origin, asked }) => {
      const document = await authenticationDocument({ document: `${origin}/authentication_document` }, 'fi');
      assert.equal(document.title, 'Koivurannan kirjasto');
      assert.deepEqual(basicTokenFlow(document)?.labels, { login: plain('Kortin numero'), password: plain('PIN') });
      assert.equal(asked[0]?.headers['accept-language'], 'fi');
    });
  });

  it('is told by the shelf that sends strangers away, where the document itself is out of a page’s reach', async () => {
    const answer: Answer = (response, asked) =>
      asked.path === '/loans'
        ? json(documentFor(`http://${asked.headers.host}`), 401)(response, asked)
        : response.destroy();
    await withLibraryServer(answer, async ({ origin, asked }) => {
      const addresses = { document: `${origin}/authentication_document`, shelf: `${origin}/loans` };
      assert.equal((await authenticationDocument(addresses, 'fi')).title, 'Koivurannan kirjasto');
      const paths = asked.map(({ path }) => path);
      assert.deepEqual(paths, ['/authentication_document', '/loans'], 'nobody waits for tries in vain');
    });
  });

  it('isn’t told by a catalogue that names neither', async () => {
    await assert.rejects(authenticationDocument({}, 'fi'), isOfKind('not-found'));
  });

  it('is unreadable where the shelf answers something else', async () => {
    await withLibraryServer(json({ detail: 'no' }, 401), ({ origin }) =>
      assert.rejects(authenticationDocument({ shelf: origin }, 'fi'), isOfKind('unreadable')),
    );
  });
});

describe('Signing in', () => {
  it('gives a token that is good at this service until it ends', async () => {
    await withLibraryServer(
      json({ accessToken: 'abc', tokenType: 'Bearer', expiresIn: 3600 }),
      async ({ origin, asked }) => {
        const before = Date.now();
        const ticket = await requestToken(signedInAt(origin), '1000 0001', 'äö1', 'sv');
        assert.equal(ticket.accessToken, tieToken('abc', origin));
        assert.ok(Date.parse(ticket.expiresAt) >= before + 3_600_000);
        assert.deepEqual([asked[0]?.method, asked[0]?.path], ['POST', '/authenticate']);
        const credentials = Buffer.from(`1000 0001:äö1`, 'utf8').toString('base64');
        assert.equal(asked[0]?.headers.authorization, `Basic ${credentials}`);
      },
    );
  });

  it('understands OAuth’s spelling, and a service that doesn’t say when the token ends', async () => {
    await withLibraryServer(json({ access_token: 'abc' }), async ({ origin }) => {
      const { accessToken, expiresAt } = await requestToken(signedInAt(origin), '1', '2', 'fi');
      assert.equal(accessToken, tieToken('abc', origin));
      assert.ok(Date.parse(expiresAt) > Date.now());
    });
  });

  it('with a wrong card or PIN is forbidden, not the end of a session', async () => {
    const type = 'http://librarysimplified.org/terms/problem/credentials-invalid';
    const wrong = json({ type, title: 'x', status: 401 }, 401, { 'Content-Type': 'application/api-problem+json' });
    await withLibraryServer(wrong, ({ origin }) =>
      assert.rejects(requestToken(signedInAt(origin), '1', '2', 'fi'), isOfKind('forbidden')),
    );
  });

  it('too often tells how long to wait', async () => {
    await withLibraryServer(json({}, 429, { 'Retry-After': '840' }), ({ origin }) =>
      assert.rejects(
        requestToken(signedInAt(origin), '1', '2', 'fi'),
        (thrown) => isOfKind('limit')(thrown) && (thrown as LibraryError).retryAfterSeconds === 840,
      ),
    );
  });

  it('never shows card and PIN to another server than the one that asks for them', async () => {
    await withLibraryServer(json({ accessToken: 'abc' }), async ({ origin, asked }) => {
      const document = signedInAt('https://kirjasto.example', `${origin}/authenticate`);
      await assert.rejects(requestToken(document, '1', '2', 'fi'), isOfKind('unreadable'));
      assert.equal(asked.length, 0);
    });
  });

  it('fails readably when the service has no token to give', async () => {
    await withLibraryServer(json({}), ({ origin }) =>
      assert.rejects(requestToken(signedInAt(origin), '1', '2', 'fi'), isOfKind('unreadable')),
    );
  });

  it('out ends the token at the service', async () => {
    await withLibraryServer(
      (response) => response.writeHead(204).end(),
      async ({ origin, asked }) => {
        await revokeToken(signedInAt(origin), tieToken('abc', origin));
        assert.deepEqual([asked[0]?.method, asked[0]?.path], ['DELETE', '/session']);
        assert.equal(asked[0]?.headers.authorization, 'Bearer abc');
      },
    );
  });
});

describe('The shelf', () => {
  it('holds loans and holds of all its pages, and nothing that only might be borrowed', async () => {
    const pages = inTurn(
      json({
        metadata: { title: 'Lainat' },
        links: [{ rel: 'next', href: '/loans?page=2' }],
        publications: [loan('loan'), loan('free', `${acquisition}/borrow`)],
      }),
      json({
        metadata: { title: 'Lainat' },
        publications: [loan('hold', `${acquisition}/borrow`, { state: 'reserved' })],
      }),
    );
    await withLibraryServer(pages, async ({ origin, asked }) => {
      const publications = await shelf(`${origin}/loans`, pagesOf(origin));
      assert.deepEqual(
        publications.map(({ id, lending }) => [id, lending.kind]),
        [
          ['loan', 'on-loan'],
          ['hold', 'on-hold'],
        ],
      );
      assert.deepEqual(
        asked.map(({ path }) => path),
        ['/loans', '/loans?page=2'],
      );
    });
  });

  it('ends though a server sends pages in circles', async () => {
    const circle = json({ metadata: { title: 'x' }, links: [{ rel: 'next', href: '/loans' }], publications: [] });
    await withLibraryServer(circle, async ({ origin }) => {
      assert.deepEqual(await shelf(`${origin}/loans`, pagesOf(origin)), []);
    });
  });
});

describe('Borrowing and returning', () => {
  it('put the wish once, with its key, in the patron’s language', async () => {
    await withLibraryServer(json(loan('a'), 201), async ({ origin, asked }) => {
      const token = tieToken('t', origin);
      assert.equal((await borrow(`${origin}/a/borrow`, token, 'sv', 'k-1')).lending.kind, 'on-loan');
      await giveBack(`${origin}/a/revoke`, token, 'sv', 'k-2');
      assert.deepEqual(
        asked.map(({ method, path, headers }) => [
          method,
          path,
          headers['idempotency-key'],
          headers['accept-language'],
        ]),
        [
          ['PUT', '/a/borrow', 'k-1', 'sv'],
          ['PUT', '/a/revoke', 'k-2', 'sv'],
        ],
      );
      // To this E-kirjasto answers Atom, in which it tells more.
      assert.equal(asked[0]?.headers.accept, 'application/opds-publication+json, application/atom+xml;q=0.9');
    });
  });
});

describe('The profile', () => {
  const profiles: readonly (readonly [string, unknown, object])[] = [
    [
      'of OPDS tells name and limits, and the agency’s addition the home municipality',
      {
        name: 'Testi',
        loans: { total: 5, available: 3 },
        homeMunicipality: { code: '091', name: { fi: 'Helsinki', sv: 'Helsingfors' } },
      },
      {
        name: 'Testi',
        loans: { total: 5, available: 3 },
        homeMunicipality: { code: '091', name: { fi: 'Helsinki', sv: 'Helsingfors' } },
      },
    ],
    [
      'of Palace tells nothing that is shown',
      { 'simplified:authorization_identifier': '1000', settings: { 'simplified:synchronize_annotations': true } },
      {},
    ],
    [
      'may be half there',
      { name: '', loans: { total: 5 }, homeMunicipality: { code: '998' } },
      { homeMunicipality: { code: '998', name: {} } },
    ],
    ['may be strange', [], {}],
  ];
  for (const [what, document, patron] of profiles) {
    it(what, async () => {
      await withLibraryServer(json(document), async ({ origin }) => {
        assert.deepEqual(await patronProfile(origin, tieToken('t', origin), 'fi'), patron);
      });
    });
  }
});

describe('The content of an e-book', () => {
  const way = (kind: Way['kind'], href: string, type = 'text/html'): Way => ({ kind, href, type });

  it('is a file, asked for with the token', async () => {
    const licence = 'application/vnd.readium.lcp.license.v1.0+json';
    await withLibraryServer(json({ id: 'lic-1' }, 200, { 'Content-Type': licence }), async ({ origin, asked }) => {
      const content = await fulfil(way('licence', `${origin}/1`, licence), tieToken('t', origin), 'fi');
      assert.ok(content.kind === 'file');
      assert.equal(content.file.type, licence);
      assert.equal(asked[0]?.headers.authorization, 'Bearer t');
    });
  });

  it('is the reader that the service itself names', async () => {
    const reader = {
      rel: acquisition,
      href: 'https://r.example.fi/1?jwt=x',
      type: 'text/html',
      properties: { availability: { state: 'available' } },
    };
    const document = { metadata: { title: 'A', identifier: 'a' }, links: [reader] };
    await withLibraryServer(json(document), async ({ origin }) => {
      const content = await fulfil(way('read', `${origin}/1`), tieToken('t', origin), 'fi');
      assert.deepEqual(content, { kind: 'address', href: 'https://r.example.fi/1?jwt=x' });
    });
  });

  it('is the address itself where that answers a page', async () => {
    const page: Answer = (response) => response.writeHead(200, { 'Content-Type': 'text/html' }).end('<html>');
    await withLibraryServer(page, async ({ origin }) => {
      const content = await fulfil(way('read', `${origin}/1`), tieToken('t', origin), 'fi');
      assert.deepEqual(content, { kind: 'address', href: `${origin}/1` });
    });
  });
});

describe('A configuration', () => {
  it('is fetched as JSON, without judging it', async () => {
    await withLibraryServer(json({ headingLevel: 'x' }), async ({ origin }) => {
      assert.deepEqual(await fetchConfiguration(origin), { headingLevel: 'x' });
    });
  });
});
