/**
 * Mends sound that breaks off or doesn't arrive: with one manifest of fresh addresses for each break, waiting for the network
 * as long as a patron would. What that doesn't help against is told. Knows no sound and no state.
 */

import type { Audiobook } from '../../domain/audiobook.ts';
import { LibraryError } from '../../domain/library-error.ts';
import { StallWatch } from './stall-watch.ts';
import type { PlayerTimings } from './timings.ts';

/** Sound that went on for this long makes the next break a new one. */
const recoveredSeconds = 1;

type State = { readonly kind: 'ready' | 'asking' } | { readonly kind: 'spent'; readonly atSeconds: number };

export interface RecoveryParts {
  readonly timings: Pick<PlayerTimings, 'stallLimitMs' | 'networkRetryMs' | 'networkPatienceMs'>;
  /** The same book with fresh addresses. Rejects with a LibraryError. */
  readonly refresh: () => Promise<Audiobook>;
  /** Goes on in the fresh book; returns where, in seconds from its beginning. */
  readonly resumeIn: (book: Audiobook) => number;
  /** The sound is gone for good. */
  readonly fail: (error: LibraryError) => void;
  /** Ends with the book: what arrives later is ignored. */
  readonly signal: AbortSignal;
}

export class Recovery {
  #state: State = { kind: 'ready' };
  readonly #stall: StallWatch;

  constructor(private readonly parts: RecoveryParts) {
    const tooLate = (): void => this.broke(new LibraryError('timeout', 'sound: nothing arrives'));
    this.#stall = new StallWatch(tooLate, parts.timings.stallLimitMs);
  }

  /** @param isStalled Sound is wanted, but has not arrived */
  watch(isStalled: boolean): void {
    if (isStalled) this.#stall.wait();
    else this.#stall.stop();
  }

  /** The book is heard at `bookSeconds`. */
  heard(bookSeconds: number): void {
    const state = this.#state;
    if (state.kind === 'spent' && Math.abs(bookSeconds - state.atSeconds) > recoveredSeconds)
      this.#state = { kind: 'ready' };
  }

  broke(error: LibraryError): void {
    if (this.#state.kind === 'ready') void this.#mend();
    else if (this.#state.kind === 'spent') this.parts.fail(error);
  }

  async #mend(): Promise<void> {
    const { signal, resumeIn, fail } = this.parts;
    this.#state = { kind: 'asking' };
    try {
      const book = await this.#fresh();
      if (signal.aborted) return;
      this.#stall.stop();
      this.#state = { kind: 'spent', atSeconds: resumeIn(book) };
    } catch (thrown) {
      if (!signal.aborted) fail(LibraryError.from(thrown));
    }
  }

  /** While the network is gone nothing reaches the server, so that it is asked once. Rejects with a LibraryError. */
  async #fresh(): Promise<Audiobook> {
    const lastStartMs = Date.now() + this.parts.timings.networkPatienceMs;
    for (;;) {
      try {
        return await this.parts.refresh();
      } catch (thrown) {
        const error = LibraryError.from(thrown);
        if (!error.passing || this.parts.signal.aborted || Date.now() > lastStartMs) throw error;
        await this.#network();
      }
    }
  }

  /** Until the browser tells that the network is back, or for a while: some networks come back untold. */
  #network(): Promise<void> {
    return new Promise((resolve) => {
      const done = new AbortController();
      const goOn = (): void => {
        done.abort();
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(goOn, this.parts.timings.networkRetryMs);
      addEventListener('online', goOn, { signal: done.signal });
      this.parts.signal.addEventListener('abort', goOn, { signal: done.signal });
    });
  }
}
