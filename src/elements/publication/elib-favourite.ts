/** Lets a patron make one book a favourite, and none again. Part of `elib-publication`; knows no network. */

import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { LibraryController } from '../../controllers/library-controller.ts';
import { OwnController } from '../../controllers/own-controller.ts';
import { TermsController } from '../../controllers/terms-controller.ts';
import { LibraryError } from '../../domain/library-error.ts';
import type { Publication } from '../../domain/publication.ts';
import { wording } from '../../domain/text.ts';
import { errorWords } from '../../i18n/error-words.ts';
import { loadOwnTerms, type OwnTerms } from '../../i18n/own/terms.ts';
import { base } from '../../styles/base.ts';
import { buttons } from '../../styles/buttons.ts';
import { panels } from '../../styles/panels.ts';
import { announcer } from '../../ui/announcer.ts';
import { heartIcon } from '../../ui/control-icons.ts';
import { failurePanel } from '../../ui/failure-panel.ts';
import { define } from '../define.ts';

/** `told` is what came of it. */
type FavouriteState =
  | { readonly kind: 'resting'; readonly told?: string }
  | { readonly kind: 'changing' }
  | { readonly kind: 'failed'; readonly error: LibraryError; readonly again: () => void };

const favourite = css`
  /* Stands in a row of buttons and is as wide as its word. */
  .root {
    container-type: normal;
  }
  [aria-pressed='true'] svg {
    fill: currentColor;
  }
`;

export class ElibFavourite extends LitElement {
  static override readonly styles = [base, buttons, panels, favourite];

  @property() library: string | undefined;

  @property({ attribute: false }) publication: Publication | undefined;

  @state() private change: FavouriteState = { kind: 'resting' };

  readonly #library = new LibraryController(this);
  readonly #words = new TermsController(this, loadOwnTerms);
  readonly #own = new OwnController(this, this.#library);

  override render(): TemplateResult | typeof nothing {
    const { terms, language } = this.#words;
    const { publication } = this;
    if (!terms || !publication) return nothing;
    const isFavourite = this.#own.isFavourite(publication);
    return html`<div class="root" lang=${language}>
      <button
        class="button plain"
        type="button"
        aria-pressed=${isFavourite ? 'true' : 'false'}
        aria-disabled=${this.change.kind === 'changing' ? 'true' : 'false'}
        @click=${() => void this.#set(publication, !isFavourite)}
      >
        <span>${heartIcon}${terms.favourite}</span>
      </button>
      ${this.#failure(terms)} ${announcer(this.#sentence(publication, terms))}
    </div>`;
  }

  async #set(publication: Publication, isFavourite: boolean): Promise<void> {
    const { library } = this.#library;
    const { terms } = this.#words;
    if (!library || !terms || this.change.kind === 'changing') return;
    this.change = { kind: 'changing' };
    try {
      const own = await library.own();
      const isDone = await own.setFavourite(publication, isFavourite);
      const told = (isFavourite ? terms.favouriteAdded : terms.favouriteRemoved)(this.#title(publication));
      this.change = isDone ? { kind: 'resting', told } : { kind: 'resting' };
    } catch (thrown) {
      const again = () => void this.#set(publication, isFavourite);
      this.change = { kind: 'failed', error: LibraryError.from(thrown), again };
    }
  }

  #title({ title }: Publication): string {
    return wording(title, this.#words.language).text;
  }

  #sentence(publication: Publication, terms: OwnTerms): string {
    const { change } = this;
    if (change.kind === 'resting') return change.told ?? '';
    if (change.kind === 'changing') return '';
    return `${terms.favouriteFailed(this.#title(publication))} ${errorWords(change.error, terms).title}`;
  }

  #failure(terms: OwnTerms): TemplateResult | typeof nothing {
    if (this.change.kind !== 'failed') return nothing;
    const { error, again } = this.change;
    return failurePanel({ error, terms, library: this.#library.library, contact: undefined, retry: again });
  }
}

define('elib-favourite', ElibFavourite);

declare global {
  interface HTMLElementTagNameMap {
    'elib-favourite': ElibFavourite;
  }
}
