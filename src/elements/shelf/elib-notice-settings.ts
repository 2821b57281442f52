/** Lets a signed-in patron choose, at the foot of the shelf, what they are told and where. Shown only where the service tells anything. */

import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { LibraryController } from '../../controllers/library-controller.ts';
import { NoticesController } from '../../controllers/notices-controller.ts';
import { ProfileController } from '../../controllers/profile-controller.ts';
import { TermsController } from '../../controllers/terms-controller.ts';
import { LibraryError } from '../../domain/library-error.ts';
import { isBadEmail, noticeKinds, type NoticeSettings } from '../../domain/notices.ts';
import { shownValue } from '../../domain/view-state.ts';
import { errorWords } from '../../i18n/error-words.ts';
import { loadNoticeTerms, type NoticeTerms } from '../../i18n/notices/terms.ts';
import { loadErrorTerms } from '../../i18n/terms.ts';
import { announcer } from '../../ui/announcer.ts';
import { failurePanel } from '../../ui/failure-panel.ts';
import { define } from '../define.ts';
import { noticeSettingsStyles } from './elib-notice-settings.styles.ts';
import { choicesField, emailField } from './notice-settings.templates.ts';

/** `wrong`: what was written is no address. */
type FormState =
  | { readonly kind: 'editing' | 'wrong' | 'saving' }
  | { readonly kind: 'saved'; readonly settings: NoticeSettings }
  | { readonly kind: 'failed'; readonly error: LibraryError };

/** Roughly: the service judges. */
const isLikeAnAddress = (email: string): boolean => email === '' || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email);

/**
 * @summary What a patron wants to be told of their loans and holds, as a part of the shelf.
 */
export class ElibNoticeSettings extends LitElement {
  static override readonly styles = noticeSettingsStyles;

  /** `id` of the `elib-library` it belongs to; default: the nearest, else the page's. */
  @property() library: string | undefined;

  @state() private form: FormState = { kind: 'editing' };

  readonly #library = new LibraryController(this);
  readonly #words = new TermsController(this, loadNoticeTerms);
  readonly #errorWords = new TermsController(this, loadErrorTerms);
  readonly #profile = new ProfileController(this, this.#library);
  readonly #notices = new NoticesController(this, this.#library);

  override render(): TemplateResult | typeof nothing {
    const { terms, language } = this.#words;
    const { state: contents } = this.#notices;
    const { settings } = shownValue(contents) ?? {};
    if (!terms || !(settings ?? contents.kind === 'failed')) return nothing;
    return html`<div class="root" lang=${language}>
      <details>
        <summary>${terms.heading}</summary>
        ${contents.kind === 'failed' ? this.#failure(contents.error, this.#notices.retry) : nothing}
        ${settings ? this.#fields(settings, terms) : nothing}
      </details>
      ${announcer(this.#sentence(terms))}
    </div>`;
  }

  #fields(settings: NoticeSettings, terms: NoticeTerms): TemplateResult {
    const { form } = this;
    const isSaving = form.kind === 'saving';
    return html`<form novalidate @submit=${this.#submit}>
      <p>${terms.about}</p>
      ${choicesField(settings.kinds, terms)} ${emailField(settings.email, terms, form.kind === 'wrong')}
      ${form.kind === 'failed' ? this.#failure(form.error, () => this.#form?.requestSubmit()) : nothing}
      <button class="button primary" type="submit" aria-disabled=${isSaving ? 'true' : 'false'}>
        <span>${isSaving ? terms.saving : terms.save}</span>
      </button>
      ${form.kind === 'saved' ? html`<p id="outcome">${this.#sentence(terms)}</p>` : nothing}
    </form>`;
  }

  get #form(): HTMLFormElement | null {
    return this.renderRoot.querySelector('form');
  }

  /** What is heard. */
  #sentence(terms: NoticeTerms): string {
    const { form } = this;
    if (form.kind === 'saved') return terms.saved(form.settings.kinds.length, form.settings.email);
    if (form.kind === 'wrong') return terms.emailWrong;
    const { terms: errors } = this.#errorWords;
    return form.kind === 'failed' && errors ? errorWords(form.error, errors).title : '';
  }

  #failure(error: LibraryError, retry: () => void): unknown {
    const { terms } = this.#errorWords;
    const { library } = this.#library;
    return terms ? failurePanel({ error, terms, library, contact: this.#profile.value?.contact, retry }) : nothing;
  }

  readonly #submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const { notices } = this.#notices;
    const { target } = event; // gone after the first await: it lies in a shadow tree
    if (!notices || !(target instanceof HTMLFormElement) || this.form.kind === 'saving') return;
    const data = new FormData(target);
    const written = data.get('email');
    const email = typeof written === 'string' ? written.trim() : '';
    const settings = { email, kinds: noticeKinds.filter((kind) => data.getAll('kind').includes(kind)) };
    if (!isLikeAnAddress(email)) return this.#mendAddress();
    this.form = { kind: 'saving' };
    try {
      await notices.save(settings);
      this.form = { kind: 'saved', settings };
    } catch (thrown) {
      const error = LibraryError.from(thrown);
      if (isBadEmail(error)) return this.#mendAddress();
      this.form = { kind: 'failed', error };
    }
  };

  /** The field is what the patron has to look at now. */
  async #mendAddress(): Promise<void> {
    this.form = { kind: 'wrong' };
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLInputElement>('#email')?.focus();
  }
}

define('elib-notice-settings', ElibNoticeSettings);

declare global {
  interface HTMLElementTagNameMap {
    'elib-notice-settings': ElibNoticeSettings;
  }
}
