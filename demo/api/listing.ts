/** Reads one page of a list, limited and ordered as somebody wants it. Knows no serialisation and no addresses. */
import { sql } from 'kysely';
import type { Viewer } from './availability.ts';
import { publicationsBy } from './catalogue.ts';
import type { Database } from './database/open.ts';
import { countFacets } from './facet-counts.ts';
import type { Counted } from './facet-counts.ts';
import { limitsOf } from './facets-chosen.ts';
import type { Chosen } from './facets-chosen.ts';
import { cursorOf, orderingOf, placeOf } from './list-order.ts';
import type { SortName } from './list-order.ts';
import type { Publication } from './publication.ts';
import { lookedAt } from './sources.ts';
import type { Source } from './sources.ts';

export interface Wanted {
  readonly source: Source;
  readonly chosen: Chosen;
  readonly sort: SortName;
  /** Where the page before ended; undefined: the first page. */
  readonly after: string | undefined;
  readonly limit: number;
}

export interface ListingPage {
  readonly publications: readonly Publication[];
  /** Where the next page begins; undefined on the last one. */
  readonly next: string | undefined;
}

/** One page, how many there are in all, and how they can be limited. */
export type Listing = ListingPage & Counted;

interface Row {
  readonly id: string;
  readonly key: string | null;
  readonly sort_key: string;
}

/** @throws Problem for a cursor that wasn't given for this order */
export async function readPage(db: Database, wanted: Wanted, viewer: Viewer): Promise<ListingPage> {
  const { source, chosen, sort, after, limit } = wanted;
  const ordering = orderingOf(sort, source.score);
  const from = ordering.after(after === undefined ? undefined : placeOf(sort, after));
  const limits = limitsOf(source.scope, chosen, viewer);
  const within = source.within(limits, source.score === undefined ? undefined : lookedAt);
  const { rows } = await sql<Row>`
    select id, ${ordering.key} as key, sort_key
    from (select *, ${source.score ?? sql`0`} as score from ${within} as publications) as publications
    where ${from} order by ${ordering.by} limit ${limit + 1}`.execute(db);
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const publications = await publicationsBy(
    db,
    shown.map(({ id }) => id),
    viewer,
  );
  const hasMore = rows.length > limit && last !== undefined;
  return {
    publications,
    next: hasMore ? cursorOf(sort, { key: last.key ?? undefined, sortKey: last.sort_key, id: last.id }) : undefined,
  };
}

export const readListing = async (db: Database, wanted: Wanted, viewer: Viewer): Promise<Listing> => ({
  ...(await readPage(db, wanted, viewer)),
  ...(await countFacets(db, wanted.source, wanted.chosen, viewer)),
});

/** How many the list has; undefined when there are too many to count. */
export async function countAll(
  db: Database,
  { source, chosen }: Pick<Wanted, 'source' | 'chosen'>,
  viewer: Viewer,
): Promise<number | undefined> {
  const { rows } = await sql<{ total: number }>`
    select count(*)::int as total
    from ${source.within(limitsOf(source.scope, chosen, viewer), lookedAt + 1)} as publications`.execute(db);
  const total = rows[0]?.total ?? 0;
  return total > lookedAt ? undefined : total;
}
