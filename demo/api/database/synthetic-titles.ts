/** Adds synthetic works until the collection has as many as somebody wants to try it with. Knows nothing of the real ones. */
import { sql } from 'kysely';
import { syntheticIsbns, syntheticWorks } from '../../catalogue/index.ts';
import { storeBought } from './licences.ts';
import type { Buying } from './licences.ts';
import { transact } from './open.ts';
import type { Database } from './open.ts';

/** Kept one after another, so that a start that was cut short goes on where it was. */
const worksInOneGo = 10_000;

/** How many are there. */
export async function countSyntheticTitles(db: Database): Promise<number> {
  const { count } = await db
    .selectFrom('publications')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('isbn', '>=', syntheticIsbns.from)
    .where('isbn', '<', syntheticIsbns.before)
    .executeTakeFirstOrThrow();
  return count;
}

/** @param count altogether; those that are there stay */
export async function storeSyntheticTitles(db: Database, count: number, buying: Buying): Promise<void> {
  for (let from = await countSyntheticTitles(db); from < count; from += worksInOneGo) {
    const works = syntheticWorks(from, Math.min(count, from + worksInOneGo));
    await transact(db, (trx) => storeBought(trx, works, buying));
  }
}

/** After many changes; the embedded PostgreSQL does nothing of this by itself. */
export async function tidy(db: Database): Promise<void> {
  await sql`vacuum analyze`.execute(db);
}
