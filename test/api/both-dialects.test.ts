/** The reference e-library asked for the same in both dialects: our readers make the same of both, but for what OPDS 1.2 has no place for. */

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { readFeed } from '../../src/api/opds/opds2.ts';
import { readPublication } from '../../src/api/opds/whole-publication.ts';
import type { Feed } from '../../src/domain/feed.ts';
import type { Publication } from '../../src/domain/publication.ts';
import { ELibrary, origin, type Asker } from '../demo/api/e-library.ts';
import type * as AtomReader from './atom-reader.ts';
import { openPage, type TestPage } from './page.ts';

/**
 * Atom knows one cover and its thumbnail, both bitmaps without sizes; it can tell in which language a title is; and it has
 * sentences of its own where OPDS 2 has terms of how a book can be read.
 */
const bookIn = ({ covers, title, subtitle = {}, accessibility: _, ...publication }: Publication): unknown => ({
  ...publication,
  hasCover: covers.length > 0,
  words: [title, subtitle].map((text) => Object.values(text)),
});

/** Templates stand in a document of their own. */
const feedIn = ({ publications, groups, links, ...feed }: Feed): unknown => ({
  ...feed,
  links: { ...links, search: undefined, suggestions: undefined, searchDescription: undefined },
  publications: publications.map(bookIn),
  groups: groups.map((group) => ({ ...group, publications: group.publications.map(bookIn) })),
});

describe('The reference e-library in both dialects', () => {
  let elib: ELibrary;
  let chromium: TestPage;
  before(async () => {
    elib = await ELibrary.open();
    chromium = await openPage(new URL('atom-reader.ts', import.meta.url));
  });
  after(async () => {
    await chromium.close();
    await elib.close();
  });

  const inAtom = async <T>(asker: Asker, href: string, reader: keyof typeof AtomReader): Promise<T> => {
    const { body } = await asker.get<string>(href, { Accept: 'application/atom+xml' });
    const read = ([xml, found, name]: readonly [string, string, typeof reader]) =>
      (globalThis as unknown as { readonly tested: typeof AtomReader }).tested[name](xml, found);
    return (await chromium.page.evaluate(read, [body, new URL(href, origin).href, reader] as const)) as T;
  };

  async function assertSameFeed(asker: Asker, href: string): Promise<Feed> {
    const feed = readFeed((await asker.get(href)).body, new URL(href, origin).href);
    const told: unknown = JSON.parse(JSON.stringify(feedIn(feed)));
    assert.deepEqual(JSON.parse(JSON.stringify(feedIn(await inAtom<Feed>(asker, href, 'feedIn')))), told);
    return feed;
  }

  for (const href of [
    '/koivuranta/',
    '/koivuranta/feed/all',
    '/koivuranta/search?query=kivi',
    '/koivuranta/subjects/novels',
  ]) {
    it(`shows a visitor the same at ${href}`, async () => {
      const { publications, groups } = await assertSameFeed(elib.visitor, href);
      assert.ok(publications.length + groups.length > 0);
    });
  }

  it('shows a patron the same shelf, and the same book in full', async () => {
    const patron = await elib.patron();
    await patron.borrow('seitseman-veljesta');
    await patron.borrow('kalevala-aani');
    const { publications } = await assertSameFeed(patron, '/koivuranta/loans');
    assert.deepEqual(
      publications.map(({ lending }) => lending.kind),
      ['on-loan', 'on-loan'],
    );
    for (const { self = '' } of publications) {
      const book = readPublication((await patron.get(self)).body, self);
      assert.deepEqual(bookIn(await inAtom<Publication>(patron, self, 'publicationIn')), bookIn(book));
    }
  });
});
