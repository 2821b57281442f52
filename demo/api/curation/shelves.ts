/** The shelves that a library's patrons see at a moment: its own, its area's and the nation's, as the library arranges them. Knows no serialisation. */
import type { Database } from '../database/open.ts';
import type { Library } from '../library.ts';
import type { Viewer } from '../availability.ts';
import type { Asked } from './automatic.ts';
import { chosenBy } from './automatic.ts';
import { isDue } from './content.ts';
import type { ShelfContent } from './content.ts';
import { publishedFor } from './items.ts';
import type { Item } from './items.ts';
import { arrangementOf } from './arrangement.ts';
import { ownersAbove } from './staff.ts';

export interface ShownShelf {
  readonly item: Item;
  /** Whose choice it is for the library's patrons: what another library has made comes to them from the area. */
  readonly level: Item['level'];
  readonly content: ShelfContent;
}

/** The codes of the library's municipalities. */
const codesOf = ({ municipalities }: Library): string[] => municipalities.map(({ code }) => code);

export const askedFor = (library: Library, viewer: Viewer): Asked => ({ viewer, municipalities: codesOf(library) });

/** Ids of the shelf's books: those named first, then what its rule chooses. */
export async function booksOf(db: Database, { books, automatic }: ShelfContent, asked: Asked): Promise<string[]> {
  const chosen = automatic === undefined ? [] : await chosenBy(db, automatic, asked);
  return [...new Set([...books, ...chosen])];
}

const nearness = { library: 0, area: 1, nation: 2 } as const;

/** In the library's order; those that it doesn't name after, the nearest first. */
export async function shelvesFor(db: Database, library: Library, now: Date): Promise<ShownShelf[]> {
  const { first, hidden, atMost } = await arrangementOf(db, library.id);
  const items = await publishedFor(db, 'shelf', ownersAbove(library), library.area);
  const levelOf = ({ level, owner }: Item) => (level === 'library' && owner !== library.id ? 'area' : level);
  const rank = ({ item: { id }, level }: ShownShelf): number =>
    first.includes(id) ? first.indexOf(id) : first.length + nearness[level];
  return items
    .map((item): ShownShelf => ({ item, level: levelOf(item), content: item.published as ShelfContent }))
    .filter(({ item, content }) => !hidden.includes(item.id) && isDue(content, now))
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, atMost);
}
