/** The words of shelves that a library shows, and of rows of covers anywhere: few, as they are there with the first covers. */

import type { Level } from '../../domain/highlights.ts';
import type { MediumNames } from '../media.ts';
import { once } from '../terms.ts';

/** What a row of covers needs. */
export interface RowTerms {
  readonly media: MediumNames;
  readonly scrollBack: (title: string) => string;
  readonly scrollOn: (title: string) => string;
}

export interface HighlightWords extends RowTerms {
  readonly highlightsEmpty: string;
  readonly highlightsEmptyHelp: string;
  /** Told where even the words for what went wrong can't be fetched. */
  readonly highlightsFailed: string;
  readonly highlightsAgain: string;
  readonly showAll: string;
  readonly showAllOf: (title: string) => string;
  readonly showFewer: string;
  readonly recommendedBy: (name: string) => string;
  /** Whose choice a shelf is. */
  readonly chosenBy: Readonly<Record<Level, string>>;
}

export const loadHighlightWords = once<HighlightWords>({
  fi: () => import('./fi.ts'),
  sv: () => import('./sv.ts'),
  en: () => import('./en.ts'),
});
