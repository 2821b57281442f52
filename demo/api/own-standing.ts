/** What whoever looks has of the e-library themselves: their running loans, the holds that last, their favourites. Knows nothing of what the publications are. */
import { sql } from 'kysely';
import type { ExpressionBuilder } from 'kysely';
import type { Viewer } from './availability.ts';
import type { Database } from './database/open.ts';
import type { Schema } from './database/schema.ts';
import type { Hold, OwnLoan } from './publication.ts';
import { renewedUntil } from './renewal.ts';

/** The viewer's own. @param waiting how many wait, by title: what somebody waits for can't be renewed */
export async function loansOf(
  db: Database,
  ids: readonly string[],
  { patronId, now }: Viewer,
  waiting: ReadonlyMap<string, number>,
): Promise<Map<string, OwnLoan>> {
  if (patronId === undefined) return new Map();
  const rows = await db
    .selectFrom('loans')
    .innerJoin('licences', 'licences.id', 'loans.licence_id')
    .select(['loans.id', 'loans.publication_id', 'since', 'until', 'renewals', 'loan_days', 'expires_at'])
    .where('patron_id', '=', patronId)
    .where(sql<boolean>`loans.publication_id = any(${ids}::text[])`)
    .where('ended_at', 'is', null)
    .where('until', '>', now)
    .execute();
  return new Map(
    rows.map(({ publication_id, id, since, until, renewals, ...licence }) => {
      const renewing = { until, renewals, licence, waiting: waiting.get(publication_id) ?? 0 };
      return [publication_id, { id, since, until, isRenewable: renewedUntil(renewing, now) !== undefined }];
    }),
  );
}

/** Those who came before and wait, and the one who asks. */
const placeOf = (eb: ExpressionBuilder<Schema, 'holds'>) =>
  eb
    .selectFrom('holds as others')
    .select((other) => other.fn.countAll<number>().as('count'))
    .whereRef('others.publication_id', '=', 'holds.publication_id')
    .whereRef('others.number', '<=', 'holds.number')
    .where('others.ended_at', 'is', null)
    .where('others.ready_until', 'is', null);

/** The viewer's own that last; one whose kept copy wasn't borrowed in time counts as ended even before the queue moves. */
export async function holdsOf(
  db: Database,
  ids: readonly string[],
  { patronId, now }: Viewer,
): Promise<Map<string, Hold>> {
  if (patronId === undefined) return new Map();
  const rows = await db
    .selectFrom('holds')
    .select(['id', 'publication_id', 'created_at', 'ready_until', 'suspended_until'])
    .select((eb) => placeOf(eb).as('position'))
    .where('patron_id', '=', patronId)
    .where(sql<boolean>`publication_id = any(${ids}::text[])`)
    .where('ended_at', 'is', null)
    .where((eb) => eb.or([eb('ready_until', 'is', null), eb('ready_until', '>', now)]))
    .execute();
  return new Map(
    rows.map(({ publication_id, id, created_at, ready_until, suspended_until, position }) => [
      publication_id,
      {
        id,
        since: created_at,
        position: ready_until === null ? position : null,
        readyUntil: ready_until,
        suspendedUntil: suspended_until !== null && suspended_until > now ? suspended_until : null,
      },
    ]),
  );
}

/** When the viewer made them favourites. */
export async function favouritesOf(
  db: Database,
  ids: readonly string[],
  { patronId }: Viewer,
): Promise<Map<string, Date>> {
  if (patronId === undefined) return new Map();
  const rows = await db
    .selectFrom('favourites')
    .select(['publication_id', 'selected_at'])
    .where('patron_id', '=', patronId)
    .where(sql<boolean>`publication_id = any(${ids}::text[])`)
    .execute();
  return new Map(rows.map(({ publication_id, selected_at }) => [publication_id, selected_at]));
}
