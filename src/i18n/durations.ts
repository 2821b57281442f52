/** Lengths of time as patrons read them. How they are heard stands in `spoken-durations.ts`. */

import type { SupportedLanguage } from './terms.ts';

export type Unit = 'hour' | 'minute' | 'second';
export type Part = readonly [count: number, unit: Unit];

/** The other units are short alike in all three languages. Not by `Intl`, as its first use holds up the first page of results, by 0.1 s on a slow phone. */
const hours: Readonly<Record<SupportedLanguage, string>> = { fi: 't', sv: 'tim', en: 'hr' };

/** Hours, minutes and seconds of `seconds`. */
export function partsOf(seconds: number): readonly [Part, Part, Part] {
  const whole = Math.max(0, Math.floor(seconds));
  return [
    [Math.floor(whole / 3600), 'hour'],
    [Math.floor((whole % 3600) / 60), 'minute'],
    [whole % 60, 'second'],
  ];
}

/** Hours and minutes, to the nearest; seconds only below a minute. */
export function roughly(seconds: number): readonly Part[] {
  if (seconds < 59.5) return partsOf(Math.round(seconds)).slice(-1);
  return partsOf(Math.round(seconds / 60) * 60).slice(0, 2);
}

/** Joins the parts, each as `write` has it. What is nothing is left out, but for the last part when all are nothing. */
export function inWords(parts: readonly Part[], write: (count: number, unit: Unit) => string): string {
  const some = parts.filter(([count]) => count > 0);
  return (some.length > 0 ? some : parts.slice(-1)).map((part) => write(...part)).join(' ');
}

/** To be read, e.g. `8 t 12 min`; seconds only below a minute. */
export const shortDuration = (seconds: number, language: SupportedLanguage): string =>
  inWords(
    roughly(seconds),
    (count, unit) => `${count} ${unit === 'hour' ? hours[language] : unit === 'minute' ? 'min' : 's'}`,
  );
