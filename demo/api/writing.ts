/** What writes answers, and what their links and words depend on beside what they tell. Holds no behaviour. */
import type { Addresses } from './addresses.ts';
import type { Feed } from './feed.ts';
import type { Language } from './language.ts';
import type { Publication } from './publication.ts';

export interface Writing {
  readonly addresses: Addresses;
  readonly language: Language;
  /** In `language`. */
  readonly libraryName: string;
  /** Where the library helps its patrons. */
  readonly helpHref: string | undefined;
  /** Whether a web reader is reached at once, or through an entry that tells where it is. */
  readonly readerBehind: 'address' | 'entry';
  /** Signs the address of one way to the content of a loan, for links that a browser opens without a token. */
  readonly sign: (address: string, loanId: string) => string;
}

/** A document in the dialect that it is sent in. */
export interface Representation {
  /** Media type. */
  readonly type: string;
  readonly text: string;
}

/** Writes what the catalogue answers. */
export interface Serialiser {
  readonly feed: (feed: Feed, writing: Writing) => Representation;
  readonly publication: (publication: Publication, writing: Writing) => Representation;
}
