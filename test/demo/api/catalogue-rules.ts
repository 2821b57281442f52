/** How the collection is found and shown, held against both databases. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Database } from '../../../demo/api/database/open.ts';
import type { FeedDocument, PublicationDocument } from '../../../demo/api/documents.ts';
import { ELibrary, hasLink, linkOf } from './e-library.ts';

const titles = (feed: FeedDocument): string[] => (feed.publications ?? []).map(({ metadata }) => metadata.title);

export function catalogueRules(on: string, openDatabase: () => Promise<Database>): void {
  describe(`the catalogue on ${on}`, () => {
    let elib: ELibrary;
    before(async () => {
      elib = await ELibrary.open(openDatabase);
    });
    after(() => elib.close());

    const search = async (query: string): Promise<FeedDocument> =>
      (await elib.visitor.get<FeedDocument>(`/koivuranta/search?query=${encodeURIComponent(query)}`)).body;

    for (const typed of [
      'Seitsemän veljestä',
      'seitseman veljesta',
      'SEITSEMÄN VELJESTÄ',
      'veljekset',
      'veljestä',
      'kivi',
      'aleksis kivi',
      'Kivi, Aleksis',
      'kivi seitsemän',
      'seitsman veljsta',
      'seitse',
      '  seitsemän   veljestä!',
    ]) {
      test(`"${typed}" finds Seitsemän veljestä first`, async () => {
        assert.equal(titles(await search(typed))[0], 'Seitsemän veljestä');
      });
    }

    test('Swedish, English and Sámi titles are found with and without their accents', async () => {
      assert.equal(titles(await search('farlig midsommar'))[0], 'Farlig midsommar');
      assert.equal(titles(await search('rovardotter'))[0], 'Ronja Rövardotter');
      assert.equal(titles(await search('beaivi ahcazan'))[0], 'Beaivi, áhčážan');
      assert.ok(titles(await search('the hound of the baskervilles')).includes('The Hound of the Baskervilles'));
    });

    test('a subject’s name finds what is about it, in any of the three languages', async () => {
      for (const word of ['tieteiskirjallisuus', 'science fiction']) {
        assert.ok(titles(await search(word)).includes('Kallocain'), word);
      }
    });

    test('signs that mean something to a database are just signs', async () => {
      for (const typed of [
        "'; drop table loans; --",
        'a & | ! ( ) : *',
        '%',
        '_',
        '\\',
        '"',
        '-',
        '😀',
        '\u0000',
        'ki\u0000vi',
      ]) {
        const { status } = await elib.visitor.get(`/koivuranta/search?query=${encodeURIComponent(typed)}`);
        assert.equal(status, 200, typed);
      }
    });

    test('a search that finds nothing says so and points to all books', async () => {
      const feed = await search('xyzzyqwv');
      assert.equal(feed.metadata.numberOfItems, 0);
      assert.equal(feed.publications, undefined);
      assert.deepEqual(
        feed.navigation?.map(({ title }) => title),
        ['All books'],
      );
    });

    test('following next from the first page of all books meets every title once, in the order of the Finnish alphabet', async () => {
      const seen: string[] = [];
      const ids = new Set<string>();
      let href: string | undefined = '/koivuranta/feed/all';
      let total = 0;
      while (href !== undefined) {
        const { body }: { body: FeedDocument } = await elib.visitor.get<FeedDocument>(href);
        total = body.metadata.numberOfItems ?? 0;
        for (const { metadata } of body.publications ?? []) {
          seen.push(metadata.title);
          ids.add(metadata.identifier);
        }
        href = hasLink(body, 'next') ? linkOf(body, 'next').href : undefined;
      }
      assert.equal(seen.length, total);
      assert.equal(ids.size, total);
      assert.ok(total >= 120);
      const at = (title: string): number => seen.indexOf(title);
      assert.ok(at('Walden') < at('Älgskyttarne'), 'Ä comes after W');
      assert.ok(at('Art') === -1 || at('Art') < at('Ängeln'));
    });

    test('a page says how many there are in all, and the last one has no next', async () => {
      const first = (await elib.visitor.get<FeedDocument>('/koivuranta/feed/sami')).body;
      assert.equal(first.metadata.numberOfItems, first.publications?.length);
      assert.ok(!hasLink(first, 'next'));
      const all = (await elib.visitor.get<FeedDocument>('/koivuranta/feed/all')).body;
      assert.deepEqual([all.publications?.length, all.metadata.itemsPerPage], [20, 20]);
      assert.ok((all.metadata.numberOfItems ?? 0) > 20);
      assert.ok(hasLink(all, 'next'));
    });

    test('the newest come first among the new', async () => {
      const { body } = await elib.visitor.get<FeedDocument>('/koivuranta/feed/new');
      const added = (body.publications ?? []).map(({ metadata }) => metadata.modified);
      assert.deepEqual(added, [...added].sort().reverse());
    });

    test('an author’s and a subject’s link lead to what is theirs', async () => {
      const { body } = await elib.visitor.get<PublicationDocument>('/koivuranta/publications/seitseman-veljesta');
      const author = await elib.visitor.get<FeedDocument>(body.metadata.author[0]?.links?.[0]?.href ?? '');
      assert.equal(author.body.metadata.title, 'Aleksis Kivi');
      assert.ok(titles(author.body).includes('Nummisuutarit'));
      const subject = await elib.visitor.get<FeedDocument>(body.metadata.subject[0]?.links?.[0]?.href ?? '');
      assert.equal(subject.body.metadata.title, body.metadata.subject[0]?.name);
      assert.ok((subject.body.metadata.numberOfItems ?? 0) > 0);
    });
  });
}
