/** Words of a feed in a template: in the reader's language where they exist, else marked with the language they are in. */

import { html, nothing, type TemplateResult } from 'lit';
import { wording, type Text } from '../domain/text.ts';

/** `text` for a reader of `language`; wrapped with its own `lang` only when that differs. */
export function words(text: Text | undefined, language: string): TemplateResult | string {
  const { text: chosen, lang } = wording(text, language);
  return lang === undefined ? chosen : html`<span lang=${lang}>${chosen}</span>`;
}

/** Several names in a row, parted by commas. */
export const listOfWords = (texts: readonly Text[], language: string): unknown =>
  texts.length === 0
    ? nothing
    : texts.map((text, index) => html`${index > 0 ? ', ' : nothing}${words(text, language)}`);
