/** Makes the tables of what can be lent and found: publications, contributors, subjects. Knows nothing of lending. */
import { sql } from 'kysely';
import type { Kysely, Migration } from 'kysely';

const statements = [
  `create extension if not exists pg_trgm`,
  `create table publications (
    id text primary key,
    identifier text not null unique,
    medium text not null check (medium in ('ebook', 'audiobook')),
    title text not null,
    subtitle text,
    language text not null,
    description text not null,
    description_language text not null,
    publisher text not null,
    published_year integer not null,
    added_on date not null,
    audience text not null check (audience in ('adult', 'young-adult', 'children')),
    minimum_age integer,
    series_name text,
    series_position real,
    duration_seconds real,
    modified timestamptz not null,
    sort_key text not null collate "C",
    folded_title text not null,
    folded_names text not null,
    words tsvector not null)`,
  `create index publications_words on publications using gin (words)`,
  `create index publications_similar on publications using gin ((folded_title || ' ' || folded_names) gin_trgm_ops)`,
  `create index publications_sorted on publications (sort_key, id)`,
  `create index publications_added on publications (added_on desc, sort_key)`,
  `create table contributors (id text primary key, name text not null, sort_as text not null)`,
  `create table publication_contributors (
    publication_id text not null references publications on delete cascade,
    contributor_id text not null references contributors,
    role text not null check (role in ('author', 'translator', 'narrator')),
    position integer not null,
    primary key (publication_id, role, position))`,
  `create index publication_contributors_by on publication_contributors (contributor_id)`,
  `create table subjects (code text primary key, name jsonb not null)`,
  `create table publication_subjects (
    publication_id text not null references publications on delete cascade,
    subject_code text not null references subjects,
    position integer not null,
    primary key (publication_id, subject_code))`,
  `create index publication_subjects_by on publication_subjects (subject_code)`,
];

export const catalogue: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
