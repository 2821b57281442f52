/** The words of shelves that a library shows, and of rows of covers anywhere: few, as they are there with the first covers. */

import type { Level } from '../../domain/highlights.ts';
import { once, type Terms } from '../terms.ts';

/** What a row of covers needs beside the words of the first view. */
export interface RowTerms {
  readonly scrollBack: (title: string) => string;
  readonly scrollOn: (title: string) => string;
}

export interface HighlightWords extends RowTerms {
  readonly highlightsEmpty: string;
  readonly highlightsEmptyHelp: string;
  readonly showAll: string;
  readonly showAllOf: (title: string) => string;
  readonly showFewer: string;
  readonly recommendedBy: (name: string) => string;
  /** Whose choice a shelf is. */
  readonly chosenBy: Readonly<Record<Level, string>>;
}

export interface HighlightTerms extends Terms, HighlightWords {}

export const loadHighlightTerms = once<HighlightTerms>({
  fi: () => together(import('../fi.ts'), import('./fi.ts')),
  sv: () => together(import('../sv.ts'), import('./sv.ts')),
  en: () => together(import('../en.ts'), import('./en.ts')),
});

async function together(
  terms: Promise<{ default: Terms }>,
  words: Promise<{ default: HighlightWords }>,
): Promise<{ default: HighlightTerms }> {
  return { default: { ...(await terms).default, ...(await words).default } };
}
