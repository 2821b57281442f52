/** Everything that is wrong with a configuration and its levels. Loaded only when something is. */

import { cascade, type Level } from './cascade.ts';
import { check, type Fault } from './check.ts';
import { levelsOf, type Source } from './configuration.ts';
import { definitions } from './generated/schema.ts';
import { needed, wholeShape } from './generated/whole-shape.ts';
import { lockerOf, lockerWithin } from './lockers.ts';
import { isRecord } from './sift.ts';

/** What is wrong, on the level that says it; the library's own where none is named. */
export type Complaint = (
  | Fault
  /** What `by` has locked. */
  | { readonly kind: 'locked'; readonly place: string; readonly by: Level }
) & { readonly level?: Pick<Level, 'level' | 'id' | 'name'> };

const configuration = definitions.configuration ?? {};

function faultsOf(found: unknown, level?: Complaint['level']): readonly Complaint[] {
  const faults: Complaint[] = [];
  check(configuration, found, '', (fault) => faults.push(level ? { ...fault, level } : fault));
  return faults;
}

const levelsWritten = (json: unknown): readonly Level[] =>
  isRecord(json) && Array.isArray(json.levels) ? (json.levels as readonly Level[]).filter(isRecord) : [];

/** What is wrong with one level by itself: it may leave out whatever it likes. */
export const complaintsOfPart = (json: unknown): readonly Complaint[] => faultsOf(json);

export function complaintsOf(source: Source): readonly Complaint[] {
  const { json, page = {} } = source;
  const levels = levelsOf(source, wholeShape);
  const missing = needed.filter(
    (name) =>
      ![json, page, ...levelsWritten(json).map(({ set }) => set)].some(
        (said) => isRecord(said) && said[name] !== undefined,
      ),
  );
  const locked: Complaint[] = [];
  cascade({}, levels, (place, level) => {
    const by = lockerOf(levels.slice(0, levels.indexOf(level)), place) ?? lockerWithin(levels, place);
    if (by) locked.push({ kind: 'locked', place, by, level });
  });
  return [
    ...missing.map((place): Complaint => ({ kind: 'missing', place, write: writeAt(place) })),
    ...faultsOf(json),
    ...levelsWritten(json).flatMap((level) => faultsOf(level.set, level)),
    ...faultsOf(page, { level: 'page' }),
    ...locked,
  ];
}

function writeAt(name: string): string {
  const { $ref, errorMessage } = configuration.properties?.[name] ?? {};
  return errorMessage ?? definitions[$ref?.replace('#/$defs/', '') ?? '']?.errorMessage ?? '';
}
