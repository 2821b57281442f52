/** Sets what was measured of searching beside what was aimed at: how long answers may take, and how that may grow. Measures nothing. */

import type { QuestionKind } from './search-questions.ts';

/** Milliseconds, or how many times as long. */
export interface Times {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

export type Measured = ReadonlyMap<QuestionKind, Times>;

/** By size of the collection. */
export type BySize = ReadonlyMap<number, Measured>;

const aimedAt = 100_000;
const large = 1_000_000;

/** Of 95 answers in a hundred, in milliseconds, with `aimedAt` titles embedded. */
const aims: Readonly<Partial<Record<QuestionKind, number>>> = {
  suggestion: 25,
  'query with facets': 120,
  'typing error': 150,
};

/** How many times as long `large` may take on PostgreSQL. */
const growth = 3;

const widthOfNumber = 8;

const line = (value: number, digits: number, aim: number, name: string): string =>
  `${value.toFixed(digits).padStart(widthOfNumber)}  ${value <= aim ? 'within' : 'misses'} ${aim}  ${name}`;

export const asWritten = (size: number): string => size.toLocaleString('en');

export function timesAsLong(small: Measured, big: Measured): Measured {
  const grown = [...big].flatMap(([kind, { p50, p95, p99 }]): [QuestionKind, Times][] => {
    const before = small.get(kind);
    return before === undefined
      ? []
      : [[kind, { p50: p50 / before.p50, p95: p95 / before.p95, p99: p99 / before.p99 }]];
  });
  return new Map(grown);
}

function tellLines(heading: string, lines: readonly string[]): void {
  if (lines.length > 0) console.log(['', heading, ...lines].join('\n'));
}

export function tellEmbeddedAims(measured: BySize): void {
  const lines = Object.entries(aims).flatMap(([kind, aim]) => {
    const times = measured.get(aimedAt)?.get(kind as QuestionKind);
    return times === undefined ? [] : [line(times.p95, 0, aim, kind)];
  });
  tellLines(`PGlite, ${asWritten(aimedAt)} titles: p95 in milliseconds`, lines);
}

export function tellGrowthAim(measured: BySize): void {
  const [before, after] = [measured.get(aimedAt), measured.get(large)];
  if (before === undefined || after === undefined) return;
  const lines = [...timesAsLong(before, after)].map(([kind, { p95 }]) => line(p95, 1, growth, kind));
  tellLines(`PostgreSQL, ${asWritten(large)} beside ${asWritten(aimedAt)}: times as long, p95`, lines);
}
