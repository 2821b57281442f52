/** A patron's bookmarks on the server: what is sent, what is understood, and what is removed. */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { tieToken } from '../../src/api/access-token.ts';
import { askBookmarks, removeBookmark, saveBookmark, type PlacedBookmark } from '../../src/api/bookmarks.ts';
import type { LibraryError } from '../../src/domain/library-error.ts';
import { json, withLibraryServer } from './library-server.ts';

const bookmarking = 'http://www.w3.org/ns/oa#bookmarking';
const time = 'http://librarysimplified.org/terms/time';
const device = 'http://librarysimplified.org/terms/device';
const madeAt = '2026-11-20T18:00:00Z';
const id = 'urn:isbn:9789510000014';

const annotation = (name: string, item: string, milliseconds: number, members: object = {}) => ({
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: name,
  type: 'Annotation',
  motivation: bookmarking,
  body: { [time]: madeAt },
  target: {
    source: id,
    selector: {
      type: 'oa:FragmentSelector',
      value: JSON.stringify({
        '@type': 'LocatorAudioBookTime',
        '@version': 2,
        readingOrderItem: item,
        readingOrderItemOffsetMilliseconds: milliseconds,
      }),
    },
  },
  ...members,
});

const collection = (...items: readonly unknown[]) => ({ total: items.length, first: { items } });

const bookmark: PlacedBookmark = { publicationId: id, place: { trackName: '2.mp3', seconds: 134.5 }, madeAt };

describe('A bookmark', () => {
  const notes: readonly (readonly [string, PlacedBookmark, object])[] = [
    ['without a note', bookmark, { [time]: madeAt, [device]: 'null' }],
    [
      'with a note in its one body',
      { ...bookmark, note: 'Tässä' },
      { [time]: madeAt, [device]: 'null', type: 'TextualBody', value: 'Tässä' },
    ],
  ];
  for (const [what, made, body] of notes) {
    it(`is sent as the apps of the Palace family send it, ${what}`, async () => {
      await withLibraryServer(json({}), async ({ origin, asked }) => {
        await saveBookmark(`${origin}/annotations/`, tieToken('t', origin), made, 'key-1');
        const [sent] = asked;
        assert.deepEqual([sent?.method, sent?.path], ['POST', '/annotations/']);
        assert.equal(sent?.headers['idempotency-key'], 'key-1');
        const { id, ...rest } = annotation('', '2.mp3', 134_500, { body });
        assert.deepEqual({ id, ...(JSON.parse(sent.body) as object) }, { id, ...rest });
      });
    });
  }

  it('is refused by a full book with the number that it holds', async () => {
    const problem = {
      type: 'http://librarysimplified.org/terms/problem/bookmark-limit-reached',
      detail: 'You can have 100 bookmarks in a book.',
    };
    await withLibraryServer(
      (response) =>
        response.writeHead(403, { 'Content-Type': 'application/problem+json' }).end(JSON.stringify(problem)),
      async ({ origin }) => {
        const refused = saveBookmark(origin, tieToken('t', origin), bookmark, 'k');
        await assert.rejects(refused, (error: LibraryError) => error.kind === 'limit' && error.limit === 100);
      },
    );
  });
});

describe('The bookmarks of a book', () => {
  it('are read among other books’ and other kinds, with notes, and without a time as old ones', async () => {
    const items = [
      annotation('1', '1.mp3', 1000, { body: { [time]: madeAt, type: 'TextualBody', value: ' Tässä ' } }),
      annotation('2', 'https://media.example.fi/2/2.mp3?signature=s', 2000, { body: {} }),
      annotation('3', '3.mp3', 1, { motivation: 'http://librarysimplified.org/terms/annotation/idling' }),
      annotation('4', '4.mp3', 1, { target: { source: 'urn:isbn:other' } }),
      annotation('5', '5.mp3', 1, { target: { source: id, selector: { value: 'epubcfi(/6/4)' } } }),
      null,
    ];
    await withLibraryServer(json(collection(...items)), async ({ origin }) => {
      assert.deepEqual(await askBookmarks(origin, tieToken('t', origin), id), [
        { publicationId: id, place: { trackName: '1.mp3', seconds: 1 }, madeAt, note: 'Tässä' },
        { publicationId: id, place: { trackName: '/2/2.mp3', seconds: 2 }, madeAt: '1970-01-01T00:00:00.000Z' },
      ]);
    });
  });

  it('are none in an empty or strange collection', async () => {
    for (const answer of [collection(), {}, null, { first: { items: 7 } }]) {
      await withLibraryServer(json(answer), async ({ origin }) => {
        assert.deepEqual(await askBookmarks(origin, tieToken('t', origin), id), []);
      });
    }
  });
});

describe('To remove a bookmark', () => {
  const place = { trackName: '1.mp3', seconds: 1 };

  it('is to remove whatever marks its place, and nothing else', async () => {
    await withLibraryServer(
      (response, { method }) => {
        const items = ['/a/1', '/a/2'].map((name) => annotation(name, '1.mp3', 1000));
        const others = [annotation('/a/3', '1.mp3', 2000), annotation('/a/4', '2.mp3', 1000)];
        response.end(method === 'GET' ? JSON.stringify(collection(...items, ...others)) : undefined);
      },
      async ({ origin, asked }) => {
        await removeBookmark(`${origin}/annotations/`, tieToken('t', origin), id, place);
        const removed = asked.filter(({ method }) => method === 'DELETE').map(({ path }) => path);
        assert.deepEqual(removed.sort(), ['/a/1', '/a/2']);
      },
    );
  });

  it('that isn’t there any more is nothing to do, also when another device was quicker', async () => {
    await withLibraryServer(json(collection()), async ({ origin, asked }) => {
      await removeBookmark(origin, tieToken('t', origin), id, place);
      assert.equal(asked.length, 1);
    });
    await withLibraryServer(
      (response, { method }) =>
        method === 'GET'
          ? response.end(JSON.stringify(collection(annotation('/a/1', '1.mp3', 1000))))
          : response.writeHead(404).end(),
      ({ origin }) => removeBookmark(origin, tieToken('t', origin), id, place),
    );
  });
});
