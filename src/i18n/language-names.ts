/** Names of languages in the reader's own language. */

import type { SupportedLanguage } from './terms.ts';

/**
 * The languages in which most books here are written; some browsers don't know the Sámi ones (Chromium, 2026). Nor should the
 * first page of results wait for `Intl`, whose first use takes a slow phone 0.1 s.
 */
const ofFinland: Readonly<Record<SupportedLanguage, Readonly<Record<string, string>>>> = {
  fi: { fi: 'suomi', sv: 'ruotsi', en: 'englanti', se: 'pohjoissaame', smn: 'inarinsaame', sms: 'koltansaame' },
  sv: { fi: 'finska', sv: 'svenska', en: 'engelska', se: 'nordsamiska', smn: 'enaresamiska', sms: 'skoltsamiska' },
  en: { fi: 'Finnish', sv: 'Swedish', en: 'English', se: 'Northern Sámi', smn: 'Inari Sámi', sms: 'Skolt Sámi' },
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
    return ofFinland[language][tag] ?? namesIn(language).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
