/** Asks before what can't be undone, in the place where it was wished. Properties in, wishes out; the element moves the focus to `.question`. */

import { html, type TemplateResult } from 'lit';

export interface QuestionOptions {
  readonly question: unknown;
  /** What is lost, and what isn't. */
  readonly details?: unknown;
  readonly yes: string;
  readonly no: string;
  readonly busy: boolean;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

export const question = ({ question: words, details, yes, no, busy, onYes, onNo }: QuestionOptions): TemplateResult =>
  html`<div class="panel question" role="group" aria-labelledby="question" tabindex="-1">
    <strong id="question">${words}</strong>
    ${details}
    <div class="answers">
      <button class="button" type="button" aria-disabled=${busy ? 'true' : 'false'} @click=${onYes}>
        <span>${yes}</span>
      </button>
      <button class="button plain" type="button" @click=${onNo}><span>${no}</span></button>
    </div>
  </div>`;
