/** Where a patron left off, kept on the server for every device: what is sent, what is understood, and what isn't ours to read. */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { tieToken } from '../../src/api/access-token.ts';
import { lastPosition, readPosition, savePosition, type Position } from '../../src/api/positions.ts';
import { json, withLibraryServer } from './library-server.ts';

const terms = 'http://librarysimplified.org/terms/';
const id = 'urn:isbn:9789510000014';

const annotation = (locator: unknown, members: { time?: unknown; source?: string; motivation?: string } = {}) => ({
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  type: 'Annotation',
  motivation: members.motivation ?? `${terms}annotation/idling`,
  body: { [`${terms}time`]: members.time ?? '2026-11-20T18:00:00Z', [`${terms}device`]: 'urn:uuid:1' },
  target: {
    source: members.source ?? id,
    selector: { type: 'oa:FragmentSelector', value: typeof locator === 'string' ? locator : JSON.stringify(locator) },
  },
});

const locator = (item: unknown, milliseconds: unknown, version: unknown = 2) => ({
  '@type': 'LocatorAudioBookTime',
  '@version': version,
  readingOrderItem: item,
  readingOrderItemOffsetMilliseconds: milliseconds,
});

const collection = (...items: readonly unknown[]) => ({
  type: ['BasicContainer', 'AnnotationCollection'],
  total: items.length,
  first: { type: 'AnnotationPage', items },
});

const position: Position = {
  publicationId: id,
  place: { trackName: '2.mp3', seconds: 134.5 },
  time: '2026-11-20T18:00:00Z',
};

describe('A position', () => {
  it('is sent as the apps of the Palace family send it', async () => {
    await withLibraryServer(json(annotation(locator('2.mp3', 134_500))), async ({ origin, asked }) => {
      await savePosition(`${origin}/annotations/`, tieToken('t', origin), position, 'key-1');
      const [sent] = asked;
      assert.deepEqual([sent?.method, sent?.path], ['POST', '/annotations/']);
      assert.equal(sent?.headers['content-type'], 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"');
      assert.equal(sent.headers['idempotency-key'], 'key-1');
      const body = JSON.parse(sent.body) as ReturnType<typeof annotation>;
      assert.equal(body.motivation, `${terms}annotation/idling`);
      assert.equal(body.body[`${terms}time`], position.time);
      assert.equal(body.target.source, id);
      assert.deepEqual(JSON.parse(body.target.selector.value), locator('2.mp3', 134_500));
    });
  });

  it('of another device stays when it is the later one, and is told', async () => {
    const later = annotation(locator('3.mp3', 1000), { time: '2026-11-21T18:00:00Z' });
    await withLibraryServer(json(later), async ({ origin }) => {
      const kept = await savePosition(origin, tieToken('t', origin), position, 'key-1');
      assert.deepEqual(kept.place, { trackName: '3.mp3', seconds: 1 });
    });
  });

  it('that was sent stands when the server says nothing', async () => {
    await withLibraryServer(
      (response) => response.writeHead(200).end(),
      async ({ origin }) =>
        assert.deepEqual(await savePosition(origin, tieToken('t', origin), position, 'k'), position),
    );
  });

  it('is the latest of this book, wherever it stands among others', async () => {
    const items = [
      annotation(locator('9.mp3', 1), { source: 'urn:isbn:other' }),
      annotation(locator('1.mp3', 1), { time: '2026-11-20T18:00:00+02:00' }),
      annotation(locator('2.mp3', 2000), { time: '2026-11-20T17:00:00Z' }),
      annotation(locator('8.mp3', 1), {
        motivation: 'http://www.w3.org/ns/oa#bookmarking',
        time: '2026-11-24T00:00:00Z',
      }),
      null,
    ];
    await withLibraryServer(json(collection(...items)), async ({ origin }) => {
      const last = await lastPosition(origin, tieToken('t', origin), id);
      assert.deepEqual(last?.place, { trackName: '2.mp3', seconds: 2 });
    });
  });

  it('is none in an empty or strange collection', async () => {
    for (const answer of [
      collection(),
      {},
      null,
      { first: 'https://api.example.fi/page/1' },
      { first: { items: 7 } },
    ]) {
      await withLibraryServer(json(answer), async ({ origin }) => {
        assert.equal(await lastPosition(origin, tieToken('t', origin), id), undefined);
      });
    }
  });

  it('names its track without the signature that another app may have left on it', () => {
    const signed = annotation(locator('https://media.example.fi/2/2.mp3?signature=s', 0));
    assert.equal(readPosition(signed)?.place.trackName, '/2/2.mp3');
  });
});

describe('What is no position of an audiobook', () => {
  const others: readonly (readonly [string, unknown])[] = [
    [
      'a place in an e-book',
      annotation({ '@type': 'LocatorHrefProgression', href: '/x.html', progressWithinChapter: 0.5 }),
    ],
    [
      'the older locator by part and chapter',
      annotation({ '@type': 'LocatorAudioBookTime', part: 3, chapter: 32, time: 78_000 }),
    ],
    [
      'a locator without a version, which means the older',
      annotation({ ...locator('2.mp3', 1), '@version': undefined }),
    ],
    ['a locator without an offset', annotation(locator('2.mp3', undefined))],
    ['a place before the beginning', annotation(locator('2.mp3', -1))],
    ['a locator that isn’t JSON', annotation('epubcfi(/6/4)')],
    ['an annotation without a time', annotation(locator('2.mp3', 1), { time: 'yesterday' })],
    ['an annotation without a target', { motivation: `${terms}annotation/idling` }],
    ['nothing', undefined],
  ];
  for (const [what, json_] of others) it(`is ${what}`, () => assert.equal(readPosition(json_), undefined));
});
