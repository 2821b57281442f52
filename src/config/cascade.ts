/**
 * What holds for a page of what its nation, area and library and the page itself say: lower levels count, unless a level above
 * has locked the place. Records are put together member by member, lists and all else are taken whole.
 */

import { isRecord, type JsonRecord } from './sift.ts';

export interface Level {
  readonly level: 'nation' | 'area' | 'library' | 'page';
  readonly id?: string;
  readonly name?: Readonly<Record<string, string>>;
  readonly set: JsonRecord;
  /** Places such as `holds.policy`, which levels below may not change, nor what is beneath. */
  readonly lock?: readonly string[];
}

/** Whether `place` is `lock` or beneath it. */
export const isBeneath = (place: string, lock: string): boolean => `${place}.`.startsWith(`${lock}.`);

/** `above` laid over `below`; calls `refuse` with every place that one of `locks` keeps from it. */
function overlay(
  below: unknown,
  above: JsonRecord,
  locks: readonly string[],
  refuse: (place: string) => void,
  within = '',
): JsonRecord {
  const merged = new Map(isRecord(below) ? Object.entries(below) : []);
  for (const [name, value] of Object.entries(above)) {
    const place = within + name;
    const isLocked = locks.some((lock) => isBeneath(place, lock) || (!isRecord(value) && isBeneath(lock, place)));
    if (isLocked) refuse(place);
    else merged.set(name, isRecord(value) ? overlay(merged.get(name), value, locks, refuse, `${place}.`) : value);
  }
  return Object.fromEntries(merged);
}

/**
 * @param levels From the highest down
 * @param refuse Hears of every value that counts for nothing because a level above has locked its place
 */
export function cascade(
  defaults: object,
  levels: readonly Level[],
  refuse: (place: string, level: Level) => void = () => undefined,
): JsonRecord {
  const locks: string[] = [];
  return levels.reduce<JsonRecord>(
    (held, level) => {
      const next = overlay(held, level.set, locks, (place) => refuse(place, level));
      locks.push(...(level.lock ?? []));
      return next;
    },
    { ...defaults },
  );
}
