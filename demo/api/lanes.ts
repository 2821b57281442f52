/**
 * The ways by which the collection is browsed: newest, by format, by language, by subject, by author, in a series. Each is
 * a name in an address and what it selects. Knows no serialisation and no words.
 */
import { anyOf } from './facets-chosen.ts';
import type { SortName } from './list-order.ts';
import { lexeme, mark } from './markers.ts';
import type { Mark } from './markers.ts';
import { marked } from './sources.ts';
import type { Source } from './sources.ts';

/** What a list is of, and its order unless another is asked for. */
export interface Lane {
  readonly source: Source;
  readonly sort: SortName;
}

const having = (kind: Mark, value: string, sort: SortName = 'title'): Lane => ({
  source: marked(lexeme(mark(kind, value))),
  sort,
});
const young = anyOf(lexeme(mark('audience', 'children')), lexeme(mark('audience', 'young-adult')));

/** By name in the address. */
export const lanes = {
  all: { source: marked(''), sort: 'title' },
  new: { source: marked(''), sort: 'newest' },
  audiobooks: having('medium', 'audiobook'),
  ebooks: having('medium', 'ebook'),
  young: { source: marked(young), sort: 'newest' },
  finnish: having('language', 'fi'),
  swedish: having('language', 'sv'),
  english: having('language', 'en'),
  sami: having('language', 'se'),
} as const satisfies Record<string, Lane>;

export type LaneName = keyof typeof lanes;

export const laneNames = Object.keys(lanes) as [LaneName, ...LaneName[]];

/** Lanes that the front page shows the beginning of. */
export const frontPageLanes: readonly LaneName[] = ['new', 'audiobooks', 'young', 'swedish', 'sami'];

export const inSubject = (code: string): Lane => having('subject', code);

export const byContributor = (id: string): Lane => having('contributor', id);

export const inSeries = (id: string): Lane => having('series', id, 'series');
