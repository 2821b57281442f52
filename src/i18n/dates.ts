/** Days as patrons read them: the calendar day in Helsinki, in the page's language. */

import { HELSINKI, lastSafeDay } from '../domain/helsinki-day.ts';
import type { SupportedLanguage } from './terms.ts';

const styles: Readonly<Record<SupportedLanguage, readonly [string, Intl.DateTimeFormatOptions]>> = {
  fi: ['fi-FI', { day: 'numeric', month: 'numeric', year: 'numeric' }],
  sv: ['sv-FI', { day: 'numeric', month: 'numeric', year: 'numeric' }],
  en: ['en-GB', { day: 'numeric', month: 'long', year: 'numeric' }],
};

/** Made once for each language: making one takes longer than writing a hundred days. */
const formats = new Map<SupportedLanguage, Intl.DateTimeFormat>();

function formatIn(language: SupportedLanguage): Intl.DateTimeFormat {
  const [locale, options] = styles[language];
  const format = formats.get(language) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone: HELSINKI });
  formats.set(language, format);
  return format;
}

/** The last safe day of something that ends at `until` (RFC 3339), e.g. `8.12.2026`; undefined when `until` is no date. */
export function formatDay(until: string, language: SupportedLanguage): string | undefined {
  const day = lastSafeDay(until);
  if (day === undefined) return undefined;
  return formatIn(language).format(Date.parse(`${day}T12:00:00Z`));
}
