/** What the e-library keeps of listening, said once and held against both databases: how long, where, and never who. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, beforeEach, describe, test } from 'node:test';
import { sql } from 'kysely';
import type { Database } from '../../../demo/api/database/open.ts';
import type { AudiobookManifest, PublicationDocument } from '../../../demo/api/documents.ts';
import { forgetPlayTimeEntries, listenedByTitle } from '../../../demo/api/play-times.ts';
import { mediaTypes, rels } from '../../../demo/api/media-types.ts';
import { ELibrary, hasLink, linkOf } from './e-library.ts';
import type { Answer, Asker, Member } from './e-library.ts';
import { firstDay } from './test-database.ts';

const title = 'seitseman-veljesta-aani';
const other = 'alices-adventures-in-wonderland-audio';
const inJson = { 'Content-Type': 'application/json' };
const hourSeconds = 3600;

interface Counted {
  readonly responses: readonly { readonly id: string; readonly status: number }[];
  readonly summary: { readonly total: number; readonly successes: number; readonly failures: number };
}

const kind = (body: unknown): string =>
  (body as { type: string }).type.replace('http://librarysimplified.org/terms/problem/', '');

export function listeningRules(on: string, openDatabase: () => Promise<Database>): void {
  describe(`what is kept of listening on ${on}`, () => {
    let elib: ELibrary;
    let patron: Member;
    let loan: PublicationDocument;
    before(async () => {
      elib = await ELibrary.open(openDatabase);
    });
    after(() => elib.close());
    beforeEach(async () => {
      elib.clock.moveTo(firstDay);
      await elib.db.deleteFrom('play_times').execute();
      await elib.license(title, { concurrency: 99 });
      patron = await elib.patron();
      loan = (await patron.borrow(title)).body;
    });

    const entry = (secondsPlayed: unknown, duringMinute = '2026-11-20T09:58Z', id: string = randomUUID()) => ({
      ...{ id, duringMinute, secondsPlayed },
    });

    const tell = (
      entries: readonly unknown[],
      by: Asker = patron,
      of: PublicationDocument = loan,
    ): Promise<Answer<Counted>> =>
      by.ask(
        'POST',
        linkOf(of, rels.timeTracking).href,
        inJson,
        JSON.stringify({ bookId: of.metadata.identifier, libraryId: 'koivuranta', timeEntries: entries }),
      );

    const listened = (
      range: { from?: string; until?: string; municipalities?: readonly string[] } = {},
    ): Promise<readonly { publicationId: string; seconds: number }[]> =>
      listenedByTitle(elib.db, { from: '2026-01-01', until: '2026-12-31', ...range });

    test('a loan that is listened to says where to tell it, and so does its manifest; nothing else does', async () => {
      const { href, type } = linkOf(loan, rels.timeTracking);
      assert.equal(type, 'application/json');
      const fulfilment = linkOf(loan, rels.acquisition, mediaTypes.audiobook).href;
      const manifest = (await patron.get<AudiobookManifest>(fulfilment)).body;
      assert.equal(linkOf(manifest, rels.timeTracking).href, href);
      const ebook = (await patron.borrow(await elib.license('kanervala', { concurrency: 9 }))).body;
      assert.ok(!hasLink(ebook, rels.timeTracking));
      const seen = await elib.visitor.get<PublicationDocument>(`/koivuranta/publications/${title}`);
      assert.ok(!hasLink(seen.body, rels.timeTracking));
    });

    test('minutes add up by title', async () => {
      const { status, body } = await tell([entry(60), entry(60, '2026-11-20T09:59Z'), entry(15, '2026-11-20T10:00Z')]);
      assert.equal(status, 207);
      assert.deepEqual(body.summary, { total: 3, successes: 3, failures: 0 });
      assert.deepEqual(
        body.responses.map((each) => each.status),
        [201, 201, 201],
      );
      assert.deepEqual(await listened(), [{ publicationId: title, seconds: 135 }]);
    });

    test('an entry is counted once, however often it is sent', async () => {
      const minute = entry(60);
      await tell([minute]);
      const { body } = await tell([minute, entry(30, '2026-11-20T09:59Z')]);
      assert.deepEqual(
        body.responses.map(({ status }) => status),
        [200, 201],
      );
      await Promise.all(Array.from({ length: 5 }, () => tell([minute])));
      assert.deepEqual(await listened(), [{ publicationId: title, seconds: 90 }]);
    });

    test('an entry that can’t be read is refused by itself', async () => {
      const wrong = [
        entry(61),
        entry(-1),
        entry(1.5),
        entry('30'),
        entry(30, '2026-11-20T09:58:00Z'),
        entry(30, '2026-11-20T11:58+02:00'),
        entry(30, '2026-99-20T09:58Z'),
        null,
        7,
        {},
      ];
      const { body } = await tell([...wrong, entry(30)]);
      assert.deepEqual(
        body.responses.map(({ status }) => status),
        [...wrong.map(() => 400), 201],
      );
      assert.deepEqual(await listened(), [{ publicationId: title, seconds: 30 }]);
    });

    test('what isn’t a list of entries is refused as a whole', async () => {
      const { href } = linkOf(loan, rels.timeTracking);
      for (const text of ['', 'not json', '[]', '{}', '{"timeEntries":7}']) {
        assert.equal((await patron.ask('POST', href, inJson, text)).status, 400, text);
      }
    });

    test('a minute that hasn’t been yet is counted today: the device’s clock is wrong', async () => {
      await tell([entry(40, '2027-05-01T12:00Z')]);
      assert.deepEqual(await listened({ from: '2026-11-20', until: '2026-11-20' }), [
        { publicationId: title, seconds: 40 },
      ]);
    });

    test('a minute counts on its own day in Helsinki', async () => {
      await tell([entry(40, '2026-11-19T21:59Z'), entry(20, '2026-11-19T22:00Z')]);
      assert.equal((await listened({ from: '2026-11-19', until: '2026-11-19' }))[0]?.seconds, 40);
      assert.equal((await listened({ from: '2026-11-20', until: '2026-11-20' }))[0]?.seconds, 20);
    });

    test('what was heard without a network is counted when the loan has ended, for two months', async () => {
      const minute = entry(60);
      await patron.put(linkOf(loan, rels.revoke).href);
      elib.clock.passSeconds(59 * 24 * hourSeconds);
      const later = await elib.signInAgain(patron);
      assert.equal((await tell([minute], later)).body.responses[0]?.status, 201);
      elib.clock.passSeconds(2 * 24 * hourSeconds);
      const tooLate = await tell([entry(60)], await elib.signInAgain(patron));
      assert.equal(tooLate.body.responses[0]?.status, 410);
    });

    test('ids are forgotten only when their entries are too old to be counted again', async () => {
      const minute = entry(60);
      await tell([minute]);
      for (const [days, status] of [
        [59, 200],
        [2, 410],
      ] as const) {
        elib.clock.passSeconds(days * 24 * hourSeconds);
        await forgetPlayTimeEntries(elib.db, elib.clock.now());
        const { body } = await tell([minute], await elib.signInAgain(patron));
        assert.equal(body.responses[0]?.status, status);
      }
      assert.deepEqual(await listened(), [{ publicationId: title, seconds: 60 }]);
    });

    test('nobody tells it who has no loan', async () => {
      const { href } = linkOf(loan, rels.timeTracking);
      const strange = await patron.ask('POST', href.replace(title, other), inJson, '{"timeEntries":[]}');
      assert.deepEqual([strange.status, kind(strange.body)], [403, 'signature-invalid']);
      const unsigned = await patron.ask('POST', href.replace(/\?.*/, ''), inJson, '{"timeEntries":[]}');
      assert.deepEqual([unsigned.status, kind(unsigned.body)], [403, 'signature-invalid']);
      assert.equal((await elib.visitor.ask('POST', href, inJson, '{"timeEntries":[]}')).status, 401);
    });

    test('it is told by municipality, and never who listened', async () => {
      await tell([entry(60)]);
      const elsewhere = await elib.patron({ municipality: '997' });
      await tell([entry(30)], elsewhere, (await elsewhere.borrow(title)).body);
      assert.deepEqual(await listened({ municipalities: ['997'] }), [{ publicationId: title, seconds: 30 }]);
      assert.deepEqual(await listened(), [{ publicationId: title, seconds: 90 }]);
      for (const table of ['play_times', 'play_time_entries']) {
        const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(table)}`.execute(elib.db);
        const text = JSON.stringify(rows);
        for (const personal of [patron.id, patron.card]) assert.ok(!text.includes(personal), table);
      }
    });
  });
}
