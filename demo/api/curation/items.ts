/**
 * Keeps shelves and announcements: a draft that staff change, what patrons see of it, and every version with who and when.
 * A change names the revision that it was made from, so that none is written over unseen. Knows nothing of roles or words.
 */
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Selectable, Transaction } from 'kysely';
import type { CuratedItems, CuratedKind, CuratedVersions, EditAction } from '../database/curation-tables.ts';
import { transact } from '../database/open.ts';
import type { Database } from '../database/open.ts';
import type { Schema } from '../database/schema.ts';
import { Problem } from '../problem.ts';
import type { Owner } from './staff.ts';

export type Item = Selectable<CuratedItems>;
export type Version = Selectable<CuratedVersions>;

/** Who changes what, and when. */
export interface Edit {
  readonly by: string;
  readonly now: Date;
}

const ownedBy = (owners: readonly Owner[]) =>
  sql<boolean>`(level || '/' || owner) = any(${owners.map(({ level, owner }) => `${level}/${owner}`)}::text[])`;

/** Of the owners, the oldest first; what was removed isn't among them. */
export const itemsOf = (db: Database, kind: CuratedKind, owners: readonly Owner[]): Promise<Item[]> =>
  db
    .selectFrom('curated_items')
    .selectAll()
    .where('kind', '=', kind)
    .where('removed_at', 'is', null)
    .where(ownedBy(owners))
    .orderBy('created_at')
    .orderBy('id')
    .execute();

/** What patrons may see: what the owners have published, and what was shared with the area. */
export const publishedFor = (
  db: Database,
  kind: CuratedKind,
  owners: readonly Owner[],
  area: string | undefined,
): Promise<Item[]> =>
  db
    .selectFrom('curated_items')
    .selectAll()
    .where('kind', '=', kind)
    .where('removed_at', 'is', null)
    .where('published', 'is not', null)
    .where((eb) => eb.or([ownedBy(owners), eb('shared_with', '=', area ?? null)]))
    .orderBy('created_at')
    .orderBy('id')
    .execute();

/** Of what may reach the pages of a library, now or once it is published or brought back. */
export async function reachingIds(
  db: Database,
  kind: CuratedKind,
  owners: readonly Owner[],
  area: string | undefined,
): Promise<string[]> {
  const rows = await db
    .selectFrom('curated_items')
    .select('id')
    .where('kind', '=', kind)
    .where((eb) => eb.or([ownedBy(owners), eb('shared_with', '=', area ?? null)]))
    .execute();
  return rows.map(({ id }) => id);
}

/** @throws Problem not-found; what was removed is found, to be restored */
export async function itemBy(db: Database, kind: CuratedKind, id: string): Promise<Item> {
  const item = await db
    .selectFrom('curated_items')
    .selectAll()
    .where('kind', '=', kind)
    .where('id', '=', id)
    .executeTakeFirst();
  if (item === undefined) throw new Problem('not-found');
  return item;
}

const writeDown = (trx: Transaction<Schema>, item: Item, action: EditAction) =>
  trx
    .insertInto('curated_versions')
    .values({
      item_id: item.id,
      revision: item.revision,
      action,
      content: JSON.stringify(item.draft),
      at: item.changed_at,
      by_name: item.changed_by,
    })
    .execute();

/** Inside the transaction that keeps the answer, too. */
export async function createItem(
  trx: Transaction<Schema>,
  kind: CuratedKind,
  { level, owner }: Owner,
  content: object,
  { by, now }: Edit,
): Promise<Item> {
  const item = await trx
    .insertInto('curated_items')
    .values({
      ...{ id: randomUUID(), kind, level, owner, shared_with: null, revision: 1 },
      draft: JSON.stringify(content),
      ...{ published: null, changed_at: now, changed_by: by, created_at: now, removed_at: null },
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  await writeDown(trx, item, 'created');
  return item;
}

/** What an action changes beside the revision. */
type Change = Readonly<{
  draft?: string;
  published?: string | null;
  shared_with?: string | null;
  removed_at?: Date | null;
}>;

/** @throws Problem edited-meanwhile when the item has another revision by now */
function change(
  db: Database,
  item: Pick<Item, 'id' | 'revision'>,
  action: EditAction,
  changes: Change,
  { by, now }: Edit,
): Promise<Item> {
  return transact(db, async (trx) => {
    const changed = await trx
      .updateTable('curated_items')
      .set({ ...changes, revision: item.revision + 1, changed_at: now, changed_by: by })
      .where('id', '=', item.id)
      .where('revision', '=', item.revision)
      .returningAll()
      .executeTakeFirst();
    if (changed === undefined) throw new Problem('edited-meanwhile');
    await writeDown(trx, changed, action);
    return changed;
  });
}

/** What was removed meanwhile is back: what somebody goes on writing isn't lost. */
export const saveDraft = (db: Database, item: Item, content: object, edit: Edit): Promise<Item> =>
  change(db, item, 'saved', { draft: JSON.stringify(content), removed_at: null }, edit);

/** Patrons see the draft as it is now, from when it says. */
export const publish = (db: Database, item: Item, edit: Edit): Promise<Item> =>
  change(db, item, 'published', { published: JSON.stringify(item.draft), removed_at: null }, edit);

export const withdraw = (db: Database, item: Item, edit: Edit): Promise<Item> =>
  change(db, item, 'withdrawn', { published: null }, edit);

export const share = (db: Database, item: Item, area: string, edit: Edit): Promise<Item> =>
  change(db, item, 'shared', { shared_with: area }, edit);

export const unshare = (db: Database, item: Item, edit: Edit): Promise<Item> =>
  change(db, item, 'unshared', { shared_with: null }, edit);

export const remove = (db: Database, item: Item, edit: Edit): Promise<Item> =>
  change(db, item, 'removed', { removed_at: edit.now }, edit);

export const restore = (db: Database, item: Item, edit: Edit): Promise<Item> =>
  change(db, item, 'restored', { removed_at: null }, edit);

/** The newest first. */
export const versionsOf = (db: Database, itemId: string): Promise<Version[]> =>
  db.selectFrom('curated_versions').selectAll().where('item_id', '=', itemId).orderBy('revision', 'desc').execute();
