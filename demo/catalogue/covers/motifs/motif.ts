/** What every motif of a cover is given and gives. */
import type { Chance } from '../../identity.ts';
import type { Palette } from '../palettes.ts';

export interface Box {
  readonly width: number;
  readonly height: number;
}

/** Draws in a box whose origin is its upper left corner; what lies outside is cut off by the layout. */
export type Motif = (box: Box, palette: Palette, chance: Chance) => string;

/** A number between two, from the work's own chance. */
export const between = (chance: Chance, low: number, high: number): number => low + chance() * (high - low);
