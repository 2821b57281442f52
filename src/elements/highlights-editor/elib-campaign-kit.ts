/** Tells of a published shelf beyond the page it stands on: a link, a feed, and a poster with a code for phones. Part of `elib-highlights-editor`. */

import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { LibraryController } from '../../controllers/library-controller.ts';
import { TermsController } from '../../controllers/terms-controller.ts';
import type { CuratedItem } from '../../domain/curation.ts';
import { loadCurationTerms, type CurationTerms } from '../../i18n/curation/terms.ts';
import { announcer } from '../../ui/announcer.ts';
import { qrCode } from '../../ui/qr-code.ts';
import { words } from '../../ui/words.ts';
import { define } from '../define.ts';
import { campaignKitStyles } from './elib-campaign-kit.styles.ts';
import { titleText } from './item-list.templates.ts';
import { printAlone } from './print-alone.ts';

/** Where patrons see it: the home page of the site on which the editor stands. */
const pageOf = (): string => new URL('/', location.href).href;

export class ElibCampaignKit extends LitElement {
  static override readonly styles = campaignKitStyles;

  @property() library: string | undefined;
  @property({ attribute: false }) item: CuratedItem | undefined;

  @state() private isCopied = false;

  /** Written by the librarian, when patrons see the shelf elsewhere. */
  @state() private page = pageOf();

  readonly #library = new LibraryController(this);
  readonly #words = new TermsController(this, loadCurationTerms);

  override render(): TemplateResult | typeof nothing {
    const { terms, language } = this.#words;
    const { item } = this;
    if (!terms || item?.kind !== 'shelf' || !this.#library.library) return nothing;
    return html`<div class="root" lang=${language}>
      <details class="part">
        <summary>${terms.campaign}</summary>
        <div class="stack">
          <p class="muted">${terms.campaignHelp}</p>
          ${this.#link('page', terms.pageAddress, this.page, terms)}
          ${item.rss ? this.#link('rss', terms.rss, item.rss, terms) : nothing} ${this.#poster(item, terms)}
        </div>
      </details>
      ${announcer(this.isCopied ? terms.copied : '')}
    </div>`;
  }

  #link(id: 'page' | 'rss', label: string, address: string, terms: CurationTerms): TemplateResult {
    const onInput = ({ target }: Event): void => {
      if (target instanceof HTMLInputElement && URL.canParse(target.value)) this.page = target.value;
    };
    return html`<div class="link">
      <div class="field">
        <label for=${id}>${label}</label>
        <input id=${id} type="url" ?readonly=${id === 'rss'} .value=${address} @change=${onInput} />
      </div>
      <button
        class="button"
        type="button"
        aria-label=${terms.of(terms.copy, label)}
        @click=${() => void this.#copy(address)}
      >
        ${terms.copy}
      </button>
    </div>`;
  }

  #poster(item: CuratedItem & { readonly kind: 'shelf' }, terms: CurationTerms): TemplateResult {
    const { language } = this.#words;
    const { title, reason } = item.published ?? item.draft;
    return html`<div class="poster">
        <p class="poster-title"><strong>${words(title, language)}</strong></p>
        ${reason ? html`<p>${words(reason, language)}</p>` : nothing}
        ${qrCode(this.page, terms.qrLabel(titleText({ title }, terms, language)))}
        <p>${terms.posterHelp}</p>
      </div>
      <div><button class="button" type="button" @click=${this.#print}>${terms.print}</button></div>`;
  }

  async #copy(address: string): Promise<void> {
    this.isCopied = false;
    await navigator.clipboard.writeText(address).then(() => (this.isCopied = true), console.warn);
  }

  readonly #print = (): void => {
    const poster = this.renderRoot.querySelector('.poster');
    if (poster) printAlone(poster, this.#words.language);
  };
}

define('elib-campaign-kit', ElibCampaignKit);

declare global {
  interface HTMLElementTagNameMap {
    'elib-campaign-kit': ElibCampaignKit;
  }
}
