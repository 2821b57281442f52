/** Marks in a title or a name what a patron searched for, with or without its accents. Knows nothing of how the server searches. */

import { html, type TemplateResult } from 'lit';

const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();

const wordsIn = (text: string): readonly string[] => folded(text).match(/[\p{Letter}\p{Number}]+/gu) ?? [];

/** How many letters of `word` were sought, counted from its beginning. */
function soughtLetters(word: string, sought: readonly string[]): number {
  const plain = folded(word);
  const longest = Math.max(0, ...sought.filter((one) => plain.startsWith(one)).map(({ length }) => length));
  return longest > 0 && plain.length !== word.length ? word.length : longest;
}

export type MarkWords = (text: string) => unknown;

/** A function that marks what `query` seeks, at the beginnings of words. */
export function markedWords(query: string): MarkWords {
  const sought = wordsIn(query);
  return (text) => {
    const shown: (string | TemplateResult)[] = [];
    let plain = '';
    for (const piece of text.split(/([\p{Letter}\p{Number}\p{Mark}]+)/u)) {
      const letters = soughtLetters(piece, sought);
      if (letters > 0) {
        shown.push(plain, html`<mark>${piece.slice(0, letters)}</mark>`);
        plain = piece.slice(letters);
      } else plain += piece;
    }
    return shown.length > 0 ? [...shown, plain] : text;
  };
}
