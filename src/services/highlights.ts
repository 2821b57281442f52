/** What a library shows its patrons: its own shelves where the service has any, else what the collection's front page puts forward. */

import { askHighlights } from '../api/highlights.ts';
import type { RequestOptions } from '../api/http.ts';
import type { HighlightShelf } from '../domain/highlights.ts';
import type { Place } from './place.ts';

/** @throws LibraryError as `request` */
export async function highlightsOf(
  place: Place,
  language: string,
  options: RequestOptions,
): Promise<readonly HighlightShelf[]> {
  const { highlights } = await place.configuration();
  const shelves = highlights === undefined ? [] : await askHighlights(highlights, { language, ...options });
  if (shelves.length > 0) return shelves;
  return (await import('./front-page-shelves.ts')).frontPageShelves(place, language);
}
