/** Makes the sound: what happens to each request of the player in each state. Loaded when a book is first opened. */

import type { PlayerState } from '../../domain/library.ts';
import type { Publication } from '../../domain/publication.ts';
import type { Store } from '../../domain/store.ts';
import type { PlayerSources } from './player.ts';
import type { PlayerTimings } from './timings.ts';

export interface Engine {
  open(publication: Publication, play: boolean): Promise<void>;
  play(): Promise<void>;
  pause(): void;
  seek(bookSeconds: number): void;
  setRate(rate: number): void;
  close(): void;
}

export declare function createEngine(
  sources: PlayerSources,
  state: Store<PlayerState>,
  timings?: Partial<PlayerTimings>,
): Engine;
