/** Tells in the page's own menu how much a signed-in patron has on loan, and whether something waits for them. Knows no network: asks its library. */

import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { LibraryController } from '../../controllers/library-controller.ts';
import { StoreController } from '../../controllers/store-controller.ts';
import { TermsController } from '../../controllers/terms-controller.ts';
import { shownValue } from '../../domain/view-state.ts';
import { loadAllTerms, type AllTerms } from '../../i18n/terms.ts';
import { base } from '../../styles/base.ts';
import { define } from '../define.ts';

const badge = css`
  /* Keeps the room of a number, so that the menu doesn't move when it comes. */
  :host {
    display: inline-block !important;
    min-inline-size: 2.4em;
    line-height: 1 !important;
  }
  .count {
    display: inline-grid;
    place-items: center;
    min-width: 1.7em;
    padding: 0.05em 0.5em;
    border-radius: 1em;
    background-color: var(--_accent);
    font-size: var(--_small);
    font-weight: 600;
    line-height: 1.6;
  }
  .number {
    color: var(--_on-accent);
  }
  .ready {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  @media (forced-colors: active) {
    .count {
      border: 1px solid;
    }
  }
`;

/**
 * @summary How much the patron has on loan, for a link in the page's menu.
 * @example
 * ```html
 * <a href="/hylly">Oma hylly <elib-shelf-count></elib-shelf-count></a>
 * ```
 * @csspart count - The number.
 */
export class ElibShelfCount extends LitElement {
  static override readonly styles = [base, badge];

  /** `id` of the `elib-library` it belongs to; default: the nearest, else the page's. */
  @property() library: string | undefined;

  readonly #library = new LibraryController(this);
  readonly #session = new StoreController(this, this.#library, ({ session }) => session);
  /** Their words come once somebody is signed in. */
  #words: TermsController<AllTerms> | undefined;
  readonly #shelf = new StoreController(this, this.#library, ({ shelf }) => shelf);

  override willUpdate(): void {
    if (this.#session.value?.kind === 'signed-in') this.#words ??= new TermsController(this, loadAllTerms);
  }

  override render(): TemplateResult | typeof nothing {
    const publications = (this.#shelf.value && shownValue(this.#shelf.value)?.publications) ?? [];
    const loans = publications.filter(({ lending }) => lending.kind === 'on-loan').length;
    const ready = publications.filter(({ lending }) => lending.kind === 'hold-ready').length;
    if (!this.#words?.terms || loans + ready === 0) return nothing;
    const { terms, language } = this.#words;
    return html`<span class="count ${ready > 0 ? 'ready' : ''}" part="count" lang=${language}>
      <span class="number" aria-hidden="true">${loans + ready}</span>
      <span class="hidden">${terms.shelfCount(loans, ready)}</span>
    </span>`;
  }
}

define('elib-shelf-count', ElibShelfCount);

declare global {
  interface HTMLElementTagNameMap {
    'elib-shelf-count': ElibShelfCount;
  }
}
