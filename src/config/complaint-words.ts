/** Says to a webmaster, in the browser's console, what is wrong with a configuration and what to write instead. Loaded only when something is wrong. */

import type { Complaint } from './configuration.ts';

/** One sentence for each complaint; unknown names get the nearest known one. */
export function complaintWords({ place, found, wanted }: Complaint): string {
  const name = place.split('.').at(-1) ?? place;
  if (found === name) {
    const nearest = nearestOf(name, wanted.split(', '));
    return `configuration: "${place}" is not known and is ignored.${nearest ? ` Did you mean "${nearest}"?` : ` Known: ${wanted}.`}`;
  }
  const what = found === undefined ? 'is missing' : `is ${JSON.stringify(found)}`;
  return `configuration: "${place}" ${what}; the default is used. Write ${wanted}.`;
}

const MAX_DISTANCE = 3;

function nearestOf(name: string, known: readonly string[]): string | undefined {
  const ranked = known.map((candidate) => ({
    candidate,
    distance: distance(name.toLowerCase(), candidate.toLowerCase()),
  }));
  ranked.sort((one, other) => one.distance - other.distance);
  const [best] = ranked;
  return best && best.distance <= MAX_DISTANCE ? best.candidate : undefined;
}

/** Levenshtein distance. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1];
    for (const [column, candidate] of [...other].entries()) {
      const replaced = (row[column] ?? 0) + (letter === candidate ? 0 : 1);
      next.push(Math.min(replaced, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
