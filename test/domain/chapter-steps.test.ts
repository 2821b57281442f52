/** Where a listener gets by one press of a chapter's button, in a book whose parts begin together with their first chapters. */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Audiobook } from '../../src/domain/audiobook.ts';
import { chapterEnd, nextChapterStart, previousChapterStart } from '../../src/domain/chapter-steps.ts';
import { plain } from '../../src/domain/text.ts';

const book: Audiobook = {
  publicationId: 'urn:isbn:9789510000014',
  title: plain('Kirja'),
  tracks: [{ href: 'https://e.example/1.mp3', name: '1.mp3', type: 'audio/mpeg', durationSeconds: 100 }],
  durationSeconds: 100,
  chapters: [
    { title: plain('Osa 1'), startSeconds: 10 },
    { title: plain('Luku 1'), startSeconds: 10, level: 1 },
    { title: plain('Luku 2'), startSeconds: 40, level: 1 },
    { title: plain('Osa 2'), startSeconds: 70 },
    { title: plain('Luku 3'), startSeconds: 70, level: 1 },
  ],
};

describe('The chapters around a place in the book', () => {
  const places: readonly (readonly [at: number, previous: number, next: number | undefined, end: number])[] = [
    [0, 0, 10, 10],
    [10, 0, 40, 40],
    [12, 0, 40, 40],
    [15, 10, 40, 40],
    [41, 10, 70, 70],
    [71, 40, undefined, 100],
    [90, 70, undefined, 100],
  ];
  for (const [at, previous, next, end] of places) {
    it(`are ${previous} before, ${next ?? 'none'} after and ${end} at the end of second ${at}`, () => {
      assert.deepEqual(
        [previousChapterStart(book, at), nextChapterStart(book, at), chapterEnd(book, at)],
        [previous, next, end],
      );
    });
  }
});
