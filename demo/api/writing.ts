/** What the links and words of an answer depend on, beside what it tells. Holds no behaviour. */
import type { Addresses } from './addresses.ts';
import type { Language } from './language.ts';

export interface Writing {
  readonly addresses: Addresses;
  readonly language: Language;
  /** In `language`. */
  readonly libraryName: string;
  /** Where the library helps its patrons. */
  readonly helpHref: string | undefined;
  /** Signs the address of one way to the content of a loan, for links that a browser opens without a token. */
  readonly sign: (address: string, loanId: string) => string;
}

/** A document in the dialect that it is sent in. */
export interface Representation {
  /** Media type. */
  readonly type: string;
  readonly text: string;
}
