/** The parts of the open player. Properties in, wishes out; know no player. */

import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { chapterAt, type Audiobook } from '../../domain/audiobook.ts';
import { wording } from '../../domain/text.ts';
import { clock } from '../../i18n/clock.ts';
import { shortDuration } from '../../i18n/durations.ts';
import { spokenDuration, spokenPosition } from '../../i18n/spoken-durations.ts';
import type { SupportedLanguage, AllTerms } from '../../i18n/terms.ts';
import { nextIcon, previousIcon } from '../../ui/control-icons.ts';
import { backIcon, forwardIcon, pauseIcon, playIcon } from '../../ui/player-icons.ts';
import { words } from '../../ui/words.ts';

export const BACK_SECONDS = 15;
export const FORWARD_SECONDS = 30;
const RATES = [0.5, 0.75, 1, 1.25, 1.5, 1.75, 2, 2.5, 3];

/** Further into a chapter than this, "previous" means its own beginning. */
const CHAPTER_GRACE_SECONDS = 3;

export interface PartOptions {
  readonly terms: AllTerms;
  readonly language: SupportedLanguage;
  readonly book: Audiobook;
  /** Seconds from the beginning of the book. */
  readonly seconds: number;
  readonly sounding: boolean;
  readonly onSeek: (bookSeconds: number) => void;
}

/**
 * The book as a line to move along. While it sounds, what is spoken of the place changes with the minute only: a reader
 * who rests on the line isn't talked over every second.
 */
export function positionLine(options: PartOptions, onMove: (bookSeconds: number) => void): TemplateResult {
  const { terms, language, book, seconds, sounding, onSeek } = options;
  const total = book.durationSeconds;
  const spoken = (sounding ? spokenDuration : spokenPosition)(seconds, language);
  const place = (event: Event) => (event.target instanceof HTMLInputElement ? event.target.valueAsNumber : seconds);
  const paint = (element?: Element) => {
    if (element instanceof HTMLElement) element.style.setProperty('--_heard', `${(100 * seconds) / total}%`);
  };
  return html`<div>
    <input
      type="range"
      part="position"
      min="0"
      max=${Math.floor(total)}
      step="1"
      .value=${String(Math.floor(seconds))}
      aria-label=${terms.position}
      aria-valuetext=${terms.positionSpoken(spoken, spokenDuration(total, language))}
      @input=${(event: Event) => onMove(place(event))}
      @change=${(event: Event) => onSeek(place(event))}
      ${ref(paint)}
    />
    <div class="times" aria-hidden="true">
      <span>${clock(seconds)}</span><span>${terms.timeLeft(shortDuration(total - seconds, language))}</span>
    </div>
  </div>`;
}

const iconButton = (label: string, drawing: TemplateResult, onPress: () => void): TemplateResult =>
  html`<button class="button plain" type="button" aria-label=${label} title=${label} @click=${onPress}>
    ${drawing}
  </button>`;

const skipButton = (label: string, count: number, drawing: TemplateResult, onPress: () => void): TemplateResult =>
  html`<button class="button plain skip" type="button" aria-label=${label} title=${label} @click=${onPress}>
    ${drawing}<small aria-hidden="true">${count}</small>
  </button>`;

/** Where "previous" and "next" lead from here; `next` is undefined in the last chapter. */
export function chapterSteps({ book, seconds }: PartOptions): { readonly previous: number; readonly next?: number } {
  const index = chapterAt(book, seconds);
  const here = book.chapters[index]?.startSeconds ?? 0;
  const before = book.chapters[index - 1]?.startSeconds ?? 0;
  const next = book.chapters[index + 1]?.startSeconds;
  return { previous: seconds - here > CHAPTER_GRACE_SECONDS ? here : before, ...(next !== undefined && { next }) };
}

export function transport(options: PartOptions, onToggle: () => void): TemplateResult {
  const { terms, book, seconds, sounding, onSeek } = options;
  const { previous, next } = chapterSteps(options);
  const toggle = sounding ? terms.pause : terms.play;
  const end = book.durationSeconds;
  return html`<div class="buttons" part="controls">
    ${book.chapters.length > 1 ? iconButton(terms.previousChapter, previousIcon, () => onSeek(previous)) : nothing}
    ${skipButton(terms.back(BACK_SECONDS), BACK_SECONDS, backIcon, () => onSeek(Math.max(0, seconds - BACK_SECONDS)))}
    <button class="button primary" part="action" type="button" aria-label=${toggle} title=${toggle} @click=${onToggle}>
      <span class=${sounding ? 'pause' : 'play'}>${sounding ? pauseIcon : playIcon}</span>
    </button>
    ${skipButton(terms.forward(FORWARD_SECONDS), FORWARD_SECONDS, forwardIcon, () =>
      onSeek(Math.min(end, seconds + FORWARD_SECONDS)),
    )}
    ${book.chapters.length > 1 ? iconButton(terms.nextChapter, nextIcon, () => onSeek(next ?? end)) : nothing}
  </div>`;
}

export function speedChoice(terms: AllTerms, rate: number, onChoose: (rate: number) => void): TemplateResult {
  const rates = RATES.includes(rate) ? RATES : [...RATES, rate].sort((a, b) => a - b);
  const choose = (event: Event) => {
    if (event.target instanceof HTMLSelectElement) onChoose(Number(event.target.value));
  };
  return html`<div class="speed">
    <label for="speed">${terms.speed}</label>
    <select id="speed" part="speed" @change=${choose}>
      ${rates.map((each) => html`<option value=${each} ?selected=${each === rate}>${terms.speedValue(each)}</option>`)}
    </select>
  </div>`;
}

export function chapterList(
  { terms, language, book, seconds, onSeek }: PartOptions,
  headingOf: (content: unknown) => TemplateResult,
): TemplateResult | typeof nothing {
  if (book.chapters.length === 0) return nothing;
  const current = chapterAt(book, seconds);
  return html`<section class="chapters" part="chapters">
    ${headingOf(terms.chapters)}
    <ol>
      ${book.chapters.map(
        ({ title, startSeconds }, index) =>
          html`<li>
            <button
              class="chapter"
              type="button"
              aria-current=${index === current ? 'true' : nothing}
              @click=${() => onSeek(startSeconds)}
            >
              <span>${wording(title, language).text ? words(title, language) : terms.chapter(index + 1)}</span
              ><time>${clock(startSeconds)}</time>
            </button>
          </li>`,
      )}
    </ol>
  </section>`;
}
