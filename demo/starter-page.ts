/**
 * The page that a library has as long as nobody has made it one: its name, its contact, and the e-library, in its first
 * language that the page is written in. Knows nothing of servers.
 */
import { fileURLToPath } from 'node:url';
import type { Library } from './api/library.ts';
import type { Placeholders } from './static-site.ts';

export const starterFolder = fileURLToPath(new URL('./starter-page', import.meta.url));

const languages = ['fi', 'sv', 'en'] as const;
type Language = (typeof languages)[number];

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (mark) => marks[mark] ?? mark);

const languageOf = (library: Library): Language =>
  library.languages.map((tag) => languages.find((language) => tag.startsWith(language))).find(Boolean) ?? 'fi';

export const starterHome = (library: Library): string => `/${languageOf(library)}/`;

/** Name and contact as they stand in the page. */
export function starterWords(library: Library): Placeholders {
  const { name, contact } = library;
  const called = name[languageOf(library)] ?? Object.values(name)[0] ?? library.id;
  const ways = [
    contact.phone && `<a href="tel:${escaped(contact.phone.replaceAll(' ', ''))}">${escaped(contact.phone)}</a>`,
    contact.email && `<a href="mailto:${escaped(contact.email)}">${escaped(contact.email)}</a>`,
  ].filter(Boolean);
  return { '%LIBRARY%': library.id, '%NAME%': escaped(called), '%CONTACT%': ways.join(' · ') };
}
