/** The words of the player. Loaded when a book is opened to be listened to. */

import {
  once,
  withErrors,
  type ErrorTerms,
  type ErrorWords,
  type ListeningProblem,
  type ProblemWords,
} from '../terms.ts';

export interface PlayerTerms extends ErrorTerms {
  readonly player: string;
  readonly opening: (title: string) => string;
  readonly play: string;
  readonly pause: string;
  readonly back: (seconds: number) => string;
  readonly forward: (seconds: number) => string;
  readonly chapters: string;
  readonly chapter: (number: number) => string;
  readonly nextChapter: string;
  readonly previousChapter: string;
  readonly speed: string;
  readonly speedValue: (rate: number) => string;
  readonly position: string;
  readonly positionSpoken: (position: string, total: string) => string;
  readonly timeLeft: (duration: string) => string;
  readonly stalled: string;
  readonly ended: string;
  readonly loanOver: ErrorWords;
  /** @param position as the clock shows it, or as it is spoken */
  readonly elsewhere: (position: string) => string;
  readonly goThere: string;
  readonly stayHere: string;

  // Chapters
  /** `number` counts from one. */
  readonly chapterOf: (number: number, count: number) => string;
  readonly heard: string;
  readonly heardShare: (percent: number) => string;

  // Speed
  readonly slower: string;
  readonly faster: string;
  /** As it is shown, e.g. `1,25×`. */
  readonly speedSign: (rate: number) => string;

  // Sleep timer
  readonly timer: string;
  readonly timerHelp: string;
  readonly timerOff: string;
  readonly timerMinutes: (minutes: number) => string;
  readonly timerChapter: string;
  /** @param left as `shortDuration` writes it */
  readonly timerRunning: (left: string) => string;
  readonly timerChapterRunning: string;
  readonly timerStopped: string;
  readonly timerFading: string;
  readonly timerRung: string;
  readonly timerExtend: (minutes: number) => string;
  readonly timerExtendChapter: string;

  // Settings
  readonly settings: string;
  readonly skipBack: string;
  readonly skipForward: string;
  readonly seconds: (seconds: number) => string;
  readonly volume: string;
  readonly volumeValue: (percent: number) => string;
  readonly shortcuts: string;
  readonly shortcutsHelp: string;
  readonly toggle: string;

  // Bookmarks
  readonly bookmarks: string;
  readonly bookmarkHere: string;
  /** @param position as it is spoken */
  readonly bookmarkAdded: (position: string) => string;
  readonly bookmarkRemoved: (position: string) => string;
  readonly bookmarkKept: string;
  readonly noBookmarks: string;
  readonly noBookmarksHelp: string;
  readonly note: string;
  readonly noteOf: (position: string) => string;
  readonly noteAdd: (position: string) => string;
  readonly noteEdit: (position: string) => string;
  readonly noteSave: string;
  readonly noteSaved: string;
  readonly removeBookmark: (position: string) => string;
  readonly undo: string;
  readonly cancel: string;

  readonly problems: ErrorTerms['problems'] & Readonly<Record<ListeningProblem, ProblemWords>>;

  // The player in another place
  readonly showWhole: string;
  readonly showLess: string;
  readonly popOut: string;
  readonly popOutBlocked: string;
  readonly continueAt: (position: string) => string;
}

export const loadPlayerTerms = withErrors(
  once<PlayerTerms>({
    fi: () => import('./fi.ts'),
    sv: () => import('./sv.ts'),
    en: () => import('./en.ts'),
  }),
);
