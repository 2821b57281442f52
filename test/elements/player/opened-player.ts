/** Opens a book in the player of a page with a fake library, for tests of what the player offers. */

import type { Audiobook } from '../../../src/domain/audiobook.ts';
import type { PlayerState } from '../../../src/domain/player.ts';
import type { Publication } from '../../../src/domain/publication.ts';
import { ElibPlayerConsole } from '../../../src/elements/player/elib-player-console.ts';
import type { ElibPlayer } from '../../../src/elements/player/elib-player.ts';
import '../../../src/elements/player/elib-player.ts';
import { loadPlayerTerms, type PlayerTerms } from '../../../src/i18n/player/terms.ts';
import type { SupportedLanguage } from '../../../src/i18n/terms.ts';
import { FakeLibrary } from '../../fakes/fake-library.ts';
import { onLoan, sevenBrothers, sevenBrothersAudio } from '../../fakes/publications.ts';
import { atRest, control, find, onStage } from '../stage.ts';

export const publication: Publication = onLoan(sevenBrothers);

export interface Opened {
  readonly element: ElibPlayer;
  readonly shown: ElibPlayerConsole;
  readonly library: FakeLibrary;
  readonly terms: PlayerTerms;
}

export interface Opening {
  readonly kind?: Exclude<Extract<PlayerState, { book: unknown }>['kind'], 'asking'>;
  readonly seconds?: number;
  readonly book?: Audiobook;
  readonly rate?: number;
  readonly waitsForGesture?: true;
  readonly language?: SupportedLanguage;
  readonly library?: FakeLibrary;
}

export async function openPlayer({
  kind = 'paused',
  seconds = 1900,
  book = sevenBrothersAudio,
  rate = 1,
  language = 'fi',
  library = new FakeLibrary(),
  ...rest
}: Opening = {}): Promise<Opened> {
  library.player.set({ kind, publication, book, seconds, rate, ...rest });
  const { element } = await onStage('elib-player', { library, language });
  await atRest(element);
  const terms = await loadPlayerTerms(language);
  return { element, library, terms, shown: find(element, 'elib-player-console', ElibPlayerConsole) };
}

/** Opens what stands behind the button `name` beneath the player’s buttons. */
export async function openPanel({ shown }: Opened, name: string): Promise<HTMLElement> {
  const button = [...shown.renderRoot.querySelectorAll<HTMLElement>('.panel-bar button')].find((each) =>
    each.textContent.includes(name),
  );
  if (!button) throw new Error(`the player has no ${name}`);
  if (button.getAttribute('aria-expanded') === 'false') button.click();
  await atRest(shown);
  return find(shown, '#panel', HTMLElement);
}

export const press = async ({ shown }: Opened, name: string): Promise<void> => {
  control(shown, name).click();
  await atRest(shown);
};
