/** Shows on the library's page what the collection's front page puts forward, as rows of covers. Knows no network: asks its library. */

import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { FeedPages } from '../../controllers/feed-pages.ts';
import { LibraryController } from '../../controllers/library-controller.ts';
import { ProfileController } from '../../controllers/profile-controller.ts';
import { TermsController } from '../../controllers/terms-controller.ts';
import { ViewTask } from '../../controllers/view-task.ts';
import { arrange, asItComes } from '../../domain/browsing.ts';
import type { Feed, Group } from '../../domain/feed.ts';
import type { LibraryError } from '../../domain/library-error.ts';
import type { Publication } from '../../domain/publication.ts';
import { shownValue } from '../../domain/view-state.ts';
import { errorWords } from '../../i18n/error-words.ts';
import { loadAllTerms, type AllTerms } from '../../i18n/terms.ts';
import { announcer } from '../../ui/announcer.ts';
import { emptyPanel } from '../../ui/empty-panel.ts';
import { failurePanel } from '../../ui/failure-panel.ts';
import { rowSkeletons } from '../../ui/publication-row.ts';
import { followScrolling } from '../../ui/scroll-row.ts';
import { define } from '../define.ts';
import { highlightsStyles } from './elib-highlights.styles.ts';
import { groupRow, wholeGroup, type GroupOptions } from './highlights.templates.ts';

/**
 * @summary Rows of covers that the collection's front page puts forward.
 * @example
 * ```html
 * <elib-highlights limit="12"></elib-highlights>
 * ```
 * @slot player - Where a player stands when an audiobook is listened to on a page that has none.
 * @csspart row - One group with its heading.
 * @csspart cover - A cover.
 * @csspart empty - What is said when there are no picks.
 * @csspart error - What is said when something went wrong.
 */
export class ElibHighlights extends LitElement {
  static override readonly styles = highlightsStyles;

  /** `id` of the `elib-library` it belongs to; default: the nearest, else the page's. */
  @property() library: string | undefined;

  /** Publications in a row, at most. */
  @property({ type: Number }) limit = 12;

  /** Number of the only group to show, counted from 1; default: all groups. */
  @property({ type: Number }) group: number | undefined;

  /** Address of the group that is shown in full. */
  @state() private whole: string | undefined;

  readonly #library = new LibraryController(this);
  readonly #words = new TermsController(this, loadAllTerms);
  readonly #profile = new ProfileController(this, this.#library);
  readonly #root = new ViewTask<[string], readonly Group[]>(this, this.#library, {
    args: () => (this.#words.terms ? [this.#words.language] : undefined),
    run: async ([language], { catalogue }, signal) =>
      (await catalogue.root(language, signal)).groups.filter(({ publications }) => publications.length > 0),
    isEmpty: (groups) => groups.length === 0,
  });
  readonly #whole = new ViewTask<[string, string], Feed>(this, this.#library, {
    args: () => (this.whole ? [this.whole, this.#words.language] : undefined),
    run: ([href, language], { catalogue }, signal) => catalogue.feed(href, language, signal),
  });
  readonly #pages = new FeedPages(this, this.#library, this.#words, () => shownValue(this.#whole.state));

  override render(): TemplateResult {
    const { terms, language } = this.#words;
    return html`<div class="root" lang=${language}>
      ${terms ? html`${announcer(this.#sentence(terms))} ${this.#content(terms)}` : this.#skeleton()}
      <slot name="player"></slot>
    </div>`;
  }

  override updated(): void {
    for (const section of this.renderRoot.querySelectorAll('.row')) followScrolling(section);
  }

  #skeleton(): TemplateResult {
    return rowSkeletons(this.group ? 1 : 2);
  }

  #sentence(terms: AllTerms): string {
    const { state } = this.#root;
    const { publications, total } = this.#pages;
    if (state.kind === 'failed') return errorWords(state.error, terms).title;
    return this.whole && publications.length > 0 ? terms.moreShown(publications.length, total) : '';
  }

  #content(terms: AllTerms): TemplateResult {
    const { state } = this.#root;
    switch (state.kind) {
      case 'idle':
        return this.#skeleton();
      case 'loading':
        return state.previous ? this.#rows(state.previous, terms) : this.#skeleton();
      case 'empty':
        return emptyPanel(terms.highlightsEmpty, terms.highlightsEmptyHelp);
      case 'ready':
        return this.#rows(state.value, terms);
      case 'failed':
        return html`${this.#failure(terms, state.error, () => void this.#root.run())}
        ${state.previous ? this.#rows(state.previous, terms) : nothing}`;
    }
  }

  #rows(groups: readonly Group[], terms: AllTerms): TemplateResult {
    const { catalogue } = this.#library.library ?? {};
    const arrangement = this.#profile.value?.browsing ?? asItComes;
    const arranged = arrange(groups, ({ href }) => href && catalogue?.shorten(href), arrangement);
    const shown = this.group ? arranged.slice(this.group - 1, this.group) : arranged;
    return html`${shown.map((group) => this.#row(group, terms))}`;
  }

  #row(group: Group, terms: AllTerms): TemplateResult {
    const { href } = group;
    const options: GroupOptions = {
      group: { ...group, publications: group.publications.slice(0, this.limit) },
      terms,
      language: this.#words.language,
      headingLevel: this.#profile.headingLevel,
      onOpen: (publication: Publication) => void this.#library.library?.open({ kind: 'publication', publication }),
      onToggle: () => {
        this.whole = this.whole === href ? undefined : href;
        void this.#focusToggle(href);
      },
    };
    return href !== undefined && this.whole === href ? this.#inFull(options) : groupRow(options);
  }

  /** The button is another one when the group is open. */
  async #focusToggle(href: string | undefined): Promise<void> {
    await this.updateComplete;
    const buttons = [...this.renderRoot.querySelectorAll<HTMLElement>('[aria-expanded]')];
    buttons.find(({ dataset }) => dataset.href === href)?.focus();
  }

  #inFull(options: GroupOptions): TemplateResult {
    const { state } = this.#whole;
    const { publications, total, more, next } = this.#pages;
    const error = state.kind === 'failed' ? state.error : more.kind === 'failed' ? more.error : undefined;
    const retry = (): void => void (state.kind === 'failed' ? this.#whole.run() : this.#showMore());
    return wholeGroup({
      ...options,
      publications: state.kind === 'ready' ? publications : options.group.publications,
      total,
      busy: state.kind === 'loading',
      hasMore: next !== undefined,
      more,
      onMore: () => void this.#showMore(),
      problem: error ? this.#failure(options.terms, error, retry) : nothing,
    });
  }

  #failure(terms: AllTerms, error: LibraryError, retry: () => void): TemplateResult {
    const { library } = this.#library;
    return failurePanel({ error, terms, library, contact: this.#profile.value?.contact, retry });
  }

  readonly #showMore = async (): Promise<void> => {
    const before = this.#pages.publications.length;
    if (!(await this.#pages.showMore())) return;
    await this.updateComplete;
    this.renderRoot.querySelectorAll<HTMLElement>('.all .pick')[before]?.focus();
  };
}

define('elib-highlights', ElibHighlights);

declare global {
  interface HTMLElementTagNameMap {
    'elib-highlights': ElibHighlights;
  }
}
