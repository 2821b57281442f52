/** Times the reading of a thousand entries against the platform's own parsing of the same text. Runs in a page. */

import { atomFeed } from '../../src/api/opds/atom/atom.ts';
import { readFeed } from '../../src/api/opds/opds2.ts';

const FOUND = 'https://api.example.fi/malli/feed/7';

type Timing = readonly [what: string, parseOnlyMs: number, readMs: number];

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;

const timeOf = (run: () => unknown): number => {
  const begun = performance.now();
  run();
  return performance.now() - begun;
};

/** Parsing alone and our reading, parsing included, in turn; the first rounds only warm up. */
function compare(
  what: string,
  parse: () => unknown,
  read: () => { readonly publications: readonly unknown[] },
): Timing {
  const rounds = Array.from({ length: 15 }, () => [timeOf(parse), timeOf(read)] as const).slice(3);
  if (read().publications.length !== 1000) throw new Error(`${what}: not a thousand entries`);
  return [what, median(rounds.map(([parsing]) => parsing)), median(rounds.map(([, reading]) => reading))];
}

export const timings = (json: string, xml: string): readonly Timing[] => [
  compare(
    'OPDS 2.0',
    () => JSON.parse(json) as unknown,
    () => readFeed(JSON.parse(json), FOUND),
  ),
  compare(
    'OPDS 1.2',
    () => new DOMParser().parseFromString(xml, 'application/xml'),
    () => readFeed(atomFeed(xml), FOUND),
  ),
];
