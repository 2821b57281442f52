/** Tells what limits the results of a feed now, and how each limit is taken away. */

import type { Facet, FacetLink } from '../../domain/feed.ts';

export interface ChosenLimit {
  readonly link: FacetLink;
  /** The same results without it. */
  readonly without: FacetLink;
}

/** A facet whose "all" can't be told from the rest gives none: its own list is the way on. */
export const chosenLimits = (facets: readonly Facet[]): readonly ChosenLimit[] =>
  facets
    .filter(({ kind }) => kind !== 'sort')
    .flatMap(({ links }) => {
      const link = links.find(({ active, isDefault }) => active && !isDefault);
      const without = links.find(({ isDefault }) => isDefault);
      return link && without ? [{ link, without }] : [];
    });
