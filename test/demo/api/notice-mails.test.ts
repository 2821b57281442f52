/** The mails that tell patrons of their loans and holds, sent by real SMTP to a mail server of the test's own, as a patron reads them. */
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import type { NoticeKind } from '../../../demo/api/database/notice-tables.ts';
import { LibraryRegistry } from '../../../demo/api/library.ts';
import { sendNotices } from '../../../demo/api/notices/mailing.ts';
import { makeNotices } from '../../../demo/api/notices/making.ts';
import { smtpPostbox } from '../../../demo/api/notices/postbox.ts';
import type { Postbox } from '../../../demo/api/notices/postbox.ts';
import { saveSettings } from '../../../demo/api/notices/settings.ts';
import { openReceiver } from '../../../demo/outbox/receiver.ts';
import type { ReceivedMail, Receiver } from '../../../demo/outbox/receiver.ts';
import { ELibrary } from './e-library.ts';
import type { Member } from './e-library.ts';
import { firstDay } from './test-database.ts';
import { koivuranta, testLibraries } from './test-libraries.ts';

const title = 'kanervala';
const nobody = 'nobody@example.fi';
/** Two weeks less a day from the first day. */
const dayBeforeTheLast = '2026-12-03T10:00:00Z';

const libraries = new LibraryRegistry();
for (const library of testLibraries) libraries.set(library);

interface Borrowing {
  readonly language?: 'fi' | 'sv' | 'en';
  readonly municipality?: string;
  /** The title that is borrowed. */
  readonly of?: string;
}

describe('mails to patrons', () => {
  let elib: ELibrary;
  let receiver: Receiver;
  let postbox: Postbox;
  before(async () => {
    elib = await ELibrary.open();
    const knows = (address: string): boolean => address !== nobody;
    receiver = await openReceiver({ host: '127.0.0.1', port: 0, clock: elib.clock, knows });
    postbox = smtpPostbox({ url: receiver.url, from: 'e-library@e-library.example' });
  });
  after(async () => {
    postbox.close();
    await receiver.close();
    await elib.close();
  });
  beforeEach(async () => {
    elib.clock.moveTo(firstDay);
    await elib.db.deleteFrom('loans').execute();
  });

  /** Somebody with a loan, who wants mails about it. */
  async function borrower(
    email: string,
    { language = 'fi', municipality = '998', of = title }: Borrowing = {},
  ): Promise<Member> {
    const patron = await elib.patron({ municipality });
    const kinds: NoticeKind[] = ['loan-ending-tomorrow', 'hold-ready'];
    await saveSettings(elib.db, patron.id, { email, kinds }, { libraryId: 'koivuranta', language });
    await elib.license(of, { concurrency: 1 });
    await patron.borrow(of);
    return patron;
  }

  const send = (through = postbox): Promise<void> => sendNotices(elib.db, through, libraries, elib.clock);

  /** What has come by the end of `work`. */
  async function received(work: () => Promise<void>): Promise<readonly ReceivedMail[]> {
    const count = receiver.mails().length;
    await work();
    return receiver.mails().slice(0, receiver.mails().length - count);
  }

  async function dayComes(): Promise<void> {
    elib.clock.moveTo(dayBeforeTheLast);
    await makeNotices(elib.db, elib.clock.now());
  }

  const waitingMails = () => elib.db.selectFrom('notice_mails').select(['attempts', 'due_at']).execute();

  const languages = [
    [
      'fi',
      'Laina-aikasi on päättymässä',
      'eräpäivä on 4.12.2026',
      'hyllysi kohdassa Ilmoitukset',
      'Koivurannan kirjasto',
    ],
    [
      'sv',
      'Din lånetid håller på att ta slut',
      'är 4.12.2026',
      'under Meddelanden på din hylla',
      'Björkstrands bibliotek',
    ],
    [
      'en',
      'Your loan is about to end',
      'is due on 4 December 2026',
      'go to Notices on your shelf',
      'Koivuranta Library',
    ],
  ] as const;
  for (const [language, subject, due, stop, library] of languages) {
    test(`in ${language} say what ends when, where to go, who helps and how to stop them; the subject names no title`, async () => {
      await borrower('aino@example.fi', { language });
      await dayComes();
      const [mail, ...others] = await received(send);
      assert.ok(mail);
      assert.deepEqual(others, []);
      assert.deepEqual([mail.to, mail.from, mail.language], ['aino@example.fi', library, language]);
      assert.equal(mail.subject, subject);
      for (const body of [mail.text, mail.html]) {
        for (const words of ['Kanervala', due, stop, library, '014 000 120', 'https://koivuranta.example/']) {
          assert.ok(body.includes(words), `${words} in ${body}`);
        }
      }
    });
  }

  test('name the customer service of the patron’s own municipality where it isn’t that of the page', async () => {
    await borrower('mikael@example.fi', { language: 'sv', municipality: '996' });
    await dayComes();
    const [mail] = await received(send);
    assert.match(mail?.text ?? '', /Du får hjälp av Havsbergs bibliotek:/);
    assert.match(mail?.text ?? '', /https:\/\/koivuranta\.example\//);
  });

  test('are safe to show whatever a title is', async () => {
    await borrower('aino@example.fi');
    await elib.db.updateTable('publications').set({ title: 'A & <b>B</b>' }).where('id', '=', title).execute();
    await dayComes();
    const [mail] = await received(send);
    assert.match(mail?.html ?? '', /A &amp; &lt;b&gt;B&lt;\/b&gt;/);
    assert.match(mail?.text ?? '', /”A & <b>B<\/b>”/);
    await elib.db.updateTable('publications').set({ title: 'Kanervala' }).where('id', '=', title).execute();
  });

  test('are sent once', async () => {
    await borrower('aino@example.fi');
    await dayComes();
    const mails = await received(async () => {
      await Promise.all([send(), send()]);
      await send();
    });
    assert.equal(mails.length, 1);
    assert.deepEqual(await waitingMails(), []);
  });

  test('are sent once when so many take longer than a mail is put off, and another process looks meanwhile', async () => {
    for (const of of [title, 'kullervo', 'kihlaus', 'kalevala']) await borrower(`${of}@example.fi`, { of });
    await dayComes();
    const sent: string[] = [];
    const close = (): void => undefined;
    const note: Postbox['send'] = ({ to }) => {
      sent.push(to);
      return Promise.resolve('sent');
    };
    const slow: Postbox['send'] = async (letter) => {
      const fate = await note(letter);
      elib.clock.passSeconds(40);
      if (sent.length === 4) await send({ send: note, close });
      return fate;
    };
    await send({ send: slow, close });
    assert.equal(new Set(sent).size, 4);
    assert.equal(sent.length, 4);
  });

  test('are not sent of what was returned, or is no longer wanted, in the meantime', async () => {
    const patron = await borrower('aino@example.fi');
    await dayComes();
    await elib.db
      .updateTable('loans')
      .set({ ended_at: elib.clock.now(), ended_by: 'return' })
      .where('patron_id', '=', patron.id)
      .execute();
    assert.deepEqual(await received(send), []);
    const other = await borrower('aino@example.fi');
    await dayComes();
    const place = { libraryId: 'koivuranta', language: 'fi' } as const;
    await saveSettings(elib.db, other.id, { email: 'aino@example.fi', kinds: [] }, place);
    assert.deepEqual(await received(send), []);
    assert.deepEqual(await waitingMails(), []);
  });

  test('wait, longer each time, for a mail server that can’t be reached, and come when it is back', async (t) => {
    t.mock.method(console, 'error', () => undefined);
    const away = smtpPostbox({ url: 'smtp://127.0.0.1:1', from: 'e-library@e-library.example' });
    await borrower('aino@example.fi');
    await dayComes();
    for (const minutes of [2, 4, 8]) {
      assert.deepEqual(await received(() => send(away)), []);
      const [mail] = await waitingMails();
      assert.equal(mail?.due_at.getTime(), elib.clock.now().getTime() + minutes * 60_000);
      assert.deepEqual(await received(send), [], 'not before it is due again');
      elib.clock.moveTo(mail.due_at);
    }
    assert.equal((await received(send)).length, 1);
  });

  test('are given up when there is no such mailbox, and others are sent all the same', async (t) => {
    t.mock.method(console, 'error', () => undefined);
    await borrower(nobody);
    await dayComes();
    elib.clock.moveTo(firstDay);
    await borrower('aino@example.fi', { of: 'kullervo' });
    await dayComes();
    const mails = await received(send);
    assert.deepEqual(
      mails.map(({ to }) => to),
      ['aino@example.fi'],
    );
    assert.deepEqual(await waitingMails(), []);
  });

  test('sent again after a crash bear the same name, so that mail programs show one', async () => {
    await borrower('aino@example.fi');
    await dayComes();
    const crashed: Postbox = {
      send: async (letter) => {
        await postbox.send(letter);
        throw new Error('the process ended here');
      },
      close: () => undefined,
    };
    const first = await received(() => send(crashed).catch(() => undefined));
    elib.clock.passSeconds(120);
    const again = await received(send);
    assert.deepEqual([first.length, again.length], [1, 1]);
    assert.equal(first[0]?.messageId, again[0]?.messageId);
  });

  test('wait for a library in whose name to write', async () => {
    await borrower('aino@example.fi');
    await dayComes();
    const none = new LibraryRegistry();
    assert.deepEqual(await received(() => sendNotices(elib.db, postbox, none, elib.clock)), []);
    none.set(koivuranta);
    elib.clock.passSeconds(120);
    assert.equal((await received(() => sendNotices(elib.db, postbox, none, elib.clock))).length, 1);
  });
});
