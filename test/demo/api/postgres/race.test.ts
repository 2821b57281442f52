/**
 * The last copy taken by another: two processes of the e-library, each with a pool of connections, on one real PostgreSQL,
 * and many patrons at once. And the same without the row locks, to show that the test would notice.
 */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import { findPostgres, skipWithoutPostgres } from './server.ts';
import type { PostgresServer } from './server.ts';
import { TwoProcesses } from './two-processes.ts';

const racers = 50;
/** Without locks the processes needn't collide every time; over so many rounds they do. */
const rounds = 10;

const statuses = async (answers: readonly Promise<Response>[]): Promise<number[]> =>
  (await Promise.all(answers)).map(({ status }) => status).sort();

/** Fifty patrons, one copy; answers how many have it. */
async function raceForOneCopy(e: TwoProcesses): Promise<{ loans: number; statuses: number[] }> {
  await e.license('kullervo', 1);
  const patrons = await e.patrons(racers);
  const answers = patrons.map((patron, turn) => e.put(turn, 'publications/kullervo/borrow', patron));
  return { statuses: await statuses(answers), loans: await e.running('kullervo') };
}

function races(postgres: PostgresServer): void {
  describe(`two processes on ${postgres.version}`, () => {
    let e: TwoProcesses;
    before(async () => {
      e = await TwoProcesses.start(await postgres.newDatabase(), 'with-row-locks');
    });
    after(() => e.stop());

    test('fifty patrons race for one copy: one has it, forty-nine are told that it is gone', async () => {
      for (let round = 0; round < rounds; round += 1) {
        const { loans, statuses: answers } = await raceForOneCopy(e);
        assert.deepEqual(answers, [201, ...Array.from({ length: racers - 1 }, () => 403)]);
        assert.equal(loans, 1);
        assert.deepEqual(await e.events('kullervo'), ['loan']);
      }
    });

    test('fifty patrons race for seven copies: seven have one', async () => {
      await e.license('kullervo', 7);
      const patrons = await e.patrons(racers);
      const answers = await statuses(
        patrons.map((patron, turn) => e.put(turn, 'publications/kullervo/borrow', patron)),
      );
      assert.equal(answers.filter((status) => status === 201).length, 7);
      assert.equal(await e.running('kullervo'), 7);
    });

    test('a patron who borrows ten titles at once gets five', async () => {
      const [patron] = await e.patrons(1);
      assert.ok(patron);
      const ids = [
        'kalevala',
        'kanervala',
        'kihlaus',
        'nummisuutarit',
        'helkavirsia',
        'rautatie',
        'hanna',
        'kanteletar',
        'noita-palaa',
        'sylvi',
      ];
      const found = await e.db.selectFrom('publications').select('id').where('id', 'in', ids).execute();
      const titles = found.map(({ id }) => id);
      assert.ok(titles.length > 5);
      for (const id of titles) await e.license(id, 3);
      const answers = await statuses(titles.map((id, turn) => e.put(turn, `publications/${id}/borrow`, patron)));
      assert.equal(answers.filter((status) => status === 201).length, 5);
      assert.equal(answers.filter((status) => status === 403).length, titles.length - 5);
    });

    test('twenty requests with one key, sent to both processes, are one loan with one answer', async () => {
      await e.license('kullervo', 9);
      const [patron] = await e.patrons(1);
      assert.ok(patron);
      const key = randomUUID();
      const answers = await Promise.all(
        Array.from({ length: 20 }, (_, turn) => e.put(turn, 'publications/kullervo/borrow', patron, key)),
      );
      assert.deepEqual(new Set(answers.map(({ status }) => status)), new Set([201]));
      assert.equal(await e.running('kullervo'), 1);
      assert.deepEqual(await e.events('kullervo'), ['loan']);
    });

    test('twenty returns of one loan at once: one is done, and one event written', async () => {
      await e.license('kullervo', 9);
      const [patron] = await e.patrons(1);
      assert.ok(patron);
      await e.put(0, 'publications/kullervo/borrow', patron);
      const { id } = await e.db
        .selectFrom('loans')
        .select('id')
        .where('patron_id', '=', patron.id)
        .executeTakeFirstOrThrow();
      const answers = await statuses(
        Array.from({ length: 20 }, (_, turn) => e.put(turn, `loans/${id}/revoke`, patron)),
      );
      assert.deepEqual(answers, [200, ...Array.from({ length: 19 }, () => 404)]);
      assert.deepEqual(await e.events('kullervo'), ['loan', 'return']);
    });
  });

  test(`without the row locks, fifty patrons take one copy more than once on ${postgres.version}`, async () => {
    const e = await TwoProcesses.start(await postgres.newDatabase(), 'without-row-locks');
    let most = 0;
    for (let round = 0; round < rounds && most < 2; round += 1) most = Math.max(most, (await raceForOneCopy(e)).loans);
    await e.stop();
    assert.ok(most > 1, `the race was never lost in ${rounds} rounds: the test above proves nothing`);
  });
}

const postgres = await findPostgres();

if (postgres === undefined) {
  test('fifty patrons race for one copy', { skip: skipWithoutPostgres }, () => undefined);
} else {
  races(postgres);
  after(() => postgres.stop());
}
