/** A group of picks: its beginning as a row, or the whole of it. Properties in, wishes out; knows no library. */

import { html, nothing, type TemplateResult } from 'lit';
import type { MoreState } from '../../controllers/feed-pages.ts';
import type { Group } from '../../domain/feed.ts';
import type { Publication } from '../../domain/publication.ts';
import { wording } from '../../domain/text.ts';
import type { AllTerms } from '../../i18n/terms.ts';
import { covers, publicationRow, rowHead, type RowOptions } from '../../ui/publication-row.ts';

export interface GroupOptions {
  readonly group: Group;
  readonly terms: AllTerms;
  readonly language: string;
  readonly headingLevel: number;
  readonly onOpen: (publication: Publication) => void;
  /** Shows the whole group, or its beginning again. */
  readonly onToggle: () => void;
}

function toggle({ group, terms, language, onToggle }: GroupOptions, open: boolean): TemplateResult | typeof nothing {
  const { text } = wording(group.title, language);
  return group.href
    ? html`<button
        class="button plain"
        type="button"
        data-href=${group.href}
        aria-expanded=${open ? 'true' : 'false'}
        aria-label=${open ? nothing : terms.showAllOf(text)}
        @click=${onToggle}
      >
        ${open ? terms.showFewer : terms.showAll}
      </button>`
    : nothing;
}

const rowOptions = (options: GroupOptions, open: boolean): RowOptions => ({
  ...options,
  title: options.group.title,
  publications: options.group.publications,
  more: toggle(options, open),
});

/** The beginning of a group, to be moved sideways. */
export const groupRow = (options: GroupOptions): TemplateResult => publicationRow(rowOptions(options, false));

export interface WholeOptions extends GroupOptions {
  readonly publications: readonly Publication[];
  readonly total: number | undefined;
  readonly busy: boolean;
  readonly hasMore: boolean;
  readonly more: MoreState;
  readonly onMore: () => void;
  readonly problem: TemplateResult | typeof nothing;
}

/** A group in full, page by page. */
export function wholeGroup(options: WholeOptions): TemplateResult {
  const { terms, publications, total, more, problem } = options;
  const loading = more.kind === 'loading' || options.busy;
  const shown = { ...rowOptions(options, true), publications };
  return html`<section class="row all" part="row" aria-busy=${loading ? 'true' : 'false'}>
    <div class="row-head">${rowHead(shown)}</div>
    ${covers(shown)} ${problem}
    <div class="foot">
      ${
        options.hasMore
          ? html`<button
              class="button"
              type="button"
              aria-disabled=${loading ? 'true' : 'false'}
              @click=${options.onMore}
            >
              ${loading ? terms.loading : terms.showMore}
            </button>`
          : nothing
      }
      <span class="muted">${options.busy ? terms.loading : terms.moreShown(publications.length, total)}</span>
    </div>
  </section>`;
}
