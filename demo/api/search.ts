/**
 * Finds what a patron means by the words they typed, with or without accents, inflected, as part of a compound or misspelt,
 * and ranks it: title before author before series and subject before description. Knows no serialisation.
 */
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { Database } from './database/open.ts';
import { fold } from './folded-text.ts';
import { isbnIn } from './isbn.ts';
import { byIsbn, nothing, staged } from './sources.ts';
import type { Source } from './sources.ts';
import { hasLikeWords, inPartOnly, proposalFor, queriesFor, readTyped, withLikeWords } from './typed-words.ts';
import type { Part, TypedQueries } from './typed-words.ts';

/** With fewer results than these, words like the typed ones count, too. */
const few = 3;

export interface Found {
  readonly source: Source;
  /** What the patron may have meant instead. */
  readonly correction: string | undefined;
}

/**
 * Enough that the database doesn't hope to meet some by reading the collection from its beginning, as it does when it is
 * asked for one or two.
 */
const countedAtMost = 500;

async function countFound(db: Database, { loose }: TypedQueries): Promise<number> {
  const { rows } = await sql<{ found: number }>`
    select count(*)::int as found
    from (select from publications where words @@ ${loose}::text::tsquery limit ${countedAtMost}) as found`.execute(db);
  return rows[0]?.found ?? 0;
}

/** What has all that was typed before what is only like it; of equals first the one of which more copies were bought; of a series the first book. */
function scoreOf(folded: string, { plain, typed, loose }: TypedQueries): RawBuilder<number> {
  const asked = sql`${plain}::text::tsquery`;
  const vaguely = sql`${loose}::text::tsquery`;
  const asTyped = typed === loose ? sql`` : sql`+ 6 * (words @@ ${typed}::text::tsquery)::int`;
  const inPart = (part: Part, query: string) => sql`(words @@ ${inPartOnly(part, query)}::text::tsquery)::int`;
  return sql<number>`(
    (case when folded_title = ${folded} then 8 when folded_title like ${`${folded} %`} then 3 else 0 end)
    + 3 * ${inPart('title', plain)} + 1.5 * ${inPart('title', loose)} + 2 * ${inPart('names', plain)} + ${inPart('about', plain)}
    + 0.3 * ${inPart('about', plain)} / greatest(1, coalesce(series_position, 5))
    + 2 * ts_rank(words, ${asked}) + ts_rank(words, ${vaguely}) + 0.4 * demand ${asTyped})::float8`;
}

const sourceOf = (query: string, queries: TypedQueries): Source =>
  staged({ first: queries.head, all: queries.loose, score: scoreOf(fold(query), queries) });

async function correctionFor(db: Database, proposal: string | undefined): Promise<string | undefined> {
  if (proposal === undefined) return undefined;
  const queries = await queriesFor(db, await readTyped(db, proposal));
  return (await countFound(db, queries)) > 0 ? proposal : undefined;
}

export async function search(db: Database, query: string): Promise<Found> {
  const isbn = isbnIn(query);
  if (isbn !== undefined) return { source: byIsbn(isbn), correction: undefined };
  const words = await readTyped(db, query);
  if (words.length === 0) return { source: nothing, correction: undefined };
  const queries = await queriesFor(db, words);
  const found = await countFound(db, queries);
  if (found >= few) return { source: sourceOf(query, queries), correction: undefined };
  const likely = await withLikeWords(db, words);
  if (!hasLikeWords(likely)) return { source: sourceOf(query, queries), correction: undefined };
  return {
    source: sourceOf(query, await queriesFor(db, likely)),
    correction: found > 0 ? undefined : await correctionFor(db, proposalFor(likely)),
  };
}
