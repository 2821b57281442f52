/** A row of covers under a heading, to be moved sideways; or the same covers in full, line by line. Properties in, wishes out; knows no library. */

import { html, nothing, type TemplateResult } from 'lit';
import { namesOf, type Publication } from '../domain/publication.ts';
import { wording, type Text } from '../domain/text.ts';
import type { RowTerms } from '../i18n/highlights/terms.ts';
import { nextIcon, previousIcon } from './scroll-icons.ts';
import { cover } from './cover.ts';
import { heading } from './heading.ts';
import { listOfWords, words } from './words.ts';

export interface RowOptions {
  readonly title: Text;
  readonly publications: readonly Publication[];
  readonly terms: RowTerms;
  readonly language: string;
  readonly headingLevel: number;
  readonly onOpen: (publication: Publication) => void;
  /** Beside the heading: leads to the whole. */
  readonly more: TemplateResult | typeof nothing;
  /** Below the heading: what is said of the row. */
  readonly about?: TemplateResult | typeof nothing;
  /** Below a cover: how the book stands and what can be done with it. */
  readonly beneath?: (publication: Publication) => unknown;
}

const pick = (publication: Publication, { language, terms, onOpen, beneath }: RowOptions): TemplateResult =>
  html`<li>
    <button class="text-button pick" type="button" @click=${() => onOpen(publication)}>
      ${cover(publication, language)}
      <span class="words">
        <span class="name">${words(publication.title, language)}</span>
        <span class="muted">${listOfWords(namesOf(publication, 'author'), language)}</span>
        <span class="muted">${terms.media[publication.medium]}</span>
      </span>
    </button>
    ${beneath?.(publication) ?? nothing}
  </li>`;

export const rowHead = ({ title, language, headingLevel, more }: RowOptions): TemplateResult =>
  html`${heading(headingLevel, words(title, language))} ${more}`;

export const covers = (options: RowOptions): TemplateResult =>
  html`<ul class="covers" lang=${options.language}>
    ${options.publications.map((publication) => pick(publication, options))}
  </ul>`;

/** The element that shows it calls `followScrolling` on each `.row` after rendering. */
export function publicationRow(options: RowOptions): TemplateResult {
  const { title, terms, language } = options;
  const { text, lang } = wording(title, language);
  return html`<section class="row" part="row">
    <div class="row-head">
      ${rowHead(options)}
      <button class="button scroll-back" type="button" aria-label=${terms.scrollBack(text)}>${previousIcon}</button>
      <button class="button scroll-on" type="button" aria-label=${terms.scrollOn(text)}>${nextIcon}</button>
    </div>
    ${options.about ?? nothing}
    <div class="scroller" role="group" tabindex="0" aria-label=${text} lang=${lang ?? nothing}>${covers(options)}</div>
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
