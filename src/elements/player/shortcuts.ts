/** The single keys that work the player while the focus is on one of its buttons, for those who listen without looking. */

import type { ListeningController } from '../../controllers/listening-controller.ts';
import type { PlayerTerms } from '../../i18n/player/terms.ts';

export interface Shortcut {
  readonly key: string;
  readonly name: (terms: PlayerTerms, listening: ListeningController) => string;
  readonly press: (listening: ListeningController) => void;
}

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
  { key: ',', name: (terms) => terms.slower, press: ({ slower }) => slower() },
  { key: '.', name: (terms) => terms.faster, press: ({ faster }) => faster() },
];

/** Where letters are written or choose something. */
const taking = 'input:not([type="range"], [type="checkbox"]), textarea, select';

/** @returns whether `event` was one of ours */
export function pressShortcut(event: KeyboardEvent, listening: ListeningController): boolean {
  const [target] = event.composedPath();
  const isTaken = event.ctrlKey || event.altKey || event.metaKey || event.isComposing;
  if (isTaken || !listening.settings.shortcuts || (target instanceof Element && target.matches(taking))) return false;
  const pressed = shortcuts.find(({ key }) => key === event.key.toLowerCase());
  pressed?.press(listening);
  return pressed !== undefined;
}
