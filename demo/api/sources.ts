/**
 * Where the entries of a list come from: a part of the collection that marks select, or what a search or a book leads to,
 * best first. Knows nothing of pages, facets or serialisations.
 */
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { Limits } from './facets-chosen.ts';

/**
 * How many publications of a search or a list are looked at closely: ranked, counted, taken apart into facets. What it costs
 * is bounded by this, however large the collection.
 */
export const lookedAt = 3000;

export interface Source {
  /** Marks that all entries have; empty: the whole collection. */
  readonly scope: string;
  /** `publications` within `limits`; undefined `atMost` where an index gives the order. */
  readonly within: (limits: Limits, atMost: number | undefined) => RawBuilder<unknown>;
  /** Of a row of `publications`: higher is better. Undefined where nothing is better than something else. */
  readonly score: RawBuilder<number> | undefined;
}

const and = ({ available }: Limits): RawBuilder<unknown> => (available === undefined ? sql`` : sql`and ${available}`);

const limit = (atMost: number | undefined): RawBuilder<unknown> =>
  atMost === undefined ? sql`` : sql`limit ${atMost}`;

const tsquery = (text: string): RawBuilder<unknown> => sql`${text}::text::tsquery`;

/** Everything that has the marks. */
export const marked = (scope: string): Source => ({
  scope,
  within: (limits, atMost) => sql`
    (select * from publications
     where ${limits.marks === '' ? sql`true` : sql`words @@ ${tsquery(limits.marks)}`} ${and(limits)} ${limit(atMost)})`,
  score: undefined,
});

/** Nothing at all. */
export const nothing: Source = {
  scope: '',
  within: () => sql`(select * from publications where false)`,
  score: sql<number>`0`,
};

export interface Staged {
  /** A `tsquery` of what is looked at first, and of everything. */
  readonly first: string;
  readonly all: string;
  readonly score: RawBuilder<number>;
  readonly except?: string;
}

/**
 * What the two queries find, in two stages: of more than can be looked at, the likelier part is. What the first stage has the
 * index leaves out of the second, as reading it again only to drop it costs as much as reading it.
 */
export const staged = ({ first, all, score, except }: Staged): Source => ({
  scope: '',
  within: (limits, atMost = lookedAt) => {
    const other = except === undefined ? sql`` : sql`and id <> ${except}`;
    const stage = (query: RawBuilder<unknown>) => sql`
      (select * from publications where words @@ (${query} && ${tsquery(limits.marks)}) ${other} ${and(limits)}
       limit ${atMost})`;
    return sql`
      (select * from (
        ${stage(tsquery(first))} union all ${stage(sql`${tsquery(all)} && !!${tsquery(first)}`)}) as publications
       limit ${atMost})`;
  },
  score,
});

/** Exactly one number. */
export const byIsbn = (isbn: string): Source => ({
  scope: '',
  within: (limits) => sql`
    (select * from publications where isbn = ${isbn} and (${limits.marks} = '' or words @@ ${tsquery(limits.marks)}) ${and(limits)})`,
  score: sql<number>`0`,
});
