/**
 * Lets librarians choose what patrons of their library see: shelves of picks and announcements, in every language, published
 * when they wish. Knows no network: asks its library. Its code never reaches a patron.
 */

import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { CurationController } from '../../controllers/curation-controller.ts';
import { LibraryController } from '../../controllers/library-controller.ts';
import { ProfileController } from '../../controllers/profile-controller.ts';
import { TermsController } from '../../controllers/terms-controller.ts';
import {
  isEditedMeanwhile,
  type CuratedItem,
  type CurationContents,
  type ItemKind,
  type Step,
} from '../../domain/curation.ts';
import type { Level } from '../../domain/highlights.ts';
import { LibraryError } from '../../domain/library-error.ts';
import { loadCurationTerms, type CurationTerms } from '../../i18n/curation/terms.ts';
import { errorWords } from '../../i18n/error-words.ts';
import { announcer } from '../../ui/announcer.ts';
import { failurePanel } from '../../ui/failure-panel.ts';
import { heading } from '../../ui/heading.ts';
import { cardSkeletons } from '../../ui/skeletons.ts';
import { define } from '../define.ts';
import { deskList, notStaffPanel, signInPanel } from './desk.templates.ts';
import { highlightsEditorStyles } from './elib-highlights-editor.styles.ts';
import './elib-item-form.ts';
import './elib-shelf-arrangement.ts';
import { titleText } from './item-list.templates.ts';

type View =
  | { readonly kind: 'list' }
  | { readonly kind: 'writing'; readonly of: ItemKind; readonly item?: CuratedItem; readonly level: Level };

/** What came of the last step; what was removed can come back. */
type Outcome =
  | { readonly kind: 'none' }
  | { readonly kind: 'told'; readonly words: string; readonly removed?: CuratedItem }
  | { readonly kind: 'failed'; readonly error: LibraryError };

const sentences = {
  publish: 'publishedNow',
  withdraw: 'withdrawn',
  share: 'sharedNow',
  unshare: 'unsharedNow',
  remove: 'removed',
  restore: 'restored',
} as const satisfies Record<Step, keyof CurationTerms>;

/**
 * @summary The desk at which librarians make shelves of picks and announcements.
 * @example
 * ```html
 * <elib-highlights-editor></elib-highlights-editor>
 * ```
 * @csspart error - What is said when something went wrong.
 */
export class ElibHighlightsEditor extends LitElement {
  static override readonly styles = highlightsEditorStyles;

  /** `id` of the `elib-library` it belongs to; default: the nearest, else the page's. */
  @property() library: string | undefined;

  @state() private view: View = { kind: 'list' };

  @state() private tab: ItemKind = 'shelf';

  @state() private level: Level | undefined;

  @state() private outcome: Outcome = { kind: 'none' };

  readonly #library = new LibraryController(this);
  readonly #words = new TermsController(this, loadCurationTerms);
  readonly #profile = new ProfileController(this, this.#library);
  readonly #curation = new CurationController(this, this.#library);

  override render(): TemplateResult {
    const { terms, language } = this.#words;
    if (!terms) return html`<div class="root">${cardSkeletons(2)}</div>`;
    return html`<div class="root" lang=${language}>
      <div class="stack">
        ${this.view.kind === 'list' ? heading(this.#profile.headingLevel, terms.deskHeading) : nothing}
        ${this.#content(terms)}
      </div>
      ${announcer(this.#sentence(terms))}
    </div>`;
  }

  #sentence(terms: CurationTerms): string {
    const { outcome } = this;
    if (outcome.kind === 'told') return outcome.words;
    if (outcome.kind === 'failed') return this.#failureWords(outcome.error, terms);
    const { state: contents } = this.#curation;
    return contents.kind === 'failed' ? errorWords(contents.error, terms).title : '';
  }

  #failureWords(error: LibraryError, terms: CurationTerms): string {
    return isEditedMeanwhile(error) ? terms.editedMeanwhile : errorWords(error, terms).title;
  }

  #content(terms: CurationTerms): unknown {
    const { session, state: contents } = this.#curation;
    // Who signs in again goes on where they were.
    if (session.kind === 'signed-out' && this.view.kind === 'list') return signInPanel(terms, false, this.#signIn);
    if (session.kind === 'signing-in' && this.view.kind === 'list') return signInPanel(terms, true, this.#signIn);
    switch (contents.kind) {
      case 'idle':
      case 'empty':
        return cardSkeletons(2);
      case 'loading':
        return contents.previous ? this.#desk(contents.previous, terms) : cardSkeletons(2);
      case 'ready':
        return this.#desk(contents.value, terms);
      case 'failed':
        if (contents.error.kind === 'forbidden') return notStaffPanel(terms, this.#profile.value?.contact);
        return html`${this.#failure(contents.error, terms)}
        ${contents.previous ? this.#desk(contents.previous, terms) : nothing}`;
    }
  }

  #failure(error: LibraryError, terms: CurationTerms): TemplateResult {
    const { library } = this.#library;
    return failurePanel({ error, terms, library, contact: this.#profile.value?.contact, retry: this.#curation.retry });
  }

  #desk(contents: CurationContents, terms: CurationTerms): unknown {
    const { headingLevel } = this.#profile;
    const { view } = this;
    if (view.kind === 'writing') {
      return html`<elib-item-form
        .library=${this.library}
        .kind=${view.of}
        .item=${view.item}
        .level=${view.level}
        .languages=${contents.desk.languages}
        .headingLevel=${headingLevel}
        @closed=${this.#close}
      ></elib-item-form>`;
    }
    const level = this.level ?? contents.desk.owners[0]?.level;
    return html`${this.#outcome(terms)}
    ${deskList({
      ...{ contents, terms, headingLevel, level, tab: this.tab, language: this.#words.language, now: new Date() },
      onTab: (tab, isMoving) => void this.#showTab(tab, isMoving),
      onLevel: (chosen) => (this.level = chosen),
      onCreate: () => level && void this.#open({ kind: 'writing', of: this.tab, level }),
      onOpen: (item) => void this.#open({ kind: 'writing', of: item.kind, item, level: item.level }),
      onStep: (item, step) => void this.#step(item, step),
    })}
    ${
      this.tab === 'shelf' && contents.desk.owners.some((owner) => owner.level === 'library')
        ? html`<elib-shelf-arrangement
            .library=${this.library}
            .contents=${contents}
            .headingLevel=${headingLevel + 1}
          ></elib-shelf-arrangement>`
        : nothing
    }`;
  }

  #outcome(terms: CurationTerms): unknown {
    const { outcome } = this;
    if (outcome.kind === 'none') return nothing;
    if (outcome.kind === 'failed') {
      return isEditedMeanwhile(outcome.error)
        ? html`<div class="panel error" part="error"><p>${terms.editedMeanwhile}</p></div>`
        : this.#failure(outcome.error, terms);
    }
    const { removed } = outcome;
    return html`<div class="panel outcome" tabindex="-1">
      <p>${outcome.words}</p>
      ${
        removed
          ? html`<button class="button" type="button" @click=${() => void this.#step(removed, 'restore')}>
              ${terms.undo}
            </button>`
          : nothing
      }
    </div>`;
  }

  readonly #signIn = (): void => {
    const { session } = this.#curation;
    const reason = session.kind === 'signed-out' && session.expired ? ({ reason: 'expired' } as const) : {};
    void this.#library.library?.open({ kind: 'sign-in', ...reason });
  };

  readonly #showTab = async (tab: ItemKind, isMoving: boolean): Promise<void> => {
    this.tab = tab;
    this.outcome = { kind: 'none' };
    await this.updateComplete;
    if (isMoving) this.renderRoot.querySelector<HTMLElement>('[role=tab][aria-selected=true]')?.focus();
  };

  async #open(view: View): Promise<void> {
    this.view = view;
    this.outcome = { kind: 'none' };
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('elib-item-form')?.focus();
  }

  /** Back to where the librarian was. */
  readonly #close = async (): Promise<void> => {
    const id = this.renderRoot.querySelector('elib-item-form')?.lastId;
    this.view = { kind: 'list' };
    await this.updateComplete;
    const [first] = [...this.renderRoot.querySelectorAll<HTMLElement>('[data-item]')].filter(
      ({ dataset }) => id !== undefined && dataset.item === id,
    );
    (first ?? this.renderRoot.querySelector<HTMLElement>('[tabindex="-1"]'))?.focus();
  };

  async #step(item: CuratedItem, step: Step): Promise<void> {
    const { curation } = this.#curation;
    const { terms, language } = this.#words;
    if (!curation || !terms) return;
    try {
      const changed = await curation.step(item, step);
      const words = terms[sentences[step]](titleText(item.draft, terms, language));
      this.outcome = { kind: 'told', words, ...(step === 'remove' && { removed: changed }) };
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLElement>('.outcome')?.focus();
    } catch (thrown) {
      const error = LibraryError.from(thrown);
      this.outcome = { kind: 'failed', error };
      if (isEditedMeanwhile(error)) void curation.refresh();
    }
  }
}

define('elib-highlights-editor', ElibHighlightsEditor);

declare global {
  interface HTMLElementTagNameMap {
    'elib-highlights-editor': ElibHighlightsEditor;
  }
}
