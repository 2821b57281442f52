/** Shows a shelf in full, page by page, in place of its beginning. Its code comes when a patron first asks for all. */

import { html, nothing, type TemplateResult } from 'lit';
import { FeedPages } from '../../controllers/feed-pages.ts';
import { LibraryController, type LibraryHost } from '../../controllers/library-controller.ts';
import type { ProfileController } from '../../controllers/profile-controller.ts';
import { ViewTask } from '../../controllers/view-task.ts';
import type { Feed } from '../../domain/feed.ts';
import type { Showcase } from '../../domain/showcase.ts';
import { shownValue } from '../../domain/view-state.ts';
import type { Terms } from '../../i18n/terms.ts';
import { covers, rowHead, type RowOptions } from '../../ui/publication-row.ts';
import { Failures } from '../failures.ts';

export class WholeShelf {
  /** Address of the shelf that is shown in full. */
  href: string | undefined;
  readonly #feed: ViewTask<[string, string], Feed>;
  readonly #pages: FeedPages;
  readonly #failures: Failures;

  constructor(
    private readonly host: LibraryHost,
    showcase: LibraryController<Showcase>,
    profile: ProfileController,
  ) {
    const library = new LibraryController(host);
    const { words } = (this.#failures = new Failures(host, showcase, profile));
    this.#feed = new ViewTask<[string, string], Feed>(host, library, {
      args: () => (this.href ? [this.href, words.language] : undefined),
      run: ([href, language], { catalogue }, signal) => catalogue.feed(href, language, signal),
    });
    this.#pages = new FeedPages(host, library, words, () => shownValue(this.#feed.state));
  }

  /** What is announced of the shelf that is open. */
  get sentence(): string {
    const { terms } = this.#failures.words;
    const { publications, total } = this.#pages;
    return terms && this.href && publications.length > 0 ? terms.moreShown(publications.length, total) : '';
  }

  render(row: RowOptions): TemplateResult {
    const { state } = this.#feed;
    const { terms } = this.#failures.words;
    const { more } = this.#pages;
    const error = state.kind === 'failed' ? state.error : more.kind === 'failed' ? more.error : undefined;
    const retry = (): void => void (state.kind === 'failed' ? this.#feed.run() : this.#showMore());
    const publications = state.kind === 'ready' ? this.#pages.publications : row.publications;
    const loading = more.kind === 'loading' || state.kind === 'loading';
    return html`<section class="row all" part="row" aria-busy=${loading ? 'true' : 'false'}>
      <div class="row-head">${rowHead(row)}</div>
      ${row.about ?? nothing} ${covers({ ...row, publications })}
      ${error ? this.#failures.panel(error, retry) : nothing}
      ${terms ? this.#foot(terms, publications.length, loading) : nothing}
    </section>`;
  }

  #foot(terms: Terms, count: number, loading: boolean): TemplateResult {
    const { total, next } = this.#pages;
    return html`<div class="foot">
      ${next === undefined ? nothing : this.#moreButton(terms, loading)}
      <span class="muted">
        ${this.#feed.state.kind === 'loading' ? terms.loading : terms.moreShown(count, total)}
      </span>
    </div>`;
  }

  #moreButton(terms: Terms, loading: boolean): TemplateResult {
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
