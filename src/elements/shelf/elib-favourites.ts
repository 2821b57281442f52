/** The patron's favourites on their shelf: how each stands, and the next step. Part of `elib-shelf`; knows no network. */

import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { LendingController } from '../../controllers/lending-controller.ts';
import { LibraryController } from '../../controllers/library-controller.ts';
import { OwnController } from '../../controllers/own-controller.ts';
import { TermsController } from '../../controllers/terms-controller.ts';
import type { Way } from '../../domain/lending.ts';
import { LibraryError } from '../../domain/library-error.ts';
import type { Publication } from '../../domain/publication.ts';
import { wording } from '../../domain/text.ts';
import { shownValue } from '../../domain/view-state.ts';
import { errorWords } from '../../i18n/error-words.ts';
import { loadOwnTerms, type OwnTerms } from '../../i18n/own/terms.ts';
import { announcer } from '../../ui/announcer.ts';
import { emptyPanel } from '../../ui/empty-panel.ts';
import { failurePanel } from '../../ui/failure-panel.ts';
import { mainAction } from '../../ui/lending-actions.ts';
import { leaveForPlayer } from '../../ui/player-on-page.ts';
import { publicationCard } from '../../ui/publication-card.ts';
import { cardSkeletons } from '../../ui/skeletons.ts';
import { define } from '../define.ts';
import { ownStyles } from './own.styles.ts';

/** What came of the last removal. */
type Removal =
  | { readonly kind: 'none' }
  | { readonly kind: 'done'; readonly told: string }
  | { readonly kind: 'failed'; readonly publication: Publication; readonly error: LibraryError };

export class ElibFavourites extends LitElement {
  static override readonly styles = ownStyles;

  @property() library: string | undefined;

  /** Of each book's title. */
  @property({ attribute: false }) headingLevel = 3;

  @state() private removal: Removal = { kind: 'none' };

  /** Place of the book that has gone: the focus goes on from there. */
  #gone: number | undefined;
  readonly #library = new LibraryController(this);
  readonly #words = new TermsController(this, loadOwnTerms);
  readonly #own = new OwnController(this, this.#library);
  readonly #lending = new LendingController(this, this.#library, this.#words);

  override render(): TemplateResult {
    const { terms, language } = this.#words;
    return html`<div class="root list" lang=${language} tabindex="-1">
      ${terms ? this.#content(terms) : cardSkeletons(1)} ${announcer(this.#lending.announcement)}
      ${announcer(terms ? this.#sentence(terms) : '')}
    </div>`;
  }

  override updated(): void {
    if (this.#gone === undefined) return;
    const buttons = [...this.renderRoot.querySelectorAll<HTMLElement>('.remove')];
    const next = buttons[Math.min(this.#gone, buttons.length - 1)];
    this.#gone = undefined;
    (next ?? this.renderRoot.querySelector<HTMLElement>('.list'))?.focus();
  }

  #sentence(terms: OwnTerms): string {
    const { removal } = this;
    const { favourites } = this.#own;
    if (removal.kind === 'done') return removal.told;
    if (removal.kind === 'failed') {
      return `${terms.favouriteFailed(this.#title(removal.publication))} ${errorWords(removal.error, terms).title}`;
    }
    return favourites.kind === 'failed' ? errorWords(favourites.error, terms).title : '';
  }

  #content(terms: OwnTerms): unknown {
    const { favourites } = this.#own;
    const shown = shownValue(favourites);
    switch (favourites.kind) {
      case 'idle':
      case 'loading':
        return shown ? this.#list(shown, terms) : cardSkeletons(1);
      case 'empty':
        return emptyPanel(terms.noFavourites, terms.noFavouritesHelp);
      case 'ready':
        return this.#list(favourites.value, terms);
      case 'failed':
        return html`${this.#failure(favourites.error, terms, () => void this.#refresh())}
        ${shown ? this.#list(shown, terms) : nothing}`;
    }
  }

  #list(publications: readonly Publication[], terms: OwnTerms): TemplateResult {
    return html`<div role="list" aria-label=${terms.favouritesHeading}>
        ${publications.map((publication, index) => this.#card(publication, index, terms))}
      </div>
      ${this.#own.canChangeFavourites ? nothing : html`<p class="muted">${terms.favouritesElsewhere}</p>`}`;
  }

  #card(listed: Publication, index: number, terms: OwnTerms): TemplateResult {
    const { language } = this.#words;
    const publication = this.#lending.current(listed);
    return publicationCard({
      publication,
      terms,
      language,
      headingLevel: this.headingLevel,
      onOpen: (chosen) => void this.#library.library?.open({ kind: 'publication', publication: chosen }),
      action: html`${mainAction(
        {
          ...{ publication, terms, language, ...this.#lending.choices, onFollow: this.#follow },
          pending: this.#lending.pending(publication),
        },
        'quiet',
      )}
      ${this.#own.canChangeFavourites ? this.#removal(publication, index, terms) : nothing}`,
      problem: this.#problem(publication, index, terms),
    });
  }

  #removal(publication: Publication, index: number, terms: OwnTerms): TemplateResult {
    return html`<button
      class="button plain remove"
      type="button"
      aria-label=${terms.actionOn(terms.removeFavourite, this.#title(publication))}
      @click=${() => void this.#remove(publication, index)}
    >
      <span>${terms.removeFavourite}</span>
    </button>`;
  }

  #problem(publication: Publication, index: number, terms: OwnTerms): TemplateResult | typeof nothing {
    const { removal } = this;
    const problem = this.#lending.problem(publication);
    if (problem) return this.#failure(problem.error, terms, problem.retry);
    if (removal.kind !== 'failed' || removal.publication.id !== publication.id) return nothing;
    return this.#failure(removal.error, terms, () => void this.#remove(publication, index));
  }

  async #remove(publication: Publication, index: number): Promise<void> {
    const { library } = this.#library;
    const { terms } = this.#words;
    if (!library || !terms) return;
    this.#gone = index;
    try {
      await (await library.own()).setFavourite(publication, false);
      this.removal = { kind: 'done', told: terms.favouriteRemoved(this.#title(publication)) };
    } catch (thrown) {
      this.removal = { kind: 'failed', publication, error: LibraryError.from(thrown) };
    }
  }

  readonly #follow = (publication: Publication, way: Way): void => {
    this.#lending.follow(publication, way);
    const shelf = (this.getRootNode() as ShadowRoot).host as HTMLElement | undefined;
    if (way.kind === 'play') leaveForPlayer(shelf ?? this);
  };

  async #refresh(): Promise<void> {
    await (await this.#library.library?.own())?.refresh();
  }

  #title({ title }: Publication): string {
    return wording(title, this.#words.language).text;
  }

  #failure(error: LibraryError, terms: OwnTerms, retry: () => void): TemplateResult {
    return failurePanel({ error, terms, library: this.#library.library, contact: undefined, retry });
  }
}

define('elib-favourites', ElibFavourites);

declare global {
  interface HTMLElementTagNameMap {
    'elib-favourites': ElibFavourites;
  }
}
