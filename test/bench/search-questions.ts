/** What is asked of the e-library when its speed is measured: words of titles that are there, the same at every run. */

import { sql } from 'kysely';
import type { Database } from '../../demo/api/database/open.ts';
import { cursorOf } from '../../demo/api/list-order.ts';
import { syntheticWorks } from '../../demo/catalogue/index.ts';
import type { Work } from '../../demo/catalogue/index.ts';

export const questionKinds = [
  'suggestion',
  'one word',
  'two words',
  'typing error',
  'query with facets',
  'list with facets',
  'deep page',
] as const;
export type QuestionKind = (typeof questionKinds)[number];

const library = '/koivuranta';
const searchFor = (words: string): string => `${library}/search?query=${encodeURIComponent(words)}`;

/** The longest word of a title, which is what one remembers. */
const wordOf = ({ title }: Work): string => title.split(' ').sort((a, b) => b.length - a.length)[0] ?? title;
const firstWordOf = ({ title }: Work): string => title.split(' ')[0] ?? title;
const surnameOf = ({ authors: [author] }: Work): string => author?.sortAs.split(',')[0] ?? '';

/** Two neighbouring letters exchanged, somewhere behind the beginning. */
function mistyped(word: string, number: number): string {
  const at = 2 + (number % Math.max(1, word.length - 4));
  return word.slice(0, at) + [...word.slice(at, at + 2)].reverse().join('') + word.slice(at + 2);
}

const lettersTyped = 3;

const ofWork: Readonly<Record<Exclude<QuestionKind, 'deep page'>, (work: Work, number: number) => string>> = {
  suggestion: (work, number) =>
    `${library}/suggestions?query=${encodeURIComponent(wordOf(work).slice(0, lettersTyped + (number % 4)))}`,
  'one word': (work) => searchFor(firstWordOf(work)),
  'two words': (work) => searchFor(`${wordOf(work)} ${surnameOf(work)}`),
  'typing error': (work, number) => searchFor(mistyped(wordOf(work), number)),
  'query with facets': (work) => `${searchFor(firstWordOf(work))}&language=${work.language}&format=${work.medium}`,
  'list with facets': (work) => `${library}/subjects/${work.subjects[0] ?? 'novels'}?language=${work.language}`,
};

/** Pages in the midst of all books, by author. */
async function deepPages(db: Database, size: number, count: number): Promise<readonly string[]> {
  const { rows } = await sql<{ key: string; sort_key: string; id: string }>`
    select key, sort_key, id from (
      select author_key as key, sort_key, id, row_number() over (order by author_key, sort_key, id) as place
      from publications) as ordered
    where place % ${Math.floor(size / count)} = 0 order by place limit ${count}`.execute(db);
  return rows.map(({ key, sort_key, id }) => {
    const after = cursorOf('author', { key, sortKey: sort_key, id });
    return `${library}/feed/all?sort=author&after=${after}`;
  });
}

/** @param size of the collection */
export async function questionsOf(
  kind: QuestionKind,
  db: Database,
  size: number,
  count: number,
): Promise<readonly string[]> {
  if (kind === 'deep page') return deepPages(db, size, count);
  const step = Math.floor(size / count);
  return Array.from({ length: count }, (_, number) => {
    const [work] = syntheticWorks(number * step, number * step + 1);
    if (work === undefined) throw new Error('There is a work for every number');
    return ofWork[kind](work, number);
  });
}
