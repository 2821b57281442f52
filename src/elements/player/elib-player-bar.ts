/** The open audiobook in one line that can stay at the foot of a page, and the whole player above it when that is wanted. Part of `elib-player`. */

import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { LibraryController } from '../../controllers/library-controller.ts';
import { ListeningController } from '../../controllers/listening-controller.ts';
import { TermsController } from '../../controllers/terms-controller.ts';
import { TitleFocus } from '../../controllers/title-focus.ts';
import { chapterAt } from '../../domain/audiobook.ts';
import type { PlayerState } from '../../domain/player.ts';
import { clock } from '../../i18n/clock.ts';
import { loadPlayerTerms, type PlayerTerms } from '../../i18n/player/terms.ts';
import { announcer } from '../../ui/announcer.ts';
import { cover } from '../../ui/cover.ts';
import { lessOfItIcon, wholeIcon } from '../../ui/player-icons.ts';
import { words } from '../../ui/words.ts';
import { define } from '../define.ts';
import { chapterTitle } from './chapters.templates.ts';
import { barStyles } from './elib-player-bar.styles.ts';
import './elib-player-console.ts';
import { beforeSound } from './before-sound.ts';
import { sentenceFor } from './sentences.ts';
import { pressShortcut } from './shortcuts.ts';
import { skipBackButton, skipForwardButton, toggleButton } from './transport.templates.ts';

type Shown = Exclude<PlayerState, { kind: 'idle' }>;

/** What only the whole player can show: it opens by itself. */
const needsWhole: readonly PlayerState['kind'][] = ['asking', 'over', 'failed'];

/**
 * @summary The line of `<elib-player variant="mini">`; pages write that instead.
 * @csspart cover - The cover.
 * @csspart action - The button that plays and pauses.
 * @csspart whole - The whole player above the line.
 */
export class ElibPlayerBar extends LitElement {
  static override readonly styles = barStyles;

  /** `id` of the `elib-library` it belongs to; default: the nearest, else the page's. */
  @property() library: string | undefined;

  /** A book that waits for its first sound is shown as if it were still being opened. */
  @property({ attribute: false }) soundFirst = false;

  /** Whether the patron wants to see the whole player. */
  @state() private isWhole = false;

  readonly #library = new LibraryController(this);
  readonly #words = new TermsController(this, loadPlayerTerms);
  readonly #listening = new ListeningController(this, this.#library);
  readonly #titleFocus = new TitleFocus(this);

  override render(): TemplateResult | typeof nothing {
    const { terms, language } = this.#words;
    const { timer } = this.#listening;
    const player = beforeSound(this.#listening.state, this.soundFirst);
    if (!terms || player.kind === 'idle') return nothing;
    const isWhole = this.isWhole || needsWhole.includes(player.kind);
    return html`<div class="root" lang=${language} @keydown=${this.#press}>
      <div class="room"></div>
      <div class="foot">
        <div class="bar" role=${isWhole ? 'group' : 'region'} aria-label=${terms.player}>
          ${this.#progress(player)} ${cover(player.publication, language)} ${this.#title(terms, player)}
          ${'book' in player && !isWhole ? this.#buttons(terms) : html`<span></span>`}
          ${this.#wholeButton(terms, isWhole)}
        </div>
        ${isWhole ? this.#whole() : announcer(sentenceFor(player, timer, terms, language))}
      </div>
    </div>`;
  }

  /** To the title, as soon as there are words. */
  override focus(options?: FocusOptions): void {
    this.#titleFocus.focus(options);
  }

  #buttons(terms: PlayerTerms): TemplateResult {
    return html`<div class="buttons">
      ${skipBackButton(terms, this.#listening)} ${toggleButton(terms, this.#listening)}
      ${skipForwardButton(terms, this.#listening)}
    </div>`;
  }

  /** After the line in the order of reading, above it in sight. */
  #whole(): TemplateResult {
    return html`<div class="whole" part="whole">
      <elib-player-console .library=${this.library}></elib-player-console>
    </div>`;
  }

  #title(terms: PlayerTerms, player: Shown): TemplateResult {
    const { language } = this.#words;
    return html`<div class="title">
      <strong tabindex="-1">${words(player.publication.title, language)}</strong>
      ${'book' in player ? html`<span class="muted">${this.#place(terms, player)}</span>` : nothing}
    </div>`;
  }

  #place(terms: PlayerTerms, { book, seconds }: Extract<Shown, { readonly book: unknown }>): unknown {
    const index = chapterAt(book, seconds);
    const chapter = book.chapters[index];
    const title = chapter && chapterTitle(chapter, index, this.#words.language, terms);
    return html`${clock(seconds)}${title ? html` · ${title}` : nothing}`;
  }

  #progress(player: Shown): TemplateResult | typeof nothing {
    if (!('book' in player)) return nothing;
    const share = player.seconds / player.book.durationSeconds;
    return html`<progress aria-hidden="true" value=${share.toFixed(3)}></progress>`;
  }

  #wholeButton(terms: PlayerTerms, isWhole: boolean): TemplateResult {
    const label = isWhole ? terms.showLess : terms.showWhole;
    return html`<button
      class="button plain round"
      type="button"
      aria-expanded=${isWhole ? 'true' : 'false'}
      aria-label=${label}
      title=${label}
      @click=${() => (this.isWhole = !isWhole)}
    >
      ${isWhole ? lessOfItIcon : wholeIcon}
    </button>`;
  }

  /** The console above presses its own keys. */
  readonly #press = (event: KeyboardEvent): void => {
    if (event.defaultPrevented) return;
    if (event.key === 'Escape' && this.isWhole) {
      this.isWhole = false;
      this.renderRoot.querySelector<HTMLElement>('[aria-expanded]')?.focus();
    } else pressShortcut(event, this.#listening);
  };
}

define('elib-player-bar', ElibPlayerBar);

declare global {
  interface HTMLElementTagNameMap {
    'elib-player-bar': ElibPlayerBar;
  }
}
