/** One publication of a patron's long shelf until its card is drawn: what it is called and how it stands, in the room that the card will take. */

import { html, type TemplateResult } from 'lit';
import type { Publication } from '../domain/publication.ts';
import type { AllTerms, SupportedLanguage } from '../i18n/terms.ts';
import { heading } from './heading.ts';
import { standingWords } from './standing-words.ts';
import { words } from './words.ts';

export interface PublicationLineOptions {
  readonly publication: Publication;
  readonly terms: AllTerms;
  readonly language: SupportedLanguage;
  readonly headingLevel: number;
  readonly now: Date;
}

export const publicationLine = (options: PublicationLineOptions): TemplateResult => {
  const { publication, terms, language, headingLevel, now } = options;
  return html`<div class="card" role="listitem">
    <span></span>
    <div class="card-body">
      ${heading(headingLevel, words(publication.title, language))}
      <p>${standingWords(publication.lending, terms, language, now)[0]}</p>
    </div>
  </div>`;
};
