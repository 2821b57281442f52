/** The pace at which the player saves, waits, looks ahead and falls asleep. */

import { resumeSteps, type ResumeStep } from './resume-rule.ts';

export interface PlayerTimings {
  /** How often the position is kept on the device while playing. */
  readonly localSaveMs: number;
  /** How often it is kept on the server while playing. */
  readonly serverSaveMs: number;
  /** Moving a slider seeks many times: the server hears of the last. */
  readonly seekSettleMs: number;
  /** Silence between the server and us after which another device may have gone on. */
  readonly elsewhereMs: number;
  /** Silence after which a waiting player asks for fresh addresses. */
  readonly stallLimitMs: number;
  /** How often it is tried again while the network is gone, unless the browser tells that it is back. */
  readonly networkRetryMs: number;
  /** How long the player waits for the network before it says that there is none. */
  readonly networkPatienceMs: number;
  /** A loan that has ended by the device's clock, but not by the server's, is asked about again after this. */
  readonly loanDoubtMs: number;
  /** Seconds of listening before a track's end at which the next one is fetched. */
  readonly lookAheadSeconds: number;
  /** How long a book lies open in silence before bookmarks are asked for. */
  readonly restMs: number;
  /** Seconds of listening in which a sleep timer that ends lets the sound die away. */
  readonly fadeSeconds: number;
  /** A minute of the sleep timer. */
  readonly minuteMs: number;
  /** How far a long pause takes the listener back. */
  readonly resumeSteps: readonly ResumeStep[];
}

/** Whether it is `ms` since `sinceMs`, a `Date.now()`; also when the device's clock was set back meanwhile. */
export const hasPassed = (ms: number, sinceMs: number): boolean => Math.abs(Date.now() - sinceMs) >= ms;

export const defaultTimings: PlayerTimings = {
  localSaveMs: 5000,
  serverSaveMs: 15_000,
  seekSettleMs: 800,
  elsewhereMs: 60_000,
  stallLimitMs: 10_000,
  networkRetryMs: 5000,
  networkPatienceMs: 5 * 60_000,
  loanDoubtMs: 10 * 60_000,
  lookAheadSeconds: 20,
  restMs: 500,
  fadeSeconds: 10,
  minuteMs: 60_000,
  resumeSteps,
};
