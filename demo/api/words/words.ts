/** Every text that the e-library itself says to a person; each language has all of them. Knows nothing of who asks. */
import type { FacetName } from '../facets-chosen.ts';
import type { LaneName } from '../lanes.ts';
import type { Language } from '../language.ts';
import type { SortName } from '../list-order.ts';
import type { ProblemNumbers, ProblemType } from '../problem.ts';
import type { SuggestionKind } from '../suggestions.ts';
import { english } from './en.ts';
import { finnish } from './fi.ts';
import { swedish } from './sv.ts';

export interface ProblemWords {
  readonly title: string;
  readonly detail: (numbers: ProblemNumbers) => string;
}

/** By value, as addresses say it. */
type ValueWords = Readonly<Record<string, string>>;

export interface FindingWords {
  /** Of a facet's values. */
  readonly all: string;
  readonly sort: string;
  readonly facets: Readonly<Record<FacetName, string>>;
  /** Of the values that no record names. */
  readonly values: Readonly<Record<'format' | 'availability' | 'audience' | 'accessibility', ValueWords>>;
  readonly decade: (decade: number) => string;
  readonly sorts: Readonly<Record<SortName, string>>;
  readonly suggestionGroups: Readonly<Record<SuggestionKind, string>>;
  readonly suggestions: (query: string) => string;
  readonly related: (book: string) => string;
}

export interface Words {
  readonly lanes: Readonly<Record<LaneName, string>>;
  readonly shelf: string;
  readonly favourites: string;
  readonly help: string;
  readonly search: string;
  readonly searchResults: (query: string) => string;
  readonly finding: FindingWords;
  /** Of the senses that alone are enough for a whole work, and of features; others are told only as terms. */
  readonly waysOfReading: ValueWords;
  readonly cardNumber: string;
  readonly pin: string;
  readonly signInDescription: string;
  readonly webReader: {
    readonly title: (book: string) => string;
    readonly body: (until: string) => string;
  };
  readonly passphraseHint: string;
  readonly problems: Readonly<Record<ProblemType, ProblemWords>>;
}

export const words: Readonly<Record<Language, Words>> = { fi: finnish, sv: swedish, en: english };
