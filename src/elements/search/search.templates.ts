/** What searching shows in each of its states. Properties in, wishes out; knows no library. */

import { html, nothing, type TemplateResult } from 'lit';
import type { MoreState } from '../../controllers/feed-pages.ts';
import type { Feed, NavigationLink } from '../../domain/feed.ts';
import type { Contact } from '../../domain/library.ts';
import type { LibraryError } from '../../domain/library-error.ts';
import type { Publication } from '../../domain/publication.ts';
import type { ResultsView } from '../../domain/results-view.ts';
import type { ElibFeedRequest } from '../../events/feed-request.ts';
import type { ElibSearchRequest } from '../../events/search-request.ts';
import type { ElibViewRequest } from '../../events/view-request.ts';
import type { Terms } from '../../i18n/terms.ts';
import { emptyPanel } from '../../ui/empty-panel.ts';
import { heading } from '../../ui/heading.ts';
import { searchIcon } from '../../ui/icons.ts';
import { sheaves, type Cards } from '../../ui/sheaves.ts';
import { cardSkeletons } from '../../ui/skeletons.ts';
import { words } from '../../ui/words.ts';

/** The outline of the form before its words have come. */
export const formSkeleton = (): TemplateResult =>
  html`<div class="root" aria-hidden="true">
    <form><label class="bone line">&nbsp;</label><span class="bone"></span></form>
  </div>`;

export interface FormOptions {
  readonly terms: Terms;
  readonly query: string;
  readonly onSubmit: (event: SubmitEvent) => void;
  readonly onFocus: EventListenerObject;
}

/** The `.suggestions` belong to code that comes later. */
export const searchForm = ({ terms, query, onSubmit, onFocus }: FormOptions): TemplateResult =>
  html`<form role="search" part="form" @submit=${onSubmit} @focusin=${onFocus}>
    <label for="query">${terms.searchLabel}</label>
    <input
      id="query"
      name="query"
      type="search"
      part="input"
      autocomplete="off"
      autocapitalize="none"
      spellcheck="false"
      enterkeyhint="search"
      placeholder=${terms.searchPlaceholder}
      .value=${query}
    />
    <button class="button primary" type="submit"><span>${searchIcon}${terms.search}</span></button>
    <div class="suggestions"></div>
  </form>`;

export interface ResultsOptions {
  readonly terms: Terms;
  readonly language: string;
  /** The first page, whose heading, facets and ways back stand for all. */
  readonly feed: Feed | undefined;
  /** What was searched for; empty for a feed that is headed by words of its own. */
  readonly query: string;
  readonly publications: readonly Publication[];
  readonly total: number | undefined;
  readonly view: ResultsView;
  /** `busy` shows what was found before, while the next is on its way. */
  readonly state: 'busy' | 'ready' | 'empty';
  /** What is shown was left before: all of it is laid out, that its place on the page is the same. */
  readonly isReturn: boolean;
  readonly headingLevel: number;
  readonly cards: Cards<Publication>;
  readonly hasMore: boolean;
  readonly more: MoreState;
  readonly onMore: () => void;
  readonly onFeed: (event: ElibFeedRequest) => void;
  readonly onView: (event: ElibViewRequest) => void;
  readonly onWayBack: (link: NavigationLink) => void;
  readonly failure: (error: LibraryError, retry: () => void) => TemplateResult | typeof nothing;
  readonly onSearch: (event: ElibSearchRequest) => void;
  readonly contact: Contact | undefined;
  /** `id` of the `elib-library`, where the element names one. */
  readonly library: string | undefined;
}

export const waitingResults = (terms: Terms): TemplateResult =>
  html`<section class="results" aria-busy="true" aria-label=${terms.searching}>
    <p class="muted results-head">${terms.searching}</p>
    <div class="tools"></div>
    <div class="list">${cardSkeletons(4)}</div>
  </section>`;

function moreResults(options: ResultsOptions): TemplateResult | typeof nothing {
  const { terms, more, hasMore, publications, total, onMore } = options;
  if (!hasMore) return nothing;
  const loading = more.kind === 'loading';
  return html`${more.kind === 'failed' ? options.failure(more.error, onMore) : nothing}
    <div class="more">
      <button class="button" type="button" aria-disabled=${loading ? 'true' : 'false'} @click=${onMore}>
        ${loading ? terms.loading : terms.showMore}
      </button>
      <span class="muted">${terms.moreShown(publications.length, total)}</span>
    </div>`;
}

const waysBack = ({ feed, language, terms, onWayBack }: ResultsOptions): TemplateResult | typeof nothing =>
  feed && feed.breadcrumbs.length > 0
    ? html`<nav class="muted" aria-label=${terms.waysBack}>
        ${feed.breadcrumbs.map(
          (link) =>
            html`<button class="text-button" type="button" @click=${() => onWayBack(link)}>
                ${words(link.title, language)}
              </button>
              › `,
        )}
      </nav>`
    : nothing;

/** The plain words stand where the code of the helpful ones can't be loaded. */
const nothingFound = ({ terms, feed, query, contact, onFeed, onSearch }: ResultsOptions): TemplateResult =>
  html`<elib-nothing-found
    part="empty"
    .feed=${feed}
    .query=${query}
    .contact=${contact}
    @elib-feed-request=${onFeed}
    @elib-search-request=${onSearch}
    >${emptyPanel(terms.nothingFound(query), terms.nothingFoundHelp)}</elib-nothing-found
  >`;

const tools = ({ feed, view, state, onFeed, onSearch, onView }: ResultsOptions): TemplateResult =>
  html`<elib-search-tools
    class="tools"
    .facets=${feed?.facets ?? []}
    .correction=${state === 'empty' ? undefined : feed?.correction}
    .view=${view}
    .hasResults=${state !== 'empty'}
    @elib-feed-request=${onFeed}
    @elib-search-request=${onSearch}
    @elib-view-request=${onView}
  ></elib-search-tools>`;

const loadCollection = (): Promise<unknown> => import('./elib-search-collection.ts').catch(console.error);

/** What a patron sees who hasn't searched: its code comes when it is first needed. */
export function wholeCollection(
  browse: 'full' | 'ways' | 'off' = 'full',
  library: string | undefined,
  headingLevel: number,
  onFeed: (event: ElibFeedRequest) => void,
): TemplateResult | typeof nothing {
  if (browse === 'off') return nothing;
  void loadCollection();
  return html`<elib-search-collection
    class=${browse}
    library=${library ?? nothing}
    .rows=${browse === 'full'}
    .headingLevel=${headingLevel}
    @elib-feed-request=${onFeed}
  ></elib-search-collection>`;
}

/** A part of the collection that has parts of its own. */
function parts({ feed, headingLevel, onFeed }: ResultsOptions): TemplateResult {
  void loadCollection();
  return html`<elib-search-collection
    .feed=${feed}
    .rows=${true}
    .headingLevel=${headingLevel + 1}
    @elib-feed-request=${onFeed}
  ></elib-search-collection>`;
}

function contents(options: ResultsOptions): TemplateResult {
  const { state, view, publications, isReturn } = options;
  if (state === 'empty') {
    return html`${options.feed?.facets.length ? tools(options) : nothing} ${nothingFound(options)}
    ${wholeCollection('ways', options.library, options.headingLevel, options.onFeed)}`;
  }
  if (publications.length === 0) return parts(options);
  const books = sheaves(publications, options.cards);
  return html`${tools(options)}
    <div class=${isReturn ? `${view} whole` : view} role="list">${books}</div>
    ${moreResults(options)}`;
}

function count({ terms, total, publications }: ResultsOptions): TemplateResult | typeof nothing {
  const found = total ?? publications.length;
  return found > 0 ? html`<p class="muted">${terms.results(found)}</p>` : nothing;
}

export function results(options: ResultsOptions): TemplateResult {
  const { terms, feed, query, state, headingLevel, language } = options;
  return html`<section class="results" part="results" aria-busy=${state === 'busy' ? 'true' : 'false'}>
    <div>
      ${query ? nothing : waysBack(options)}
      <div class="results-head">
        ${heading(headingLevel, query ? terms.resultsHeading : words(feed?.title, language))} ${count(options)}
      </div>
    </div>
    ${contents(options)}
  </section>`;
}
