/**
 * Makes the tables of lending: who belongs where, what may be lent to whom, who has it, and what the statistics count.
 * Uniqueness that must hold under races (one running loan, one hold, one answer per key) is the database's.
 */
import { sql } from 'kysely';
import type { Kysely, Migration } from 'kysely';

const places = [
  `create table areas (id text primary key, name jsonb not null)`,
  `create table municipalities (
    code text not null check (code ~ '^[0-9]{3}$'),
    name jsonb not null,
    area_id text references areas,
    valid_from date not null,
    valid_until date check (valid_until > valid_from),
    primary key (code, valid_from))`,
  `create table libraries (id text primary key, name jsonb not null)`,
  `create table library_municipalities (
    library_id text not null references libraries on delete cascade,
    municipality_code text not null,
    valid_from date not null,
    valid_until date,
    primary key (library_id, municipality_code, valid_from))`,
];

const lending = [
  `create table licences (
    id text primary key,
    publication_id text not null references publications on delete cascade,
    owner_kind text not null check (owner_kind in ('nation', 'area', 'library')),
    owner_id text,
    concurrency integer check (concurrency > 0),
    checkouts_total integer check (checkouts_total > 0),
    checkouts_left integer check (checkouts_left between 0 and checkouts_total),
    expires_at timestamptz,
    loan_days integer not null check (loan_days > 0),
    price_cents integer,
    currency text,
    check ((owner_kind = 'nation') = (owner_id is null)),
    check ((checkouts_total is null) = (checkouts_left is null)))`,
  `create index licences_by_publication on licences (publication_id)`,
  `create table patrons (
    id text primary key,
    card text not null unique,
    pin_hash text not null,
    name text not null,
    language text not null,
    birth_date date not null,
    municipality_code text not null)`,
  `create table loans (
    id text primary key,
    patron_id text not null references patrons on delete cascade,
    publication_id text not null references publications,
    licence_id text not null references licences,
    since timestamptz not null,
    until timestamptz not null check (until > since),
    ended_at timestamptz,
    ended_by text check (ended_by in ('return', 'expiry')),
    check ((ended_at is null) = (ended_by is null)))`,
  `create unique index one_running_loan on loans (patron_id, publication_id) where ended_at is null`,
  `create index running_loans on loans (licence_id, until) where ended_at is null`,
  `create table holds (
    id text primary key,
    patron_id text not null references patrons on delete cascade,
    publication_id text not null references publications,
    created_at timestamptz not null,
    ready_until timestamptz,
    suspended_until timestamptz,
    ended_at timestamptz,
    ended_by text check (ended_by in ('loan', 'cancel', 'expiry')),
    check ((ended_at is null) = (ended_by is null)))`,
  `create unique index one_waiting_hold on holds (patron_id, publication_id) where ended_at is null`,
  `create index holds_queue on holds (publication_id, created_at, id) where ended_at is null`,
  `create table events (
    id bigint generated always as identity primary key,
    type text not null check (type in ('loan', 'return', 'expiry', 'play')),
    at timestamptz not null,
    municipality_code text not null,
    publication_id text not null references publications)`,
  `create index events_by_municipality on events (municipality_code, at)`,
];

const sessions = [
  `create table access_tokens (
    hash text primary key,
    patron_id text not null references patrons on delete cascade,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    revoked_at timestamptz)`,
  `create table sign_in_attempts (
    id bigint generated always as identity primary key,
    card text not null,
    address text not null,
    at timestamptz not null,
    succeeded boolean not null)`,
  `create index sign_in_attempts_by_card on sign_in_attempts (card, at)`,
  `create index sign_in_attempts_by_address on sign_in_attempts (address, at)`,
  `create table annotations (
    id text primary key,
    patron_id text not null references patrons on delete cascade,
    publication_id text not null references publications,
    motivation text not null,
    time timestamptz not null,
    body jsonb not null,
    target jsonb not null)`,
  `create unique index one_last_position on annotations (patron_id, publication_id)
    where motivation = 'http://librarysimplified.org/terms/annotation/idling'`,
  `create table idempotency_keys (
    patron_id text not null references patrons on delete cascade,
    key text not null,
    fingerprint text not null,
    status integer,
    answer text,
    created_at timestamptz not null,
    primary key (patron_id, key))`,
  `create table secrets (name text primary key, value text not null)`,
];

export const lendingTables: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of [...places, ...lending, ...sessions]) await sql.raw(statement).execute(db);
  },
};
