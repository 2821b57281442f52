/**
 * Finds what a patron means by the words they typed, with or without accents, inflected or misspelt: full text in three
 * languages, folded beginnings of words, and likeness by trigrams. Knows no serialisation.
 */
import { sql } from 'kysely';
import type { PublicationQuery } from './catalogue.ts';
import { similarityThreshold } from './database/open.ts';
import type { Database } from './database/open.ts';
import { fold } from './folded-text.ts';

/** "seitsemän vel" → `seitseman:* & vel:*`; folded words hold nothing that the query language would read. */
const beginnings = (folded: string): string =>
  folded
    .split(' ')
    .map((word) => `${word}:*`)
    .join(' & ');

/** PostgreSQL's text holds no NUL. */
const withoutNul = (text: string): string => text.replaceAll('\u0000', ' ');

/**
 * What the words select, and its order: whole titles first, then beginnings and names, then what the text search ranks; of
 * equals first the one of which more copies were bought, as that is what most people look for.
 */
export function bySearch(
  db: Database,
  query: string,
): readonly [PublicationQuery, (query: PublicationQuery) => PublicationQuery] {
  const typed = withoutNul(query);
  const folded = fold(typed);
  if (folded === '') return [db.selectFrom('publications').where(sql<boolean>`false`), (none) => none.orderBy('id')];
  const asked = sql`(websearch_to_tsquery('finnish', ${typed}::text) || websearch_to_tsquery('swedish', ${typed}::text) ||
    websearch_to_tsquery('english', ${typed}::text) || to_tsquery('simple', ${beginnings(folded)}::text))`;
  const found = db
    .selectFrom('publications')
    .where(sql<boolean>`(words @@ ${asked} or ${folded}::text <% (folded_title || ' ' || folded_names))`);
  const named = sql`(' ' || folded_names || ' ') like ${`% ${folded} %`}::text`;
  const titleLikeness = sql`word_similarity(${folded}::text, folded_title)`;
  const score = sql<number>`
    (case when folded_title = ${folded}::text then 8 when folded_title like ${`${folded} %`}::text then 4 else 0 end)
    + (case when ${named} then 4 else 0 end)
    + (case when ${titleLikeness} >= ${similarityThreshold}::real then 2 * ${titleLikeness} else 0 end)
    + word_similarity(${folded}::text, folded_names) + ts_rank(words, ${asked})
    + ln(1 + (select coalesce(sum(concurrency), 0) from licences where publication_id = publications.id))`;
  return [found, (match) => match.orderBy(score, 'desc').orderBy('sort_key').orderBy('publications.id')];
}
