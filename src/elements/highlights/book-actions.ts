/** Tells below each cover how the book stands, and lets a patron borrow or reserve it with one press. Its code comes once the covers stand there. */

import { html, nothing, type TemplateResult } from 'lit';
import { LendingController } from '../../controllers/lending-controller.ts';
import type { LibraryController, LibraryHost } from '../../controllers/library-controller.ts';
import type { TermsController } from '../../controllers/terms-controller.ts';
import type { LibraryError } from '../../domain/library-error.ts';
import type { Publication } from '../../domain/publication.ts';
import type { HighlightTerms } from '../../i18n/highlights/terms.ts';
import { mainAction } from '../../ui/lending-actions.ts';
import { lendingWords } from '../../ui/lending-words.ts';

type Failure = (error: LibraryError, retry: () => void) => TemplateResult | typeof nothing;

export class BookActions {
  readonly #lending: LendingController;

  constructor(
    host: LibraryHost,
    library: LibraryController,
    private readonly words: TermsController<HighlightTerms>,
    private readonly failure: Failure,
  ) {
    this.#lending = new LendingController(host, library, words);
  }

  get announcement(): string {
    return this.#lending.announcement;
  }

  readonly beneath = (listed: Publication): unknown => {
    const { terms, language } = this.words;
    if (!terms) return nothing;
    const publication = this.#lending.current(listed);
    const { choices, follow } = this.#lending;
    const pending = this.#lending.pending(publication);
    const problem = this.#lending.problem(publication);
    const options = { publication, pending, terms, language, ...choices, onFollow: follow };
    return html`<span class="standing">
        <span class="muted">${lendingWords(publication.lending, terms, language, new Date())}</span>
        ${mainAction(options, 'quiet')}
      </span>
      ${problem ? this.failure(problem.error, problem.retry) : nothing}`;
  };
}
