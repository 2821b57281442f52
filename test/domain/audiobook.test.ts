/** Where in a book a second sounds: what lets a patron leave in one track and come back to the very place. */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  chapterAt,
  placeAt,
  secondsOf,
  trackAt,
  trackStart,
  type Audiobook,
  type Track,
} from '../../src/domain/audiobook.ts';
import { plain } from '../../src/domain/text.ts';

function bookOf(durations: readonly number[], chapterStarts: readonly number[] = []): Audiobook {
  const [first, ...rest] = durations.map((durationSeconds, index): Track => ({
    href: `https://media.example/${index}.mp3?signature=x`,
    name: `/${index}.mp3`,
    type: 'audio/mpeg',
    durationSeconds,
  }));
  assert.ok(first);
  return {
    publicationId: 'urn:uuid:1',
    title: plain('Kirja'),
    tracks: [first, ...rest],
    chapters: chapterStarts.map((startSeconds, index) => ({ title: plain(`Luku ${index + 1}`), startSeconds })),
    durationSeconds: durations.reduce((sum, seconds) => sum + seconds, 0),
  };
}

const book = bookOf([100, 50, 30]);

describe('A second of the book', () => {
  const cases: readonly (readonly [bookSeconds: number, index: number, seconds: number])[] = [
    [0, 0, 0],
    [99.9, 0, 99.9],
    [100, 1, 0],
    [149.5, 1, 49.5],
    [150, 2, 0],
    [180, 2, 30],
    [999, 2, 30],
    [-5, 0, 0],
  ];
  for (const [bookSeconds, index, seconds] of cases) {
    it(`${bookSeconds} sounds in track ${index} at ${seconds}`, () =>
      assert.deepEqual(trackAt(book, bookSeconds), { index, seconds }));
  }

  it('is in the next track when a track’s length isn’t known', () =>
    assert.deepEqual(trackAt(bookOf([0, 10]), 0), { index: 1, seconds: 0 }));
});

describe('A place kept on the server', () => {
  it('leads back to the same second', () => {
    assert.deepEqual(placeAt(book, 120), { trackName: '/1.mp3', seconds: 20 });
    assert.equal(secondsOf(book, { trackName: '/1.mp3', seconds: 20 }), 120);
  });

  it('of a track that the book no longer has leads nowhere', () =>
    assert.equal(secondsOf(book, { trackName: '/gone.mp3', seconds: 20 }), undefined));

  it('leads back to the same second in every book', () => {
    const durations = fc.array(fc.integer({ min: 1, max: 7_200 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(durations, fc.double({ min: 0, max: 1, noNaN: true }), (lengths, share) => {
        const any = bookOf(lengths);
        const bookSeconds = share * any.durationSeconds;
        const back = secondsOf(any, placeAt(any, bookSeconds)) ?? NaN;
        assert.ok(Math.abs(back - bookSeconds) < 1e-6, `${back} is ${bookSeconds}`);
        const { index, seconds } = trackAt(any, bookSeconds);
        assert.ok(seconds >= 0 && seconds <= (lengths[index] ?? -1));
      }),
    );
  });
});

describe('The beginning of a track', () => {
  it('is the end of those before it', () =>
    assert.deepEqual(
      [0, 1, 2].map((index) => trackStart(book, index)),
      [0, 100, 150],
    ));
});

describe('The chapter that sounds', () => {
  const chaptered = bookOf([100, 50, 30], [10, 100, 150.02]);
  const cases: readonly (readonly [bookSeconds: number, chapter: number, why: string])[] = [
    [0, -1, 'before the first there is none'],
    [10, 0, 'it begins with its first second'],
    [99, 0, 'it lasts until the next begins'],
    [100, 1, 'the next has begun'],
    [150, 2, 'a media element may stop a hair before the place it was sent to'],
    [900, 2, 'the last lasts to the end'],
  ];
  for (const [bookSeconds, chapter, why] of cases) {
    it(`at ${bookSeconds} is ${chapter}: ${why}`, () => assert.equal(chapterAt(chaptered, bookSeconds), chapter));
  }
});
