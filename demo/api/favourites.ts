/** Keeps a patron's favourites, the newest first. Making one twice is one, and unmaking what is none does nothing. Knows nothing of HTTP. */
import type { Transaction } from 'kysely';
import type { Viewer } from './availability.ts';
import { publicationsBy } from './catalogue.ts';
import type { Database } from './database/open.ts';
import type { Schema } from './database/schema.ts';
import type { Patron } from './patron.ts';
import { Problem } from './problem.ts';
import type { Publication } from './publication.ts';

/** @throws Problem not-found */
async function requirePublication(trx: Transaction<Schema>, id: string): Promise<void> {
  const publication = await trx.selectFrom('publications').select('id').where('id', '=', id).executeTakeFirst();
  if (publication === undefined) throw new Problem('not-found');
}

/** @returns whether it wasn't one before @throws Problem not-found */
export async function select(
  trx: Transaction<Schema>,
  patron: Patron,
  publicationId: string,
  now: Date,
): Promise<{ readonly created: boolean }> {
  await requirePublication(trx, publicationId);
  const selected = await trx
    .insertInto('favourites')
    .values({ patron_id: patron.id, publication_id: publicationId, selected_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .returning('publication_id')
    .executeTakeFirst();
  return { created: selected !== undefined };
}

/** @throws Problem not-found */
export async function unselect(trx: Transaction<Schema>, patron: Patron, publicationId: string): Promise<void> {
  await requirePublication(trx, publicationId);
  await trx
    .deleteFrom('favourites')
    .where('patron_id', '=', patron.id)
    .where('publication_id', '=', publicationId)
    .execute();
}

export async function favouritesFor(db: Database, patronId: string, viewer: Viewer): Promise<Publication[]> {
  const rows = await db
    .selectFrom('favourites')
    .select('publication_id')
    .where('patron_id', '=', patronId)
    .orderBy('selected_at', 'desc')
    .orderBy('publication_id')
    .execute();
  return publicationsBy(
    db,
    rows.map(({ publication_id }) => publication_id),
    viewer,
  );
}
