/** Lengths of time and places in a book as patrons hear them. */

import { inWords, partsOf, roughly, type Part } from './durations.ts';
import type { SupportedLanguage } from './terms.ts';

const spoken = (parts: readonly Part[], language: SupportedLanguage): string =>
  inWords(parts, (count, unit) =>
    new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(count),
  );

/** E.g. `1 tunti 12 minuuttia`; seconds only below a minute. */
export const spokenDuration = (seconds: number, language: SupportedLanguage): string =>
  spoken(roughly(seconds), language);

/** A place in a book, to the second, e.g. `1 tunti 12 minuuttia 5 sekuntia`. */
export const spokenPosition = (seconds: number, language: SupportedLanguage): string =>
  spoken(partsOf(seconds), language);
