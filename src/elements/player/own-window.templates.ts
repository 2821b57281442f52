/** The way into the window of the player, and the name of that window. Knows no player. */

import { html, type TemplateResult } from 'lit';
import type { PlayerState } from '../../domain/player.ts';
import { isPlayerWindow } from '../../domain/player-window.ts';
import { wording } from '../../domain/text.ts';
import type { PlayerTerms } from '../../i18n/player/terms.ts';
import { windowIcon } from '../../ui/player-icons.ts';

export const windowButton = (terms: PlayerTerms, onPress: () => void): TemplateResult =>
  html`<button
    class="button plain round"
    type="button"
    aria-label=${terms.popOut}
    title=${terms.popOut}
    @click=${onPress}
  >
    ${windowIcon}
  </button>`;

/** Two windows of one page would be named alike. */
export function nameOwnWindow(player: PlayerState, language: string, terms: PlayerTerms | undefined): void {
  if (!terms || player.kind === 'idle' || !isPlayerWindow(location.href)) return;
  document.title = `${wording(player.publication.title, language).text} – ${terms.player}`;
}
