/** Says to a webmaster, in the browser's console, what is wrong with a configuration and what to write instead. Loaded only when something is wrong. */

import type { Complaint } from './checks.ts';

const words = 'words by language, such as { "fi": "…", "sv": "…" }';
const day = 'a day in quotes, such as "2027-01-01"';

/** Place → what belongs there; the first that fits counts. */
const wantedByPlace: readonly (readonly [RegExp, string])[] = [
  [/^\$schema$/, 'the address of the schema in quotes'],
  [/^id$/, 'small letters, digits and hyphens in quotes, such as "mallikunta"'],
  [/^languages$/, 'a list of language tags, such as ["fi", "sv", "en"]'],
  [/^languages\[/, 'a language tag in quotes, such as "fi"'],
  [/^municipalities$/, 'a list, such as [{ "code": "091" }]'],
  [/^municipalities\[\d+\]$/, 'a municipality, such as { "code": "091" }'],
  [/\]\.code$/, 'a municipality code of three digits in quotes, such as "091"'],
  [/\]\.(from|until)$/, day],
  [/^area$/, 'small letters, digits and hyphens in quotes, such as "rantakimppa"'],
  [/^(catalogue|highlights|announcements|curation)$/, 'a path or an address in quotes, such as "./"'],
  [/^origins$/, 'a list of origins, such as ["https://kirjasto.example.fi"]'],
  [/^origins\[/, 'an origin without a path, such as "https://kirjasto.example.fi"'],
  [/^headingLevel$/, 'a whole number from 2 to 5, without quotes'],
  [/^theme$/, 'names and values, such as { "accent": "#1d535c" }'],
  [/^theme\.(radius|space)$/, 'a CSS length in quotes, such as "0.5rem"'],
  [/^theme\.heading-font$/, 'CSS font families in quotes, such as "Georgia, serif"'],
  [/^theme\./, 'a CSS colour in quotes, such as "#1d535c"'],
  [/^browsing$/, 'ways into the collection, such as { "first": ["feed/new"] }'],
  [/^browsing\.\w+$/, 'a list, such as ["feed/new", "feed/young"]'],
  [/^browsing\./, 'the end of an address in quotes, such as "feed/new"'],
  [/^contact$/, 'names and values, such as { "phone": "014 000 120" }'],
  [/^contact\.phone$/, 'a telephone number in quotes, such as "014 000 120"'],
  [/^contact\.email$/, 'an e-mail address in quotes, such as "kirjasto@example.fi"'],
  [/^(app|contact\.url)$/, 'an address in quotes that begins with https://'],
  [/(^|\.)(name|address)(\.|$)/, words],
];

/** Two sentences for `complaint`: the place and what was found there; what to write. */
export function complaintWords({ place, found, known }: Complaint): string {
  if (known) {
    const nearest = nearestOf(place.slice(place.lastIndexOf('.') + 1), known);
    const advice = nearest ? `Did you mean "${nearest}"?` : `Known are ${known.join(', ')}.`;
    return `configuration: "${place}" is not known and is ignored. ${advice}`;
  }
  const what = found === undefined ? 'is missing' : `is ${JSON.stringify(found)}, which can't be used`;
  const wanted = wantedByPlace.find(([pattern]) => pattern.test(place))?.[1];
  return `configuration: "${place}" ${what}.${wanted ? ` Write ${wanted}.` : ''}`;
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
