/** Lengths of time as patrons read and hear them. */

import type { SupportedLanguage } from './terms.ts';

type Unit = 'hour' | 'minute' | 'second';
type Part = readonly [count: number, unit: Unit];
type Names = Readonly<Record<Unit, readonly [short: string, one: string, many: string]>>;

/** As Unicode CLDR has them. Not by `Intl`, as its first use holds up the first page of results, by 0.1 s on a slow phone. */
const names: Readonly<Record<SupportedLanguage, Names>> = {
  fi: {
    hour: ['t', 'tunti', 'tuntia'],
    minute: ['min', 'minuutti', 'minuuttia'],
    second: ['s', 'sekunti', 'sekuntia'],
  },
  sv: { hour: ['tim', 'timme', 'timmar'], minute: ['min', 'minut', 'minuter'], second: ['s', 'sekund', 'sekunder'] },
  en: { hour: ['hr', 'hour', 'hours'], minute: ['min', 'minute', 'minutes'], second: ['sec', 'second', 'seconds'] },
};

const partsOf = (whole: number): readonly [Part, Part, Part] => [
  [Math.floor(whole / 3600), 'hour'],
  [Math.floor((whole % 3600) / 60), 'minute'],
  [whole % 60, 'second'],
];

/** What is nothing is left out, but for the last part when all are nothing. */
const inWords = (parts: readonly Part[], language: SupportedLanguage, isShort: boolean): string =>
  (parts.some(([count]) => count > 0) ? parts.filter(([count]) => count > 0) : parts.slice(-1))
    .map(([count, unit]) => {
      const [short, one, many] = names[language][unit];
      return `${count} ${isShort ? short : count === 1 ? one : many}`;
    })
    .join(' ');

function roughly(seconds: number, language: SupportedLanguage, isShort: boolean): string {
  const whole = Math.max(0, Math.round(seconds));
  const [hours, minutes, rest] = partsOf(whole);
  return inWords(whole < 60 ? [rest] : [hours, minutes], language, isShort);
}

/** To be read, e.g. `8 t 12 min`; seconds only below a minute. */
export const shortDuration = (seconds: number, language: SupportedLanguage): string => roughly(seconds, language, true);

/** To be heard, e.g. `1 tunti 12 minuuttia`. */
export const spokenDuration = (seconds: number, language: SupportedLanguage): string =>
  roughly(seconds, language, false);

/** A place in a book to be heard, to the second, e.g. `1 tunti 12 minuuttia 5 sekuntia`. */
export const spokenPosition = (seconds: number, language: SupportedLanguage): string =>
  inWords(partsOf(Math.max(0, Math.floor(seconds))), language, false);
