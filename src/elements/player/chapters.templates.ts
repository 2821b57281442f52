/** The chapters of the open audiobook: where one is, what was heard, and the way to each. Properties in, wishes out. */

import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Audiobook, Chapter } from '../../domain/audiobook.ts';
import { chapterEnd } from '../../domain/chapter-steps.ts';
import { shareHeard, type Stretch } from '../../domain/stretches.ts';
import { wording } from '../../domain/text.ts';
import { clock } from '../../i18n/clock.ts';
import type { PlayerTerms } from '../../i18n/player/terms.ts';
import type { SupportedLanguage } from '../../i18n/terms.ts';
import { checkIcon } from '../../ui/icons.ts';
import { words } from '../../ui/words.ts';

export interface ChaptersOptions {
  readonly terms: PlayerTerms;
  readonly language: SupportedLanguage;
  readonly book: Audiobook;
  /** Of the chapter that sounds. */
  readonly current: number;
  readonly heard: readonly Stretch[];
  readonly onSeek: (bookSeconds: number) => void;
}

/** Who has heard so much has heard it all: the rest is silence between two chapters. */
const wholeShare = 0.97;
const tellingShare = 0.02;

export const chapterTitle = ({ title }: Chapter, index: number, language: SupportedLanguage, terms: PlayerTerms) =>
  wording(title, language).text ? words(title, language) : terms.chapter(index + 1);

function heardMark(share: number, terms: PlayerTerms): TemplateResult | typeof nothing {
  if (share >= wholeShare)
    return html`<span class="mark">${checkIcon}<span class="hidden">${terms.heard}</span></span>`;
  if (share < tellingShare) return nothing;
  return html`<progress aria-hidden="true" value=${share.toFixed(2)}></progress
    ><span class="hidden">${terms.heardShare(Math.round(share * 100))}</span>`;
}

function chapterRow(options: ChaptersOptions, chapter: Chapter, index: number): TemplateResult {
  const { terms, language, book, current, heard, onSeek } = options;
  const { startSeconds, level = 0 } = chapter;
  const share = shareHeard(heard, startSeconds, chapterEnd(book, startSeconds));
  return html`<li>
    <button
      class="chapter"
      type="button"
      data-level=${Math.min(level, 3)}
      aria-current=${index === current ? 'true' : nothing}
      @click=${() => onSeek(startSeconds)}
    >
      <span>${chapterTitle(chapter, index, language, terms)}</span>
      ${heardMark(share, terms)}<time>${clock(startSeconds)}</time>
    </button>
  </li>`;
}

/** Drawn anew only when something of it looks different: a long book has hundreds of chapters, and its clock goes on four times a second. */
export function chapterList(options: ChaptersOptions): unknown {
  const { terms, book, current, heard } = options;
  const startSeconds = book.chapters[current]?.startSeconds ?? 0;
  const percent = Math.round(100 * shareHeard(heard, startSeconds, chapterEnd(book, startSeconds)));
  const draw = () => book.chapters.map((chapter, index) => chapterRow(options, chapter, index));
  return html`<ol>
    ${guard([terms, book, current, heard.length, percent], draw)}
  </ol>`;
}
