/** How patrons sign in and out, what guessing costs, and what their profile says. */
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import type { AuthenticationDocument, ProfileDocument } from '../../../demo/api/documents.ts';
import { ELibrary, linkOf } from './e-library.ts';
import { mistakes, skipWithoutSchemas } from './published-schemas.ts';
import { firstDay } from './test-database.ts';

interface ProblemBody {
  readonly type: string;
  readonly title: string;
  readonly detail: string;
}

let elib: ELibrary;
before(async () => {
  elib = await ELibrary.open();
});
beforeEach(async () => {
  elib.clock.moveTo(firstDay);
  await elib.db.deleteFrom('sign_in_attempts').execute();
});
after(() => elib.close());

const kind = (body: unknown): string =>
  (body as ProblemBody).type.replace('http://librarysimplified.org/terms/problem/', '');

const withToken = (token: string) => elib.visitor.get('/koivuranta/loans', { Authorization: `Bearer ${token}` });

test('the sign-in form’s words come from the server, in the patron’s language', async () => {
  const labels = async (language: string) => {
    const href = '/koivuranta/authentication_document';
    const { body } = await elib.visitor.get<AuthenticationDocument>(href, { 'Accept-Language': language });
    return body.authentication[0]?.labels;
  };
  assert.deepEqual(await labels('fi'), { login: 'Kirjastokortin numero', password: 'PIN-koodi' });
  assert.deepEqual(await labels('sv'), { login: 'Bibliotekskortets nummer', password: 'PIN-kod' });
  assert.deepEqual(await labels('en'), { login: 'Library card number', password: 'PIN' });
});

test('the authentication document names the flow, where to sign in and out, the shelf and the profile', async () => {
  const { body, headers } = await elib.visitor.get<AuthenticationDocument>('/koivuranta/authentication_document');
  assert.equal(headers.get('Content-Type'), 'application/vnd.opds.authentication.v1.0+json');
  const [flow] = body.authentication;
  assert.equal(flow?.type, 'http://thepalaceproject.org/authtype/basic-token');
  assert.equal(linkOf(flow, 'authenticate').href, 'http://localhost/koivuranta/authenticate');
  assert.equal(linkOf(flow, 'logout').href, 'http://localhost/koivuranta/session');
  assert.equal(linkOf(body, 'http://opds-spec.org/shelf').href, 'http://localhost/koivuranta/loans');
  assert.equal(linkOf(body, 'help').href, 'https://koivuranta.example/ohjeet');
});

test('the authentication document is valid by its schema', { skip: skipWithoutSchemas }, async () => {
  const { body } = await elib.visitor.get('/koivuranta/authentication_document');
  assert.deepEqual(mistakes('authentication', body), []);
});

test('the shelf of somebody who hasn’t signed in tells how to: 401 with the document, and no browser asks for a password', async () => {
  const { status, body, headers } = await elib.visitor.get<AuthenticationDocument>('/koivuranta/loans');
  assert.equal(status, 401);
  assert.equal(headers.get('Content-Type'), 'application/vnd.opds.authentication.v1.0+json');
  assert.equal(body.id, 'http://localhost/koivuranta/authentication_document');
  assert.match(headers.get('WWW-Authenticate') ?? '', /^Bearer /);
  assert.match(headers.get('Link') ?? '', /rel="http:\/\/opds-spec\.org\/auth\/document"/);
});

test('card and PIN open a session of an hour', async () => {
  const { status, body, headers } = await elib.signIn('10000001', '1234');
  assert.equal(status, 200);
  assert.deepEqual([body.tokenType, body.expiresIn], ['Bearer', 3600]);
  assert.equal(headers.get('Cache-Control'), 'no-store');
  assert.equal((await withToken(body.accessToken)).status, 200);
});

test('spaces in the card number, as it is printed, don’t count', async () => {
  assert.equal((await elib.signIn('1000 0001', '1234')).status, 200);
  assert.equal((await elib.signIn(' 1000\u00a00001 ', '1234')).status, 200);
});

test('a wrong PIN and an unknown card are told alike', async () => {
  const wrong = await elib.signIn<ProblemBody>('10000001', '4321');
  const unknown = await elib.signIn<ProblemBody>('99999999', '1234');
  assert.deepEqual([wrong.status, unknown.status], [401, 401]);
  assert.equal(kind(wrong.body), 'credentials-invalid');
  assert.deepEqual(wrong.body, unknown.body);
  assert.doesNotMatch(wrong.headers.get('WWW-Authenticate') ?? '', /basic/i);
});

test('a sign-in without credentials, or with ones that can’t be read, is refused', async () => {
  for (const header of ['', 'Basic', 'Basic !!!', `Basic ${btoa('no colon')}`, `Basic ${btoa(':1234')}`, 'Bearer x']) {
    const { status } = await elib.visitor.ask('POST', '/koivuranta/authenticate', { Authorization: header });
    assert.equal(status, 401, header);
  }
});

test('after five wrong PINs the card rests for a quarter of an hour, even from the right one', async () => {
  for (let attempt = 0; attempt < 5; attempt += 1) assert.equal((await elib.signIn('10000001', '0000')).status, 401);
  const resting = await elib.signIn<ProblemBody>('10000001', '1234');
  assert.equal(resting.status, 429);
  assert.equal(kind(resting.body), 'too-many-attempts');
  assert.equal(resting.headers.get('Retry-After'), '900');
  assert.match(resting.body.detail, /15 minutes/);
  assert.equal((await elib.signIn('10000002', '1234')).status, 200, 'another card is free');
  elib.clock.passSeconds(901);
  assert.equal((await elib.signIn('10000001', '1234')).status, 200);
});

test('forty guesses at once are no more than five', async () => {
  const guesses = Array.from({ length: 40 }, (_, guess) => elib.signIn('10000001', String(9000 + guess)));
  const statuses = (await Promise.all(guesses)).map(({ status }) => status);
  assert.ok(statuses.filter((status) => status === 401).length <= 5);
  assert.ok(statuses.filter((status) => status === 429).length >= 35);
});

test('the right PIN forgives the slips before it', async () => {
  for (let slip = 0; slip < 4; slip += 1) await elib.signIn('10000001', '0000');
  assert.equal((await elib.signIn('10000001', '1234')).status, 200);
  for (let slip = 0; slip < 4; slip += 1) assert.equal((await elib.signIn('10000001', '0000')).status, 401);
});

test('an address that tries card after card is stopped too, and one right card doesn’t help it', async () => {
  elib.address = '203.0.113.9';
  for (let card = 0; card < 60; card += 1) await elib.signIn(String(60_000_000 + card), '1234');
  await elib.signIn('10000001', '1234');
  assert.equal((await elib.signIn('60000099', '1234')).status, 429);
  elib.address = '192.0.2.1';
  assert.equal((await elib.signIn('10000001', '1234')).status, 200, 'others aren’t touched');
});

test('a token ends after its hour: 401 that says the session has ended, also on the shelf', async () => {
  const { body } = await elib.signIn('10000001', '1234');
  elib.clock.passSeconds(3601);
  for (const href of ['/koivuranta/loans', '/koivuranta/', '/koivuranta/patrons/me']) {
    const answer = await elib.visitor.get(href, { Authorization: `Bearer ${body.accessToken}` });
    assert.equal(answer.status, 401, href);
    assert.equal(answer.headers.get('Content-Type'), 'application/problem+json');
    assert.equal(kind(answer.body), 'patron-auth-access-token-expired');
  }
});

test('signing out makes the token useless at once', async () => {
  const { body } = await elib.signIn('10000001', '1234');
  const headers = { Authorization: `Bearer ${body.accessToken}` };
  assert.equal((await elib.visitor.ask('DELETE', '/koivuranta/session', headers)).status, 204);
  const answer = await withToken(body.accessToken);
  assert.equal(answer.status, 401);
  assert.equal(kind(answer.body), 'patron-auth-access-token-invalid');
});

test('an invented token is refused', async () => {
  assert.equal((await withToken('AAAA')).status, 401);
});

test('neither PINs nor tokens can be read from a copy of the database', async () => {
  const { body } = await elib.signIn('10000001', '1234');
  const patrons = JSON.stringify(await elib.db.selectFrom('patrons').select('pin_hash').execute());
  const tokens = JSON.stringify(await elib.db.selectFrom('access_tokens').selectAll().execute());
  assert.doesNotMatch(patrons, /1234"/);
  assert.ok(!tokens.includes(body.accessToken));
});

test('the profile says who the patron is, how many loans are left and which municipality is theirs', async () => {
  const patron = await elib.patron({ municipality: '996' });
  await patron.borrow(await elib.license('kalevala', { concurrency: 9 }));
  const { body, headers } = await patron.get<ProfileDocument>('/koivuranta/patrons/me');
  assert.equal(headers.get('Content-Type'), 'application/opds-profile+json');
  assert.match(body.name, /^Patron/);
  assert.deepEqual(body.loans, { total: 5, available: 4 });
  assert.deepEqual(body.holds, { total: 5, available: 5 });
  assert.equal(body.homeMunicipality.code, '996');
  assert.equal(body.homeMunicipality.name?.sv, 'Havsberg');
});

test('the profile is valid by its schema', { skip: skipWithoutSchemas }, async () => {
  assert.deepEqual(mistakes('profile', (await (await elib.patron()).get('/koivuranta/patrons/me')).body), []);
});

test('apps of the Palace family ask for their own profile', async () => {
  const patron = await elib.patron();
  const type = 'vnd.librarysimplified/user-profile+json';
  const { body, headers } = await patron.get<Record<string, unknown>>('/koivuranta/patrons/me', { Accept: type });
  assert.equal(headers.get('Content-Type'), type);
  assert.equal(body['simplified:authorization_identifier'], patron.card);
  assert.deepEqual(body.settings, { 'simplified:synchronize_annotations': true });
});
