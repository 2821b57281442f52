/** Shows a librarian what patrons of their library would see: on a phone and a computer, in each language, before it is published. Part of `elib-highlights-editor`. */

import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { CurationController } from '../../controllers/curation-controller.ts';
import { LibraryController } from '../../controllers/library-controller.ts';
import { TermsController } from '../../controllers/terms-controller.ts';
import { ViewTask } from '../../controllers/view-task.ts';
import { blank, type AnnouncementContent, type ShelfContent, type Written } from '../../domain/curation.ts';
import type { Announcement, HighlightShelf, Level } from '../../domain/highlights.ts';
import { hasTitle, isAddress } from '../../domain/item-standing.ts';
import type { Publication } from '../../domain/publication.ts';
import type { Text } from '../../domain/text.ts';
import { shownValue } from '../../domain/view-state.ts';
import { loadAnnouncementTerms, type AnnouncementTerms } from '../../i18n/announcements/terms.ts';
import { loadCurationTerms, type CurationTerms } from '../../i18n/curation/terms.ts';
import { languageName } from '../../i18n/language-names.ts';
import { loadAllTerms, supportedLanguage, type AllTerms } from '../../i18n/terms.ts';
import { errorPanel } from '../../ui/error-panel.ts';
import { announcementPanel } from '../../ui/announcement-panel.ts';
import { rowOptions, shelfView, type ShelfOptions } from '../../ui/highlight-shelf.ts';
import { covers, rowHead, rowSkeletons } from '../../ui/publication-row.ts';
import { followScrolling } from '../../ui/scroll-row.ts';
import { define } from '../define.ts';
import { shelfPreviewStyles } from './elib-shelf-preview.styles.ts';

const widths = ['phone', 'desktop'] as const;
type Width = (typeof widths)[number];

/** Of a shelf's beginning, as patrons see it where the page says nothing else. */
const beginning = 12;

const pauseMs = 400;
const rest = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

interface PatronTerms {
  readonly page: AllTerms;
  readonly announcements: AnnouncementTerms;
}

export class ElibShelfPreview extends LitElement {
  static override readonly styles = shelfPreviewStyles;

  @property() library: string | undefined;
  @property({ attribute: false }) written: Written = { kind: 'shelf', content: blank.shelf };
  /** Whose choice patrons see that it is. */
  @property({ attribute: false }) level: Level = 'library';
  @property({ attribute: false }) languages: readonly string[] = [];
  @property({ attribute: false }) headingLevel = 3;

  @state() private width: Width = matchMedia('(max-width: 40em)').matches ? 'phone' : 'desktop';
  @state() private chosen: string | undefined;
  /** Words of patrons’ pages in the language that is looked at. */
  @state() private patronTerms: PatronTerms | undefined;
  @state() private isWhole = false;

  #wordsIn: string | undefined;
  readonly #library = new LibraryController(this);
  readonly #words = new TermsController(this, loadCurationTerms);
  readonly #curation = new CurationController(this, this.#library);
  readonly #books = new ViewTask<[string, boolean], readonly Publication[]>(this, this.#library, {
    args: () => (this.#choice === undefined ? undefined : [this.#choice, !!this.#curation.curation]),
    run: async (_, __, signal) => {
      await rest(pauseMs);
      const { written } = this;
      const { curation } = this.#curation;
      return signal.aborted || !curation || written.kind !== 'shelf' ? [] : curation.preview(written.content);
    },
  });

  /** Of what the books depend on, words left out. */
  get #choice(): string | undefined {
    const { kind, content } = this.written;
    return kind === 'shelf' ? JSON.stringify([content.books, content.automatic]) : undefined;
  }

  get #language(): string {
    const written = this.languages.find((tag) => this.written.content.title[tag]);
    return this.chosen ?? written ?? this.languages[0] ?? 'fi';
  }

  override willUpdate(): void {
    const language = this.#language;
    if (this.#wordsIn === language) return;
    this.#wordsIn = language;
    const supported = supportedLanguage(language);
    void Promise.all([loadAllTerms(supported), loadAnnouncementTerms(supported)]).then(([page, announcements]) => {
      if (this.#wordsIn === language) this.patronTerms = { page, announcements };
    }, console.warn);
  }

  override updated(): void {
    for (const section of this.renderRoot.querySelectorAll('.row')) followScrolling(section);
  }

  override render(): TemplateResult | typeof nothing {
    const { terms, language } = this.#words;
    const { written, patronTerms } = this;
    if (!terms || !patronTerms) return nothing;
    return html`<div class="root" lang=${language}>
      <div class="stack">
        <p class="muted">${terms.previewHelp}</p>
        ${this.#controls(terms)}
        <div class=${`root frame ${this.width}`} lang=${this.#language}>
          ${
            written.kind === 'shelf'
              ? this.#shelf(written.content, terms, patronTerms.page)
              : this.#announcement(written.content, terms, patronTerms.announcements)
          }
        </div>
      </div>
    </div>`;
  }

  #controls(terms: CurationTerms): TemplateResult {
    const { language } = this.#words;
    const radios = (legend: string, name: string, options: readonly (readonly [string, string, boolean])[]) =>
      html`<fieldset>
        <legend>${legend}</legend>
        <div class="choices">
          ${options.map(
            ([value, label, isChosen]) =>
              html`<label class="choice">
                <input type="radio" name=${name} .value=${value} .checked=${isChosen} @change=${this.#choose} />
                <span>${label}</span>
              </label>`,
          )}
        </div>
      </fieldset>`;
    return html`<div class="controls">
      ${radios(
        terms.previewWidth,
        'width',
        widths.map((width) => [width, terms[width], width === this.width]),
      )}
      ${radios(
        terms.previewLanguage,
        'language',
        this.languages.map((tag) => [tag, languageName(tag, language), tag === this.#language]),
      )}
    </div>`;
  }

  readonly #choose = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement)) return;
    const width = widths.find((each) => each === target.value);
    if (target.name === 'width') this.width = width ?? this.width;
    else this.chosen = target.value;
  };

  #shelf(content: ShelfContent, terms: CurationTerms, patronTerms: AllTerms): unknown {
    const { state: books } = this.#books;
    if (books.kind === 'failed') {
      return errorPanel({ error: books.error, terms, on: { retry: () => void this.#books.run() } });
    }
    const publications = shownValue(books);
    if (!publications) return rowSkeletons(1);
    if (publications.length === 0) {
      return html`<p lang=${this.#words.language}>${terms.previewEmpty}</p>`;
    }
    const options: ShelfOptions = {
      shelf: this.#shown(content, publications, terms),
      ...{ language: this.#language, terms: patronTerms, headingLevel: this.headingLevel },
      onOpen: (publication) => void this.#library.library?.open({ kind: 'publication', publication }),
      onToggle: () => void this.#toggle(),
    };
    return this.isWhole ? this.#whole(options, publications) : shelfView(options);
  }

  #whole(options: ShelfOptions, publications: readonly Publication[]): TemplateResult {
    const row = rowOptions(options, true);
    return html`<section class="row all">
      <div class="row-head">${rowHead(row)}</div>
      ${row.about} ${covers({ ...row, publications })}
    </section>`;
  }

  /** The button is another one when the shelf is open. */
  async #toggle(): Promise<void> {
    this.isWhole = !this.isWhole;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[aria-expanded]')?.focus();
  }

  #shown(content: ShelfContent, publications: readonly Publication[], terms: CurationTerms): HighlightShelf {
    const { reason, by, layout } = content;
    return {
      ...{ id: 'preview', href: 'preview', layout, level: this.level, title: this.#title(content, terms) },
      publications: publications.slice(0, layout === 'feature' ? 1 : beginning),
      ...(reason && { reason }),
      ...(by !== undefined && { by }),
    };
  }

  /** While it has none, in the words of the editor. */
  #title(content: Written['content'], terms: CurationTerms): Text {
    return hasTitle(content) ? content.title : { [this.#words.language]: terms.untitled };
  }

  #announcement(content: AnnouncementContent, terms: CurationTerms, patronTerms: AnnouncementTerms): TemplateResult {
    const { text, link, severity } = content;
    const announcement: Announcement = {
      ...{ id: 'preview', level: this.level, severity, title: this.#title(content, terms) },
      ...(text && { text }),
      ...(link !== undefined && isAddress(link) && { link }),
    };
    return html`<ul>
      ${announcementPanel({ announcement, terms: patronTerms, language: this.#language, onDismiss: () => undefined })}
    </ul>`;
  }
}

define('elib-shelf-preview', ElibShelfPreview);

declare global {
  interface HTMLElementTagNameMap {
    'elib-shelf-preview': ElibShelfPreview;
  }
}
