/** In which of its three languages the e-library answers somebody. Knows nothing of what is said. */
import { parseAccept } from 'hono/utils/accept';

export const languages = ['fi', 'sv', 'en'] as const;
export type Language = (typeof languages)[number];

const isLanguage = (tag: string): tag is Language => languages.some((language) => language === tag);

/** The best of our languages for an Accept-Language header (RFC 9110 §12.5.4): `sv-FI` is answered in `sv`. */
export function negotiate(acceptLanguage: string | undefined, fallback: Language): Language {
  if (acceptLanguage === undefined) return fallback;
  for (const { type, q } of parseAccept(acceptLanguage)) {
    const primary = type.split('-')[0]?.toLowerCase() ?? '';
    if (q > 0 && isLanguage(primary)) return primary;
  }
  return fallback;
}

/** `map` in `language`, else in the first language it has. */
export const inLanguage = (map: Readonly<Record<string, string>>, language: Language): string =>
  map[language] ?? Object.values(map)[0] ?? '';

/** `map` with the library's languages first, in their order: where a reader's language is missing, the first is shown. */
export const inOrderOf = (
  languagesOfLibrary: readonly string[],
  map: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> => {
  const first = languagesOfLibrary.filter((language) => map[language]);
  const own: Record<string, string> = {};
  for (const language of [...first, ...Object.keys(map)]) own[language] = map[language] ?? '';
  return own;
};
