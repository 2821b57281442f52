/**
 * Makes of what somebody typed the queries that the index of words understands: each word as it is, inflected, as the
 * beginning of a word or inside a compound; and, for one that nobody has written, words like it. Knows nothing of ranking.
 */
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { Database } from './database/open.ts';
import { allOf, anyOf } from './facets-chosen.ts';
import { editsBetween } from './edit-distance.ts';
import { fold } from './folded-text.ts';
import { lexeme, mark } from './markers.ts';

/** More words than these nobody means; each costs. */
const mostWords = 10;
const shortestBeginning = 3;
/** Beside another word fewer letters say enough. */
const shortestBeginningBesideAnother = 2;
const shortestPart = 4;
const partsAtMost = 12;
/** As trigrams see it, which two exchanged letters in a short word mislead: these are compared letter by letter. */
const comparedAtMost = 16;
const likeAtMost = 6;
/** Of words like a mistyped one, those nearly as like as the likest. */
const nearlyAsLike = 0.8;
/** A word less like than this isn't proposed in place of what was typed. */
const proposedFrom = 0.5;

export interface TypedWord {
  /** As typed, in lower case. */
  readonly typed: string;
  readonly folded: string;
  /** Whether it may be the beginning of a word. */
  readonly mayBegin: boolean;
  /** Words of the vocabulary that have it inside. */
  readonly insideOf: readonly string[];
  /** Whether the vocabulary has it, or a word that it begins. */
  readonly isKnown: boolean;
  /** Words of the vocabulary like it, the likest first. */
  readonly like: readonly { readonly word: string; readonly spelling: string; readonly likeness: number }[];
}

/** PostgreSQL's text holds no NUL. */
const withoutNul = (text: string): string => text.replaceAll('\u0000', ' ');

const between = /[^\p{Letter}\p{Mark}\p{Number}]+/u;

function separate(query: string): Pick<TypedWord, 'typed' | 'folded'>[] {
  const words = withoutNul(query).normalize('NFC').toLowerCase().split(between);
  return words
    .flatMap((typed) => {
      const folded = fold(typed);
      return folded === '' ? [] : [{ typed, folded: folded.replaceAll(' ', '') }];
    })
    .slice(0, mostWords);
}

const after = (word: RawBuilder<unknown>): RawBuilder<unknown> => sql`${word} || chr(1114111)`;

/** Reads the words and looks each up in the vocabulary. */
export async function readTyped(db: Database, query: string): Promise<readonly TypedWord[]> {
  const words = separate(query);
  if (words.length === 0) return [];
  const { rows } = await sql<{ typed: string; known: boolean; inside: string[] }>`
    select typed,
      exists (select from vocabulary where word >= typed and word < ${after(sql`typed`)}) as known,
      array(select word from vocabulary
        where length(typed) >= ${shortestPart} and word like '%' || typed || '%' and not word ^@ typed
        order by uses desc, word limit ${partsAtMost}) as inside
    from unnest(${words.map(({ folded }) => folded)}::text[]) as typed`.execute(db);
  const shortest = words.some(({ folded }) => folded.length >= shortestBeginning)
    ? shortestBeginningBesideAnother
    : shortestBeginning;
  return words.map((word) => {
    const row = rows.find(({ typed }) => typed === word.folded);
    return {
      ...word,
      mayBegin: word.folded.length >= shortest,
      insideOf: row?.inside ?? [],
      isKnown: row?.known === true,
      like: [],
    };
  });
}

/** From 0 to 1: how many trigrams two words share and how few letters must be changed. */
const likenessOf = (typed: string, word: string, sharedTrigrams: number): number =>
  (sharedTrigrams + 1 - editsBetween(typed, word) / Math.max(typed.length, word.length)) / 2;

/** The same words, each that is unknown with those like it. */
export async function withLikeWords(db: Database, words: readonly TypedWord[]): Promise<readonly TypedWord[]> {
  const unknown = words.filter(({ isKnown, folded }) => !isKnown && folded.length >= shortestBeginning);
  if (unknown.length === 0) return words;
  const { rows } = await sql<{ typed: string; word: string; spelling: string; shared: number }>`
    select typed, likest.* from unnest(${unknown.map(({ folded }) => folded)}::text[]) as typed,
      lateral (select word, spelling, similarity(word, typed) as shared from vocabulary
        where word % typed order by similarity(word, typed) desc, uses desc, word limit ${comparedAtMost}) as likest`.execute(
    db,
  );
  return words.map((word) => {
    const like = rows
      .filter(({ typed }) => typed === word.folded)
      .map(({ word: other, spelling, shared }) => ({
        word: other,
        spelling,
        likeness: likenessOf(word.folded, other, shared),
      }))
      .sort((a, b) => b.likeness - a.likeness);
    const likest = like[0]?.likeness ?? 0;
    return { ...word, like: like.filter(({ likeness }) => likeness >= nearlyAsLike * likest).slice(0, likeAtMost) };
  });
}

export const hasLikeWords = (words: readonly TypedWord[]): boolean => words.some(({ like }) => like.length > 0);

/** What was typed with the likest word in place of each unknown one; undefined when there is none to propose. */
export function proposalFor(words: readonly TypedWord[]): string | undefined {
  const proposed = words.map(({ typed, like }) => {
    const [likest] = like;
    return likest !== undefined && likest.likeness >= proposedFrom ? likest.spelling : typed;
  });
  return words.some(({ typed }, index) => typed !== proposed[index]) ? proposed.join(' ') : undefined;
}

/** `tsquery`s of all words. */
export interface TypedQueries {
  /** Words as they are, or inflected, or the likest one. */
  readonly plain: string;
  /** What was typed and nothing that is only like it. */
  readonly typed: string;
  /** Also their beginnings, compounds and all like words. */
  readonly loose: string;
  /** Loosely, but in titles, names and series only. */
  readonly head: string;
}

const beginning = (text: string, mayBegin: boolean): string => lexeme(text) + (mayBegin ? ':*' : '');

const looseOf = ({ folded, mayBegin, insideOf, like }: TypedWord): string[] => [
  beginning(folded, mayBegin),
  ...[...insideOf, ...like.map(({ word }) => word)].map(lexeme),
];

const headOf = ({ folded, mayBegin, insideOf, like }: TypedWord): string[] => [
  beginning(mark('head', folded), mayBegin),
  ...[...insideOf, ...like.map(({ word }) => word)].map((word) => lexeme(mark('head', word))),
];

/** In titles, names and series. */
export const headQuery = (words: readonly TypedWord[]): string => allOf(...words.map((word) => anyOf(...headOf(word))));

/** In an index of names alone. */
export const nameQuery = (words: readonly TypedWord[]): string =>
  allOf(...words.map((word) => anyOf(...looseOf(word))));

const stems = (typed: string): RawBuilder<unknown> => sql`
  plainto_tsquery('finnish', ${typed}) || plainto_tsquery('swedish', ${typed}) || plainto_tsquery('english', ${typed})`;

/** @param words at least one */
export async function queriesFor(db: Database, words: readonly TypedWord[]): Promise<TypedQueries> {
  const all = (own: (word: TypedWord) => readonly string[]) =>
    sql.join(
      words.map((word) => sql`(${anyOf(...own(word))}::text::tsquery || ${stems(word.typed)})`),
      sql` && `,
    );
  const plainOf = ({ folded, like: [likest] }: TypedWord) =>
    likest === undefined ? [lexeme(folded)] : [lexeme(folded), lexeme(likest.word)];
  const typedOf = (word: TypedWord) => looseOf({ ...word, like: [] });
  const { rows } = await sql<{ plain: string; typed: string; loose: string }>`
    select (${all(plainOf)})::text as plain, (${all(typedOf)})::text as typed, (${all(looseOf)})::text as loose`.execute(
    db,
  );
  const [row] = rows;
  if (row === undefined) throw new Error('A query without a from clause has one row');
  return { ...row, head: headQuery(words) };
}

/** The weights that `store-works.ts` gives. */
const weightOf = { title: 'A', names: 'B', about: 'C' } as const;
export type Part = keyof typeof weightOf;

/** The same `tsquery`, of words of one weight only. */
export const inPartOnly = (part: Part, query: string): string =>
  query.replace(
    /('(?:[^']|'')*')(?::(\*))?/g,
    (_, word: string, any = '') => `${word}:${String(any)}${weightOf[part]}`,
  );
