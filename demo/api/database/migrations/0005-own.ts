/**
 * Lets patrons keep favourites, and a history of their loans once they have asked for one: what ended before that moment is no
 * part of it.
 */
import { sql } from 'kysely';
import type { Kysely, Migration } from 'kysely';

const statements = [
  `create table favourites (
    patron_id text not null references patrons on delete cascade,
    publication_id text not null references publications on delete cascade,
    selected_at timestamptz not null,
    primary key (patron_id, publication_id))`,
  `alter table patrons add column history_since timestamptz`,
  `create index ended_loans on loans (patron_id, ended_at) where ended_at is not null`,
];

export const own: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
