/** Tells which level of a configuration won at a place, and why. Loaded only when somebody asks. */

import type { Explanation, Say } from '../domain/explanation.ts';
import { cascade, type Level } from './cascade.ts';
import { levelsOf, type Source } from './configuration.ts';
import { defaults } from './generated/shape.ts';
import { wholeShape } from './generated/whole-shape.ts';
import { lockerOf } from './lockers.ts';
import { isRecord } from './sift.ts';

/** The whole of it where `place` is empty. */
const valueAt = (record: unknown, place: string): unknown =>
  (place === '' ? [] : place.split('.')).reduce<unknown>(
    (value, name) => (isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined),
    record,
  );

/** Pure: `levels` from the highest down. */
export function explainLevels(base: object, levels: readonly Level[], place: string): Explanation {
  const refused: [string, Level][] = [];
  const held = cascade(base, levels, (at, level) => refused.push([at, level]));
  const say = (level: Level): Say => ({
    level: level.level,
    value: valueAt(level.set, place),
    locks: (level.lock ?? []).filter((lock) => lockerOf([{ ...level, lock: [lock] }], place)),
    // A part of what is said may be refused where the rest counts.
    isRefused: refused.some(([at, by]) => by === level && `${place}.`.startsWith(`${at}.`)),
  });
  const why: readonly Say[] = [
    { level: 'default', value: valueAt(base, place), locks: [], isRefused: false },
    ...levels.map(say),
  ];
  const counts = why.filter(({ value, isRefused }) => value !== undefined && !isRefused);
  const lockedBy = lockerOf(levels, place)?.level;
  return {
    ...{ place, value: valueAt(held, place), level: counts.at(-1)?.level, why },
    ...(lockedBy && { lockedBy }),
  };
}

export const explain = (source: Source, place: string): Explanation =>
  explainLevels(defaults, levelsOf(source, wholeShape), place);
