/**
 * Does a write once, however often it is asked for with the same Idempotency-Key (draft-ietf-httpapi-idempotency-key-header):
 * what was answered is kept in the same transaction as what was done. Knows nothing of what is done.
 */
import type { SelectQueryBuilder, Transaction } from 'kysely';
import { transact } from './database/open.ts';
import type { Database } from './database/open.ts';
import type { Schema } from './database/schema.ts';
import type { IdempotencyKeys } from './database/session-tables.ts';
import { Problem } from './problem.ts';
import type { Representation } from './writing.ts';

/** How long a key is remembered, and with it what was answered. */
const keptMs = 24 * 60 * 60_000;
const expiredBy = (now: Date): Date => new Date(now.getTime() - keptMs);

export interface Answer {
  readonly status: 200 | 201;
  readonly representation: Representation;
}

export interface KeyedRequest {
  readonly patronId: string;
  /** Undefined when the client sent none: then the write is simply done. */
  readonly key: string | undefined;
  /** What tells this request from others: method, path, body. */
  readonly fingerprint: string;
  readonly now: Date;
}

/** Claims the key; of two at once the second waits here until the first has committed, then finds its answer. */
async function claim(
  trx: Transaction<Schema>,
  key: string,
  { patronId, fingerprint, now }: KeyedRequest,
): Promise<boolean> {
  await trx
    .deleteFrom('idempotency_keys')
    .where('patron_id', '=', patronId)
    .where('key', '=', key)
    .where('created_at', '<', expiredBy(now))
    .execute();
  const claimed = await trx
    .insertInto('idempotency_keys')
    .values({ patron_id: patronId, key, fingerprint, status: null, answer: null, created_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .returning('key')
    .executeTakeFirst();
  return claimed !== undefined;
}

/** What is kept with a key. Null is only seen inside the transaction that claims it. */
export const answerOf = ({ status, answer }: Pick<IdempotencyKeys, 'status' | 'answer'>): Answer => ({
  status: status === 201 ? 201 : 200,
  representation: JSON.parse(answer ?? '{}') as Representation,
});

/** Undefined when the key has been forgotten since it was found taken. */
async function replay(
  trx: Transaction<Schema>,
  key: string,
  { patronId, fingerprint }: KeyedRequest,
): Promise<Answer | undefined> {
  const kept = await trx
    .selectFrom('idempotency_keys')
    .selectAll()
    .where('patron_id', '=', patronId)
    .where('key', '=', key)
    .executeTakeFirst();
  if (kept === undefined) return undefined;
  if (kept.fingerprint !== fingerprint) throw new Problem('idempotency-key-reused');
  return answerOf(kept);
}

/**
 * Runs `write` in a transaction, or answers what it answered before. What throws isn't kept: it has done nothing.
 * @throws Problem idempotency-key-reused, and what `write` throws
 */
export function once(
  db: Database,
  request: KeyedRequest,
  write: (trx: Transaction<Schema>) => Promise<Answer>,
): Promise<Answer> {
  const { key, patronId } = request;
  return transact(db, async (trx) => {
    if (key === undefined) return write(trx);
    while (!(await claim(trx, key, request))) {
      const kept = await replay(trx, key, request);
      if (kept !== undefined) return kept;
    }
    const answer = await write(trx);
    await trx
      .updateTable('idempotency_keys')
      .set({ status: answer.status, answer: JSON.stringify(answer.representation) })
      .where('patron_id', '=', patronId)
      .where('key', '=', key)
      .execute();
    return answer;
  });
}

type Keys = SelectQueryBuilder<Schema, 'idempotency_keys', Pick<IdempotencyKeys, 'patron_id' | 'key'>>;

/** A key that a request holds at this moment is that request's to deal with: nobody waits for another here. */
const forget = (db: Database, which: (keys: Keys) => Keys): Promise<unknown> =>
  db
    .deleteFrom('idempotency_keys')
    .where(({ eb, refTuple, selectFrom }) =>
      eb(
        refTuple('patron_id', 'key'),
        'in',
        which(selectFrom('idempotency_keys').select(['patron_id', 'key']))
          .forUpdate()
          .skipLocked()
          .$asTuple('patron_id', 'key'),
      ),
    )
    .execute();

/** Forgets what was asked longer ago than keys are remembered. Run now and then. */
export const forgetKeys = (db: Database, now: Date): Promise<unknown> =>
  forget(db, (keys) => keys.where('created_at', '<', expiredBy(now)));

/** Forgets what a patron was answered: it names titles. */
export const forgetKeysOf = (db: Database, patronId: string): Promise<unknown> =>
  forget(db, (keys) => keys.where('patron_id', '=', patronId));
