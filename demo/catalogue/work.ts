/**
 * What the demo collection says of one e-book or audiobook, for the e-library that lends it and the covers drawn of it.
 * Knows nothing of licences, loans or how a feed is written.
 */
import type { Accessibility } from './accessibility.ts';
import type { Subject } from './subjects.ts';

/** BCP 47; `se` is Northern Sámi. */
export type Language = 'fi' | 'sv' | 'en' | 'se';

export type Audience = 'adult' | 'young-adult' | 'children';

export interface Contributor {
  /** As on a title page: "Aleksis Kivi". */
  readonly name: string;
  /** As in a card index: "Kivi, Aleksis". */
  readonly sortAs: string;
}

export interface Chapter {
  readonly title: string;
  /** What the synthesiser speaks, in the work's language; written for this project. */
  readonly text: string;
}

export interface Description {
  readonly lang: Exclude<Language, 'se'>;
  readonly text: string;
}

export interface Work {
  /** A unique ASCII slug: "seitseman-veljesta", its audiobook "seitseman-veljesta-aani". */
  readonly id: string;
  /** `urn:uuid:…`, version 5, derived from the id. */
  readonly identifier: string;
  /** Thirteen digits without hyphens, of a range that no publisher has. */
  readonly isbn: string;
  readonly medium: 'ebook' | 'audiobook';
  readonly title: string;
  readonly subtitle?: string;
  readonly authors: readonly Contributor[];
  readonly translators?: readonly Contributor[];
  readonly narrators?: readonly Contributor[];
  /** Year in which the work first appeared, in whatever language. */
  readonly year: number;
  readonly language: Language;
  readonly description: Description;
  readonly subjects: readonly Subject[];
  readonly audience: Audience;
  /** Fictional, so that no real publisher is credited with an edition that doesn't exist. */
  readonly publisher: string;
  readonly series?: { readonly name: string; readonly position: number };
  readonly accessibility: Accessibility;
  /** `yyyy-mm-dd`, the day the edition came into the collection. */
  readonly addedOn: string;
  /** Audiobooks only, three or more. */
  readonly chapters?: readonly Chapter[];
}
