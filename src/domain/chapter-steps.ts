/** Where the chapters of an audiobook lead from here: back, on, and to the end of the one that sounds. */

import { chapterAt, type Audiobook } from './audiobook.ts';

/** Further into a chapter than this, "previous" means its own beginning. */
const graceSeconds = 3;

/** A part and its first chapter begin at the same second: what is nearer than this is no step. */
const sameSeconds = 0.05;

/** Seconds from the beginning of the book. */
export function previousChapterStart(book: Audiobook, bookSeconds: number): number {
  const own = book.chapters[chapterAt(book, bookSeconds)]?.startSeconds ?? 0;
  if (bookSeconds - own > graceSeconds) return own;
  return book.chapters.findLast(({ startSeconds }) => startSeconds < own - sameSeconds)?.startSeconds ?? 0;
}

/** Seconds from the beginning of the book; undefined in the last chapter. */
export const nextChapterStart = ({ chapters }: Audiobook, bookSeconds: number): number | undefined =>
  chapters.find(({ startSeconds }) => startSeconds > bookSeconds + sameSeconds)?.startSeconds;

/** Seconds from the beginning of the book. */
export const chapterEnd = (book: Audiobook, bookSeconds: number): number =>
  nextChapterStart(book, bookSeconds) ?? book.durationSeconds;
