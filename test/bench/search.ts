/**
 * `npm run bench:search`: how long the e-library takes to answer who searches and browses, at several sizes of its collection,
 * and how that grows. `--sizes 10000,100000,1000000` names others than the first two; with DATABASE_URL, or `--postgres` for
 * one that is started for it, PostgreSQL is measured after PGlite, or alone with `--no-pglite`. The aims stand beside the figures
 * at the end; nothing fails here.
 */

import { parseArgs } from 'node:util';
import { openPglite } from '../../demo/api/database/open.ts';
import type { Database } from '../../demo/api/database/open.ts';
import { storeSyntheticTitles, tidy } from '../../demo/api/database/synthetic-titles.ts';
import { subjects } from '../../demo/catalogue/index.ts';
import { ELibrary } from '../demo/api/e-library.ts';
import { findPostgres } from '../demo/api/postgres/server.ts';
import { fillTestDatabase, firstDay } from '../demo/api/test-database.ts';
import { asWritten, tellEmbeddedAims, tellGrowthAim, timesAsLong } from './search-aims.ts';
import type { BySize, Measured, Times } from './search-aims.ts';
import { questionKinds, questionsOf } from './search-questions.ts';
import type { QuestionKind } from './search-questions.ts';

const asksPerKind = 100;

/** What a server of its own has for a collection of a million, which takes 1.6 GB; the default, 128 MB, holds a tenth of it. */
const cache = 'shared_buffers=2GB';

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;

async function timesOf(elib: ELibrary, addresses: readonly string[]): Promise<Times> {
  const taken: number[] = [];
  for (const address of addresses) {
    const before = performance.now();
    const { status } = await elib.visitor.get(address);
    taken.push(performance.now() - before);
    if (status !== 200) throw new Error(`${address} was answered with ${String(status)}`);
  }
  const sorted = taken.sort((a, b) => a - b);
  return { p50: quantile(sorted, 0.5), p95: quantile(sorted, 0.95), p99: quantile(sorted, 0.99) };
}

const widthOfName = 20;
const widthOfNumber = 8;

function tell(name: string, { p50, p95, p99 }: Times): void {
  const numbers = [p50, p95, p99].map((value) => value.toFixed(1).padStart(widthOfNumber));
  console.log(name.padEnd(widthOfName) + numbers.join(''));
}

function tellHeading(what: string): void {
  const names = ['p50', 'p95', 'p99'].map((each) => each.padStart(widthOfNumber));
  console.log(`\n${what}\n${''.padEnd(widthOfName)}${names.join('')}`);
}

/** Each kind is asked once before it is measured, in part. */
async function measure(name: string, size: number, database: Database): Promise<Measured> {
  const begun = performance.now();
  await storeSyntheticTitles(database, size, { subjects, now: new Date(firstDay) });
  await tidy(database);
  const seconds = (performance.now() - begun) / 1000;
  tellHeading(`${name}, ${asWritten(size)} titles, stored in ${seconds.toFixed(0)} s: milliseconds`);
  const elib = await ELibrary.open(() => Promise.resolve(database));
  const measured = new Map<QuestionKind, Times>();
  for (const kind of questionKinds) {
    const questions = await questionsOf(kind, database, size, asksPerKind);
    await timesOf(elib, questions.slice(0, asksPerKind / 4));
    const times = await timesOf(elib, questions);
    measured.set(kind, times);
    tell(kind, times);
  }
  await elib.close();
  return measured;
}

function tellGrowth(heading: string, small: Measured, big: Measured): void {
  tellHeading(heading);
  for (const [kind, times] of timesAsLong(small, big)) tell(kind, times);
}

async function measureAll(name: string, sizes: readonly number[], open: () => Promise<Database>): Promise<BySize> {
  const measured = new Map<number, Measured>();
  for (const size of sizes) {
    const earlier = [...measured].at(-1);
    const now = await measure(name, size, await open());
    measured.set(size, now);
    if (earlier === undefined) continue;
    const [before, small] = earlier;
    tellGrowth(`${name}, from ${asWritten(before)} to ${asWritten(size)}: times as long`, small, now);
  }
  return measured;
}

async function openEmbedded(): Promise<Database> {
  const { db } = await openPglite();
  await fillTestDatabase(db);
  return db;
}

async function measurePostgres(sizes: readonly number[]): Promise<BySize> {
  const postgres = await findPostgres([cache]);
  if (postgres === undefined) throw new Error('PostgreSQL isn’t installed and DATABASE_URL isn’t set');
  return measureAll(postgres.version, sizes, postgres.openNew).finally(() => postgres.stop());
}

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '10000,100000' },
    postgres: { type: 'boolean', default: process.env.DATABASE_URL !== undefined },
    pglite: { type: 'boolean', default: true },
  },
  allowNegative: true,
});
const sizes = values.sizes.split(',').map(Number);
const none: BySize = new Map();
const embedded = values.pglite ? await measureAll('PGlite', sizes, openEmbedded) : none;
const onPostgres = values.postgres ? await measurePostgres(sizes) : none;
tellEmbeddedAims(embedded);
tellGrowthAim(onPostgres);
