/** One publication in a list: cover, title, who made it, what it is, whether it can be borrowed, and the next step. Knows no service. */

import { html, type nothing, type TemplateResult } from 'lit';
import { namesOf, type Publication } from '../domain/publication.ts';
import { languageName } from '../i18n/language-names.ts';
import { shortDuration } from '../i18n/durations.ts';
import type { SupportedLanguage, Terms } from '../i18n/terms.ts';
import { cover } from './cover.ts';
import { heading } from './heading.ts';
import { bookIcon, checkIcon, clockIcon, headphonesIcon } from './icons.ts';
import { lendingWords } from './lending-words.ts';
import { listOfWords, words } from './words.ts';

export interface PublicationCardOptions {
  readonly publication: Publication;
  readonly terms: Terms;
  readonly language: SupportedLanguage;
  readonly headingLevel: number;
  /** Marks what was searched for. */
  readonly mark?: ((text: string) => unknown) | undefined;
  readonly onOpen: (publication: Publication) => void;
  /** In place of the short words for how it stands. */
  readonly status?: TemplateResult;
  readonly action: TemplateResult | typeof nothing;
  /** What went wrong with this publication. */
  readonly problem: TemplateResult | typeof nothing;
}

/** What it is, on one line: `Äänikirja · suomi · 11 t 32 min`. */
export function factsLine(publication: Publication, terms: Terms, language: SupportedLanguage): TemplateResult {
  const { medium, languages, durationSeconds } = publication;
  const facts = [
    terms.media[medium],
    ...languages.map((tag) => languageName(tag, language)),
    ...(durationSeconds === undefined ? [] : [shortDuration(durationSeconds, language)]),
  ];
  return html`<p class="facts muted">
    ${medium === 'audiobook' ? headphonesIcon : bookIcon}<span>${facts.join(' · ')}</span>
  </p>`;
}

/** Whether it can be borrowed, or until when it is on loan, in `words`. */
export const statusLine = ({ lending: { kind } }: Publication, words: string): TemplateResult =>
  html`<p class="status">
    ${kind === 'unavailable' || kind === 'on-hold' ? clockIcon : checkIcon}<span>${words}</span>
  </p>`;

export function publicationCard(options: PublicationCardOptions): TemplateResult {
  const { publication, terms, language, headingLevel, mark, onOpen, action, problem } = options;
  const title = html`<button class="text-button title" type="button" @click=${() => onOpen(publication)}>
    ${words(publication.title, language, mark)}
  </button>`;
  return html`<div class="card" role="listitem" part="card">
    ${cover(publication, language)}
    <div class="card-body">
      ${heading(headingLevel, title)}
      <p>${listOfWords(namesOf(publication, 'author'), language, mark)}</p>
      ${factsLine(publication, terms, language)}
      ${options.status ?? statusLine(publication, lendingWords(publication.lending, terms, language, new Date()))}
      <div class="actions">${action}</div>
    </div>
    ${problem}
  </div>`;
}
