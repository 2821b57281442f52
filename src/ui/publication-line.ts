/** One publication of a long list until its card is drawn: what it is called and how it stands, in the room that the card will take. */

import { html, type TemplateResult } from 'lit';
import type { Publication } from '../domain/publication.ts';
import type { SupportedLanguage } from '../i18n/terms.ts';
import { heading } from './heading.ts';
import { words } from './words.ts';

/** @param standing in words */
export const publicationLine = (
  { title }: Publication,
  standing: string,
  headingLevel: number,
  language: SupportedLanguage,
): TemplateResult =>
  html`<div class="card" role="listitem">
    <span></span>
    <div class="card-body">
      ${heading(headingLevel, words(title, language))}
      <p>${standing}</p>
    </div>
  </div>`;
