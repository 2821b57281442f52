/** Shows a patron of the library's page what they have on loan, and lets them listen, read and return. Knows no network: asks its library. */

import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { LendingController } from '../../controllers/lending-controller.ts';
import { LibraryController } from '../../controllers/library-controller.ts';
import { ProfileController } from '../../controllers/profile-controller.ts';
import { StoreController } from '../../controllers/store-controller.ts';
import { TermsController } from '../../controllers/terms-controller.ts';
import type { Way } from '../../domain/lending.ts';
import type { LibraryError } from '../../domain/library-error.ts';
import type { ShelfContents } from '../../domain/library.ts';
import type { Publication } from '../../domain/publication.ts';
import type { ViewState } from '../../domain/view-state.ts';
import { errorWords } from '../../i18n/error-words.ts';
import { loadTerms, type Terms } from '../../i18n/terms.ts';
import { announcer } from '../../ui/announcer.ts';
import { emptyPanel } from '../../ui/empty-panel.ts';
import { failurePanel } from '../../ui/failure-panel.ts';
import { heading } from '../../ui/heading.ts';
import { showPlayer } from '../../ui/player-on-page.ts';
import { publicationCard } from '../../ui/publication-card.ts';
import { cardSkeletons } from '../../ui/skeletons.ts';
import { define } from '../define.ts';
import { shelfStyles } from './elib-shelf.styles.ts';
import { loanActions, signedOutPanel } from './shelf.templates.ts';

const until = ({ lending }: Publication): string => ('until' in lending ? (lending.until ?? '') : '');

/** What must be opened or returned first stands first; what has no day stands last. */
const byDay = (a: Publication, b: Publication): number => (until(a) || '9').localeCompare(until(b) || '9');

/**
 * @summary The patron's shelf: loans by due date, with listening, reading and returning.
 * @example
 * ```html
 * <elib-shelf></elib-shelf>
 * ```
 * @slot player - Where the shelf puts a player when audiobooks are listened to on a page that has none.
 * @fires {ElibReturned} elib-returned - A loan was returned; `medium` is its kind.
 * @fires {ElibBorrowed} elib-borrowed - A hold that was ready was borrowed; `medium` is its kind.
 * @csspart signed-out - What is shown to those who have not signed in.
 * @csspart card - One publication.
 * @csspart cover - A cover.
 * @csspart action - The main button of a publication.
 * @csspart empty - What is said when nothing is on loan.
 * @csspart error - What is said when something went wrong.
 */
export class ElibShelf extends LitElement {
  static override readonly styles = shelfStyles;

  /** `id` of the `elib-library` it belongs to; default: the nearest, else the page's. */
  @property() library: string | undefined;

  /** Id of the publication whose return is to be confirmed. */
  @state() private asked: string | undefined;

  #hadFocus = false;
  readonly #library = new LibraryController(this);
  readonly #words = new TermsController(this, loadTerms);
  readonly #profile = new ProfileController(this, this.#library);
  readonly #session = new StoreController(this, this.#library, ({ session }) => session);
  readonly #shelf = new StoreController(this, this.#library, ({ shelf }) => shelf);
  readonly #lending = new LendingController(this, this.#library, this.#words);

  override render(): TemplateResult {
    const { terms, language } = this.#words;
    return html`<div class="root" lang=${language}>
      ${terms ? html`<div class="head">${heading(this.#level, terms.shelfHeading)}</div>` : nothing}
      ${terms ? this.#content(terms) : cardSkeletons(1)} ${announcer(this.#lending.announcement)}
      ${announcer(terms ? this.#sentence(terms) : '')}
      <slot name="player"></slot>
    </div>`;
  }

  override willUpdate(): void {
    this.#hadFocus = !!this.shadowRoot?.activeElement;
  }

  /** The focus was on what has gone, a returned loan perhaps: it goes on from the heading. */
  override updated(): void {
    if (this.#hadFocus && !this.shadowRoot?.activeElement) this.focus({ preventScroll: true });
  }

  /** To the heading: those who were led here hear where they are. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('[tabindex="-1"]')?.focus(options);
  }

  get #level(): number {
    return this.#profile.headingLevel;
  }

  /** What is heard when the shelf comes or doesn't. */
  #sentence(terms: Terms): string {
    const shelf = this.#shelf.value;
    if (shelf?.kind === 'failed') return errorWords(shelf.error, terms).title;
    return this.#session.value?.kind === 'signed-in' && shelf?.kind === 'loading' && !shelf.previous
      ? terms.loading
      : '';
  }

  #content(terms: Terms): unknown {
    const session = this.#session.value;
    switch (session?.kind) {
      case undefined:
      case 'unknown':
        return cardSkeletons(1);
      case 'signed-out':
        return signedOutPanel(terms, { expired: session.expired, busy: false, onSignIn: this.#signIn });
      case 'signing-in':
        return signedOutPanel(terms, { expired: false, busy: true, onSignIn: () => undefined });
      case 'signed-in':
        return this.#loans(terms, this.#shelf.value ?? { kind: 'idle' });
    }
  }

  #loans(terms: Terms, shelf: ViewState<ShelfContents>): unknown {
    switch (shelf.kind) {
      case 'idle':
        return cardSkeletons(2);
      case 'loading':
        return shelf.previous ? this.#lists(terms, shelf.previous, true) : cardSkeletons(2);
      case 'empty':
        return emptyPanel(terms.shelfEmpty, terms.shelfEmptyHelp);
      case 'ready':
        return this.#lists(terms, shelf.value, false);
      case 'failed':
        return html`${this.#failure(shelf.error, () => void this.#library.library?.shelf.refresh())}
        ${shelf.previous ? this.#lists(terms, shelf.previous, false) : nothing}`;
    }
  }

  /** Loans, and holds under a heading of their own where there are any. */
  #lists(terms: Terms, { publications }: ShelfContents, busy: boolean): TemplateResult {
    const sorted = [...publications].sort(byDay);
    const loans = sorted.filter(({ lending }) => lending.kind === 'on-loan');
    const holds = sorted.filter(({ lending }) => lending.kind !== 'on-loan');
    const list = (name: string, members: readonly Publication[]) =>
      members.length === 0
        ? nothing
        : html`${holds.length > 0 ? heading(this.#level + 1, name) : nothing}
            <ul aria-label=${name}>
              ${members.map((publication) => this.#card(terms, publication))}
            </ul>`;
    return html`<div class="lists" aria-busy=${busy ? 'true' : 'false'}>
      ${list(terms.loansHeading, loans)} ${list(terms.holdsHeading, holds)}
    </div>`;
  }

  #card(terms: Terms, publication: Publication): TemplateResult {
    const { language } = this.#words;
    const problem = this.#lending.problem(publication);
    return publicationCard({
      publication,
      terms,
      language,
      headingLevel: this.#level + 1,
      onOpen: (chosen) => void this.#library.library?.open({ kind: 'publication', publication: chosen }),
      action: loanActions({
        publication,
        terms,
        language,
        pending: this.#lending.pending(publication),
        asking: this.asked === publication.id,
        onBorrow: this.#lending.borrow,
        onFollow: this.#follow,
        onAsk: (asked) => void this.#ask(asked),
        onCancel: (asked) => void this.#cancel(asked),
        onGiveBack: (asked) => void this.#giveBack(asked),
      }),
      problem: problem ? this.#failure(problem.error, problem.retry) : nothing,
    });
  }

  /** The button goes with the reason for it. */
  readonly #signIn = (): void => void this.#library.library?.open({ kind: 'sign-in' }).then(() => this.focus());

  readonly #follow = (publication: Publication, way: Way): void => {
    this.#lending.follow(publication, way);
    if (way.kind === 'play') showPlayer(this);
  };

  async #ask({ id }: Publication): Promise<void> {
    this.asked = id;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.yes')?.focus();
  }

  async #cancel({ id }: Publication): Promise<void> {
    if (this.#library.library?.shelf.pending.value.has(id)) return;
    this.asked = undefined;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`.return[data-id="${CSS.escape(id)}"]`)?.focus();
  }

  async #giveBack(publication: Publication): Promise<void> {
    await this.#lending.giveBack(publication);
    this.asked = undefined;
  }

  #failure(error: LibraryError, retry: () => void): TemplateResult | typeof nothing {
    const { terms } = this.#words;
    const { library } = this.#library;
    return terms ? failurePanel({ error, terms, library, contact: this.#profile.value?.contact, retry }) : nothing;
  }
}

define('elib-shelf', ElibShelf);

declare global {
  interface HTMLElementTagNameMap {
    'elib-shelf': ElibShelf;
  }
}
