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
    return wording === undefined ? [] : [[readLanguage(tag) ?? 'und', wording] as const];
  });
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

/** Two- and three-letter codes, bibliographic ones too, as BCP 47 (RFC 5646 §4.5); undefined for what is no tag. */
export function readLanguage(value: unknown): string | undefined {
  const code = asString(value)?.replaceAll('_', '-');
  if (code === undefined) return undefined;
  try {
    return Intl.getCanonicalLocales(code)[0];
  } catch {
    return undefined;
  }
}

/** A title of which nobody says the language is in the book's own, where there is one. */
export const inItsLanguage = (title: Text | undefined, [language, ...others]: readonly string[]): Text | undefined =>
  title?.und !== undefined && language !== undefined && others.length === 0 ? { [language]: title.und } : title;
