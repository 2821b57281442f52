/** Shows on the library's page the shelves that the library, its area and the nation have chosen. Knows no network: asks its library. */

import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { LaterCode } from '../../controllers/later-code.ts';
import { LibraryController, showcaseContext } from '../../controllers/library-controller.ts';
import { ProfileController } from '../../controllers/profile-controller.ts';
import { TermsController } from '../../controllers/terms-controller.ts';
import { ViewTask } from '../../controllers/view-task.ts';
import type { HighlightShelf } from '../../domain/highlights.ts';
import type { Showcase } from '../../domain/showcase.ts';
import { loadHighlightWords, type HighlightWords } from '../../i18n/highlights/terms.ts';
import { loadTerms } from '../../i18n/terms.ts';
import { announcer } from '../../ui/announcer.ts';
import { emptyPanel } from '../../ui/empty-panel.ts';
import type { PlainFailure } from '../../ui/plain-failure.ts';
import { rowSkeletons } from '../../ui/publication-row.ts';
import { followScrolling } from '../../ui/scroll-row.ts';
import { define } from '../define.ts';
import { LaterFailures } from '../later-failures.ts';
import type { BookActions } from './book-actions.ts';
import { highlightsStyles } from './elib-highlights.styles.ts';
import { rowOptions, shelfView, type ShelfOptions } from '../../ui/highlight-shelf.ts';
import type { WholeShelf } from './whole-shelf.ts';

const plainWords = ({ highlightsFailed, highlightsAgain }: HighlightWords): PlainFailure => ({
  title: highlightsFailed,
  again: highlightsAgain,
});

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

  readonly #library = new LibraryController(this, showcaseContext);
  readonly #words = new TermsController(this, loadHighlightWords);
  readonly #profile = new ProfileController(this, this.#library);
  readonly #failures = new LaterFailures(this, this.#library, this.#profile, this.#words, plainWords);
  readonly #shelves = new ViewTask<[string], readonly HighlightShelf[], Showcase>(this, this.#library, {
    args: () => [this.#words.language],
    run: ([language], showcase, signal) => showcase.highlights(language, signal),
    isEmpty: (shelves) => shelves.length === 0,
  });

  /** Once the covers stand there. */
  readonly #actions = new LaterCode<BookActions>(this, async () => {
    const words = loadTerms(this.#words.language).catch(() => undefined);
    const [{ BookActions }] = await Promise.all([import('./book-actions.ts'), words]);
    return new BookActions(this, this.#library, this.#profile);
  });

  override render(): TemplateResult {
    const { terms, language } = this.#words;
    return html`<div class="root" lang=${language}>
      ${terms ? html`${announcer(this.#sentence())} ${this.#content(terms)}` : this.#skeleton()}
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

  #sentence(): string {
    const { state } = this.#shelves;
    if (state.kind === 'failed') return this.#failures.title(state.error);
    const told = this.#actions.part?.announcement ?? '';
    return told === '' ? (this.whole?.sentence ?? '') : told;
  }

  #content(terms: HighlightWords): TemplateResult {
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
        return html`${this.#failures.panel(state.error, () => void this.#shelves.run())}
        ${state.previous ? this.#rows(state.previous, terms) : nothing}`;
    }
  }

  #rows(shelves: readonly HighlightShelf[], terms: HighlightWords): TemplateResult {
    const shown = this.group ? shelves.slice(this.group - 1, this.group) : shelves;
    return html`${shown.map((shelf) => this.#row(shelf, terms))}`;
  }

  #row(shelf: HighlightShelf, terms: HighlightWords): TemplateResult {
    const { href } = shelf;
    const options: ShelfOptions = {
      shelf: { ...shelf, publications: shelf.publications.slice(0, shelf.layout === 'feature' ? 1 : this.limit) },
      terms,
      language: this.#words.language,
      headingLevel: this.#profile.headingLevel,
      onOpen: (publication) => void this.#library.library?.open({ kind: 'publication', publication }),
      onToggle: () => void this.#toggle(href),
      beneath: (publication) => this.#actions.part?.beneath(publication) ?? standingRoom,
    };
    return this.whole && href !== undefined && this.whole.href === href
      ? this.whole.render(rowOptions(options, true))
      : shelfView(options);
  }

  async #toggle(href: string | undefined): Promise<void> {
    try {
      const { WholeShelf } = await import('./whole-shelf.ts');
      this.whole ??= new WholeShelf(this, this.#library, this.#profile);
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
}

define('elib-highlights', ElibHighlights);

declare global {
  interface HTMLElementTagNameMap {
    'elib-highlights': ElibHighlights;
  }
}
