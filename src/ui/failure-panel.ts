/** What went wrong, with the steps that an element of a library can offer anywhere: again, sign in, the library's contact, the shelf of the page. */

import type { TemplateResult } from 'lit';
import type { LibraryError } from '../domain/library-error.ts';
import type { Contact, Showcase } from '../domain/showcase.ts';
import type { ErrorTerms } from '../i18n/terms.ts';
import { errorPanel } from './error-panel.ts';
import { wayToShelf } from './shelf-on-page.ts';

export interface FailureOptions {
  readonly error: LibraryError;
  readonly terms: ErrorTerms;
  readonly library: Showcase | undefined;
  readonly contact: Contact | undefined;
  /** Also after signing in; leads to a hold where somebody else was quicker. */
  readonly retry: () => void;
}

export function failurePanel({ error, terms, library, contact, retry }: FailureOptions): TemplateResult {
  const shelf = wayToShelf();
  return errorPanel({
    error,
    terms,
    contact,
    on: {
      retry,
      hold: retry,
      signIn: () => void library?.open({ kind: 'sign-in', reason: 'expired' }).then(retry),
      ...(shelf && { shelf }),
    },
  });
}
