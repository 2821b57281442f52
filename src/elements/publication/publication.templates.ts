/** The parts of one book in full. Properties in, wishes out; knows no library. */

import { html, nothing, type TemplateResult } from 'lit';
import { namesOf, type Contributor, type Publication, type Series } from '../../domain/publication.ts';
import { wording } from '../../domain/text.ts';
import { shortDuration, spokenDuration } from '../../i18n/durations.ts';
import { languageName } from '../../i18n/language-names.ts';
import type { SupportedLanguage, AllTerms } from '../../i18n/terms.ts';
import { bookIcon, headphonesIcon } from '../../ui/icons.ts';
import { listOfWords, words } from '../../ui/words.ts';

export const bookSkeleton = (): TemplateResult =>
  html`<div class="book" aria-hidden="true">
    <span class="cover bone"></span>
    <div class="main">
      <span class="bone line wide"></span><span class="bone line"></span><span class="bone line"></span>
    </div>
  </div>`;

const roles = [
  'author',
  'narrator',
  'translator',
  'illustrator',
  'editor',
  'contributor',
] as const satisfies readonly Contributor['role'][];

/** The year of a date as feeds write it. */
const yearOf = (published: string): string => /\d{4}/.exec(published)?.[0] ?? published;

function seriesWords({ name, position }: Series, terms: AllTerms, language: SupportedLanguage): TemplateResult {
  if (position === undefined) return html`<span>${words(name, language)}</span> `;
  const { text, lang } = wording(name, language);
  return html`<span lang=${lang ?? nothing}>${terms.seriesPart(text, position)}</span> `;
}

/** What is known about the book, as terms and their values; what isn't known isn't mentioned. */
export function facts(publication: Publication, terms: AllTerms, language: SupportedLanguage): TemplateResult {
  const { durationSeconds, publisher, published, languages, series, subjects } = publication;
  const rows: readonly (readonly [string, unknown])[] = [
    ...roles.map((role) => [terms.roles[role], listOfWords(namesOf(publication, role), language)] as const),
    [
      terms.duration,
      durationSeconds === undefined
        ? nothing
        : html`<span aria-hidden="true">${shortDuration(durationSeconds, language)}</span
            ><span class="hidden">${spokenDuration(durationSeconds, language)}</span>`,
    ],
    [terms.publisher, publisher ? words(publisher, language) : nothing],
    [terms.published, published ? yearOf(published) : nothing],
    [terms.language, languages.map((tag) => languageName(tag, language)).join(', ') || nothing],
    [terms.series, series.length > 0 ? series.map((one) => seriesWords(one, terms, language)) : nothing],
    [
      terms.subjects,
      listOfWords(
        subjects.map(({ name }) => name),
        language,
      ),
    ],
  ];
  return html`<dl part="facts">
    ${rows
      .filter(([, value]) => value !== nothing)
      .map(
        ([term, value]) =>
          html`<dt>${term}</dt>
            <dd>${value}</dd>`,
      )}
  </dl>`;
}

export interface SampleOptions {
  readonly publication: Publication;
  readonly terms: AllTerms;
  readonly state: 'offered' | 'sounding' | 'failed';
  readonly onHear: () => void;
  readonly onFailure: () => void;
}

/** A sample to hear, fetched only when asked for, or one to read on a page of its own. */
export function sample({ publication, terms, state, onHear, onFailure }: SampleOptions): unknown {
  if (!publication.sample) return nothing;
  const { href, type } = publication.sample;
  if (!type.startsWith('audio/')) {
    return html`<a class="button" href=${href} target="_blank" rel="noopener">${bookIcon}${terms.readSample}</a>`;
  }
  switch (state) {
    case 'offered':
      return html`<button class="button" type="button" @click=${onHear}>${headphonesIcon}${terms.hearSample}</button>`;
    case 'sounding':
      return html`<audio
        controls
        autoplay
        preload="none"
        aria-label=${terms.sample}
        src=${href}
        @error=${onFailure}
      ></audio>`;
    case 'failed':
      return html`<p role="alert">${terms.sampleFailed}</p>`;
  }
}
