/** The tables of what can be lent and found, as kysely sees them. Dates are `yyyy-mm-dd` strings, instants are `Date`s. */
import type { ColumnType } from 'kysely';
import type { LanguageMapColumn } from './language-map.ts';

/** RWPM's accessibility object, as far as the collection tells. */
export interface Accessibility {
  readonly accessMode: readonly string[];
  readonly accessModeSufficient: readonly (readonly string[])[];
  readonly feature: readonly string[];
  readonly hazard: readonly string[];
  readonly conformsTo: readonly string[];
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
  /** Weighted words, and the marks of `markers.ts`. */
  words: string;
  isbn: string | null;
  accessibility: ColumnType<Accessibility | null, string, string>;
  works_with_screen_reader: boolean;
  series_id: string | null;
  subject_codes: string[];
  author_ids: string[];
  /** First author, in the order of the Finnish alphabet under collation "C". */
  author_key: string;
  /** How many copies are bought, as a logarithm: of two equal titles most people look for this one. */
  demand: number;
}

export interface Series {
  id: string;
  name: string;
  words: string;
  works: number;
}

/** Every word of titles, names, series and subjects: few beside the titles, so likeness is looked for here. */
export interface Vocabulary {
  /** Folded. */
  word: string;
  /** As it was first written, in lower case. */
  spelling: string;
  uses: number;
}

export interface Contributors {
  id: string;
  name: string;
  sort_as: string;
  words: string;
  /** That they are an author of. */
  works: number;
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
