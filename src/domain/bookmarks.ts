/** The bookmarks of a patron in the audiobook that is open: places to come back to, with a note or without. */

import type { Readable } from './store.ts';
import type { Text } from './text.ts';
import type { ViewState } from './view-state.ts';

export interface Bookmark {
  /** The same on every device and after every visit; there is one bookmark at a place. */
  readonly id: string;
  /** From the beginning of the book. */
  readonly seconds: number;
  /** Of the chapter that it lies in. */
  readonly chapter?: Text;
  readonly note?: string;
  /** RFC 3339. */
  readonly madeAt: string;
}

/** Longer notes are cut. */
export const longestNoteCharacters = 1000;

/**
 * In the order of the book; `idle` without a book. What is added, changed or removed is shown at once, and kept on the device
 * until the service can be told: requests reject with a LibraryError when the service refuses it, and then it isn't shown.
 */
export interface Bookmarks extends Readable<ViewState<readonly Bookmark[]>> {
  /** Marks where the book is now; a bookmark that is there already is the answer, with the note if there is a new one. */
  add(note?: string): Promise<Bookmark>;
  /** An empty note takes the note away. */
  annotate(id: string, note: string): Promise<void>;
  remove(id: string): Promise<void>;
  /** Asks the service again. Never rejects: the state tells. */
  refresh(): Promise<void>;
}
