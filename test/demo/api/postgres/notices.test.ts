/**
 * Several that make notices and send mails at the same time on one real PostgreSQL: each notice is there once, each mail is
 * sent once. And the same without the unique key, to show that the test would notice.
 */
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { sql } from 'kysely';
import type { Clock } from '../../../../demo/api/clock.ts';
import { openPostgres } from '../../../../demo/api/database/open.ts';
import type { Database } from '../../../../demo/api/database/open.ts';
import { LibraryRegistry } from '../../../../demo/api/library.ts';
import { sendNotices } from '../../../../demo/api/notices/mailing.ts';
import { makeNotices } from '../../../../demo/api/notices/making.ts';
import type { Postbox } from '../../../../demo/api/notices/postbox.ts';
import { saveSettings } from '../../../../demo/api/notices/settings.ts';
import { firstDay } from '../test-database.ts';
import { testLibraries } from '../test-libraries.ts';
import { findPostgres, skipWithoutPostgres } from './server.ts';
import type { PostgresServer } from './server.ts';
import { Unhurried } from './unhurried.ts';

const loans = 60;
/** Without the key those who make notices needn't collide every time; over so many rounds they do. */
const rounds = 20;
const dueTomorrow = new Date('2026-12-03T10:00:00Z');
const clock: Clock = { now: () => dueTomorrow };
const kinds = ['loan-ending-tomorrow'] as const;

const libraries = new LibraryRegistry();
for (const library of testLibraries) libraries.set(library);

/** So many patrons who have borrowed the same title and want a mail the day before it is due. */
async function borrowers(db: Database): Promise<void> {
  await db
    .deleteFrom('licences')
    .where('publication_id', '=', 'kullervo')
    .where('owner_kind', '<>', 'nation')
    .execute();
  const licence = await db
    .selectFrom('licences')
    .select('id')
    .where('publication_id', '=', 'kullervo')
    .executeTakeFirstOrThrow();
  for (let count = 0; count < loans; count += 1) {
    const id = `borrower-${count}`;
    const common = { pin_hash: '', name: '', language: 'fi', birth_date: '1980-01-01', municipality_code: '998' };
    await db
      .insertInto('patrons')
      .values({ id, card: id, ...common })
      .execute();
    const settings = { email: `${id}@example.fi`, kinds };
    await saveSettings(db, id, settings, { libraryId: 'koivuranta', language: 'fi' });
    const until = new Date('2026-12-04T21:59:59Z');
    const loan = { publication_id: 'kullervo', licence_id: licence.id, since: new Date(firstDay), until };
    await db
      .insertInto('loans')
      .values({ id: crypto.randomUUID(), patron_id: id, ...loan })
      .execute();
  }
}

function races(postgres: PostgresServer): void {
  describe(`notices of several processes on ${postgres.version}`, () => {
    let movers: readonly Database[];
    let db: Database;
    before(async () => {
      const url = await postgres.newDatabase();
      db = openPostgres(url);
      movers = [openPostgres(url), openPostgres(url)];
      await borrowers(db);
    });
    after(async () => {
      for (const each of [db, ...movers]) await each.destroy();
    });
    beforeEach(async () => {
      await db.deleteFrom('notices').execute();
    });

    const atOnce = (work: (mover: Database) => Promise<unknown>): Promise<unknown> =>
      Promise.all([...movers, ...movers, ...movers].map(work));

    const made = async (): Promise<number> => (await db.selectFrom('notices').select('id').execute()).length;

    /** Who were sent a mail, with those who were sent two twice. */
    async function sentBy(all: (postbox: Postbox) => Promise<unknown>): Promise<readonly string[]> {
      const sent: string[] = [];
      await all({
        send: ({ to }) => {
          sent.push(to);
          return Promise.resolve('sent');
        },
        close: () => undefined,
      });
      return sent;
    }

    test('six that look for what is due make each notice once, with one mail', async () => {
      for (let round = 0; round < rounds; round += 1) {
        await db.deleteFrom('notices').execute();
        await atOnce((mover) => makeNotices(mover, dueTomorrow));
        assert.equal(await made(), loans);
      }
      assert.equal((await db.selectFrom('notice_mails').select('notice_id').execute()).length, loans);
    });

    test('six that send mails send each once', async () => {
      await makeNotices(db, dueTomorrow);
      const sent = await sentBy((postbox) =>
        atOnce((mover) => sendNotices(mover.withPlugin(new Unhurried()), postbox, libraries, clock)),
      );
      assert.equal(sent.length, loans);
      assert.equal(new Set(sent).size, loans);
    });

    test('without the unique key some notices are made twice', async () => {
      await sql`alter table notices drop constraint notices_ending_id_kind_until_key`.execute(db);
      let most = 0;
      for (let round = 0; round < rounds && most <= loans; round += 1) {
        await db.deleteFrom('notices').execute();
        await atOnce((mover) => makeNotices(mover, dueTomorrow));
        most = Math.max(most, await made());
      }
      await db.deleteFrom('notices').execute();
      await sql`alter table notices add unique (ending_id, kind, until)`.execute(db);
      assert.ok(most > loans, `none was made twice in ${rounds} rounds: the test above proves nothing`);
    });
  });
}

const postgres = await findPostgres();

if (postgres === undefined) {
  test('notices of several processes', { skip: skipWithoutPostgres }, () => undefined);
} else {
  races(postgres);
  after(() => postgres.stop());
}
