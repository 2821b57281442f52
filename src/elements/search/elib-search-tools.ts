/** The tools above the results: what limits them, their order, list or covers. Part of `elib-search`; knows no library: wishes go up as events. */

import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { TermsController } from '../../controllers/terms-controller.ts';
import type { Facet, FacetLink, NavigationLink } from '../../domain/feed.ts';
import type { ResultsView } from '../../domain/results-view.ts';
import { wording } from '../../domain/text.ts';
import { ElibFeedRequest } from '../../events/feed-request.ts';
import { ElibViewRequest } from '../../events/view-request.ts';
import { loadAllTerms, type AllTerms } from '../../i18n/terms.ts';
import { closeIcon } from '../../ui/control-icons.ts';
import { coversIcon, limitIcon, listIcon } from '../../ui/search-icons.ts';
import { words } from '../../ui/words.ts';
import { define } from '../define.ts';
import { chosenLimits } from './chosen-limits.ts';
import { spelling } from './spelling.templates.ts';
import { searchToolsStyles } from './elib-search-tools.styles.ts';

const views: readonly (readonly [ResultsView, TemplateResult])[] = [
  ['list', listIcon],
  ['covers', coversIcon],
];

export class ElibSearchTools extends LitElement {
  static override readonly styles = searchToolsStyles;

  @property({ attribute: false }) facets: readonly Facet[] = [];

  /** Another spelling, where the service believes that it was meant. */
  @property({ attribute: false }) correction: NavigationLink | undefined;

  @property({ attribute: false }) view: ResultsView = 'list';

  /** Whether there is anything to look at as list or covers. */
  @property({ attribute: false }) hasResults = false;

  @state() private open = false;

  readonly #words = new TermsController(this, loadAllTerms);

  override render(): TemplateResult {
    const { terms, language } = this.#words;
    return html`<div class="root" lang=${language}>
      ${terms ? html`${this.#spelling(terms)} ${this.#bar(terms)} ${this.#chips(terms)} ${this.open ? this.#panel() : nothing}` : nothing}
    </div>`;
  }

  get #limits(): readonly Facet[] {
    return this.facets.filter(({ kind }) => kind !== 'sort');
  }

  #spelling(terms: AllTerms): TemplateResult | typeof nothing {
    return this.correction ? spelling(this, this.correction, terms, this.#words.language) : nothing;
  }

  #bar(terms: AllTerms): TemplateResult {
    const count = chosenLimits(this.facets).length;
    return html`<div class="bar">
      ${
        this.#limits.length > 0
          ? html`<button
              class="button"
              type="button"
              part="limit"
              aria-expanded=${this.open ? 'true' : 'false'}
              aria-controls="limits"
              @click=${this.#toggle}
            >
              ${limitIcon}${count > 0 ? terms.limitsChosen(count) : terms.limits}
            </button>`
          : nothing
      }
      ${this.facets.filter(({ kind }) => kind === 'sort').map((facet) => this.#sort(facet))}
      ${this.hasResults ? this.#views(terms) : nothing}
    </div>`;
  }

  readonly #toggle = (): void => {
    this.open = !this.open;
  };

  #sort({ title, links }: Facet): TemplateResult {
    const { language } = this.#words;
    const { text, lang } = wording(title, language);
    const choose = ({ target }: Event): void => {
      if (target instanceof HTMLSelectElement) this.#follow(links[target.selectedIndex]);
    };
    return html`<label class="sort" lang=${lang ?? nothing}
      ><span>${text}</span>
      <select @change=${choose}>
        ${links.map((link) => html`<option ?selected=${link.active}>${wording(link.title, language).text}</option>`)}
      </select></label
    >`;
  }

  #views(terms: AllTerms): TemplateResult {
    return html`<div class="views" role="group" aria-label=${terms.viewAs}>
      ${views.map(
        ([view, icon]) =>
          html`<button
            class="button"
            type="button"
            aria-label=${terms.views[view]}
            aria-pressed=${this.view === view ? 'true' : 'false'}
            @click=${() => this.dispatchEvent(new ElibViewRequest(view))}
          >
            ${icon}
          </button>`,
      )}
    </div>`;
  }

  /** What limits the results now, each to be taken away by itself. */
  #chips(terms: AllTerms): TemplateResult | typeof nothing {
    const { language } = this.#words;
    const chosen = chosenLimits(this.facets);
    if (chosen.length === 0) return nothing;
    return html`<ul class="chips" aria-label=${terms.chosenLimits}>
      ${chosen.map(
        ({ link, without }) =>
          html`<li>
            <button
              class="button chip"
              type="button"
              aria-label=${terms.removeLimit(wording(link.title, language).text)}
              @click=${() => this.#remove(without)}
            >
              ${words(link.title, language)}${closeIcon}
            </button>
          </li>`,
      )}
    </ul>`;
  }

  #panel(): TemplateResult {
    return html`<div id="limits" class="limits">
      ${repeat(
        this.#limits,
        ({ title }) => wording(title, this.#words.language).text,
        (facet) => this.#facet(facet),
      )}
    </div>`;
  }

  #facet({ title, links }: Facet): TemplateResult {
    const { language } = this.#words;
    const { text, lang } = wording(title, language);
    return html`<div class="facet" role="group" aria-label=${text} lang=${lang ?? nothing}>
      <p aria-hidden="true">${text}</p>
      <ul>
        ${repeat(
          links,
          (link) => wording(link.title, language).text,
          (link) =>
            html`<li>
              <button type="button" aria-pressed=${link.active ? 'true' : 'false'} @click=${() => this.#follow(link)}>
                ${words(link.title, language)}
                ${link.count === undefined ? nothing : html`<span class="count">${link.count}</span>`}
              </button>
            </li>`,
        )}
      </ul>
    </div>`;
  }

  #follow(link: FacetLink | undefined): void {
    if (link && !link.active) this.dispatchEvent(new ElibFeedRequest(link.href, true));
  }

  /** The chip goes, so the focus moves to what stays. */
  #remove({ href }: FacetLink): void {
    this.dispatchEvent(new ElibFeedRequest(href, true));
    this.renderRoot.querySelector<HTMLElement>('[part=limit]')?.focus();
  }
}

define('elib-search-tools', ElibSearchTools);

declare global {
  interface HTMLElementTagNameMap {
    'elib-search-tools': ElibSearchTools;
  }
}
