/** Every text that the e-library itself says to a person; each language has all of them. Knows nothing of who asks. */
import type { LaneName } from '../lanes.ts';
import type { Language } from '../language.ts';
import type { ProblemNumbers, ProblemType } from '../problem.ts';
import { english } from './en.ts';
import { finnish } from './fi.ts';
import { swedish } from './sv.ts';

export interface ProblemWords {
  readonly title: string;
  readonly detail: (numbers: ProblemNumbers) => string;
}

export interface Words {
  readonly lanes: Readonly<Record<LaneName, string>>;
  readonly shelf: string;
  readonly help: string;
  readonly search: string;
  readonly searchResults: (query: string) => string;
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
