/**
 * Takes a listener a little back after a long pause, as a book that is picked up again is read from a line above.
 *
 * | silent for | back |
 * | --- | --- |
 * | less than a minute | – |
 * | a minute | 5 s |
 * | ten minutes | 10 s |
 * | an hour | 20 s |
 * | a day | 30 s |
 *
 * Never further than to the beginning of the chapter; and not at all for those who have moved meanwhile, as they know
 * where they want to be.
 */

import { chapterAt } from '../../domain/audiobook.ts';
import type { PlayerState } from '../../domain/player.ts';
import type { Readable } from '../../domain/store.ts';

export interface ResumeStep {
  readonly silentForMs: number;
  readonly backSeconds: number;
}

const minuteMs = 60_000;

/** The longest silence first. */
export const resumeSteps: readonly ResumeStep[] = [
  { silentForMs: 24 * 60 * minuteMs, backSeconds: 30 },
  { silentForMs: 60 * minuteMs, backSeconds: 20 },
  { silentForMs: 10 * minuteMs, backSeconds: 10 },
  { silentForMs: minuteMs, backSeconds: 5 },
];

const sameSeconds = 0.5;

type Left = { readonly bookSeconds: number; readonly atMs: number } | undefined;

export class ResumeRule {
  #left: Left;
  #before: PlayerState['kind'] = 'idle';

  constructor(
    private readonly player: Readable<PlayerState>,
    private readonly steps: readonly ResumeStep[],
  ) {
    player.subscribe(() => this.#follow());
  }

  /** The book was opened where it was left at `time` (RFC 3339), perhaps on another device. */
  opened(time: string | undefined): void {
    const now = this.player.value;
    if (time !== undefined && 'seconds' in now) this.#left = { bookSeconds: now.seconds, atMs: Date.parse(time) };
  }

  /** Seconds from the beginning of the book where to go on; undefined to go on from here. */
  get target(): number | undefined {
    const now = this.player.value;
    const left = this.#left;
    if (now.kind !== 'paused' || !left || Math.abs(now.seconds - left.bookSeconds) > sameSeconds) return undefined;
    const step = this.steps.find(({ silentForMs }) => Date.now() - left.atMs >= silentForMs);
    if (!step) return undefined;
    const chapterStart = now.book.chapters[chapterAt(now.book, now.seconds)]?.startSeconds ?? 0;
    return Math.max(chapterStart, now.seconds - step.backSeconds);
  }

  #follow(): void {
    const now = this.player.value;
    const hasSounded = this.#before === 'playing' || this.#before === 'stalled';
    if (now.kind === 'paused' && hasSounded) this.#left = { bookSeconds: now.seconds, atMs: Date.now() };
    if (now.kind !== 'paused') this.#left = undefined;
    this.#before = now.kind;
  }
}
