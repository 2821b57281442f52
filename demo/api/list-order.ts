/**
 * The orders of a list and where in one a page begins. A page is asked for by the last entry of the one before, so that it
 * costs the same however deep it is and nothing is met twice when books come and go. Knows nothing of what is listed.
 */
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import { Problem } from './problem.ts';

export const sortNames = ['relevance', 'title', 'author', 'newest', 'year', 'series'] as const;
export type SortName = (typeof sortNames)[number];

/** What stands before the title in an order; equal ones follow by title, equal titles by id. */
interface Order {
  readonly key: RawBuilder<unknown>;
  readonly type: string;
  readonly direction: 'asc' | 'desc';
}

const orders: Readonly<Record<Exclude<SortName, 'relevance' | 'title'>, Order>> = {
  author: { key: sql`author_key`, type: 'text', direction: 'asc' },
  newest: { key: sql`added_on`, type: 'date', direction: 'desc' },
  year: { key: sql`published_year`, type: 'integer', direction: 'desc' },
  series: { key: sql`coalesce(series_position, 0)`, type: 'real', direction: 'asc' },
};

/** The last entry of the page before. */
export interface Place {
  /** Undefined when the title alone orders. */
  readonly key: string | undefined;
  readonly sortKey: string;
  readonly id: string;
}

/** A page's rows are chosen, ordered and remembered by this. */
export interface Ordering {
  readonly key: RawBuilder<unknown>;
  readonly after: (place: Place | undefined) => RawBuilder<boolean>;
  readonly by: RawBuilder<unknown>;
}

const byTitle: Ordering = {
  key: sql`null::text`,
  after: (place) =>
    place === undefined ? sql<boolean>`true` : sql<boolean>`(sort_key, id) > (${place.sortKey}, ${place.id})`,
  by: sql`sort_key, id`,
};

function orderedBy({ key, type, direction }: Order): Ordering {
  return {
    key: sql`${key}::text`,
    after: (place) => {
      if (place === undefined) return sql<boolean>`true`;
      const at = sql`${place.key ?? ''}::text::${sql.raw(type)}`;
      if (direction === 'asc') return sql<boolean>`(${key}, sort_key, id) > (${at}, ${place.sortKey}, ${place.id})`;
      return sql<boolean>`${key} <= ${at} and (${key} < ${at} or (sort_key, id) > (${place.sortKey}, ${place.id}))`;
    },
    by: sql`${key} ${sql.raw(direction)}, sort_key, id`,
  };
}

/** @param score orders by relevance; where nothing is scored, the title does */
export function orderingOf(sort: SortName, score: RawBuilder<number> | undefined): Ordering {
  if (sort === 'title') return byTitle;
  if (sort !== 'relevance') return orderedBy(orders[sort]);
  return score === undefined ? byTitle : orderedBy({ key: sql`score`, type: 'float8', direction: 'desc' });
}

/** Opaque to clients. */
export const cursorOf = (sort: SortName, { key, sortKey, id }: Place): string =>
  Buffer.from(JSON.stringify([sort, key ?? null, sortKey, id])).toString('base64url');

/** @throws Problem for one that another order gave, or nobody */
export function placeOf(sort: SortName, cursor: string): Place {
  try {
    const read: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(read) && read[0] === sort && typeof read[2] === 'string' && typeof read[3] === 'string') {
      const key: unknown = read[1];
      return { key: typeof key === 'string' ? key : undefined, sortKey: read[2], id: read[3] };
    }
  } catch {
    // Told below.
  }
  throw new Problem('invalid-input');
}
