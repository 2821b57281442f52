/**
 * Lends publications to patrons and takes them back: limits, licences, due dates, and the event for the statistics in the
 * same transaction. Knows nothing of HTTP or of how an answer is written.
 */
import { randomUUID } from 'node:crypto';
import type { Selectable, Transaction } from 'kysely';
import type { Licences } from './database/lending-tables.ts';
import type { Schema } from './database/schema.ts';
import { endOverdue, record } from './ended-loans.ts';
import { entitlementOfMunicipality, lendableTo } from './entitlement.ts';
import { ageInYears, endOfHelsinkiDay, helsinkiDay } from './helsinki-day.ts';
import type { Patron } from './patron.ts';
import { Problem } from './problem.ts';

/** Loans that a patron may have at the same time. */
export const loanLimit = 5;
/** Holds that a patron may have at the same time. */
export const holdLimit = 5;

type Licence = Selectable<Licences>;

async function requireAge(trx: Transaction<Schema>, patron: Patron, publicationId: string, now: Date): Promise<void> {
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

async function hasRoom(trx: Transaction<Schema>, licence: Licence, now: Date): Promise<boolean> {
  if (licence.checkouts_left === 0) return false;
  if (licence.concurrency === null) return true;
  const { running } = await trx
    .selectFrom('loans')
    .select((eb) => eb.fn.countAll<number>().as('running'))
    .where('licence_id', '=', licence.id)
    .where('ended_at', 'is', null)
    .where('until', '>', now)
    .executeTakeFirstOrThrow();
  return running < licence.concurrency;
}

/**
 * Takes one copy. The rows of the licences are locked first, so that of many who ask at once each counts the loans that
 * the one before has made; locked in the order of their ids, so that no two wait for each other.
 */
async function takeCopy(trx: Transaction<Schema>, patron: Patron, publicationId: string, now: Date): Promise<Licence> {
  const entitlement = await entitlementOfMunicipality(trx, patron.municipalityCode, helsinkiDay(now));
  const licences = await trx
    .selectFrom('licences')
    .selectAll()
    .where('publication_id', '=', publicationId)
    .where(lendableTo(entitlement, now))
    .orderBy('id')
    .forUpdate()
    .execute();
  if (licences.length === 0) throw new Problem('no-licenses');
  // What expires first is used first: it can't be used later.
  const byExpiry = [...licences].sort(
    (a, b) => (a.expires_at?.getTime() ?? Infinity) - (b.expires_at?.getTime() ?? Infinity),
  );
  for (const licence of byExpiry) {
    if (!(await hasRoom(trx, licence, now))) continue;
    if (licence.checkouts_left !== null) {
      await trx
        .updateTable('licences')
        .set((eb) => ({ checkouts_left: eb('checkouts_left', '-', 1) }))
        .where('id', '=', licence.id)
        .execute();
    }
    return licence;
  }
  throw new Problem('no-available-license');
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
  // One patron's own borrowings stand in line, so that two at once can't pass the limit together. The weaker lock, because
  // both may have written rows that refer to the patron already: neither would let the other have the stronger.
  await trx.selectFrom('patrons').select('id').where('id', '=', patron.id).forNoKeyUpdate().execute();
  await endOverdue(trx, patron, publicationId, now);
  const running = await trx
    .selectFrom('loans')
    .select('id')
    .where('patron_id', '=', patron.id)
    .where('publication_id', '=', publicationId)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  if (running !== undefined) return { created: false };
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
 * Ends one running loan of `patron` and answers whose copy it was.
 * @throws Problem no-active-loan when there is none by that id that runs.
 */
export async function giveBack(trx: Transaction<Schema>, patron: Patron, loanId: string, now: Date): Promise<string> {
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
  return publication_id;
}
