/** What a library shows its patrons: its own shelves where the service has any, else what the collection's front page puts forward. */

import { askHighlights } from '../api/highlights.ts';
import type { RequestOptions } from '../api/http.ts';
import { arrange } from '../domain/browsing.ts';
import type { Group } from '../domain/feed.ts';
import type { HighlightShelf } from '../domain/highlights.ts';
import type { Connection } from './connection.ts';

/** @throws LibraryError as `request` */
export async function highlightsOf(
  connection: Connection,
  language: string,
  options: RequestOptions,
): Promise<readonly HighlightShelf[]> {
  const { highlights, browsing } = await connection.configuration();
  const shelves = highlights === undefined ? [] : await askHighlights(highlights, { language, ...options });
  if (shelves.length > 0) return shelves;
  const { groups } = await connection.root(language);
  const shown = groups.filter(({ publications }) => publications.length > 0);
  return arrange(shown, ({ href }) => href && connection.shorten(href), browsing).map(shelfOf);
}

const shelfOf = ({ title, href, publications }: Group, index: number): HighlightShelf => ({
  ...{ title, publications },
  id: href ?? String(index),
  layout: 'row',
  ...(href === undefined ? {} : { href }),
});
