/** The open audiobook: what is playing, where in the book, and all that one listens with. Requests go up to the player, its state comes down. */

import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { LibraryController } from '../../controllers/library-controller.ts';
import { ListeningController, type OpenState } from '../../controllers/listening-controller.ts';
import { ProfileController } from '../../controllers/profile-controller.ts';
import { TermsController } from '../../controllers/terms-controller.ts';
import { TitleFocus } from '../../controllers/title-focus.ts';
import { isPlayerWindow } from '../../domain/player-window.ts';
import type { LibraryError } from '../../domain/library-error.ts';
import type { SleepChoice } from '../../domain/listening-tools.ts';
import type { PlayerState } from '../../domain/player.ts';
import type { Publication } from '../../domain/publication.ts';
import { clock } from '../../i18n/clock.ts';
import { loadPlayerTerms, type PlayerTerms } from '../../i18n/player/terms.ts';
import { announcer } from '../../ui/announcer.ts';
import { closeIcon } from '../../ui/control-icons.ts';
import { playIcon } from '../../ui/player-icons.ts';
import { cover } from '../../ui/cover.ts';
import { emptyPanel } from '../../ui/empty-panel.ts';
import { errorPanel } from '../../ui/error-panel.ts';
import { openPlayerWindow } from '../../ui/player-window.ts';
import { wayToShelf } from '../../ui/shelf-on-page.ts';
import { define } from '../define.ts';
import { consoleStyles } from './elib-player-console.styles.ts';
import { elsewhereQuestion } from './elsewhere.templates.ts';
import { beforeSound } from './before-sound.ts';
import { sentenceFor } from './sentences.ts';
import { timerMessage, timerSentence } from './timer.templates.ts';
import { openPanel, panelBar, type PanelKind } from './player-panels.ts';
import { nameOwnWindow, windowButton } from './own-window.templates.ts';
import { pressShortcut } from './shortcuts.ts';
import { bookHeading } from './book-heading.templates.ts';
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

  /** A book that waits for its first sound is shown as if it were still being opened. */
  @property({ attribute: false }) soundFirst = false;

  /** Where the patron is dragging to; the sound follows when they let go. */
  @state() private draggedTo: number | undefined;

  @state() private panel: PanelKind | undefined = 'chapters';

  @state() private windowBlocked = false;

  /** What came of a choice, for those who listen. */
  @state() private told = '';

  readonly #library = new LibraryController(this);
  readonly #words = new TermsController(this, loadPlayerTerms);
  readonly #profile = new ProfileController(this, this.#library);
  readonly #listening = new ListeningController(this, this.#library);
  readonly #titleFocus = new TitleFocus(this);

  override render(): TemplateResult | typeof nothing {
    const { terms, language } = this.#words;
    const { timer } = this.#listening;
    const player = beforeSound(this.#listening.state, this.soundFirst);
    if (!terms || player.kind === 'idle') return nothing;
    return html`<div class="root" lang=${language} @keydown=${this.#press}>
      <section class="console" aria-label=${terms.player}>
        ${cover(player.publication, language)} ${bookHeading({ terms, language, player, level: this.#level })}
        <div class="corner">
          ${'book' in player && !isPlayerWindow(location.href) ? windowButton(terms, this.#popOut) : nothing}
          <button
            class="button plain round"
            type="button"
            aria-label=${terms.close}
            title=${terms.close}
            @click=${() => this.#close()}
          >
            ${closeIcon}
          </button>
        </div>
        ${this.#content(terms, player)}
      </section>
      ${announcer(sentenceFor(player, timer, terms, language))} ${announcer(this.told)}
    </div>`;
  }

  override updated(changed: PropertyValues): void {
    super.updated(changed);
    nameOwnWindow(this.#listening.state, this.#words.language, this.#words.terms);
    const current = this.renderRoot.querySelector<HTMLElement>('[aria-current]');
    if (current === this.#shownChapter) return;
    this.#shownChapter = current;
    const list = current?.closest('ol');
    if (list && current) list.scrollTop = current.offsetTop - list.offsetTop - current.offsetHeight;
  }

  /** To the title: those who pressed Listen hear what is open, and the buttons follow. */
  override focus(options?: FocusOptions): void {
    this.#titleFocus.focus(options);
  }

  #shownChapter: HTMLElement | null = null;

  #close(): void {
    this.#listening.close();
    if (isPlayerWindow(location.href)) window.close();
  }

  readonly #popOut = (): void => {
    this.windowBlocked = !this.#listening.handOver(openPlayerWindow);
  };

  get #level(): number {
    return this.#profile.headingLevel;
  }

  #content(terms: PlayerTerms, player: Shown): unknown {
    switch (player.kind) {
      case 'opening':
        return html`<div class="controls" aria-hidden="true">
          <span class="bone line wide"></span><span class="bone waiting"></span>
        </div>`;
      case 'paused':
      case 'playing':
        return this.#open(terms, player, this.#notice(terms, player));
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

  /** What goes on beside listening: the last that happened counts. */
  #notice(terms: PlayerTerms, { seconds, waitsForGesture }: OpenState): TemplateResult | typeof nothing {
    const { timer, tools, toggle } = this.#listening;
    if (waitsForGesture) {
      return html`<button class="button primary" type="button" @click=${toggle}>
        <span>${playIcon}${terms.continueAt(clock(seconds))}</span>
      </button>`;
    }
    if (this.windowBlocked) return html`<p role="alert">${terms.popOutBlocked}</p>`;
    return timerMessage(terms, timer, () => tools?.extendTimer());
  }

  /** One template for all that sounds or could: the buttons stay, and so does the focus on them. */
  #open(terms: PlayerTerms, player: OpenState, message: TemplateResult | typeof nothing): TemplateResult {
    const { language } = this.#words;
    const seconds = this.draggedTo ?? player.seconds;
    const position = { terms, language, state: player, seconds, onMove: this.#drag, onSeek: this.#seek };
    const options = { terms, language, state: player, listening: this.#listening, library: this.library };
    return html`<div class="message">${message}</div>
      <div class="controls">${positionLine(position)} ${transport(terms, player, this.#listening)}</div>
      ${panelBar(options, this.panel, this.#toggle)}
      ${openPanel({ ...options, seconds, onSeek: this.#seek, onTimer: this.#setTimer }, this.panel)}`;
  }

  readonly #toggle = (panel: PanelKind): void => {
    this.told = '';
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
    this.told = timerSentence(timer, terms, language) || terms.timerStopped;
  };

  readonly #press = (event: KeyboardEvent): void => {
    const pressed = pressShortcut(event, this.#listening);
    const { terms, language } = this.#words;
    if (pressed && terms) this.told = pressed.tells?.(terms, this.#listening, language) ?? '';
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
