/** Says to a webmaster, in the browser's console or a terminal, what is wrong with a configuration and what to write instead. Loaded only when something is wrong. */

import type { Complaint } from './complaints.ts';

const nameOf = ({ level, id }: NonNullable<Complaint['level']>): string =>
  ({
    nation: 'the nation',
    area: `the area${id === undefined ? '' : ` "${id}"`}`,
    library: 'the library',
    page: 'the page',
  })[level];

function wordsFor(complaint: Complaint): string {
  const { place } = complaint;
  switch (complaint.kind) {
    case 'locked':
      return `"${place}" is locked by ${nameOf(complaint.by)} and is ignored here. Leave it out.`;
    case 'missing':
      return `"${place}" is missing. ${complaint.write}`;
    case 'wrong':
      return `"${place}" is ${JSON.stringify(complaint.found)}, which can't be used. ${complaint.write}`;
    case 'unknown':
      return `"${place}" is not known and is ignored. ${advice(place, complaint.known)}`;
  }
}

/** Two sentences for `complaint`: the place and what was found there; what to write. */
export function complaintWords(complaint: Complaint): string {
  const { level } = complaint;
  const whose = level && level.level !== 'library' ? ` of ${nameOf(level)}` : '';
  return `configuration${whose}: ${wordsFor(complaint).trim()}`;
}

function advice(place: string, known: readonly string[]): string {
  const nearest = nearestOf(place.slice(place.lastIndexOf('.') + 1), known);
  return nearest ? `Did you mean "${nearest}"?` : `Known are ${known.join(', ')}.`;
}

/** Letters to add, drop or change until a typo is no longer taken for a known name. */
const maxDistance = 3;

function nearestOf(name: string, known: readonly string[]): string | undefined {
  const ranked = known
    .map((candidate) => ({ candidate, distance: distance(name.toLowerCase(), candidate.toLowerCase()) }))
    .sort((one, other) => one.distance - other.distance);
  const [best] = ranked;
  return best && best.distance <= maxDistance && best.distance < name.length ? best.candidate : undefined;
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
