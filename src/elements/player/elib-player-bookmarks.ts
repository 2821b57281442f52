/** The bookmarks of the open audiobook: to mark a place, go back to it, and write down why. Part of `elib-player`; knows no network. */

import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { LibraryController } from '../../controllers/library-controller.ts';
import { ListeningController } from '../../controllers/listening-controller.ts';
import { TermsController } from '../../controllers/terms-controller.ts';
import { longestNoteCharacters, type Bookmark, type Bookmarks } from '../../domain/bookmarks.ts';
import { LibraryError } from '../../domain/library-error.ts';
import { shownValue } from '../../domain/view-state.ts';
import { clock } from '../../i18n/clock.ts';
import { errorWords } from '../../i18n/error-words.ts';
import { loadPlayerTerms, type PlayerTerms } from '../../i18n/player/terms.ts';
import { spokenPosition } from '../../i18n/spoken-durations.ts';
import { base } from '../../styles/base.ts';
import { buttons } from '../../styles/buttons.ts';
import { fields } from '../../styles/fields.ts';
import { panels } from '../../styles/panels.ts';
import { announcer } from '../../ui/announcer.ts';
import { emptyPanel } from '../../ui/empty-panel.ts';
import { errorPanel } from '../../ui/error-panel.ts';
import { binIcon, bookmarkIcon, noteIcon } from '../../ui/player-icons.ts';
import { words } from '../../ui/words.ts';
import { define } from '../define.ts';
import { bookmarkStyles } from './elib-player-bookmarks.styles.ts';

/** For thinking better of it. */
const undoMs = 10_000;

/** What is going on in one of the rows. */
type Doing =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'writing'; readonly id: string }
  | { readonly kind: 'failed'; readonly error: LibraryError; readonly again: () => void };

export class ElibPlayerBookmarks extends LitElement {
  static override readonly styles = [base, buttons, fields, panels, bookmarkStyles];

  /** `id` of the `elib-library` it belongs to. */
  @property() library: string | undefined;

  @property({ attribute: false }) onSeek: (bookSeconds: number) => void = () => undefined;

  @state() private doing: Doing = { kind: 'nothing' };

  /** Taken away, and can come back until the service is told. */
  @state() private leaving: Bookmark | undefined;

  /** What came of it, for those who listen. */
  @state() private told = '';

  /** Also known when the element leaves the page. */
  #bookmarks: Bookmarks | undefined;
  #leavingTimer: ReturnType<typeof setTimeout> | undefined;

  readonly #library = new LibraryController(this);
  readonly #words = new TermsController(this, loadPlayerTerms);
  readonly #listening = new ListeningController(this, this.#library);

  override render(): TemplateResult | typeof nothing {
    const { terms, language } = this.#words;
    const bookmarks = this.#listening.tools?.bookmarks;
    if (!terms || !bookmarks) return nothing;
    return html`<div class="root" lang=${language}>
      <button class="button here" type="button" @click=${() => void this.#add(bookmarks)}>
        ${bookmarkIcon}${terms.bookmarkHere}
      </button>
      ${this.#failure(terms, bookmarks)} ${this.#list(terms, bookmarks)} ${announcer(this.told)}
    </div>`;
  }

  override updated(): void {
    this.#bookmarks = this.#listening.tools?.bookmarks;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    void this.#takeAway();
  }

  #spoken({ seconds }: Bookmark): string {
    return spokenPosition(seconds, this.#words.language);
  }

  #failure(terms: PlayerTerms, bookmarks: Bookmarks): TemplateResult | typeof nothing {
    const { doing } = this;
    if (doing.kind === 'failed') return errorPanel({ error: doing.error, terms, on: { retry: doing.again } });
    const { value } = bookmarks;
    if (value.kind !== 'failed') return nothing;
    return errorPanel({ error: value.error, terms, on: { retry: () => void bookmarks.refresh() } });
  }

  #list(terms: PlayerTerms, bookmarks: Bookmarks): TemplateResult | typeof nothing {
    const { value } = bookmarks;
    const shown = shownValue(value) ?? [];
    if (shown.length > 0) {
      return html`<ul>
        ${shown.map((bookmark) => this.#row(terms, bookmarks, bookmark))}
      </ul>`;
    }
    return value.kind === 'failed' || value.kind === 'loading'
      ? nothing
      : emptyPanel(terms.noBookmarks, terms.noBookmarksHelp);
  }

  #row(terms: PlayerTerms, bookmarks: Bookmarks, bookmark: Bookmark): TemplateResult {
    const { doing } = this;
    const { id, seconds, chapter, note } = bookmark;
    const position = this.#spoken(bookmark);
    if (this.leaving?.id === id) return this.#left(terms, bookmark);
    const change = (note ? terms.noteEdit : terms.noteAdd)(position);
    return html`<li>
      <button class="go" type="button" @click=${() => this.onSeek(seconds)}>
        <time>${clock(seconds)}</time><span>${words(chapter, this.#words.language)}</span>
      </button>
      ${this.#iconButton(change, noteIcon, () => this.#write(id))}
      ${this.#iconButton(terms.removeBookmark(position), binIcon, () => this.#leave(bookmark))}
      ${note && doing.kind !== 'writing' ? html`<p class="note">${note}</p>` : nothing}
      ${doing.kind === 'writing' && doing.id === id ? this.#form(terms, bookmarks, bookmark) : nothing}
    </li>`;
  }

  #iconButton(label: string, drawing: TemplateResult, onPress: () => void): TemplateResult {
    return html`<button class="button plain round" type="button" aria-label=${label} title=${label} @click=${onPress}>
      ${drawing}
    </button>`;
  }

  #form(terms: PlayerTerms, bookmarks: Bookmarks, bookmark: Bookmark): TemplateResult {
    const save = (event: SubmitEvent) => {
      event.preventDefault();
      const field = this.renderRoot.querySelector('textarea');
      if (field) void this.#annotate(bookmarks, bookmark, field.value);
    };
    return html`<form @submit=${save}>
      <label for="note">${terms.noteOf(clock(bookmark.seconds))}</label>
      <textarea id="note" rows="3" maxlength=${longestNoteCharacters} .value=${bookmark.note ?? ''}></textarea>
      <div class="answers">
        <button class="button primary" type="submit"><span>${terms.noteSave}</span></button>
        <button class="button plain" type="button" @click=${() => this.#rest(bookmark.id)}>${terms.cancel}</button>
      </div>
    </form>`;
  }

  /** The line stays, so that no other bookmark comes under the finger. */
  #left(terms: PlayerTerms, bookmark: Bookmark): TemplateResult {
    return html`<li class="left">
      <p>${terms.bookmarkRemoved(clock(bookmark.seconds))}</p>
      <button class="button undo" type="button" @click=${() => this.#keep(bookmark)}>${terms.undo}</button>
    </li>`;
  }

  #write(id: string): void {
    this.doing = { kind: 'writing', id };
    void this.updateComplete.then(() => this.renderRoot.querySelector('textarea')?.focus());
  }

  #leave(bookmark: Bookmark): void {
    const { terms } = this.#words;
    void this.#takeAway();
    this.leaving = bookmark;
    this.#leavingTimer = setTimeout(() => void this.#takeAway(), undoMs);
    this.told = terms?.bookmarkRemoved(this.#spoken(bookmark)) ?? '';
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.undo')?.focus());
  }

  #keep(bookmark: Bookmark): void {
    clearTimeout(this.#leavingTimer);
    this.leaving = undefined;
    this.told = this.#words.terms?.bookmarkKept ?? '';
    this.#rest(bookmark.id);
  }

  /** What was taken away goes for good: its time is up, another follows, or the panel is shut. */
  async #takeAway(): Promise<void> {
    const { leaving } = this;
    const bookmarks = this.#listening.tools?.bookmarks ?? this.#bookmarks;
    clearTimeout(this.#leavingTimer);
    this.leaving = undefined;
    if (!leaving || !bookmarks) return;
    const hadFocus = this.shadowRoot?.activeElement?.matches('.undo') ?? false;
    await this.#tell(
      () => bookmarks.remove(leaving.id),
      () => '',
      () => void bookmarks.remove(leaving.id),
    );
    if (hadFocus) this.#focusRow(undefined);
  }

  #rest(id: string): void {
    this.doing = { kind: 'nothing' };
    void this.updateComplete.then(() => this.#focusRow(id));
  }

  /** The row has gone, or what was open in it: the focus goes to where one goes on. */
  #focusRow(id: string | undefined): void {
    const shown = shownValue(this.#listening.tools?.bookmarks.value ?? { kind: 'idle' }) ?? [];
    const index = shown.findIndex((bookmark) => bookmark.id === id);
    const rows = this.renderRoot.querySelectorAll<HTMLElement>('.go');
    (rows[index] ?? this.renderRoot.querySelector<HTMLElement>('.here'))?.focus();
  }

  async #add(bookmarks: Bookmarks): Promise<void> {
    await this.#tell(
      () => bookmarks.add(),
      (terms, added) => terms.bookmarkAdded(this.#spoken(added)),
      () => void this.#add(bookmarks),
    );
  }

  async #annotate(bookmarks: Bookmarks, bookmark: Bookmark, note: string): Promise<void> {
    const { id } = bookmark;
    this.#rest(id);
    await this.#tell(
      () => bookmarks.annotate(id, note),
      (terms) => terms.noteSaved,
      () => void this.#annotate(bookmarks, bookmark, note),
    );
  }

  async #tell<T>(
    act: () => Promise<T>,
    told: (terms: PlayerTerms, done: T) => string,
    again: () => void,
  ): Promise<void> {
    const { terms } = this.#words;
    if (!terms) return;
    try {
      this.told = told(terms, await act());
      if (this.doing.kind === 'failed') this.doing = { kind: 'nothing' };
    } catch (thrown) {
      const error = LibraryError.from(thrown);
      this.doing = { kind: 'failed', error, again };
      this.told = errorWords(error, terms).title;
    }
  }
}

define('elib-player-bookmarks', ElibPlayerBookmarks);

declare global {
  interface HTMLElementTagNameMap {
    'elib-player-bookmarks': ElibPlayerBookmarks;
  }
}
