/** Shows a patron of the library's page what they have on loan, and lets them listen, read and return. Knows no network: asks its library. */

import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { LibraryController } from '../../controllers/library-controller.ts';
import { ProfileController } from '../../controllers/profile-controller.ts';
import { StoreController } from '../../controllers/store-controller.ts';
import { TermsController } from '../../controllers/terms-controller.ts';
import { loadErrorTerms, loadTerms, type Terms } from '../../i18n/terms.ts';
import { announcer } from '../../ui/announcer.ts';
import { missingCode, plainFailure } from '../../ui/plain-failure.ts';
import { heading } from '../../ui/heading.ts';
import { cardSkeletons } from '../../ui/skeletons.ts';
import { define } from '../define.ts';
import { shelfStyles } from './elib-shelf.styles.ts';
import { signedOutPanel } from './shelf.templates.ts';
import type { SignedInShelf } from './signed-in-shelf.ts';

/** The code for whoever is signed in: `wanted` once somebody is, `missing` where it couldn't be fetched. */
type SignedIn =
  { readonly kind: 'wanted' | 'coming' | 'missing' } | { readonly kind: 'here'; readonly code: SignedInShelf };

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

  /** `compact` for a sidebar: a line or two for each loan, and the next step; the rest is for a full shelf elsewhere. */
  @property({ reflect: true }) variant: 'full' | 'compact' = 'full';

  @state() private signedIn: SignedIn = { kind: 'wanted' };

  #coming: Promise<void> | undefined;
  #hadFocus = false;
  readonly #library = new LibraryController(this);
  readonly #words = new TermsController(this, loadTerms);
  readonly #profile = new ProfileController(this, this.#library);
  readonly #session = new StoreController(this, this.#library, ({ session }) => session);

  override render(): TemplateResult {
    const { terms, language } = this.#words;
    const code = this.signedIn.kind === 'here' ? this.signedIn.code : undefined;
    return html`<div class="root" lang=${language}>
      ${terms ? html`<div class="head">${heading(this.#profile.headingLevel, terms.shelfHeading)}</div>` : nothing}
      ${terms ? this.#content(terms) : cardSkeletons(1)} ${code?.below() ?? nothing}
      ${announcer(code?.announcement ?? '')} ${announcer((terms && code?.sentence(terms)) ?? '')}
      <slot name="player"></slot>
    </div>`;
  }

  override willUpdate(): void {
    this.#hadFocus = !!this.shadowRoot?.activeElement;
    if (this.signedIn.kind === 'wanted' && this.#session.value?.kind === 'signed-in') this.#load();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await this.#coming;
    return super.getUpdateComplete();
  }

  /** The focus was on what has gone, a returned loan perhaps: it goes on from the heading. */
  override updated(): void {
    if (this.#hadFocus && !this.shadowRoot?.activeElement) this.focus({ preventScroll: true });
  }

  /** To the heading: those who were led here hear where they are. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('[tabindex="-1"]')?.focus(options);
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
        if (this.signedIn.kind === 'missing') return plainFailure(missingCode(terms), () => this.#load());
        return this.signedIn.kind === 'here' ? this.signedIn.code.render() : cardSkeletons(2);
    }
  }

  #load(): void {
    this.signedIn = { kind: 'coming' };
    const errors = loadErrorTerms(this.#words.language).catch(() => undefined);
    this.#coming = Promise.all([import('./signed-in-shelf.ts'), errors]).then(
      ([{ SignedInShelf }]) => {
        const code = new SignedInShelf(this, this.#library, this.#profile);
        this.signedIn = { kind: 'here', code };
        return code.ready;
      },
      (reason: unknown) => {
        console.error('elib: the code of the shelf could not be loaded', reason);
        this.signedIn = { kind: 'missing' };
      },
    );
  }

  /** The button goes with the reason for it. */
  readonly #signIn = (): void => void this.#library.library?.open({ kind: 'sign-in' }).then(() => this.focus());
}

define('elib-shelf', ElibShelf);

declare global {
  interface HTMLElementTagNameMap {
    'elib-shelf': ElibShelf;
  }
}
