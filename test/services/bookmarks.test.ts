/** Bookmarks between a patron's devices and the reference e-library, in both its dialects: each change arrives once, whatever the network does. */

import 'fake-indexeddb/auto';
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { tieToken } from '../../src/api/access-token.ts';
import { LibraryError } from '../../src/domain/library-error.ts';
import { Outbox } from '../../src/outbox/outbox.ts';
import { ServiceBookmarks } from '../../src/services/bookmarks.ts';
import type { Connection } from '../../src/services/connection.ts';
import type { KeptBookmark } from '../../src/services/player/sources.ts';
import type { SessionService } from '../../src/services/session.ts';
import { DeviceStorage } from '../../src/services/storage.ts';
import { ELibrary, origin, type Member } from '../demo/api/e-library.ts';
import { firstDay } from '../demo/api/test-database.ts';

const title = 'seitseman-veljesta-aani';
const place = (seconds: number) => ({ trackName: `/audio/${title}/01.mp3`, seconds });
const collection = `${origin}/koivuranta/annotations/`;
const madeAt = '2026-11-20T09:50:00.000Z';
const bookmark = (seconds: number, note?: string): KeptBookmark => ({
  ...{ place: place(seconds), madeAt },
  ...(note !== undefined && { note }),
});

/** What becomes of the next requests that change something; then all arrive. */
type Fate = 'arrives' | 'request lost' | 'answer lost';

/** Node 20 has none; its Web Locks are for tabs. */
if (!('navigator' in globalThis)) Object.assign(globalThis, { navigator: {} });

let devices = 0;

for (const dialect of ['reference', 'ekirjasto'] as const) {
  describe(`Bookmarks of a patron, in the dialect "${dialect}"`, () => {
    const trueFetch = globalThis.fetch;
    let elib: ELibrary;
    let patron: Member;
    let identifier: string;
    let fates: Fate[];
    let isOnline: boolean;

    const carry = async (request: Request): Promise<Response> => {
      const fate = request.method === 'GET' ? 'arrives' : (fates.shift() ?? 'arrives');
      if (!isOnline || fate === 'request lost') throw new TypeError('the request was lost');
      const response = await elib.api.request(request);
      if (fate === 'answer lost') throw new TypeError('the answer was lost');
      return Object.defineProperty(response, 'url', { value: request.url });
    };

    before(async () => {
      elib = await ELibrary.open(undefined, dialect);
      const titles = elib.db.selectFrom('publications').select('identifier').where('id', '=', title);
      ({ identifier } = await titles.executeTakeFirstOrThrow());
      globalThis.fetch = (input, init) => carry(new Request(input, init));
    });
    after(async () => {
      globalThis.fetch = trueFetch;
      await elib.close();
    });
    beforeEach(async () => {
      elib.clock.moveTo(firstDay);
      fates = [];
      isOnline = true;
      await elib.license(title, { concurrency: 99 });
      patron = await elib.patron();
      await patron.borrow(title);
    });

    /** One of the patron's devices, or one that somebody else signed in on. */
    function device(by = patron, annotations: () => Promise<string> = () => Promise.resolve(collection)) {
      const name = `${origin}/koivuranta ${(devices += 1)}`;
      const token = tieToken(by.headers.Authorization?.replace('Bearer ', '') ?? '', origin);
      const session = {
        owner: by.id,
        authorised: <T>(call: (token: string) => Promise<T>): Promise<T> => call(token),
      } as SessionService;
      const connection = { link: annotations } as unknown as Connection;
      const storage = new DeviceStorage(name);
      const outbox: Outbox = new Outbox(name, (intent) => bookmarks.deliver(intent), {
        retryDelaysMs: [1],
        patienceMs: 60_000,
      });
      const bookmarks: ServiceBookmarks = new ServiceBookmarks({
        ...{ connection, session, outbox, storage, language: () => 'fi' },
      });
      return {
        keep: (made: KeptBookmark) => bookmarks.keep(identifier, made),
        remove: (seconds: number) => bookmarks.remove(identifier, place(seconds)),
        notes: async () =>
          (await bookmarks.all(identifier))
            .map((each) => `${String(each.place.seconds)} ${each.note ?? ''}`.trim())
            .sort(),
        /** As the page does when the network is back. */
        resume: () => outbox.resume(by.id),
        waiting: async () => (await outbox.pending()).length,
        kept: () => storage.get(`bookmarks ${by.id} ${identifier}`),
        signOut: () => Object.assign(session, { owner: undefined }),
      };
    }

    const kindOf = (promise: Promise<unknown>): Promise<string> =>
      promise.then(
        () => 'none',
        (thrown: unknown) => LibraryError.from(thrown).kind,
      );

    it('made, noted and removed on one are found so on another', async () => {
      const first = device();
      await first.keep(bookmark(10, 'Muista tämä'));
      await first.keep(bookmark(20));
      await first.keep(bookmark(30.5));
      await first.keep(bookmark(20, 'Ja tämä'));
      await first.remove(30.5);
      assert.deepEqual(await device().notes(), ['10 Muista tämä', '20 Ja tämä']);
    });

    it('arrive once, though the answer was lost', async () => {
      fates = ['answer lost'];
      const phone = device();
      await phone.keep(bookmark(10));
      assert.equal(await phone.waiting(), 0);
      assert.deepEqual(await device().notes(), ['10']);
      fates = ['answer lost'];
      await phone.remove(10);
      assert.deepEqual(await device().notes(), []);
    });

    it('made without a network are on this device at once, and on the others when it is back', async () => {
      const phone = device();
      await phone.keep(bookmark(10));
      assert.deepEqual(await phone.notes(), ['10']);
      isOnline = false;
      await phone.keep(bookmark(20));
      await phone.keep(bookmark(20, 'Tunnelissa'));
      await phone.remove(10);
      assert.deepEqual(await phone.notes(), ['20 Tunnelissa']);
      isOnline = true;
      assert.deepEqual(await device().notes(), ['10']);
      assert.deepEqual(await phone.notes(), ['20 Tunnelissa']);
      await phone.resume();
      assert.deepEqual(await device().notes(), ['20 Tunnelissa']);
      assert.equal(await phone.waiting(), 0);
    });

    it('that were made and removed without a network never arrive', async () => {
      const phone = device();
      await phone.notes();
      isOnline = false;
      await phone.keep(bookmark(10));
      await phone.remove(10);
      isOnline = true;
      await phone.resume();
      assert.deepEqual(await device().notes(), []);
    });

    it('of a full book are refused with the number that it holds, and not kept', async () => {
      const phone = device();
      for (let at = 0; at < 100; at += 1) await phone.keep(bookmark(at));
      assert.equal(await kindOf(phone.keep(bookmark(100))), 'limit');
      assert.equal((await phone.notes()).length, 100);
      assert.equal(await phone.waiting(), 0);
    });

    it('in a book that was returned meanwhile are refused', async () => {
      await elib.license(title, { concurrency: 99 });
      assert.equal(await kindOf(device().keep(bookmark(10))), 'conflict');
    });

    it('are nobody else’s', async () => {
      await device().keep(bookmark(10));
      const other = await elib.patron();
      await other.borrow(title);
      assert.deepEqual(await device(other).notes(), []);
    });

    it('stay on the device where a service keeps none', async () => {
      const phone = device(patron, () => Promise.reject(new LibraryError('not-found', 'no annotations')));
      assert.deepEqual(await phone.notes(), []);
      await phone.keep(bookmark(10));
      await phone.keep(bookmark(20, 'Vain tässä'));
      await phone.remove(10);
      assert.deepEqual(await phone.notes(), ['20 Vain tässä']);
      assert.equal(await phone.waiting(), 0);
    });

    it('leave nothing on a device whose patron signs out while the way to the service is asked for', async () => {
      let find: (href: string) => void = () => undefined;
      const phone = device(patron, () => new Promise((resolve) => (find = resolve)));
      const kept = kindOf(phone.keep(bookmark(10, 'Salaisuus')));
      phone.signOut();
      find(collection);
      assert.equal(await kept, 'signed-out');
      assert.deepEqual([await phone.kept(), await phone.waiting()], [undefined, 0]);
    });

    it('that a new device can’t ask for are not said to be none', async () => {
      const phone = device();
      await phone.remove(1);
      isOnline = false;
      assert.equal(await kindOf(device().notes()), 'offline');
    });
  });
}
