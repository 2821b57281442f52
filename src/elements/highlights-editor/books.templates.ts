/** The books of a shelf as a librarian chooses them: those chosen, those found, those pasted, and those that come by a rule. Properties in, wishes out. */

import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { rules, rulesByNames, type Automatic, type BookLine, type ShelfContent } from '../../domain/curation.ts';
import { namesOf, type Publication } from '../../domain/publication.ts';
import { wording } from '../../domain/text.ts';
import type { CurationTerms } from '../../i18n/curation/terms.ts';
import { cover } from '../../ui/cover.ts';
import { downIcon, upIcon } from '../../ui/editor-icons.ts';
import { listOfWords, words } from '../../ui/words.ts';

export interface BooksOptions {
  readonly content: ShelfContent;
  readonly terms: CurationTerms;
  readonly language: string;
  readonly isLocked: boolean;
  /** Ids of books that have left the collection. */
  readonly missing: readonly string[];
  readonly publicationOf: (id: string) => Publication | undefined;
  readonly onMove: (id: string, to: number, from: HTMLElement) => void;
  readonly onRemove: (id: string) => void;
  readonly isChosen: (publication: Publication) => boolean;
  readonly onAdd: (publication: Publication) => void;
  readonly onWrite: (content: ShelfContent) => void;
}

const nameOf = (publication: Publication | undefined, id: string, language: string): string =>
  publication ? wording(publication.title, language).text : id;

const facts = (publication: Publication, { language, terms }: BooksOptions): TemplateResult =>
  html`<span class="muted">${listOfWords(namesOf(publication, 'author'), language)}</span>
    <span class="muted">${terms.media[publication.medium]}</span>`;

function moveButton(id: string, name: string, index: number, step: 1 | -1, options: BooksOptions): TemplateResult {
  const { content, terms, onMove } = options;
  const to = index + step;
  const isEnd = to < 0 || to >= content.books.length;
  const label = step < 0 ? terms.moveUp : terms.moveDown;
  const onClick = ({ currentTarget }: Event): void => {
    if (!isEnd && currentTarget instanceof HTMLElement) onMove(id, to, currentTarget);
  };
  return html`<button
    class="button"
    type="button"
    data-move=${step}
    aria-label=${terms.of(label, name)}
    aria-disabled=${isEnd ? 'true' : 'false'}
    @click=${onClick}
  >
    ${step < 0 ? upIcon : downIcon}
  </button>`;
}

function chosenRow(id: string, index: number, options: BooksOptions): TemplateResult {
  const { terms, language, publicationOf, missing, onRemove, isLocked } = options;
  const publication = publicationOf(id);
  const name = nameOf(publication, id, language);
  return html`<li class="book" data-book=${id}>
    ${publication ? cover(publication, language) : html`<span class="cover" aria-hidden="true"></span>`}
    <span class="words">
      <span class="name">${publication ? words(publication.title, language) : id}</span>
      ${publication ? facts(publication, options) : nothing}
      ${missing.includes(id) ? html`<span class="complaint">${terms.leftCollection}</span>` : nothing}
    </span>
    ${
      isLocked
        ? nothing
        : html`<span class="answers">
            ${moveButton(id, name, index, -1, options)} ${moveButton(id, name, index, 1, options)}
            <button
              class="button plain"
              type="button"
              aria-label=${terms.of(terms.removeBook, name)}
              @click=${() => onRemove(id)}
            >
              ${terms.removeBook}
            </button>
          </span>`
    }
  </li>`;
}

export function chosenBooks(options: BooksOptions): TemplateResult {
  const { content, terms } = options;
  if (content.books.length === 0) return html`<p class="muted chosen-count" tabindex="-1">${terms.noneChosen}</p>`;
  return html`<p class="chosen-count" tabindex="-1">
      <strong>${terms.chosen(content.books.length)}</strong> <span class="muted">${terms.dragHelp}</span>
    </p>
    <ol class="books">
      ${repeat(
        content.books,
        (id) => id,
        (id, index) => chosenRow(id, index, options),
      )}
    </ol>`;
}

/** It keeps its place and the focus when the book is chosen. */
function addButton(publication: Publication, { terms, language, isChosen, onAdd }: BooksOptions): TemplateResult {
  const isDone = isChosen(publication);
  const label = isDone ? terms.lineOutcomes.duplicate : terms.add;
  return html`<button
    class="button"
    type="button"
    aria-label=${terms.of(label, nameOf(publication, '', language))}
    aria-disabled=${isDone ? 'true' : 'false'}
    @click=${isDone ? nothing : () => onAdd(publication)}
  >
    ${label}
  </button>`;
}

export function foundBooks(publications: readonly Publication[], options: BooksOptions): TemplateResult {
  const { terms, language } = options;
  if (publications.length === 0) return html`<p>${terms.foundNothing}</p>`;
  return html`<ul class="books found">
    ${publications.map(
      (publication) =>
        html`<li class="book">
          ${cover(publication, language)}
          <span class="words">
            <span class="name">${words(publication.title, language)}</span> ${facts(publication, options)}
          </span>
          <span class="answers"> ${addButton(publication, options)} </span>
        </li>`,
    )}
  </ul>`;
}

/** What became of each line that was pasted. */
export const pastedLines = (lines: readonly BookLine[], { terms, language }: BooksOptions): TemplateResult =>
  html`<ul class="lines">
    ${lines.map(
      ({ line, problem, publication }) =>
        html`<li>
          <span class=${problem ? 'complaint' : ''}>${terms.lineOutcomes[problem ?? 'added']}:</span>
          ${publication ? words(publication.title, language) : line}
        </li>`,
    )}
  </ul>`;

const usualAtMost = 20;

const valueOf = ({ target }: Event): string =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
    ? target.value
    : '';

export function automaticFields({ content, terms, onWrite }: BooksOptions): TemplateResult {
  const { automatic, ...rest } = content;
  const write = (change: Partial<Automatic>): void =>
    onWrite({ ...content, automatic: { rule: 'new', names: [], atMost: usualAtMost, ...automatic, ...change } });
  const onRule = (event: Event): void => {
    const rule = rules.find((each) => each === valueOf(event));
    if (rule) write({ rule });
    else onWrite(rest);
  };
  const onNames = (event: Event): void =>
    write({
      names: valueOf(event)
        .split('\n')
        .map((name) => name.trim())
        .filter(Boolean),
    });
  const onAtMost = (event: Event): void => {
    const atMost = Math.round(Number(valueOf(event)));
    if (atMost >= 1 && atMost <= 50) write({ atMost });
  };
  return html`<div class="fields">
    <div class="field">
      <label for="rule">${terms.automaticHeading}</label>
      <select id="rule" aria-describedby="automatic-help" @change=${onRule}>
        <option value="" ?selected=${!automatic}>${terms.noRule}</option>
        ${rules.map((rule) => html`<option value=${rule} ?selected=${rule === automatic?.rule}>${terms.rules[rule]}</option>`)}
      </select>
      <p class="muted" id="automatic-help">${terms.automaticHelp}</p>
    </div>
    ${automatic ? ruleFields(automatic, terms, onNames, onAtMost) : nothing}
  </div>`;
}

function ruleFields(
  { rule, names, atMost }: Automatic,
  terms: CurationTerms,
  onNames: (event: Event) => void,
  onAtMost: (event: Event) => void,
): TemplateResult {
  const label = terms.names[rule === 'region' ? 'region' : 'authors'];
  return html`${
      rulesByNames.includes(rule)
        ? html`<div class="field">
            <label for="names">${label}</label>
            <textarea id="names" rows="3" aria-describedby="names-help" .value=${names.join('\n')} @change=${onNames}>
            </textarea>
            <p class="muted" id="names-help">${terms.namesHelp}</p>
          </div>`
        : nothing
    }
    <div class="field">
      <label for="at-most">${terms.atMost}</label>
      <input id="at-most" type="number" min="1" max="50" .value=${String(atMost)} @change=${onAtMost} />
    </div>`;
}
