/** One publication of the e-library as every element shows it, whatever dialect the server spoke. */

import type { Lending } from './lending.ts';
import type { Text } from './text.ts';

export const media = ['ebook', 'audiobook', 'other'] as const;
export type Medium = (typeof media)[number];

export interface Contributor {
  readonly name: Text;
  readonly role: 'author' | 'narrator' | 'translator' | 'illustrator' | 'editor' | 'contributor';
  readonly sortAs?: string;
  /** Address of a feed of what else they made. */
  readonly href?: string;
}

export interface Cover {
  readonly href: string;
  readonly type?: string;
  /** CSS pixels; absent when the server doesn't say. */
  readonly width?: number;
  readonly height?: number;
}

export interface Series {
  readonly name: Text;
  readonly position?: number;
  /** Address of a feed of the series. */
  readonly href?: string;
}

export interface Subject {
  readonly name: Text;
  /** Address of a feed of the subject. */
  readonly href?: string;
}

/** How a publication can be read by those who don't read it by eye (Readium Web Publication Manifest, accessibility; in Atom the words themselves). */
export interface Accessibility {
  /** Sentences as the server wrote them. */
  readonly summary: readonly Text[];
  /** Terms of the schema.org accessibility vocabulary, such as `displayTransformability`. */
  readonly features: readonly string[];
  /** Terms such as `textual`: each alone is enough to read the publication. */
  readonly sufficientModes: readonly string[];
  /** Terms such as `flashing`. */
  readonly hazards: readonly string[];
  /** Names or addresses of the standards met. */
  readonly conformsTo: readonly string[];
}

export interface Publication {
  /** Identifier of the feed (URN or URL), else the address of the publication. Compares equal between feeds. */
  readonly id: string;
  readonly title: Text;
  readonly subtitle?: Text;
  readonly medium: Medium;
  readonly contributors: readonly Contributor[];
  /** BCP 47 tags. */
  readonly languages: readonly string[];
  /** As sent: a year, a date or a date-time. */
  readonly published?: string;
  readonly publisher?: Text;
  /** May hold HTML from a feed: sanitise before showing it as such. */
  readonly description?: Text;
  readonly subjects: readonly Subject[];
  readonly series: readonly Series[];
  readonly accessibility?: Accessibility;
  readonly durationSeconds?: number;
  readonly covers: readonly Cover[];
  /** Address of a sample to hear or read, with its media type. */
  readonly sample?: { readonly href: string; readonly type: string };
  /** Address of the full publication document. */
  readonly self?: string;
  /** Address of a feed of what those like who like this. */
  readonly related?: string;
  /** When the patron chose it as a favourite (E-kirjasto's `selected`). */
  readonly selected?: string;
  /** Makes it a favourite, or none any more; only where the service offers it, and never in lists. */
  readonly favourite?: { readonly wish: 'select' | 'unselect'; readonly href: string };
  /** Digits, and perhaps an X; never in lists. */
  readonly isbn?: string;
  /** Of the loan's LCP licence, for the patron alone; never in lists. */
  readonly passphrase?: string;
  readonly lending: Lending;
}

/** The names of those who hold one role, in the feed's order. */
export const namesOf = (publication: Publication, role: Contributor['role']): readonly Text[] =>
  publication.contributors.filter((contributor) => contributor.role === role).map((contributor) => contributor.name);
