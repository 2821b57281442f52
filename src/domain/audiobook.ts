/** An audiobook ready to be played: tracks in reading order, chapters, and the arithmetic between a track's clock and the book's. */

import type { Text } from './text.ts';

export interface Track {
  /** Signed, expiring address of the sound. */
  readonly href: string;
  /** The manifest's own name of the track (path without query): what positions refer to, as signatures change. */
  readonly name: string;
  readonly type: string;
  readonly durationSeconds: number;
  readonly title?: Text;
}

export interface Chapter {
  readonly title: Text;
  /** Seconds from the beginning of the book. */
  readonly startSeconds: number;
  /** How many parts of the book it lies within; absent at the top. */
  readonly level?: number;
}

/** Addresses to which the service wants to be told of listening, as far as it has them. */
export interface Tracking {
  /** Where the patron is in the book (OPDS Progression). */
  readonly progression?: string;
  /** How long they listened (Palace play time tracking). */
  readonly playTimes?: string;
}

export interface Audiobook {
  readonly publicationId: string;
  readonly title: Text;
  readonly cover?: string;
  readonly tracks: readonly [Track, ...Track[]];
  readonly chapters: readonly Chapter[];
  readonly durationSeconds: number;
  readonly tracking?: Tracking;
}

/** A place in the book by track, as it is kept on the server (LocatorAudioBookTime version 2). */
export interface Place {
  readonly trackName: string;
  readonly seconds: number;
}

/** Seconds from the beginning of the book to the beginning of track `index`. */
export const trackStart = (book: Audiobook, index: number): number =>
  book.tracks.slice(0, index).reduce((sum, track) => sum + track.durationSeconds, 0);

/** The track that sounds at `bookSeconds` and the second within it; what lies outside the book is moved to its nearest end. */
export function trackAt(book: Audiobook, bookSeconds: number): { readonly index: number; readonly seconds: number } {
  let rest = Math.max(0, bookSeconds);
  for (const [index, track] of book.tracks.entries()) {
    if (rest < track.durationSeconds || index === book.tracks.length - 1) {
      return { index, seconds: Math.min(rest, track.durationSeconds) };
    }
    rest -= track.durationSeconds;
  }
  return { index: 0, seconds: 0 };
}

/** Seconds from the beginning of the book to `place`; undefined when the book has no such track. */
export function secondsOf(book: Audiobook, place: Place): number | undefined {
  const index = book.tracks.findIndex((track) => track.name === place.trackName);
  return index < 0 ? undefined : trackStart(book, index) + place.seconds;
}

export function placeAt(book: Audiobook, bookSeconds: number): Place {
  const { index, seconds } = trackAt(book, bookSeconds);
  return { trackName: (book.tracks[index] ?? book.tracks[0]).name, seconds };
}

/** Index of the chapter that sounds at `bookSeconds`; -1 before the first. */
export const chapterAt = (book: Audiobook, bookSeconds: number): number =>
  book.chapters.findLastIndex((chapter) => chapter.startSeconds <= bookSeconds + 0.05);
