/**
 * Keeps where a patron left off in a book on loan, as W3C annotations of the kind "idling": one per patron and book, of
 * two the later. Knows nothing of HTTP.
 */
import { randomUUID } from 'node:crypto';
import type { Selectable, Transaction } from 'kysely';
import type { Database } from './database/open.ts';
import type { Schema } from './database/schema.ts';
import type { Annotations } from './database/session-tables.ts';
import { Problem } from './problem.ts';

/** The last position; the only motivation kept here (wire: Palace's annotations). */
export const idling = 'http://librarysimplified.org/terms/annotation/idling';
export const timeKey = 'http://librarysimplified.org/terms/time';

/** A client whose clock is further ahead than this would win over every other device for too long. */
const toleratedAheadMs = 5 * 60_000;

export interface Position {
  readonly motivation: string;
  readonly body: Readonly<Record<string, unknown>>;
  readonly target: Readonly<Record<string, unknown>> & { readonly source: string };
}

export type Annotation = Selectable<Annotations>;

/** What the client says of the time, if it is a time and not too far ahead; else the server's own. */
function timeOf(body: Position['body'], now: Date): Date {
  const text = body[timeKey];
  const said = new Date(typeof text === 'string' ? text : '');
  return Number.isNaN(said.getTime()) || said.getTime() > now.getTime() + toleratedAheadMs ? now : said;
}

async function publicationOnLoan(
  trx: Transaction<Schema>,
  patronId: string,
  source: string,
  now: Date,
): Promise<string> {
  const loan = await trx
    .selectFrom('loans')
    .innerJoin('publications', 'publications.id', 'publication_id')
    .select('publication_id')
    .where('identifier', '=', source)
    .where('patron_id', '=', patronId)
    .where('ended_at', 'is', null)
    .where('until', '>', now)
    .executeTakeFirst();
  if (loan === undefined) throw new Problem('invalid-annotation-target');
  return loan.publication_id;
}

/**
 * Keeps `position` unless a later one is there already; answers the one that is kept.
 * @throws Problem invalid-annotation-motivation, invalid-annotation-target (not on loan now)
 */
export async function keepPosition(
  trx: Transaction<Schema>,
  patronId: string,
  position: Position,
  now: Date,
): Promise<Annotation> {
  if (position.motivation !== idling) throw new Problem('invalid-annotation-motivation');
  const publicationId = await publicationOnLoan(trx, patronId, position.target.source, now);
  const time = timeOf(position.body, now);
  const body = JSON.stringify({ ...position.body, [timeKey]: time.toISOString() });
  const target = JSON.stringify(position.target);
  await trx
    .insertInto('annotations')
    .values({
      id: randomUUID(),
      patron_id: patronId,
      publication_id: publicationId,
      motivation: idling,
      time,
      body,
      target,
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

/** The kept positions in the books that the patron has on loan now, the latest first; of one book when `publicationId` is given. */
export async function positionsOf(
  db: Database,
  patronId: string,
  now: Date,
  publicationId?: string,
): Promise<Annotation[]> {
  const query = db
    .selectFrom('annotations')
    .selectAll()
    .where('patron_id', '=', patronId)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('loans')
          .select('loans.id')
          .whereRef('loans.publication_id', '=', 'annotations.publication_id')
          .whereRef('loans.patron_id', '=', 'annotations.patron_id')
          .where('ended_at', 'is', null)
          .where('until', '>', now),
      ),
    )
    .orderBy('time', 'desc')
    .orderBy('id');
  return publicationId === undefined ? query.execute() : query.where('publication_id', '=', publicationId).execute();
}
