/** What helps a patron listen, beside play and pause: how far to skip, how loud, when to fall silent, where to come back to, what was heard. Knows no sound. */

import type { Bookmarks } from './bookmarks.ts';
import type { Readable } from './store.ts';
import type { Stretch } from './stretches.ts';

export interface ListeningSettings {
  /** How far one press skips; one of `skipChoicesSeconds`. */
  readonly backSeconds: number;
  readonly forwardSeconds: number;
  /** 0–1. */
  readonly volume: number;
  /** Whether single keys of the keyboard work the player. */
  readonly shortcuts: boolean;
}

export const skipChoicesSeconds: readonly number[] = [10, 15, 20, 30, 45, 60];

export const defaultSettings: ListeningSettings = { backSeconds: 15, forwardSeconds: 30, volume: 1, shortcuts: true };

/** Speeds of listening; in between, any step of `step`. */
export const rates = { least: 0.5, most: 3, step: 0.05, usual: [0.75, 1, 1.25, 1.5, 1.75, 2] } as const;

/** Minutes of listening, or until the chapter ends. */
export type SleepChoice = number | 'chapter';

export const sleepChoices: readonly SleepChoice[] = ['chapter', 5, 10, 15, 30, 45, 60];

/** `fading`: the sound grows quieter, as it is about to stop. `rung`: it has stopped, and one press goes on. */
export type SleepTimer =
  | { readonly kind: 'off' }
  | {
      readonly kind: 'running' | 'fading';
      readonly choice: SleepChoice;
      /** Whole seconds of listening. */
      readonly secondsLeft: number;
    }
  | { readonly kind: 'rung'; readonly choice: SleepChoice };

/** Requests up, state down. */
export interface ListeningTools {
  readonly settings: Readable<ListeningSettings>;
  readonly timer: Readable<SleepTimer>;
  /** What was heard on this device of the book that is open. */
  readonly heard: Readable<readonly Stretch[]>;
  readonly bookmarks: Bookmarks;
  /** Changes some settings, and keeps them on the device. */
  change(settings: Partial<ListeningSettings>): void;
  /** `undefined` turns the timer off. @param secondsLeft of listening, where some of it has passed on another page */
  setTimer(choice: SleepChoice | undefined, secondsLeft?: number): void;
  /** As long again as was chosen; after the timer has stopped the book, it plays on. */
  extendTimer(): void;
}
