/** How libraries, areas and the nation show their patrons things, said once and held against both databases. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, beforeEach, describe, test } from 'node:test';
import type { Database } from '../../../demo/api/database/open.ts';
import type { components } from '../../../src/api/agency.ts';
import { ELibrary } from './e-library.ts';
import type { Answer, Member } from './e-library.ts';
import { firstDay } from './test-database.ts';

type Item = components['schemas']['CuratedShelf'];
type Highlights = components['schemas']['Highlights'];
type Announcements = components['schemas']['Announcements'];

const json = { 'Content-Type': 'application/json' };
const kind = ({ body }: Answer<unknown>): string =>
  (body as { type: string }).type.replace('http://librarysimplified.org/terms/problem/', '');
const matching = ({ revision }: Pick<Item, 'revision'>) => ({ ...json, 'If-Match': `"${String(revision)}"` });

const autumn = { title: { sv: 'Höstläsning' }, books: ['rautatie', 'juha'] };

export function curationRules(on: string, openDatabase: () => Promise<Database>): void {
  describe(`highlights and announcements on ${on}`, () => {
    let elib: ELibrary;
    let librarian: Member;
    let areaEditor: Member;
    before(async () => {
      elib = await ELibrary.open(openDatabase);
      librarian = await elib.staff('librarian', 'koivuranta');
      areaEditor = await elib.staff('area-editor', 'rantakimppa');
    });
    after(() => elib.close());
    beforeEach(async () => {
      elib.clock.moveTo(firstDay);
      await elib.db.deleteFrom('curated_items').execute();
      await elib.db.deleteFrom('shelf_arrangements').execute();
    });

    const create = async (
      by: Member,
      content: object,
      { level = 'library', of = 'shelves', at = 'koivuranta', key = randomUUID() } = {},
    ) =>
      by.ask<Item>(
        'POST',
        `/${at}/curation/${of}`,
        { ...json, 'Idempotency-Key': key },
        JSON.stringify({ level, content }),
      );

    const publish = async (by: Member, item: Item) => {
      const answer = await by.ask<Item>('PUT', item.links.published, matching(item));
      assert.equal(answer.status, 200);
      return answer.body;
    };

    const published = async (by: Member, content: object, where = {}) =>
      publish(by, (await create(by, content, where)).body);

    const shelvesAt = async (library: string) =>
      (await elib.visitor.get<Highlights>(`/${library}/highlights`)).body.shelves;

    const announcedAt = async (library: string) =>
      (await elib.visitor.get<Announcements>(`/${library}/announcements`)).body.announcements;

    test('patrons see a shelf once it is published, with its books as they stand', async () => {
      const draft = (await create(librarian, autumn)).body;
      assert.equal(draft.state, 'draft');
      assert.deepEqual(await shelvesAt('koivuranta'), []);
      await publish(librarian, draft);
      const [shelf] = await shelvesAt('koivuranta');
      assert.deepEqual(shelf?.title, { sv: 'Höstläsning' });
      assert.deepEqual(
        shelf.publications.map(({ metadata }) => metadata.title),
        ['Rautatie', 'Juha'],
      );
      assert.ok(shelf.publications[0]?.links.some(({ properties }) => properties?.availability !== undefined));
    });

    test('a change isn’t seen before it is published; withdrawn, it is gone', async () => {
      const first = await published(librarian, autumn);
      const saved = await librarian.ask<Item>(
        'PUT',
        first.links.self,
        matching(first),
        JSON.stringify({ ...autumn, title: { sv: 'Höstläsning', fi: 'Syksyn luettavaa' } }),
      );
      assert.equal(saved.body.state, 'changed');
      assert.deepEqual((await shelvesAt('koivuranta'))[0]?.title, { sv: 'Höstläsning' });
      const again = await publish(librarian, saved.body);
      assert.equal((await shelvesAt('koivuranta'))[0]?.title.fi, 'Syksyn luettavaa');
      await librarian.ask('DELETE', again.links.published, matching(again));
      assert.deepEqual(await shelvesAt('koivuranta'), []);
    });

    test('patrons see it from its beginning until before its end', async () => {
      await published(librarian, { ...autumn, from: '2026-11-21T09:00:00+02:00', until: '2026-11-22T09:00:00+02:00' });
      const seenAt = async (instant: string) => {
        elib.clock.moveTo(instant);
        return (await shelvesAt('koivuranta')).length;
      };
      assert.equal(await seenAt('2026-11-21T06:59:59Z'), 0);
      assert.equal(await seenAt('2026-11-21T07:00:00Z'), 1);
      assert.equal(await seenAt('2026-11-22T06:59:59Z'), 1);
      assert.equal(await seenAt('2026-11-22T07:00:00Z'), 0);
    });

    test('another library of the area shows it only when the area’s editor shares it; another area never does', async () => {
      const shelf = await published(librarian, autumn);
      assert.equal((await shelvesAt('kuusiharju')).length, 0);
      const refused = await librarian.ask('PUT', shelf.links.shared, matching(shelf));
      assert.deepEqual([refused.status, kind(refused)], [403, 'not-yours-to-edit']);
      const shared = await areaEditor.ask<Item>('PUT', shelf.links.shared, matching(shelf));
      assert.equal(shared.body.sharedWith, 'rantakimppa');
      const [seen] = await shelvesAt('kuusiharju');
      assert.equal(seen?.level, 'area', 'it isn’t the neighbour’s own choice');
      assert.equal((await shelvesAt('merikallio')).length, 0);
      await areaEditor.ask('DELETE', shelf.links.shared, matching(shared.body));
      assert.equal((await shelvesAt('kuusiharju')).length, 0);
    });

    test('of two who change the same version one is told, and nothing of the other’s is lost', async () => {
      const draft = (await create(librarian, autumn)).body;
      const colleague = await elib.staff('librarian', 'koivuranta');
      const theirs = await colleague.ask<Item>(
        'PUT',
        draft.links.self,
        matching(draft),
        JSON.stringify({ ...autumn, by: 'Kollega' }),
      );
      const mine = await librarian.ask('PUT', draft.links.self, matching(draft), JSON.stringify(autumn));
      assert.deepEqual([mine.status, kind(mine)], [412, 'edited-meanwhile']);
      assert.equal((await librarian.get<Item>(draft.links.self)).body.draft.by, 'Kollega');
      assert.equal(theirs.body.revision, 2);
      const blind = await librarian.ask('PUT', draft.links.self, json, JSON.stringify(autumn));
      assert.deepEqual([blind.status, kind(blind)], [428, 'edit-unconditional']);
    });

    test('pressed twice, one shelf is made', async () => {
      const key = randomUUID();
      const [first, second] = [await create(librarian, autumn, { key }), await create(librarian, autumn, { key })];
      assert.deepEqual([first.status, second.status], [201, 201]);
      assert.equal(first.body.id, second.body.id);
    });

    test('what no database can keep is refused, and what was removed comes back when somebody goes on with it', async () => {
      for (const title of ['a\0b', '\ud800']) {
        assert.equal((await create(librarian, { ...autumn, title: { fi: title } })).status, 400);
      }
      const shelf = (await create(librarian, autumn)).body;
      const removed = (await librarian.ask<Item>('DELETE', shelf.links.self, matching(shelf))).body;
      const saved = await librarian.ask<Item>('PUT', shelf.links.self, matching(removed), JSON.stringify(autumn));
      assert.deepEqual([saved.status, saved.body.state], [200, 'draft']);
    });

    test('every version tells who and when; what was removed comes back', async () => {
      const shelf = await published(librarian, autumn);
      const removed = await librarian.ask<Item>('DELETE', shelf.links.self, matching(shelf));
      assert.equal(removed.body.state, 'removed');
      assert.deepEqual(await shelvesAt('koivuranta'), []);
      await librarian.ask('DELETE', shelf.links.removed, matching(removed.body));
      assert.equal((await shelvesAt('koivuranta')).length, 1);
      const { versions } = (
        await librarian.get<{ versions: { action: string; by: string; at: string }[] }>(shelf.links.versions)
      ).body;
      assert.deepEqual(
        versions.map(({ action }) => action),
        ['restored', 'removed', 'published', 'created'],
      );
      assert.ok(versions.every(({ by, at }) => by.startsWith('Patron ') && at.startsWith('2026-11-20')));
    });

    test('the library orders shelves, hides those of others, and says how many', async () => {
      const umbrella = await elib.staff('umbrella', 'nation');
      const own = await published(librarian, autumn);
      const ofArea = await published(areaEditor, { ...autumn, title: { fi: 'Kimpan' } }, { level: 'area' });
      const ofNation = await published(umbrella, { ...autumn, title: { fi: 'Valtakunnan' } }, { level: 'nation' });
      const ids = async () => (await shelvesAt('koivuranta')).map(({ id }) => id);
      assert.deepEqual(await ids(), [own.id, ofArea.id, ofNation.id]);
      const arrange = (revision: number, arrangement: object) =>
        librarian.ask('PUT', '/koivuranta/curation/arrangement', matching({ revision }), JSON.stringify(arrangement));
      assert.equal((await arrange(0, { first: [ofNation.id, own.id], hidden: [ofArea.id] })).status, 200);
      assert.deepEqual(await ids(), [ofNation.id, own.id]);
      assert.equal((await arrange(0, { first: [], hidden: [] })).status, 412);
      assert.equal((await arrange(1, { first: [ofNation.id], hidden: [], atMost: 1 })).status, 200);
      assert.deepEqual(await ids(), [ofNation.id]);
    });

    const arrangeFirst = (revision: number, first: readonly string[]) =>
      librarian.ask(
        'PUT',
        '/koivuranta/curation/arrangement',
        matching({ revision }),
        JSON.stringify({ first, hidden: [] }),
      );

    test('refuses to put in order what is no shelf here, in words, and keeps the order as it was', async () => {
      const own = await published(librarian, autumn);
      assert.equal((await arrangeFirst(0, [own.id])).status, 200);
      const refused = await arrangeFirst(1, [randomUUID(), own.id]);
      assert.deepEqual([refused.status, kind(refused)], [400, 'unknown-shelf']);
      assert.match((refused.body as { detail: string }).detail, /Open the shelves again|Avaa nostot uudelleen/);
      const kept = await librarian.get<{ first: readonly string[] }>('/koivuranta/curation/arrangement');
      assert.deepEqual(kept.body.first, [own.id]);
    });

    test('a shelf that was removed and brought back stands in its old place', async () => {
      const [first, second, third] = [
        await published(librarian, autumn),
        await published(librarian, autumn),
        await published(librarian, autumn),
      ];
      const ids = async () => (await shelvesAt('koivuranta')).map(({ id }) => id);
      const comesBack = async (item: Item) => {
        const removed = (await librarian.ask<Item>('DELETE', item.links.self, matching(item))).body;
        const meanwhile = await ids();
        const back = await librarian.ask<Item>('DELETE', item.links.removed, matching(removed));
        assert.equal(back.status, 200);
        return { meanwhile, after: await ids() };
      };
      const before = await ids();
      const { meanwhile, after } = await comesBack(first);
      assert.deepEqual(
        meanwhile,
        before.filter((id) => id !== first.id),
      );
      assert.deepEqual(after, before);
      assert.equal((await arrangeFirst(0, [third.id, second.id, first.id])).status, 200);
      assert.deepEqual((await comesBack(second)).after, [third.id, second.id, first.id]);
    });

    test('says what the owner is called: the library, and the area as its own file says', async () => {
      const name = { fi: 'Rantakimppa', sv: 'Strandgruppen' };
      elib.libraries.setLevel('area', 'rantakimppa', { level: 'area', name, set: {} });
      const { body } = await areaEditor.get<components['schemas']['Curation']>('/koivuranta/curation');
      assert.deepEqual(body.owners.find(({ level }) => level === 'area')?.name, name);
      const ofArea = (await create(areaEditor, autumn, { level: 'area' })).body;
      assert.deepEqual(ofArea.ownerName, name);
    });

    test('a shelf in full is a feed, page by page, and RSS', async () => {
      const many = Array.from({ length: 45 }, (_, index) => index);
      const rows = await elib.db.selectFrom('publications').select('id').orderBy('id').limit(many.length).execute();
      await published(librarian, { title: { fi: 'Paljon' }, books: rows.map(({ id }) => id) });
      const [shelf] = await shelvesAt('koivuranta');
      assert.deepEqual([shelf?.total, shelf?.publications.length], [45, 20]);
      const accept = { Accept: 'application/opds+json' };
      const feed = await elib.visitor.get<{ publications: object[]; links: { rel: string; href: string }[] }>(
        shelf?.href ?? '',
        accept,
      );
      assert.equal(feed.body.publications.length, 40);
      const next = feed.body.links.find(({ rel }) => rel === 'next')?.href ?? '';
      assert.equal((await elib.visitor.get<{ publications: object[] }>(next, accept)).body.publications.length, 5);
      const rss = await elib.visitor.get<string>(shelf?.rss ?? '');
      assert.equal(rss.body.match(/<item>/g)?.length, 45);
      assert.match(rss.body, /<link>https:\/\/koivuranta\.example\/\?elib-book=publications\//);
    });

    test('books by a rule: the newest, by an author, about a place, without a wait', async () => {
      const titles = async (automatic: object) => {
        await elib.db.deleteFrom('curated_items').execute();
        await published(librarian, { title: { fi: 'Itsestään' }, automatic });
        return (await shelvesAt('koivuranta'))[0]?.publications.map(({ metadata }) => metadata.title) ?? [];
      };
      assert.equal((await titles({ rule: 'new', atMost: 7 })).length, 7);
      const canth = await titles({ rule: 'authors', names: ['Canth, Minna'] });
      assert.ok(canth.includes('Anna Liisa') && canth.includes('Hanna'), canth.join());
      assert.ok((await titles({ rule: 'region', names: ['Pohjanmaa'] })).includes('Pohjanmaa'));
      assert.equal((await titles({ rule: 'short-waits', atMost: 3 })).length, 3);
    });

    test('most borrowed counts titles that at least five people of the municipality have borrowed', async () => {
      await elib.license('hanna', { concurrency: 99 });
      await published(librarian, { title: { fi: 'Lainatuimmat' }, automatic: { rule: 'most-borrowed' } });
      for (let people = 0; people < 4; people += 1) await (await elib.patron()).borrow('hanna');
      for (let people = 0; people < 3; people += 1) await (await elib.patron({ municipality: '996' })).borrow('hanna');
      assert.deepEqual(await shelvesAt('koivuranta'), []);
      await (await elib.patron()).borrow('hanna');
      const [shelf] = await shelvesAt('koivuranta');
      assert.deepEqual(
        shelf?.publications.map(({ metadata }) => metadata.title),
        ['Hanna'],
      );
    });

    test('pasted lines become books, and what is wrong with each is told', async () => {
      const { isbn } = await elib.db
        .selectFrom('publications')
        .select('isbn')
        .where('isbn', 'is not', null)
        .orderBy('id')
        .executeTakeFirstOrThrow();
      await elib.license('hanna', { expires_at: new Date('2000-01-01') });
      const lines = [
        `ISBN ${isbn ?? ''}`,
        'https://koivuranta.example/?elib-book=publications%2Frautatie#kirjasto',
        '"Aho, Juhani";"Juha";juha',
        'http://localhost/koivuranta/publications/rautatie',
        'Ei tällaista ole',
        'hanna',
        '',
      ];
      const { body } = await librarian.ask<components['schemas']['ReadLines']>(
        'POST',
        '/koivuranta/curation/books',
        json,
        JSON.stringify({ lines }),
      );
      assert.deepEqual(
        body.lines.map(({ problem }) => problem),
        [undefined, undefined, undefined, 'duplicate', 'unknown', 'not-lent'],
      );
      assert.equal(body.lines[2]?.publication?.metadata.title, 'Juha');
    });

    test('announcements of all levels, the gravest first, each in its time', async () => {
      const umbrella = await elib.staff('umbrella', 'nation');
      const where = { of: 'announcements' };
      await published(librarian, { title: { fi: 'Suljettu perjantaina' } }, where);
      await published(
        umbrella,
        { title: { fi: 'Häiriö' }, severity: 'crisis', until: '2026-11-20T12:00:00Z' },
        { ...where, level: 'nation' },
      );
      const said = async (library: string) => (await announcedAt(library)).map(({ title }) => title.fi);
      assert.deepEqual(await said('koivuranta'), ['Häiriö', 'Suljettu perjantaina']);
      assert.deepEqual(await said('merikallio'), ['Häiriö']);
      elib.clock.moveTo('2026-11-20T12:00:00Z');
      assert.deepEqual(await said('merikallio'), []);
    });
  });
}
