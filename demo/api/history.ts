/**
 * Keeps the loans that a patron has had, from when they ask for it until they don't want it any more. Of everybody else an ended
 * loan is forgotten after a day. Knows nothing of HTTP.
 */
import type { Transaction } from 'kysely';
import type { Database } from './database/open.ts';
import type { Schema } from './database/schema.ts';
import { endOverdue } from './ended-loans.ts';
import { forgetKeysOf } from './idempotency.ts';
import { standInLine } from './lending.ts';
import type { Patron } from './patron.ts';

export interface PastLoan {
  readonly publicationId: string;
  /** URN. */
  readonly identifier: string;
  readonly title: string;
  readonly language: string;
  readonly since: Date;
  readonly endedAt: Date;
}

export interface History {
  /** Null while the patron keeps none. */
  readonly since: Date | null;
  /** What ended last stands first. */
  readonly loans: readonly PastLoan[];
}

/** Loans past their due date count as ended even before the sweep has written it. */
async function endedSince(db: Database, patronId: string, since: Date, now: Date): Promise<PastLoan[]> {
  const rows = await db
    .selectFrom('loans')
    .innerJoin('publications', 'publications.id', 'publication_id')
    .select(['publication_id', 'identifier', 'title', 'language', 'since'])
    .select((eb) => eb.fn.coalesce('ended_at', 'until').as('ended'))
    .where('patron_id', '=', patronId)
    .where((eb) => eb.or([eb('ended_at', 'is not', null), eb('until', '<=', now)]))
    .where((eb) => eb(eb.fn.coalesce('ended_at', 'until'), '>=', since))
    .orderBy('ended', 'desc')
    .orderBy('loans.id')
    .execute();
  return rows.map(({ publication_id, ended, ...row }) => ({ ...row, publicationId: publication_id, endedAt: ended }));
}

export async function historyOf(db: Database, patronId: string, now: Date): Promise<History> {
  const patron = await db.selectFrom('patrons').select('history_since').where('id', '=', patronId).executeTakeFirst();
  const since = patron?.history_since ?? null;
  return { since, loans: since === null ? [] : await endedSince(db, patronId, since, now) };
}

/** Forgets every loan that has ended, and the answers that name them; the statistics count those that only the clock ended, too. */
export async function emptyHistory(trx: Transaction<Schema>, patron: Patron, now: Date): Promise<void> {
  await standInLine(trx, patron);
  await endOverdue(trx, patron, undefined, now);
  await trx.deleteFrom('loans').where('patron_id', '=', patron.id).where('ended_at', 'is not', null).execute();
  await forgetKeysOf(trx, patron.id);
}

/** Begins a history with what ends from now on; one that is kept already goes on. */
export async function beginHistory(trx: Transaction<Schema>, patron: Patron, now: Date): Promise<void> {
  await trx
    .updateTable('patrons')
    .set({ history_since: now })
    .where('id', '=', patron.id)
    .where('history_since', 'is', null)
    .execute();
}

/** Keeps none any more, and forgets what was kept. */
export async function endHistory(trx: Transaction<Schema>, patron: Patron, now: Date): Promise<void> {
  await emptyHistory(trx, patron, now);
  await trx.updateTable('patrons').set({ history_since: null }).where('id', '=', patron.id).execute();
}
