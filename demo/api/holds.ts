/** Puts patrons into the queue of a title, lets them leave it or sleep in it. Knows nothing of HTTP or of how an answer is written. */
import { randomUUID } from 'node:crypto';
import type { Transaction } from 'kysely';
import type { Schema } from './database/schema.ts';
import { endOverdue, record } from './ended-loans.ts';
import { entitlementOfMunicipality } from './entitlement.ts';
import { helsinkiDay, startOfHelsinkiDay } from './helsinki-day.ts';
import { mayBorrowBy } from './licence-room.ts';
import { hasLoan, requireAge, standInLine } from './lending.ts';
import type { Patron } from './patron.ts';
import { Problem } from './problem.ts';
import { settleQueue } from './queue.ts';

/** Holds that a patron may have at the same time. */
export const holdLimit = 5;
/** Days that a hold may sleep. */
export const longestSuspensionDays = 180;

const dayMs = 24 * 60 * 60_000;

const openHolds = (trx: Transaction<Schema>, { id }: Patron) =>
  trx
    .selectFrom('holds')
    .select(['id', 'publication_id'])
    .where('patron_id', '=', id)
    .where('ended_at', 'is', null)
    .execute();

async function requireFuture(trx: Transaction<Schema>, patron: Patron, publicationId: string, now: Date) {
  const entitlement = await entitlementOfMunicipality(trx, patron.municipalityCode, helsinkiDay(now));
  const rooms = await settleQueue(trx, publicationId, now);
  const hopeful = rooms.filter(({ licence }) => licence.checkouts_left !== 0);
  if (!hopeful.some(({ licence }) => mayBorrowBy(entitlement, licence))) throw new Problem('no-licenses');
}

/**
 * Puts `patron` at the end of the queue of `publicationId`; where a copy is free it is kept for them at once. Who waits
 * already, or has it on loan, stays as they are (`created: false`).
 * @throws Problem not-found, not-age-appropriate, hold-limit-reached, no-licenses; then nothing is kept.
 */
export async function placeHold(
  trx: Transaction<Schema>,
  patron: Patron,
  publicationId: string,
  now: Date,
): Promise<{ readonly created: boolean }> {
  await standInLine(trx, patron);
  await endOverdue(trx, patron, publicationId, now);
  await requireAge(trx, patron, publicationId, now);
  await requireFuture(trx, patron, publicationId, now);
  const holds = await openHolds(trx, patron);
  const waits = holds.some(({ publication_id }) => publication_id === publicationId);
  if (waits || (await hasLoan(trx, patron, publicationId))) return { created: false };
  if (holds.length >= holdLimit) throw new Problem('hold-limit-reached', { limit: holdLimit });
  await trx
    .insertInto('holds')
    .values({
      id: randomUUID(),
      patron_id: patron.id,
      publication_id: publicationId,
      created_at: now,
      ready_until: null,
      licence_id: null,
      suspended_until: null,
      ended_at: null,
      ended_by: null,
    })
    .execute();
  await settleQueue(trx, publicationId, now);
  await record(trx, {
    type: 'hold',
    at: now,
    municipality_code: patron.municipalityCode,
    publication_id: publicationId,
  });
  return { created: true };
}

/** @throws Problem no-active-hold when there is none by that id that lasts */
async function titleOf(trx: Transaction<Schema>, patron: Patron, holdId: string): Promise<string> {
  const hold = await trx
    .selectFrom('holds')
    .select('publication_id')
    .where('id', '=', holdId)
    .where('patron_id', '=', patron.id)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  if (hold === undefined) throw new Problem('no-active-hold');
  return hold.publication_id;
}

type Change =
  | { readonly ended_at: Date; readonly ended_by: 'cancel' }
  | { readonly suspended_until: Date | null; readonly ready_until?: null; readonly licence_id?: null };

/** Changes a hold that lasts, and gives what it leaves free to the next. @returns the title */
async function change(
  trx: Transaction<Schema>,
  patron: Patron,
  holdId: string,
  { to, now }: { readonly to: Change; readonly now: Date },
): Promise<string> {
  await standInLine(trx, patron);
  const publicationId = await titleOf(trx, patron, holdId);
  // What lapsed, or came free, before this moment is settled first.
  await settleQueue(trx, publicationId, now);
  const changed = await trx
    .updateTable('holds')
    .set(to)
    .where('id', '=', holdId)
    .where('ended_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  if (changed === undefined) throw new Problem('no-active-hold');
  await settleQueue(trx, publicationId, now);
  return publicationId;
}

/** Leaves the queue; a copy that was kept goes to the next. @throws Problem no-active-hold */
export const cancelHold = (trx: Transaction<Schema>, patron: Patron, holdId: string, now: Date): Promise<string> =>
  change(trx, patron, holdId, { to: { ended_at: now, ended_by: 'cancel' }, now });

/**
 * Keeps the patron's place, but lets others go before until the beginning of `day` (`yyyy-mm-dd`) in Helsinki.
 * @throws Problem no-active-hold; invalid-input for a day that isn't between tomorrow and the longest suspension
 */
export function suspendHold(
  trx: Transaction<Schema>,
  patron: Patron,
  holdId: string,
  { day, now }: { readonly day: string; readonly now: Date },
): Promise<string> {
  const until = startOfHelsinkiDay(day);
  if (until <= now || until.getTime() > now.getTime() + longestSuspensionDays * dayMs)
    throw new Problem('invalid-input');
  return change(trx, patron, holdId, { to: { suspended_until: until, ready_until: null, licence_id: null }, now });
}

/** Wakes a hold that sleeps. @throws Problem no-active-hold */
export const resumeHold = (trx: Transaction<Schema>, patron: Patron, holdId: string, now: Date): Promise<string> =>
  change(trx, patron, holdId, { to: { suspended_until: null }, now });
