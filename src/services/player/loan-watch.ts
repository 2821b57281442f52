/**
 * Notices that a loan ends while it is listened to. The device's clock may be wrong and the loan renewed elsewhere, so the
 * server is asked; what it can't say now stops nobody. Knows no sound and no state.
 */

import { isOver } from '../../domain/lending.ts';
import { LibraryError } from '../../domain/library-error.ts';
import type { Publication } from '../../domain/publication.ts';
import type { PlayerTimings } from './timings.ts';

/** What a server says of content whose loan has ended; by other servers than Palace's the loan's own end decides. */
const endedProblem = 'no-active-loan';
const endedKinds: readonly LibraryError['kind'][] = ['forbidden', 'not-entitled', 'not-found'];

/** Whether `error` means that the loan of `publication` is over, and so that nothing is wrong. */
export const isEndOfLoan = ({ lending }: Publication, error: LibraryError): boolean =>
  error.problemName === endedProblem || (endedKinds.includes(error.kind) && isOver(lending, new Date()));

export interface LoanWatchParts {
  readonly publication: Publication;
  readonly timings: Pick<PlayerTimings, 'loanDoubtMs'>;
  /** Opens the book once more. Rejects with a LibraryError. */
  readonly refresh: () => Promise<unknown>;
  readonly fail: (error: LibraryError) => void;
  /** Ends with the book. */
  readonly signal: AbortSignal;
}

export class LoanWatch {
  /** Until then it isn't asked again. */
  #trustedUntilMs = 0;

  constructor(private readonly parts: LoanWatchParts) {}

  /** The book is heard: as often as one likes. */
  look(): void {
    const now = Date.now();
    if (now < this.#trustedUntilMs || !isOver(this.parts.publication.lending, new Date(now))) return;
    this.#trustedUntilMs = now + this.parts.timings.loanDoubtMs;
    void this.#ask();
  }

  async #ask(): Promise<void> {
    const { refresh, fail, signal } = this.parts;
    try {
      await refresh();
    } catch (thrown) {
      const error = LibraryError.from(thrown);
      if (!error.passing && !signal.aborted) fail(error);
    }
  }
}
