/** Shows a shelf in full, page by page, in place of its beginning. Its code comes when a patron first asks for all. */

import { html, nothing, type TemplateResult } from 'lit';
import { FeedPages } from '../../controllers/feed-pages.ts';
import type { LibraryController, LibraryHost } from '../../controllers/library-controller.ts';
import type { TermsController } from '../../controllers/terms-controller.ts';
import { ViewTask } from '../../controllers/view-task.ts';
import type { Feed } from '../../domain/feed.ts';
import type { LibraryError } from '../../domain/library-error.ts';
import { shownValue } from '../../domain/view-state.ts';
import type { HighlightTerms } from '../../i18n/highlights/terms.ts';
import { covers, rowHead, type RowOptions } from '../../ui/publication-row.ts';

type Failure = (error: LibraryError, retry: () => void) => TemplateResult | typeof nothing;

export class WholeShelf {
  /** Address of the shelf that is shown in full. */
  href: string | undefined;
  readonly #feed: ViewTask<[string, string], Feed>;
  readonly #pages: FeedPages;

  constructor(
    private readonly host: LibraryHost,
    library: LibraryController,
    words: TermsController<HighlightTerms>,
  ) {
    this.#feed = new ViewTask<[string, string], Feed>(host, library, {
      args: () => (this.href ? [this.href, words.language] : undefined),
      run: ([href, language], { catalogue }, signal) => catalogue.feed(href, language, signal),
    });
    this.#pages = new FeedPages(host, library, words, () => shownValue(this.#feed.state));
  }

  /** What is announced of the shelf that is open. */
  sentence(terms: HighlightTerms): string {
    const { publications, total } = this.#pages;
    return this.href && publications.length > 0 ? terms.moreShown(publications.length, total) : '';
  }

  render(row: RowOptions, terms: HighlightTerms, failure: Failure): TemplateResult {
    const { state } = this.#feed;
    const { more, total, next } = this.#pages;
    const error = state.kind === 'failed' ? state.error : more.kind === 'failed' ? more.error : undefined;
    const retry = (): void => void (state.kind === 'failed' ? this.#feed.run() : this.#showMore());
    const publications = state.kind === 'ready' ? this.#pages.publications : row.publications;
    const loading = more.kind === 'loading' || state.kind === 'loading';
    return html`<section class="row all" part="row" aria-busy=${loading ? 'true' : 'false'}>
      <div class="row-head">${rowHead(row)}</div>
      ${row.about ?? nothing} ${covers({ ...row, publications })} ${error ? failure(error, retry) : nothing}
      <div class="foot">
        ${next === undefined ? nothing : this.#moreButton(terms, loading)}
        <span class="muted">
          ${state.kind === 'loading' ? terms.loading : terms.moreShown(publications.length, total)}
        </span>
      </div>
    </section>`;
  }

  #moreButton(terms: HighlightTerms, loading: boolean): TemplateResult {
    return html`<button
      class="button"
      type="button"
      aria-disabled=${loading ? 'true' : 'false'}
      @click=${() => void this.#showMore()}
    >
      ${loading ? terms.loading : terms.showMore}
    </button>`;
  }

  async #showMore(): Promise<void> {
    const before = this.#pages.publications.length;
    if (!(await this.#pages.showMore())) return;
    await this.host.updateComplete;
    const picks = this.host.shadowRoot?.querySelectorAll<HTMLElement>('.all .pick');
    picks?.[before]?.focus();
  }
}
