/** The shelves of a library that has chosen none: what the front page of the collection puts forward, as the library arranges it. */

import { arrange } from '../domain/browsing.ts';
import type { Group } from '../domain/feed.ts';
import type { HighlightShelf } from '../domain/highlights.ts';
import { connectionTo } from './connection.ts';
import type { Place } from './place.ts';

/** @throws LibraryError as `request` */
export async function frontPageShelves(place: Place, language: string): Promise<readonly HighlightShelf[]> {
  const { root, shorten } = connectionTo(place);
  const { browsing } = await place.configuration();
  const { groups } = await root(language);
  const shown = groups.filter(({ publications }) => publications.length > 0);
  return arrange(shown, ({ href }) => href && shorten(href), browsing).map(shelfOf);
}

const shelfOf = ({ title, href, publications }: Group, index: number): HighlightShelf => ({
  ...{ title, publications },
  id: href ?? String(index),
  layout: 'row',
  ...(href === undefined ? {} : { href }),
});
