/** Lets a patron of the library's page sign in and out, and tells them who is signed in. Knows no card numbers: the dialog asks for them. */

import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { errorTitle } from '../../controllers/error-title.ts';
import { LibraryController } from '../../controllers/library-controller.ts';
import { StoreController } from '../../controllers/store-controller.ts';
import { TermsController } from '../../controllers/terms-controller.ts';
import type { SessionState } from '../../domain/library.ts';
import { LibraryError } from '../../domain/library-error.ts';
import { ElibSignedOut } from '../../events/signed-out.ts';
import { loadTerms, type Terms } from '../../i18n/terms.ts';
import { announcer } from '../../ui/announcer.ts';
import { define } from '../define.ts';
import { loginStyles } from './elib-login.styles.ts';

/**
 * @summary Button for signing in and out.
 * @example
 * ```html
 * <elib-login></elib-login>
 * ```
 * @fires {ElibSignedOut} elib-signed-out - The patron signed out.
 * @csspart button - The button.
 * @csspart who - Who is signed in, or that the session has ended.
 */
export class ElibLogin extends LitElement {
  static override readonly styles = loginStyles;

  /** `id` of the `elib-library` it belongs to; default: the nearest, else the page's. */
  @property() library: string | undefined;

  @state() private announcement = '';

  readonly #library = new LibraryController(this);
  readonly #words = new TermsController(this, loadTerms);
  readonly #session = new StoreController(this, this.#library, ({ session }) => session);

  override render(): TemplateResult {
    const { terms, language } = this.#words;
    const session = this.#session.value;
    if (!terms || !session || session.kind === 'unknown') return html`<div class="root"></div>`;
    const signedIn = session.kind === 'signed-in';
    const busy = session.kind === 'signing-in';
    const who = whoIs(session, terms);
    return html`<div class="root" lang=${language}>
      ${who ? html`<span class="who" part="who">${who}</span>` : nothing}
      <button
        class="button"
        part="button"
        type="button"
        aria-disabled=${busy ? 'true' : 'false'}
        @click=${signedIn ? this.#signOut : this.#signIn}
      >
        ${busy ? terms.signingIn : signedIn ? terms.signOut : terms.signIn}
      </button>
      ${announcer(this.announcement)}
    </div>`;
  }

  readonly #signIn = (): void => {
    const { library } = this.#library;
    if (library?.session.value.kind !== 'signed-out') return;
    this.announcement = '';
    void library.open({ kind: 'sign-in', ...(library.session.value.expired && { reason: 'expired' }) });
  };

  readonly #signOut = async (): Promise<void> => {
    const { terms } = this.#words;
    if (!terms) return;
    try {
      await this.#library.library?.session.signOut();
      this.announcement = terms.signedOut;
      this.dispatchEvent(new ElibSignedOut());
    } catch (thrown) {
      this.announcement = await errorTitle(LibraryError.from(thrown), this.#words);
    }
  };
}

function whoIs(session: SessionState, terms: Terms): string | undefined {
  switch (session.kind) {
    case 'signed-in':
      return session.patron.name ? terms.signedInAs(session.patron.name) : terms.signedIn;
    case 'signed-out':
      return session.expired ? terms.sessionExpired : undefined;
    case 'unknown':
    case 'signing-in':
      return undefined;
  }
}

define('elib-login', ElibLogin);

declare global {
  interface HTMLElementTagNameMap {
    'elib-login': ElibLogin;
  }
}
