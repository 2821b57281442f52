/**
 * The player as the page's elements see it from the first moment: its state and its requests. The engine that makes
 * sound is fetched when the first book is opened. Knows neither HTTP nor elements.
 */

import { LibraryError } from '../../domain/library-error.ts';
import type { Player, PlayerState } from '../../domain/player.ts';
import type { Publication } from '../../domain/publication.ts';
import { Store } from '../../domain/store.ts';
import type { Engine } from './engine.ts';
import type { ListeningSources } from './sources.ts';
import type { PlayerTimings } from './timings.ts';

/** What the player knows of the page before a book is opened. */
export interface PlayerSources {
  /** Names the library: what the device keeps is kept apart by it. */
  readonly scope: string;
  /** Whose positions are kept on the device; while undefined, none are. */
  owner(): string | undefined;
  /** Fetched with the first book. Rejects with a LibraryError. */
  listening(): Promise<ListeningSources>;
}

export function createPlayer(sources: PlayerSources, timings?: Partial<PlayerTimings>): Player {
  const state = new Store<PlayerState>({ kind: 'idle' });
  let engine: Promise<Engine> | undefined;
  let loaded: Engine | undefined;

  const load = async (): Promise<Engine> => {
    const { createEngine } = await import('./engine.ts');
    return (loaded = createEngine(sources, state, timings));
  };
  const open = async (publication: Publication, play: boolean): Promise<void> => {
    if (!loaded) state.set({ kind: 'opening', publication });
    try {
      await (await (engine ??= load())).open(publication, play);
    } catch (thrown) {
      engine = undefined;
      state.set({ kind: 'failed', publication, error: new LibraryError('offline', 'No player', { cause: thrown }) });
    }
  };
  const request = (make: (engine: Engine) => unknown): void => {
    if (loaded) make(loaded);
    // Requests made while the engine is on its way follow the opening that fetches it; where it fails, `open` tells.
    else engine?.then(make, () => undefined);
  };

  return {
    get value() {
      return state.value;
    },
    subscribe: (listener) => state.subscribe(listener),
    open,
    async play() {
      if (state.value.kind === 'failed') await open(state.value.publication, true);
      else await (loaded ?? (await engine?.catch(() => undefined)))?.play();
    },
    pause: () => request((made) => made.pause()),
    seek: (bookSeconds) => request((made) => made.seek(bookSeconds)),
    setRate: (rate) => request((made) => made.setRate(rate)),
    close: () => request((made) => made.close()),
  };
}
