/** How a shelf or an announcement stands: with patrons, and in the languages of the library. Pure rules. */

import type { CuratedItem, Written } from './curation.ts';
import type { Text } from './text.ts';

export type Standing = 'draft' | 'shown' | 'changed' | 'waiting' | 'ended';

/** How it stands with patrons at `now`. */
export function standingOf({ state, published }: CuratedItem, now: Date): Standing {
  if (!published) return 'draft';
  if (published.until && Date.parse(published.until) <= now.getTime()) return 'ended';
  if (state === 'changed') return 'changed';
  return published.from && Date.parse(published.from) > now.getTime() ? 'waiting' : 'shown';
}

/** Languages in which it has no title yet. */
export const missingLanguages = (
  { title }: { readonly title: Text },
  languages: readonly string[],
): readonly string[] => languages.filter((language) => !title[language]?.trim());

export const hasTitle = ({ title }: { readonly title: Text }): boolean =>
  Object.values(title).some((text) => text.trim() !== '');

/** Patrons would see something. */
export const hasBooks = ({ kind, content }: Written): boolean =>
  kind === 'announcement' || content.books.length > 0 || content.automatic !== undefined;

export const endsBeforeItBegins = ({ content: { from, until } }: Written): boolean =>
  from !== undefined && until !== undefined && Date.parse(until) <= Date.parse(from);

/** Roughly: the service judges. */
export const isAddress = (link: string | undefined): boolean =>
  link === undefined || (/^https?:\/\/[^\s]+$/.test(link) && URL.canParse(link));

/** Whether it makes sense to show it to patrons. */
export const mayBePublished = (written: Written): boolean =>
  hasTitle(written.content) &&
  hasBooks(written) &&
  !endsBeforeItBegins(written) &&
  (written.kind === 'shelf' || isAddress(written.content.link));
