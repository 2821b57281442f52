/** Puts long lists of cards together ten by ten: the browser draws a sheaf when it comes near the screen; a thousand cards watched one by one would slow down each letter typed. */

import { html, type TemplateResult } from 'lit';

/** Few enough that those outside the screen cost little, many enough that there are few to watch. */
const cardsInSheaf = 10;

export const sheaves = (cards: readonly TemplateResult[]): TemplateResult[] =>
  Array.from(
    { length: Math.ceil(cards.length / cardsInSheaf) },
    (_, sheaf) => html`<div class="sheaf">${cards.slice(sheaf * cardsInSheaf, (sheaf + 1) * cardsInSheaf)}</div>`,
  );
