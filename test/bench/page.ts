/**
 * `npm run bench:page`: what a patron waits for beyond the service's own time while typing and searching, whether anything
 * jumps, whether a page with a thousand results still answers at once, and how soon a full shelf and the highlights are drawn, on a processor
 * four times as slow. Scrolling and the shelf are timed by the work of the main thread, the rest by the clock. Nothing fails here.
 */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium, type Browser, type Page, type Route } from 'playwright-core';
import { startDemo } from '../../demo/demo.ts';
import { findBrowser } from '../browser.ts';
import { measureHighlights, type HighlightsMeasured } from './highlights-measures.ts';
import { measureInPage, slowdown, watch, type Measured as MeasuredVisit } from './page-measures.ts';
import { measureShelf, shelfSize, type ShelfMeasured } from './shelf-measures.ts';

const runs = 5;
const many = 1000;
const longestMs = 120_000;
const site = 'koivuranta';
const words = 'veljekset';

type Measured = MeasuredVisit & ShelfMeasured & HighlightsMeasured;

/** In milliseconds; CLS and requests have no unit. */
const aims: Readonly<Record<keyof Measured, number>> = {
  suggestionsMs: 100,
  resultsMs: 200,
  layoutShift: 0,
  slowestTypingMs: 50,
  slowestScrollMs: 50,
  shelfFirstMs: 150,
  shelfMs: 150,
  shelfFullMs: 2000,
  shelfRequests: 2,
  shelfShift: 0,
  highlightsMs: 400,
  highlightsShift: 0,
};

const names: Readonly<Record<keyof Measured, string>> = {
  suggestionsMs: 'last letter to suggestions, beyond the service’s time',
  resultsMs: 'submit to first results, beyond the service’s time',
  layoutShift: 'cumulative layout shift from load to results',
  slowestTypingMs: `slowest letter with ${many} results on show`,
  slowestScrollMs: `longest task after a press of Page Down among ${many} results`,
  shelfFirstMs: 'work until the first screen of the shelf, after the service’s answer',
  shelfMs: `work until ${shelfSize} loans and holds are named`,
  shelfFullMs: 'work until every card of them has its cover and buttons, in idle time',
  shelfRequests: 'requests for the shelf',
  shelfShift: 'cumulative layout shift while the shelf comes',
  highlightsMs: 'work until six shelves of twenty books are drawn, after the service’s answer',
  highlightsShift: 'cumulative layout shift while they and their buttons come',
};

async function newPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 }, locale: 'fi-FI' });
  const page = await context.newPage();
  await context.addInitScript('globalThis.__name ??= (named) => named');
  return page;
}

interface FeedDocument {
  readonly metadata: object;
  publications?: { readonly metadata: { readonly identifier: string } }[];
}

/** The answer of the service, its books repeated under other names until there are a thousand on one page. */
async function answerMany(route: Route): Promise<void> {
  const response = await route.fetch();
  const feed = (await response.json()) as FeedDocument;
  const found = feed.publications ?? [];
  const publications = Array.from({ length: many }, (_, index) => {
    const one = found[index % Math.max(1, found.length)];
    return one && { ...one, metadata: { ...one.metadata, identifier: `urn:bench:${index}` } };
  });
  await route.fulfill({ response, json: { ...feed, publications } });
}

/** A page that never comes to what is measured would be waited for without end. */
function within<T>(measuring: Promise<T>, what: string): Promise<T> {
  const late = sleep(longestMs, undefined, { ref: false }).then((): never => {
    throw new Error(`${what} did not come to its end within ${longestMs / 1000} s`);
  });
  return Promise.race([measuring, late]);
}

async function measureOnce(browser: Browser, home: string): Promise<Measured> {
  const page = await newPage(browser);
  const first = await within(measureInPage(page, home, words), 'searching');
  await page.route('**/search?*', answerMany);
  const crowded = await within(first.withManyResults(), `a search with ${many} results`);
  await page.context().close();
  const alone = <T>(measure: (page: Page, home: string) => Promise<T>): Promise<T> =>
    measureAlone(browser, home, measure);
  return { ...first.measured, ...crowded, ...(await alone(measureShelf)), ...(await alone(measureHighlights)) };
}

/** On a page of its own, with its jumps counted. */
async function measureAlone<T>(
  browser: Browser,
  home: string,
  measure: (page: Page, home: string) => Promise<T>,
): Promise<T> {
  const page = await newPage(browser);
  await page.addInitScript(watch);
  const measured = await within(measure(page, home), measure.name);
  await page.context().close();
  return measured;
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;

function print(all: readonly Measured[]): void {
  for (const name of Object.keys(names) as (keyof Measured)[]) {
    const value = median(all.map((measured) => measured[name]));
    const aim = aims[name];
    const verdict = value <= aim ? 'within' : 'misses';
    const digits = name.endsWith('Shift') ? 3 : 0;
    console.log(`${value.toFixed(digits).padStart(8)}  ${verdict} ${aim}  ${names[name]}`);
  }
}

async function main(): Promise<void> {
  const dataFolder = await mkdtemp(path.join(tmpdir(), 'elib-bench-'));
  const demo = await startDemo({ port: 0, dataFolder });
  const { description, executablePath, args } = await findBrowser();
  // A page that is made up has no address, and Chromium keeps such from servers on this machine.
  const madeUp = '--disable-features=LocalNetworkAccessChecks,BlockInsecurePrivateNetworkRequests';
  const browser = await chromium.launch({ executablePath, args: [...args, madeUp] });
  try {
    const home = demo.sites.find(({ id }) => id === site)?.origin;
    if (home === undefined) throw new Error(`The demo has no site ${site}.`);
    console.log(`Browser: ${description}, slowed down ${slowdown} times; medians of ${runs} runs`);
    const all: Measured[] = [];
    for (let run = 0; run <= runs; run += 1) {
      const measured = await measureOnce(browser, home);
      if (run > 0) all.push(measured);
    }
    print(all);
  } finally {
    await browser.close();
    await demo.stop();
    await rm(dataFolder, { recursive: true, force: true });
  }
}

await main();
