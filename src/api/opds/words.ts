/** Reads words of OPDS and Readium documents: strings or language maps, and the codes for languages that servers write. */

import type { Text } from '../../domain/text.ts';
import { plain } from '../../domain/text.ts';
import { asRecord, asString } from '../json.ts';

/** A string, or a map from language to string; undefined for anything else and for empty words. */
export function readText(value: unknown): Text | undefined {
  const text = asString(value);
  if (text !== undefined) return plain(text);
  const entries = Object.entries(asRecord(value) ?? {}).flatMap(([tag, words]) => {
    const wording = asString(words);
    return wording === undefined ? [] : [[tag, wording] as const];
  });
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

/** ISO 639-2 bibliographic codes, which the platform doesn't know as languages: their BCP 47 tags. */
const bibliographic: Readonly<Record<string, string>> = {
  fre: 'fr',
  ger: 'de',
  dut: 'nl',
  chi: 'zh',
  cze: 'cs',
  gre: 'el',
  ice: 'is',
  rum: 'ro',
  per: 'fa',
  slo: 'sk',
  alb: 'sq',
  arm: 'hy',
  geo: 'ka',
  wel: 'cy',
  baq: 'eu',
  mac: 'mk',
  may: 'ms',
  bur: 'my',
  tib: 'bo',
};

/** Two- and three-letter codes as BCP 47 (RFC 5646 §4.5); undefined for what is no tag. */
export function readLanguage(value: unknown): string | undefined {
  const code = asString(value)?.trim().toLowerCase();
  if (!code) return undefined;
  try {
    return Intl.getCanonicalLocales(bibliographic[code] ?? code.replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}
