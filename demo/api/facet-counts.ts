/**
 * Counts what each facet would leave of a list. A facet in which something is chosen is counted as if nothing were, so that
 * one can change one's mind. Knows no serialisation.
 */
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { Viewer } from './availability.ts';
import type { LanguageMap } from './database/language-map.ts';
import type { Database } from './database/open.ts';
import { availability, facetNames, limitsOf } from './facets-chosen.ts';
import type { Chosen, FacetName } from './facets-chosen.ts';
import { lookedAt } from './sources.ts';
import type { Source } from './sources.ts';

export interface FacetValue {
  readonly value: string;
  /** Undefined for what only the words of the service name. */
  readonly name: string | LanguageMap | undefined;
  /** Null when there are too many to count. */
  readonly count: number | null;
}

export interface Facet {
  readonly name: FacetName;
  /** How many there are without it; null when there are too many to count. */
  readonly all: number | null;
  readonly values: readonly FacetValue[];
}

export interface Counted {
  readonly total: number | null;
  readonly facets: readonly Facet[];
}

/** Asking the licences of each takes longer than all other facets together. */
const availabilityCountedOf = 1000;
const authorsShown = 12;

interface Row {
  readonly facet: FacetName | 'total';
  readonly value: string;
  readonly name: LanguageMap | string | null;
  readonly count: number;
}

/** How the values of a facet are counted among the publications that `matched` holds; `own` is chosen and so always has a row. */
type Counting = (own: string | undefined, viewer: Viewer) => RawBuilder<unknown>;

const ofColumn =
  (name: FacetName, value: RawBuilder<unknown>): Counting =>
  () => sql`
    select ${name} as facet, (${value})::text as value, null::jsonb as name, count(*)::int as count
    from matched group by ${value}`;

const countings: Readonly<Record<FacetName, Counting>> = {
  availability: (_own, viewer) => sql`
    select 'availability', 'now', null, (
      select count(*)::int from matched as publications where ${availability(viewer)})
    where (select count(*) from matched) <= ${availabilityCountedOf}`,
  format: ofColumn('format', sql`medium`),
  language: ofColumn('language', sql`language`),
  audience: ofColumn('audience', sql`audience`),
  year: ofColumn('year', sql`published_year / 10 * 10`),
  accessibility: ofColumn('accessibility', sql`works_with_screen_reader`),
  genre: (own = '') => sql`
    select 'genre', code, name, coalesce(count, 0)
    from subjects left join (
      select code, count(*)::int as count from matched, unnest(subject_codes) as code group by code) as counted using (code)
    where count > 0 or code = ${own}`,
  author: (own = '') => sql`
    select 'author', id, to_jsonb(name), count
    from contributors join (
      select id, sum(count)::int as count
      from (select unnest(author_ids) as id, 1 as count from matched union all select ${own}, 0) as each
      group by id order by id = ${own} desc, sum(count) desc, id limit ${authorsShown}) as counted using (id)`,
};

/** A row for each value of the facets `names`, and one for the total. */
async function countRows(
  db: Database,
  source: Source,
  chosen: Chosen,
  names: readonly (readonly [name: FacetName, own: string | undefined])[],
  viewer: Viewer,
): Promise<readonly Row[]> {
  const within = source.within(limitsOf(source.scope, chosen, viewer), lookedAt + 1);
  const total = sql`select 'total' as facet, '' as value, null::jsonb as name, count(*)::int as count from matched`;
  const parts = [total, ...names.map(([name, own]) => sql`(${countings[name](own, viewer)})`)];
  const { rows } = await sql<Row>`
    with matched as materialized (
      select id, medium, language, audience, published_year, works_with_screen_reader, subject_codes, author_ids
      from ${within} as publications)
    ${sql.join(parts, sql` union all `)}`.execute(db);
  return rows;
}

const orderOf: Readonly<Record<FacetName, (a: FacetValue, b: FacetValue) => number>> = {
  availability: () => 0,
  format: (a, b) => (b.count ?? 0) - (a.count ?? 0),
  language: (a, b) => (b.count ?? 0) - (a.count ?? 0),
  audience: (a, b) => (b.count ?? 0) - (a.count ?? 0),
  genre: (a, b) => (b.count ?? 0) - (a.count ?? 0),
  author: (a, b) => (b.count ?? 0) - (a.count ?? 0),
  year: (a, b) => Number(b.value) - Number(a.value),
  accessibility: () => 0,
};

const totalOf = (rows: readonly Row[]): number => rows.find(({ facet }) => facet === 'total')?.count ?? 0;

/** Facets that ask one thing only: yes, or whatever. */
const yesOnly: Readonly<Partial<Record<FacetName, string>>> = { availability: 'now', accessibility: 'true' };

/** A facet is left out where it has nothing to choose between; what is chosen stays, so that it can be undone. */
function facetOf(name: FacetName, rows: readonly Row[], own: string | undefined): Facet | undefined {
  const all = totalOf(rows);
  const tooMany = all > lookedAt;
  const ofFacet = rows.filter(({ facet, value }) => facet === name && (yesOnly[name] ?? value) === value);
  const isShown = ({ value, count }: Row): boolean => count > 0 || value === own;
  const values = ofFacet
    .filter(isShown)
    .map(({ value, name: label, count }): FacetValue => ({ value, name: label ?? undefined, count }))
    .sort(orderOf[name]);
  if (own !== undefined && values.every(({ value }) => value !== own))
    values.push({ value: own, name: undefined, count: 0 });
  const isUncounted = name === 'availability' && ofFacet.length === 0 && all > 0;
  if (isUncounted) return { name, all: null, values: [{ value: 'now', name: undefined, count: null }] };
  const left = values[0]?.count ?? 0;
  const hasChoice = yesOnly[name] === undefined ? values.length > 1 : left > 0 && left < all;
  if (!hasChoice && own === undefined) return undefined;
  if (!tooMany) return { name, all, values };
  return { name, all: null, values: values.map((each) => ({ ...each, count: null })) };
}

export async function countFacets(db: Database, source: Source, chosen: Chosen, viewer: Viewer): Promise<Counted> {
  const open = facetNames.filter((name) => chosen[name] === undefined);
  const rows = await countRows(
    db,
    source,
    chosen,
    open.map((name) => [name, undefined]),
    viewer,
  );
  const facets: Facet[] = [];
  for (const name of facetNames) {
    const { [name]: own, ...others } = chosen;
    const counted = own === undefined ? rows : await countRows(db, source, others, [[name, own]], viewer);
    const facet = facetOf(name, counted, own);
    if (facet !== undefined) facets.push(facet);
  }
  const total = totalOf(rows);
  return { total: total > lookedAt ? null : total, facets };
}
