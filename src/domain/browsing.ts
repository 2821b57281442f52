/** How a library arranges the ways into the shared collection for its own patrons: pure rule, no addresses of its own. */

/** Short forms of feeds' addresses, such as `feed/new`: see `Catalogue.shorten`. */
export interface Arrangement {
  /** Shown before the rest, in this order. */
  readonly first: readonly string[];
  /** Not shown. */
  readonly hidden: readonly string[];
}

export const asItComes: Arrangement = { first: [], hidden: [] };

/** `entries` as the library arranges them; what it doesn't mention keeps the server's order. */
export function arrange<T>(
  entries: readonly T[],
  shortOf: (entry: T) => string | undefined,
  { first, hidden }: Arrangement,
): readonly T[] {
  const rank = (entry: T): number => {
    const found = first.indexOf(shortOf(entry) ?? '');
    return found < 0 ? first.length : found;
  };
  return entries
    .filter((entry) => !hidden.includes(shortOf(entry) ?? ''))
    .map((entry) => ({ entry, rank: rank(entry) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ entry }) => entry);
}
