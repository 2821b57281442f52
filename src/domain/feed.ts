/** A page of the catalogue: publications, groups of publications, ways onward. Knows no serialisation. */

import type { Publication } from './publication.ts';
import type { Text } from './text.ts';

export interface NavigationLink {
  readonly title: Text;
  readonly href: string;
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
  readonly count?: number;
}

export interface Facet {
  readonly title: Text;
  readonly links: readonly FacetLink[];
}

/** Addresses that a feed names beside its content; every one is absolute, `search` may be an RFC 6570 template. */
export interface FeedLinks {
  readonly self?: string;
  readonly next?: string;
  readonly search?: string;
  readonly shelf?: string;
  readonly profile?: string;
  readonly annotations?: string;
  readonly authentication?: string;
}

export interface Feed {
  readonly title: Text;
  readonly publications: readonly Publication[];
  readonly groups: readonly Group[];
  readonly navigation: readonly NavigationLink[];
  readonly facets: readonly Facet[];
  readonly links: FeedLinks;
  /** Number of publications in the whole, over all pages. */
  readonly total?: number;
  /** Entries that could not be read and were left out. */
  readonly dropped: number;
}
