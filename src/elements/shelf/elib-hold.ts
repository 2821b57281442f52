/** Asks a patron in the library's dialog whether to join the queue for a publication, with its numbers, and tells what came of it. Knows no network. */

import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { LibraryController } from '../../controllers/library-controller.ts';
import { ProfileController } from '../../controllers/profile-controller.ts';
import { StoreController } from '../../controllers/store-controller.ts';
import { TermsController } from '../../controllers/terms-controller.ts';
import { ViewTask } from '../../controllers/view-task.ts';
import { isOnShelf } from '../../domain/lending.ts';
import { LibraryError } from '../../domain/library-error.ts';
import type { Publication } from '../../domain/publication.ts';
import { wording } from '../../domain/text.ts';
import { shownValue } from '../../domain/view-state.ts';
import { ElibBorrowed } from '../../events/borrowed.ts';
import { formatDay } from '../../i18n/dates.ts';
import { loadAllTerms, type AllTerms } from '../../i18n/terms.ts';
import { announcer } from '../../ui/announcer.ts';
import { failurePanel } from '../../ui/failure-panel.ts';
import { heading } from '../../ui/heading.ts';
import { lendingWords, weeksUntil } from '../../ui/lending-words.ts';
import { words } from '../../ui/words.ts';
import { define } from '../define.ts';
import { holdStyles } from './elib-hold.styles.ts';

/** `told`: nothing is left to ask; `held` is the hold that can still be cancelled. */
type HoldState =
  | { readonly kind: 'asking' }
  | { readonly kind: 'placing' }
  | { readonly kind: 'told'; readonly sentence: string; readonly held?: Publication }
  | { readonly kind: 'cancelling'; readonly sentence: string; readonly held: Publication }
  | { readonly kind: 'failed'; readonly error: LibraryError; readonly again: () => void };

/**
 * @summary The question before a hold, in the library's dialog.
 * @fires {ElibBorrowed} elib-borrowed - A copy had come back, and was borrowed; `medium` is its kind.
 */
export class ElibHold extends LitElement {
  static override readonly styles = holdStyles;

  /** `id` of the `elib-library` it belongs to; default: the nearest, else the page's. */
  @property() library: string | undefined;

  /** As a list showed it, perhaps a while ago; or the hold that a borrowing came to. */
  @property({ attribute: false }) publication: Publication | undefined;

  @state() private hold: HoldState = { kind: 'asking' };

  #greeted = false;
  readonly #library = new LibraryController(this);
  readonly #words = new TermsController(this, loadAllTerms);
  readonly #profile = new ProfileController(this, this.#library);
  readonly #fresh = new ViewTask<[Publication, string], Publication>(this, this.#library, {
    args: () => (this.publication && this.#words.terms ? [this.publication, this.#words.language] : undefined),
    run: ([listed], { shelf }) => shelf.fresh(listed),
    known: ([listed]) => (isOnShelf(listed.lending) || !listed.self ? listed : undefined),
  });

  constructor() {
    super();
    new StoreController(this, this.#library, ({ shelf }) => shelf);
  }

  override render(): TemplateResult | typeof nothing {
    const { terms, language } = this.#words;
    const publication = this.#shown;
    if (!terms || !publication) return nothing;
    const sentence = this.#sentence(publication, terms);
    const { hold } = this;
    const policy = this.#profile.value?.holds.policy;
    return html`<div class="root" lang=${language}>
      ${heading(this.#profile.headingLevel, words(publication.title, language))}
      <p id="sentence">${sentence}</p>
      ${policy ? html`<p class="muted policy">${words(policy, language)}</p>` : nothing}
      ${hold.kind === 'failed' ? this.#failure(hold.error, hold.again, terms) : nothing}
      <div class="actions">${this.#choices(publication, terms)}</div>
      ${announcer(hold.kind === 'told' ? hold.sentence : '')}
    </div>`;
  }

  /** The patron came to answer: the focus is on what they can answer with, and again when that has changed. */
  override updated(): void {
    const answer = this.renderRoot.querySelector<HTMLElement>('.actions > .primary');
    if (!answer || (this.#greeted && this.matches(':focus-within'))) return;
    this.#greeted = true;
    answer.focus();
  }

  get #shown(): Publication | undefined {
    const { publication } = this;
    const known = shownValue(this.#fresh.state) ?? publication;
    return known && this.#library.library?.shelf.current(known);
  }

  /** What a list showed as available may have gone since: that is asked before anything is said of it. */
  get #isAsking(): boolean {
    const { kind } = this.#fresh.state;
    return (kind === 'loading' || kind === 'idle') && this.publication?.lending.kind !== 'unavailable';
  }

  #sentence(publication: Publication, terms: AllTerms): string {
    const { hold } = this;
    const { lending } = publication;
    if (hold.kind === 'told' || hold.kind === 'cancelling') return hold.sentence;
    if (this.#isAsking) return terms.loading;
    const isUnasked = this.publication?.lending.kind === 'on-hold';
    if (isUnasked && lending.kind === 'on-hold') return terms.heldInstead(lending.holds.position);
    return lending.kind === 'unavailable'
      ? terms.holdQuestion(lending.holds.total, weeksUntil(lending.until, new Date()))
      : lendingWords(lending, terms, this.#words.language, new Date());
  }

  #choices(publication: Publication, terms: AllTerms): unknown {
    const { hold } = this;
    const { lending } = publication;
    const busy = hold.kind === 'placing' || hold.kind === 'cancelling';
    const isOpen = hold.kind === 'asking' || hold.kind === 'placing' || hold.kind === 'failed';
    if (isOpen && (lending.kind === 'unavailable' || lending.kind === 'available') && !this.#isAsking) {
      const label = lending.kind === 'available' ? terms.borrow : terms.hold;
      const under = lending.kind === 'available' ? terms.borrowing : terms.placingHold;
      return html`${button(busy ? under : label, busy, () => void this.#place(publication), 'primary')}
      ${button(terms.cancel, false, this.#close)}`;
    }
    const held = hold.kind === 'told' || hold.kind === 'cancelling' ? hold.held : publication;
    const canCancel = held && 'revoke' in held.lending && held.lending.kind !== 'on-loan' && held.lending.revoke;
    return html`${button(terms.close, false, this.#close, 'primary')}
    ${canCancel ? button(busy ? terms.cancellingHold : terms.cancelHold, busy, () => void this.#cancel(held)) : nothing}`;
  }

  async #place(publication: Publication): Promise<void> {
    const { library } = this.#library;
    const { terms } = this.#words;
    if (!library || !terms || this.hold.kind === 'placing') return;
    this.hold = { kind: 'placing' };
    try {
      const got = await library.shelf.hold(publication);
      this.hold = got ? { kind: 'told', sentence: this.#outcome(got, terms), held: got } : { kind: 'asking' };
    } catch (thrown) {
      const error = LibraryError.from(thrown);
      const again = error.isLastCopyGone ? this.#askAgain : () => void this.#place(publication);
      this.hold = { kind: 'failed', error, again };
    }
  }

  /** With what the server says now. */
  readonly #askAgain = (): void => {
    this.hold = { kind: 'asking' };
    void this.#fresh.run();
  };

  #outcome(publication: Publication, terms: AllTerms): string {
    const { lending, medium, title } = publication;
    const { language } = this.#words;
    if (lending.kind === 'on-hold') return terms.held(lending.holds.position, weeksUntil(lending.until, new Date()));
    if (lending.kind !== 'on-loan') return lendingWords(lending, terms, language, new Date());
    this.dispatchEvent(new ElibBorrowed(medium));
    return terms.borrowed(wording(title, language).text, lending.until && formatDay(lending.until, language));
  }

  async #cancel(held: Publication): Promise<void> {
    const { library } = this.#library;
    const { terms, language } = this.#words;
    if (!library || !terms || this.hold.kind === 'cancelling') return;
    this.hold = { kind: 'cancelling', sentence: this.#sentence(held, terms), held };
    try {
      await library.shelf.giveBack(held);
      this.hold = { kind: 'told', sentence: terms.holdCancelled(wording(held.title, language).text) };
    } catch (thrown) {
      this.hold = { kind: 'failed', error: LibraryError.from(thrown), again: () => void this.#cancel(held) };
    }
  }

  readonly #close = (): void => this.closest('dialog')?.close();

  #failure(error: LibraryError, retry: () => void, terms: AllTerms): TemplateResult {
    const { library } = this.#library;
    return html`<div role="alert">
      ${failurePanel({ error, terms, library, contact: this.#profile.value?.contact, retry })}
    </div>`;
  }
}

const button = (label: string, busy: boolean, onClick: () => void, look = ''): TemplateResult =>
  html`<button
    class="button ${look}"
    type="button"
    aria-describedby="sentence"
    aria-disabled=${busy ? 'true' : 'false'}
    @click=${onClick}
  >
    <span>${label}</span>
  </button>`;

define('elib-hold', ElibHold);

declare global {
  interface HTMLElementTagNameMap {
    'elib-hold': ElibHold;
  }
}
