/**
 * Makes the tables of how long titles are listened to. What is counted says which title, where and on which day, never who; the
 * ids that keep an entry from being counted twice say neither who nor what.
 */
import { sql } from 'kysely';
import type { Kysely, Migration } from 'kysely';

const statements = [
  `create table play_time_entries (
    id text primary key,
    during_minute timestamptz not null)`,
  `create index play_time_entries_by_minute on play_time_entries (during_minute)`,
  `create table play_times (
    publication_id text not null references publications on delete cascade,
    municipality_code text not null,
    day date not null,
    seconds bigint not null check (seconds > 0),
    primary key (publication_id, municipality_code, day))`,
];

export const listening: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
