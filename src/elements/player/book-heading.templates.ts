/** Which book is open, by whom, and where in it one is. Properties in; knows no player. */

import { html, nothing, type TemplateResult } from 'lit';
import type { OpenState } from '../../controllers/listening-controller.ts';
import { chapterAt } from '../../domain/audiobook.ts';
import type { PlayerState } from '../../domain/player.ts';
import { namesOf } from '../../domain/publication.ts';
import type { PlayerTerms } from '../../i18n/player/terms.ts';
import type { SupportedLanguage } from '../../i18n/terms.ts';
import { heading } from '../../ui/heading.ts';
import { listOfWords, words } from '../../ui/words.ts';
import { chapterTitle } from './chapters.templates.ts';

export interface BookHeadingOptions {
  readonly terms: PlayerTerms;
  readonly language: SupportedLanguage;
  readonly player: Exclude<PlayerState, { kind: 'idle' }>;
  /** 2–6. */
  readonly level: number;
}

function chapter(
  { book, seconds }: OpenState,
  { terms, language }: BookHeadingOptions,
): TemplateResult | typeof nothing {
  const index = chapterAt(book, seconds);
  const sounding = book.chapters[index];
  if (!sounding) return nothing;
  const count = book.chapters.length;
  return html`<p class="now">${chapterTitle(sounding, index, language, terms)}</p>
    ${count > 1 ? html`<p class="muted">${terms.chapterOf(index + 1, count)}</p>` : nothing}`;
}

export function bookHeading(options: BookHeadingOptions): TemplateResult {
  const { language, player, level } = options;
  const { publication } = player;
  return html`<div class="book">
    ${heading(level, words(publication.title, language))}
    <p class="muted">${listOfWords(namesOf(publication, 'author'), language)}</p>
    ${'book' in player ? chapter(player, options) : nothing}
  </div>`;
}
