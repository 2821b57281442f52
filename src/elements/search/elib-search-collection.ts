/** Presents the collection, or a part of it, to a patron who hasn't searched for anything: ways in, and rows of covers. Part of `elib-search`; wishes go up as events. */

import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { LibraryController } from '../../controllers/library-controller.ts';
import { ProfileController } from '../../controllers/profile-controller.ts';
import { TermsController } from '../../controllers/terms-controller.ts';
import { ViewTask } from '../../controllers/view-task.ts';
import { arrange, asItComes } from '../../domain/browsing.ts';
import type { Feed, Group, NavigationLink } from '../../domain/feed.ts';
import { wording } from '../../domain/text.ts';
import { ElibFeedRequest } from '../../events/feed-request.ts';
import { loadAllTerms, type AllTerms } from '../../i18n/terms.ts';
import { errorPanel } from '../../ui/error-panel.ts';
import { publicationRow, rowSkeletons } from '../../ui/publication-row.ts';
import { followScrolling } from '../../ui/scroll-row.ts';
import { words } from '../../ui/words.ts';
import { define } from '../define.ts';
import { searchCollectionStyles } from './elib-search-collection.styles.ts';

export class ElibSearchCollection extends LitElement {
  static override readonly styles = searchCollectionStyles;

  /** `id` of the `elib-library` it belongs to. */
  @property() library: string | undefined;

  /** Whether rows of covers are shown below the ways in. */
  @property({ type: Boolean }) rows = false;

  @property({ attribute: false }) headingLevel = 2;

  /** A part of the collection; default: the whole. */
  @property({ attribute: false }) feed: Feed | undefined;

  readonly #library = new LibraryController(this);
  readonly #words = new TermsController(this, loadAllTerms);
  readonly #profile = new ProfileController(this, this.#library);
  readonly #root = new ViewTask<[string], Feed>(this, this.#library, {
    args: () => (this.#words.terms && !this.feed ? [this.#words.language] : undefined),
    run: ([language], { catalogue }, signal) => catalogue.root(language, signal),
    isEmpty: ({ groups, navigation }) => groups.length + navigation.length === 0,
  });

  override render(): TemplateResult {
    const { terms, language } = this.#words;
    return html`<div class="root" lang=${language}>
      ${terms ? (this.feed ? this.#shown(this.feed, terms) : this.#content(terms)) : this.#skeleton()}
    </div>`;
  }

  override updated(): void {
    for (const section of this.renderRoot.querySelectorAll('.row')) followScrolling(section);
  }

  #skeleton(): TemplateResult {
    return html`<div class="ways" aria-hidden="true"></div>
      ${this.rows ? rowSkeletons(2) : nothing}`;
  }

  /** An empty collection has no ways in: the field above stays the way to search. */
  #content(terms: AllTerms): TemplateResult | typeof nothing {
    const { state } = this.#root;
    switch (state.kind) {
      case 'idle':
        return this.#skeleton();
      case 'loading':
        return state.previous ? this.#shown(state.previous, terms) : this.#skeleton();
      case 'empty':
        return nothing;
      case 'ready':
        return this.#shown(state.value, terms);
      case 'failed':
        return html`${errorPanel({ error: state.error, terms, on: { retry: () => void this.#root.run() } })}
        ${state.previous ? this.#shown(state.previous, terms) : nothing}`;
    }
  }

  #arranged<T extends NavigationLink | Group>(entries: readonly T[]): readonly T[] {
    const catalogue = this.#library.library?.catalogue;
    const arrangement = this.#profile.value?.browsing ?? asItComes;
    return arrange(entries, ({ href }) => href && catalogue?.shorten(href), arrangement);
  }

  #shown({ navigation, groups }: Feed, terms: AllTerms): TemplateResult {
    const shelves = groups.filter(({ publications }) => publications.length > 0);
    return html`${navigation.length > 0 ? this.#ways(navigation, terms) : nothing}
    ${this.rows ? this.#arranged(shelves).map((group) => this.#row(group, terms)) : nothing}`;
  }

  #ways(navigation: readonly NavigationLink[], terms: AllTerms): TemplateResult {
    const { language } = this.#words;
    return html`<nav class="ways" aria-label=${terms.browseCollection}>
      <ul>
        ${this.#arranged(navigation).map(
          ({ title, href }) =>
            html`<li>
              <button class="button way" type="button" @click=${() => this.#go(href)}>${words(title, language)}</button>
            </li>`,
        )}
      </ul>
    </nav>`;
  }

  #row(group: Group, terms: AllTerms): TemplateResult {
    const { language } = this.#words;
    const { title, href, publications } = group;
    return publicationRow({
      ...{ title, publications, terms, language, headingLevel: this.headingLevel },
      onOpen: (publication) => void this.#library.library?.open({ kind: 'publication', publication }),
      more: href
        ? html`<button
            class="button plain"
            type="button"
            aria-label=${terms.showAllOf(wording(title, language).text)}
            @click=${() => this.#go(href)}
          >
            ${terms.showAll}
          </button>`
        : nothing,
    });
  }

  #go(href: string): void {
    this.dispatchEvent(new ElibFeedRequest(href, false));
  }
}

define('elib-search-collection', ElibSearchCollection);

declare global {
  interface HTMLElementTagNameMap {
    'elib-search-collection': ElibSearchCollection;
  }
}
