/** How a patron's bookmarks are kept, said once and held against both databases: several in a book, one per place, each with a note or without. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, beforeEach, describe, test } from 'node:test';
import { bookmarkLimit } from '../../../demo/api/bookmarks.ts';
import type { Database } from '../../../demo/api/database/open.ts';
import type { PublicationDocument } from '../../../demo/api/documents.ts';
import { rels } from '../../../demo/api/media-types.ts';
import { ELibrary, linkOf } from './e-library.ts';
import type { Answer, Asker, Headings } from './e-library.ts';
import { firstDay } from './test-database.ts';

const bookmarking = 'http://www.w3.org/ns/oa#bookmarking';
const idling = 'http://librarysimplified.org/terms/annotation/idling';
const time = 'http://librarysimplified.org/terms/time';
const type = 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"';
const title = 'seitseman-veljesta-aani';

interface Annotation {
  readonly id: string;
  readonly motivation: string;
  readonly body: Readonly<Record<string, string>>;
  readonly target: { readonly source: string; readonly selector: { readonly type: string; readonly value: string } };
}

interface Collection {
  readonly total: number;
  readonly first: { readonly items: readonly Annotation[] };
}

const kind = (body: unknown): string =>
  (body as { type: string }).type.replace('http://librarysimplified.org/terms/problem/', '');

const locator = (seconds: number): string =>
  JSON.stringify({
    '@type': 'LocatorAudioBookTime',
    '@version': 2,
    readingOrderItem: '/audio/seitseman-veljesta-aani/01.mp3',
    readingOrderItemOffsetMilliseconds: seconds * 1000,
  });

const collection = '/koivuranta/annotations/';

async function marked(by: Asker): Promise<readonly Annotation[]> {
  const { first } = (await by.get<Collection>(collection)).body;
  return first.items.filter(({ motivation }) => motivation === bookmarking);
}

const notes = async (by: Asker): Promise<readonly (string | undefined)[]> =>
  (await marked(by)).map(({ body }) => body.value);

export function bookmarkRules(on: string, openDatabase: () => Promise<Database>): void {
  describe(`bookmarks on ${on}`, () => {
    let elib: ELibrary;
    let patron: Asker;
    let loan: PublicationDocument;
    before(async () => {
      elib = await ELibrary.open(openDatabase);
    });
    after(() => elib.close());
    beforeEach(async () => {
      elib.clock.moveTo(firstDay);
      await elib.license(title, { concurrency: 99 });
      patron = await elib.patron();
      loan = (await patron.borrow(title)).body;
    });

    const bookmark = (seconds: number, note?: string, changes: object = {}): string =>
      JSON.stringify({
        '@context': 'http://www.w3.org/ns/anno.jsonld',
        type: 'Annotation',
        motivation: bookmarking,
        body: { [time]: '2026-11-20T09:50:00Z', ...(note !== undefined && { type: 'TextualBody', value: note }) },
        target: {
          source: loan.metadata.identifier,
          selector: { type: 'oa:FragmentSelector', value: locator(seconds) },
        },
        ...changes,
      });

    const keep = (text: string, headers: Headings = {}): Promise<Answer<Annotation>> =>
      patron.ask('POST', collection, { 'Content-Type': type, ...headers }, text);

    test('a bookmark comes back as it was: its place, its time and its note', async () => {
      const answer = await keep(bookmark(134.5, 'Tässä sanotaan se'));
      assert.deepEqual([answer.status, answer.headers.get('Content-Type')], [200, type]);
      const [item, ...others] = await marked(patron);
      assert.equal(others.length, 0);
      assert.equal(item?.target.selector.value, locator(134.5));
      assert.deepEqual(item.body, {
        [time]: '2026-11-20T09:50:00.000Z',
        type: 'TextualBody',
        value: 'Tässä sanotaan se',
      });
      assert.deepEqual((await patron.get(item.id)).body, answer.body);
    });

    test('there may be several in a book, beside the place where the patron left off', async () => {
      await keep(bookmark(10));
      await keep(bookmark(20));
      await keep(bookmark(30, undefined, { motivation: idling }));
      assert.equal((await marked(patron)).length, 2);
      assert.equal((await patron.get<Collection>(collection)).body.total, 3);
      const progression = await patron.get<{ references: string[] }>(`/koivuranta/publications/${title}/progression`);
      assert.deepEqual(progression.body.references, ['/audio/seitseman-veljesta-aani/01.mp3#t=30']);
    });

    test('there is one at a place: its note is the newest, and its name stays', async () => {
      const first = await keep(bookmark(10));
      const second = await keep(bookmark(10, 'Muista tämä'));
      assert.equal(second.body.id, first.body.id);
      assert.deepEqual(await notes(patron), ['Muista tämä']);
      await keep(bookmark(10));
      assert.deepEqual(await notes(patron), [undefined]);
    });

    test('the same request sent twice with one key is done once', async () => {
      const key = { 'Idempotency-Key': randomUUID() };
      const lost = await keep(bookmark(10, 'Ensin'), key);
      await keep(bookmark(10, 'Sitten'));
      assert.deepEqual((await keep(bookmark(10, 'Ensin'), key)).body, lost.body);
      assert.deepEqual(await notes(patron), ['Sitten']);
    });

    test('what is made on two devices at once is one bookmark', async () => {
      await Promise.all(['Yksi', 'Kaksi', 'Kolme'].map((note) => keep(bookmark(10, note))));
      assert.equal((await marked(patron)).length, 1);
    });

    test('one is removed by its address, once', async () => {
      const { id } = (await keep(bookmark(10))).body;
      await keep(bookmark(20));
      assert.equal((await patron.ask('DELETE', id)).status, 200);
      assert.equal((await marked(patron)).length, 1);
      const again = await patron.ask('DELETE', id);
      assert.deepEqual([again.status, kind(again.body)], [404, 'no-annotation']);
      assert.equal((await patron.get(id)).status, 404);
    });

    test('a book holds a hundred; one that is there can still be given a note', async () => {
      for (let at = 0; at < bookmarkLimit; at += 1) await keep(bookmark(at));
      const refused = await keep(bookmark(bookmarkLimit));
      assert.deepEqual([refused.status, kind(refused.body)], [403, 'bookmark-limit-reached']);
      assert.match((refused.body as unknown as { detail: string }).detail, /100 bookmarks in a book/);
      assert.equal((await keep(bookmark(0, 'Alku'))).status, 200);
    });

    test('a bookmark that names no place, or whose note is a book of its own, is refused', async () => {
      const nowhere = await keep(bookmark(0, undefined, { target: { source: loan.metadata.identifier } }));
      assert.deepEqual([nowhere.status, kind(nowhere.body)], [400, 'invalid-annotation-target']);
      const endless = await keep(bookmark(0, 'a'.repeat(4001)));
      assert.deepEqual([endless.status, kind(endless.body)], [400, 'invalid-input']);
    });

    test('no bookmark is kept in a book that isn’t on loan; those in a returned book are there again when it is borrowed again', async () => {
      const { id } = (await keep(bookmark(10))).body;
      await patron.put(linkOf(loan, rels.revoke).href);
      const refused = await keep(bookmark(20));
      assert.deepEqual([refused.status, kind(refused.body)], [400, 'invalid-annotation-target']);
      assert.deepEqual(await marked(patron), []);
      assert.equal((await patron.get(id)).status, 404);
      await patron.borrow(title);
      assert.equal((await marked(patron)).length, 1);
    });

    test('bookmarks are the patron’s own', async () => {
      const { id } = (await keep(bookmark(10, 'Salaisuus'))).body;
      const another = await elib.patron();
      await another.borrow(title);
      assert.deepEqual(await marked(another), []);
      assert.equal((await another.get(id)).status, 404);
      assert.equal((await another.ask('DELETE', id)).status, 404);
      assert.equal((await elib.visitor.ask('DELETE', id)).status, 401);
      assert.deepEqual(await notes(patron), ['Salaisuus']);
    });

    test('the patron’s own data tells them, apart from the place where they left off', async () => {
      await keep(bookmark(10, 'Muista tämä'));
      await keep(bookmark(20, undefined, { motivation: idling }));
      const { body } = await patron.get<{
        bookmarks: readonly { about: { value: string } }[];
        positions: readonly unknown[];
      }>('/koivuranta/patrons/me/own-data');
      assert.deepEqual(
        body.bookmarks.map(({ about }) => about.value),
        ['Muista tämä'],
      );
      assert.equal(body.positions.length, 1);
    });
  });
}
