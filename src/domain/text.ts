/** Words that may exist in several languages, as feeds and configurations carry them; picks the one a reader wants and tells which language it is in. */

/** BCP 47 language tag → words. `und` stands for words whose language nobody stated. */
export type Text = Readonly<Record<string, string>>;

export interface Wording {
  readonly text: string;
  /** BCP 47 tag of the words; absent when unknown. */
  readonly lang?: string;
}

/** Words of which the language isn't stated. */
export const plain = (text: string): Text => ({ und: text });

const primary = (tag: string): string => tag.toLowerCase().split('-')[0] ?? tag;

/**
 * The wording for a reader of `language`: that language, else unstated, else Finnish, Swedish, English, else the first there is.
 * `lang` is set only when it differs from `language`, so that a template can put it straight into a `lang` attribute.
 */
export function wording(text: Text | undefined, language: string): Wording {
  const entries = Object.entries(text ?? {});
  for (const wanted of [primary(language), 'und', 'fi', 'sv', 'en']) {
    const found = entries.find(([tag]) => primary(tag) === wanted);
    if (found) return describe(found, language);
  }
  return entries[0] ? describe(entries[0], language) : { text: '' };
}

function describe([tag, text]: [string, string], language: string): Wording {
  return tag === 'und' || primary(tag) === primary(language) ? { text } : { text, lang: tag };
}
