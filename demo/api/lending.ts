/**
 * Lends publications to patrons and takes them back: limits, due dates, and the event for the statistics in the same
 * transaction. Knows nothing of HTTP or of how an answer is written.
 */
import { randomUUID } from 'node:crypto';
import type { Transaction } from 'kysely';
import type { Schema } from './database/schema.ts';
import { endOverdue, record } from './ended-loans.ts';
import { entitlementOfMunicipality } from './entitlement.ts';
import { ageInYears, endOfHelsinkiDay, helsinkiDay } from './helsinki-day.ts';
import { mayBorrowBy } from './licence-room.ts';
import type { Licence, Room } from './licence-room.ts';
import type { Patron } from './patron.ts';
import { Problem } from './problem.ts';
import { settleQueue } from './queue.ts';

/** Loans that a patron may have at the same time. */
export const loanLimit = 5;

/**
 * One patron's own wishes stand in line, so that two at once can't pass a limit together. The weaker lock, because both may
 * have written rows that refer to the patron already: neither would let the other have the stronger.
 */
export const standInLine = (trx: Transaction<Schema>, patron: Patron): Promise<unknown> =>
  trx.selectFrom('patrons').select('id').where('id', '=', patron.id).forNoKeyUpdate().execute();

/** @throws Problem not-found, not-age-appropriate */
export async function requireAge(
  trx: Transaction<Schema>,
  patron: Patron,
  publicationId: string,
  now: Date,
): Promise<void> {
  const publication = await trx
    .selectFrom('publications')
    .select('minimum_age')
    .where('id', '=', publicationId)
    .executeTakeFirst();
  if (publication === undefined) throw new Problem('not-found');
  const minimumAge = publication.minimum_age ?? 0;
  if (ageInYears(patron.birthDate, now) < minimumAge) throw new Problem('not-age-appropriate', { minimumAge });
}

async function requireRoomOnShelf(trx: Transaction<Schema>, patron: Patron, now: Date): Promise<void> {
  const { running } = await trx
    .selectFrom('loans')
    .select((eb) => eb.fn.countAll<number>().as('running'))
    .where('patron_id', '=', patron.id)
    .where('ended_at', 'is', null)
    .where('until', '>', now)
    .executeTakeFirstOrThrow();
  if (running >= loanLimit) throw new Problem('loan-limit-reached', { limit: loanLimit });
}

/** Whether the patron has the title now, overdue loans having been ended. */
export async function hasLoan(trx: Transaction<Schema>, patron: Patron, publicationId: string): Promise<boolean> {
  const running = await trx
    .selectFrom('loans')
    .select('id')
    .where('patron_id', '=', patron.id)
    .where('publication_id', '=', publicationId)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return running !== undefined;
}

const openHold = (trx: Transaction<Schema>, patron: Patron, publicationId: string) =>
  trx
    .selectFrom('holds')
    .select(['id', 'licence_id'])
    .where('patron_id', '=', patron.id)
    .where('publication_id', '=', publicationId)
    .where('ended_at', 'is', null)
    .executeTakeFirst();

/** Of what those who wait have left, unless a copy is kept for this patron. */
async function freeLicence(
  trx: Transaction<Schema>,
  patron: Patron,
  { rooms, now }: { readonly rooms: readonly Room[]; readonly now: Date },
): Promise<Licence> {
  const entitlement = await entitlementOfMunicipality(trx, patron.municipalityCode, helsinkiDay(now));
  const own = rooms.filter(({ licence }) => mayBorrowBy(entitlement, licence));
  if (own.length === 0) throw new Problem('no-licenses');
  const found = own.find(({ free }) => free > 0);
  if (found === undefined) throw new Problem('no-available-license');
  return found.licence;
}

/** Takes one copy; those who wait go first. */
async function takeCopy(trx: Transaction<Schema>, patron: Patron, publicationId: string, now: Date): Promise<Licence> {
  const rooms = await settleQueue(trx, publicationId, now);
  const hold = await openHold(trx, patron, publicationId);
  const kept = rooms.find(({ licence }) => licence.id === hold?.licence_id)?.licence;
  const licence = kept ?? (await freeLicence(trx, patron, { rooms, now }));
  if (hold !== undefined) {
    await trx.updateTable('holds').set({ ended_at: now, ended_by: 'loan' }).where('id', '=', hold.id).execute();
  }
  if (licence.checkouts_left !== null) {
    await trx
      .updateTable('licences')
      .set((eb) => ({ checkouts_left: eb('checkouts_left', '-', 1) }))
      .where('id', '=', licence.id)
      .execute();
  }
  return licence;
}

/** The end of the last day in Helsinki, but never after the licence itself ends. */
export function dueDate(licence: Pick<Licence, 'loan_days' | 'expires_at'>, now: Date): Date {
  const until = endOfHelsinkiDay(now, licence.loan_days);
  return licence.expires_at !== null && licence.expires_at < until ? licence.expires_at : until;
}

/**
 * Lends `publicationId` to `patron`; when they have it already, that loan stands (`created: false`).
 * @throws Problem not-found, not-age-appropriate, loan-limit-reached, no-licenses, no-available-license; then nothing is kept.
 */
export async function borrow(
  trx: Transaction<Schema>,
  patron: Patron,
  publicationId: string,
  now: Date,
): Promise<{ readonly created: boolean }> {
  await standInLine(trx, patron);
  await endOverdue(trx, patron, publicationId, now);
  if (await hasLoan(trx, patron, publicationId)) return { created: false };
  await requireAge(trx, patron, publicationId, now);
  await requireRoomOnShelf(trx, patron, now);
  const licence = await takeCopy(trx, patron, publicationId, now);
  await trx
    .insertInto('loans')
    .values({
      id: randomUUID(),
      patron_id: patron.id,
      publication_id: publicationId,
      licence_id: licence.id,
      since: now,
      until: dueDate(licence, now),
    })
    .execute();
  await record(trx, {
    type: 'loan',
    at: now,
    municipality_code: patron.municipalityCode,
    publication_id: publicationId,
  });
  return { created: true };
}

/**
 * Ends one running loan of `patron`; the copy goes to who waits. @returns the title
 * @throws Problem no-active-loan when there is none by that id that runs.
 */
export async function giveBack(trx: Transaction<Schema>, patron: Patron, loanId: string, now: Date): Promise<string> {
  await standInLine(trx, patron);
  const returned = await trx
    .updateTable('loans')
    .set({ ended_at: now, ended_by: 'return' })
    .where('id', '=', loanId)
    .where('patron_id', '=', patron.id)
    .where('ended_at', 'is', null)
    .where('until', '>', now)
    .returning('publication_id')
    .executeTakeFirst();
  if (returned === undefined) throw new Problem('no-active-loan');
  const { publication_id } = returned;
  await record(trx, { type: 'return', at: now, municipality_code: patron.municipalityCode, publication_id });
  await settleQueue(trx, publication_id, now);
  return publication_id;
}
