/**
 * The player as the page's elements see it from the first moment: its state and its requests. The engine that makes
 * sound is fetched when the first book is opened. Knows neither HTTP nor elements.
 */

import { LibraryError } from '../../domain/library-error.ts';
import type { Player, PlayerState } from '../../domain/player.ts';
import type { Publication } from '../../domain/publication.ts';
import { Store } from '../../domain/store.ts';
import type { createEngine, Engine } from './engine.ts';
import type { ListeningSources } from './sources.ts';
import type { PlayerTimings } from './timings.ts';

/** What the player knows of the page before a book is opened. */
export interface PlayerSources {
  /** Names the library: what the device keeps is kept apart by it. */
  readonly scope: string;
  /** Whose positions are kept on the device; while undefined, none are. */
  owner(): string | undefined;
  /** The library has left the page: nothing is followed any more. */
  readonly ended?: AbortSignal;
  /** Fetched with the first book. Rejects with a LibraryError. */
  listening(): Promise<ListeningSources>;
}

/** The engine's code, fetched with the first wish and again after it failed to arrive. */
class LazyEngine {
  arriving: Promise<Engine> | undefined;
  arrived: Engine | undefined;
  readonly #parts: Parameters<typeof createEngine>;

  constructor(...parts: Parameters<typeof createEngine>) {
    this.#parts = parts;
  }

  /** Rejects with a LibraryError. */
  load(): Promise<Engine> {
    return (this.arriving ??= this.#fetch());
  }

  async #fetch(): Promise<Engine> {
    try {
      const code = await import('./engine.ts');
      return (this.arrived = code.createEngine(...this.#parts));
    } catch (thrown) {
      this.arriving = undefined;
      throw new LibraryError('offline', 'No player', { cause: thrown });
    }
  }
}

export function createPlayer(sources: PlayerSources, timings?: Partial<PlayerTimings>): Player {
  const state = new Store<PlayerState>({ kind: 'idle' });
  const engine = new LazyEngine(sources, state, timings);

  const open = async (publication: Publication, play: boolean): Promise<void> => {
    if (!engine.arrived) state.set({ kind: 'opening', publication });
    try {
      await (await engine.load()).open(publication, play);
    } catch (thrown) {
      const isWanted = 'publication' in state.value && state.value.publication === publication;
      if (isWanted) state.set({ kind: 'failed', publication, error: LibraryError.from(thrown) });
    }
  };
  const request = (make: (engine: Engine) => unknown): void => {
    if (engine.arrived) make(engine.arrived);
    // Requests made while the engine is on its way follow the opening that fetches it; where it fails, `open` tells.
    else engine.arriving?.then(make, () => undefined);
  };

  return {
    get value() {
      return state.value;
    },
    subscribe: (listener) => state.subscribe(listener),
    open,
    async play() {
      if (state.value.kind === 'failed') await open(state.value.publication, true);
      else await (engine.arrived ?? (await engine.arriving?.catch(() => undefined)))?.play();
    },
    pause: () => request((made) => made.pause()),
    seek: (bookSeconds) => request((made) => made.seek(bookSeconds)),
    setRate: (rate) => request((made) => made.setRate(rate)),
    close() {
      request((made) => made.close());
      // Whoever signs out while the code is on its way sees nothing of the book any more.
      state.set({ kind: 'idle' });
    },
    handOver: (openWindow) => engine.arrived?.handOver(openWindow) ?? false,
    tools: async () => (await engine.load()).tools,
  };
}
