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

/**
 * Writes down that loans past their due date have ended; queries count them as ended all along.
 * @param publicationId undefined: whatever the title
 */
export async function endOverdue(
  trx: Transaction<Schema>,
  patron: Patron,
  publicationId: string | undefined,
  now: Date,
): Promise<void> {
  const ended = await trx
    .updateTable('loans')
    .set((eb) => ({ ended_at: eb.ref('until'), ended_by: 'expiry' }))
    .where('patron_id', '=', patron.id)
    .$if(publicationId !== undefined, (query) => query.where('publication_id', '=', publicationId ?? ''))
    .where('ended_at', 'is', null)
    .where('until', '<=', now)
    .returning(['until', 'publication_id'])
    .execute();
  for (const { until, publication_id } of ended) {
    await record(trx, { type: 'expiry', at: until, municipality_code: patron.municipalityCode, publication_id });
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

/** Long enough to tell why a loan or hold isn't there any more. */
const keptMs = 24 * 60 * 60_000;

/** Forgets what ended more than a day ago, but the loans of those who keep a history of them. */
export async function forgetEnded(db: Database, now: Date): Promise<void> {
  const before = new Date(now.getTime() - keptMs);
  await db.deleteFrom('holds').where('ended_at', '<', before).execute();
  await db
    .deleteFrom('loans')
    .where('ended_at', '<', before)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('patrons')
            .select('patrons.id')
            .whereRef('patrons.id', '=', 'loans.patron_id')
            .whereRef('history_since', '<=', 'loans.ended_at'),
        ),
      ),
    )
    .execute();
}
