/**
 * What somebody limits a list to: the facets, their values and how each selects. Knows no counts, no words and no
 * serialisation.
 */
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { Viewer } from './availability.ts';
import { lexeme, mark } from './markers.ts';
import type { Mark } from './markers.ts';

/** In the order in which they are shown. */
export const facetNames = [
  'availability',
  'format',
  'language',
  'audience',
  'genre',
  'author',
  'year',
  'accessibility',
] as const;
export type FacetName = (typeof facetNames)[number];

/** A value by facet; no value: all. */
export type Chosen = Readonly<Partial<Record<FacetName, string>>>;

/** The marks by which a facet selects; what is available now no index can know. */
const markOf: Readonly<Record<Exclude<FacetName, 'availability'>, Mark>> = {
  format: 'medium',
  language: 'language',
  audience: 'audience',
  genre: 'subject',
  author: 'author',
  year: 'decade',
  accessibility: 'accessible',
};

/** How a list is limited, for `where`. */
export interface Limits {
  /** A `tsquery` of marks; empty: none. */
  readonly marks: string;
  readonly available: RawBuilder<boolean> | undefined;
}

/** Whether whoever looks may borrow the publication of the row `publications` this moment. */
const availableTo = ({ entitlement, now }: Viewer): RawBuilder<boolean> => sql<boolean>`exists (
  select from licences
  where licences.publication_id = publications.id
    and (owner_kind = 'nation'
      or owner_kind = 'area' and owner_id = any(${entitlement.areaIds}::text[])
      or owner_kind = 'library' and owner_id = any(${entitlement.libraryIds}::text[]))
    and (expires_at is null or expires_at > ${now}) and checkouts_left is distinct from 0
    and (concurrency is null or concurrency > (
      select count(*) from loans where licence_id = licences.id and ended_at is null and until > ${now})))`;

/** Of marks that are all asked for. */
export const allOf = (...queries: readonly string[]): string =>
  queries
    .filter((query) => query !== '')
    .map((query) => `(${query})`)
    .join(' & ');

export const anyOf = (...queries: readonly string[]): string => queries.join(' | ');

export function limitsOf(scope: string, chosen: Chosen, viewer: Viewer): Limits {
  const marks = facetNames.flatMap((name) => {
    const value = chosen[name];
    return name === 'availability' || value === undefined ? [] : [lexeme(mark(markOf[name], value))];
  });
  return {
    marks: allOf(scope, ...marks),
    available: chosen.availability === undefined ? undefined : availableTo(viewer),
  };
}

/** For counting what is available now among what is limited already. */
export const availability = availableTo;
