/** Lets a patron of the library's page browse and search the e-library and borrow what they find. Knows no network: asks its library. */

import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { LaterCode } from '../../controllers/later-code.ts';
import { LendingController } from '../../controllers/lending-controller.ts';
import { LibraryController } from '../../controllers/library-controller.ts';
import { ProfileController } from '../../controllers/profile-controller.ts';
import { TermsController } from '../../controllers/terms-controller.ts';
import type { Feed } from '../../domain/feed.ts';
import type { Way } from '../../domain/lending.ts';
import type { Publication } from '../../domain/publication.ts';
import type { ResultsView } from '../../domain/results-view.ts';
import type { ViewState } from '../../domain/view-state.ts';
import { ElibEntriesDropped } from '../../events/entries-dropped.ts';
import type { ElibFeedRequest } from '../../events/feed-request.ts';
import { ElibSearchDone } from '../../events/search-done.ts';
import type { ElibSearchRequest } from '../../events/search-request.ts';
import type { ElibViewRequest } from '../../events/view-request.ts';
import { loadTerms, type Terms } from '../../i18n/terms.ts';
import { announcer } from '../../ui/announcer.ts';
import { missingCode } from '../../ui/plain-failure.ts';
import { heading } from '../../ui/heading.ts';
import { mainAction } from '../../ui/lending-actions.ts';
import { showPlayer } from '../../ui/player-on-page.ts';
import { publicationCard } from '../../ui/publication-card.ts';
import { define } from '../define.ts';
import { LaterFailures } from '../later-failures.ts';
import type { BesideResults } from './beside-results.ts';
import { searchStyles } from './elib-search.styles.ts';
import { chosenLimits } from './chosen-limits.ts';
import type { AddressPart } from './place-controller.ts';
import { SearchController } from './search-controller.ts';
import { formSkeleton, results, searchForm, waitingResults, wholeCollection } from './search.templates.ts';

/**
 * @summary Browsing, search box and results, with borrowing.
 * @example
 * ```html
 * <elib-search></elib-search>
 * ```
 * @slot player - Where a player stands when an audiobook is listened to on a page that has none.
 * @fires {ElibSearchDone} elib-search-done - A search was answered; `count` is the number of publications found.
 * @fires {ElibBorrowed} elib-borrowed - Something was borrowed; `medium` is its kind.
 * @fires {ElibEntriesDropped} elib-entries-dropped - The service sent books that can't be read; `count` of them were left out.
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

  /** What is shown before a search: `full` (ways into the collection and rows of covers), `ways`, or `off`; default: as the configuration says, else `full`. */
  @property() browse: 'full' | 'ways' | 'off' | undefined;

  /** Where the page's address keeps what was searched for: `query`, `fragment` or `nowhere`. */
  @property({ attribute: 'keep-in' }) keepIn: AddressPart = 'query';

  /** Name of the parameter in the address; two searches on one page need two. */
  @property() parameter = 'elib-q';

  /** Whether events also carry the words that were searched for. Off by default: what people seek is private. */
  @property({ type: Boolean, attribute: 'detailed-events' }) detailedEvents = false;

  @state() private view: ResultsView | undefined;

  readonly #library = new LibraryController(this);
  readonly #words = new TermsController(this, loadTerms);
  readonly #profile = new ProfileController(this, this.#library);
  readonly #failures = new LaterFailures(this, this.#library, this.#profile, this.#words, missingCode);
  readonly #lending = new LendingController(this, this.#library, this.#words);
  /** Without it the results stand alone. */
  readonly #beside = new LaterCode<BesideResults>(this, async () => {
    this.#failures.fetchAhead();
    return (await import('./beside-results.ts')).besideIn(this.renderRoot);
  });
  readonly #search = new SearchController(this, this.#library, this.#words, async ({ correction, ...feed }) => {
    if (correction || feed.publications.length === 0 || chosenLimits(feed.facets).length > 0) await this.#beside.now();
  });
  #told: ViewState<Feed> | undefined;
  /** The patron went somewhere by a button that is no longer there. */
  #hasMoved = false;

  override render(): TemplateResult {
    const { terms, language } = this.#words;
    if (!terms) return formSkeleton();
    return html`<div class="root" lang=${language}>
      ${this.heading ? heading(this.#profile.headingLevel, this.heading) : nothing}
      ${searchForm({ terms, query: this.#search.query, onSubmit: this.#submit, onFocus: this.#suggest })}
      ${announcer(this.#search.sentence(terms, this.#failures))} ${announcer(this.#lending.announcement)}
      ${this.#answer(terms)}
      <slot name="player"></slot>
    </div>`;
  }

  override updated(): void {
    const { state } = this.#search;
    if (state === this.#told) return;
    this.#told = state;
    if (state.kind !== 'ready' && state.kind !== 'empty') return;
    if (state.value) this.#tell(state.value);
    if (this.#hasMoved) this.renderRoot.querySelector<HTMLElement>('.results [tabindex]')?.focus();
    this.#hasMoved = false;
    // The results come first; what stands beside them has its place kept.
    this.#beside.ask();
  }

  #tell({ total, publications, dropped }: Feed): void {
    const words = this.detailedEvents ? this.#search.query : undefined;
    this.dispatchEvent(new ElibSearchDone(total ?? publications.length, words));
    if (dropped > 0) this.dispatchEvent(new ElibEntriesDropped(dropped));
  }

  /** Of what stands below the element's own heading. */
  get #level(): number {
    return this.#profile.headingLevel + (this.heading ? 1 : 0);
  }

  /** Shows another feed of the catalogue, as if the patron had gone there. */
  show(href: string): void {
    this.#hasMoved = true;
    this.#search.follow(href, '');
  }

  readonly #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    this.#search.search(this.renderRoot.querySelector('input')?.value.trim() ?? '');
  };

  readonly #onFeed = ({ href, keepsWords }: ElibFeedRequest): void => {
    if (keepsWords) this.#search.follow(href, this.#search.query);
    else this.show(href);
  };

  readonly #onSearch = ({ query }: ElibSearchRequest): void => {
    this.#hasMoved = true;
    this.#search.search(query);
  };

  /** Without its code the field works as before. */
  readonly #suggest = {
    once: true,
    handleEvent: () =>
      void import('./suggestions.ts').then(({ suggestFor }) => {
        suggestFor(this.renderRoot as ShadowRoot, {
          catalogue: () => this.#library.library?.catalogue,
          language: () => this.#words.language,
          onSearch: (query) => this.#search.search(query),
          onShow: (href) => this.show(href),
        });
      }, console.error),
  };

  #answer(terms: Terms): TemplateResult | typeof nothing {
    const { state } = this.#search;
    const start = this.#profile.value?.browsing.start;
    switch (state.kind) {
      case 'idle':
        return wholeCollection(this.browse ?? start, this.library, this.#level, this.#onFeed);
      case 'loading':
        return state.previous ? this.#results(terms, state.previous, 'busy') : waitingResults(terms);
      case 'empty':
      case 'ready':
        return this.#results(terms, state.value, state.kind);
      case 'failed':
        return html`${this.#failures.panel(state.error, () => this.#search.again())}
        ${state.previous ? this.#results(terms, state.previous, 'ready') : nothing}`;
    }
  }

  #results(terms: Terms, feed: Feed | undefined, state: 'busy' | 'ready' | 'empty'): TemplateResult {
    const { pages, query, isReturn } = this.#search;
    const { publications, total, next, more } = pages;
    return results({
      ...{ terms, feed, publications, total, state, more, query, isReturn },
      view: this.view ?? this.#profile.value?.search.view ?? 'list',
      language: this.#words.language,
      headingLevel: this.#level,
      cards: { card: (publication) => this.#card(terms, publication), shows: this.#shows },
      hasMore: next !== undefined,
      onMore: () => void this.#showMore(),
      onFeed: this.#onFeed,
      onSearch: this.#onSearch,
      onView: ({ view }: ElibViewRequest) => (this.view = view),
      onWayBack: ({ href }) => this.show(href),
      ...{ failure: this.#failures.panel, contact: this.#profile.value?.contact, library: this.library },
    });
  }

  readonly #shows = (publication: Publication): readonly unknown[] => [
    ...[this.#level, this.#beside.part, this.#search.query, this.#profile.value],
    ...this.#lending.shows(publication),
  ];

  #card(terms: Terms, listed: Publication): TemplateResult {
    const { language } = this.#words;
    const publication = this.#lending.current(listed);
    const problem = this.#lending.problem(listed);
    return publicationCard({
      publication,
      terms,
      language,
      headingLevel: this.#level + 1,
      mark: this.#beside.part?.markedWords(this.#search.query),
      onOpen: (chosen) => void this.#library.library?.open({ kind: 'publication', publication: chosen }),
      action: mainAction(
        {
          ...{ publication, terms, language, ...this.#lending.choices, onFollow: this.#follow },
          pending: this.#lending.pending(listed),
        },
        'quiet',
      ),
      problem: problem ? this.#failures.panel(problem.error, problem.retry) : nothing,
    });
  }

  readonly #follow = (publication: Publication, way: Way): void => {
    this.#lending.follow(publication, way);
    if (way.kind === 'play') showPlayer(this);
  };

  readonly #showMore = async (): Promise<void> => {
    const before = this.#search.pages.publications.length;
    if (!(await this.#search.pages.showMore())) return;
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
