/** What stands around a form: how far saving has come, the button that shows it to patrons, and what was brought back. Properties in, wishes out. */

import { html, nothing, type TemplateResult } from 'lit';
import type { Saving } from '../../domain/curation.ts';
import type { CurationTerms } from '../../i18n/curation/terms.ts';

export interface BarOptions {
  readonly terms: CurationTerms;
  readonly saving: Saving;
  readonly isPublished: boolean;
  readonly isBusy: boolean;
  /** What came of the last step, in place of how saving stands. */
  readonly told: string | undefined;
  readonly onPublish: () => void;
}

export function savingWords({ kind }: Saving, terms: CurationTerms): string {
  if (kind === 'conflict') return terms.conflictHeading;
  return kind === 'failed' ? terms.notSaved : terms.saving[kind];
}

export const publishBar = ({ terms, saving, isPublished, isBusy, told, onPublish }: BarOptions): TemplateResult =>
  html`<div class="bar">
    <button class="button primary" type="button" aria-disabled=${isBusy ? 'true' : 'false'} @click=${onPublish}>
      <span>${isPublished ? terms.publishChanges : terms.publish}</span>
    </button>
    <p class="muted saving">${told ?? savingWords(saving, terms)}</p>
  </div>`;

/** @param onDiscard Back to what the service has, if it has anything */
export const restoredPanel = (terms: CurationTerms, onDiscard: (() => void) | undefined): TemplateResult =>
  html`<div class="panel restored">
    <p>${terms.restoredDraft}</p>
    ${
      onDiscard
        ? html`<button class="button" type="button" @click=${onDiscard}>${terms.discardDraft}</button>`
        : nothing
    }
  </div>`;
