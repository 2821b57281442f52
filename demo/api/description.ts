/** A publication's description as its documents tell it. Knows no serialisation. */
import type { Publication } from './publication.ts';
import { element, writeFragment } from './xml.ts';

/** Plain text; in another language than the book's it says so by the `lang` of markup, which every dialect lets through. */
export function describe({ description, language }: Publication): { readonly type: 'text' | 'html'; text: string } {
  if (description.language === language) return { type: 'text', text: description.text };
  return { type: 'html', text: writeFragment(element('p', { lang: description.language }, description.text)) };
}
