/** When what the service couldn't take is sent to it again by itself: later each time, and never before it says. Knows no request. */

import type { Saving } from '../domain/curation.ts';
import type { LibraryError } from '../domain/library-error.ts';

const firstPauseMs = 2000;
const longestPauseMs = 60_000;
/** Browsers take what is longer for no pause at all. */
const longestTimerMs = 2 ** 31 - 1;

/** How saving stands after `error`: only what can't pass by itself has failed. */
export function savingAfter(error: LibraryError): Saving {
  if (error.kind === 'offline' || error.kind === 'timeout') return { kind: 'waiting' };
  return error.passing || error.status === 429 ? { kind: 'busy' } : { kind: 'failed', error };
}

export class NextAttempt {
  #failures = 0;
  #notBefore = 0;

  failed({ retryAfterSeconds = 0 }: LibraryError): void {
    const usualMs = Math.min(longestPauseMs, firstPauseMs * 2 ** this.#failures);
    // Editors whom the service refused at the same moment don't all come back at the same moment.
    const scatteredMs = usualMs * (0.75 + Math.random() / 4);
    this.#failures += 1;
    this.#notBefore = Date.now() + (retryAfterSeconds > 0 ? retryAfterSeconds * 1000 : scatteredMs);
  }

  succeeded(): void {
    this.#failures = 0;
    this.#notBefore = 0;
  }

  /** @param usualMs Pause where nothing has failed */
  pauseMs(usualMs: number): number {
    return Math.min(longestTimerMs, Math.max(usualMs, this.#notBefore - Date.now()));
  }
}
