/** A shelf of books that a library shows, in the layout that was chosen for it; for patrons, and for whoever tries how it will look. Properties in, wishes out. */

import { html, nothing, type TemplateResult } from 'lit';
import type { HighlightShelf } from '../domain/highlights.ts';
import type { Publication } from '../domain/publication.ts';
import { wording } from '../domain/text.ts';
import type { HighlightWords } from '../i18n/highlights/terms.ts';
import { covers, publicationRow, rowHead, type RowOptions } from './publication-row.ts';
import { words } from './words.ts';

export interface ShelfOptions {
  readonly shelf: HighlightShelf;
  readonly terms: HighlightWords;
  readonly language: string;
  readonly headingLevel: number;
  readonly onOpen: (publication: Publication) => void;
  /** Shows the whole shelf, or its beginning again. */
  readonly onToggle: () => void;
  readonly beneath?: (publication: Publication) => unknown;
}

function toggle({ shelf, terms, language, onToggle }: ShelfOptions, open: boolean): TemplateResult | typeof nothing {
  const { text } = wording(shelf.title, language);
  return shelf.href
    ? html`<button
        class="button plain"
        type="button"
        data-href=${shelf.href}
        aria-expanded=${open ? 'true' : 'false'}
        aria-label=${open ? nothing : terms.showAllOf(text)}
        @click=${onToggle}
      >
        ${open ? terms.showFewer : terms.showAll}
      </button>`
    : nothing;
}

/** Why these books, and whose choice they are. */
function about({ shelf, terms, language }: ShelfOptions): TemplateResult | typeof nothing {
  const { reason, by, level } = shelf;
  const whose = [...(level ? [terms.chosenBy[level]] : []), ...(by ? [terms.recommendedBy(by)] : [])];
  if (!reason && whose.length === 0) return nothing;
  return html`<div class="about">
    ${reason ? html`<p>${words(reason, language)}</p>` : nothing}
    ${whose.length > 0 ? html`<p class="muted">${whose.join(' · ')}</p>` : nothing}
  </div>`;
}

/** @param open whether the whole shelf is shown */
export const rowOptions = (options: ShelfOptions, open: boolean): RowOptions => ({
  ...options,
  title: options.shelf.title,
  publications: options.shelf.publications,
  more: toggle(options, open),
  about: about(options),
});

function standing(options: ShelfOptions, layout: string): TemplateResult {
  const row = rowOptions(options, false);
  return html`<section class=${`row all ${layout}`} part="row">
    <div class="row-head">${rowHead(row)}</div>
    ${row.about} ${covers(row)}
  </section>`;
}

const byLayout: Readonly<Record<HighlightShelf['layout'], (options: ShelfOptions) => TemplateResult>> = {
  row: (options) => publicationRow(rowOptions(options, false)),
  grid: (options) => standing(options, 'grid'),
  list: (options) => standing(options, 'list'),
  feature: (options) => standing(options, 'feature'),
};

/** The beginning of a shelf. */
export const shelfView = (options: ShelfOptions): TemplateResult => byLayout[options.shelf.layout](options);
