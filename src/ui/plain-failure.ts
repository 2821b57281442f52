/** Says that something could not be fetched, with no more code or words than are on the page already: for when those that tell exactly what went wrong don't come either. */

import { html, nothing, type TemplateResult } from 'lit';
import type { Terms } from '../i18n/terms.ts';

export interface PlainFailure {
  readonly title: string;
  readonly help?: string;
  /** On the button. */
  readonly again: string;
}

/** What keeps code away is mostly the network. */
export const missingCode = ({ errors, steps }: Terms): PlainFailure => ({ ...errors.offline, again: steps.retry });

export const plainFailure = ({ title, help, again }: PlainFailure, retry: () => void): TemplateResult =>
  html`<div class="panel error" part="error">
    <strong>${title}</strong>
    ${help ? html`<p>${help}</p>` : nothing}
    <button class="button" type="button" @click=${retry}>${again}</button>
  </div>`;
