/** Tells a patron what went wrong, whom it concerns and what to do next, with a button that does it. Knows no service: the element acts. */

import { html, nothing, type TemplateResult } from 'lit';
import type { Contact } from '../domain/library.ts';
import type { LibraryError, LibraryErrorKind } from '../domain/library-error.ts';
import { errorWords } from '../i18n/error-words.ts';
import type { ErrorTerms, NextStep } from '../i18n/terms.ts';
import { contactHref } from './contact.ts';

/** What helps, in order; the first that the place can offer is shown as a button. */
const steps: Readonly<Record<LibraryErrorKind, readonly NextStep[]>> = {
  offline: ['retry'],
  timeout: ['retry'],
  'signed-out': ['signIn'],
  forbidden: ['contact'],
  'not-entitled': ['contact'],
  'not-found': ['contact', 'retry'],
  limit: ['shelf', 'retry'],
  conflict: ['retry'],
  unreadable: ['retry', 'contact'],
  server: ['retry'],
};

/** Where the service told exactly what stands in the way. */
const stepsAfter: Readonly<Record<string, readonly NextStep[]>> = {
  'no-available-license': ['hold', 'retry'],
  'cannot-renew-loan': [],
};

export interface ErrorPanelOptions {
  readonly error: LibraryError;
  readonly terms: ErrorTerms;
  /** Contact of the library that can help, if the page knows it. */
  readonly contact?: Contact | undefined;
  /** What each step does here; a step that is missing is not offered. */
  readonly on: Partial<Record<Exclude<NextStep, 'contact'>, () => void>>;
}

function step(kind: NextStep, { terms, contact, on }: ErrorPanelOptions): TemplateResult | undefined {
  const label = terms.steps[kind];
  if (kind === 'contact') {
    const href = contact && contactHref(contact);
    return href === undefined ? undefined : html`<a class="button" href=${href}>${label}</a>`;
  }
  const act = on[kind];
  return act && html`<button class="button" type="button" @click=${act}>${label}</button>`;
}

export function errorPanel(options: ErrorPanelOptions): TemplateResult {
  const { title, help } = errorWords(options.error, options.terms);
  const { error } = options;
  const offered = (stepsAfter[error.problemName] ?? steps[error.kind]).map((kind) => step(kind, options)).find(Boolean);
  return html`<div class="panel error" part="error">
    <strong>${title}</strong>
    <p>${help}</p>
    ${offered ?? nothing}
  </div>`;
}
