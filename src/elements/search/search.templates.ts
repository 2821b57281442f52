/** What searching shows in each of its states. Properties in, wishes out; knows no library. */

import { html, nothing, type TemplateResult } from 'lit';
import type { MoreState } from '../../controllers/feed-pages.ts';
import type { LibraryError } from '../../domain/library-error.ts';
import type { Publication } from '../../domain/publication.ts';
import type { Terms } from '../../i18n/terms.ts';
import { searchIcon } from '../../ui/icons.ts';
import { cardSkeletons } from '../../ui/skeletons.ts';

/** The outline of the form before its words have come. */
export const formSkeleton = (): TemplateResult =>
  html`<div class="root" aria-hidden="true">
    <form><label class="bone line">&nbsp;</label><span class="bone"></span></form>
  </div>`;

export const searchForm = (terms: Terms, query: string, onSubmit: (event: SubmitEvent) => void): TemplateResult =>
  html`<form role="search" part="form" @submit=${onSubmit}>
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
  </form>`;

export interface ResultsOptions {
  readonly terms: Terms;
  readonly publications: readonly Publication[];
  readonly total: number | undefined;
  readonly busy: boolean;
  readonly headingOf: (content: unknown) => TemplateResult;
  readonly card: (publication: Publication) => TemplateResult;
  readonly hasMore: boolean;
  readonly more: MoreState;
  readonly onMore: () => void;
  readonly failure: (error: LibraryError, retry: () => void) => TemplateResult;
}

export const waitingResults = (terms: Terms): TemplateResult =>
  html`<section class="results" aria-busy="true" aria-label=${terms.searching}>
    <p class="muted results-head">${terms.searching}</p>
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

export const results = (options: ResultsOptions): TemplateResult =>
  html`<section class="results" part="results" aria-busy=${options.busy ? 'true' : 'false'}>
    <div class="results-head">
      ${options.headingOf(options.terms.resultsHeading)}
      <p class="muted">${options.terms.results(options.total ?? options.publications.length)}</p>
    </div>
    <ol class="list">
      ${options.publications.map(options.card)}
    </ol>
    ${moreResults(options)}
  </section>`;
