/** What staff may see and change at the address they asked, and from which revision. Knows nothing of how items are written. */
import { Problem } from '../problem.ts';
import { libraryOf, staffOfRequest } from '../services.ts';
import type { RequestContext } from '../services.ts';
import { itemBy } from './items.ts';
import type { Edit, Item } from './items.ts';
import { kinds } from './kinds.ts';
import type { KindName } from './kinds.ts';
import { mayEdit, mayShare, ownersAbove, owns } from './staff.ts';
import type { Owner } from './staff.ts';

/** Area of a library by its id. */
export const areaOf =
  ({ var: { services } }: RequestContext) =>
  (id: string): string | undefined =>
    services.libraries.get(id)?.area;

/** Whose items staff see here: those above the library, and for an editor of the area all its libraries'. */
export function ownersSeen(context: RequestContext): readonly Owner[] {
  const { area } = libraryOf(context);
  const { owners } = staffOfRequest(context);
  const above = ownersAbove(libraryOf(context));
  if (area === undefined || !owns(owners, { level: 'area', owner: area })) return above;
  const libraries = context.var.services.libraries.all().filter((each) => each.area === area);
  return [
    ...libraries.map(({ id }): Owner => ({ level: 'library', owner: id })),
    ...above.filter(({ level }) => level !== 'library'),
  ];
}

interface Named {
  readonly kind: KindName;
  readonly id: string;
}

/** @throws Problem not-found also for what staff here don't see */
export async function seenItem(context: RequestContext, { kind, id }: Named): Promise<Item> {
  const item = await itemBy(context.var.services.db, kinds[kind], id);
  if (!owns(ownersSeen(context), item)) throw new Problem('not-found');
  return item;
}

/** @throws Problem edit-unconditional without If-Match, edited-meanwhile when it names another revision */
export function requireRevision(context: RequestContext, revision: number): void {
  const named = context.req.header('If-Match');
  if (named === undefined) throw new Problem('edit-unconditional');
  if (named.replace(/^W\//, '') !== `"${String(revision)}"`) throw new Problem('edited-meanwhile');
}

export const editOf = (context: RequestContext): Edit => ({
  by: staffOfRequest(context).name,
  now: context.var.services.clock.now(),
});

/** @throws Problem not-yours-to-edit, and what `requireRevision` throws */
export async function editable(context: RequestContext, named: Named): Promise<Item> {
  const item = await seenItem(context, named);
  if (!mayEdit(staffOfRequest(context), item)) throw new Problem('not-yours-to-edit');
  requireRevision(context, item.revision);
  return item;
}

/** @throws Problem not-yours-to-edit, and what `requireRevision` throws */
export async function shareable(context: RequestContext, named: Named): Promise<Item> {
  const item = await seenItem(context, named);
  if (!mayShare(staffOfRequest(context), item, areaOf(context))) throw new Problem('not-yours-to-edit');
  requireRevision(context, item.revision);
  return item;
}
