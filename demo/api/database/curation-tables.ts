/** The tables of what libraries, areas and the nation show their patrons, and of who may make it, as kysely sees them. */
import type { ColumnType } from 'kysely';
import type { OwnerKind } from './lending-tables.ts';

/** What can be made: a shelf of highlights, or an announcement. */
export const curatedKinds = ['shelf', 'announcement'] as const;
export type CuratedKind = (typeof curatedKinds)[number];

export const staffRoles = ['librarian', 'area-editor', 'umbrella'] as const;
export type StaffRole = (typeof staffRoles)[number];

/** A row: the patron works for a library, an area or the nation. */
export interface StaffRoles {
  patron_id: string;
  role: StaffRole;
  /** Id of the library or area; `nation` for the umbrella. */
  scope: string;
}

/** Written as a JSON string because the drivers differ in what they make of objects. */
type Content = ColumnType<object, string, string>;

export interface CuratedItems {
  id: string;
  kind: CuratedKind;
  level: OwnerKind;
  /** Id of the library or area; `nation`. */
  owner: string;
  /** Id of the area to whose libraries an editor of the area shows what one of them has made. */
  shared_with: string | null;
  /** Grows with every change. */
  revision: number;
  draft: Content;
  /** As patrons see it; null while they don't. */
  published: ColumnType<object | null, string | null, string | null>;
  changed_at: Date;
  changed_by: string;
  created_at: Date;
  /** Kept for whoever wants it back. */
  removed_at: Date | null;
}

export const editActions = [
  'created',
  'saved',
  'published',
  'withdrawn',
  'shared',
  'unshared',
  'removed',
  'restored',
] as const;
export type EditAction = (typeof editActions)[number];

/** What was done to an item, by whom, and how its draft stood then. */
export interface CuratedVersions {
  item_id: string;
  revision: number;
  action: EditAction;
  content: Content;
  at: Date;
  by_name: string;
}

/** How a library shows the shelves of all levels. */
export interface ShelfArrangements {
  library_id: string;
  revision: number;
  /** Ids of shelves in the library's order; those not named come after. */
  first: Content;
  hidden: Content;
  /** Null: all. */
  at_most: number | null;
}
