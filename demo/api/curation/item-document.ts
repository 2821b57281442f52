/** Writes a shelf or an announcement as staff see it, with what they may do and where. */
import { addressesFor } from '../addresses.ts';
import { staffOfRequest } from '../services.ts';
import type { RequestContext } from '../services.ts';
import { stateOf } from './documents.ts';
import { areaOf } from './editing.ts';
import type { Item } from './items.ts';
import { kinds } from './kinds.ts';
import { ownerName } from './owner-name.ts';
import { mayEdit, mayShare } from './staff.ts';

async function missingBooks(context: RequestContext, { draft }: Item): Promise<string[]> {
  const { books = [] } = draft as { books?: readonly string[] };
  if (books.length === 0) return [];
  const rows = await context.var.services.db.selectFrom('publications').select('id').where('id', 'in', books).execute();
  return books.filter((book) => !rows.some(({ id }) => id === book));
}

function linksOf(context: RequestContext, { id, kind }: Item) {
  const { curation, highlights } = addressesFor(context);
  const self = `${curation}/${kind === kinds.shelves ? 'shelves' : 'announcements'}/${id}`;
  return {
    ...{ self, published: `${self}/published`, shared: `${self}/shared`, removed: `${self}/removed` },
    versions: `${self}/versions`,
    ...(kind === kinds.shelves ? { rss: `${highlights}/${id}/rss` } : {}),
  };
}

export async function itemDocument(context: RequestContext, item: Item) {
  const staff = staffOfRequest(context);
  const { id, level, owner, revision, draft, published, shared_with, changed_at, changed_by } = item;
  return {
    ...{ id, level, owner, revision, draft },
    ownerName: ownerName(context, item),
    state: stateOf(item),
    ...(published === null ? {} : { published }),
    ...(shared_with === null ? {} : { sharedWith: shared_with }),
    mayEdit: mayEdit(staff, item),
    mayShare: mayShare(staff, item, areaOf(context)),
    changedAt: changed_at.toISOString(),
    changedBy: changed_by,
    missingBooks: await missingBooks(context, item),
    links: linksOf(context, item),
  };
}
