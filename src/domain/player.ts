/** What the audiobook player of a library is doing, and what elements may ask of it: requests up, state down. */

import type { Audiobook } from './audiobook.ts';
import type { LibraryError } from './library-error.ts';
import type { ListeningTools } from './listening-tools.ts';
import type { Publication } from './publication.ts';
import type { Readable } from './store.ts';

export const playerStateKinds = [
  'idle',
  'opening',
  'paused',
  'playing',
  'stalled',
  'asking',
  'ended',
  'over',
  'failed',
] as const;

interface WithBook {
  readonly publication: Publication;
  readonly book: Audiobook;
  /** Seconds from the beginning of the book. */
  readonly seconds: number;
  /** 0.5–3. */
  readonly rate: number;
  /** The browser lets nothing sound before the patron asks for it on this page. */
  readonly waitsForGesture?: true;
}

export type PlayerState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'opening'; readonly publication: Publication }
  | ({ readonly kind: 'paused' | 'playing' | 'stalled' | 'ended' } & WithBook)
  /** Another device has been elsewhere in the book since: to seek there, or to where one is, or to play answers. */
  | ({ readonly kind: 'asking'; readonly elsewhereSeconds: number } & WithBook)
  /** The loan has ended: nothing is wrong, and there is no sound any more. */
  | { readonly kind: 'over'; readonly publication: Publication }
  | { readonly kind: 'failed'; readonly publication: Publication; readonly error: LibraryError };

/** Requests up, state down. */
export interface Player extends Readable<PlayerState> {
  /** Opens the loan where the patron left off, without sound; plays when `play` is true. */
  open(publication: Publication, play: boolean): Promise<void>;
  play(): Promise<void>;
  pause(): void;
  /** To `bookSeconds` from the beginning of the book. */
  seek(bookSeconds: number): void;
  setRate(rate: number): void;
  close(): void;
  /** Closes when `openWindow` says that the window `name` has opened, where the book goes on as it is: sounding or not. */
  handOver(openWindow: (name: string) => boolean): boolean;
  /** What helps to listen, beside that; comes with the code that makes sound. Rejects with a LibraryError. */
  tools(): Promise<ListeningTools>;
}
