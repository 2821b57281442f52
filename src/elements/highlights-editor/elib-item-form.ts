/** One shelf or announcement as a librarian writes it: kept at once, saved when they pause, shown to patrons when they publish. Part of `elib-highlights-editor`. */

import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { CurationController } from '../../controllers/curation-controller.ts';
import { LibraryController } from '../../controllers/library-controller.ts';
import { ProfileController } from '../../controllers/profile-controller.ts';
import { TermsController } from '../../controllers/terms-controller.ts';
import { WritingController } from '../../controllers/writing-controller.ts';
import type { CuratedItem, ItemKind, Saving, Written } from '../../domain/curation.ts';
import type { Level } from '../../domain/highlights.ts';
import { hasBooks, hasTitle, mayBePublished } from '../../domain/item-standing.ts';
import { LibraryError } from '../../domain/library-error.ts';
import { loadCurationTerms, type CurationTerms } from '../../i18n/curation/terms.ts';
import { errorWords } from '../../i18n/error-words.ts';
import { announcer } from '../../ui/announcer.ts';
import { failurePanel } from '../../ui/failure-panel.ts';
import { heading } from '../../ui/heading.ts';
import { cardSkeletons } from '../../ui/skeletons.ts';
import { define } from '../define.ts';
import { conflictPanel } from './conflict.templates.ts';
import { itemFormStyles } from './elib-item-form.styles.ts';
import './elib-shelf-books.ts';
import './elib-shelf-preview.ts';
import { scheduleFields, wordsFields, type FieldsOptions } from './item-form.templates.ts';
import { titleText } from './item-list.templates.ts';
import { publishBar, publishStanding, restoredPanel } from './publish-bar.templates.ts';
import { belowSaved } from './saved-item.templates.ts';

type Doing =
  | { readonly kind: 'writing' | 'judged' | 'publishing' }
  | { readonly kind: 'told'; readonly words: string }
  | { readonly kind: 'failed'; readonly error: LibraryError };

export class ElibItemForm extends LitElement {
  static override readonly styles = itemFormStyles;

  @property() library: string | undefined;
  @property({ attribute: false }) kind: ItemKind = 'shelf';
  /** Undefined for a new one. */
  @property({ attribute: false }) item: CuratedItem | undefined;
  @property({ attribute: false }) level: Level = 'library';
  @property({ attribute: false }) languages: readonly string[] = [];
  @property({ attribute: false }) headingLevel = 2;

  @state() private doing: Doing = { kind: 'writing' };

  #isOpening = false;
  /** What was saved is heard once, and not after each word. */
  #heard: Saving['kind'] = 'same';
  readonly #library = new LibraryController(this);
  readonly #words = new TermsController(this, loadCurationTerms);
  readonly #profile = new ProfileController(this, this.#library);
  readonly #curation = new CurationController(this, this.#library);
  readonly #writing = new WritingController(this);

  override willUpdate(): void {
    const { curation } = this.#curation;
    if (curation && !this.#writing.writing && !this.#isOpening) {
      this.#isOpening = true;
      void curation.open(this.kind, this.item, this.level).then((writing) => {
        if (this.isConnected) this.#writing.follow(writing);
        else writing.close();
      });
    }
  }

  override updated(): void {
    const { saving } = this.#writing.state ?? {};
    if (!saving || saving.kind === this.#heard) return;
    this.#heard = saving.kind;
    if (saving.kind === 'conflict') this.renderRoot.querySelector<HTMLElement>('.conflict')?.focus();
  }

  /** To the heading: those who were led here hear where they are. */
  override focus(options?: FocusOptions): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('[tabindex="-1"]')?.focus(options));
  }

  override render(): TemplateResult | typeof nothing {
    const { terms, language } = this.#words;
    const { state: writing } = this.#writing;
    if (!terms) return nothing;
    const item = writing?.item ?? this.item;
    const written = writing?.written;
    const title = item && hasTitle(item.draft) ? titleText(item.draft, terms, language) : terms.newItem[this.kind];
    return html`<div class="root" lang=${language}>
      <div class="stack">
        <div class="answers">
          <button class="button plain back" type="button" @click=${this.#close}>${terms.back}</button>
        </div>
        ${heading(this.headingLevel, title)} ${written ? this.#form(written, terms) : cardSkeletons(2)}
      </div>
      ${announcer(this.#sentence(terms))}
    </div>`;
  }

  #sentence(terms: CurationTerms): string {
    const { doing } = this;
    if (doing.kind === 'told') return doing.words;
    if (doing.kind === 'failed') return errorWords(doing.error, terms).title;
    const { saving } = this.#writing.state ?? {};
    if (saving?.kind === 'waiting' || saving?.kind === 'busy') return terms.saving[saving.kind];
    return saving?.kind === 'conflict' ? terms.conflictHeading : saving?.kind === 'failed' ? terms.notSaved : '';
  }

  #form(written: Written, terms: CurationTerms): TemplateResult {
    const { language } = this.#words;
    const isJudged = this.doing.kind === 'judged';
    const options: FieldsOptions = {
      ...{ written, terms, language, isJudged, languages: this.languages },
      onWrite: this.#write,
    };
    const isLocked = this.item?.mayEdit === false;
    return html`${this.#notices(written, terms)}
      <fieldset class="stack" ?disabled=${isLocked}>
        ${this.#part(terms.wordsHeading, wordsFields(options))}
        ${written.kind === 'shelf' ? this.#books(written, terms, isJudged) : nothing}
        ${this.#part(terms.scheduleHeading, scheduleFields(options))}
      </fieldset>
      ${this.#part(
        terms.preview,
        html`<elib-shelf-preview
          .library=${this.library}
          .written=${written}
          .level=${this.level}
          .languages=${this.languages}
          .headingLevel=${this.headingLevel + 1}
        ></elib-shelf-preview>`,
      )}
      ${isLocked ? nothing : this.#bar(terms)} ${this.#below(terms)}`;
  }

  #part(title: string, content: unknown): TemplateResult {
    return html`<section class="part">${heading(this.headingLevel + 1, title)} ${content}</section>`;
  }

  #books(written: Written & { readonly kind: 'shelf' }, terms: CurationTerms, isJudged: boolean): TemplateResult {
    const { content } = written;
    return this.#part(
      terms.booksHeading,
      html`${isJudged && !hasBooks(written) ? html`<p class="complaint">${terms.noBooks}</p>` : nothing}
        <elib-shelf-books
          .library=${this.library}
          .content=${content}
          .missing=${this.#writing.state?.item?.missingBooks ?? []}
          .isLocked=${this.item?.mayEdit === false}
          .onWrite=${(changed: typeof content) => this.#write({ kind: 'shelf', content: changed })}
        ></elib-shelf-books>`,
    );
  }

  #notices(written: Written, terms: CurationTerms): unknown {
    const { saving, isRestored } = this.#writing.state ?? {};
    if (saving?.kind === 'conflict') {
      const { language } = this.#words;
      const options = { mine: written, theirs: saving.theirs, terms, language, headingLevel: this.headingLevel + 1 };
      return conflictPanel({ ...options, onSettle: (whose) => void this.#settle(whose, terms) });
    }
    const onDiscard = (): void => void this.#writing.writing?.discard();
    return isRestored ? restoredPanel(terms, this.item && onDiscard) : nothing;
  }

  #bar(terms: CurationTerms): TemplateResult {
    const { saving = { kind: 'same' }, item } = this.#writing.state ?? {};
    const { doing } = this;
    const publish = (): void => void this.#publish();
    return html`${doing.kind === 'failed' ? this.#failure(doing.error, terms, publish) : nothing}
    ${saving.kind === 'failed' ? this.#failure(saving.error, terms) : nothing}
    ${publishBar({
      ...{ terms, saving, standing: publishStanding(item, saving), isBusy: doing.kind === 'publishing' },
      told: doing.kind === 'told' ? doing.words : undefined,
      onPublish: publish,
    })}`;
  }

  #below(terms: CurationTerms): unknown {
    const { item } = this.#writing.state ?? {};
    const onBringBack = (written: Written): void => {
      this.#write(written);
      this.doing = { kind: 'told', words: terms.broughtBack };
    };
    return item ? belowSaved(item, this.library, onBringBack) : nothing;
  }

  readonly #save = (): void => void this.#writing.writing?.save();

  #failure(error: LibraryError, terms: CurationTerms, retry = this.#save): TemplateResult {
    const { library } = this.#library;
    return failurePanel({ error, terms, library, contact: this.#profile.value?.contact, retry });
  }

  readonly #write = (written: Written): void => {
    if (this.doing.kind !== 'judged' || mayBePublished(written)) this.doing = { kind: 'writing' };
    this.#writing.writing?.write(written);
  };

  readonly #publish = async (): Promise<void> => {
    const { writing, state: now } = this.#writing;
    const { terms, language } = this.#words;
    if (!writing || !now || !terms || this.doing.kind === 'publishing') return;
    if (!mayBePublished(now.written)) return this.#judge();
    this.doing = { kind: 'publishing' };
    try {
      const isDone = await writing.publish();
      const words = terms.publishedNow(titleText(now.written.content, terms, language));
      this.doing = isDone ? { kind: 'told', words } : { kind: 'writing' };
    } catch (thrown) {
      this.doing = { kind: 'failed', error: LibraryError.from(thrown) };
    }
  };

  /** The first field that keeps it from patrons is what the librarian looks at now. */
  async #judge(): Promise<void> {
    this.doing = { kind: 'judged' };
    await this.updateComplete;
    const wanted = this.renderRoot.querySelector<HTMLElement>('[aria-invalid="true"], elib-shelf-books');
    wanted?.focus();
  }

  async #settle(whose: 'mine' | 'theirs', terms: CurationTerms): Promise<void> {
    await this.#writing.writing?.settle(whose);
    this.doing = { kind: 'told', words: terms.settled };
    this.focus();
  }

  /** Also of what was new; undefined where nothing was saved. */
  lastId: string | undefined;

  readonly #close = (): void => {
    this.lastId = (this.#writing.state?.item ?? this.item)?.id;
    this.#writing.close();
    this.dispatchEvent(new Event('closed'));
  };
}

define('elib-item-form', ElibItemForm);

declare global {
  interface HTMLElementTagNameMap {
    'elib-item-form': ElibItemForm;
  }
}
