/**
 * The sleep timer: counts what is heard, not what passes, fades the sound out and stops it. Knows no sound of its own.
 *
 * | request | off | running, fading | rung |
 * | --- | --- | --- | --- |
 * | set | begins | begins anew, at full volume | begins |
 * | extend | – | as long again; the chapter after this one | begins again, and plays |
 * | the patron plays | – | – | off |
 * | the book or its loan ends, the book fails or is closed | – | off | off |
 */

import { chapterEnd } from '../../domain/chapter-steps.ts';
import type { PlayerState } from '../../domain/player.ts';
import type { SleepChoice, SleepTimer } from '../../domain/listening-tools.ts';
import { Store, type Readable } from '../../domain/store.ts';
import type { Loudness } from './loudness.ts';
import type { PlayerTimings } from './timings.ts';

type Playing = Extract<PlayerState, { readonly seconds: number }>;

/** What is left to hear. A chapter's is told by the place in the book. */
type Goal =
  | { readonly kind: 'none' }
  | { readonly kind: 'minutes'; readonly leftMs: number }
  | { readonly kind: 'chapter'; readonly fromSeconds: number; readonly endSeconds: number };

/** Of the book: nothing is left that could be stopped. */
const endings: readonly PlayerState['kind'][] = ['idle', 'ended', 'over', 'failed'];

const none: Goal = { kind: 'none' };

/** The clock of the sound is told about four times a second. */
const nearlySeconds = 0.3;

/** A chapter that is passed by no more than this was heard to its end, and not left by a jump. */
const passedSeconds = 2;

export interface Sleeper {
  play(): Promise<void>;
  pause(): void;
}

export class SleepClock extends Store<SleepTimer> {
  #goal: Goal = none;
  #choice: SleepChoice = 0;
  #heardAtMs: number | undefined;

  constructor(
    private readonly player: Readable<PlayerState>,
    private readonly sleeper: Sleeper,
    private readonly loudness: Loudness,
    private readonly timings: PlayerTimings,
  ) {
    super({ kind: 'off' });
    player.subscribe(() => this.#follow());
  }

  choose(choice: SleepChoice | undefined, secondsLeft?: number): void {
    this.loudness.fade(1);
    this.#heardAtMs = undefined;
    if (choice === undefined) {
      this.#end({ kind: 'off' });
      return;
    }
    this.#choice = choice;
    this.#goal = choice === 'chapter' ? this.#chapterFrom() : { kind: 'minutes', leftMs: this.#leftMs(secondsLeft) };
    this.#tell();
  }

  extend(): void {
    const goal = this.#goal;
    if (this.value.kind === 'rung') {
      this.choose(this.#choice);
      void this.sleeper.play();
      return;
    }
    if (goal.kind === 'minutes') this.#goal = { ...goal, leftMs: goal.leftMs + this.#chosenMs };
    if (goal.kind === 'chapter') this.#goal = this.#chapterFrom(goal.endSeconds);
    this.#tell();
  }

  #leftMs(secondsLeft: number | undefined): number {
    return secondsLeft === undefined ? this.#chosenMs : secondsLeft * 1000;
  }

  get #chosenMs(): number {
    return typeof this.#choice === 'number' ? this.#choice * this.timings.minuteMs : 0;
  }

  #chapterFrom(bookSeconds?: number): Goal {
    const now = this.player.value;
    if (!('seconds' in now)) return none;
    const endSeconds = chapterEnd(now.book, bookSeconds ?? now.seconds);
    return { kind: 'chapter', fromSeconds: now.seconds, endSeconds };
  }

  #follow(): void {
    const now = this.player.value;
    if (now.kind !== 'playing') this.#heardAtMs = undefined;
    if (endings.includes(now.kind) && this.value.kind !== 'off') this.#end({ kind: 'off' });
    if (now.kind !== 'playing') return;
    if (this.value.kind === 'rung') this.#end({ kind: 'off' });
    else if (this.#goal.kind !== 'none') this.#count(now, this.#goal);
  }

  #count(now: Playing, goal: Exclude<Goal, { kind: 'none' }>): void {
    const nowMs = performance.now();
    const heardMs = nowMs - (this.#heardAtMs ?? nowMs);
    this.#heardAtMs = nowMs;
    this.#goal = goal.kind === 'minutes' ? { ...goal, leftMs: goal.leftMs - heardMs } : this.#inChapter(now, goal);
    const left = this.#secondsLeft;
    if (left > (goal.kind === 'chapter' ? nearlySeconds : 0)) {
      this.loudness.fade(Math.min(1, left / this.timings.fadeSeconds));
      this.#tell();
      return;
    }
    this.#goal = none;
    this.sleeper.pause();
    this.#end({ kind: 'rung', choice: this.#choice });
  }

  /** Who jumps elsewhere meanwhile wants the end of the chapter that they went to. */
  #inChapter({ seconds }: Playing, goal: Extract<Goal, { kind: 'chapter' }>): Goal {
    const isLeft = seconds < goal.fromSeconds - passedSeconds || seconds > goal.endSeconds + passedSeconds;
    return isLeft ? this.#chapterFrom() : { ...goal, fromSeconds: seconds };
  }

  /** Of listening, at the speed that is chosen. */
  get #secondsLeft(): number {
    const goal = this.#goal;
    const now = this.player.value;
    if (goal.kind === 'minutes') return goal.leftMs / 1000;
    return goal.kind === 'chapter' && 'seconds' in now ? (goal.endSeconds - now.seconds) / now.rate : 0;
  }

  #end(state: SleepTimer): void {
    this.#goal = none;
    this.loudness.fade(1);
    this.set(state);
  }

  #tell(): void {
    if (this.#goal.kind === 'none') return;
    const left = this.#secondsLeft;
    const secondsLeft = Math.max(0, Math.ceil(left));
    const kind = left <= this.timings.fadeSeconds ? 'fading' : 'running';
    const shown = this.value;
    const isSame = shown.kind === kind && shown.choice === this.#choice && shown.secondsLeft === secondsLeft;
    if (!isSame) this.set({ kind, choice: this.#choice, secondsLeft });
  }
}
