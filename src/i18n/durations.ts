/** Lengths of time as patrons read and hear them. */

import type { SupportedLanguage } from './terms.ts';

type Part = readonly [count: number, unit: 'hour' | 'minute' | 'second'];

const partsOf = (whole: number): readonly [Part, Part, Part] => [
  [Math.floor(whole / 3600), 'hour'],
  [Math.floor((whole % 3600) / 60), 'minute'],
  [whole % 60, 'second'],
];

/** What is nothing is left out, but for the last part when all are nothing. */
const inWords = (parts: readonly Part[], language: SupportedLanguage, unitDisplay: 'short' | 'long'): string =>
  (parts.some(([count]) => count > 0) ? parts.filter(([count]) => count > 0) : parts.slice(-1))
    .map(([count, unit]) => new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay }).format(count))
    .join(' ');

function roughly(seconds: number, language: SupportedLanguage, unitDisplay: 'short' | 'long'): string {
  const whole = Math.max(0, Math.round(seconds));
  const [hours, minutes, rest] = partsOf(whole);
  return inWords(whole < 60 ? [rest] : [hours, minutes], language, unitDisplay);
}

/** To be read, e.g. `8 t 12 min`; seconds only below a minute. */
export const shortDuration = (seconds: number, language: SupportedLanguage): string =>
  roughly(seconds, language, 'short');

/** To be heard, e.g. `1 tunti 12 minuuttia`. */
export const spokenDuration = (seconds: number, language: SupportedLanguage): string =>
  roughly(seconds, language, 'long');

/** A place in a book to be heard, to the second, e.g. `1 tunti 12 minuuttia 5 sekuntia`. */
export const spokenPosition = (seconds: number, language: SupportedLanguage): string =>
  inWords(partsOf(Math.max(0, Math.floor(seconds))), language, 'long');
