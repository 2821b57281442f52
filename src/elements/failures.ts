/** Tells in an element what went wrong, and what to do next. Its code and words come when something has. */

import { nothing, type TemplateResult } from 'lit';
import type { LibraryController, LibraryHost } from '../controllers/library-controller.ts';
import type { ProfileController } from '../controllers/profile-controller.ts';
import { TermsController } from '../controllers/terms-controller.ts';
import type { LibraryError } from '../domain/library-error.ts';
import type { Showcase } from '../domain/showcase.ts';
import { errorWords } from '../i18n/error-words.ts';
import { loadErrorTerms, type ErrorTerms } from '../i18n/terms.ts';
import { failurePanel } from '../ui/failure-panel.ts';

export class Failures {
  readonly words: TermsController<ErrorTerms>;

  constructor(
    host: LibraryHost,
    private readonly library: LibraryController<Showcase>,
    private readonly profile: ProfileController,
  ) {
    this.words = new TermsController(host, loadErrorTerms);
  }

  /** Empty until the words have come. */
  title(error: LibraryError): string {
    const { terms } = this.words;
    return terms ? errorWords(error, terms).title : '';
  }

  readonly panel = (error: LibraryError, retry: () => void): TemplateResult | typeof nothing => {
    const { terms } = this.words;
    if (!terms) return nothing;
    return failurePanel({ error, terms, library: this.library.library, contact: this.profile.value?.contact, retry });
  };
}
