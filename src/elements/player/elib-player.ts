/** Keeps the place of the audiobook player on a library's page; the player itself is fetched when a book is opened. Knows no sound. */

import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { LibraryController } from '../../controllers/library-controller.ts';
import { ListeningSoonController } from '../../controllers/listening-soon-controller.ts';
import { SoundFirst } from '../../controllers/sound-first.ts';
import { StoreController } from '../../controllers/store-controller.ts';
import { TermsController } from '../../controllers/terms-controller.ts';
import { isPlayerWindow, pageOf } from '../../domain/player-window.ts';
import { loadPlayerTerms } from '../../i18n/player/terms.ts';
import { loadTerms, type Terms } from '../../i18n/terms.ts';
import { missingCode, plainFailure } from '../../ui/plain-failure.ts';
import { playerWindow } from '../../ui/player-window.ts';
import { headphonesIcon } from '../../ui/icons.ts';
import { define } from '../define.ts';
import { playerStyles } from './elib-player.styles.ts';

const code = {
  full: (): Promise<unknown> => import('./elib-player-console.ts'),
  mini: (): Promise<unknown> => import('./elib-player-bar.ts'),
};

/**
 * @summary Audiobook player: plays what is listened to from the shelf, and remembers the place.
 * @example
 * ```html
 * <elib-player></elib-player>
 * ```
 *
 * At the foot of every page, as the last thing in `body`:
 * ```html
 * <elib-player variant="mini"></elib-player>
 * ```
 * @csspart idle - What is shown while no book is open.
 */
export class ElibPlayer extends LitElement {
  static override readonly styles = playerStyles;

  /** `id` of the `elib-library` it belongs to; default: the nearest, else the page's. */
  @property() library: string | undefined;

  /** `mini`: a line that stays at the foot of what is seen, and takes no place until a book is open. */
  @property({ reflect: true }) variant: 'full' | 'mini' = 'full';

  /** Takes no place on the page until a book is open. */
  @property({ type: Boolean, attribute: 'hide-when-idle' }) hideWhenIdle = false;

  @state() private console: 'absent' | 'here' | 'failed' = 'absent';

  #fetched: Promise<void> | undefined;
  #focusing: FocusOptions | undefined;
  #hadFocus = false;
  readonly #library = new LibraryController(this);
  readonly #words = new TermsController(this, loadTerms);
  readonly #soundFirst = new SoundFirst(this, this.#library);
  readonly #player = new StoreController(this, this.#library, ({ player }) => player);

  constructor() {
    super();
    new ListeningSoonController(this, this.#library, () => this.#prepare());
  }

  override render(): TemplateResult {
    const { terms, language } = this.#words;
    return html`<div class="root" lang=${language}>${this.#content(terms)}</div>`;
  }

  override willUpdate(): void {
    this.#hadFocus = !this.#isOpen && this.shadowRoot?.activeElement !== null;
    if (this.#isOpen && this.console === 'absent') void this.#fetchConsole();
  }

  /** To the open book, as soon as it can be shown. */
  override focus(options: FocusOptions = {}): void {
    this.#focusing = options;
    this.requestUpdate();
  }

  override updated(): void {
    const open = this.renderRoot.querySelector<HTMLElement>('elib-player-console, elib-player-bar');
    if (this.#focusing && open) {
      open.focus(this.#focusing);
      this.#focusing = undefined;
    }
    // Who closed the book from within goes on here.
    if (this.#hadFocus && !open) this.renderRoot.querySelector<HTMLElement>('[tabindex="-1"]')?.focus();
    this.#hadFocus = false;
  }

  /** Who presses Listen waits for neither code nor words. */
  #prepare(): void {
    const here = (): void => {
      this.console = 'here';
    };
    Promise.all([code[this.variant]().then(here), loadPlayerTerms(this.#words.language)]).catch(() => undefined);
  }

  get #isOpen(): boolean {
    return (this.#player.value?.kind ?? 'idle') !== 'idle';
  }

  /** What is asked for a book that is to sound goes out first, as it does much by itself while the page draws. Where nothing is shown yet, what takes another's place comes with it. */
  protected override async scheduleUpdate(): Promise<void> {
    const isDrawn = Boolean(this.shadowRoot?.childElementCount);
    if (isDrawn && this.#soundFirst.isExpected) await new Promise((resolve) => setTimeout(resolve));
    await super.scheduleUpdate();
  }

  #content(terms: Terms | undefined): TemplateResult | typeof nothing {
    if (this.#isOpen && this.console === 'here') {
      const { library } = this;
      const soundFirst = this.#soundFirst.isExpected;
      return this.variant === 'mini'
        ? html`<elib-player-bar .library=${library} .soundFirst=${soundFirst}></elib-player-bar>`
        : html`<elib-player-console .library=${library} .soundFirst=${soundFirst}></elib-player-console>`;
    }
    if (this.#isOpen && this.console === 'failed' && terms) {
      return plainFailure(missingCode(terms), this.#retry);
    }
    if (this.hideWhenIdle || this.variant === 'mini') return nothing;
    if (this.#isOpen || !terms) return html`<div class="panel waiting"></div>`;
    const own = playerWindow();
    const title = own ? terms.playerInWindow : terms.playerIdle;
    return html`<div class="panel idle" part="idle">
      ${headphonesIcon}<strong tabindex="-1">${title}</strong>
      <p class="muted">${own ? this.#windowButton(terms, own) : this.#idleHelp(terms)}</p>
    </div>`;
  }

  #windowButton(terms: Terms, own: Window): TemplateResult {
    return html`<button class="button" type="button" @click=${() => own.focus()}>${terms.showWindow}</button>`;
  }

  /** In a window of its own the player has no shelf beside it. */
  #idleHelp(terms: Terms): TemplateResult | string {
    return isPlayerWindow(location.href)
      ? html`<a class="button" href=${pageOf(location.href)}>${terms.toPage}</a>`
      : terms.playerIdleHelp;
  }

  readonly #retry = (): void => void this.#fetchConsole();

  readonly #fetchConsole = (): Promise<void> =>
    (this.#fetched ??= code[this.variant]().then(
      () => {
        this.console = 'here';
      },
      (reason: unknown) => {
        this.#fetched = undefined;
        this.console = 'failed';
        console.error('elib: the code of the player could not be loaded', reason);
      },
    ));
}

define('elib-player', ElibPlayer);

declare global {
  interface HTMLElementTagNameMap {
    'elib-player': ElibPlayer;
  }
}
