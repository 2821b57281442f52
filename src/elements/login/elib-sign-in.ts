/** Asks a patron for card number and PIN in the library's dialog. Keeps neither: both go to the session, and no event carries them. */

import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { LibraryController } from '../../controllers/library-controller.ts';
import { ProfileController } from '../../controllers/profile-controller.ts';
import { TermsController } from '../../controllers/terms-controller.ts';
import { ViewTask } from '../../controllers/view-task.ts';
import type { SignInForm, SignInReason } from '../../domain/library.ts';
import { LibraryError } from '../../domain/library-error.ts';
import { ElibSignedIn } from '../../events/signed-in.ts';
import { shownValue } from '../../domain/view-state.ts';
import { loadAllTerms, type AllTerms } from '../../i18n/terms.ts';
import { heading } from '../../ui/heading.ts';
import { words } from '../../ui/words.ts';
import { define } from '../define.ts';
import { signInStyles } from './elib-sign-in.styles.ts';
import {
  cardField,
  pinField,
  refusal,
  sharedComputerField,
  statements,
  type SignInState,
} from './sign-in.templates.ts';

const reasonWords: Readonly<Record<SignInReason, (terms: AllTerms) => string>> = {
  borrow: (terms) => terms.signInToBorrow,
  hold: (terms) => terms.signInToHold,
  expired: (terms) => terms.sessionExpired,
  confirm: (terms) => terms.signInToConfirm,
};

/**
 * @summary The sign-in form of the library's dialog; pages write `elib-login` instead.
 * @fires {ElibSignedIn} elib-signed-in - The patron signed in.
 */
export class ElibSignIn extends LitElement {
  static override readonly styles = signInStyles;

  /** `id` of the `elib-library` it belongs to; default: the nearest, else the page's. */
  @property() library: string | undefined;

  /** Why the patron is asked, where it isn't plain. */
  @property({ attribute: false }) reason: SignInReason | undefined;

  @state() private form: SignInState = { kind: 'asking' };
  @state() private pinShown = false;

  #greeted = false;
  readonly #library = new LibraryController(this);
  readonly #words = new TermsController(this, loadAllTerms);
  readonly #profile = new ProfileController(this, this.#library);
  /** The server's own names for card number and PIN; where they don't come, ours do. */
  readonly #labels = new ViewTask<[], SignInForm>(this, this.#library, {
    args: () => [],
    run: (_, { session }) => session.signInForm(),
  });

  override render(): TemplateResult | typeof nothing {
    const { terms, language } = this.#words;
    if (!terms) return nothing;
    const labels = shownValue(this.#labels.state);
    const label = (text: SignInForm['login'], fallback: string) => (text ? words(text, language) : fallback);
    const busy = this.form.kind === 'sending';
    const { form: state } = this;
    return html`<div class="root" lang=${language}>
      ${heading(this.#profile.headingLevel, terms.signInHeading)}
      ${this.reason ? html`<p id="reason">${reasonWords[this.reason](terms)}</p>` : nothing}
      <form part="form" novalidate @submit=${this.#submit}>
        ${cardField({ label: label(labels?.login, terms.card), terms, state })}
        ${pinField({ label: label(labels?.password, terms.pin), terms, state }, this.pinShown, this.#togglePin)}
        ${sharedComputerField(terms)} ${refusal(state, terms)}
        <button class="button primary submit" type="submit" aria-disabled=${busy ? 'true' : 'false'}>
          <span>${busy ? terms.signingIn : terms.signIn}</span>
        </button>
      </form>
      ${statements(this.#profile.value?.links ?? {}, terms, language)}
    </div>`;
  }

  /** The patron came to write the card's number: the field is ready for it. */
  override updated(): void {
    if (this.#greeted || !this.#words.terms) return;
    this.#greeted = true;
    this.renderRoot.querySelector<HTMLInputElement>('#card')?.focus();
  }

  readonly #togglePin = (): void => {
    this.pinShown = !this.pinShown;
  };

  readonly #submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const { library } = this.#library;
    const { target } = event; // gone after the first await: it lies in a shadow tree
    if (!(target instanceof HTMLFormElement) || !library || this.form.kind === 'sending') return;
    const data = new FormData(target);
    const card = written(data, 'card');
    const pin = written(data, 'pin');
    if (!card || !pin) return this.#show({ kind: 'incomplete', field: card ? 'pin' : 'card' }, card ? 'pin' : 'card');
    await this.#show({ kind: 'sending' });
    try {
      await library.session.signIn({ card, pin, sharedComputer: data.has('shared') });
      target.reset();
      this.form = { kind: 'asking' };
      this.dispatchEvent(new ElibSignedIn());
    } catch (thrown) {
      const error = LibraryError.from(thrown);
      await this.#show({ kind: 'refused', error }, error.kind === 'forbidden' ? 'pin' : undefined);
    }
  };

  /** `focused`: the field that the patron has to look at now. */
  async #show(form: SignInState, focused?: 'card' | 'pin'): Promise<void> {
    this.form = form;
    await this.updateComplete;
    if (!focused) return;
    const field = this.renderRoot.querySelector<HTMLInputElement>(`#${focused}`);
    field?.focus();
    field?.select();
  }
}

function written(data: FormData, name: string): string {
  const value = data.get(name);
  return typeof value === 'string' ? value.trim() : '';
}

define('elib-sign-in', ElibSignIn);

declare global {
  interface HTMLElementTagNameMap {
    'elib-sign-in': ElibSignIn;
  }
}
