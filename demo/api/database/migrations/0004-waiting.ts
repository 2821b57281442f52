/**
 * Gives holds their place in the queue and the copy that is kept for those whose turn has come, and loans the count of their
 * renewals. The place is the database's, as the clocks of several servers needn't agree.
 */
import { sql } from 'kysely';
import type { Kysely, Migration } from 'kysely';

const statements = [
  `alter table holds add column number bigint generated always as identity`,
  `alter table holds add column licence_id text references licences`,
  `alter table holds add constraint ready_has_licence check ((ready_until is null) = (licence_id is null))`,
  `alter table holds drop constraint holds_ended_by_check`,
  `alter table holds add constraint holds_ended_by_check check (ended_by in ('loan', 'cancel', 'expiry', 'licence'))`,
  `drop index holds_queue`,
  `create index holds_queue on holds (publication_id, number) where ended_at is null`,
  `create index holds_ready on holds (licence_id) where ended_at is null and licence_id is not null`,
  `alter table loans add column renewals integer not null default 0 check (renewals >= 0)`,
  `alter table events drop constraint events_type_check`,
  `alter table events add constraint events_type_check
    check (type in ('loan', 'return', 'expiry', 'play', 'hold', 'renewal'))`,
];

export const waiting: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
