/**
 * Counts what each licence of a title could lend at this moment, with the licences locked: whoever asks next counts what the
 * one before has done. Knows nothing of patrons.
 */
import type { Selectable, Transaction } from 'kysely';
import type { Licences } from './database/lending-tables.ts';
import type { Schema } from './database/schema.ts';
import type { Entitlement } from './entitlement.ts';

export type Licence = Selectable<Licences>;

export interface Room {
  readonly licence: Licence;
  /** Loans that could be made now, kept copies not counted; `Infinity` where nothing limits them. */
  readonly free: number;
}

/** In the order of their ids, so that no two wait for each other. */
export const lockLicences = (trx: Transaction<Schema>, publicationId: string, now: Date): Promise<Licence[]> =>
  trx
    .selectFrom('licences')
    .selectAll()
    .where('publication_id', '=', publicationId)
    .where((eb) => eb.or([eb('expires_at', 'is', null), eb('expires_at', '>', now)]))
    .orderBy('id')
    .forUpdate()
    .execute();

/** Loans that run, and copies that are kept, by licence. */
async function inUse(trx: Transaction<Schema>, publicationId: string, now: Date) {
  const loans = await trx
    .selectFrom('loans')
    .select((eb) => ['licence_id', eb.fn.countAll<number>().as('count')])
    .where('publication_id', '=', publicationId)
    .where('ended_at', 'is', null)
    .where('until', '>', now)
    .groupBy('licence_id')
    .execute();
  const kept = await trx
    .selectFrom('holds')
    .select((eb) => ['licence_id', eb.fn.countAll<number>().as('count')])
    .where('publication_id', '=', publicationId)
    .where('ended_at', 'is', null)
    .where('ready_until', '>', now)
    .groupBy('licence_id')
    .execute();
  const countBy = (rows: readonly { licence_id: string | null; count: number }[]) =>
    new Map(rows.map(({ licence_id, count }) => [licence_id, count]));
  return { lent: countBy(loans), kept: countBy(kept) };
}

const orAny = (amount: number | null): number => amount ?? Infinity;

/** What expires first stands first: it can't be used later. `licences` are locked. */
export async function roomsOf(
  trx: Transaction<Schema>,
  publicationId: string,
  licences: readonly Licence[],
  now: Date,
): Promise<Room[]> {
  const { lent, kept } = await inUse(trx, publicationId, now);
  return licences
    .map((licence) => {
      const keptHere = kept.get(licence.id) ?? 0;
      const atOnce = orAny(licence.concurrency) - (lent.get(licence.id) ?? 0) - keptHere;
      return { licence, free: Math.min(atOnce, orAny(licence.checkouts_left) - keptHere) };
    })
    .sort((a, b) => (a.licence.expires_at?.getTime() ?? Infinity) - (b.licence.expires_at?.getTime() ?? Infinity));
}

/** Whether somebody with `entitlement` may borrow by the licence. */
export function mayBorrowBy({ areaIds, libraryIds }: Entitlement, { owner_kind, owner_id }: Licence): boolean {
  switch (owner_kind) {
    case 'nation':
      return true;
    case 'area':
      return owner_id !== null && areaIds.includes(owner_id);
    case 'library':
      return owner_id !== null && libraryIds.includes(owner_id);
  }
}
