/** When the book is to fall silent by itself, for those who listen in bed. Properties in, wishes out. */

import { html, nothing, type TemplateResult } from 'lit';
import { sleepChoices, type SleepChoice, type SleepTimer } from '../../domain/listening-tools.ts';
import { shortDuration } from '../../i18n/durations.ts';
import type { PlayerTerms } from '../../i18n/player/terms.ts';
import type { SupportedLanguage } from '../../i18n/terms.ts';
import { choices } from './choices.templates.ts';

export interface TimerOptions {
  readonly terms: PlayerTerms;
  readonly language: SupportedLanguage;
  readonly timer: SleepTimer;
  readonly hasChapters: boolean;
  readonly onChoose: (choice: SleepChoice | undefined) => void;
}

const nameOf = (choice: SleepChoice, terms: PlayerTerms): string =>
  choice === 'chapter' ? terms.timerChapter : terms.timerMinutes(choice);

/** Whole minutes while there are any: nobody in bed wants to see seconds run. */
export const timeLeft = (secondsLeft: number, language: SupportedLanguage): string =>
  shortDuration(secondsLeft < 60 ? secondsLeft : Math.ceil(secondsLeft / 60) * 60, language);

/** When it stops, in words; empty while it doesn't run. */
export function timerSentence(timer: SleepTimer, terms: PlayerTerms, language: SupportedLanguage): string {
  if (!('secondsLeft' in timer)) return '';
  return timer.choice === 'chapter'
    ? terms.timerChapterRunning
    : terms.timerRunning(timeLeft(timer.secondsLeft, language));
}

export function timerPanel({ terms, language, timer, hasChapters, onChoose }: TimerOptions): TemplateResult {
  const counting = timer.kind === 'running' || timer.kind === 'fading' ? timer : undefined;
  const offered = sleepChoices.filter((choice) => choice !== 'chapter' || hasChapters);
  return html`<p>${timerSentence(timer, terms, language) || terms.timerHelp}</p>
    ${choices(terms.timer, [
      { words: terms.timerOff, isChosen: !counting, onChoose: () => onChoose(undefined) },
      ...offered.map((choice) => ({
        words: nameOf(choice, terms),
        isChosen: counting?.choice === choice,
        onChoose: () => onChoose(choice),
      })),
    ])}`;
}

/** What a timer tells that is about to stop the book, or has; one press goes on. */
export function timerMessage(
  terms: PlayerTerms,
  timer: SleepTimer,
  onExtend: () => void,
): TemplateResult | typeof nothing {
  if (timer.kind !== 'fading' && timer.kind !== 'rung') return nothing;
  const extend = timer.choice === 'chapter' ? terms.timerExtendChapter : terms.timerExtend(timer.choice);
  return html`<div class="sleep-notice">
    <p>${timer.kind === 'fading' ? terms.timerFading : terms.timerRung}</p>
    <button class="button" type="button" @click=${onExtend}>${extend}</button>
  </div>`;
}
