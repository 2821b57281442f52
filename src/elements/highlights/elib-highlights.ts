/** Shows on the library's page the shelves that the library, its area and the nation have chosen. Knows no network: asks its library. */

import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { LaterCode } from '../../controllers/later-code.ts';
import { LibraryController } from '../../controllers/library-controller.ts';
import { ProfileController } from '../../controllers/profile-controller.ts';
import { TermsController } from '../../controllers/terms-controller.ts';
import { ViewTask } from '../../controllers/view-task.ts';
import type { HighlightShelf } from '../../domain/highlights.ts';
import type { LibraryError } from '../../domain/library-error.ts';
import { errorWords } from '../../i18n/error-words.ts';
import { loadHighlightTerms, type HighlightTerms } from '../../i18n/highlights/terms.ts';
import { announcer } from '../../ui/announcer.ts';
import { emptyPanel } from '../../ui/empty-panel.ts';
import { failurePanel } from '../../ui/failure-panel.ts';
import { rowSkeletons } from '../../ui/publication-row.ts';
import { followScrolling } from '../../ui/scroll-row.ts';
import { define } from '../define.ts';
import type { BookActions } from './book-actions.ts';
import { highlightsStyles } from './elib-highlights.styles.ts';
import { rowOptions, shelfView, type ShelfOptions } from '../../ui/highlight-shelf.ts';
import type { WholeShelf } from './whole-shelf.ts';

/** Its room is kept until its code has come. */
const standingRoom = html`<span class="standing"></span>`;

/**
 * @summary Shelves of books that the library has chosen; without any, what the collection's front page puts forward.
 * @example
 * ```html
 * <elib-highlights limit="12"></elib-highlights>
 * ```
 * @slot player - Where a player stands when an audiobook is listened to on a page that has none.
 * @csspart row - One shelf with its heading.
 * @csspart cover - A cover.
 * @csspart action - Borrow, reserve, listen or read.
 * @csspart empty - What is said when there are no picks.
 * @csspart error - What is said when something went wrong.
 */
export class ElibHighlights extends LitElement {
  static override readonly styles = highlightsStyles;

  /** `id` of the `elib-library` it belongs to; default: the nearest, else the page's. */
  @property() library: string | undefined;

  /** Publications of a shelf, at most. */
  @property({ type: Number }) limit = 12;

  /** Number of the only shelf to show, counted from 1; default: all. */
  @property({ type: Number }) group: number | undefined;

  @state() private whole: WholeShelf | undefined;

  readonly #library = new LibraryController(this);
  readonly #words = new TermsController(this, loadHighlightTerms);
  readonly #profile = new ProfileController(this, this.#library);
  readonly #shelves = new ViewTask<[string], readonly HighlightShelf[]>(this, this.#library, {
    args: () => (this.#words.terms ? [this.#words.language] : undefined),
    run: ([language], { catalogue }, signal) => catalogue.highlights(language, signal),
    isEmpty: (shelves) => shelves.length === 0,
  });

  /** Once the covers stand there. */
  readonly #actions = new LaterCode<BookActions>(this, async () => {
    const { BookActions } = await import('./book-actions.ts');
    return new BookActions(this, this.#library, this.#words, this.#failure);
  });

  override render(): TemplateResult {
    const { terms, language } = this.#words;
    return html`<div class="root" lang=${language}>
      ${terms ? html`${announcer(this.#sentence(terms))} ${this.#content(terms)}` : this.#skeleton()}
      <slot name="player"></slot>
    </div>`;
  }

  override updated(): void {
    for (const section of this.renderRoot.querySelectorAll('.row')) followScrolling(section);
    if (this.#shelves.state.kind === 'ready') this.#actions.ask();
  }

  #skeleton(): TemplateResult {
    return rowSkeletons(this.group ? 1 : 2);
  }

  #sentence(terms: HighlightTerms): string {
    const { state } = this.#shelves;
    if (state.kind === 'failed') return errorWords(state.error, terms).title;
    const told = this.#actions.part?.announcement ?? '';
    return told === '' ? (this.whole?.sentence(terms) ?? '') : told;
  }

  #content(terms: HighlightTerms): TemplateResult {
    const { state } = this.#shelves;
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
        return html`${this.#failure(state.error, () => void this.#shelves.run())}
        ${state.previous ? this.#rows(state.previous, terms) : nothing}`;
    }
  }

  #rows(shelves: readonly HighlightShelf[], terms: HighlightTerms): TemplateResult {
    const shown = this.group ? shelves.slice(this.group - 1, this.group) : shelves;
    return html`${shown.map((shelf) => this.#row(shelf, terms))}`;
  }

  #row(shelf: HighlightShelf, terms: HighlightTerms): TemplateResult {
    const { href } = shelf;
    const options: ShelfOptions = {
      shelf: { ...shelf, publications: shelf.publications.slice(0, shelf.layout === 'feature' ? 1 : this.limit) },
      terms,
      language: this.#words.language,
      headingLevel: this.#profile.headingLevel,
      onOpen: (publication) => void this.#library.library?.open({ kind: 'publication', publication }),
      onToggle: () => void this.#toggle(href),
      beneath: this.#actions.part?.beneath ?? (() => standingRoom),
    };
    return this.whole && href !== undefined && this.whole.href === href
      ? this.whole.render(rowOptions(options, true), terms, this.#failure)
      : shelfView(options);
  }

  async #toggle(href: string | undefined): Promise<void> {
    try {
      const { WholeShelf } = await import('./whole-shelf.ts');
      this.whole ??= new WholeShelf(this, this.#library, this.#words);
      this.whole.href = this.whole.href === href ? undefined : href;
      this.requestUpdate();
      await this.#focusToggle(href);
    } catch (reason) {
      console.error('elib: the code of the whole shelf could not be loaded', reason);
    }
  }

  /** The button is another one when the shelf is open. */
  async #focusToggle(href: string | undefined): Promise<void> {
    await this.updateComplete;
    const buttons = [...this.renderRoot.querySelectorAll<HTMLElement>('[aria-expanded]')];
    buttons.find(({ dataset }) => dataset.href === href)?.focus();
  }

  readonly #failure = (error: LibraryError, retry: () => void): TemplateResult | typeof nothing => {
    const { library } = this.#library;
    const { terms } = this.#words;
    if (!terms) return nothing;
    return failurePanel({ error, terms, library, contact: this.#profile.value?.contact, retry });
  };
}

define('elib-highlights', ElibHighlights);

declare global {
  interface HTMLElementTagNameMap {
    'elib-highlights': ElibHighlights;
  }
}
