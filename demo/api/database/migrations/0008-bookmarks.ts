/** Makes room for bookmarks beside the last position: several per book, one per place. */
import { sql } from 'kysely';
import type { Kysely, Migration } from 'kysely';

const statements = [
  `alter table annotations add column place text generated always as (target #>> '{selector,value}') stored`,
  `create unique index one_bookmark_per_place on annotations (patron_id, publication_id, place)
    where motivation = 'http://www.w3.org/ns/oa#bookmarking'`,
  `create index annotations_by_patron on annotations (patron_id, time)`,
];

export const bookmarks: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
