/** A patron's side of the player's tests: a loan, a server that keeps positions, and patience for states. */

import type { Audiobook, Place } from '../../../src/domain/audiobook.ts';
import { LibraryError } from '../../../src/domain/library-error.ts';
import type { Player, PlayerState } from '../../../src/domain/player.ts';
import type { PlayedMinute } from '../../../src/services/player/listening-minutes.ts';
import type { PlayerSources } from '../../../src/services/player/player.ts';
import type { KeptBookmark, KeptPlace, ListeningSources } from '../../../src/services/player/sources.ts';
import { toneBook } from './tones.ts';

export interface Saved extends KeptPlace {
  readonly leaving: boolean;
}

export interface Told extends PlayedMinute {
  readonly isOver: boolean;
}

let number = 0;

/** The shared service as far as the player knows it. Every one is another library with an empty device. */
export class FakeService implements PlayerSources, ListeningSources {
  readonly scope = `https://api.example.fi/player-${Date.now()}-${++number}`;
  readonly saved: Saved[] = [];
  /** Of minutes heard, as they grew. */
  readonly minutes: Told[] = [];
  /** What the server keeps from another device; it doesn't remember what this one saves. */
  kept: KeptPlace | undefined;
  /** Answers to come for manifests, before the ordinary one. */
  readonly manifests: (Audiobook | Error)[] = [];
  opened = 0;
  /** In every book. */
  marks: readonly KeptBookmark[] = [];
  /** What the service says to whoever asks for bookmarks, or changes one. */
  refusal: LibraryError | undefined;
  patron: string | undefined = 'aino';
  /** While false, nothing that is saved arrives. */
  isReachable = true;

  owner(): string | undefined {
    return this.patron;
  }

  listening(): Promise<ListeningSources> {
    return Promise.resolve(this);
  }

  device(): Promise<string | undefined> {
    return Promise.resolve('urn:uuid:this-device');
  }

  openBook({ id }: { id: string }): Promise<Audiobook> {
    this.opened++;
    const next = this.manifests.shift() ?? toneBook(id);
    return next instanceof Error ? Promise.reject(next) : Promise.resolve(next);
  }

  lastPosition(): Promise<KeptPlace | undefined> {
    return Promise.resolve(this.kept);
  }

  savePosition(_publication: unknown, kept: KeptPlace, leaving: boolean): Promise<KeptPlace | undefined> {
    this.saved.push({ ...kept, leaving });
    if (!this.isReachable) return Promise.reject(new LibraryError('offline', 'No network'));
    return Promise.resolve(kept);
  }

  bookmarks(): Promise<readonly KeptBookmark[]> {
    return this.refusal ? Promise.reject(this.refusal) : Promise.resolve(this.marks);
  }

  keepBookmark(_publication: unknown, bookmark: KeptBookmark): Promise<void> {
    return this.#mark(bookmark.place, [bookmark]);
  }

  removeBookmark(_publication: unknown, place: Place): Promise<void> {
    return this.#mark(place, []);
  }

  keepMinute(_publication: unknown, minute: PlayedMinute, isOver: boolean): Promise<void> {
    this.minutes.push({ ...minute, isOver });
    return Promise.resolve();
  }

  #mark({ trackName, seconds }: Place, instead: readonly KeptBookmark[]): Promise<void> {
    if (this.refusal) return Promise.reject(this.refusal);
    const others = this.marks.filter(({ place }) => place.trackName !== trackName || place.seconds !== seconds);
    this.marks = [...others, ...instead];
    return Promise.resolve();
  }
}

/** The state once `isReached`; waits for ever if it never is. */
export function reached<T extends PlayerState>(
  player: Player,
  isReached: (state: PlayerState) => state is T,
): Promise<T> {
  return new Promise((resolve) => {
    const look = (): void => {
      const state = player.value;
      if (!isReached(state)) return;
      stop();
      resolve(state);
    };
    const stop = player.subscribe(look);
    look();
  });
}

type Kind = PlayerState['kind'];

export const becomes = <K extends Kind>(player: Player, kind: K): Promise<Extract<PlayerState, { kind: K }>> =>
  reached(player, (state): state is Extract<PlayerState, { kind: K }> => state.kind === kind);

export type WithBook = Extract<PlayerState, { seconds: number }>;

/** The state once the book has been heard up to `seconds` at least. */
export const passes = (player: Player, seconds: number): Promise<WithBook> =>
  reached(player, (state): state is WithBook => 'seconds' in state && state.seconds >= seconds);

/** Where the player is now; fails without a book. */
export function now(player: Player): WithBook {
  const { value } = player;
  if (!('seconds' in value)) throw new Error(`No book is open: ${value.kind}`);
  return value;
}
