/** Tells below each cover how the book stands, and lets a patron borrow or reserve it with one press. Its code comes once the covers stand there. */

import { html, nothing } from 'lit';
import { LendingController } from '../../controllers/lending-controller.ts';
import { LibraryController, type LibraryHost } from '../../controllers/library-controller.ts';
import type { ProfileController } from '../../controllers/profile-controller.ts';
import type { Publication } from '../../domain/publication.ts';
import type { Showcase } from '../../domain/showcase.ts';
import { mainAction } from '../../ui/lending-actions.ts';
import { lendingWords } from '../../ui/lending-words.ts';
import { Failures } from '../failures.ts';

export class BookActions {
  readonly #lending: LendingController;
  readonly #failures: Failures;

  constructor(host: LibraryHost, showcase: LibraryController<Showcase>, profile: ProfileController) {
    this.#failures = new Failures(host, showcase, profile);
    this.#lending = new LendingController(host, new LibraryController(host), this.#failures.words);
  }

  get announcement(): string {
    return this.#lending.announcement;
  }

  /** Undefined until the words have come. */
  readonly beneath = (listed: Publication): unknown => {
    const { terms, language } = this.#failures.words;
    if (!terms) return undefined;
    const publication = this.#lending.current(listed);
    const { choices, follow } = this.#lending;
    const pending = this.#lending.pending(publication);
    const problem = this.#lending.problem(publication);
    const options = { publication, pending, terms, language, ...choices, onFollow: follow };
    return html`<span class="standing">
        <span class="muted">${lendingWords(publication.lending, terms, language, new Date())}</span>
        ${mainAction(options, 'quiet')}
      </span>
      ${problem ? this.#failures.panel(problem.error, problem.retry) : nothing}`;
  };
}
