/** Lets a patron take along what is stored of them, and end their account after a clear question. Part of `elib-shelf`; knows no network. */

import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { LibraryController } from '../../controllers/library-controller.ts';
import { TermsController } from '../../controllers/terms-controller.ts';
import { LibraryError } from '../../domain/library-error.ts';
import type { OwnLinks } from '../../domain/own-things.ts';
import { ElibAccountEnded } from '../../events/account-ended.ts';
import { errorWords } from '../../i18n/error-words.ts';
import { loadOwnTerms, type OwnTerms } from '../../i18n/own/terms.ts';
import { announcer } from '../../ui/announcer.ts';
import { failurePanel } from '../../ui/failure-panel.ts';
import { question } from '../../ui/question.ts';
import { define } from '../define.ts';
import { ownStyles } from './own.styles.ts';

/** `told` is what came of the last download. */
type Doing =
  | { readonly kind: 'nothing'; readonly told?: string }
  | { readonly kind: 'saving' | 'asking' | 'ending' }
  | { readonly kind: 'failed'; readonly error: LibraryError; readonly again: () => void };

/**
 * @fires {ElibAccountEnded} elib-account-ended - The account has ended.
 */
export class ElibOwnData extends LitElement {
  static override readonly styles = ownStyles;

  @property() library: string | undefined;

  /** What the service offers. */
  @property({ attribute: false }) links: OwnLinks = {};

  @state() private doing: Doing = { kind: 'nothing' };

  #focusNext: string | undefined;
  readonly #library = new LibraryController(this);
  readonly #words = new TermsController(this, loadOwnTerms);

  override render(): TemplateResult | typeof nothing {
    const { terms, language } = this.#words;
    if (!terms) return nothing;
    const { doing, links } = this;
    return html`<div class="root" lang=${language}>
      <div class="within" tabindex="-1">
        ${links.ownData ? this.#data(terms) : nothing} ${links.endAccount ? this.#account(terms) : nothing}
        ${doing.kind === 'failed' ? this.#failure(doing.error, terms, doing.again) : nothing}
      </div>
      ${announcer(this.#sentence(terms))}
    </div>`;
  }

  override updated(): void {
    const next = this.#focusNext && this.renderRoot.querySelector<HTMLElement>(this.#focusNext);
    if (!next) return;
    this.#focusNext = undefined;
    next.focus();
  }

  get #isBusy(): boolean {
    return this.doing.kind === 'saving' || this.doing.kind === 'ending';
  }

  #sentence(terms: OwnTerms): string {
    const { doing } = this;
    if (doing.kind === 'ending') return terms.accountEnding;
    if (doing.kind === 'failed') return errorWords(doing.error, terms).title;
    return doing.kind === 'nothing' ? (doing.told ?? '') : '';
  }

  #data(terms: OwnTerms): TemplateResult {
    return html`<p>${terms.ownDataHelp}</p>
      ${this.#button(terms.ownDataSave, () => void this.#save())}`;
  }

  #account(terms: OwnTerms): TemplateResult {
    const isAsking = this.doing.kind === 'asking' || this.doing.kind === 'ending';
    return html`<p class="apart">${terms.accountHelp}</p>
      ${isAsking ? this.#question(terms) : this.#button(terms.accountEnd, this.#ask)}`;
  }

  #question(terms: OwnTerms): TemplateResult {
    const busy = this.doing.kind === 'ending';
    return question({
      question: terms.accountEndQuestion,
      details: html`<ul class="losses">
          ${terms.accountEndLoss.map((loss) => html`<li>${loss}</li>`)}
        </ul>
        <p>${terms.accountEndFinal}</p>`,
      yes: busy ? terms.accountEnding : terms.accountEnd,
      no: terms.cancel,
      busy,
      onYes: () => void this.#end(),
      onNo: this.#leave,
    });
  }

  #button(label: string, onClick: () => void): TemplateResult {
    return html`<button class="button" type="button" aria-disabled=${this.#isBusy ? 'true' : 'false'} @click=${onClick}>
      <span>${label}</span>
    </button>`;
  }

  readonly #ask = (): void => {
    if (this.#isBusy) return;
    this.#focusNext = '.question';
    this.doing = { kind: 'asking' };
  };

  readonly #leave = (): void => {
    if (this.#isBusy) return;
    this.#focusNext = '.within';
    this.doing = { kind: 'nothing' };
  };

  async #save(): Promise<void> {
    const { library } = this.#library;
    const { terms } = this.#words;
    if (!library || !terms || this.#isBusy) return;
    this.doing = { kind: 'saving' };
    try {
      await (await library.own()).saveOwnData(terms.ownDataFile);
      this.doing = { kind: 'nothing', told: terms.ownDataSaved };
    } catch (thrown) {
      this.doing = { kind: 'failed', error: LibraryError.from(thrown), again: () => void this.#save() };
    }
  }

  async #end(): Promise<void> {
    const { library } = this.#library;
    if (!library || this.#isBusy) return;
    this.doing = { kind: 'ending' };
    try {
      const hasEnded = await (await library.own()).endAccount();
      if (hasEnded) this.dispatchEvent(new ElibAccountEnded());
      this.doing = hasEnded ? { kind: 'nothing' } : { kind: 'asking' };
    } catch (thrown) {
      this.doing = { kind: 'failed', error: LibraryError.from(thrown), again: () => void this.#end() };
    }
  }

  #failure(error: LibraryError, terms: OwnTerms, retry: () => void): TemplateResult {
    return failurePanel({ error, terms, library: this.#library.library, contact: undefined, retry });
  }
}

define('elib-own-data', ElibOwnData);

declare global {
  interface HTMLElementTagNameMap {
    'elib-own-data': ElibOwnData;
  }
}
