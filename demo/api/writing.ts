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
  /** `plain` lending has no estimates, no sleeping holds, no renewal, no notices and no links to favourites, and whoever borrows what is out is put into the queue. */
  readonly lending: 'full' | 'plain';
  /** That the asking patron's reading app asks for; undefined for a visitor. */
  readonly passphrase: string | undefined;
  /** Signs an address for a loan; for some hours unless told for how many: a browser opens links to content without a token. */
  readonly sign: (address: string, loanId: string, hours?: number) => string;
  readonly now: Date;
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
