/**
 * Does a write once, however often it is asked for with the same Idempotency-Key (draft-ietf-httpapi-idempotency-key-header):
 * what was answered is kept in the same transaction as what was done. Knows nothing of what is done.
 */
import type { Transaction } from 'kysely';
import { transact } from './database/open.ts';
import type { Database } from './database/open.ts';
import type { Schema } from './database/schema.ts';
import { Problem } from './problem.ts';
import type { Representation } from './writing.ts';

const keptMs = 24 * 60 * 60_000;

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
    .where('created_at', '<', new Date(now.getTime() - keptMs))
    .execute();
  const claimed = await trx
    .insertInto('idempotency_keys')
    .values({ patron_id: patronId, key, fingerprint, status: null, answer: null, created_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .returning('key')
    .executeTakeFirst();
  return claimed !== undefined;
}

async function replay(trx: Transaction<Schema>, key: string, { patronId, fingerprint }: KeyedRequest): Promise<Answer> {
  const kept = await trx
    .selectFrom('idempotency_keys')
    .selectAll()
    .where('patron_id', '=', patronId)
    .where('key', '=', key)
    .executeTakeFirstOrThrow();
  if (kept.fingerprint !== fingerprint) throw new Problem('idempotency-key-reused');
  return { status: kept.status === 201 ? 201 : 200, representation: JSON.parse(kept.answer ?? '{}') as Representation };
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
    if (!(await claim(trx, key, request))) return replay(trx, key, request);
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
