/** How the e-library lets patrons wait, said once and held against both databases: PGlite here, a real PostgreSQL in `postgres/`. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, beforeEach, describe, test } from 'node:test';
import type { Database } from '../../../demo/api/database/open.ts';
import type { FeedDocument, Link, PublicationDocument } from '../../../demo/api/documents.ts';
import { sweepEndedLoans } from '../../../demo/api/ended-loans.ts';
import { rels } from '../../../demo/api/media-types.ts';
import { settleQueues } from '../../../demo/api/queue.ts';
import { ELibrary, hasLink, linkOf } from './e-library.ts';
import type { Answer, Asker, Member } from './e-library.ts';
import { firstDay } from './test-database.ts';

const title = 'kanervala';

const kind = (body: unknown): string =>
  (body as { type: string }).type.replace('http://librarysimplified.org/terms/problem/', '');

const numbers = (body: unknown) => body as { readonly limit?: number };

/** What the borrow link says of how the title stands. */
const standing = (publication: PublicationDocument): NonNullable<Link['properties']> =>
  linkOf(publication, rels.borrow).properties ?? {};

const stateOf = (publication: PublicationDocument) =>
  hasLink(publication, rels.acquisition) ? 'on loan' : standing(publication).availability?.state;

const positionOf = (publication: PublicationDocument) => standing(publication).holds?.position;

const revoke = (publication: PublicationDocument): string => linkOf(publication, rels.revoke).href;

export function holdRules(on: string, openDatabase: () => Promise<Database>): void {
  describe(`waiting on ${on}`, () => {
    let elib: ELibrary;
    before(async () => {
      elib = await ELibrary.open(openDatabase);
    });
    after(() => elib.close());
    beforeEach(() => {
      elib.clock.moveTo(firstDay);
    });

    const seen = async (patron: Asker, id = title): Promise<PublicationDocument> =>
      (await patron.get<PublicationDocument>(`/koivuranta/publications/${id}`)).body;

    const shelf = async (patron: Asker): Promise<readonly PublicationDocument[]> =>
      (await patron.get<FeedDocument>('/koivuranta/loans')).body.publications ?? [];

    /** Somebody has the one copy of the title. */
    async function oneOut(): Promise<{ holder: Member; loan: PublicationDocument }> {
      await elib.license(title, { concurrency: 1 });
      const holder = await elib.patron();
      return { holder, loan: (await holder.borrow(title)).body };
    }

    /** Somebody who has just come to the end of the queue. */
    async function waiting(): Promise<Member> {
      const patron = await elib.patron();
      assert.equal((await patron.hold(title)).status, 201);
      return patron;
    }

    /** As the clock goes on, the e-library goes on by itself. */
    async function passTo(instant: string): Promise<void> {
      elib.clock.moveTo(instant);
      await sweepEndedLoans(elib.db, elib.clock.now());
      await settleQueues(elib.db, elib.clock.now());
    }

    /** A token lasts an hour. */
    const again = (patron: Member): Promise<Member> => elib.signInAgain(patron);

    test('a hold is its own wish: 201, the place in the queue, the day to expect it, a way to cancel', async () => {
      await oneOut();
      const [first, second] = [await elib.patron(), await elib.patron()];
      const { status, body } = await first.hold(title);
      assert.equal(status, 201);
      const { availability, holds } = standing(body);
      assert.equal(availability?.state, 'reserved');
      assert.equal(availability.since, '2026-11-20T10:00:00.000Z');
      assert.equal(availability.until, '2026-12-04T21:59:59.000Z', 'when the loan that runs ends');
      assert.deepEqual(holds, { total: 1, position: 1 });
      assert.ok(hasLink(body, rels.revoke));
      const next = (await second.hold(title)).body;
      assert.equal(positionOf(next), 2);
      assert.equal(
        standing(next).availability?.until,
        '2026-12-21T21:59:59.000Z',
        'three days and a loan period later',
      );
    });

    test('who sees that all are on loan is told how many wait and when it would be their turn', async () => {
      await oneOut();
      await waiting();
      await waiting();
      const { availability, holds } = standing(await seen(elib.visitor));
      assert.deepEqual(availability, { state: 'unavailable', until: '2027-01-07T21:59:59.000Z' });
      assert.deepEqual(holds, { total: 2 });
    });

    test('holding twice is one hold, and keeps the place', async () => {
      await oneOut();
      const [first] = [await waiting(), await waiting()];
      const repeated = await first.hold(title);
      assert.equal(repeated.status, 200);
      assert.equal(positionOf(repeated.body), 1);
    });

    test('a lost answer asked for again with its key is the same hold', async () => {
      await oneOut();
      const patron = await elib.patron();
      const key = { 'Idempotency-Key': randomUUID() };
      const lost = await patron.hold(title, key);
      const retried = await patron.hold(title, key);
      assert.equal(retried.status, 201);
      assert.deepEqual(retried.body, lost.body);
    });

    test('where a copy is free it is kept at once, to the end of the third day in Helsinki', async () => {
      await elib.license(title, { concurrency: 1 });
      const { body } = await (await elib.patron()).hold(title);
      assert.deepEqual(standing(body).availability, { state: 'ready', until: '2026-11-23T21:59:59.000Z' });
      assert.deepEqual(standing(await seen(elib.visitor)).copies, { total: 1, available: 0 });
    });

    test('a returned copy goes to the first in the queue, at once, and nobody else can take it', async () => {
      const { holder, loan } = await oneOut();
      const [first, second] = [await waiting(), await waiting()];
      await holder.put(revoke(loan));
      assert.equal(stateOf(await seen(first)), 'ready');
      assert.equal(positionOf(await seen(second)), 1);
      const refused = await (await elib.patron()).borrow(title);
      assert.equal(kind(refused.body), 'no-available-license');
      assert.equal(kind((await second.borrow(title)).body), 'no-available-license');
      const borrowed = await first.borrow(title);
      assert.equal(borrowed.status, 201);
      assert.equal(stateOf(borrowed.body), 'on loan');
    });

    test('a loan that ends by itself moves the queue, too', async () => {
      await oneOut();
      const [first] = [await waiting()];
      await passTo('2026-12-04T22:00:00Z');
      assert.equal(stateOf(await seen(await again(first))), 'ready');
    });

    test('what isn’t borrowed in time goes to the next', async () => {
      const { holder, loan } = await oneOut();
      const [first, second] = [await waiting(), await waiting()];
      await holder.put(revoke(loan));
      elib.clock.moveTo('2026-11-23T21:59:59Z');
      const late = await again(first);
      assert.ok(!hasLink(await seen(late), rels.revoke), 'even before the queue has moved');
      assert.equal(kind((await late.borrow(title)).body), 'no-available-license');
      await passTo('2026-11-23T22:00:00Z');
      const next = await seen(await again(second));
      assert.deepEqual(standing(next).availability, { state: 'ready', until: '2026-11-27T21:59:59.000Z' });
      assert.deepEqual(await shelf(await again(first)), []);
    });

    test('the third day ends at midnight in Helsinki on both sides of the change of the clocks', async () => {
      for (const [now, until] of [
        ['2026-10-23T09:00:00Z', '2026-10-26T21:59:59.000Z'],
        ['2026-03-27T09:00:00Z', '2026-03-30T20:59:59.000Z'],
      ] as const) {
        elib.clock.moveTo(now);
        await elib.license(title, { concurrency: 1 });
        const { body } = await (await elib.patron()).hold(title);
        assert.equal(standing(body).availability?.until, until);
      }
    });

    test('cancelling lets the others move up; cancelling again is told', async () => {
      await oneOut();
      const [first, second] = [await waiting(), await waiting()];
      const href = revoke(await seen(first));
      const cancelled = await first.put(href);
      assert.equal(cancelled.status, 200);
      assert.equal(stateOf(cancelled.body), 'unavailable');
      assert.equal(positionOf(await seen(second)), 1);
      assert.equal(kind((await first.put(href)).body), 'no-active-hold');
    });

    test('nobody cancels another patron’s hold', async () => {
      await oneOut();
      const [first, second] = [await waiting(), await waiting()];
      assert.equal((await second.put(revoke(await seen(first)))).status, 404);
    });

    test('a kept copy that isn’t wanted any more goes to the next', async () => {
      const { holder, loan } = await oneOut();
      const [first, second] = [await waiting(), await waiting()];
      await holder.put(revoke(loan));
      await first.put(revoke(await seen(first)));
      assert.equal(stateOf(await seen(second)), 'ready');
    });

    test('a sixth hold is refused with the number that one may have', async () => {
      const patron = await elib.patron();
      const ids = ['kalevala', 'kullervo', 'kanervala', 'kihlaus', 'nummisuutarit', 'helkavirsia'];
      const holder = [await elib.patron(), await elib.patron()];
      for (const [index, id] of ids.entries()) {
        await elib.license(id, { concurrency: 1 });
        await holder[index % 2]?.borrow(id);
      }
      for (const id of ids.slice(0, 5)) assert.equal((await patron.hold(id)).status, 201);
      const refused = await patron.hold('helkavirsia');
      assert.equal(refused.status, 403);
      assert.equal(kind(refused.body), 'hold-limit-reached');
      assert.equal(numbers(refused.body).limit, 5);
    });

    test('a full shelf lets a kept copy wait: the loan is refused, the hold stays', async () => {
      const patron = await elib.patron();
      for (const id of ['kalevala', 'kullervo', 'kihlaus', 'nummisuutarit', 'helkavirsia']) {
        await patron.borrow(await elib.license(id, { concurrency: 9 }));
      }
      await elib.license(title, { concurrency: 1 });
      await patron.hold(title);
      assert.equal(kind((await patron.borrow(title)).body), 'loan-limit-reached');
      assert.equal(stateOf(await seen(patron)), 'ready');
    });

    const suspend = (
      patron: Asker,
      publication: PublicationDocument,
      until: string,
    ): Promise<Answer<PublicationDocument>> =>
      patron.ask(
        'PUT',
        linkOf(publication, rels.suspend).href,
        { 'Content-Type': 'application/json' },
        JSON.stringify({ until }),
      );

    test('a sleeping hold lets others go before and keeps its place; it wakes on its day', async () => {
      const { holder, loan } = await oneOut();
      const [first, second] = [await waiting(), await waiting()];
      const { body } = await suspend(first, await seen(first), '2026-12-24');
      assert.equal(linkOf(body, rels.suspend).properties?.suspended?.until, '2026-12-23T22:00:00.000Z');
      assert.equal(positionOf(body), 1);
      await holder.put(revoke(loan));
      assert.equal(stateOf(await seen(second)), 'ready');
      await passTo('2026-12-23T22:00:00Z');
      assert.equal(stateOf(await seen(await again(first))), 'ready');
    });

    test('a kept copy whose hold is put to sleep goes to the next; waking it makes it wait at its place', async () => {
      const { holder, loan } = await oneOut();
      const [first, second] = [await waiting(), await waiting()];
      await holder.put(revoke(loan));
      await suspend(first, await seen(first), '2026-12-24');
      assert.equal(stateOf(await seen(second)), 'ready');
      const woken = await first.ask<PublicationDocument>('DELETE', linkOf(await seen(first), rels.suspend).href);
      assert.equal(positionOf(woken.body), 1);
      assert.equal(linkOf(woken.body, rels.suspend).properties, undefined);
    });

    test('a hold can’t sleep into the past, for ever, or until no day at all', async () => {
      await oneOut();
      const [first] = [await waiting()];
      const publication = await seen(first);
      for (const day of ['2026-11-20', '2027-12-24', 'next week', '2026-13-40']) {
        assert.equal((await suspend(first, publication, day)).status, 400, day);
      }
    });

    test('a child can’t wait for what is for adults', async () => {
      await oneOut();
      const refused = await (await elib.patron({ birthDate: '2017-05-20' })).hold(title);
      assert.equal(refused.status, 451);
    });

    test('who may not borrow by any licence can’t wait either', async () => {
      await elib.license(title, { owner_kind: 'area', owner_id: 'rantakimppa' });
      const refused = await (await elib.patron({ municipality: '996' })).hold(title);
      assert.equal(kind(refused.body), 'no-licenses');
    });

    test('an area’s copy passes over those whom it doesn’t serve', async () => {
      const area = { owner_kind: 'area', owner_id: 'rantakimppa' } as const;
      await elib.license(title, { concurrency: 1 }, { ...area, concurrency: 1 });
      const [one, two] = [await elib.patron(), await elib.patron()];
      const loanOfOne = (await one.borrow(title)).body;
      const loanOfTwo = (await two.borrow(title)).body;
      const stranger = await elib.patron({ municipality: '996' });
      await stranger.hold(title);
      const local = await elib.patron();
      await local.hold(title);
      const rows = await elib.db
        .selectFrom('loans')
        .innerJoin('licences', 'licences.id', 'licence_id')
        .select(['patron_id', 'owner_kind'])
        .where('loans.publication_id', '=', title)
        .execute();
      const areaIsOnes = rows.find(({ owner_kind }) => owner_kind === 'area')?.patron_id === one.id;
      await (areaIsOnes ? one.put(revoke(loanOfOne)) : two.put(revoke(loanOfTwo)));
      assert.equal(stateOf(await seen(local)), 'ready');
      assert.equal(positionOf(await seen(stranger)), 1);
    });

    test('the last loan of a licence is kept for the first; those behind are let go when nothing is left', async () => {
      await elib.license(title, { concurrency: 1, checkouts_total: 2, checkouts_left: 2 });
      const holder = await elib.patron();
      const loan = (await holder.borrow(title)).body;
      const [first, second] = [await waiting(), await waiting()];
      assert.equal(standing(await seen(second)).availability?.until, undefined, 'no day can be told');
      await holder.put(revoke(loan));
      await first.borrow(title);
      await settleQueues(elib.db, elib.clock.now());
      assert.deepEqual(await shelf(second), []);
      const ends = await elib.db
        .selectFrom('holds')
        .select('ended_by')
        .where('publication_id', '=', title)
        .orderBy('number')
        .execute();
      assert.deepEqual(
        ends.map(({ ended_by }) => ended_by),
        ['loan', 'licence'],
      );
    });

    test('a licence that ends lets go those who wait, and a kept copy is kept no longer than it lasts', async () => {
      await elib.license(title, { concurrency: 1, expires_at: new Date('2026-11-21T12:00:00Z') });
      const [first, second] = [await waiting(), await waiting()];
      assert.equal(standing(await seen(first)).availability?.until, '2026-11-21T12:00:00.000Z');
      await passTo('2026-11-21T12:00:00Z');
      for (const patron of [first, second]) assert.deepEqual(await shelf(await again(patron)), []);
    });

    test('a copy whose licence ends too soon is kept only where there is no other, and its end doesn’t cost the place', async () => {
      const soon = new Date('2026-11-21T12:00:00Z');
      await elib.license(title, { concurrency: 1, expires_at: soon }, { concurrency: 1 });
      const first = await waiting();
      assert.equal(standing(await seen(first)).availability?.until, '2026-11-23T21:59:59.000Z');
      const second = await waiting();
      assert.equal(standing(await seen(second)).availability?.until, soon.toISOString());
      await passTo(soon.toISOString());
      assert.equal(positionOf(await seen(await again(second))), 1);
    });

    test('the shelf has loans first, then what can be borrowed now, then what is waited for', async () => {
      const patron = await elib.patron();
      await elib.license('kihlaus', { concurrency: 1 });
      await (await elib.patron()).borrow('kihlaus');
      await patron.hold('kihlaus');
      await patron.hold(await elib.license('kullervo', {}));
      await patron.borrow(await elib.license('kalevala', {}));
      assert.deepEqual((await shelf(patron)).map(stateOf), ['on loan', 'ready', 'reserved']);
    });

    test('a loan can be renewed from the next day on, twice, and not while somebody waits', async () => {
      await elib.license(title, { concurrency: 1 });
      const patron = await elib.patron();
      const loan = (await patron.borrow(title)).body;
      assert.ok(!hasLink(loan, rels.renew), 'it would end on the same day');
      elib.clock.moveTo('2026-11-21T08:00:00Z');
      let reader = await again(patron);
      const renewal = linkOf(await seen(reader), rels.renew).href;
      const renewed = await reader.put(renewal);
      assert.equal(linkOf(renewed.body, rels.acquisition).properties?.availability?.until, '2026-12-05T21:59:59.000Z');
      elib.clock.moveTo('2026-11-22T08:00:00Z');
      const other = await elib.patron();
      await other.hold(title);
      reader = await again(patron);
      assert.ok(!hasLink(await seen(reader), rels.renew));
      assert.equal(kind((await reader.put(renewal)).body), 'cannot-renew-loan');
      await other.put(revoke(await seen(other)));
      assert.equal((await reader.put(renewal)).status, 200);
      elib.clock.moveTo('2026-11-23T08:00:00Z');
      assert.equal(kind((await (await again(patron)).put(renewal)).body), 'cannot-renew-loan');
    });
  });
}
