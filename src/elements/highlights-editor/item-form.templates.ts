/** The fields in which a librarian writes a shelf or an announcement: words in each language, and when they are seen. Knows no library. */

import { html, nothing, type TemplateResult } from 'lit';
import type { AnnouncementContent, ShelfContent, Written } from '../../domain/curation.ts';
import { layouts, severities } from '../../domain/highlights.ts';
import { endsBeforeItBegins, isAddress } from '../../domain/item-standing.ts';
import { helsinkiInstant, helsinkiTime } from '../../domain/helsinki-time.ts';
import type { Text } from '../../domain/text.ts';
import type { CurationTerms } from '../../i18n/curation/terms.ts';
import { languageName } from '../../i18n/language-names.ts';
import type { SupportedLanguage } from '../../i18n/terms.ts';

export interface FieldsOptions {
  readonly written: Written;
  /** In which patrons are told things. */
  readonly languages: readonly string[];
  readonly terms: CurationTerms;
  readonly language: SupportedLanguage;
  /** Publishing was tried. */
  readonly isJudged: boolean;
  readonly onWrite: (written: Written) => void;
}

type Change = Partial<Omit<ShelfContent, 'from' | 'until'> & AnnouncementContent>;

const valueOf = ({ target }: Event): string =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
    ? target.value
    : '';

/** `content` with `change`; what is changed to nothing is left out. */
function changed({ written, onWrite }: FieldsOptions, change: { readonly [Name in keyof Change]?: unknown }): void {
  const entries = Object.entries({ ...written.content, ...change }).filter(([, value]) => value !== undefined);
  onWrite({ kind: written.kind, content: Object.fromEntries(entries) } as unknown as Written);
}

const inLanguage = (text: Text | undefined, language: string, value: string): Text =>
  Object.fromEntries(Object.entries({ ...text, [language]: value }).filter(([, words]) => words !== ''));

function titleField(options: FieldsOptions, tag: string): TemplateResult {
  const { written, terms, isJudged } = options;
  const { title } = written.content;
  const isMissing = isJudged && !Object.values(title).some((words) => words.trim());
  return html`<div class="field">
    <label for=${`title-${tag}`}>${terms.title}</label>
    <input
      id=${`title-${tag}`}
      class="title-field"
      type="text"
      lang=${tag}
      maxlength="200"
      autocomplete="off"
      aria-invalid=${isMissing ? 'true' : 'false'}
      aria-describedby=${isMissing ? 'title-complaint' : nothing}
      .value=${title[tag] ?? ''}
      @input=${(event: Event) => changed(options, { title: inLanguage(title, tag, valueOf(event)) })}
    />
  </div>`;
}

/** Why these books; or what the announcement says. */
function textField(options: FieldsOptions, tag: string): TemplateResult {
  const { written, terms } = options;
  const isShelf = written.kind === 'shelf';
  const text = isShelf ? written.content.reason : written.content.text;
  const onInput = (event: Event): void => {
    const words = inLanguage(text, tag, valueOf(event));
    changed(options, { [isShelf ? 'reason' : 'text']: words });
  };
  return html`<div class="field">
    <label for=${`text-${tag}`}>${isShelf ? terms.reason : terms.text}</label>
    <textarea id=${`text-${tag}`} lang=${tag} maxlength="2000" rows="3" .value=${text?.[tag] ?? ''} @input=${onInput}>
    </textarea>
  </div>`;
}

export function wordsFields(options: FieldsOptions): TemplateResult {
  const { languages, language, terms, isJudged, written } = options;
  const isMissing = isJudged && !Object.values(written.content.title).some((words) => words.trim());
  return html`<p class="muted">${terms.wordsHelp}</p>
    ${isMissing ? html`<p class="complaint" id="title-complaint">${terms.titleMissing}</p>` : nothing}
    <div class="languages">
      ${languages.map(
        (tag) =>
          html`<fieldset class="stack-fields">
            <legend>${languageName(tag, language)}</legend>
            ${titleField(options, tag)} ${textField(options, tag)}
          </fieldset>`,
      )}
    </div>
    ${written.kind === 'shelf' ? shelfFields(options, written.content) : announcementFields(options, written.content)}`;
}

function shelfFields(options: FieldsOptions, { by, layout }: ShelfContent): TemplateResult {
  const { terms } = options;
  return html`<div class="fields">
    <div class="field">
      <label for="by">${terms.by}</label>
      <input
        id="by"
        type="text"
        maxlength="200"
        autocomplete="off"
        aria-describedby="by-help"
        .value=${by ?? ''}
        @input=${(event: Event) => changed(options, { by: valueOf(event) || undefined })}
      />
      <p class="muted" id="by-help">${terms.byHelp}</p>
    </div>
    <div class="field">
      <label for="layout">${terms.layout}</label>
      <select id="layout" @change=${(event: Event) => changed(options, { layout: valueOf(event) })}>
        ${layouts.map((each) => html`<option value=${each} ?selected=${each === layout}>${terms.layouts[each]}</option>`)}
      </select>
    </div>
  </div>`;
}

function announcementFields(options: FieldsOptions, { severity, link }: AnnouncementContent): TemplateResult {
  const { terms } = options;
  const isWrong = !isAddress(link);
  return html`<fieldset>
      <legend>${terms.severity}</legend>
      <div class="choices">
        ${severities.map(
          (each) =>
            html`<label class="choice">
              <input
                type="radio"
                name="severity"
                .value=${each}
                .checked=${each === severity}
                @change=${() => changed(options, { severity: each })}
              />
              <span>${terms.severities[each]}</span>
            </label>`,
        )}
      </div>
    </fieldset>
    <div class="field">
      <label for="link">${terms.link}</label>
      <input
        id="link"
        type="url"
        autocomplete="off"
        aria-invalid=${isWrong ? 'true' : 'false'}
        aria-describedby="link-help"
        .value=${link ?? ''}
        @change=${(event: Event) => changed(options, { link: valueOf(event).trim() || undefined })}
      />
      <p class=${isWrong ? 'complaint' : 'muted'} id="link-help">${isWrong ? terms.linkWrong : terms.linkHelp}</p>
    </div>`;
}

function timeField(options: FieldsOptions, name: 'from' | 'until', describedBy: string): TemplateResult {
  const { written, terms } = options;
  const onChange = ({ target }: Event): void => {
    // Half written: the rest comes.
    if (!(target instanceof HTMLInputElement) || target.validity.badInput) return;
    const instant = helsinkiInstant(target.value);
    if (target.value === '' || instant !== undefined) changed(options, { [name]: instant });
  };
  return html`<div class="field">
    <label for=${name}>${terms[name]}</label>
    <input
      id=${name}
      type="datetime-local"
      min="2020-01-01T00:00"
      aria-describedby=${describedBy}
      .value=${helsinkiTime(written.content[name])}
      @change=${onChange}
    />
  </div>`;
}

export function scheduleFields(options: FieldsOptions): TemplateResult {
  const { terms, written } = options;
  const isWrong = endsBeforeItBegins(written);
  return html`<p class="muted" id="schedule-help">${terms.scheduleHelp}</p>
    <div class="fields">
      ${timeField(options, 'from', 'schedule-help')}
      ${timeField(options, 'until', isWrong ? 'schedule-complaint' : 'schedule-help')}
    </div>
    ${isWrong ? html`<p class="complaint" id="schedule-complaint">${terms.endBeforeBegin}</p>` : nothing}`;
}
