/** Where a patron is in the collection, and how that place is written into the address of a page. Knows neither history nor network. */

/** `at` is the short form of a feed's address: see `Catalogue.shorten`. `query` are the words in the field. */
export type Place =
  | { readonly kind: 'collection' }
  | { readonly kind: 'search'; readonly query: string }
  | { readonly kind: 'feed'; readonly at: string; readonly query: string };

export const collection: Place = { kind: 'collection' };

export const wordsOf = (place: Place): string => (place.kind === 'collection' ? '' : place.query);

/** Parts the words from the feed; it can't occur in words, as searching ignores it. */
const MARK = '~';

/** `veljekset` for a search, `veljekset~search?query=…` for a feed that was followed from there. */
export function valueOf(place: Place): string {
  const words = wordsOf(place).replaceAll(MARK, ' ').trim();
  return place.kind === 'feed' ? words + MARK + place.at : words;
}

export function placeOf(value: string | null): Place {
  const text = value?.trim() ?? '';
  const mark = text.indexOf(MARK);
  if (mark >= 0) return { kind: 'feed', query: text.slice(0, mark), at: text.slice(mark + 1) };
  return text ? { kind: 'search', query: text } : collection;
}
