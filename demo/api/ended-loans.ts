/**
 * Writes down what has happened with loans: events for the statistics, and the end of loans whose time has run out, which
 * queries count as ended all along. Knows nothing of lending's limits.
 */
import type { Insertable, Transaction } from 'kysely';
import type { Database } from './database/open.ts';
import type { Events } from './database/lending-tables.ts';
import type { Schema } from './database/schema.ts';
import type { Patron } from './patron.ts';

/** In the transaction of what happened, so that the statistics hold exactly what was done. */
export async function record(trx: Transaction<Schema>, event: Insertable<Events>): Promise<void> {
  await trx.insertInto('events').values(event).execute();
}

/** Writes down that loans past their due date have ended; queries count them as ended all along. */
export async function endOverdue(
  trx: Transaction<Schema>,
  patron: Patron,
  publicationId: string,
  now: Date,
): Promise<void> {
  const ended = await trx
    .updateTable('loans')
    .set((eb) => ({ ended_at: eb.ref('until'), ended_by: 'expiry' }))
    .where('patron_id', '=', patron.id)
    .where('publication_id', '=', publicationId)
    .where('ended_at', 'is', null)
    .where('until', '<=', now)
    .returning('until')
    .execute();
  for (const { until } of ended) {
    await record(trx, {
      type: 'expiry',
      at: until,
      municipality_code: patron.municipalityCode,
      publication_id: publicationId,
    });
  }
}

/** Writes the end of every loan past its due date, with its event. Run now and then; nothing waits for it. */
export async function sweepEndedLoans(db: Database, now: Date): Promise<void> {
  await db
    .with('ended', (cte) =>
      cte
        .updateTable('loans')
        .set((eb) => ({ ended_at: eb.ref('until'), ended_by: 'expiry' as const }))
        .where('ended_at', 'is', null)
        .where('until', '<=', now)
        .returning(['patron_id', 'publication_id', 'until']),
    )
    .insertInto('events')
    .columns(['type', 'at', 'municipality_code', 'publication_id'])
    .expression((eb) =>
      eb
        .selectFrom('ended')
        .innerJoin('patrons', 'patrons.id', 'ended.patron_id')
        .select(({ val }) => [
          val('expiry' as const).as('type'),
          'ended.until as at',
          'patrons.municipality_code',
          'ended.publication_id',
        ]),
    )
    .execute();
}
