/**
 * The tables of the e-library as kysely sees them; the migrations make them. Dates are `yyyy-mm-dd` strings, instants are
 * `Date`s on both PostgreSQL and PGlite (see `open.ts`).
 */
import type { ColumnType, Generated } from 'kysely';

/** A text by BCP 47 tag; written as a JSON string because the drivers differ in what they make of objects. */
export type LanguageMap = Readonly<Record<string, string>>;
type LanguageMapColumn = ColumnType<LanguageMap, string, string>;

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

export interface Publications {
  id: string;
  identifier: string;
  medium: 'ebook' | 'audiobook';
  title: string;
  subtitle: string | null;
  language: string;
  description: string;
  description_language: string;
  publisher: string;
  published_year: number;
  added_on: string;
  audience: 'adult' | 'young-adult' | 'children';
  minimum_age: number | null;
  series_name: string | null;
  series_position: number | null;
  duration_seconds: number | null;
  modified: Date;
  /** In the order of the Finnish alphabet under collation "C". */
  sort_key: string;
  folded_title: string;
  folded_names: string;
  words: string;
}

export interface Contributors {
  id: string;
  name: string;
  sort_as: string;
}

export type Role = 'author' | 'translator' | 'narrator';

export interface PublicationContributors {
  publication_id: string;
  contributor_id: string;
  role: Role;
  position: number;
}

export interface Subjects {
  code: string;
  name: LanguageMapColumn;
}

export interface PublicationSubjects {
  publication_id: string;
  subject_code: string;
  position: number;
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
}

export interface Holds {
  id: string;
  patron_id: string;
  publication_id: string;
  created_at: Date;
  ready_until: Date | null;
  suspended_until: Date | null;
  ended_at: Date | null;
  ended_by: 'loan' | 'cancel' | 'expiry' | null;
}

export interface AccessTokens {
  /** SHA-256 of the token, hexadecimal: a copy of the database opens no session. */
  hash: string;
  patron_id: string;
  created_at: Date;
  expires_at: Date;
  revoked_at: Date | null;
}

export interface SignInAttempts {
  id: Generated<number>;
  card: string;
  address: string;
  at: Date;
  succeeded: boolean;
}

export interface Annotations {
  id: string;
  patron_id: string;
  publication_id: string;
  motivation: string;
  /** When the patron was there, by the client's clock, never later than the server's. */
  time: Date;
  body: ColumnType<Record<string, unknown>, string, string>;
  target: ColumnType<Record<string, unknown>, string, string>;
}

/** What happened, for statistics; says where and what, never who. */
export interface Events {
  id: Generated<number>;
  type: 'loan' | 'return' | 'expiry' | 'play';
  at: Date;
  municipality_code: string;
  publication_id: string;
}

export interface IdempotencyKeys {
  patron_id: string;
  key: string;
  /** Method, path and body of the request that the key was first used for. */
  fingerprint: string;
  status: number | null;
  answer: string | null;
  created_at: Date;
}

export interface Secrets {
  name: string;
  value: string;
}

export interface Schema {
  areas: Areas;
  municipalities: Municipalities;
  libraries: Libraries;
  library_municipalities: LibraryMunicipalities;
  publications: Publications;
  contributors: Contributors;
  publication_contributors: PublicationContributors;
  subjects: Subjects;
  publication_subjects: PublicationSubjects;
  licences: Licences;
  patrons: Patrons;
  loans: Loans;
  holds: Holds;
  access_tokens: AccessTokens;
  sign_in_attempts: SignInAttempts;
  annotations: Annotations;
  events: Events;
  idempotency_keys: IdempotencyKeys;
  secrets: Secrets;
}
