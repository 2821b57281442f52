/** Lets a patron of the library's page search the e-library and borrow what they find. Knows no network: asks its library. */

import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { FeedPages } from '../../controllers/feed-pages.ts';
import { LendingController } from '../../controllers/lending-controller.ts';
import { LibraryController } from '../../controllers/library-controller.ts';
import { StoreController } from '../../controllers/store-controller.ts';
import { TermsController } from '../../controllers/terms-controller.ts';
import { ViewTask } from '../../controllers/view-task.ts';
import type { Feed } from '../../domain/feed.ts';
import type { Way } from '../../domain/lending.ts';
import type { LibraryError } from '../../domain/library-error.ts';
import type { Publication } from '../../domain/publication.ts';
import { shownValue, type ViewState } from '../../domain/view-state.ts';
import { ElibSearchDone } from '../../events/search-done.ts';
import { errorWords } from '../../i18n/error-words.ts';
import { loadTerms, type Terms } from '../../i18n/terms.ts';
import { announcer } from '../../ui/announcer.ts';
import { emptyPanel } from '../../ui/empty-panel.ts';
import { errorPanel } from '../../ui/error-panel.ts';
import { heading } from '../../ui/heading.ts';
import { mainAction } from '../../ui/lending-actions.ts';
import { showPlayer } from '../../ui/player-on-page.ts';
import { publicationCard } from '../../ui/publication-card.ts';
import { wayToShelf } from '../../ui/shelf-on-page.ts';
import { define } from '../define.ts';
import { searchStyles } from './elib-search.styles.ts';
import { formSkeleton, results, searchForm, waitingResults } from './search.templates.ts';
import { rememberSearch, searchedFor } from './search-address.ts';

/**
 * @summary Search box and results, with borrowing.
 * @example
 * ```html
 * <elib-search></elib-search>
 * ```
 * @slot player - Where a player stands when an audiobook is listened to on a page that has none.
 * @fires {ElibSearchDone} elib-search-done - A search was answered; `count` is the number of publications found.
 * @fires {ElibBorrowed} elib-borrowed - Something was borrowed; `medium` is its kind.
 * @csspart form - The search form.
 * @csspart input - The field.
 * @csspart results - Everything below the form.
 * @csspart card - One publication.
 * @csspart cover - A cover.
 * @csspart action - The button of a publication.
 * @csspart empty - What is said when nothing was found.
 * @csspart error - What is said when something went wrong.
 */
export class ElibSearch extends LitElement {
  static override readonly styles = searchStyles;

  /** `id` of the `elib-library` it belongs to; default: the nearest, else the page's. */
  @property() library: string | undefined;

  /** Heading above the field; without it there is none. */
  @property() heading = '';

  /** What is searched for; the page's address keeps it. */
  @state() private query = searchedFor();

  readonly #library = new LibraryController(this);
  readonly #words = new TermsController(this, loadTerms);
  readonly #profile = new StoreController(this, this.#library, ({ profile }) => profile);
  readonly #lending = new LendingController(this, this.#library, this.#words);
  readonly #search = new ViewTask<[string, string], Feed>(this, this.#library, {
    args: () => (this.query && this.#words.terms ? [this.query, this.#words.language] : undefined),
    run: ([query, language], { catalogue }, signal) => catalogue.search(query, language, signal),
    isEmpty: ({ publications }) => publications.length === 0,
  });
  readonly #pages = new FeedPages(this, this.#library, this.#words, () => shownValue(this.#search.state));
  #told: ViewState<Feed> | undefined;

  override render(): TemplateResult {
    const { terms, language } = this.#words;
    if (!terms) return formSkeleton();
    return html`<div class="root" lang=${language}>
      ${this.heading ? heading(this.#level, this.heading) : nothing} ${searchForm(terms, this.query, this.#submit)}
      ${announcer(this.#sentence(terms))} ${announcer(this.#lending.announcement)} ${this.#answer(terms)}
      <slot name="player"></slot>
    </div>`;
  }

  override updated(): void {
    const { state } = this.#search;
    if (state === this.#told) return;
    this.#told = state;
    if (state.kind === 'empty') this.dispatchEvent(new ElibSearchDone(0));
    if (state.kind === 'ready') {
      this.dispatchEvent(new ElibSearchDone(state.value.total ?? state.value.publications.length));
    }
  }

  get #level(): number {
    const profile = this.#profile.value;
    return (profile && shownValue(profile)?.headingLevel) ?? 2;
  }

  readonly #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const query = this.renderRoot.querySelector('input')?.value.trim() ?? '';
    rememberSearch(query);
    if (query && query === this.query) void this.#search.run();
    this.query = query;
  };

  /** What is heard when the answer comes. */
  #sentence(terms: Terms): string {
    const { state } = this.#search;
    switch (state.kind) {
      case 'idle':
        return '';
      case 'loading':
        return terms.searching;
      case 'empty':
        return terms.nothingFound(this.query);
      case 'ready': {
        const { publications, total } = this.#pages;
        const shown = publications.length;
        return shown > state.value.publications.length ? terms.moreShown(shown, total) : terms.results(total ?? shown);
      }
      case 'failed':
        return errorWords(state.error, terms).title;
    }
  }

  #answer(terms: Terms): TemplateResult | typeof nothing {
    const { state } = this.#search;
    switch (state.kind) {
      case 'idle':
        return nothing;
      case 'loading':
        return state.previous ? this.#results(terms, true) : waitingResults(terms);
      case 'empty':
        return emptyPanel(terms.nothingFound(this.query), terms.nothingFoundHelp);
      case 'ready':
        return this.#results(terms, false);
      case 'failed':
        return html`${this.#failure(state.error, () => void this.#search.run())}
        ${state.previous ? this.#results(terms, false) : nothing}`;
    }
  }

  #results(terms: Terms, busy: boolean): TemplateResult {
    const { publications, total, next, more } = this.#pages;
    return results({
      terms,
      publications,
      total,
      busy,
      headingOf: (content) => heading(this.#level + (this.heading ? 1 : 0), content),
      card: (publication) => this.#card(terms, publication),
      hasMore: next !== undefined,
      more,
      onMore: () => void this.#showMore(),
      failure: this.#failure,
    });
  }

  #card(terms: Terms, listed: Publication): TemplateResult {
    const { language } = this.#words;
    const publication = this.#lending.current(listed);
    const problem = this.#lending.problem(listed);
    return publicationCard({
      publication,
      terms,
      language,
      headingLevel: this.#level + (this.heading ? 2 : 1),
      onOpen: (chosen) => void this.#library.library?.open({ kind: 'publication', publication: chosen }),
      action: mainAction(
        {
          publication,
          pending: this.#lending.pending(listed),
          terms,
          language,
          onBorrow: this.#lending.borrow,
          onFollow: this.#follow,
        },
        'quiet',
      ),
      problem: problem ? this.#failure(problem.error, problem.retry) : nothing,
    });
  }

  readonly #follow = (publication: Publication, way: Way): void => {
    this.#lending.follow(publication, way);
    if (way.kind === 'play') showPlayer(this);
  };

  readonly #failure = (error: LibraryError, retry: () => void): TemplateResult => {
    const { terms } = this.#words;
    const { library } = this.#library;
    const profile = this.#profile.value;
    const shelf = wayToShelf();
    return html`${
      terms &&
      errorPanel({
        error,
        terms,
        contact: profile && shownValue(profile)?.contact,
        on: {
          retry,
          signIn: () => void library?.open({ kind: 'sign-in', reason: 'expired' }).then(retry),
          ...(shelf && { shelf }),
        },
      })
    }`;
  };

  readonly #showMore = async (): Promise<void> => {
    const before = this.#pages.publications.length;
    if (!(await this.#pages.showMore())) return;
    await this.updateComplete;
    this.renderRoot.querySelectorAll<HTMLElement>('.title')[before]?.focus();
  };
}

define('elib-search', ElibSearch);

declare global {
  interface HTMLElementTagNameMap {
    'elib-search': ElibSearch;
  }
}
