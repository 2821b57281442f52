/**
 * Who may make highlights and announcements for whom: a librarian for the own library, an editor for the area, the umbrella
 * organisation for the nation. Knows nothing of what is made.
 */
import type { Selectable } from 'kysely';
import type { CuratedItems, StaffRoles } from '../database/curation-tables.ts';
import type { OwnerKind } from '../database/lending-tables.ts';
import type { Database } from '../database/open.ts';
import type { Library } from '../library.ts';

export const nation = 'nation';

/** Whose something is. */
export interface Owner {
  readonly level: OwnerKind;
  /** Id of the library or area; `nation`. */
  readonly owner: string;
}

/** Somebody who works for the library whose address was asked, or for those above it. */
export interface Staff {
  readonly name: string;
  /** On whose behalf they edit here; never empty. */
  readonly owners: readonly Owner[];
}

/** The owners whose shelves and announcements may reach the library's pages, nearest first. */
export const ownersAbove = ({ id, area }: Pick<Library, 'id' | 'area'>): readonly Owner[] => [
  { level: 'library', owner: id },
  ...(area === undefined ? [] : [{ level: 'area' as const, owner: area }]),
  { level: 'nation', owner: nation },
];

const levelOf: Readonly<Record<StaffRoles['role'], OwnerKind>> = {
  librarian: 'library',
  'area-editor': 'area',
  umbrella: 'nation',
};

export const owns = (owners: readonly Owner[], { level, owner }: Owner): boolean =>
  owners.some((each) => each.level === level && each.owner === owner);

export const rolesOf = (db: Database, patronId: string): Promise<Pick<StaffRoles, 'role' | 'scope'>[]> =>
  db.selectFrom('staff_roles').select(['role', 'scope']).where('patron_id', '=', patronId).orderBy('scope').execute();

/** Undefined when the patron has no role for `library`. */
export async function staffOf(
  db: Database,
  patron: { readonly id: string; readonly name: string },
  library: Library,
): Promise<Staff | undefined> {
  const held = (await rolesOf(db, patron.id)).map(({ role, scope }): Owner => ({ level: levelOf[role], owner: scope }));
  const owners = ownersAbove(library).filter((owner) => owns(held, owner));
  return owners.length === 0 ? undefined : { name: patron.name, owners };
}

type Item = Pick<Selectable<CuratedItems>, 'level' | 'owner'>;

export const mayEdit = ({ owners }: Staff, item: Item): boolean => owns(owners, item);

/** An editor of the area shows the other libraries of the area what one of them has made. @param areaOf area of a library */
export function mayShare({ owners }: Staff, item: Item, areaOf: (library: string) => string | undefined): boolean {
  const area = item.level === 'library' ? areaOf(item.owner) : undefined;
  return area !== undefined && owns(owners, { level: 'area', owner: area });
}
