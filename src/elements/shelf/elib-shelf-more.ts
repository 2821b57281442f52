/** What else a patron has beside loans and holds: favourites, past loans, own data; each shut until it is looked at. Part of `elib-shelf`; knows no network. */

import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { LibraryController } from '../../controllers/library-controller.ts';
import { StoreController } from '../../controllers/store-controller.ts';
import { TermsController } from '../../controllers/terms-controller.ts';
import type { Library } from '../../domain/library.ts';
import type { OwnLinks } from '../../domain/own-things.ts';
import { loadOwnTerms, type OwnTerms } from '../../i18n/own/terms.ts';
import { announcer } from '../../ui/announcer.ts';
import { define } from '../define.ts';
import { ownStyles } from './own.styles.ts';

const sectionNames = ['favourites', 'history', 'data'] as const;
type SectionName = (typeof sectionNames)[number];

interface Section {
  readonly name: (terms: OwnTerms) => string;
  readonly isOffered: (links: OwnLinks) => boolean;
  readonly load: () => Promise<unknown>;
}

const sections: Readonly<Record<SectionName, Section>> = {
  favourites: {
    name: (terms) => terms.favouritesHeading,
    isOffered: ({ favourites }) => favourites !== undefined,
    load: () => import('./elib-favourites.ts'),
  },
  history: {
    name: (terms) => terms.historyHeading,
    isOffered: ({ history }) => history !== undefined,
    load: () => import('./elib-loan-history.ts'),
  },
  data: {
    name: (terms) => terms.ownDataHeading,
    isOffered: ({ ownData, endAccount }) => (ownData ?? endAccount) !== undefined,
    load: () => import('./elib-own-data.ts'),
  },
};

export class ElibShelfMore extends LitElement {
  static override readonly styles = ownStyles;

  @property() library: string | undefined;

  /** Of the shelf's own heading. */
  @property({ attribute: false }) headingLevel = 2;

  @state() private opened: ReadonlySet<SectionName> = new Set();

  @state() private hasEnded = false;

  #links: OwnLinks = {};
  readonly #library = new LibraryController(this);
  readonly #words = new TermsController(this, loadOwnTerms);
  readonly #session = new StoreController<Library['session']['value']>(this, this.#library, ({ session }) => session);

  override willUpdate(): void {
    const session = this.#session.value;
    // While the same patron signs in once more, all stays as it is.
    if (session?.kind === 'signing-in') return;
    this.#links = (session?.kind === 'signed-in' ? session.patron.own : undefined) ?? {};
    if (session?.kind === 'signed-in') this.hasEnded = false;
    else this.opened = new Set();
  }

  override render(): TemplateResult | typeof nothing {
    const { terms, language } = this.#words;
    if (!terms) return nothing;
    const offered = sectionNames.filter((name) => sections[name].isOffered(this.#links));
    return html`<div class="root" lang=${language}>
      ${this.hasEnded ? this.#farewell(terms) : nothing}
      ${
        offered.length > 0
          ? html`<div class="sections">${offered.map((name) => this.#section(name, terms))}</div>`
          : nothing
      }
      ${announcer(this.hasEnded ? terms.accountEnded : '')}
    </div>`;
  }

  override updated(): void {
    if (this.hasEnded) this.renderRoot.querySelector<HTMLElement>('.farewell')?.focus();
  }

  #farewell(terms: OwnTerms): TemplateResult {
    return html`<div class="panel farewell apart" tabindex="-1">
      <strong>${terms.accountEnded}</strong>
      <p>${terms.accountEndedHelp}</p>
    </div>`;
  }

  #section(name: SectionName, terms: OwnTerms): TemplateResult {
    const isOpen = this.opened.has(name);
    return html`<details ?open=${isOpen} @toggle=${(event: Event) => this.#follow(name, event)}>
      <summary>${sections[name].name(terms)}</summary>
      ${isOpen ? this.#content(name) : nothing}
    </details>`;
  }

  #content(name: SectionName): TemplateResult {
    const library = this.library ?? nothing;
    switch (name) {
      case 'favourites':
        return html`<elib-favourites library=${library} .headingLevel=${this.headingLevel + 1}></elib-favourites>`;
      case 'history':
        return html`<elib-loan-history library=${library}></elib-loan-history>`;
      case 'data':
        return html`<elib-own-data
          library=${library}
          .links=${this.#links}
          @elib-account-ended=${() => (this.hasEnded = true)}
        ></elib-own-data>`;
    }
  }

  #follow(name: SectionName, { target }: Event): void {
    if (!(target instanceof HTMLDetailsElement) || target.open === this.opened.has(name)) return;
    const opened = new Set(this.opened);
    if (target.open) opened.add(name);
    else opened.delete(name);
    this.opened = opened;
    if (target.open) sections[name].load().catch(console.error);
  }
}

define('elib-shelf-more', ElibShelfMore);

declare global {
  interface HTMLElementTagNameMap {
    'elib-shelf-more': ElibShelfMore;
  }
}
