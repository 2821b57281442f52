/** The tables of who belongs where, what is lent to whom and what the statistics count, as kysely sees them. */
import type { ColumnType, Generated } from 'kysely';
import type { LanguageMapColumn } from './language-map.ts';

/** The kinds of owners of a licence, and so who may borrow by it. */
export const ownerKinds = ['nation', 'area', 'library'] as const;
export type OwnerKind = (typeof ownerKinds)[number];

export interface Areas {
  id: string;
  name: LanguageMapColumn;
}

export interface Municipalities {
  code: string;
  name: LanguageMapColumn;
  area_id: string | null;
  valid_from: string;
  valid_until: string | null;
}

export interface Libraries {
  id: string;
  name: LanguageMapColumn;
}

export interface LibraryMunicipalities {
  library_id: string;
  municipality_code: string;
  valid_from: string;
  valid_until: string | null;
}

export interface Licences {
  id: string;
  publication_id: string;
  owner_kind: OwnerKind;
  /** Of the area or the library; null for the nation. */
  owner_id: string | null;
  /** Loans at the same time; null for any number. */
  concurrency: number | null;
  /** Loans over the licence's life; null for any number. */
  checkouts_total: number | null;
  checkouts_left: number | null;
  expires_at: Date | null;
  loan_days: number;
  price_cents: number | null;
  currency: string | null;
}

export interface Patrons {
  id: string;
  card: string;
  pin_hash: string;
  name: string;
  language: string;
  birth_date: string;
  municipality_code: string;
  /** From when on loans that end are kept for the patron to see; null while they haven't asked for it. */
  history_since: ColumnType<Date | null, Date | null | undefined>;
}

export interface Favourites {
  patron_id: string;
  publication_id: string;
  selected_at: Date;
}

export interface Loans {
  id: string;
  patron_id: string;
  publication_id: string;
  licence_id: string;
  since: Date;
  until: Date;
  /** Null while the loan runs; a loan past `until` counts as ended even before the sweep writes it here. */
  ended_at: Date | null;
  ended_by: 'return' | 'expiry' | null;
  renewals: Generated<number>;
}

export interface Holds {
  id: string;
  patron_id: string;
  publication_id: string;
  /** The place in the queue: who has a smaller one came before. */
  number: Generated<number>;
  created_at: Date;
  /** The copy that is kept, and until when; null while the patron waits. */
  licence_id: string | null;
  ready_until: Date | null;
  suspended_until: Date | null;
  ended_at: Date | null;
  /** `licence`: nothing was left that would ever be lent again. */
  ended_by: 'loan' | 'cancel' | 'expiry' | 'licence' | null;
}

/** What happened, for statistics; says where and what, never who. */
export interface Events {
  id: Generated<number>;
  type: 'loan' | 'return' | 'expiry' | 'play' | 'hold' | 'renewal';
  at: Date;
  municipality_code: string;
  publication_id: string;
}
