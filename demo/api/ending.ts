/**
 * Ends a patron's account: what they have goes to who waits, and nothing of them is left. The card is the home library's and
 * stays good: whoever signs in with it again is somebody new. The rules are in `stories/decisions/004-own-things.mdx`. Knows
 * nothing of HTTP.
 */
import { randomUUID } from 'node:crypto';
import type { Transaction } from 'kysely';
import { transact } from './database/open.ts';
import type { Database } from './database/open.ts';
import type { Schema } from './database/schema.ts';
import { endOverdue, record } from './ended-loans.ts';
import type { Patron } from './patron.ts';
import { settleQueue } from './queue.ts';

/** Titles that the patron has or waits for, in the order in which all who want several lock them. */
async function titlesOf(trx: Transaction<Schema>, { id }: Patron): Promise<string[]> {
  const rows = await trx
    .selectFrom('loans')
    .select('publication_id')
    .where('patron_id', '=', id)
    .where('ended_at', 'is', null)
    .union(trx.selectFrom('holds').select('publication_id').where('patron_id', '=', id).where('ended_at', 'is', null))
    .orderBy('publication_id')
    .execute();
  return rows.map(({ publication_id }) => publication_id);
}

/** Returns the loan and cancels the hold of one title; the copy goes to who waits. */
async function letGo(trx: Transaction<Schema>, patron: Patron, publicationId: string, now: Date): Promise<void> {
  // What lapsed, or came free, before this moment is settled first; the licences are locked before loans and holds.
  await settleQueue(trx, publicationId, now);
  await endOverdue(trx, patron, publicationId, now);
  const own = { patron_id: patron.id, publication_id: publicationId };
  const returned = await trx
    .updateTable('loans')
    .set({ ended_at: now, ended_by: 'return' })
    .where((eb) => eb.and(own))
    .where('ended_at', 'is', null)
    .returning('id')
    .execute();
  if (returned.length > 0) {
    await record(trx, {
      type: 'return',
      at: now,
      municipality_code: patron.municipalityCode,
      publication_id: publicationId,
    });
  }
  await trx
    .updateTable('holds')
    .set({ ended_at: now, ended_by: 'cancel', ready_until: null, licence_id: null })
    .where((eb) => eb.and(own))
    .where('ended_at', 'is', null)
    .execute();
  await settleQueue(trx, publicationId, now);
}

/** With everything that refers to them. @returns what the home library says of whoever has the card */
async function forget(trx: Transaction<Schema>, { id, card }: Patron) {
  await trx.deleteFrom('sign_in_attempts').where('card', '=', card).execute();
  return trx
    .deleteFrom('patrons')
    .where('id', '=', id)
    .returning(['card', 'pin_hash', 'name', 'language', 'birth_date', 'municipality_code'])
    .executeTakeFirst();
}

/** An account that has ended already stays so. */
export const endAccount = (db: Database, patron: Patron, now: Date): Promise<void> =>
  transact(db, async (trx) => {
    // The strongest lock, and before anything else: who has written what refers to the patron is done first.
    await trx.selectFrom('patrons').select('id').where('id', '=', patron.id).forUpdate().execute();
    for (const title of await titlesOf(trx, patron)) await letGo(trx, patron, title, now);
    const holder = await forget(trx, patron);
    if (holder === undefined) return;
    await trx
      .insertInto('patrons')
      .values({ ...holder, id: randomUUID() })
      .execute();
  });

/** PostgreSQL's `foreign_key_violation`. */
const refersToNothing = '23503';

/** Whether a write failed as the account ended while it was on its way. */
export const isOfEndedAccount = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  error.code === refersToNothing &&
  'constraint' in error &&
  String(error.constraint).endsWith('_patron_id_fkey');
