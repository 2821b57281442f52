/** Tells a patron in the library's dialog how a loan is opened in an app: by link or QR code, or by a licence whose passphrase is shown on request. Knows no network. */

import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { LendingController } from '../../controllers/lending-controller.ts';
import { LibraryController } from '../../controllers/library-controller.ts';
import { ProfileController } from '../../controllers/profile-controller.ts';
import { TermsController } from '../../controllers/terms-controller.ts';
import type { Way } from '../../domain/lending.ts';
import { LibraryError } from '../../domain/library-error.ts';
import type { Publication } from '../../domain/publication.ts';
import { wording } from '../../domain/text.ts';
import { loadAllTerms, type AllTerms } from '../../i18n/terms.ts';
import { announcer } from '../../ui/announcer.ts';
import { failurePanel } from '../../ui/failure-panel.ts';
import { heading } from '../../ui/heading.ts';
import { waysOf } from '../../ui/lending-actions.ts';
import { qrCode } from '../../ui/qr-code.ts';
import { words } from '../../ui/words.ts';
import { define } from '../define.ts';
import { inAppStyles } from './elib-in-app.styles.ts';

/** `missing`: the service tells none. */
type PassphraseState =
  | { readonly kind: 'hidden' | 'asking' | 'missing' }
  | { readonly kind: 'shown'; readonly passphrase: string }
  | { readonly kind: 'failed'; readonly error: LibraryError };

/** @summary How a loan is opened in an app, in the library's dialog. */
export class ElibInApp extends LitElement {
  static override readonly styles = inAppStyles;

  /** `id` of the `elib-library` it belongs to; default: the nearest, else the page's. */
  @property() library: string | undefined;

  @property({ attribute: false }) publication: Publication | undefined;

  @state() private passphrase: PassphraseState = { kind: 'hidden' };

  readonly #library = new LibraryController(this);
  readonly #words = new TermsController(this, loadAllTerms);
  readonly #profile = new ProfileController(this, this.#library);
  readonly #lending = new LendingController(this, this.#library, this.#words);

  override render(): TemplateResult | typeof nothing {
    const { terms, language } = this.#words;
    const { publication } = this;
    if (!terms || !publication) return nothing;
    const licence = waysOf(publication).find(({ kind }) => kind === 'licence');
    return html`<div class="root" lang=${language}>
      ${heading(this.#profile.headingLevel, words(publication.title, language))}
      ${this.#serviceApp(publication, terms) ?? (licence ? nothing : html`<p>${terms.wayHelp.app}</p>`)}
      ${licence ? this.#readingApp(publication, licence, terms) : nothing} ${announcer(this.#lending.announcement)}
      ${announcer(this.#sentence(terms))}
    </div>`;
  }

  /** Undefined where the library names no app. */
  #serviceApp(publication: Publication, terms: AllTerms): TemplateResult | undefined {
    const address = this.#profile.value?.app?.replaceAll('{id}', encodeURIComponent(publication.id));
    if (!address) return undefined;
    const title = wording(publication.title, this.#words.language).text;
    return html`<section>
      ${heading(this.#profile.headingLevel + 1, terms.serviceApp)}
      <div class="app">
        ${qrCode(address, terms.qrCodeFor(title))}
        <div class="words">
          <p>${terms.scanQrCode}</p>
          <a class="button" href=${address} target="_blank" rel="noopener noreferrer"><span>${terms.ways.app}</span></a>
        </div>
      </div>
    </section>`;
  }

  #readingApp(publication: Publication, licence: Way, terms: AllTerms): TemplateResult {
    const problem = this.#lending.problem(publication);
    return html`<section>
      ${heading(this.#profile.headingLevel + 1, terms.readingApp)}
      <p>${terms.wayHelp.licence}</p>
      <button class="button" type="button" @click=${() => this.#lending.follow(publication, licence)}>
        <span>${terms.ways.licence}</span>
      </button>
      ${problem ? this.#failure(problem.error, problem.retry, terms) : nothing}
      <p>${terms.passphraseHelp}</p>
      ${this.#passphrase(publication, terms)}
    </section>`;
  }

  /** One and the same button, so that the focus stays on it. */
  #passphrase(publication: Publication, terms: AllTerms): TemplateResult {
    const { passphrase } = this;
    const isShown = passphrase.kind === 'shown';
    return html`<button
        class="button"
        type="button"
        aria-expanded=${isShown ? 'true' : 'false'}
        aria-disabled=${passphrase.kind === 'asking' ? 'true' : 'false'}
        @click=${() => (isShown ? this.#hide() : void this.#show(publication))}
      >
        <span>${isShown ? terms.hidePassphrase : terms.showPassphrase}</span>
      </button>
      ${isShown ? html`<p class="passphrase">${passphrase.passphrase}</p>` : nothing}
      ${passphrase.kind === 'missing' ? html`<p>${terms.passphraseMissing}</p>` : nothing}
      ${
        passphrase.kind === 'failed'
          ? this.#failure(passphrase.error, () => void this.#show(publication), terms)
          : nothing
      }`;
  }

  #hide(): void {
    this.passphrase = { kind: 'hidden' };
  }

  /** Asked for only now, so that it stands nowhere before the patron wants it. */
  async #show(publication: Publication): Promise<void> {
    const { library } = this.#library;
    if (!library || this.passphrase.kind === 'asking') return;
    this.passphrase = { kind: 'asking' };
    try {
      const { passphrase } = await library.shelf.fresh(publication);
      this.passphrase = passphrase === undefined ? { kind: 'missing' } : { kind: 'shown', passphrase };
    } catch (thrown) {
      this.passphrase = { kind: 'failed', error: LibraryError.from(thrown) };
    }
  }

  #sentence(terms: AllTerms): string {
    const { passphrase } = this;
    if (passphrase.kind === 'shown') return terms.passphraseIs(passphrase.passphrase);
    return passphrase.kind === 'missing' ? terms.passphraseMissing : '';
  }

  #failure(error: LibraryError, retry: () => void, terms: AllTerms): TemplateResult {
    const { library } = this.#library;
    return html`<div role="alert">
      ${failurePanel({ error, terms, library, contact: this.#profile.value?.contact, retry })}
    </div>`;
  }
}

define('elib-in-app', ElibInApp);

declare global {
  interface HTMLElementTagNameMap {
    'elib-in-app': ElibInApp;
  }
}
