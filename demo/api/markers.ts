/**
 * The marks by which the index of words knows more of a publication than its words: what a facet selects, and the words of
 * its title and names apart from the rest. One index answers both, whatever is combined. Knows nothing of the database.
 */

/** What a mark begins with; a word holds letters and digits only, so no mark is taken for one. */
export const marks = {
  /** A word of title or names. */
  head: '=',
  medium: 'medium:',
  language: 'language:',
  audience: 'audience:',
  subject: 'subject:',
  decade: 'decade:',
  author: 'author:',
  /** In any role. */
  contributor: 'contributor:',
  series: 'series:',
  accessible: 'accessible:',
} as const;

export type Mark = keyof typeof marks;

export const mark = (kind: Mark, value: string): string => marks[kind] + value;

export const decadeOf = (year: number): number => Math.floor(year / 10) * 10;

/** As a `tsquery` spells one lexeme. */
export const lexeme = (text: string): string => `'${text.replaceAll("'", "''").replaceAll('\\', '\\\\')}'`;
