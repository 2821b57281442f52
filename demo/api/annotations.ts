/**
 * What patrons have marked in the books that they have on loan, as W3C annotations: where they left off ("idling") and their
 * bookmarks. Knows which are whose, and in which books; nothing of HTTP.
 */
import type { Selectable, Transaction } from 'kysely';
import type { Database } from './database/open.ts';
import type { Schema } from './database/schema.ts';
import type { Annotations } from './database/session-tables.ts';
import { Problem } from './problem.ts';

/** Where somebody left off (wire: Palace's annotations). */
export const idling = 'http://librarysimplified.org/terms/annotation/idling';
export const bookmarking = 'http://www.w3.org/ns/oa#bookmarking';
export const timeKey = 'http://librarysimplified.org/terms/time';

/** A client whose clock is further ahead than this would win over every other device for too long. */
const toleratedAheadMs = 5 * 60_000;

/** As a client sends it. */
export interface NewAnnotation {
  readonly body: Readonly<Record<string, unknown>>;
  readonly target: Readonly<Record<string, unknown>> & { readonly source: string };
}

export type Annotation = Selectable<Annotations>;

/** What the client says of the time, if it is a time and not too far ahead; else the server's own. */
export function timeOf(body: NewAnnotation['body'], now: Date): Date {
  const text = body[timeKey];
  const said = new Date(typeof text === 'string' ? text : '');
  return Number.isNaN(said.getTime()) || said.getTime() > now.getTime() + toleratedAheadMs ? now : said;
}

/**
 * Id of the publication that `source` names. Whoever marks the same loan at the same time waits.
 * @throws Problem invalid-annotation-target when it isn't on loan now
 */
export async function publicationOnLoan(
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
    .forUpdate('loans')
    .executeTakeFirst();
  if (loan === undefined) throw new Problem('invalid-annotation-target');
  return loan.publication_id;
}

const inBooksOnLoan = (db: Database, patronId: string, now: Date) =>
  db
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
    );

/** In the books that the patron has on loan now, the latest first. */
export const annotationsOf = (db: Database, patronId: string, now: Date): Promise<Annotation[]> =>
  inBooksOnLoan(db, patronId, now).orderBy('time', 'desc').orderBy('id').execute();

/** @throws Problem no-annotation, also when the book isn't on loan now */
export async function annotationOf(db: Database, patronId: string, now: Date, id: string): Promise<Annotation> {
  const annotation = await inBooksOnLoan(db, patronId, now).where('id', '=', id).executeTakeFirst();
  if (annotation === undefined) throw new Problem('no-annotation');
  return annotation;
}

export const lastPositionOf = (
  db: Database,
  patronId: string,
  now: Date,
  publicationId: string,
): Promise<Annotation | undefined> =>
  inBooksOnLoan(db, patronId, now)
    .where('publication_id', '=', publicationId)
    .where('motivation', '=', idling)
    .executeTakeFirst();

/** @throws Problem no-annotation when the patron has none by that name, or no more */
export async function removeAnnotation(db: Database, patronId: string, id: string): Promise<void> {
  const removed = await db
    .deleteFrom('annotations')
    .where('patron_id', '=', patronId)
    .where('id', '=', id)
    .returning('id')
    .executeTakeFirst();
  if (removed === undefined) throw new Problem('no-annotation');
}
