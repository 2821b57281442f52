/**
 * Makes what browsing and searching need: facts for facets, series, the words that occur (for typing errors, compounds and
 * suggestions) and an index for each order of a list. Works stored before this come into it when the demo starts.
 */
import { sql } from 'kysely';
import type { Kysely, Migration } from 'kysely';

const statements = [
  `create table series (id text primary key, name text not null, words tsvector not null, works integer not null)`,
  `create index series_words on series using gin (words)`,
  `alter table publications
    add column isbn text,
    add column accessibility jsonb,
    add column works_with_screen_reader boolean not null default false,
    add column series_id text references series,
    add column subject_codes text[] not null default '{}',
    add column author_ids text[] not null default '{}',
    add column author_key text collate "C" not null default '',
    add column demand real not null default 0`,
  `create unique index publications_isbn on publications (isbn)`,
  `drop index publications_similar`,
  `drop index publications_added`,
  `create index publications_newest on publications (added_on desc, sort_key, id)`,
  `create index publications_by_author on publications (author_key, sort_key, id)`,
  `create index publications_by_year on publications (published_year desc, sort_key, id)`,
  `alter table contributors
    add column words tsvector not null default '',
    add column works integer not null default 0`,
  `create index contributors_words on contributors using gin (words)`,
  `create table vocabulary (word text collate "C" primary key, spelling text not null, uses integer not null)`,
  `create index vocabulary_similar on vocabulary using gin (word gin_trgm_ops)`,
];

export const finding: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
