/** Keeps where a patron left off in a book: one place per patron and book, of two the later. Knows nothing of HTTP. */
import { randomUUID } from 'node:crypto';
import type { Transaction } from 'kysely';
import { idling, publicationOnLoan, timeKey, timeOf } from './annotations.ts';
import type { Annotation, NewAnnotation } from './annotations.ts';
import type { Schema } from './database/schema.ts';

/**
 * Keeps `position` unless a later one is there already; answers the one that is kept.
 * @throws Problem invalid-annotation-target (not on loan now)
 */
export async function keepPosition(
  trx: Transaction<Schema>,
  patronId: string,
  position: NewAnnotation,
  now: Date,
): Promise<Annotation> {
  const publicationId = await publicationOnLoan(trx, patronId, position.target.source, now);
  const time = timeOf(position.body, now);
  const body = JSON.stringify({ ...position.body, [timeKey]: time.toISOString() });
  const target = JSON.stringify(position.target);
  await trx
    .insertInto('annotations')
    .values({
      ...{ id: randomUUID(), patron_id: patronId, publication_id: publicationId },
      ...{ motivation: idling, time, body, target },
    })
    .onConflict((conflict) =>
      conflict
        .columns(['patron_id', 'publication_id'])
        .where('motivation', '=', idling)
        .doUpdateSet({ time, body, target })
        .where('annotations.time', '<', time),
    )
    .execute();
  return trx
    .selectFrom('annotations')
    .selectAll()
    .where('patron_id', '=', patronId)
    .where('publication_id', '=', publicationId)
    .where('motivation', '=', idling)
    .executeTakeFirstOrThrow();
}
