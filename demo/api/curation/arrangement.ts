/** Keeps how a library arranges the shelves of all levels on its pages: their order, which it hides, how many at most. */
import { z } from '@hono/zod-openapi';
import type { Database } from '../database/open.ts';
import { Problem } from '../problem.ts';
import { text } from './content.ts';

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
