/** Finds what somebody may like who likes a book: the same in another form, its series, its author, its subjects. Knows no serialisation. */
import { sql } from 'kysely';
import type { Database } from './database/open.ts';
import { allOf, anyOf } from './facets-chosen.ts';
import { lexeme, mark } from './markers.ts';
import { nothing, staged } from './sources.ts';
import type { Source } from './sources.ts';

/** @param id of a publication; of one that isn't there nothing is related */
export async function relatedTo(db: Database, id: string): Promise<Source> {
  const book = await db
    .selectFrom('publications')
    .select(['folded_title', 'language', 'audience', 'series_id', 'author_ids', 'subject_codes'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (book === undefined) return nothing;
  const series = book.series_id === null ? [] : [lexeme(mark('series', book.series_id))];
  const authors = book.author_ids.map((author) => lexeme(mark('author', author)));
  const subjects = book.subject_codes.map((code) => lexeme(mark('subject', code)));
  const language = lexeme(mark('language', book.language));
  const hasAny = (marks: readonly string[]) => sql`(words @@ ${anyOf(...marks)}::text::tsquery)::int`;
  const shared = subjects.map((subject) => sql`0.7 * ${hasAny([subject])}`);
  const near = [...series, ...authors];
  const all = [...near, allOf(anyOf(...subjects), language)];
  return staged({
    first: anyOf(...near),
    all: anyOf(...all),
    except: id,
    score: sql<number>`(
      5 * (folded_title = ${book.folded_title})::int + 4 * ${hasAny(series)} + 3 * ${hasAny(authors)}
      + ${sql.join([sql`0`, ...shared], sql` + `)} + 0.5 * ${hasAny([language])}
      + 0.5 * ${hasAny([lexeme(mark('audience', book.audience))])} + 0.2 * demand)::float8`,
  });
}
