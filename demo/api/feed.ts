/**
 * A feed as the e-library means it, whatever dialect it is written in: what the routes make and the serialisers write.
 * Knows no serialisation, no request and no words of its own.
 */
import type { Publication } from './publication.ts';

/** An address, and what it leads to in the words of whoever asks. */
export interface Way {
  readonly title: string;
  readonly href: string;
}

export interface NavigationWay extends Way {
  readonly leadsTo: 'feed' | 'publication';
}

/** The beginning of a list, or several ways of one kind. */
export interface Group {
  readonly title: string;
  /** Of the whole list; undefined when the group is all there is. */
  readonly href: string | undefined;
  /** How many the whole list has. */
  readonly total: number | undefined;
  readonly navigation: readonly NavigationWay[];
  readonly publications: readonly Publication[];
}

/** One choice of a facet: its address keeps what else is chosen. */
export interface FacetChoice extends Way {
  /** As the address says it. */
  readonly value: string;
  readonly isActive: boolean;
  /** Whether it is how the list stands when nothing is chosen, such as "all". */
  readonly isDefault: boolean;
  /** Undefined when it isn't counted. */
  readonly count: number | undefined;
}

export interface FeedFacet {
  /** Whether it limits the list, orders it, or parts the whole collection. */
  readonly kind: 'filter' | 'sort' | 'entry-point';
  /** As the address says it, the same in every language. */
  readonly name: string;
  readonly title: string;
  readonly choices: readonly FacetChoice[];
}

/** Where a feed stands among the pages of its list. */
export interface Paging {
  readonly first: string;
  /** Undefined on the last page. */
  readonly next: string | undefined;
  readonly previous: string | undefined;
  readonly last: string | undefined;
  readonly itemsPerPage: number;
  /** From 1; undefined when pages have no numbers. */
  readonly number: number | undefined;
}

export interface Feed {
  readonly title: string;
  /** Own address. */
  readonly href: string;
  /** The feeds above this one, the catalogue root first. */
  readonly breadcrumbs: readonly Way[];
  readonly navigation: readonly NavigationWay[];
  readonly groups: readonly Group[];
  readonly facets: readonly FeedFacet[];
  /** What somebody may have meant to search for. */
  readonly correction: Way | undefined;
  readonly publications: readonly Publication[];
  /** How many publications all pages have together; undefined when they aren't counted. */
  readonly total: number | undefined;
  /** Undefined when the feed isn't one of several pages. */
  readonly paging: Paging | undefined;
}

type Named = Pick<Feed, 'title' | 'href'>;

/** A feed that has `parts` and else nothing. */
export const feedOf = (parts: Named & Partial<Feed>): Feed => ({
  breadcrumbs: [],
  navigation: [],
  groups: [],
  facets: [],
  correction: undefined,
  publications: [],
  total: undefined,
  paging: undefined,
  ...parts,
});
