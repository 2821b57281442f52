/** The open audiobook: what is playing, where in the book, and the buttons to listen with. Requests go up to the player, its state comes down. */

import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { LibraryController } from '../../controllers/library-controller.ts';
import { ProfileController } from '../../controllers/profile-controller.ts';
import { StoreController } from '../../controllers/store-controller.ts';
import { TermsController } from '../../controllers/terms-controller.ts';
import { chapterAt } from '../../domain/audiobook.ts';
import type { LibraryError } from '../../domain/library-error.ts';
import type { Player, PlayerState } from '../../domain/player.ts';
import { namesOf, type Publication } from '../../domain/publication.ts';
import { wording } from '../../domain/text.ts';
import { errorWords } from '../../i18n/error-words.ts';
import { spokenPosition } from '../../i18n/spoken-durations.ts';
import { loadAllTerms, type AllTerms } from '../../i18n/terms.ts';
import { announcer } from '../../ui/announcer.ts';
import { cover } from '../../ui/cover.ts';
import { emptyPanel } from '../../ui/empty-panel.ts';
import { errorPanel } from '../../ui/error-panel.ts';
import { heading } from '../../ui/heading.ts';
import { closeIcon } from '../../ui/control-icons.ts';
import { wayToShelf } from '../../ui/shelf-on-page.ts';
import { listOfWords, words } from '../../ui/words.ts';
import { define } from '../define.ts';
import { consoleStyles } from './elib-player-console.styles.ts';
import { elsewhereQuestion } from './elsewhere.templates.ts';
import { chapterList, positionLine, speedChoice, transport, type PartOptions } from './player.templates.ts';

type Open = Extract<PlayerState, { readonly book: unknown }>;

/**
 * @summary The open player inside `elib-player`; pages write that instead.
 * @csspart cover - The cover.
 * @csspart controls - The row of buttons.
 * @csspart action - The button that plays and pauses.
 * @csspart position - The line of the whole book.
 * @csspart speed - The choice of speed.
 * @csspart chapters - The list of chapters.
 * @csspart empty - What is said when the loan has ended.
 * @csspart error - What is said when something went wrong.
 */
export class ElibPlayerConsole extends LitElement {
  static override readonly styles = consoleStyles;

  /** `id` of the `elib-library` it belongs to; default: the nearest, else the page's. */
  @property() library: string | undefined;

  /** Where the patron is dragging to; the sound follows when they let go. */
  @state() private draggedTo: number | undefined;

  readonly #library = new LibraryController(this);
  readonly #words = new TermsController(this, loadAllTerms);
  readonly #profile = new ProfileController(this, this.#library);
  readonly #player = new StoreController(this, this.#library, ({ player }) => player);

  override render(): TemplateResult | typeof nothing {
    const { terms, language } = this.#words;
    const player = this.#player.value;
    if (!terms || !player || player.kind === 'idle') return nothing;
    return html`<div class="root" lang=${language}>
      <section class="console" aria-label=${terms.player}>
        ${cover(player.publication, language)} ${this.#about(player)} ${this.#content(terms, player)}
        <button
          class="button plain close"
          type="button"
          aria-label=${terms.close}
          title=${terms.close}
          @click=${() => this.#ask((asked) => asked.close())}
        >
          ${closeIcon}
        </button>
      </section>
      ${announcer(this.#sentence(terms, player))}
    </div>`;
  }

  override updated(changed: PropertyValues): void {
    super.updated(changed);
    const current = this.renderRoot.querySelector<HTMLElement>('[aria-current]');
    if (current === this.#shownChapter) return;
    this.#shownChapter = current;
    const list = current?.closest('ol');
    if (list && current) list.scrollTop = current.offsetTop - list.offsetTop - current.offsetHeight;
  }

  /** To the title: those who pressed Listen hear what is open, and the buttons follow. */
  override focus(options?: FocusOptions): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('[tabindex="-1"]')?.focus(options));
  }

  #shownChapter: HTMLElement | null = null;

  get #level(): number {
    return this.#profile.headingLevel;
  }

  #ask(request: (player: Player) => void | Promise<void>): void {
    const player = this.#library.library?.player;
    if (player) void request(player);
  }

  /** The book and the chapter that sounds. */
  #about(player: Exclude<PlayerState, { kind: 'idle' }>): TemplateResult {
    const { language } = this.#words;
    const { publication } = player;
    const chapter = 'book' in player ? player.book.chapters[chapterAt(player.book, player.seconds)] : undefined;
    return html`<div class="book">
      ${heading(this.#level, words(publication.title, language))}
      <p class="muted">${listOfWords(namesOf(publication, 'author'), language)}</p>
      ${chapter ? html`<p class="now">${words(chapter.title, language)}</p>` : nothing}
    </div>`;
  }

  /** What is heard of a change that no button has told. */
  #sentence(terms: AllTerms, player: Exclude<PlayerState, { kind: 'idle' }>): string {
    switch (player.kind) {
      case 'opening':
        return terms.opening(wording(player.publication.title, this.#words.language).text);
      case 'stalled':
        return terms.stalled;
      case 'ended':
        return terms.ended;
      case 'asking':
        return terms.elsewhere(spokenPosition(player.elsewhereSeconds, this.#words.language));
      case 'over':
        return terms.loanOver.title;
      case 'failed':
        return errorWords(player.error, terms).title;
      case 'paused':
      case 'playing':
        return '';
    }
  }

  #content(terms: AllTerms, player: Exclude<PlayerState, { kind: 'idle' }>): unknown {
    switch (player.kind) {
      case 'opening':
        return html`<div class="controls" aria-hidden="true">
          <span class="bone line wide"></span><span class="bone waiting"></span>
        </div>`;
      case 'paused':
      case 'playing':
        return this.#open(terms, player, nothing);
      case 'stalled':
        return this.#open(terms, player, html`<p>${terms.stalled}</p>`);
      case 'asking':
        return this.#open(terms, player, elsewhereQuestion(terms, player, this.#goOn));
      case 'over':
        return emptyPanel(terms.loanOver.title, terms.loanOver.help, this.#shelfButton(terms));
      case 'ended':
        return this.#open(
          terms,
          player,
          html`<p>${terms.ended}</p>
            ${this.#shelfButton(terms)}`,
        );
      case 'failed':
        return this.#failure(terms, player.publication, player.error);
    }
  }

  /** One template for all that sounds or could: the buttons stay, and so does the focus on them. */
  #open(terms: AllTerms, player: Open, message: TemplateResult | typeof nothing): TemplateResult {
    const sounding = player.kind === 'playing' || player.kind === 'stalled';
    const options: PartOptions = {
      terms,
      language: this.#words.language,
      book: player.book,
      seconds: this.draggedTo ?? player.seconds,
      sounding,
      onSeek: this.#seek,
    };
    const toggle = () => this.#ask((asked) => (sounding ? asked.pause() : asked.play()));
    return html`<div class="message">${message}</div>
      <div class="controls">
        ${positionLine(options, this.#drag)} ${transport(options, toggle)}
        ${speedChoice(terms, player.rate, (rate) => this.#ask((asked) => asked.setRate(rate)))}
      </div>
      ${chapterList(options, (content) => heading(this.#level + 1, content))}`;
  }

  readonly #drag = (bookSeconds: number): void => {
    this.draggedTo = bookSeconds;
  };

  readonly #seek = (bookSeconds: number): void => {
    this.draggedTo = undefined;
    this.#ask((player) => player.seek(bookSeconds));
  };

  /** The question goes away with the answer, and the focus must not. */
  readonly #goOn = (bookSeconds: number): void => {
    this.#ask((player) => player.seek(bookSeconds));
    this.focus();
  };

  #shelfButton(terms: AllTerms): TemplateResult | typeof nothing {
    const shelf = wayToShelf();
    return shelf ? html`<button class="button" type="button" @click=${shelf}>${terms.steps.shelf}</button>` : nothing;
  }

  #failure(terms: AllTerms, publication: Publication, error: LibraryError): TemplateResult {
    const { library } = this.#library;
    const shelf = wayToShelf();
    const retry = () => this.#ask((player) => player.open(publication, true));
    return errorPanel({
      error,
      terms,
      contact: this.#profile.value?.contact,
      on: {
        retry,
        signIn: () => void library?.open({ kind: 'sign-in', reason: 'expired' }).then(retry),
        ...(shelf && { shelf }),
      },
    });
  }
}

define('elib-player-console', ElibPlayerConsole);

declare global {
  interface HTMLElementTagNameMap {
    'elib-player-console': ElibPlayerConsole;
  }
}
