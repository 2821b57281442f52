/** The books of a shelf: found in the collection or pasted, put in order by hand or by key, and those that come by a rule. Part of `elib-highlights-editor`. */

import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { CurationController } from '../../controllers/curation-controller.ts';
import { LibraryController } from '../../controllers/library-controller.ts';
import { TermsController } from '../../controllers/terms-controller.ts';
import { ViewTask } from '../../controllers/view-task.ts';
import { blank, moved, type BookLine, type ShelfContent } from '../../domain/curation.ts';
import { LibraryError } from '../../domain/library-error.ts';
import type { Publication } from '../../domain/publication.ts';
import { wording } from '../../domain/text.ts';
import { loadCurationTerms, type CurationTerms } from '../../i18n/curation/terms.ts';
import { errorWords } from '../../i18n/error-words.ts';
import { announcer } from '../../ui/announcer.ts';
import { errorPanel } from '../../ui/error-panel.ts';
import { define } from '../define.ts';
import { automaticFields, chosenBooks, foundBooks, pastedLines, type BooksOptions } from './books.templates.ts';
import { letBeDragged } from './dragging.ts';
import { shelfBooksStyles } from './elib-shelf-books.styles.ts';

const shownResults = 8;

type Outcome =
  | { readonly kind: 'none' }
  | { readonly kind: 'told'; readonly words: string }
  | { readonly kind: 'pasted'; readonly words: string; readonly lines: readonly BookLine[] }
  | { readonly kind: 'failed'; readonly error: LibraryError };

export class ElibShelfBooks extends LitElement {
  static override readonly styles = shelfBooksStyles;

  @property() library: string | undefined;
  @property({ attribute: false }) content: ShelfContent = blank.shelf;
  @property({ attribute: false }) missing: readonly string[] = [];
  @property({ attribute: false }) isLocked = false;
  @property({ attribute: false }) onWrite: (content: ShelfContent) => void = () => undefined;

  @state() private query = '';
  @state() private outcome: Outcome = { kind: 'none' };

  readonly #publications = new Map<string, Publication>();
  readonly #asked = new Set<string>();
  #endDragging: () => void = () => undefined;
  #dragged = '';
  readonly #library = new LibraryController(this);
  readonly #words = new TermsController(this, loadCurationTerms);
  readonly #curation = new CurationController(this, this.#library);
  readonly #found = new ViewTask<[string, string], readonly Publication[]>(this, this.#library, {
    args: () => (this.query ? [this.query, this.#words.language] : undefined),
    run: async ([query, language], { catalogue }, signal) =>
      (await catalogue.search(query, language, signal)).publications.slice(0, shownResults),
  });

  override willUpdate(): void {
    void this.#learn();
  }

  override updated(): void {
    const ids = this.isLocked ? '' : this.content.books.join(' ');
    const rows = [...this.renderRoot.querySelectorAll<HTMLElement>('[data-book]')];
    if (ids === this.#dragged || (ids && rows.length === 0)) return;
    this.#dragged = ids;
    this.#endDragging();
    this.#endDragging = letBeDragged(
      rows,
      ({ dataset }) => dataset.book ?? '',
      (id, at) => this.#move(id, this.content.books.indexOf(at)),
    );
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#endDragging();
    this.#endDragging = () => undefined;
    this.#dragged = '';
  }

  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('#find')?.focus(options);
  }

  override render(): TemplateResult | typeof nothing {
    const { terms, language } = this.#words;
    if (!terms) return nothing;
    const options = this.#options(terms);
    return html`<div class="root" lang=${language}>
      <div class="stack">
        <div>${chosenBooks(options)}</div>
        ${
          this.isLocked
            ? nothing
            : html`${this.#search(options)} ${this.#paste(options)}
                <div class="within">${automaticFields(options)}</div>`
        }
      </div>
      ${announcer(this.#sentence(terms))}
    </div>`;
  }

  #options(terms: CurationTerms): BooksOptions {
    const { content, missing, isLocked, onWrite } = this;
    return {
      ...{ content, missing, isLocked, terms, onWrite, language: this.#words.language },
      publicationOf: (id) => this.#publications.get(id),
      isChosen: ({ id }) => content.books.some((book) => this.#publications.get(book)?.id === id),
      onMove: (id, to, button) => this.#move(id, to, button.dataset.move),
      onRemove: (id) => void this.#remove(id, terms),
      onAdd: (publication) => void this.#add([publication.self ?? publication.id], terms),
    };
  }

  #sentence(terms: CurationTerms): string {
    const { outcome } = this;
    if (outcome.kind === 'failed') return errorWords(outcome.error, terms).title;
    if (outcome.kind !== 'none') return outcome.words;
    const { state: found } = this.#found;
    return found.kind === 'ready' ? terms.results(found.value.length) : '';
  }

  #search(options: BooksOptions): TemplateResult {
    const { terms } = options;
    const { state: found } = this.#found;
    const shown = found.kind === 'ready' ? found.value : found.kind === 'loading' ? found.previous : undefined;
    return html`<div class="within wide">
      <form class="field" role="search" @submit=${this.#submit}>
        <label for="find">${terms.findBooks}</label>
        <div class="search">
          <input id="find" name="query" type="search" autocomplete="off" />
          <button class="button" type="submit">${terms.find}</button>
        </div>
      </form>
      ${found.kind === 'failed' ? this.#failure(found.error, terms, () => void this.#found.run()) : nothing}
      ${this.query && shown ? foundBooks(shown, options) : nothing}
    </div>`;
  }

  #paste(options: BooksOptions): TemplateResult {
    const { terms } = options;
    const { outcome } = this;
    return html`<details>
      <summary>${terms.paste}</summary>
      <form class="field" @submit=${this.#submitPasted}>
        <label for="pasted">${terms.paste}</label>
        <p class="muted" id="paste-help">${terms.pasteHelp}</p>
        <textarea id="pasted" name="lines" rows="5" spellcheck="false" aria-describedby="paste-help"></textarea>
        <div><button class="button" type="submit">${terms.readPasted}</button></div>
      </form>
      ${outcome.kind === 'pasted' ? pastedLines(outcome.lines, options) : nothing}
      ${outcome.kind === 'failed' ? this.#failure(outcome.error, terms) : nothing}
    </details>`;
  }

  #failure(error: LibraryError, terms: CurationTerms, retry?: () => void): TemplateResult {
    return errorPanel({ error, terms, on: { ...(retry && { retry }) } });
  }

  readonly #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const { target } = event;
    const query = target instanceof HTMLFormElement ? new FormData(target).get('query') : '';
    this.outcome = { kind: 'none' };
    if (typeof query === 'string') this.query = query.trim();
  };

  readonly #submitPasted = (event: SubmitEvent): void => {
    event.preventDefault();
    const { target } = event;
    const { terms } = this.#words;
    const lines = target instanceof HTMLFormElement ? new FormData(target).get('lines') : '';
    if (terms && typeof lines === 'string') void this.#add(lines.split('\n'), terms, true);
  };

  /** What is new comes to the end. */
  async #add(lines: readonly string[], terms: CurationTerms, isPasted = false): Promise<void> {
    const { curation } = this.#curation;
    if (!curation || lines.every((line) => !line.trim())) return;
    try {
      const read = await curation.books(lines, this.content.books);
      for (const { id, publication } of read) if (id && publication) this.#publications.set(id, publication);
      const added = read.flatMap(({ id, problem }) => (id && !problem ? [id] : []));
      if (added.length > 0) this.onWrite({ ...this.content, books: [...this.content.books, ...added] });
      const words = isPasted ? terms.pastedOutcome(added.length, read.length) : this.#outcomeOf(read[0], terms);
      this.outcome = isPasted ? { kind: 'pasted', words, lines: read } : { kind: 'told', words };
    } catch (thrown) {
      this.outcome = { kind: 'failed', error: LibraryError.from(thrown) };
    }
  }

  #outcomeOf(line: BookLine | undefined, terms: CurationTerms): string {
    if (line?.problem || !line?.publication) return terms.lineOutcomes[line?.problem ?? 'unknown'];
    return terms.added(wording(line.publication.title, this.#words.language).text);
  }

  #name(id: string): string {
    const publication = this.#publications.get(id);
    return publication ? wording(publication.title, this.#words.language).text : id;
  }

  /** @param pressed Which button: it keeps the focus, wherever its book goes */
  #move(id: string, to: number, pressed?: string): void {
    const { books } = this.content;
    const from = books.indexOf(id);
    const { terms } = this.#words;
    if (from < 0 || to < 0 || !terms) return;
    this.onWrite({ ...this.content, books: moved(books, from, to) });
    this.outcome = { kind: 'told', words: terms.place(this.#name(id), to + 1, books.length) };
    if (pressed) void this.#focusAgain(id, pressed);
  }

  async #focusAgain(id: string, pressed: string): Promise<void> {
    await Promise.resolve();
    await this.updateComplete;
    const rows = [...this.renderRoot.querySelectorAll<HTMLElement>('[data-book]')];
    rows
      .find(({ dataset }) => dataset.book === id)
      ?.querySelector<HTMLElement>(`[data-move="${pressed}"]`)
      ?.focus();
  }

  async #remove(id: string, terms: CurationTerms): Promise<void> {
    this.onWrite({ ...this.content, books: this.content.books.filter((book) => book !== id) });
    this.outcome = { kind: 'told', words: terms.bookRemoved(this.#name(id)) };
    await Promise.resolve();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.chosen-count')?.focus();
  }

  /** What the chosen books are called. */
  async #learn(): Promise<void> {
    const { curation } = this.#curation;
    const unknown = this.content.books.filter((id) => !this.#publications.has(id) && !this.#asked.has(id));
    if (!curation || unknown.length === 0) return;
    for (const id of unknown) this.#asked.add(id);
    const lines = await curation.books(unknown, []).catch(() => undefined);
    if (!lines) for (const id of unknown) this.#asked.delete(id);
    for (const { id, publication } of lines ?? []) if (id && publication) this.#publications.set(id, publication);
    if (lines) this.requestUpdate();
  }
}

define('elib-shelf-books', ElibShelfBooks);

declare global {
  interface HTMLElementTagNameMap {
    'elib-shelf-books': ElibShelfBooks;
  }
}
