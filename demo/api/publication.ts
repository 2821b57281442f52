/** A publication as the e-library knows it, whoever asks and whatever dialect they read. Knows no serialisation. */
import type { Accessibility, Role } from './database/catalogue-tables.ts';
import type { LanguageMap } from './database/language-map.ts';

export interface Credit {
  readonly id: string;
  readonly name: string;
  readonly sortAs: string;
}

export interface Copies {
  /** Null when a licence allows any number of loans. */
  readonly total: number | null;
  readonly available: number;
}

export interface Loan {
  readonly id: string;
  readonly since: Date;
  readonly until: Date;
}

export interface OwnLoan extends Loan {
  readonly isRenewable: boolean;
}

export interface Hold {
  readonly id: string;
  readonly since: Date;
  /** 1 is next; null once a copy is kept. */
  readonly position: number | null;
  /** Until when a copy is kept; null while the patron waits. */
  readonly readyUntil: Date | null;
  /** Until when others go before. */
  readonly suspendedUntil: Date | null;
}

export interface Publication {
  readonly id: string;
  /** URN. */
  readonly identifier: string;
  /** Thirteen digits. */
  readonly isbn: string | null;
  readonly medium: 'ebook' | 'audiobook';
  readonly title: string;
  readonly subtitle: string | null;
  readonly sortKey: string;
  readonly language: string;
  readonly description: { readonly language: string; readonly text: string };
  readonly publisher: string;
  readonly year: number;
  readonly audience: 'adult' | 'young-adult' | 'children';
  readonly series: { readonly id: string; readonly name: string; readonly position: number | null } | null;
  readonly durationSeconds: number | null;
  readonly accessibility: Accessibility | null;
  readonly modified: Date;
  readonly credits: Readonly<Record<Role, readonly Credit[]>>;
  readonly subjects: readonly { readonly code: string; readonly name: LanguageMap }[];
  readonly copies: Copies;
  /** Patrons who wait. */
  readonly holds: number;
  /** When at the latest a copy should come to whoever asks: by their place in the queue, else by the end of it. Null for what they can have now, and where there is no telling. */
  readonly expected: Date | null;
  /** The asking patron's own. */
  readonly loan: OwnLoan | null;
  readonly hold: Hold | null;
  /** When they made it a favourite. */
  readonly selectedAt: Date | null;
}

/** Whether anybody may borrow it this moment. */
export const isAvailable = (copies: Copies): boolean => copies.total === null || copies.available > 0;

/** What kind of work it is, by schema.org. */
export const workTypes = { ebook: 'http://schema.org/EBook', audiobook: 'http://schema.org/Audiobook' } as const;

/** In which the codes of subjects are unique. */
export const subjectScheme = 'urn:elib:subjects';
