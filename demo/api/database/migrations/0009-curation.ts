/**
 * Makes the tables of local agency: who may edit for whom, shelves of highlights and announcements with every version of
 * them, and how each library arranges the shelves.
 */
import { sql } from 'kysely';
import type { Kysely, Migration } from 'kysely';

const statements = [
  `create table staff_roles (
    patron_id text not null references patrons on delete cascade,
    role text not null check (role in ('librarian', 'area-editor', 'umbrella')),
    scope text not null,
    primary key (patron_id, role, scope))`,
  `create table curated_items (
    id text primary key,
    kind text not null check (kind in ('shelf', 'announcement')),
    level text not null check (level in ('nation', 'area', 'library')),
    owner text not null,
    shared_with text,
    revision integer not null,
    draft jsonb not null,
    published jsonb,
    changed_at timestamptz not null,
    changed_by text not null,
    created_at timestamptz not null,
    removed_at timestamptz)`,
  `create index curated_items_by_owner on curated_items (kind, level, owner)`,
  `create index curated_items_shared on curated_items (kind, shared_with) where shared_with is not null`,
  `create table curated_versions (
    item_id text not null references curated_items on delete cascade,
    revision integer not null,
    action text not null,
    content jsonb not null,
    at timestamptz not null,
    by_name text not null,
    primary key (item_id, revision))`,
  `create table shelf_arrangements (
    library_id text primary key,
    revision integer not null,
    first jsonb not null,
    hidden jsonb not null,
    at_most integer)`,
];

export const curation: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
