/** Tells in a shelf of picks what went wrong. Its code and the common words come when something has, or with the buttons of the books. */

import { nothing, type TemplateResult } from 'lit';
import type { LibraryController, LibraryHost } from '../../controllers/library-controller.ts';
import type { ProfileController } from '../../controllers/profile-controller.ts';
import { TermsController } from '../../controllers/terms-controller.ts';
import type { LibraryError } from '../../domain/library-error.ts';
import type { Showcase } from '../../domain/showcase.ts';
import { errorWords } from '../../i18n/error-words.ts';
import { loadTerms } from '../../i18n/terms.ts';
import { failurePanel } from '../../ui/failure-panel.ts';

export class Failures {
  readonly words: TermsController;

  constructor(
    host: LibraryHost,
    private readonly library: LibraryController<Showcase>,
    private readonly profile: ProfileController,
  ) {
    this.words = new TermsController(host, loadTerms);
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
