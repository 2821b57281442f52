/** Rows of covers: one group each, or one group in full. Properties in, wishes out; knows no library. */

import { html, nothing, type TemplateResult } from 'lit';
import type { MoreState } from '../../controllers/feed-pages.ts';
import type { Group } from '../../domain/feed.ts';
import { namesOf, type Publication } from '../../domain/publication.ts';
import { wording } from '../../domain/text.ts';
import type { AllTerms } from '../../i18n/terms.ts';
import { cover } from '../../ui/cover.ts';
import { heading } from '../../ui/heading.ts';
import { nextIcon, previousIcon } from '../../ui/control-icons.ts';
import { listOfWords, words } from '../../ui/words.ts';

export interface RowOptions {
  readonly group: Group;
  readonly terms: AllTerms;
  readonly language: string;
  readonly headingLevel: number;
  readonly onOpen: (publication: Publication) => void;
  /** Shows the whole group, or its beginning again. */
  readonly onToggle: () => void;
}

const pick = (publication: Publication, { language, terms, onOpen }: RowOptions): TemplateResult =>
  html`<li>
    <button class="text-button pick" type="button" @click=${() => onOpen(publication)}>
      ${cover(publication, language)}
      <span class="words">
        <span class="name">${words(publication.title, language)}</span>
        <span class="muted">${listOfWords(namesOf(publication, 'author'), language)}</span>
        <span class="muted">${terms.media[publication.medium]}</span>
      </span>
    </button>
  </li>`;

function head({ group, terms, language, headingLevel, onToggle }: RowOptions, open: boolean): TemplateResult {
  const { text } = wording(group.title, language);
  return html`${heading(headingLevel, words(group.title, language))}
  ${
    group.href
      ? html`<button
          class="button plain"
          type="button"
          aria-expanded=${open ? 'true' : 'false'}
          aria-label=${open ? nothing : terms.showAllOf(text)}
          @click=${onToggle}
        >
          ${open ? terms.showFewer : terms.showAll}
        </button>`
      : nothing
  }`;
}

/** The beginning of a group, to be moved sideways. */
export function row(options: RowOptions): TemplateResult {
  const { group, terms, language } = options;
  const { text, lang } = wording(group.title, language);
  return html`<section class="row" part="row">
    <div class="row-head">
      ${head(options, false)}
      <button class="button scroll-back" type="button" aria-label=${terms.scrollBack(text)}>${previousIcon}</button>
      <button class="button scroll-on" type="button" aria-label=${terms.scrollOn(text)}>${nextIcon}</button>
    </div>
    <div class="scroller" role="group" tabindex="0" aria-label=${text} lang=${lang ?? nothing}>
      <ul class="covers" lang=${language}>
        ${group.publications.map((publication) => pick(publication, options))}
      </ul>
    </div>
  </section>`;
}

export interface WholeOptions extends RowOptions {
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
  return html`<section class="row all" part="row" aria-busy=${loading ? 'true' : 'false'}>
    <div class="row-head">${head(options, true)}</div>
    <ul class="covers">
      ${publications.map((publication) => pick(publication, options))}
    </ul>
    ${problem}
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

const pickSkeleton = html`<li>
  <span class="pick"
    ><span class="cover bone"></span><span class="words"><span class="bone line"></span></span
  ></span>
</li>`;

/** The outline of rows on their way. */
export const rowSkeletons = (rows: number): TemplateResult =>
  html`<div aria-hidden="true">
    ${Array.from(
      { length: rows },
      () =>
        html`<div class="row">
          <div class="row-head"><span class="bone line"></span></div>
          <div class="scroller">
            <ul class="covers">
              ${Array.from({ length: 6 }, () => pickSkeleton)}
            </ul>
          </div>
        </div>`,
    )}
  </div>`;
