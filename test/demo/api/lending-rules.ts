/** How the e-library lends, said once and held against both databases: PGlite here, a real PostgreSQL in `postgres/`. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import type { Database } from '../../../demo/api/database/open.ts';
import type { FeedDocument, PublicationDocument } from '../../../demo/api/documents.ts';
import { sweepEndedLoans } from '../../../demo/api/ended-loans.ts';
import { rels } from '../../../demo/api/media-types.ts';
import { ELibrary, hasLink, linkOf } from './e-library.ts';
import type { Asker } from './e-library.ts';
import { firstDay } from './test-database.ts';

interface ProblemBody {
  readonly type: string;
  readonly title: string;
  readonly detail: string;
  readonly limit?: number;
}

const kind = (body: unknown): string =>
  (body as ProblemBody).type.replace('http://librarysimplified.org/terms/problem/', '');

const availability = (publication: PublicationDocument, rel: string) => linkOf(publication, rel).properties;

async function titlesOnShelf(patron: Asker): Promise<string[]> {
  const { body } = await patron.get<FeedDocument>('/koivuranta/loans');
  return (body.publications ?? []).map(({ metadata }) => metadata.title);
}

export function lendingRules(on: string, openDatabase: () => Promise<Database>): void {
  describe(`lending on ${on}`, () => {
    let elib: ELibrary;
    before(async () => {
      elib = await ELibrary.open(openDatabase);
    });
    after(() => elib.close());

    const events = async (id: string): Promise<string[]> => {
      const rows = await elib.db
        .selectFrom('events')
        .select('type')
        .where('publication_id', '=', id)
        .orderBy('id')
        .execute();
      return rows.map(({ type }) => type);
    };

    test('a patron borrows: 201, a due date in two weeks, a way to the content, and the title on the shelf', async () => {
      const patron = await elib.patron();
      const id = await elib.license('kalevala', { concurrency: 2 });
      const { status, body } = await patron.borrow(id);
      assert.equal(status, 201);
      const loan = availability(body, rels.acquisition)?.availability;
      assert.deepEqual(loan, {
        state: 'available',
        since: '2026-11-20T10:00:00.000Z',
        until: '2026-12-04T21:59:59.000Z',
      });
      assert.ok(hasLink(body, rels.revoke));
      assert.ok(!hasLink(body, rels.borrow));
      assert.deepEqual(await titlesOnShelf(patron), ['Kalevala']);
    });

    test('borrowing again answers 200 and the same loan', async () => {
      const patron = await elib.patron();
      const id = await elib.license('kalevala', { concurrency: 2 });
      const first = await patron.borrow(id);
      elib.clock.passSeconds(60);
      const again = await patron.borrow(id);
      assert.equal(again.status, 200);
      assert.equal(linkOf(again.body, rels.revoke).href, linkOf(first.body, rels.revoke).href);
    });

    test('a visitor sees how many copies there are, how many are free, and where to sign in', async () => {
      const id = await elib.license('kullervo', { concurrency: 3 });
      await (await elib.patron()).borrow(id);
      const { body } = await elib.visitor.get<PublicationDocument>(`/koivuranta/publications/${id}`);
      const properties = availability(body, rels.borrow);
      assert.deepEqual(properties?.copies, { total: 3, available: 2 });
      assert.deepEqual(properties.holds, { total: 0 });
      assert.equal(properties.availability?.state, 'available');
      assert.equal(properties.authenticate, 'http://localhost/koivuranta/authentication_document');
    });

    test('a licence for any number of loans has no count of copies and is always available', async () => {
      const id = await elib.license('kullervo', { concurrency: null });
      await (await elib.patron()).borrow(id);
      const { body } = await elib.visitor.get<PublicationDocument>(`/koivuranta/publications/${id}`);
      const properties = availability(body, rels.borrow);
      assert.equal(properties?.copies, undefined);
      assert.equal(properties?.availability?.state, 'available');
    });

    test('when all copies are out the title is unavailable, borrowing is refused, and no hold is made', async () => {
      const id = await elib.license('kanervala', { concurrency: 1 });
      await (await elib.patron()).borrow(id);
      const late = await elib.patron();
      const seen = await late.get<PublicationDocument>(`/koivuranta/publications/${id}`);
      assert.equal(availability(seen.body, rels.borrow)?.availability?.state, 'unavailable');
      const refused = await late.borrow(id);
      assert.equal(refused.status, 403);
      assert.equal(kind(refused.body), 'no-available-license');
      const holds = await elib.db.selectFrom('holds').select('id').where('publication_id', '=', id).execute();
      assert.deepEqual(holds, []);
    });

    test('returning gives the copy to the next, and the shelf is empty again', async () => {
      const id = await elib.license('kanervala', { concurrency: 1 });
      const first = await elib.patron();
      const loan = await first.borrow(id);
      const returned = await first.put(linkOf(loan.body, rels.revoke).href);
      assert.equal(returned.status, 200);
      assert.ok(hasLink(returned.body, rels.borrow));
      assert.deepEqual(await titlesOnShelf(first), []);
      assert.equal((await (await elib.patron()).borrow(id)).status, 201);
    });

    test('returning what has been returned already is told: there is no such loan', async () => {
      const patron = await elib.patron();
      const loan = await patron.borrow(await elib.license('kanervala', {}));
      const revoke = linkOf(loan.body, rels.revoke).href;
      await patron.put(revoke);
      const again = await patron.put(revoke);
      assert.equal(again.status, 404);
      assert.equal(kind(again.body), 'no-active-loan');
    });

    test('nobody returns another patron’s loan', async () => {
      const owner = await elib.patron();
      const loan = await owner.borrow(await elib.license('kanervala', {}));
      const answer = await (await elib.patron()).put(linkOf(loan.body, rels.revoke).href);
      assert.equal(answer.status, 404);
      assert.equal((await titlesOnShelf(owner)).length, 1);
    });

    test('a sixth loan is refused with the number that one may have', async () => {
      const patron = await elib.patron();
      const ids = ['kalevala', 'kullervo', 'kanervala', 'kihlaus', 'nummisuutarit', 'helkavirsia'];
      for (const id of ids) await elib.license(id, { concurrency: 9 });
      for (const id of ids.slice(0, 5)) assert.equal((await patron.borrow(id)).status, 201);
      const refused = await patron.borrow('helkavirsia');
      assert.equal(refused.status, 403);
      assert.equal(kind(refused.body), 'loan-limit-reached');
      const problem = refused.body as unknown as ProblemBody;
      assert.equal(problem.limit, 5);
      assert.match(problem.detail, /5 loans/);
    });

    test('what is returned makes room for another', async () => {
      const patron = await elib.patron();
      const ids = ['kalevala', 'kullervo', 'kanervala', 'kihlaus', 'nummisuutarit'];
      const loans = [];
      for (const id of ids) loans.push(await patron.borrow(id));
      await patron.put(linkOf(loans[0]?.body ?? { links: [] }, rels.revoke).href);
      assert.equal((await patron.borrow('helkavirsia')).status, 201);
    });

    test('a child is told the age that a title for adults asks for', async () => {
      const child = await elib.patron({ birthDate: '2017-05-20' });
      const refused = await child.borrow(await elib.license('kalevala', { concurrency: 9 }));
      assert.equal(refused.status, 451);
      assert.equal(kind(refused.body), 'not-age-appropriate');
      assert.match((refused.body as unknown as ProblemBody).detail, /15 years/);
    });

    test('a child borrows what is written for children', async () => {
      const child = await elib.patron({ birthDate: '2017-05-20' });
      assert.equal((await child.borrow(await elib.license('tiitiaisen-satupuu', {}))).status, 201);
    });

    test('an area’s licence serves the municipalities of the area and no others', async () => {
      const id = await elib.license('kihlaus', { owner_kind: 'area', owner_id: 'rantakimppa' });
      const stranger = await (await elib.patron({ municipality: '996' })).borrow(id);
      assert.equal(stranger.status, 404);
      assert.equal(kind(stranger.body), 'no-licenses');
      assert.equal((await (await elib.patron()).borrow(id)).status, 201);
    });

    test('a library’s licence serves the people of its municipality, whichever library’s page they stand on', async () => {
      const id = await elib.license('kihlaus', { owner_kind: 'library', owner_id: 'merikallio' });
      assert.equal((await (await elib.patron()).borrow(id)).status, 404);
      const local = await elib.patron({ municipality: '996' });
      assert.equal((await local.borrow(id)).status, 201);
    });

    test('the licence that expires first is used first, and the loan ends with it', async () => {
      const expires_at = new Date('2026-11-24T12:00:00Z');
      const id = await elib.license('kihlaus', { concurrency: 5 }, { expires_at });
      const { body } = await (await elib.patron()).borrow(id);
      assert.equal(availability(body, rels.acquisition)?.availability?.until, '2026-11-24T12:00:00.000Z');
    });

    test('an expired licence lends nothing', async () => {
      const id = await elib.license('kihlaus', { expires_at: new Date('2026-11-19T12:00:00Z') });
      const refused = await (await elib.patron()).borrow(id);
      assert.equal(kind(refused.body), 'no-licenses');
    });

    test('a licence for two loans is used up by two, returned or not', async () => {
      const id = await elib.license('kihlaus', { concurrency: 5, checkouts_total: 2, checkouts_left: 2 });
      for (const patron of [await elib.patron(), await elib.patron()]) {
        const { body } = await patron.borrow(id);
        await patron.put(linkOf(body, rels.revoke).href);
      }
      const refused = await (await elib.patron()).borrow(id);
      assert.equal(kind(refused.body), 'no-available-license');
      const seen = await elib.visitor.get<PublicationDocument>(`/koivuranta/publications/${id}`);
      assert.deepEqual(availability(seen.body, rels.borrow)?.copies, { total: 0, available: 0 });
    });

    test('a loan ends by itself at its due date: off the shelf, free for others, even for the same patron again', async () => {
      const id = await elib.license('nummisuutarit', {});
      const patron = await elib.patron();
      await patron.borrow(id);
      elib.clock.moveTo('2026-12-04T22:00:00Z');
      const { body } = await elib.visitor.get<PublicationDocument>(`/koivuranta/publications/${id}`);
      assert.deepEqual(availability(body, rels.borrow)?.copies, { total: 1, available: 1 });
      await elib.signIn(patron.card, '4711');
      const session = await elib.signIn(patron.card, '4711');
      const again = await elib.visitor.ask('PUT', `/koivuranta/publications/${id}/borrow`, {
        Authorization: `Bearer ${session.body.accessToken}`,
      });
      assert.equal(again.status, 201);
      elib.clock.moveTo(firstDay);
    });

    test('loans, returns and ends are events of a municipality, and say nothing of the patron', async () => {
      const id = await elib.license('helkavirsia', { concurrency: 9 });
      await elib.db.deleteFrom('events').where('publication_id', '=', id).execute();
      const [reader, forgetful] = [await elib.patron(), await elib.patron()];
      const loan = await reader.borrow(id);
      await reader.put(linkOf(loan.body, rels.revoke).href);
      await forgetful.borrow(id);
      await sweepEndedLoans(elib.db, new Date('2026-12-05T00:00:00Z'));
      assert.deepEqual(await events(id), ['loan', 'return', 'loan', 'expiry']);
      const row = await elib.db
        .selectFrom('events')
        .selectAll()
        .where('publication_id', '=', id)
        .executeTakeFirstOrThrow();
      assert.equal(row.municipality_code, '998');
      assert.ok(!JSON.stringify(row).includes('patron'));
    });

    test('a refused borrowing leaves no loan and no event', async () => {
      const id = await elib.license('kullervo', {});
      await elib.db.deleteFrom('events').where('publication_id', '=', id).execute();
      await (await elib.patron()).borrow(id);
      await (await elib.patron()).borrow(id);
      assert.deepEqual(await events(id), ['loan']);
    });

    test('borrowing with the same key twice is one loan with one answer, though the first answer was lost', async () => {
      const id = await elib.license('kullervo', { concurrency: 9 });
      const patron = await elib.patron();
      const key = { 'Idempotency-Key': randomUUID() };
      const lost = await patron.borrow(id, key);
      const retried = await patron.borrow(id, key);
      assert.equal(retried.status, 201);
      assert.deepEqual(retried.body, lost.body);
    });

    test('returning with the same key twice answers 200 both times, also when the book has been borrowed again between', async () => {
      const id = await elib.license('kullervo', { concurrency: 9 });
      const patron = await elib.patron();
      const revoke = linkOf((await patron.borrow(id)).body, rels.revoke).href;
      const key = { 'Idempotency-Key': randomUUID() };
      assert.equal((await patron.put(revoke, key)).status, 200);
      await patron.borrow(id);
      assert.equal((await patron.put(revoke, key)).status, 200);
      assert.equal((await titlesOnShelf(patron)).length, 1);
    });

    test('ten requests with one key at once are one loan and one event', async () => {
      const id = await elib.license('kullervo', { concurrency: 9 });
      await elib.db.deleteFrom('events').where('publication_id', '=', id).execute();
      const patron = await elib.patron();
      const key = { 'Idempotency-Key': randomUUID() };
      const answers = await Promise.all(Array.from({ length: 10 }, () => patron.borrow(id, key)));
      assert.deepEqual(new Set(answers.map(({ status }) => status)), new Set([201]));
      assert.deepEqual(await events(id), ['loan']);
    });

    test('a key that was used for one title is refused for another', async () => {
      const patron = await elib.patron();
      const key = { 'Idempotency-Key': randomUUID() };
      await patron.borrow(await elib.license('kullervo', {}), key);
      const refused = await patron.borrow(await elib.license('kihlaus', {}), key);
      assert.equal(refused.status, 422);
      assert.equal(kind(refused.body), 'idempotency-key-reused');
    });

    test('two patrons may happen on the same key', async () => {
      const id = await elib.license('kullervo', { concurrency: 9 });
      const key = { 'Idempotency-Key': 'the-same' };
      assert.equal((await (await elib.patron()).borrow(id, key)).status, 201);
      assert.equal((await (await elib.patron()).borrow(id, key)).status, 201);
    });

    test('a key whose borrowing was refused may be tried again when a copy is free', async () => {
      const id = await elib.license('kullervo', {});
      const holder = await elib.patron();
      const loan = await holder.borrow(id);
      const patron = await elib.patron();
      const key = { 'Idempotency-Key': randomUUID() };
      assert.equal((await patron.borrow(id, key)).status, 403);
      await holder.put(linkOf(loan.body, rels.revoke).href);
      assert.equal((await patron.borrow(id, key)).status, 201);
    });

    test('what isn’t in the collection can’t be borrowed', async () => {
      assert.equal((await (await elib.patron()).borrow('no-such-title')).status, 404);
    });
  });
}
