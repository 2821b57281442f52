/** Puts long lists of cards together ten by ten: the browser draws a sheaf when it comes near the screen; a thousand cards watched one by one would slow down each letter typed. */

import { html, type TemplateResult } from 'lit';

/** Few enough that those outside the screen cost little, many enough that there are few to watch. */
const cardsInSheaf = 10;

/** @param cards Of the items of one sheaf, of which `first` is the place of the first in the list */
export const sheaves = <T>(
  items: readonly T[],
  cards: (sheaf: readonly T[], first: number) => unknown,
): TemplateResult[] =>
  Array.from({ length: Math.ceil(items.length / cardsInSheaf) }, (_, index) => {
    const first = index * cardsInSheaf;
    return html`<div class="sheaf">${cards(items.slice(first, first + cardsInSheaf), first)}</div>`;
  });
