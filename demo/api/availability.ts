/**
 * How publications stand for whoever looks: the copies that they may borrow of, and the patrons who wait.
 * Knows nothing of what the publications are.
 */
import { sql } from 'kysely';
import type { ExpressionBuilder } from 'kysely';
import type { Database } from './database/open.ts';
import type { Schema } from './database/schema.ts';
import { lendableTo } from './entitlement.ts';
import type { Entitlement } from './entitlement.ts';
import type { Copies } from './publication.ts';

/** For whom availability is told, and when. */
export interface Viewer {
  readonly entitlement: Entitlement;
  /** Undefined for somebody who hasn't signed in. */
  readonly patronId: string | undefined;
  readonly now: Date;
}

/** Of what nobody whom the viewer belongs to has a licence for. */
export const noCopies: Copies = { total: 0, available: 0 };

const loansBy = (eb: ExpressionBuilder<Schema, 'licences'>, now: Date) =>
  eb
    .selectFrom('loans')
    .select((loan) => loan.fn.countAll<number>().as('count'))
    .whereRef('loans.licence_id', '=', 'licences.id')
    .where('ended_at', 'is', null)
    .where('until', '>', now);

/** Copies that wait to be borrowed by those whose turn has come. */
const keptBy = (eb: ExpressionBuilder<Schema, 'licences'>, now: Date) =>
  eb
    .selectFrom('holds')
    .select((hold) => hold.fn.countAll<number>().as('count'))
    .whereRef('holds.licence_id', '=', 'licences.id')
    .where('ended_at', 'is', null)
    .where('ready_until', '>', now);

/** A licence whose loans are used up counts only the copies that are out. */
export async function copiesOf(db: Database, ids: readonly string[], viewer: Viewer): Promise<Map<string, Copies>> {
  const licences = db
    .selectFrom('licences')
    .select((eb) => [
      'publication_id',
      'concurrency',
      'checkouts_left',
      loansBy(eb, viewer.now).as('out'),
      keptBy(eb, viewer.now).as('kept'),
    ])
    .where(sql<boolean>`publication_id = any(${ids}::text[])`)
    .where(lendableTo(viewer.entitlement, viewer.now));
  const rows = await db
    .selectFrom(licences.as('licence'))
    .select('publication_id')
    .select([
      sql<boolean>`bool_or(concurrency is null and checkouts_left is distinct from 0)`.as('unlimited'),
      sql<number>`coalesce(sum(case when checkouts_left = 0 then "out" else concurrency end), 0)::int`.as('total'),
      sql<number>`coalesce(sum(greatest(0, least(concurrency - "out", checkouts_left) - kept)), 0)::int`.as(
        'available',
      ),
    ])
    .groupBy('publication_id')
    .execute();
  return new Map(
    rows.map(({ publication_id, unlimited, total, available }) => [
      publication_id,
      { total: unlimited ? null : total, available },
    ]),
  );
}

/** How many wait, by title; those for whom a copy is kept wait no longer. */
export async function queueLengths(db: Database, ids: readonly string[]): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('holds')
    .select((eb) => ['publication_id', eb.fn.countAll<number>().as('waiting')])
    .where(sql<boolean>`publication_id = any(${ids}::text[])`)
    .where('ended_at', 'is', null)
    .where('ready_until', 'is', null)
    .groupBy('publication_id')
    .execute();
  return new Map(rows.map(({ publication_id, waiting }) => [publication_id, waiting]));
}
