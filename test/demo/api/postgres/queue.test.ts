/**
 * Two hundred patrons and three copies: two processes of the e-library on one real PostgreSQL, and several that move the
 * queues at the same time. And the same without the row locks, to show that the test would notice.
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { setTimeout as pass } from 'node:timers/promises';
import { openPostgres } from '../../../../demo/api/database/open.ts';
import type { Database } from '../../../../demo/api/database/open.ts';
import { sweepEndedLoans } from '../../../../demo/api/ended-loans.ts';
import { settleQueues } from '../../../../demo/api/queue.ts';
import { findPostgres, skipWithoutPostgres } from './server.ts';
import type { PostgresServer } from './server.ts';
import { TwoProcesses } from './two-processes.ts';
import type { RacingPatron } from './two-processes.ts';
import { Unhurried } from './unhurried.ts';
import { WithoutRowLocks } from './without-row-locks.ts';

const title = 'kullervo';
const copies = 3;
const racers = 200;
/** Without locks those who move the queue needn't collide every time; over so many rounds they do. */
const rounds = 40;
/** The loans of the first day have ended. */
const later = new Date('2026-12-05T10:00:00Z');

/** As people do: borrow, and where that fails wait. */
async function borrowElseWait(e: TwoProcesses, patron: RacingPatron, turn: number): Promise<number[]> {
  const borrowed = await e.put(turn, `publications/${title}/borrow`, patron);
  if (borrowed.status === 201) return [201];
  return [borrowed.status, (await e.put(turn + 1, `publications/${title}/hold`, patron)).status];
}

const queueOf = (db: Database) =>
  db
    .selectFrom('holds')
    .select(['patron_id', 'number', 'ready_until'])
    .where('publication_id', '=', title)
    .where('ended_at', 'is', null)
    .orderBy('number')
    .execute();

/** Milliseconds between the starts of those who move the queues. */
const apartMs = 15;

/** Three loans have ended, ten patrons wait, and all `movers` move the queue. @returns how many copies were kept */
async function moveAtOnce(e: TwoProcesses, movers: readonly Database[]): Promise<number> {
  await e.license(title, copies);
  const patrons = await e.patrons(copies + 10);
  for (const [turn, patron] of patrons.entries()) await borrowElseWait(e, patron, turn);
  await sweepEndedLoans(e.db, later);
  const move = async (db: Database, turn: number): Promise<void> => {
    await pass(turn * apartMs);
    await settleQueues(db.withPlugin(new Unhurried()), later);
  };
  await Promise.all(movers.map(move));
  const queue = await queueOf(e.db);
  return queue.filter(({ ready_until }) => ready_until !== null).length;
}

function queues(postgres: PostgresServer): void {
  describe(`queues of two processes on ${postgres.version}`, () => {
    let e: TwoProcesses;
    let movers: readonly Database[];
    let url: string;
    before(async () => {
      url = await postgres.newDatabase();
      e = await TwoProcesses.start(url, 'with-row-locks');
      const two = [openPostgres(url), openPostgres(url)];
      movers = [...two, ...two, ...two];
    });
    after(async () => {
      for (const db of new Set(movers)) await db.destroy();
      await e.stop();
    });

    test('two hundred patrons want three copies: three have one, and the others wait in the order in which they came', async () => {
      await e.license(title, copies);
      const patrons = await e.patrons(racers);
      const answers = await Promise.all(patrons.map((patron, turn) => borrowElseWait(e, patron, turn)));
      assert.equal(answers.filter(([status]) => status === 201).length, copies);
      assert.equal(answers.filter((statuses) => statuses.join() === '403,201').length, racers - copies);
      assert.equal(await e.running(title), copies);
      const queue = await queueOf(e.db);
      assert.equal(queue.length, racers - copies);
      assert.equal(new Set(queue.map(({ patron_id }) => patron_id)).size, racers - copies);
      assert.deepEqual(
        queue.filter(({ ready_until }) => ready_until !== null),
        [],
      );
    });

    test('returned copies go to the first three, whichever process hears of them', async () => {
      const before = await queueOf(e.db);
      const loans = await e.db
        .selectFrom('loans')
        .innerJoin('access_tokens', 'access_tokens.patron_id', 'loans.patron_id')
        .select(['loans.id', 'loans.patron_id'])
        .where('publication_id', '=', title)
        .execute();
      assert.equal(loans.length, copies);
      await Promise.all(loans.map(({ id, patron_id }, turn) => e.put(turn, `loans/${id}/revoke`, e.known(patron_id))));
      const ready = (await queueOf(e.db)).filter(({ ready_until }) => ready_until !== null);
      assert.deepEqual(
        ready.map(({ number }) => number),
        before.slice(0, copies).map(({ number }) => number),
      );
    });

    test('those who move the queues at once keep three copies, not one more', async () => {
      for (let round = 0; round < rounds / 8; round += 1) assert.equal(await moveAtOnce(e, movers), copies);
    });

    test('without the row locks they keep more copies than there are', async () => {
      const unlocked = movers.map((db) => db.withPlugin(new WithoutRowLocks()));
      let most = 0;
      for (let round = 0; round < rounds && most <= copies; round += 1) {
        most = Math.max(most, await moveAtOnce(e, unlocked));
      }
      assert.ok(
        most > copies,
        `the queue was never moved twice in ${String(rounds)} rounds: the test above proves nothing`,
      );
    });
  });
}

const postgres = await findPostgres();

if (postgres === undefined) {
  test('two hundred patrons want three copies', { skip: skipWithoutPostgres }, () => undefined);
} else {
  queues(postgres);
  after(() => postgres.stop());
}
