/**
 * Completes what somebody is typing: to titles, people, series and subjects, also when it is misspelt. Knows no words and
 * no serialisation.
 */
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { Database } from './database/open.ts';
import { fold, sortKey } from './folded-text.ts';
import { inLanguage } from './language.ts';
import type { Language } from './language.ts';
import { headQuery, inPartOnly, nameQuery, readTyped, withLikeWords } from './typed-words.ts';
import type { TypedWord } from './typed-words.ts';

export const suggestionKinds = ['title', 'person', 'series', 'subject'] as const;
export type SuggestionKind = (typeof suggestionKinds)[number];

export interface Suggestion {
  readonly kind: SuggestionKind;
  /** Of the publication, contributor, series or subject. */
  readonly id: string;
  readonly label: string;
}

const suggestionsAtMost = 8;
/** Others than titles get as many places at least, if there are as many. */
const reserved: Readonly<Record<Exclude<SuggestionKind, 'title'>, number>> = { person: 2, series: 1, subject: 1 };
/** Of very many that begin alike, not all are compared. */
const comparedAtMost = 200;
/** Below this many letters, only titles that begin so are looked at: nearly every name has a word that does. */
const shortest = 3;

type Row = Suggestion;

/** Titles that begin so come first, then what most look for. */
const titlesThatBegin = (key: string) => sql`
  select 'title' as kind, id, title as label, demand as weight
  from (select id, title, demand from publications where sort_key >= ${key} and sort_key < ${`${key}~`}
    order by sort_key, id limit ${comparedAtMost}) as beginning`;

const others = (kind: 'person' | 'series', words: readonly TypedWord[]) => {
  const table = kind === 'person' ? sql`contributors` : sql`series`;
  return sql`
    select ${kind} as kind, id, name as label, works as weight
    from (select id, name, works from ${table} where words @@ ${nameQuery(words)}::text::tsquery and works > 0
      limit ${comparedAtMost}) as named`;
};

const titlesWith = (words: readonly TypedWord[], folded: string) => sql`
  select 'title' as kind, id, title as label, demand + (folded_title ^@ ${folded})::int * 10 as weight
  from (select id, title, demand, folded_title from publications
    where words @@ ${headQuery(words)}::text::tsquery and words @@ ${inPartOnly('title', nameQuery(words))}::text::tsquery
    limit ${comparedAtMost}) as matching`;

async function subjectsThatBegin(db: Database, words: readonly TypedWord[], language: Language): Promise<Row[]> {
  const rows = await db.selectFrom('subjects').selectAll().execute();
  return rows.flatMap(({ code, name }): Row[] => {
    const label = inLanguage(name, language);
    const own = fold(label).split(' ');
    const isMeant = words.every(({ folded }) => own.some((word) => word.startsWith(folded)));
    return isMeant ? [{ kind: 'subject', id: code, label }] : [];
  });
}

/** An e-book and its audiobook are suggested once. */
function once(rows: readonly Row[]): Row[] {
  const byLabel = new Map<string, Row>();
  for (const row of rows) {
    const key = `${row.kind} ${fold(row.label)}`;
    if (!byLabel.has(key)) byLabel.set(key, { kind: row.kind, id: row.id, label: row.label });
  }
  return [...byLabel.values()];
}

async function bestOf(db: Database, parts: readonly RawBuilder<unknown>[]): Promise<Row[]> {
  const best = parts.map((part) => sql`(select * from (${part}) as part order by weight desc, label, id limit 24)`);
  const { rows } = await sql<Row>`${sql.join(best, sql` union all `)}`.execute(db);
  return rows;
}

/**
 * Titles that begin so come before those that only have the words, which are looked for when there is room for them: a few
 * letters begin a word of ten thousands of titles.
 */
async function suggestionsFor(db: Database, query: string, words: readonly TypedWord[]): Promise<Row[]> {
  const folded = fold(query);
  const beginning = titlesThatBegin(sortKey(query));
  if (folded.length < shortest) return once(await bestOf(db, [beginning]));
  const found = once(await bestOf(db, [beginning, others('person', words), others('series', words)]));
  const titles = found.filter(({ kind }) => kind === 'title');
  if (titles.length >= suggestionsAtMost) return found;
  return [...titles, ...(await bestOf(db, [titlesWith(words, folded)])), ...found];
}

function chosenFrom(rows: readonly Row[]): Suggestion[] {
  const of = (kind: SuggestionKind) => rows.filter((row) => row.kind === kind);
  const kept = (['person', 'series', 'subject'] as const).flatMap((kind) => of(kind).slice(0, reserved[kind]));
  const first = [...of('title').slice(0, suggestionsAtMost - kept.length), ...kept];
  const rest = rows.filter((row) => !first.includes(row));
  const chosen = [...first, ...rest].slice(0, suggestionsAtMost);
  return suggestionKinds.flatMap((kind) => chosen.filter((row) => row.kind === kind));
}

/** Best first within each kind, the kinds in their order, eight in all at most. */
export async function suggest(db: Database, query: string, language: Language): Promise<readonly Suggestion[]> {
  const words = await readTyped(db, query);
  if (words.length === 0) return [];
  const find = async (meant: readonly TypedWord[]) =>
    once([...(await suggestionsFor(db, query, meant)), ...(await subjectsThatBegin(db, meant, language))]);
  const found = await find(words);
  return chosenFrom(found.length > 0 ? found : await find(await withLikeWords(db, words)));
}
