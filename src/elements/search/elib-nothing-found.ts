/**
 * Helps a patron on where nothing was found: another spelling, limits to take away, the library that can be asked. Part of
 * `elib-search`, which puts plainer words inside the tag in case this code can't be loaded; wishes go up as events.
 */

import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { TermsController } from '../../controllers/terms-controller.ts';
import type { Feed } from '../../domain/feed.ts';
import type { Contact } from '../../domain/library.ts';
import { wording } from '../../domain/text.ts';
import { ElibFeedRequest } from '../../events/feed-request.ts';
import { loadAllTerms, type AllTerms } from '../../i18n/terms.ts';
import { base } from '../../styles/base.ts';
import { buttons } from '../../styles/buttons.ts';
import { panels } from '../../styles/panels.ts';
import { contactHref } from '../../ui/contact.ts';
import { define } from '../define.ts';
import { chosenLimits } from './chosen-limits.ts';
import { spelling } from './spelling.templates.ts';

export class ElibNothingFound extends LitElement {
  static override readonly styles = [base, buttons, panels];

  /** The answer in which nothing was. */
  @property({ attribute: false }) feed: Feed | undefined;

  /** What was searched for; empty for a feed of another kind. */
  @property() query = '';

  @property({ attribute: false }) contact: Contact | undefined;

  readonly #words = new TermsController(this, loadAllTerms);

  override render(): TemplateResult {
    const { terms, language } = this.#words;
    return html`<div class="root" lang=${language}>${terms ? this.#panel(terms) : nothing}</div>`;
  }

  #panel(terms: AllTerms): TemplateResult {
    return html`<div class="panel">
      <strong>${this.query ? terms.nothingFound(this.query) : terms.nothingHere}</strong>
      ${this.#spelling(terms)} ${this.#limits(terms)} ${this.query ? html`<p>${terms.nothingFoundHelp}</p>` : nothing}
      ${this.#asking(terms)}
    </div>`;
  }

  #spelling(terms: AllTerms): TemplateResult | typeof nothing {
    const { correction } = this.feed ?? {};
    return correction ? spelling(this, correction, terms, this.#words.language) : nothing;
  }

  #limits(terms: AllTerms): TemplateResult | typeof nothing {
    const { language } = this.#words;
    const chosen = chosenLimits(this.feed?.facets ?? []);
    if (chosen.length === 0) return nothing;
    return html`<p>${terms.tryWithoutLimits}</p>
      <ul>
        ${chosen.map(
          ({ link, without }) =>
            html`<li>
              <button
                class="button"
                type="button"
                @click=${() => this.dispatchEvent(new ElibFeedRequest(without.href, true))}
              >
                ${terms.removeLimit(wording(link.title, language).text)}
              </button>
            </li>`,
        )}
      </ul>`;
  }

  #asking(terms: AllTerms): TemplateResult | typeof nothing {
    const href = this.contact && contactHref(this.contact);
    return href
      ? html`<p>${terms.askLibraryHelp}</p>
          <a class="button" href=${href}>${terms.askLibrary}</a>`
      : nothing;
  }
}

define('elib-nothing-found', ElibNothingFound);

declare global {
  interface HTMLElementTagNameMap {
    'elib-nothing-found': ElibNothingFound;
  }
}
