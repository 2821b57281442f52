/** The single keys that work the player while the focus is on one of its buttons, for those who listen without looking. */

import type { ListeningController } from '../../controllers/listening-controller.ts';
import type { PlayerTerms } from '../../i18n/player/terms.ts';
import { spokenPosition } from '../../i18n/spoken-durations.ts';
import type { SupportedLanguage } from '../../i18n/terms.ts';

export interface Shortcut {
  readonly key: string;
  readonly name: (terms: PlayerTerms, listening: ListeningController) => string;
  readonly press: (listening: ListeningController) => unknown;
  /** What came of it, where nothing else tells. */
  readonly tells?: (terms: PlayerTerms, listening: ListeningController, language: SupportedLanguage) => string;
}

const tellsSpeed: Shortcut['tells'] = (terms, { state }) => ('rate' in state ? terms.speedValue(state.rate) : '');

export const shortcuts: readonly Shortcut[] = [
  { key: 'k', name: (terms) => terms.toggle, press: ({ toggle }) => toggle() },
  {
    key: 'j',
    name: (terms, { settings }) => terms.back(settings.backSeconds),
    press: ({ skipBack }) => skipBack(),
  },
  {
    key: 'l',
    name: (terms, { settings }) => terms.forward(settings.forwardSeconds),
    press: ({ skipForward }) => skipForward(),
  },
  { key: 'p', name: (terms) => terms.previousChapter, press: ({ previousChapter }) => previousChapter() },
  { key: 'n', name: (terms) => terms.nextChapter, press: ({ nextChapter }) => nextChapter() },
  { key: ',', name: (terms) => terms.slower, press: ({ slower }) => slower(), tells: tellsSpeed },
  { key: '.', name: (terms) => terms.faster, press: ({ faster }) => faster(), tells: tellsSpeed },
  {
    key: 'b',
    name: (terms) => terms.bookmarkHere,
    press: ({ mark }) => mark().catch(() => undefined),
    tells: (terms, { state }, language) =>
      'seconds' in state ? terms.bookmarkAdded(spokenPosition(state.seconds, language)) : '',
  },
];

/** Where letters are written or choose something. */
const taking = 'input:not([type="range"], [type="checkbox"]), textarea, select';

/** Presses what `event` stands for. @returns undefined when it is none of ours, or keys are off */
export function pressShortcut(event: KeyboardEvent, listening: ListeningController): Shortcut | undefined {
  const [target] = event.composedPath();
  // A key that is held down would leave a row of bookmarks, and play and pause in turn.
  const isTaken = event.ctrlKey || event.altKey || event.metaKey || event.isComposing || event.repeat;
  if (isTaken || !listening.settings.shortcuts || (target instanceof Element && target.matches(taking)))
    return undefined;
  const shortcut = shortcuts.find(({ key }) => key === event.key.toLowerCase());
  if (!shortcut) return undefined;
  event.preventDefault();
  shortcut.press(listening);
  return shortcut;
}
