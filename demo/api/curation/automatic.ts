/** Chooses the books of a shelf by a rule that a librarian has set, so that it stays fresh by itself. Knows no serialisation. */
import { sql } from 'kysely';
import type { Viewer } from '../availability.ts';
import type { Database } from '../database/open.ts';
import { anyOf } from '../facets-chosen.ts';
import { fold } from '../folded-text.ts';
import { lanes } from '../lanes.ts';
import type { Lane } from '../lanes.ts';
import { readPage } from '../listing.ts';
import { lexeme, mark } from '../markers.ts';
import { search } from '../search.ts';
import { marked, nothing } from '../sources.ts';
import type { Automatic, AutomaticRule } from './content.ts';

/** A title counts as borrowed by the people of a municipality only when so many of them have: fewer might be recognised. */
export const fewestPatrons = 5;
const countedDays = 90;
const dayMs = 24 * 60 * 60_000;

/** For whom a rule chooses. */
export interface Asked {
  readonly viewer: Viewer;
  /** Codes of the municipalities whose borrowing counts. */
  readonly municipalities: readonly string[];
}

type Choose = (db: Database, automatic: Automatic, asked: Asked) => Promise<string[]>;

const first =
  (laneOf: (db: Database, automatic: Automatic) => Lane | Promise<Lane>, available = false): Choose =>
  async (db, automatic, { viewer }) => {
    const lane = await laneOf(db, automatic);
    const chosen = available ? { availability: 'now' } : {};
    const wanted = { ...lane, chosen, after: undefined, limit: automatic.atMost };
    return (await readPage(db, wanted, viewer)).publications.map(({ id }) => id);
  };

async function byAuthors(db: Database, { names }: Automatic): Promise<Lane> {
  const wanted = names.map(fold);
  const rows = await db.selectFrom('contributors').select(['id', 'name', 'sort_as']).where('works', '>', 0).execute();
  const ids = rows
    .filter(({ name, sort_as }) => wanted.includes(fold(name)) || wanted.includes(fold(sort_as)))
    .map(({ id }) => lexeme(mark('author', id)));
  return ids.length === 0 ? { source: nothing, sort: 'title' } : { source: marked(anyOf(...ids)), sort: 'newest' };
}

/** Each place's books in turn, so that the first place doesn't take the whole shelf. */
const aboutRegion: Choose = async (db, { names, atMost }, { viewer }) => {
  const found: string[][] = [];
  for (const name of names) {
    const { source } = await search(db, name);
    const wanted = { source, sort: 'relevance' as const, chosen: {}, after: undefined, limit: atMost };
    found.push((await readPage(db, wanted, viewer)).publications.map(({ id }) => id));
  }
  const inTurn = Array.from({ length: atMost }, (_, index) => found.flatMap((ids) => ids[index] ?? []));
  return [...new Set(inTurn.flat())].slice(0, atMost);
};

const mostBorrowed: Choose = async (db, { atMost }, { viewer, municipalities }) => {
  const rows = await db
    .selectFrom('loans')
    .innerJoin('patrons', 'patrons.id', 'loans.patron_id')
    .select('publication_id')
    .where(sql<boolean>`municipality_code = any(${municipalities}::text[])`)
    .where('since', '>', new Date(viewer.now.getTime() - countedDays * dayMs))
    .groupBy('publication_id')
    .having((eb) => eb(sql`count(distinct patron_id)`, '>=', fewestPatrons))
    .orderBy(sql`count(distinct patron_id) desc`)
    .orderBy('publication_id')
    .limit(atMost)
    .execute();
  return rows.map(({ publication_id }) => publication_id);
};

/** What more copies were bought of is wanted more. */
const mostWanted: Lane = { source: { ...marked(''), score: sql<number>`demand` }, sort: 'relevance' };

const byRule: Readonly<Record<AutomaticRule, Choose>> = {
  new: first(() => lanes.new),
  'most-borrowed': mostBorrowed,
  authors: first(byAuthors),
  region: aboutRegion,
  'short-waits': first(() => mostWanted, true),
};

/** Ids of publications, best first. */
export const chosenBy = (db: Database, automatic: Automatic, asked: Asked): Promise<string[]> =>
  byRule[automatic.rule](db, automatic, asked);
