/** Where in the book one is, as a line to move along, and the buttons to move by. Properties in, wishes out; know no player. */

import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { ListeningController, OpenState } from '../../controllers/listening-controller.ts';
import { nextChapterStart } from '../../domain/chapter-steps.ts';
import { clock } from '../../i18n/clock.ts';
import { shortDuration } from '../../i18n/durations.ts';
import type { PlayerTerms } from '../../i18n/player/terms.ts';
import { spokenDuration, spokenPosition } from '../../i18n/spoken-durations.ts';
import type { SupportedLanguage } from '../../i18n/terms.ts';
import { nextIcon, previousIcon } from '../../ui/scroll-icons.ts';
import { backIcon, forwardIcon, pauseIcon, playIcon } from '../../ui/player-icons.ts';

export interface PositionOptions {
  readonly terms: PlayerTerms;
  readonly language: SupportedLanguage;
  readonly state: OpenState;
  /** Where the patron is dragging to, else where the book is; from its beginning. */
  readonly seconds: number;
  readonly onMove: (bookSeconds: number) => void;
  readonly onSeek: (bookSeconds: number) => void;
}

/** In a book as short as this, minutes say too little. */
const shortSeconds = 600;

/**
 * The book as a line. While it sounds, what is spoken of the place changes with the minute only: a reader who rests on the
 * line isn't talked over every second.
 */
export function positionLine({ terms, language, state, seconds, onMove, onSeek }: PositionOptions): TemplateResult {
  const total = state.book.durationSeconds;
  const isShort = total < shortSeconds;
  const spoken = (state.kind === 'playing' && !isShort ? spokenDuration : spokenPosition)(seconds, language);
  const whole = (isShort ? spokenPosition : spokenDuration)(total, language);
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
      aria-valuetext=${terms.positionSpoken(spoken, whole)}
      @input=${(event: Event) => onMove(place(event))}
      @change=${(event: Event) => onSeek(place(event))}
      ${ref(paint)}
    />
    <div class="times" aria-hidden="true">
      <span>${clock(seconds)}</span><span>${terms.timeLeft(shortDuration(total - seconds, language))}</span>
    </div>
  </div>`;
}

const chapterButton = (label: string, drawing: TemplateResult, leads: boolean, onPress: () => void): TemplateResult =>
  html`<button
    class="button plain"
    type="button"
    aria-label=${label}
    title=${label}
    aria-disabled=${leads ? 'false' : 'true'}
    @click=${leads ? onPress : nothing}
  >
    ${drawing}
  </button>`;

const skipButton = (label: string, count: number, drawing: TemplateResult, onPress: () => void): TemplateResult =>
  html`<button class="button plain skip" type="button" aria-label=${label} title=${label} @click=${onPress}>
    ${drawing}<small aria-hidden="true">${count}</small>
  </button>`;

type Requests = Pick<
  ListeningController,
  'isSounding' | 'toggle' | 'skipBack' | 'skipForward' | 'previousChapter' | 'nextChapter' | 'settings'
>;

export const skipBackButton = (terms: PlayerTerms, { settings, skipBack }: Requests): TemplateResult =>
  skipButton(terms.back(settings.backSeconds), settings.backSeconds, backIcon, skipBack);

export const skipForwardButton = (terms: PlayerTerms, { settings, skipForward }: Requests): TemplateResult =>
  skipButton(terms.forward(settings.forwardSeconds), settings.forwardSeconds, forwardIcon, skipForward);

export function toggleButton(terms: PlayerTerms, { isSounding, toggle }: Requests): TemplateResult {
  const label = isSounding ? terms.pause : terms.play;
  return html`<button
    class="button primary"
    part="action"
    type="button"
    aria-label=${label}
    title=${label}
    @click=${toggle}
  >
    <span class=${isSounding ? 'pause' : 'play'}>${isSounding ? pauseIcon : playIcon}</span>
  </button>`;
}

export function transport(terms: PlayerTerms, { book, seconds }: OpenState, requests: Requests): TemplateResult {
  const hasChapters = book.chapters.length > 1;
  const hasNext = nextChapterStart(book, seconds) !== undefined;
  return html`<div class="buttons" part="controls">
    ${hasChapters ? chapterButton(terms.previousChapter, previousIcon, true, requests.previousChapter) : nothing}
    ${skipBackButton(terms, requests)} ${toggleButton(terms, requests)} ${skipForwardButton(terms, requests)}
    ${hasChapters ? chapterButton(terms.nextChapter, nextIcon, hasNext, requests.nextChapter) : nothing}
  </div>`;
}
