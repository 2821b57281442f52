/**
 * Moves the queue of a title: copies that are free are kept for those who wait, in the order in which they came; what isn't
 * borrowed in time goes to the next; and who waits for what nobody can lend any more is let go. The rules are in
 * `stories/decisions/003-lending.mdx`. Knows nothing of HTTP.
 */
import type { Selectable, Transaction } from 'kysely';
import type { Holds } from './database/lending-tables.ts';
import { transact } from './database/open.ts';
import type { Database } from './database/open.ts';
import type { Schema } from './database/schema.ts';
import { entitlementOfMunicipality } from './entitlement.ts';
import type { Entitlement } from './entitlement.ts';
import { endOfHelsinkiDay, helsinkiDay } from './helsinki-day.ts';
import { lockLicences, mayBorrowBy, roomsOf } from './licence-room.ts';
import type { Licence, Room } from './licence-room.ts';

/** Days after the one on which a copy came, to the end of which it is kept. */
export const readyDays = 3;

interface Waiting extends Pick<Selectable<Holds>, 'id' | 'suspended_until'> {
  readonly municipality_code: string;
}

const waitingFor = (trx: Transaction<Schema>, publicationId: string): Promise<Waiting[]> =>
  trx
    .selectFrom('holds')
    .innerJoin('patrons', 'patrons.id', 'holds.patron_id')
    .select(['holds.id', 'suspended_until', 'municipality_code'])
    .where('publication_id', '=', publicationId)
    .where('ended_at', 'is', null)
    .where('ready_until', 'is', null)
    .orderBy('number')
    .execute();

/** A copy that could be kept no longer as its licence ended: the patron had less time than is due to them, and waits on. */
const waitOn = (trx: Transaction<Schema>, publicationId: string, now: Date): Promise<unknown> =>
  trx
    .updateTable('holds')
    .set({ ready_until: null, licence_id: null })
    .where('publication_id', '=', publicationId)
    .where('ended_at', 'is', null)
    .where('ready_until', '<=', now)
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('licences')
          .select('licences.id')
          .whereRef('licences.id', '=', 'holds.licence_id')
          .whereRef('licences.expires_at', '<=', 'holds.ready_until'),
      ),
    )
    .execute();

/** What wasn't borrowed in time. */
const letLapse = (trx: Transaction<Schema>, publicationId: string, now: Date): Promise<unknown> =>
  trx
    .updateTable('holds')
    .set((eb) => ({ ended_at: eb.ref('ready_until'), ended_by: 'expiry' }))
    .where('publication_id', '=', publicationId)
    .where('ended_at', 'is', null)
    .where('ready_until', '<=', now)
    .execute();

/** Each municipality is looked up once. */
function entitlements(trx: Transaction<Schema>, now: Date): (code: string) => Promise<Entitlement> {
  const known = new Map<string, Promise<Entitlement>>();
  return (code) => {
    const found = known.get(code) ?? entitlementOfMunicipality(trx, code, helsinkiDay(now));
    known.set(code, found);
    return found;
  };
}

/** The end of a licence that has none. */
const never = new Date(8.64e15);

/** The end of the third day in Helsinki, but never after the licence itself ends. */
function keptUntil({ expires_at }: Licence, now: Date): Date {
  const until = endOfHelsinkiDay(now, readyDays);
  return expires_at !== null && expires_at < until ? expires_at : until;
}

const isAwake = ({ suspended_until }: Waiting, now: Date): boolean =>
  suspended_until === null || suspended_until <= now;

/** By a licence that lasts as long as a copy is kept, where there is one. @returns what is left for others */
async function serve(trx: Transaction<Schema>, queue: readonly Waiting[], rooms: readonly Room[], now: Date) {
  const left = new Map(rooms.map(({ licence, free }) => [licence, free]));
  const entitlementOf = entitlements(trx, now);
  for (const hold of queue.filter((each) => isAwake(each, now))) {
    if ([...left.values()].every((free) => free <= 0)) break;
    const entitlement = await entitlementOf(hold.municipality_code);
    const fitting = [...left].filter(([licence, free]) => free > 0 && mayBorrowBy(entitlement, licence));
    const found = fitting.find(([licence]) => keptUntil(licence, now) < (licence.expires_at ?? never)) ?? fitting[0];
    if (found === undefined) continue;
    const [licence, free] = found;
    left.set(licence, free - 1);
    const kept = { ready_until: keptUntil(licence, now), licence_id: licence.id };
    await trx.updateTable('holds').set(kept).where('id', '=', hold.id).execute();
  }
  return [...left].map(([licence, free]): Room => ({ licence, free }));
}

/** Those for whom no licence is left that will ever lend again. */
async function letGo(trx: Transaction<Schema>, queue: readonly Waiting[], licences: readonly Licence[], now: Date) {
  const hopeful = licences.filter(({ checkouts_left }) => checkouts_left !== 0);
  const entitlementOf = entitlements(trx, now);
  for (const { id, municipality_code } of queue) {
    const entitlement = await entitlementOf(municipality_code);
    if (hopeful.some((licence) => mayBorrowBy(entitlement, licence))) continue;
    await trx.updateTable('holds').set({ ended_at: now, ended_by: 'licence' }).where('id', '=', id).execute();
  }
}

/**
 * Brings the queue of `publicationId` up to `now`, with its licences locked to the end of the transaction.
 * @returns what each licence has left for whoever doesn't wait
 */
export async function settleQueue(trx: Transaction<Schema>, publicationId: string, now: Date): Promise<Room[]> {
  const licences = await lockLicences(trx, publicationId, now);
  await waitOn(trx, publicationId, now);
  await letLapse(trx, publicationId, now);
  const rooms = await roomsOf(trx, publicationId, licences, now);
  const queue = await waitingFor(trx, publicationId);
  if (queue.length === 0) return rooms;
  await letGo(trx, queue, licences, now);
  return serve(trx, queue, rooms, now);
}

/** Settles every title that somebody waits for, each in a transaction of its own. Safe to run in several processes at once. */
export async function settleQueues(db: Database, now: Date): Promise<void> {
  const titles = await db
    .selectFrom('holds')
    .select('publication_id')
    .distinct()
    .where('ended_at', 'is', null)
    .execute();
  for (const { publication_id } of titles) await transact(db, (trx) => settleQueue(trx, publication_id, now));
}
