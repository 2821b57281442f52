/**
 * Keeps the bookmarks of a patron: as many in a book as they like up to a limit, one per place, each with a note or without.
 * Knows nothing of HTTP.
 */
import { randomUUID } from 'node:crypto';
import type { Transaction } from 'kysely';
import { bookmarking, publicationOnLoan, timeKey, timeOf } from './annotations.ts';
import type { Annotation, NewAnnotation } from './annotations.ts';
import type { Schema } from './database/schema.ts';
import { Problem } from './problem.ts';

/** In one book. */
export const bookmarkLimit = 100;
/** Of what names the place; a note may be longer. */
const longestPlace = 1000;
const longestNote = 4000;

/** @throws Problem invalid-annotation-target for a bookmark that names no place, invalid-input for a note that is a book of its own */
function placeOf({ target, body }: NewAnnotation): string {
  const { selector } = target as { readonly selector?: { readonly value?: unknown } };
  const place = selector?.value;
  if (typeof place !== 'string' || place.length > longestPlace) throw new Problem('invalid-annotation-target');
  if (typeof body.value === 'string' && body.value.length > longestNote) throw new Problem('invalid-input');
  return place;
}

/** @throws Problem bookmark-limit-reached */
async function requireRoom(
  trx: Transaction<Schema>,
  patronId: string,
  publicationId: string,
  place: string,
): Promise<void> {
  const others = await trx
    .selectFrom('annotations')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('patron_id', '=', patronId)
    .where('publication_id', '=', publicationId)
    .where('motivation', '=', bookmarking)
    .where('place', '!=', place)
    .executeTakeFirstOrThrow();
  if (Number(others.count) >= bookmarkLimit) throw new Problem('bookmark-limit-reached', { limit: bookmarkLimit });
}

/**
 * Keeps `bookmark` in place of the one that was there.
 * @throws Problem invalid-annotation-target (not on loan now, or no place), bookmark-limit-reached, invalid-input
 */
export async function keepBookmark(
  trx: Transaction<Schema>,
  patronId: string,
  bookmark: NewAnnotation,
  now: Date,
): Promise<Annotation> {
  const place = placeOf(bookmark);
  const publicationId = await publicationOnLoan(trx, patronId, bookmark.target.source, now);
  await requireRoom(trx, patronId, publicationId, place);
  const time = timeOf(bookmark.body, now);
  const body = JSON.stringify({ ...bookmark.body, [timeKey]: time.toISOString() });
  const target = JSON.stringify(bookmark.target);
  return trx
    .insertInto('annotations')
    .values({
      ...{ id: randomUUID(), patron_id: patronId, publication_id: publicationId },
      ...{ motivation: bookmarking, time, body, target },
    })
    .onConflict((conflict) =>
      conflict
        .columns(['patron_id', 'publication_id', 'place'])
        .where('motivation', '=', bookmarking)
        .doUpdateSet({ time, body, target }),
    )
    .returningAll()
    .executeTakeFirstOrThrow();
}
