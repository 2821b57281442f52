/** Lets a library decide in which order shelves of all levels stand on its pages, how many, and which not at all. Part of `elib-highlights-editor`. */

import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { CurationController } from '../../controllers/curation-controller.ts';
import { LibraryController } from '../../controllers/library-controller.ts';
import { TermsController } from '../../controllers/terms-controller.ts';
import { moved, type CuratedItem, type CurationContents, type ShelfArrangement } from '../../domain/curation.ts';
import { LibraryError } from '../../domain/library-error.ts';
import { loadCurationTerms, type CurationTerms } from '../../i18n/curation/terms.ts';
import { errorWords } from '../../i18n/error-words.ts';
import { announcer } from '../../ui/announcer.ts';
import { downIcon, upIcon } from '../../ui/editor-icons.ts';
import { errorPanel } from '../../ui/error-panel.ts';
import { define } from '../define.ts';
import { editorStyles } from './editor.styles.ts';
import { titleText, whoseWords } from './item-list.templates.ts';

type Outcome =
  | { readonly kind: 'none' }
  | { readonly kind: 'told'; readonly words: string }
  | { readonly kind: 'failed'; readonly error: LibraryError; readonly wished: ShelfArrangement };

/** In the library's order; what it doesn't mention keeps the service's. */
function inOrder(items: readonly CuratedItem[], { first }: ShelfArrangement): readonly CuratedItem[] {
  const rank = ({ id }: CuratedItem): number => (first.includes(id) ? first.indexOf(id) : first.length);
  return [...items].sort((a, b) => rank(a) - rank(b));
}

/** Ids of `shelves`, with those between them that aren't seen now: what was removed comes back to its place. */
function keepingUnseen(shelves: readonly CuratedItem[], { first }: ShelfArrangement): readonly string[] {
  const ids = shelves.map(({ id }) => id);
  return first.reduce<readonly string[]>(
    (kept, id, index) => (ids.includes(id) ? kept : [...kept.slice(0, index), id, ...kept.slice(index)]),
    ids,
  );
}

export class ElibShelfArrangement extends LitElement {
  static override readonly styles = editorStyles;

  @property() library: string | undefined;
  @property({ attribute: false }) contents: CurationContents | undefined;
  @property({ attribute: false }) headingLevel = 3;

  @state() private outcome: Outcome = { kind: 'none' };

  readonly #library = new LibraryController(this);
  readonly #words = new TermsController(this, loadCurationTerms);
  readonly #curation = new CurationController(this, this.#library);

  override render(): TemplateResult | typeof nothing {
    const { terms, language } = this.#words;
    const { contents, outcome } = this;
    if (!terms || !contents) return nothing;
    const shelves = this.#shelves(contents);
    if (shelves.length === 0) return nothing;
    return html`<div class="root" lang=${language}>
      <details class="part">
        <summary>${terms.arrangeHeading}</summary>
        <div class="stack">
          <p class="muted">${terms.arrangeHelp}</p>
          ${
            outcome.kind === 'failed'
              ? errorPanel({ error: outcome.error, terms, on: { retry: () => void this.#save(outcome.wished, '') } })
              : nothing
          }
          <ol class="stack">
            ${repeat(
              shelves,
              ({ id }) => id,
              (shelf, index) => this.#row(shelf, index, shelves, contents, terms),
            )}
          </ol>
          ${this.#atMost(contents, terms)}
        </div>
      </details>
      ${announcer(this.#sentence(terms))}
    </div>`;
  }

  #sentence(terms: CurationTerms): string {
    const { outcome } = this;
    if (outcome.kind === 'failed') return errorWords(outcome.error, terms).title;
    return outcome.kind === 'told' ? outcome.words : '';
  }

  /** Those that patrons of this library may see. */
  #shelves({ items, arrangement, desk }: CurationContents): readonly CuratedItem[] {
    const own = desk.owners.find(({ level }) => level === 'library')?.owner;
    const shown = items.filter(
      ({ kind, published, level, owner, sharedWith }) =>
        kind === 'shelf' && published && (level !== 'library' || owner === own || sharedWith !== undefined),
    );
    return inOrder(shown, arrangement);
  }

  #row(
    shelf: CuratedItem,
    index: number,
    all: readonly CuratedItem[],
    { arrangement }: CurationContents,
    terms: CurationTerms,
  ): TemplateResult {
    const title = titleText(shelf.draft, terms, this.#words.language);
    const isHidden = arrangement.hidden.includes(shelf.id);
    const move = (step: 1 | -1): void => {
      const first = keepingUnseen(moved(all, index, index + step), arrangement);
      if (index + step < 0 || index + step >= all.length) return;
      void this.#save({ ...arrangement, first }, terms.place(title, index + step + 1, all.length), [shelf.id, step]);
    };
    const toggle = (): void => {
      const others = arrangement.hidden.filter((id) => id !== shelf.id);
      void this.#save({ ...arrangement, hidden: isHidden ? others : [...others, shelf.id] }, terms.arranged);
    };
    return html`<li class="answers" data-shelf=${shelf.id}>
      ${([-1, 1] as const).map((step) => this.#moveButton(step, title, index, all.length, move, terms))}
      <span>${title} <span class="muted">${whoseWords(shelf, terms, this.#words.language)}</span></span>
      ${
        shelf.level === 'library' && !shelf.sharedWith
          ? nothing
          : html`<label class="choice">
              <input type="checkbox" .checked=${!isHidden} @change=${toggle} />
              <span>${terms.showHere}<span class="hidden">: ${title}</span></span>
            </label>`
      }
    </li>`;
  }

  #moveButton(
    step: 1 | -1,
    title: string,
    index: number,
    total: number,
    move: (step: 1 | -1) => void,
    terms: CurationTerms,
  ): TemplateResult {
    const isEnd = index + step < 0 || index + step >= total;
    return html`<button
      class="button"
      type="button"
      data-move=${step}
      aria-disabled=${isEnd ? 'true' : 'false'}
      aria-label=${terms.of(step < 0 ? terms.moveUp : terms.moveDown, title)}
      @click=${() => move(step)}
    >
      ${step < 0 ? upIcon : downIcon}
    </button>`;
  }

  #atMost({ arrangement }: CurationContents, terms: CurationTerms): TemplateResult {
    const onChange = ({ target }: Event): void => {
      if (!(target instanceof HTMLInputElement) || !target.validity.valid) return;
      const { first, hidden } = arrangement;
      const wished = { first, hidden, ...(target.value && { atMost: target.valueAsNumber }) };
      void this.#save(wished, terms.arranged);
    };
    return html`<div class="field">
      <label for="at-most">${terms.atMostShelves}</label>
      <input
        id="at-most"
        type="number"
        min="1"
        max="50"
        .value=${String(arrangement.atMost ?? '')}
        @change=${onChange}
      />
    </div>`;
  }

  /** @param pressed Which button of which shelf keeps the focus */
  async #save(wished: ShelfArrangement, words: string, pressed?: readonly [string, number]): Promise<void> {
    try {
      await this.#curation.curation?.arrange(wished);
      this.outcome = { kind: 'told', words };
    } catch (thrown) {
      this.outcome = { kind: 'failed', error: LibraryError.from(thrown), wished };
    }
    await this.updateComplete;
    if (pressed) {
      this.renderRoot.querySelector<HTMLElement>(`[data-shelf="${pressed[0]}"] [data-move="${pressed[1]}"]`)?.focus();
    }
  }
}

define('elib-shelf-arrangement', ElibShelfArrangement);

declare global {
  interface HTMLElementTagNameMap {
    'elib-shelf-arrangement': ElibShelfArrangement;
  }
}
