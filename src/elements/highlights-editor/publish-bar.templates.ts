/** What stands around a form: how far saving has come, the button that shows it to patrons, and what was brought back. Properties in, wishes out. */

import { html, nothing, type TemplateResult } from 'lit';
import type { CuratedItem, Saving } from '../../domain/curation.ts';
import type { CurationTerms } from '../../i18n/curation/terms.ts';

/** Whether patrons see it, and as it is written here. */
export type PublishStanding = 'unpublished' | 'changed' | 'published';

const buttonWords = {
  unpublished: 'publish',
  changed: 'publishChanges',
  published: 'nothingToPublish',
} as const satisfies Record<PublishStanding, keyof CurationTerms>;

const sameWithService: readonly Saving['kind'][] = ['same', 'saved'];

export function publishStanding(item: CuratedItem | undefined, { kind }: Saving): PublishStanding {
  if (item?.published === undefined) return 'unpublished';
  return item.state === 'published' && sameWithService.includes(kind) ? 'published' : 'changed';
}

export interface BarOptions {
  readonly terms: CurationTerms;
  readonly saving: Saving;
  readonly standing: PublishStanding;
  readonly isBusy: boolean;
  /** What came of the last step, in place of how saving stands. */
  readonly told: string | undefined;
  readonly onPublish: () => void;
}

export function savingWords({ kind }: Saving, terms: CurationTerms): string {
  if (kind === 'conflict') return terms.conflictHeading;
  return kind === 'failed' ? terms.notSaved : terms.saving[kind];
}

/** Beside what patrons see already there is nothing to save. */
const standWords = ({ saving, standing, terms }: BarOptions): string =>
  standing === 'published' ? terms.saving.same : savingWords(saving, terms);

export function publishBar(options: BarOptions): TemplateResult {
  const { terms, standing, isBusy, told, onPublish } = options;
  const isResting = isBusy || standing === 'published';
  return html`<div class="bar">
    <button
      class="button primary"
      type="button"
      aria-disabled=${isResting ? 'true' : 'false'}
      @click=${isResting ? nothing : onPublish}
    >
      <span>${terms[buttonWords[standing]]}</span>
    </button>
    <p class="muted saving">${told ?? standWords(options)}</p>
  </div>`;
}

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
