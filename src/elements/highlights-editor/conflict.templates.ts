/** Shows side by side what two librarians have written of one item, and lets one of them choose which goes on. Knows no library. */

import { html, type TemplateResult } from 'lit';
import { writtenOf, type CuratedItem, type Written } from '../../domain/curation.ts';
import type { CurationTerms } from '../../i18n/curation/terms.ts';
import { formatMoment } from '../../i18n/deadlines.ts';
import { languageName } from '../../i18n/language-names.ts';
import type { SupportedLanguage } from '../../i18n/terms.ts';
import { heading } from '../../ui/heading.ts';

export interface ConflictOptions {
  readonly mine: Written;
  readonly theirs: CuratedItem;
  readonly terms: CurationTerms;
  readonly language: SupportedLanguage;
  readonly headingLevel: number;
  readonly onSettle: (whose: 'mine' | 'theirs') => void;
}

interface Line {
  readonly name: string;
  readonly words: string;
  /** Of the words. */
  readonly lang?: string;
}

/** What can be told apart, in words. */
function linesOf({ kind, content }: Written, terms: CurationTerms, language: SupportedLanguage): readonly Line[] {
  const text = kind === 'shelf' ? content.reason : content.text;
  const inLanguages = (name: string, words: Readonly<Record<string, string>> = {}): Line[] =>
    Object.entries(words)
      .sort(([one], [other]) => one.localeCompare(other))
      .map(([lang, each]) => ({
        name: `${name}, ${languageName(lang, language)}`,
        words: each,
        lang,
      }));
  const times = (['from', 'until'] as const).flatMap((name): Line[] => {
    const moment = formatMoment(content[name] ?? '', language);
    return moment ? [{ name: terms[name], words: `${moment.day} ${moment.time}` }] : [];
  });
  const own: Line[] =
    kind === 'shelf'
      ? [
          ...(content.by ? [{ name: terms.by, words: content.by }] : []),
          { name: terms.booksHeading, words: terms.chosen(content.books.length) },
        ]
      : [{ name: terms.severity, words: terms.severities[content.severity] }];
  return [
    ...inLanguages(terms.title, content.title),
    ...inLanguages(kind === 'shelf' ? terms.reason : terms.text, text),
    ...times,
    ...own,
  ];
}

function side(whose: 'mine' | 'theirs', lines: readonly Line[], others: readonly Line[], options: ConflictOptions) {
  const { terms, headingLevel, onSettle } = options;
  const isShared = (line: Line): boolean =>
    others.some(({ name, words }) => name === line.name && words === line.words);
  return html`<div class="side">
    ${heading(headingLevel, terms[whose])}
    <dl class="stack-fields">
      ${lines.map(
        (line) =>
          html`<div>
            <dt>${line.name}</dt>
            <dd lang=${line.lang ?? options.language} class=${isShared(line) ? '' : 'differs'}>${line.words}</dd>
          </div>`,
      )}
    </dl>
    <button class="button" type="button" @click=${() => onSettle(whose)}>
      ${whose === 'mine' ? terms.keepMine : terms.takeTheirs}
    </button>
  </div>`;
}

export function conflictPanel(options: ConflictOptions): TemplateResult {
  const { mine, theirs, terms, language } = options;
  const { day, time } = formatMoment(theirs.changedAt, language) ?? { day: '', time: '' };
  const [my, their] = [mine, writtenOf(theirs)].map((written) => linesOf(written, terms, language));
  return html`<div class="panel error conflict" role="group" aria-labelledby="conflict" tabindex="-1">
    <strong id="conflict">${terms.conflictHeading}</strong>
    <p>${terms.conflictHelp(theirs.changedBy, day, time)}</p>
    <div class="sides">
      ${side('mine', my ?? [], their ?? [], options)} ${side('theirs', their ?? [], my ?? [], options)}
    </div>
  </div>`;
}
