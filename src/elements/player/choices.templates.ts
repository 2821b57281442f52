/** A row of buttons of which one is chosen. Properties in, wishes out. */

import { html, type TemplateResult } from 'lit';

export interface Choice {
  readonly words: string;
  /** For those who listen, where `words` are a sign. */
  readonly spoken?: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

export const choices = (name: string, offered: readonly Choice[]): TemplateResult =>
  html`<div class="choices" role="group" aria-label=${name}>
    ${offered.map(
      ({ words, spoken, isChosen, onChoose }) =>
        html`<button
          class="button"
          type="button"
          aria-label=${spoken ?? words}
          aria-pressed=${isChosen ? 'true' : 'false'}
          @click=${onChoose}
        >
          ${words}
        </button>`,
    )}
  </div>`;
