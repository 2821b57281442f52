/** Which motifs suit which subject. */
import type { Subject } from '../../subjects.ts';
import { birches, leafPaper, meadow, sprig } from './botanical.ts';
import { arcs, curtain, folkStars, orbits, quarters, weave } from './geometric.ts';
import { fells, houses, lake, road, spruces, waves } from './landscape.ts';
import type { Motif } from './motif.ts';
import { birds, litWindow, moonTree, starrySky } from './night.ts';

export const motifs = {
  arcs,
  birches,
  birds,
  curtain,
  fells,
  folkStars,
  houses,
  lake,
  leafPaper,
  litWindow,
  meadow,
  moonTree,
  orbits,
  quarters,
  road,
  sprig,
  spruces,
  starrySky,
  waves,
  weave,
} as const satisfies Record<string, Motif>;

export type MotifName = keyof typeof motifs;

export const motifsOf: Readonly<Record<Subject, readonly [MotifName, ...MotifName[]]>> = {
  novels: ['sprig', 'lake', 'birches', 'quarters', 'leafPaper', 'fells', 'arcs', 'houses', 'spruces', 'waves'],
  shortStories: ['quarters', 'leafPaper', 'arcs'],
  poetry: ['sprig', 'arcs', 'leafPaper', 'birds'],
  drama: ['curtain'],
  crime: ['litWindow'],
  adventure: ['waves', 'starrySky', 'fells'],
  fantasy: ['starrySky', 'fells', 'moonTree'],
  scienceFiction: ['orbits'],
  horror: ['moonTree'],
  humour: ['quarters', 'houses', 'meadow'],
  love: ['meadow', 'sprig'],
  history: ['weave', 'spruces'],
  war: ['spruces', 'birches'],
  nature: ['lake', 'birches', 'fells', 'meadow'],
  travel: ['road', 'waves'],
  memoirs: ['arcs', 'birds'],
  society: ['houses', 'road', 'weave'],
  folklore: ['folkStars', 'weave'],
  fairyTales: ['starrySky', 'meadow'],
  animals: ['birds', 'meadow'],
  school: ['quarters', 'houses'],
  family: ['houses', 'meadow'],
  sami: ['fells', 'birds', 'starrySky'],
};
