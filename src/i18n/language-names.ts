/** Names of languages in the reader's own language. */

import type { SupportedLanguage } from './terms.ts';

/** Languages of Finland whose names some browsers don't know (Chromium, 2026). */
const unknownToBrowsers: Readonly<Record<SupportedLanguage, Readonly<Record<string, string>>>> = {
  fi: { se: 'pohjoissaame', smn: 'inarinsaame', sms: 'koltansaame' },
  sv: { se: 'nordsamiska', smn: 'enaresamiska', sms: 'skoltsamiska' },
  en: { se: 'Northern Sámi', smn: 'Inari Sámi', sms: 'Skolt Sámi' },
};

/** Made once for each language: making one takes longer than all its answers. */
const names = new Map<SupportedLanguage, Intl.DisplayNames>();

function namesIn(language: SupportedLanguage): Intl.DisplayNames {
  const made = names.get(language) ?? new Intl.DisplayNames(language, { type: 'language' });
  names.set(language, made);
  return made;
}

/** `tag` (BCP 47) as a word, e.g. `suomi`; the tag itself when it names no language. */
export function languageName(tag: string, language: SupportedLanguage): string {
  try {
    return unknownToBrowsers[language][tag] ?? namesIn(language).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
