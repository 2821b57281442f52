/** The open audiobook: what is playing, where in the book, and all that one listens with. Requests go up to the player, its state comes down. */

import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { LibraryController } from '../../controllers/library-controller.ts';
import { ListeningController, type OpenState } from '../../controllers/listening-controller.ts';
import { ProfileController } from '../../controllers/profile-controller.ts';
import { TermsController } from '../../controllers/terms-controller.ts';
import { chapterAt } from '../../domain/audiobook.ts';
import type { LibraryError } from '../../domain/library-error.ts';
import type { SleepChoice } from '../../domain/listening-tools.ts';
import type { PlayerState } from '../../domain/player.ts';
import { namesOf, type Publication } from '../../domain/publication.ts';
import { loadPlayerTerms, type PlayerTerms } from '../../i18n/player/terms.ts';
import { announcer } from '../../ui/announcer.ts';
import { closeIcon } from '../../ui/control-icons.ts';
import { cover } from '../../ui/cover.ts';
import { emptyPanel } from '../../ui/empty-panel.ts';
import { errorPanel } from '../../ui/error-panel.ts';
import { heading } from '../../ui/heading.ts';
import { wayToShelf } from '../../ui/shelf-on-page.ts';
import { listOfWords, words } from '../../ui/words.ts';
import { define } from '../define.ts';
import { consoleStyles } from './elib-player-console.styles.ts';
import { elsewhereQuestion } from './elsewhere.templates.ts';
import { sentenceFor } from './sentences.ts';
import { chapterTitle } from './panels/chapters.templates.ts';
import { timeLeft, timerMessage } from './panels/timer.templates.ts';
import { openPanel, panelBar, type PanelKind } from './player-panels.ts';
import { pressShortcut } from './shortcuts.ts';
import { positionLine, transport } from './transport.templates.ts';

type Shown = Exclude<PlayerState, { kind: 'idle' }>;

/**
 * @summary The open player inside `elib-player`; pages write that instead.
 * @csspart cover - The cover.
 * @csspart controls - The row of buttons.
 * @csspart action - The button that plays and pauses.
 * @csspart position - The line of the whole book.
 * @csspart speed - The speed that is chosen.
 * @csspart panels - The row of what can be opened.
 * @csspart panel - What is open of that: chapters, speed, timer or settings.
 * @csspart empty - What is said when the loan has ended.
 * @csspart error - What is said when something went wrong.
 */
export class ElibPlayerConsole extends LitElement {
  static override readonly styles = consoleStyles;

  /** `id` of the `elib-library` it belongs to; default: the nearest, else the page's. */
  @property() library: string | undefined;

  /** Where the patron is dragging to; the sound follows when they let go. */
  @state() private draggedTo: number | undefined;

  @state() private panel: PanelKind | undefined = 'chapters';

  /** What came of a choice, for those who listen. */
  @state() private told = '';

  readonly #library = new LibraryController(this);
  readonly #words = new TermsController(this, loadPlayerTerms);
  readonly #profile = new ProfileController(this, this.#library);
  readonly #listening = new ListeningController(this, this.#library);

  override render(): TemplateResult | typeof nothing {
    const { terms, language } = this.#words;
    const { state: player, timer, close } = this.#listening;
    if (!terms || player.kind === 'idle') return nothing;
    return html`<div class="root" lang=${language} @keydown=${this.#press}>
      <section class="console" aria-label=${terms.player}>
        ${cover(player.publication, language)} ${this.#about(terms, player)} ${this.#content(terms, player)}
        <div class="corner">
          <button
            class="button plain round"
            type="button"
            aria-label=${terms.close}
            title=${terms.close}
            @click=${close}
          >
            ${closeIcon}
          </button>
        </div>
      </section>
      ${announcer(sentenceFor(player, timer, terms, language))} ${announcer(this.told)}
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

  /** The book and the chapter that sounds. */
  #about(terms: PlayerTerms, player: Shown): TemplateResult {
    const { language } = this.#words;
    const { publication } = player;
    return html`<div class="book">
      ${heading(this.#level, words(publication.title, language))}
      <p class="muted">${listOfWords(namesOf(publication, 'author'), language)}</p>
      ${'book' in player ? this.#chapter(terms, player) : nothing}
    </div>`;
  }

  #chapter(terms: PlayerTerms, { book, seconds }: OpenState): TemplateResult | typeof nothing {
    const index = chapterAt(book, seconds);
    const chapter = book.chapters[index];
    if (!chapter) return nothing;
    const count = book.chapters.length;
    return html`<p class="now">${chapterTitle(chapter, index, this.#words.language, terms)}</p>
      ${count > 1 ? html`<p class="muted">${terms.chapterOf(index + 1, count)}</p>` : nothing}`;
  }

  #content(terms: PlayerTerms, player: Shown): unknown {
    switch (player.kind) {
      case 'opening':
        return html`<div class="controls" aria-hidden="true">
          <span class="bone line wide"></span><span class="bone waiting"></span>
        </div>`;
      case 'paused':
      case 'playing':
        return this.#open(terms, player, this.#timerMessage(terms));
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

  #timerMessage(terms: PlayerTerms): TemplateResult | typeof nothing {
    const { timer, tools } = this.#listening;
    return timerMessage(terms, timer, () => tools?.extendTimer());
  }

  /** One template for all that sounds or could: the buttons stay, and so does the focus on them. */
  #open(terms: PlayerTerms, player: OpenState, message: TemplateResult | typeof nothing): TemplateResult {
    const { language } = this.#words;
    const seconds = this.draggedTo ?? player.seconds;
    const position = { terms, language, state: player, seconds, onMove: this.#drag, onSeek: this.#seek };
    const options = { terms, language, state: player, listening: this.#listening };
    return html`<div class="message">${message}</div>
      <div class="controls">${positionLine(position)} ${transport(terms, player, this.#listening)}</div>
      ${panelBar(options, this.panel, this.#toggle)}
      ${openPanel({ ...options, seconds, onSeek: this.#seek, onTimer: this.#setTimer }, this.panel)}`;
  }

  readonly #toggle = (panel: PanelKind): void => {
    this.panel = this.panel === panel ? undefined : panel;
  };

  readonly #drag = (bookSeconds: number): void => {
    this.draggedTo = bookSeconds;
  };

  readonly #seek = (bookSeconds: number): void => {
    this.draggedTo = undefined;
    this.#listening.seek(bookSeconds);
  };

  readonly #setTimer = (choice: SleepChoice | undefined): void => {
    const { tools } = this.#listening;
    tools?.setTimer(choice);
    const { terms, language } = this.#words;
    const { timer } = this.#listening;
    if (!terms) return;
    this.told = 'secondsLeft' in timer ? terms.timerRunning(timeLeft(timer.secondsLeft, language)) : terms.timerStopped;
  };

  readonly #press = (event: KeyboardEvent): void => {
    if (!pressShortcut(event, this.#listening)) return;
    event.preventDefault();
    const { terms } = this.#words;
    const { state: player } = this.#listening;
    if (terms && 'rate' in player) this.told = [',', '.'].includes(event.key) ? terms.speedValue(player.rate) : '';
  };

  /** The question goes away with the answer, and the focus must not. */
  readonly #goOn = (bookSeconds: number): void => {
    this.#listening.seek(bookSeconds);
    this.focus();
  };

  #shelfButton(terms: PlayerTerms): TemplateResult | typeof nothing {
    const shelf = wayToShelf();
    return shelf ? html`<button class="button" type="button" @click=${shelf}>${terms.steps.shelf}</button>` : nothing;
  }

  #failure(terms: PlayerTerms, publication: Publication, error: LibraryError): TemplateResult {
    const { library } = this.#library;
    const shelf = wayToShelf();
    const retry = () => void library?.player.open(publication, true);
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
