/** Names of languages in the reader's own language. */

import type { SupportedLanguage } from './terms.ts';

/** `tag` (BCP 47) as a word, e.g. `suomi`; the tag itself when it names no language. */
export function languageName(tag: string, language: SupportedLanguage): string {
  try {
    return new Intl.DisplayNames(language, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
