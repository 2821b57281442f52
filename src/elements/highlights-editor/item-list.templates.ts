/** One shelf or announcement on a librarian's list: what it is called, how it stands, whose it is, and the steps it can take. Knows no library. */

import { html, nothing, type TemplateResult } from 'lit';
import type { CuratedItem, Step } from '../../domain/curation.ts';
import { missingLanguages, standingOf } from '../../domain/item-standing.ts';
import { wording, type Text } from '../../domain/text.ts';
import type { CurationTerms } from '../../i18n/curation/terms.ts';
import { formatMoment } from '../../i18n/deadlines.ts';
import { languageName } from '../../i18n/language-names.ts';
import type { SupportedLanguage } from '../../i18n/terms.ts';
import { heading } from '../../ui/heading.ts';
import { words } from '../../ui/words.ts';

export interface ItemOptions {
  readonly item: CuratedItem;
  /** In which patrons are told things. */
  readonly languages: readonly string[];
  readonly terms: CurationTerms;
  readonly language: SupportedLanguage;
  readonly headingLevel: number;
  readonly now: Date;
  readonly onOpen: () => void;
  readonly onStep: (step: Step) => void;
}

/** The title for who can't see it, without markup. */
export const titleText = ({ title }: { readonly title: Text }, terms: CurationTerms, language: string): string =>
  wording(title, language).text || terms.untitled;

export const whenWords = (
  instant: string,
  language: SupportedLanguage,
  say: (day: string, time: string) => string,
): string => {
  const { day, time } = formatMoment(instant, language) ?? { day: instant, time: '' };
  return say(day, time);
};

/** Whose it is, by name; the nation has none. */
export const whoseWords = ({ level, ownerName }: CuratedItem, terms: CurationTerms, language: string): unknown =>
  wording(ownerName, language).text === '' ? terms.levels[level] : words(ownerName, language);

function* factsOf({ item, languages, terms, language, now }: ItemOptions): Generator {
  const { draft, sharedWith, missingBooks } = item;
  const isComing = (instant: string | undefined): instant is string => Date.parse(instant ?? '') > now.getTime();
  yield whoseWords(item, terms, language);
  if (isComing(draft.from)) yield whenWords(draft.from, language, terms.waitsUntil);
  if (isComing(draft.until)) yield whenWords(draft.until, language, terms.endsAt);
  if (sharedWith) yield terms.sharedInArea;
  const missing = missingLanguages(draft, languages).map((tag) => languageName(tag, language));
  if (missing.length > 0) yield terms.missingIn(missing.join(', '));
  if (missingBooks.length > 0) yield terms.missingBooks(missingBooks.length);
}

/** Beside editing, in their order, as far as they are possible now. */
function stepsOf({ mayEdit, mayShare, published, sharedWith }: CuratedItem): readonly Step[] {
  const steps: readonly [Step, boolean][] = [
    ['withdraw', mayEdit && published !== undefined],
    ['share', mayShare && published !== undefined && sharedWith === undefined],
    ['unshare', mayShare && sharedWith !== undefined],
    ['remove', mayEdit],
  ];
  return steps.flatMap(([step, isPossible]) => (isPossible ? [step] : []));
}

export const stepLabel = (step: Exclude<Step, 'restore'>, terms: CurationTerms): string => terms[step];

function stepButton(step: Step, { item, terms, language, onStep }: ItemOptions): TemplateResult | typeof nothing {
  if (step === 'restore') return nothing;
  const label = step === 'publish' && item.state === 'changed' ? terms.publishChanges : stepLabel(step, terms);
  const name = terms.of(label, titleText(item.draft, terms, language));
  return html`<button class="button" type="button" aria-label=${name} @click=${() => onStep(step)}>${label}</button>`;
}

function actions(options: ItemOptions): TemplateResult {
  const { item, terms, language, onOpen } = options;
  const title = titleText(item.draft, terms, language);
  const edit = item.mayEdit ? terms.edit : terms.show;
  const others = stepsOf(item);
  return html`<div class="answers">
    <button class="button" type="button" data-item=${item.id} aria-label=${terms.of(edit, title)} @click=${onOpen}>
      ${edit}
    </button>
    ${item.mayEdit && item.state !== 'published' ? stepButton('publish', options) : nothing}
    ${
      others.length > 0
        ? html`<details>
            <summary aria-label=${terms.of(terms.more, title)}>${terms.more}</summary>
            <div class="answers">${others.map((step) => stepButton(step, options))}</div>
          </details>`
        : nothing
    }
  </div>`;
}

export function itemRow(options: ItemOptions): TemplateResult {
  const { item, terms, language, headingLevel, now } = options;
  const { draft, changedAt, changedBy } = item;
  const title = wording(draft.title, language).text === '' ? terms.untitled : words(draft.title, language);
  return html`<li class="item">
    <div class="about-item">
      ${heading(headingLevel, title)}
      <p class="facts-of-item">
        <span class="badge">${terms.standings[standingOf(item, now)]}</span>
        ${[...factsOf(options)].map((fact) => html`<span class="muted">${fact}</span>`)}
      </p>
      <p class="muted">${whenWords(changedAt, language, (day, time) => terms.changedBy(changedBy, day, time))}</p>
    </div>
    ${actions(options)}
  </li>`;
}
