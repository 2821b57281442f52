/** What the e-library tells patrons of their loans and holds, and when, held against both databases as `hold-rules.ts` is. */
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import type { NoticeKind } from '../../../demo/api/database/notice-tables.ts';
import type { Database } from '../../../demo/api/database/open.ts';
import type { FeedDocument, Link, PublicationDocument } from '../../../demo/api/documents.ts';
import { sweepEndedLoans } from '../../../demo/api/ended-loans.ts';
import { rels } from '../../../demo/api/media-types.ts';
import { forgetNotices, makeNotices } from '../../../demo/api/notices/making.ts';
import { settleQueues } from '../../../demo/api/queue.ts';
import { ELibrary, hasLink, linkOf } from './e-library.ts';
import type { Answer, Asker, Headings, Member } from './e-library.ts';
import { firstDay } from './test-database.ts';

const title = 'kanervala';
const all: readonly NoticeKind[] = ['hold-ready', 'hold-closing', 'loan-ending-soon', 'loan-ending-tomorrow'];
const json = { 'Content-Type': 'application/json' };

interface NoticesDocument {
  readonly settings: { readonly email: string | null; readonly kinds: readonly string[] };
  readonly unseen: readonly {
    readonly id: string;
    readonly kind: string;
    readonly publication: string;
    readonly title: Readonly<Record<string, string>>;
    readonly until: string;
  }[];
  readonly links: readonly Link[];
}

const problemOf = (body: unknown): string => (body as { type: string }).type.split('/').at(-1) ?? '';

export function noticeRules(on: string, openDatabase: () => Promise<Database>): void {
  describe(`notices on ${on}`, () => {
    let elib: ELibrary;
    before(async () => {
      elib = await ELibrary.open(openDatabase);
    });
    after(() => elib.close());
    beforeEach(async () => {
      elib.clock.moveTo(firstDay);
      await elib.db.deleteFrom('notices').execute();
    });

    const read = async (patron: Asker): Promise<NoticesDocument> =>
      (await patron.get<NoticesDocument>('/koivuranta/notices')).body;

    const save = (patron: Asker, settings: unknown, headings: Headings = {}): Promise<Answer<unknown>> =>
      patron.ask('PUT', '/koivuranta/notices/settings', { ...json, ...headings }, JSON.stringify(settings));

    async function toldOf(kinds: readonly NoticeKind[], email: string | null = null): Promise<Member> {
      const patron = await elib.patron();
      assert.equal((await save(patron, { email, kinds })).status, 200);
      return patron;
    }

    /** As the clock goes on, the e-library goes on by itself. */
    async function passTo(instant: string): Promise<void> {
      elib.clock.moveTo(instant);
      const now = elib.clock.now();
      await sweepEndedLoans(elib.db, now);
      await settleQueues(elib.db, now);
      await makeNotices(elib.db, now);
    }

    /** A token lasts an hour: days later the patron signs in again. */
    async function told(patron: Member): Promise<readonly string[]> {
      return (await read(await elib.signInAgain(patron))).unseen.map(({ kind, until }) => `${kind} ${until}`);
    }

    const mails = async (): Promise<number> =>
      (await elib.db.selectFrom('notice_mails').select('notice_id').execute()).length;

    /** Somebody has the one copy, and `patron` waits for it. */
    async function inQueue(patron: Member): Promise<{ holder: Member; loan: PublicationDocument }> {
      await elib.license(title, { concurrency: 1 });
      const holder = await elib.patron();
      const loan = (await holder.borrow(title)).body;
      assert.equal((await patron.hold(title)).status, 201);
      return { holder, loan };
    }

    async function ready(patron: Member): Promise<void> {
      const { holder, loan } = await inQueue(patron);
      await holder.put(linkOf(loan, rels.revoke).href);
    }

    test('every feed says where they are, and nothing is told until the patron asks for it', async () => {
      const patron = await elib.patron();
      const feed = (await patron.get<FeedDocument>('/koivuranta/loans')).body;
      const { body } = await patron.get<NoticesDocument>(linkOf(feed, rels.notices).href);
      assert.deepEqual(body.settings, { email: null, kinds: [] });
      assert.deepEqual(body.unseen, []);
      await ready(patron);
      await passTo(firstDay);
      assert.deepEqual(await told(patron), []);
    });

    test('settings are kept as the patron chose them, and replaced by the next choice', async () => {
      const patron = await elib.patron();
      const { body } = await save(patron, { email: ' aino@example.fi ', kinds: ['hold-ready', 'hold-ready'] });
      assert.deepEqual(body, { email: 'aino@example.fi', kinds: ['hold-ready'] });
      await save(patron, { email: '', kinds: ['loan-ending-soon'] });
      assert.deepEqual((await read(patron)).settings, { email: null, kinds: ['loan-ending-soon'] });
    });

    test('what is no address is refused with words, and the settings stay as they were', async () => {
      const patron = await toldOf(['hold-ready'], 'aino@example.fi');
      for (const email of ['aino', 'aino@', 'a@b.fi\r\nBcc: c@d.fi', `${'a'.repeat(250)}@example.fi`]) {
        const { status, body } = await save(patron, { email, kinds: [] });
        assert.equal(status, 400, email);
        assert.equal(problemOf(body), 'invalid-email');
      }
      const unknown = await save(patron, { email: null, kinds: ['weather'] });
      assert.deepEqual([unknown.status, problemOf(unknown.body)], [400, 'invalid-input']);
      assert.deepEqual((await read(patron)).settings, { email: 'aino@example.fi', kinds: ['hold-ready'] });
    });

    test('a hold that is ready is told once, with its title and its last evening', async () => {
      const patron = await toldOf(all);
      await ready(patron);
      for (let round = 0; round < 3; round += 1) await passTo(firstDay);
      const { unseen } = await read(patron);
      assert.equal(unseen.length, 1);
      assert.equal(unseen[0]?.kind, 'hold-ready');
      assert.deepEqual(unseen[0].title, { fi: 'Kanervala' });
      assert.equal(unseen[0].until, '2026-11-23T21:59:59.000Z');
    });

    test('the day before a hold lapses the patron is told from the morning on, in place of the notice before', async () => {
      const patron = await toldOf(all);
      await ready(patron);
      await passTo(firstDay);
      await passTo('2026-11-22T05:59:00Z');
      assert.deepEqual(await told(patron), ['hold-ready 2026-11-23T21:59:59.000Z']);
      await passTo('2026-11-22T06:00:00Z');
      assert.deepEqual(await told(patron), ['hold-closing 2026-11-23T21:59:59.000Z']);
    });

    test('a copy that is kept only until tomorrow is told of once that day, not twice', async () => {
      const patron = await toldOf(all);
      await inQueue(patron);
      await elib.db.updateTable('licences').set({ expires_at: null }).where('publication_id', '=', title).execute();
      await elib.license('kullervo', { concurrency: 1, expires_at: new Date('2026-11-21T18:00:00Z') });
      await patron.hold('kullervo');
      await passTo(firstDay);
      await passTo('2026-11-20T15:00:00Z');
      assert.deepEqual(await told(patron), ['hold-ready 2026-11-21T18:00:00.000Z']);
    });

    test('a hold that is cancelled, put off or borrowed is told no more', async () => {
      for (const end of ['cancel', 'borrow', 'suspend'] as const) {
        const patron = await toldOf(['hold-ready'], 'aino@example.fi');
        await ready(patron);
        await passTo(firstDay);
        assert.equal((await told(patron)).length, 1);
        const hold = (await patron.get<FeedDocument>('/koivuranta/loans')).body.publications?.[0];
        assert.ok(hold);
        const suspension = JSON.stringify({ until: '2026-11-30' });
        await {
          cancel: () => patron.put(linkOf(hold, rels.revoke).href),
          borrow: () => patron.borrow(title),
          suspend: () => patron.ask('PUT', linkOf(hold, rels.suspend).href, json, suspension),
        }[end]();
        assert.deepEqual(await told(patron), [], end);
      }
    });

    /** A loan of two weeks from the first day: due on 4 December. */
    async function borrowed(patron: Member): Promise<PublicationDocument> {
      await elib.license(title, { concurrency: 1 });
      return (await patron.borrow(title)).body;
    }

    test('a loan is told of three days and one day before it ends', async () => {
      const patron = await toldOf(all);
      await borrowed(patron);
      await passTo('2026-11-30T21:59:59Z');
      assert.deepEqual(await told(patron), []);
      await passTo('2026-12-01T06:00:00Z');
      assert.deepEqual(await told(patron), ['loan-ending-soon 2026-12-04T21:59:59.000Z']);
      await passTo('2026-12-02T06:00:00Z');
      assert.deepEqual(await told(patron), ['loan-ending-soon 2026-12-04T21:59:59.000Z']);
      await passTo('2026-12-03T06:00:00Z');
      assert.deepEqual(await told(patron), ['loan-ending-tomorrow 2026-12-04T21:59:59.000Z']);
      assert.equal((await elib.db.selectFrom('notices').select('id').execute()).length, 2);
    });

    test('who chose one of the two is told only that one', async () => {
      const patron = await toldOf(['loan-ending-tomorrow']);
      await borrowed(patron);
      await passTo('2026-12-01T06:00:00Z');
      assert.deepEqual(await told(patron), []);
      await passTo('2026-12-03T06:00:00Z');
      assert.equal((await told(patron)).length, 1);
    });

    test('a loan that was renewed is told of again only before its new due date', async () => {
      const patron = await toldOf(all);
      await borrowed(patron);
      await passTo('2026-12-01T06:00:00Z');
      const back = await elib.signInAgain(patron);
      const [loan] = (await back.get<FeedDocument>('/koivuranta/loans')).body.publications ?? [];
      assert.ok(loan);
      await back.put(linkOf(loan, rels.renew).href);
      assert.deepEqual(await told(patron), []);
      await passTo('2026-12-03T06:00:00Z');
      assert.deepEqual(await told(patron), []);
      await passTo('2026-12-12T06:00:00Z');
      assert.deepEqual(await told(patron), ['loan-ending-soon 2026-12-15T21:59:59.000Z']);
    });

    test('a loan that was returned, or is only for a day, is not told of', async () => {
      const patron = await toldOf(all);
      const loan = await borrowed(patron);
      await (await elib.signInAgain(patron)).put(linkOf(loan, rels.revoke).href);
      await elib.license('kullervo', { concurrency: 1, loan_days: 1 });
      await patron.borrow('kullervo');
      await passTo('2026-11-20T16:00:00Z');
      assert.deepEqual(await told(patron), []);
    });

    test('days are those of Helsinki on both sides of the changes of the clocks', async () => {
      const changes = [
        {
          borrowedAt: '2026-10-12T09:00:00Z',
          before: '2026-10-23T04:59:59Z',
          from: '2026-10-23T05:00:00Z',
          until: '2026-10-26T21:59:59.000Z',
        },
        {
          borrowedAt: '2027-03-15T10:00:00Z',
          before: '2027-03-26T05:59:59Z',
          from: '2027-03-26T06:00:00Z',
          until: '2027-03-29T20:59:59.000Z',
        },
      ];
      for (const { borrowedAt, before: early, from, until } of changes) {
        elib.clock.moveTo(borrowedAt);
        const patron = await toldOf(all);
        await borrowed(patron);
        await passTo(early);
        assert.deepEqual(await told(patron), []);
        await passTo(from);
        assert.deepEqual(await told(patron), [`loan-ending-soon ${until}`]);
      }
    });

    test('what was seen isn’t told again, and nobody marks another’s', async () => {
      const [patron, other] = [await toldOf(all), await elib.patron()];
      await ready(patron);
      await passTo(firstDay);
      const { unseen, links } = await read(patron);
      const { href } = linkOf({ links: [...links] }, rels.noticesSeen);
      const ids = JSON.stringify({ ids: unseen.map(({ id }) => id) });
      assert.equal((await other.ask('PUT', href, json, ids)).status, 204);
      assert.equal((await told(patron)).length, 1);
      assert.equal((await patron.ask('PUT', href, json, ids)).status, 204);
      assert.deepEqual(await told(patron), []);
      await passTo(firstDay);
      assert.deepEqual(await told(patron), []);
    });

    test('marking what an old page shows leaves what the patron was told since; marking that leaves nothing', async () => {
      const patron = await toldOf(all);
      await borrowed(patron);
      const mark = async (ids: readonly (string | undefined)[]): Promise<void> => {
        const back = await elib.signInAgain(patron);
        const { href } = linkOf({ links: [...(await read(back)).links] }, rels.noticesSeen);
        assert.equal((await back.ask('PUT', href, json, JSON.stringify({ ids }))).status, 204);
      };
      const shown = async () => (await read(await elib.signInAgain(patron))).unseen[0]?.id;
      await passTo('2026-12-01T06:00:00Z');
      const old = await shown();
      await passTo('2026-12-03T06:00:00Z');
      await mark([old]);
      assert.deepEqual(await told(patron), ['loan-ending-tomorrow 2026-12-04T21:59:59.000Z']);
      await mark([await shown()]);
      assert.deepEqual(await told(patron), []);
    });

    test('marking the newest marks what was told of the same before', async () => {
      const patron = await toldOf(all);
      await borrowed(patron);
      await passTo('2026-12-01T06:00:00Z');
      await passTo('2026-12-03T06:00:00Z');
      const back = await elib.signInAgain(patron);
      const { unseen, links } = await read(back);
      const ids = JSON.stringify({ ids: unseen.map(({ id }) => id) });
      await back.ask('PUT', linkOf({ links: [...links] }, rels.noticesSeen).href, json, ids);
      assert.deepEqual(await told(patron), []);
    });

    test('a mail is due for whom an address is known, and for nobody else', async () => {
      await ready(await toldOf(['hold-ready']));
      await passTo(firstDay);
      assert.equal(await mails(), 0);
      await ready(await toldOf(['hold-ready'], 'aino@example.fi'));
      await passTo(firstDay);
      assert.equal(await mails(), 1);
    });

    test('what was told of what is over is forgotten, and all of it with the patron', async () => {
      const patron = await toldOf(all, 'aino@example.fi');
      const loan = await borrowed(patron);
      await passTo('2026-12-01T06:00:00Z');
      await forgetNotices(elib.db, elib.clock.now());
      assert.equal(await mails(), 1);
      await (await elib.signInAgain(patron)).put(linkOf(loan, rels.revoke).href);
      await forgetNotices(elib.db, elib.clock.now());
      assert.equal(await mails(), 0);
      await elib.db.deleteFrom('patrons').where('id', '=', patron.id).execute();
      const left = await elib.db.selectFrom('notice_kinds').select('kind').where('patron_id', '=', patron.id).execute();
      assert.deepEqual(left, []);
    });

    test('are not offered in the dialect of the national service', async () => {
      const theirs = await ELibrary.open(openDatabase, 'ekirjasto');
      const { body } = await theirs.visitor.get<FeedDocument>('/koivuranta/', { Accept: 'application/opds+json' });
      assert.equal(hasLink(body, rels.notices), false);
      await theirs.close();
    });
  });
}
