/** Tells a signed-in patron, above their loans, what they have asked to be told and haven't seen yet. Knows no network: asks its library. */

import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { LibraryController } from '../../controllers/library-controller.ts';
import { NoticesController } from '../../controllers/notices-controller.ts';
import { StoreController } from '../../controllers/store-controller.ts';
import { TermsController } from '../../controllers/terms-controller.ts';
import { LibraryError } from '../../domain/library-error.ts';
import { isTrueOf, type Notice } from '../../domain/notices.ts';
import { wording } from '../../domain/text.ts';
import { shownValue } from '../../domain/view-state.ts';
import { formatDeadline } from '../../i18n/deadlines.ts';
import { errorWords } from '../../i18n/error-words.ts';
import { loadNoticeTerms, type NoticeTerms } from '../../i18n/notices/terms.ts';
import { loadErrorTerms } from '../../i18n/terms.ts';
import { announcer } from '../../ui/announcer.ts';
import { words } from '../../ui/words.ts';
import { define } from '../define.ts';
import { noticesStyles } from './elib-notices.styles.ts';

/** What came of marking them as seen. */
type Outcome = { readonly kind: 'none' | 'dismissed' } | { readonly kind: 'failed'; readonly error: LibraryError };

/**
 * @summary What a patron hasn't been told yet, as a part of the shelf.
 */
export class ElibNotices extends LitElement {
  static override readonly styles = noticesStyles;

  /** `id` of the `elib-library` it belongs to; default: the nearest, else the page's. */
  @property() library: string | undefined;

  @state() private outcome: Outcome = { kind: 'none' };

  readonly #library = new LibraryController(this);
  readonly #words = new TermsController(this, loadNoticeTerms);
  readonly #errorWords = new TermsController(this, loadErrorTerms);
  readonly #notices = new NoticesController(this, this.#library);
  readonly #shelf = new StoreController(this, this.#library, ({ shelf }) => shelf);

  override render(): TemplateResult | typeof nothing {
    const { terms, language } = this.#words;
    if (!terms) return nothing;
    const unseen = this.#unseen;
    return html`<div class="root" lang=${language}>
      ${unseen.length > 0 ? this.#list(unseen, terms) : nothing} ${announcer(this.#sentence(unseen, terms))}
    </div>`;
  }

  override updated(): void {
    const { kind } = this.#notices.state;
    if (this.#words.terms && kind !== 'idle' && kind !== 'loading') this.dispatchEvent(new Event('told'));
  }

  /** Without what is no longer true of the shelf as it is. */
  get #unseen(): readonly Notice[] {
    const { unseen = [] } = shownValue(this.#notices.state) ?? {};
    const shelf = this.#shelf.value;
    if (shelf?.kind === 'empty') return [];
    return shelf?.kind === 'ready' ? unseen.filter((notice) => isTrueOf(notice, shelf.value.publications)) : unseen;
  }

  #list(unseen: readonly Notice[], terms: NoticeTerms): TemplateResult {
    return html`<section class="panel" aria-label=${terms.heading}>
      <ul>
        ${unseen.map(
          (notice) =>
            html`<li>
              <strong>${words(notice.title, this.#words.language)}</strong> <span>${this.#told(notice, terms)}</span>
            </li>`,
        )}
      </ul>
      <button class="button" type="button" @click=${this.#dismiss}>${terms.dismiss}</button>
    </section>`;
  }

  #told({ kind, until }: Notice, terms: NoticeTerms): string {
    const { day, time } = formatDeadline(until, this.#words.language) ?? { day: until, time: '' };
    return terms.told[kind](day, time);
  }

  #sentence(unseen: readonly Notice[], terms: NoticeTerms): string {
    const { outcome } = this;
    if (outcome.kind === 'failed' && this.#errorWords.terms) {
      const { title, help } = errorWords(outcome.error, this.#errorWords.terms);
      return `${title} ${help}`;
    }
    if (outcome.kind === 'dismissed') return terms.dismissed;
    return unseen
      .map((notice) => `${wording(notice.title, this.#words.language).text}: ${this.#told(notice, terms)}`)
      .join(' ');
  }

  /** The button goes with what it was for: the focus goes on from the shelf's heading. */
  readonly #dismiss = async (): Promise<void> => {
    const { notices } = this.#notices;
    if (!notices) return;
    this.outcome = { kind: 'dismissed' };
    const root = this.getRootNode();
    try {
      const dismissing = notices.dismiss();
      if (root instanceof ShadowRoot && root.host instanceof HTMLElement) root.host.focus({ preventScroll: true });
      await dismissing;
    } catch (thrown) {
      this.outcome = { kind: 'failed', error: LibraryError.from(thrown) };
    }
  };
}

define('elib-notices', ElibNotices);

declare global {
  interface HTMLElementTagNameMap {
    'elib-notices': ElibNotices;
  }
}
