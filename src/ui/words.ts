/** Words of a feed in a template: in the reader's language where they exist, else marked with the language they are in. */

import { html, nothing } from 'lit';
import { wording, type Text } from '../domain/text.ts';

/** `text` for a reader of `language`; wrapped with its own `lang` only when that differs. `mark` marks parts of it. */
export function words(text: Text | undefined, language: string, mark?: (chosen: string) => unknown): unknown {
  const { text: chosen, lang } = wording(text, language);
  const shown = mark ? mark(chosen) : chosen;
  return lang === undefined ? shown : html`<span lang=${lang}>${shown}</span>`;
}

/** Several names in a row, parted by commas. */
export function listOfWords(texts: readonly Text[], language: string, mark?: (chosen: string) => unknown): unknown {
  if (texts.length === 0) return nothing;
  const shown = texts.map((text) => words(text, language, mark));
  // Nearly always: a text costs a browser far less than what has parts.
  if (shown.every((name) => typeof name === 'string')) return shown.join(', ');
  return shown.map((name, index) => html`${index > 0 ? ', ' : nothing}${name}`);
}
