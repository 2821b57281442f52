/** A page of the catalogue: publications, groups of publications, ways onward. Knows no serialisation. */

import type { Publication } from './publication.ts';
import type { Text } from './text.ts';

export interface NavigationLink {
  readonly title: Text;
  readonly href: string;
  /** Set when it leads to one publication instead of a feed. */
  readonly leadsTo?: 'publication';
}

export interface Group {
  readonly title: Text;
  /** The whole of which the group shows the beginning. */
  readonly href?: string;
  readonly publications: readonly Publication[];
  readonly navigation: readonly NavigationLink[];
}

export interface FacetLink {
  readonly title: Text;
  readonly href: string;
  readonly active: boolean;
  /** Following it takes the facet's limit away: "all". */
  readonly isDefault: boolean;
  readonly count?: number;
}

/** `entry-point` parts the whole collection (all, e-books, audiobooks), `sort` puts it in another order, `filter` limits it. */
export interface Facet {
  readonly kind: 'filter' | 'sort' | 'entry-point';
  readonly title: Text;
  /** One of these at a time. */
  readonly links: readonly FacetLink[];
}

/** Addresses that a feed names beside its content; every one is absolute, `search` and `suggestions` are RFC 6570 templates. */
export interface FeedLinks {
  readonly self?: string;
  readonly next?: string;
  readonly search?: string;
  /** OpenSearch description, in which the template stands. */
  readonly searchDescription?: string;
  /** Template of feeds whose groups are what a patron may mean: titles, people, series, subjects. */
  readonly suggestions?: string;
  readonly shelf?: string;
  readonly profile?: string;
  readonly annotations?: string;
  readonly notices?: string;
  readonly authentication?: string;
}

export interface Feed {
  readonly title: Text;
  readonly publications: readonly Publication[];
  readonly groups: readonly Group[];
  readonly navigation: readonly NavigationLink[];
  readonly facets: readonly Facet[];
  /** The feeds above this one, the front page first. */
  readonly breadcrumbs: readonly NavigationLink[];
  /** What the server believes was meant (OpenSearch 1.1 §Query, role `correction`). */
  readonly correction?: NavigationLink;
  readonly links: FeedLinks;
  /** Number of publications in the whole, over all pages. */
  readonly total?: number;
  /** Entries that could not be read and were left out. */
  readonly dropped: number;
}
