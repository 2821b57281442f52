/** Where a book begins to sound for a patron who left it somewhere, or never heard it. */

import { type Audiobook, type Place, secondsOf } from '../../domain/audiobook.ts';

export interface TrackTime {
  /** Of the track. */
  readonly index: number;
  /** From the beginning of the track. */
  readonly seconds: number;
}

/** Nobody wants to hear the last second of a book again. */
const endToleranceSeconds = 1;

/** The beginning for a book never heard, heard to its end, or changed so that its track is gone. */
export function beginningOf(book: Audiobook, left: Place | undefined): TrackTime {
  const bookSeconds = left && secondsOf(book, left);
  if (!left || bookSeconds === undefined) return { index: 0, seconds: 0 };
  if (bookSeconds > book.durationSeconds - endToleranceSeconds) return { index: 0, seconds: 0 };
  return { index: book.tracks.findIndex(({ name }) => name === left.trackName), seconds: left.seconds };
}
