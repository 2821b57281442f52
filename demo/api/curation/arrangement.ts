/** Keeps how a library arranges the shelves of all levels on its pages: their order, which it hides, how many at most. */
import { z } from '@hono/zod-openapi';
import type { Database } from '../database/open.ts';
import type { Library } from '../library.ts';
import { Problem } from '../problem.ts';
import { text } from './content.ts';
import { reachingIds } from './items.ts';
import { ownersAbove } from './staff.ts';

const mostShelves = 200;
const ids = z.array(text.max(200)).max(mostShelves);

export const arrangementSchema = z
  .object({
    first: ids.openapi({ description: 'Ids of shelves in the library’s order; others come after' }),
    hidden: ids.openapi({ description: 'Ids of shelves of the area or the nation that the library doesn’t show' }),
    atMost: z.int().min(1).max(50).optional(),
  })
  .openapi('ShelfArrangement');
export type Arrangement = z.infer<typeof arrangementSchema> & {
  /** 0: the library has arranged nothing yet. */
  readonly revision: number;
};

export async function arrangementOf(db: Database, libraryId: string): Promise<Arrangement> {
  const row = await db
    .selectFrom('shelf_arrangements')
    .selectAll()
    .where('library_id', '=', libraryId)
    .executeTakeFirst();
  if (row === undefined) return { first: [], hidden: [], revision: 0 };
  const { first, hidden, revision, at_most: atMost } = row;
  return {
    ...{ first: first as string[], hidden: hidden as string[], revision },
    ...(atMost === null ? {} : { atMost }),
  };
}

/** A shelf that was known stays known: one that is no longer shared may be again. @throws Problem unknown-shelf */
export async function requireKnownShelves(
  db: Database,
  library: Library,
  wished: z.infer<typeof arrangementSchema>,
  before: Arrangement,
): Promise<void> {
  const reaching = await reachingIds(db, 'shelf', ownersAbove(library), library.area);
  const known = new Set([...reaching, ...before.first, ...before.hidden]);
  if ([...wished.first, ...wished.hidden].some((id) => !known.has(id))) throw new Problem('unknown-shelf');
}

/** @param revision that the change was made from @throws Problem edited-meanwhile */
export async function arrange(
  db: Database,
  libraryId: string,
  { first, hidden, atMost }: z.infer<typeof arrangementSchema>,
  revision: number,
): Promise<Arrangement> {
  if ((await arrangementOf(db, libraryId)).revision !== revision) throw new Problem('edited-meanwhile');
  const values = {
    ...{ first: JSON.stringify(first), hidden: JSON.stringify(hidden), at_most: atMost ?? null },
    revision: revision + 1,
  };
  const written = await db
    .insertInto('shelf_arrangements')
    .values({ library_id: libraryId, ...values })
    .onConflict((conflict) =>
      conflict.column('library_id').doUpdateSet(values).where('shelf_arrangements.revision', '=', revision),
    )
    .returning('revision')
    .executeTakeFirst();
  if (written === undefined) throw new Problem('edited-meanwhile');
  return arrangementOf(db, libraryId);
}
