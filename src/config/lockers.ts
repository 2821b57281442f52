/** Tells who has locked a place of a configuration. Loaded only when somebody asks. */

import { isBeneath, type Level } from './cascade.ts';

/** The first of `levels` that keeps those below it from `place`. */
export const lockerOf = (levels: readonly Level[], place: string): Level | undefined =>
  levels.find(({ lock = [] }) => lock.some((locked) => isBeneath(place, locked)));

/** The first that keeps them from a part of it. */
export const lockerWithin = (levels: readonly Level[], place: string): Level | undefined =>
  levels.find(({ lock = [] }) => lock.some((locked) => isBeneath(locked, place)));
