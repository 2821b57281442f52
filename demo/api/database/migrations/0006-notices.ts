/**
 * Makes the tables of notices: what each patron wants to be told of and where, what they were told, and the mails still to
 * be sent. One notice of each kind for one day on which a loan or hold ends is the database's to see to, as several
 * processes make them. All of it goes with the patron.
 */
import { sql } from 'kysely';
import type { Kysely, Migration } from 'kysely';

const kinds = `('hold-ready', 'hold-closing', 'loan-ending-soon', 'loan-ending-tomorrow')`;

const statements = [
  `create table notice_settings (
    patron_id text primary key references patrons on delete cascade,
    library_id text not null,
    language text not null check (language in ('fi', 'sv', 'en')),
    email text)`,
  `create table notice_kinds (
    patron_id text not null references notice_settings on delete cascade,
    kind text not null check (kind in ${kinds}),
    primary key (patron_id, kind))`,
  `create table notices (
    id text primary key,
    patron_id text not null references patrons on delete cascade,
    kind text not null check (kind in ${kinds}),
    loan_id text references loans on delete cascade,
    hold_id text references holds on delete cascade,
    ending_id text not null generated always as (coalesce(loan_id, hold_id)) stored,
    until timestamptz not null,
    created_at timestamptz not null,
    seen_at timestamptz,
    unique (ending_id, kind, until),
    check ((loan_id is null) <> (hold_id is null)),
    check ((kind like 'loan-%') = (hold_id is null)))`,
  `create index notices_by_patron on notices (patron_id)`,
  `create table notice_mails (
    notice_id text primary key references notices on delete cascade,
    due_at timestamptz not null,
    attempts integer not null default 0)`,
  `create index notice_mails_due on notice_mails (due_at)`,
  `create view endings as
    select id, 'loan' as what, patron_id, publication_id, since, until from loans where ended_at is null
    union all
    select id, 'hold', patron_id, publication_id, created_at, ready_until from holds
      where ended_at is null and ready_until is not null`,
];

export const notices: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
