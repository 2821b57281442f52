/** What the e-library keeps for a patron alone, said once and held against both databases: favourites, history, own data, and the end of it all. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, beforeEach, describe, test } from 'node:test';
import { sql } from 'kysely';
import type { Database } from '../../../demo/api/database/open.ts';
import type { FeedDocument, ProfileDocument, PublicationDocument } from '../../../demo/api/documents.ts';
import { forgetEnded, sweepEndedLoans } from '../../../demo/api/ended-loans.ts';
import { forgetKeys } from '../../../demo/api/idempotency.ts';
import { rels } from '../../../demo/api/media-types.ts';
import { makeNotices } from '../../../demo/api/notices/making.ts';
import type { HistoryDocument, OwnData } from '../../../demo/api/own-documents.ts';
import { ELibrary, hasLink, linkOf } from './e-library.ts';
import type { Answer, Asker, Headings, Member } from './e-library.ts';
import { firstDay } from './test-database.ts';

const title = 'kanervala';
const inJson = { 'Content-Type': 'application/json' };
const dayMs = 24 * 60 * 60_000;

/** All that name a patron; mails that wait do so by way of a notice. */
const tablesOfPatrons = [
  'access_tokens',
  'annotations',
  'favourites',
  'holds',
  'idempotency_keys',
  'loans',
  'notice_kinds',
  'notice_settings',
  'notices',
  'staff_roles',
] as const;

const kind = (body: unknown): string =>
  (body as { type: string }).type.replace('http://librarysimplified.org/terms/problem/', '');

const titlesIn = (history: HistoryDocument): string[] => history.loans.map((loan) => loan.title);

export function ownRules(on: string, openDatabase: () => Promise<Database>): void {
  describe(`a patron’s own things on ${on}`, () => {
    let elib: ELibrary;
    let patron: Member;
    before(async () => {
      elib = await ELibrary.open(openDatabase);
    });
    after(() => elib.close());
    beforeEach(async () => {
      elib.clock.moveTo(firstDay);
      patron = await elib.patron();
    });

    const seen = async (by: Asker, id = title): Promise<PublicationDocument> =>
      (await by.get<PublicationDocument>(`/koivuranta/publications/${id}`)).body;

    const follow = async (
      method: string,
      rel: string,
      by: Asker = patron,
      id = title,
    ): Promise<Answer<PublicationDocument>> => by.ask(method, linkOf(await seen(by, id), rel).href);

    const favourites = async (by: Asker = patron): Promise<readonly PublicationDocument[]> =>
      (await by.get<FeedDocument>('/koivuranta/selected_books')).body.publications ?? [];

    const ownLink = async (rel: string, by: Asker = patron): Promise<string> =>
      linkOf((await by.get<ProfileDocument>('/koivuranta/patrons/me')).body, rel).href;

    const history = async (by: Asker = patron): Promise<HistoryDocument> =>
      (await by.get<HistoryDocument>(await ownLink(rels.history, by))).body;

    const keepHistory = async (kept: boolean, by: Asker = patron): Promise<HistoryDocument> =>
      (await by.ask<HistoryDocument>('PUT', await ownLink(rels.history, by), inJson, JSON.stringify({ kept }))).body;

    const ownData = async (by: Asker = patron): Promise<OwnData> =>
      (await by.get<OwnData>(await ownLink(rels.ownData, by))).body;

    const end = async (by: Asker = patron): Promise<Answer<unknown>> =>
      by.ask('DELETE', await ownLink(rels.endAccount, by));

    const borrowAndReturn = async (id: string, by: Asker = patron): Promise<void> => {
      await elib.license(id, { concurrency: 9 });
      await by.put(linkOf((await by.borrow(id)).body, rels.revoke).href);
    };

    /** A copy of `id` is kept for the patron, who wants mails of that and has been told. */
    const beToldOfHold = async (id: string, headings: Headings = {}): Promise<void> => {
      const choice = JSON.stringify({ email: 'aino@example.fi', kinds: ['hold-ready'] });
      await patron.ask('PUT', '/koivuranta/notices/settings', inJson, choice);
      const holder = await elib.patron();
      const loan = (await holder.borrow(await elib.license(id, { concurrency: 1 }))).body;
      await patron.hold(id, headings);
      await holder.put(linkOf(loan, rels.revoke).href);
      await makeNotices(elib.db, elib.clock.now());
    };

    /** Of which the e-library remembers what it answered. */
    const keyed = (key: string): Headings => ({ 'Idempotency-Key': key });

    describe('favourites', () => {
      test('a book is made a favourite by its own link, tells since when, and then has a link to make it none', async () => {
        const { status, body } = await follow('POST', rels.select);
        assert.equal(status, 201);
        assert.equal(body.metadata.selected, '2026-11-20T10:00:00.000Z');
        assert.ok(!hasLink(body, rels.select));
        const gone = await follow('DELETE', rels.unselect);
        assert.deepEqual([gone.status, gone.body.metadata.selected], [200, undefined]);
        assert.ok(hasLink(gone.body, rels.select));
      });

      test('the newest stands first, each with how it stands for this patron', async () => {
        await follow('POST', rels.select);
        elib.clock.moveTo('2026-11-20T10:01:00Z');
        await follow('POST', rels.select, patron, 'kalevala');
        await patron.borrow(await elib.license('kalevala', { concurrency: 1 }));
        const found = await favourites();
        assert.deepEqual(
          found.map(({ metadata }) => metadata.title),
          ['Kalevala', 'Kanervala'],
        );
        assert.deepEqual(
          found.map((each) => hasLink(each, rels.acquisition)),
          [true, false],
        );
        assert.ok(found.every((each) => hasLink(each, rels.unselect)));
      });

      test('twice is once, in making and in unmaking, with a key and without', async () => {
        const { href } = linkOf(await seen(patron), rels.select);
        const key = { 'Idempotency-Key': randomUUID() };
        assert.deepEqual(
          [(await patron.ask('POST', href, key)).status, (await patron.ask('POST', href, key)).status],
          [201, 201],
        );
        assert.equal((await patron.ask('POST', href)).status, 200);
        assert.equal((await favourites()).length, 1);
        const { href: undo } = linkOf(await seen(patron), rels.unselect);
        const twice = [await patron.ask('DELETE', undo), await patron.ask('DELETE', undo)];
        assert.ok(twice.every(({ status }) => status === 200));
        assert.deepEqual(await favourites(), []);
      });

      test('nobody else sees them, and what isn’t there can’t be one', async () => {
        await follow('POST', rels.select);
        const other = await elib.patron();
        assert.deepEqual(await favourites(other), []);
        assert.equal((await seen(other)).metadata.selected, undefined);
        assert.equal((await seen(elib.visitor)).metadata.selected, undefined);
        const missing = await patron.ask('POST', '/koivuranta/publications/nothing/select_book');
        assert.equal(missing.status, 404);
      });

      test('a visitor is shown the link, and told to sign in who follows it', async () => {
        assert.equal((await follow('POST', rels.select, elib.visitor)).status, 401);
      });
    });

    describe('the history of loans', () => {
      test('is not kept unless the patron asks for it, and begins with what ends after that', async () => {
        await borrowAndReturn('kullervo');
        assert.deepEqual(await history(), { kept: false, loans: [] });
        elib.clock.moveTo('2026-11-20T10:30:00Z');
        assert.deepEqual(await keepHistory(true), { kept: true, since: '2026-11-20T10:30:00.000Z', loans: [] });
        await borrowAndReturn(title);
        const [loan] = (await history()).loans;
        assert.deepEqual(loan, {
          title: 'Kanervala',
          identifier: (await seen(patron)).metadata.identifier,
          language: 'fi',
          href: `http://localhost/koivuranta/publications/${title}`,
          borrowed: '2026-11-20T10:30:00.000Z',
          ended: '2026-11-20T10:30:00.000Z',
        });
      });

      test('has loans that ended by themselves, too, before and after that was written down; what runs is not in it', async () => {
        await keepHistory(true);
        await patron.borrow(await elib.license(title, { loan_days: 1 }));
        await patron.borrow(await elib.license('kullervo', { loan_days: 9 }));
        elib.clock.moveTo('2026-11-22T10:00:00Z');
        const later = await elib.signInAgain(patron);
        assert.deepEqual(titlesIn(await history(later)), ['Kanervala']);
        await sweepEndedLoans(elib.db, elib.clock.now());
        assert.deepEqual(titlesIn(await history(later)), ['Kanervala']);
      });

      test('asking for it again changes nothing; emptying it leaves it kept; turning it off empties it', async () => {
        await keepHistory(true);
        await borrowAndReturn(title);
        assert.deepEqual(titlesIn(await keepHistory(true)), ['Kanervala']);
        const emptied = await patron.ask<HistoryDocument>('DELETE', await ownLink(rels.history));
        assert.deepEqual([emptied.body.kept, emptied.body.loans], [true, []]);
        await borrowAndReturn(title);
        await keepHistory(false);
        assert.deepEqual(titlesIn(await keepHistory(true)), []);
      });

      test('of those who keep none an ended loan is forgotten after a day; of the others it stays', async () => {
        const keeper = await elib.patron();
        await keepHistory(true, keeper);
        await borrowAndReturn(title);
        await borrowAndReturn('kullervo', keeper);
        elib.clock.moveTo(new Date(Date.parse(firstDay) + dayMs + 1000).toISOString());
        await forgetEnded(elib.db, elib.clock.now());
        assert.deepEqual((await ownData(await elib.signInAgain(patron))).loans, []);
        assert.deepEqual(titlesIn(await history(await elib.signInAgain(keeper))), ['Kullervo']);
      });

      test('a loan that ended is counted for the statistics even when its history is emptied first', async () => {
        await keepHistory(true);
        await patron.borrow(await elib.license(title, { loan_days: 1 }));
        elib.clock.moveTo('2026-11-22T10:00:00Z');
        const later = await elib.signInAgain(patron);
        const count = async () =>
          (await elib.db.selectFrom('events').select('id').where('type', '=', 'expiry').execute()).length;
        const before = await count();
        await later.ask('DELETE', await ownLink(rels.history, later));
        assert.equal(await count(), before + 1);
      });
    });

    test('own data has everything that is stored, in words that say what it is', async () => {
      await keepHistory(true);
      await follow('POST', rels.select);
      await borrowAndReturn('kullervo');
      await patron.borrow(await elib.license(title, {}));
      await beToldOfHold('kihlaus', keyed('a key'));
      const data = await ownData();
      assert.deepEqual(data.profile, {
        card: patron.card,
        name: data.profile.name,
        language: 'en',
        birthDate: '1980-01-01',
        homeMunicipality: '998',
      });
      assert.deepEqual(data.loans.map((loan) => [loan.title, 'ended' in loan]).sort(), [
        ['Kanervala', false],
        ['Kullervo', true],
      ]);
      assert.deepEqual(
        [data.holds.length, data.favourites.length, data.sessions.length, data.signIns.length],
        [1, 1, 1, 1],
      );
      assert.equal(data.history.keptSince, '2026-11-20T10:00:00.000Z');
      const [request] = data.repeatableRequests;
      assert.deepEqual([request?.key, request?.at, request?.status], ['a key', '2026-11-20T10:00:00.000Z', 201]);
      assert.match(JSON.stringify(request?.answer), /"Kihlaus"/);
      assert.doesNotMatch(JSON.stringify(data), /scrypt|pin/i);
    });

    test('own data has what the patron wants to be told, and what they were told and when', async () => {
      assert.deepEqual((await ownData()).notices, { kinds: [], told: [] });
      await beToldOfHold('kihlaus');
      const { told, ...choice } = (await ownData()).notices;
      assert.deepEqual(choice, {
        email: 'aino@example.fi',
        language: 'en',
        library: 'koivuranta',
        kinds: ['hold-ready'],
      });
      const notice = {
        title: 'Kihlaus',
        identifier: (await seen(patron, 'kihlaus')).metadata.identifier,
        kind: 'hold-ready',
        ends: '2026-11-23T21:59:59.000Z',
        told: '2026-11-20T10:00:00.000Z',
      };
      assert.deepEqual(told, [{ ...notice, mail: { due: '2026-11-20T10:00:00.000Z', attempts: 0 } }]);
      await elib.db.deleteFrom('notice_mails').execute();
      await elib.db
        .updateTable('notices')
        .set({ seen_at: new Date('2026-11-20T10:01:00Z') })
        .execute();
      assert.deepEqual((await ownData()).notices.told, [{ ...notice, seen: '2026-11-20T10:01:00.000Z' }]);
    });

    describe('what was answered to a request that may be repeated', () => {
      const answers = async (by: Asker = patron): Promise<readonly string[]> =>
        (await ownData(by)).repeatableRequests.map(({ key }) => key);

      test('is told as it was written', async () => {
        const atom = { ...keyed('in Atom'), Accept: 'application/atom+xml' };
        await patron.borrow(await elib.license(title, {}), atom);
        const [request] = (await ownData()).repeatableRequests;
        assert.ok(typeof request?.answer === 'string');
        assert.match(request.answer, /^<.*<title[^>]*>Kanervala</s);
      });

      test('is forgotten a day later, though nobody repeats it', async () => {
        const borrow = async (at: string, by: Member): Promise<void> => {
          elib.clock.moveTo(at);
          await by.borrow(await elib.license(title, { concurrency: 9 }), keyed(at));
        };
        await borrow('2026-11-20T10:00:00Z', patron);
        await borrow('2026-11-20T10:30:00Z', patron);
        elib.clock.moveTo('2026-11-21T10:00:01Z');
        await forgetKeys(elib.db, elib.clock.now());
        assert.deepEqual(await answers(await elib.signInAgain(patron)), ['2026-11-20T10:30:00Z']);
      });

      test('is forgotten with the history, as it names the titles; nobody else’s is, and a repeated request is a new one', async () => {
        const other = await elib.patron();
        await elib.license(title, { concurrency: 9 });
        await other.borrow(title, keyed('theirs'));
        for (const change of [
          async () => patron.ask('DELETE', await ownLink(rels.history)),
          async () => keepHistory(false),
        ]) {
          await keepHistory(true);
          const { body } = await patron.borrow(title, keyed('borrow'));
          await patron.put(linkOf(body, rels.revoke).href, keyed('return'));
          assert.equal((await answers()).length, 2);
          await change();
          assert.deepEqual(await answers(), []);
        }
        assert.deepEqual(await answers(other), ['theirs']);
        assert.equal((await patron.borrow(title, keyed('return'))).status, 201);
      });
    });

    test('own data names every table that refers to a patron', async () => {
      const naming = (await elib.db.introspection.getTables())
        .filter(({ isView, columns }) => !isView && columns.some(({ name }) => name === 'patron_id'))
        .map(({ name }) => name);
      const { rows: referring } = await sql<{ name: string }>`
        with recursive referring as (
          select 'patrons'::regclass::oid as id
          union select conrelid from pg_constraint join referring on confrelid = id where contype = 'f')
        select relname as name from referring join pg_class on oid = id where relname <> 'patrons'`.execute(elib.db);
      const tables = new Set([...naming, ...referring.map(({ name }) => name)]);
      const told = [...tablesOfPatrons, 'notice_mails'].sort();
      assert.deepEqual([...tables].sort(), told, 'a new table belongs in own-data.ts, too');
    });

    describe('ending the account', () => {
      test('leaves nothing of the patron, signs them out everywhere, and the card begins anew', async () => {
        const elsewhere = await elib.signInAgain(patron);
        await keepHistory(true);
        await follow('POST', rels.select);
        await borrowAndReturn(title);
        await patron.borrow(await elib.license('kullervo', {}), keyed('a key'));
        await beToldOfHold('kihlaus');
        const mails = elib.db.selectFrom('notice_mails').select('notice_id');
        const ofPatron = elib.db.selectFrom('notices').select('id').where('patron_id', '=', patron.id);
        const [mail] = await mails.where('notice_id', 'in', ofPatron).execute();
        assert.ok(mail);
        assert.equal((await end()).status, 204);
        for (const device of [patron, elsewhere]) {
          assert.equal(kind((await device.get('/koivuranta/loans')).body), 'patron-auth-access-token-invalid');
        }
        for (const table of tablesOfPatrons) {
          const left = await elib.db.selectFrom(table).select('patron_id').where('patron_id', '=', patron.id).execute();
          assert.deepEqual(left, [], table);
        }
        assert.deepEqual(await mails.where('notice_id', '=', mail.notice_id).execute(), []);
        const {
          loans,
          favourites: chosen,
          history: kept,
          sessions,
          signIns,
        } = await ownData(await elib.signInAgain(patron));
        assert.deepEqual([loans, chosen, kept, sessions.length, signIns.length], [[], [], {}, 1, 1]);
      });

      test('gives copies to those who wait at once, lets the others move up, and counts the return', async () => {
        await elib.license(title, { concurrency: 1 });
        await patron.borrow(title);
        const [first, leaver, last] = [await elib.patron(), await elib.patron(), await elib.patron()];
        for (const each of [first, leaver, last]) await each.hold(title);
        await end(leaver);
        await end();
        const state = async (by: Asker) => linkOf(await seen(by), rels.borrow).properties;
        assert.equal((await state(first))?.availability?.state, 'ready');
        assert.equal((await state(last))?.holds?.position, 1);
        const returns = await elib.db
          .selectFrom('events')
          .select('type')
          .where('publication_id', '=', title)
          .where('type', '=', 'return')
          .execute();
        assert.ok(returns.length > 0);
      });

      test('a kept copy goes to the next', async () => {
        await elib.license(title, { concurrency: 1 });
        await patron.hold(title);
        const next = await elib.patron();
        await next.hold(title);
        await end();
        assert.equal(linkOf(await seen(next), rels.borrow).properties?.availability?.state, 'ready');
      });

      test('needs a sign-in of the last five minutes, as somebody else may sit at the same computer now', async () => {
        await patron.borrow(await elib.license(title, {}));
        elib.clock.moveTo('2026-11-20T10:05:00Z');
        const refused = await end();
        assert.deepEqual([refused.status, kind(refused.body)], [403, 'recent-sign-in-required']);
        assert.ok(hasLink(await seen(patron), rels.acquisition), 'nothing has happened');
        assert.equal((await end(await elib.signInAgain(patron))).status, 204);
      });

      test('asked for twice it has ended once: the second is told that nobody is signed in', async () => {
        const address = await ownLink(rels.endAccount);
        const both = await Promise.all([patron.ask('DELETE', address), patron.ask('DELETE', address)]);
        assert.ok(both.every(({ status }) => status === 204 || status === 401));
        assert.equal((await patron.ask('DELETE', address)).status, 401);
        const rows = await elib.db.selectFrom('patrons').select('id').where('card', '=', patron.card).execute();
        assert.equal(rows.length, 1);
      });

      test('a wish that was on its way meanwhile is either done before it or told that nobody is signed in', async () => {
        for (const id of ['kullervo', 'kihlaus', title]) await elib.license(id, { concurrency: 9 });
        const address = await ownLink(rels.endAccount);
        const key = () => ({ 'Idempotency-Key': randomUUID() });
        const answers = await Promise.all([
          patron.borrow('kullervo', key()),
          patron.borrow('kihlaus'),
          patron.ask('DELETE', address),
          patron.hold(title, key()),
          patron.ask('POST', `/koivuranta/publications/${title}/select_book`, key()),
        ]);
        for (const { status } of answers) assert.ok([201, 204, 401].includes(status), String(status));
        const left = await elib.db.selectFrom('loans').select('id').where('patron_id', '=', patron.id).execute();
        assert.deepEqual(left, []);
      });

      test('nothing on the next person’s account: two who have the same titles end theirs at the same time', async () => {
        const other = await elib.patron();
        for (const id of ['kullervo', 'kihlaus', title]) {
          await elib.license(id, { concurrency: 9 });
          await patron.borrow(id);
          await other.borrow(id);
        }
        const ended = await Promise.all([end(), end(other)]);
        assert.deepEqual(
          ended.map(({ status }) => status),
          [204, 204],
        );
      });
    });
  });
}
