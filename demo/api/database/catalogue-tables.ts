/** The tables of what can be lent and found, as kysely sees them. Dates are `yyyy-mm-dd` strings, instants are `Date`s. */
import type { LanguageMapColumn } from './language-map.ts';

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
