/**
 * Puts long lists of cards together ten by ten: the browser draws a sheaf when it comes near the screen; a thousand cards watched
 * one by one would slow down each letter typed. A sheaf of which nothing has changed stays as it is.
 */

import { html, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';

/** Few enough that those outside the screen cost little, many enough that there are few to watch. */
const cardsInSheaf = 10;

/** A day in Helsinki begins with an hour of UTC, and to count these needs no time zone, which takes a browser long to load. */
const HOUR_MS = 3_600_000;

export interface Cards<T> {
  readonly card: (item: T, index: number) => TemplateResult;
  /** All that the card is made of, but for the day: it is drawn anew when one of these is another. */
  readonly shows: (item: T, index: number) => readonly unknown[];
}

export function sheaves<T>(items: readonly T[], { card, shows }: Cards<T>): TemplateResult[] {
  const hour = Math.floor(Date.now() / HOUR_MS);
  return Array.from({ length: Math.ceil(items.length / cardsInSheaf) }, (_, sheaf) => {
    const first = sheaf * cardsInSheaf;
    const members = items.slice(first, first + cardsInSheaf);
    const shown = members.flatMap((item, index) => shows(item, first + index));
    const cards = () => members.map((item, index) => card(item, first + index));
    return html`<div class="sheaf">${guard([hour, ...shown], cards)}</div>`;
  });
}
