/**
 * The ways by which the collection is browsed: newest, by format, by language, by subject, by author. Each is a name in an
 * address and what it selects. Knows no serialisation and no words.
 */
import { sql } from 'kysely';
import type { PublicationQuery } from './catalogue.ts';
import type { Database } from './database/open.ts';

interface Lane {
  readonly select: (query: PublicationQuery) => PublicationQuery;
  readonly order: (query: PublicationQuery) => PublicationQuery;
}

const everything = (query: PublicationQuery): PublicationQuery => query;
const byTitle = (query: PublicationQuery): PublicationQuery => query.orderBy('sort_key').orderBy('publications.id');
const newestFirst = (query: PublicationQuery): PublicationQuery => byTitle(query.orderBy('added_on', 'desc'));

const medium = (is: 'ebook' | 'audiobook'): Lane => ({
  select: (query) => query.where('medium', '=', is),
  order: byTitle,
});
const language = (is: string): Lane => ({ select: (query) => query.where('language', '=', is), order: byTitle });

/** By name in the address. */
export const lanes = {
  all: { select: everything, order: byTitle },
  new: { select: everything, order: newestFirst },
  audiobooks: medium('audiobook'),
  ebooks: medium('ebook'),
  young: { select: (query) => query.where('audience', '<>', 'adult'), order: newestFirst },
  finnish: language('fi'),
  swedish: language('sv'),
  english: language('en'),
  sami: language('se'),
} as const satisfies Record<string, Lane>;

export type LaneName = keyof typeof lanes;

export const laneNames = Object.keys(lanes) as [LaneName, ...LaneName[]];

/** Lanes that the front page shows the beginning of. */
export const frontPageLanes: readonly LaneName[] = ['new', 'audiobooks', 'young', 'swedish', 'sami'];

/** What the lane selects, and its order. */
export function inLane(db: Database, name: LaneName): readonly [PublicationQuery, Lane['order']] {
  const lane: Lane = lanes[name];
  return [lane.select(db.selectFrom('publications')), lane.order];
}

export const inSubject = (db: Database, code: string): readonly [PublicationQuery, Lane['order']] => [
  db
    .selectFrom('publications')
    .where(sql<boolean>`id in (select publication_id from publication_subjects where subject_code = ${code})`),
  byTitle,
];

export const byContributor = (db: Database, id: string): readonly [PublicationQuery, Lane['order']] => [
  db
    .selectFrom('publications')
    .where(sql<boolean>`id in (select publication_id from publication_contributors where contributor_id = ${id})`),
  byTitle,
];
