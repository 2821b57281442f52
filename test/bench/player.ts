/**
 * `npm run bench:player`: what a listener waits for on a processor slowed four times, and whether an hour of listening costs
 * memory. Nothing fails here.
 */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { speakBook, works } from '../../demo/catalogue/index.ts';
import { startDemo } from '../../demo/demo.ts';
import { findBrowser } from '../browser.ts';
import { borrowAudiobook } from '../e2e/patron.ts';
import {
  comeToButton,
  comeToRest,
  longBook,
  measureHeapOfAnHour,
  measureLongBook,
  measurePlayToSound,
  watchSound,
} from './player-measures.ts';

const runs = 5;
const slowdown = 4;
const site = 'koivuranta';
const title = 'Seitsemän veljestä';

/** A patron’s page as it stands when they come back to listen: nothing is kept from the last time that listening needs. */
async function comeBack(browser: Browser, home: string, rate: number): Promise<Page> {
  const context = await browser.newContext({ locale: 'fi-FI' });
  await context.addInitScript('globalThis.__name ??= (named) => named');
  await context.addInitScript(watchSound);
  const page = await context.newPage();
  await page.goto(home);
  await borrowAudiobook(page, title);
  const protocol = await context.newCDPSession(page);
  await protocol.send('Network.setCacheDisabled', { cacheDisabled: true });
  await protocol.send('Emulation.setCPUThrottlingRate', { rate });
  await page.reload();
  return page;
}

/** When Listen is pressed. */
const pressed = [
  ['pressed as soon as it stands there: what the page fetches in idle time may not have come', comeToButton],
  [
    'pressed when the page has come to rest: the code of listening has come in idle time, nothing of the book',
    comeToRest,
  ],
] as const;

type Measure = (page: Page, title: string) => Promise<number>;

async function medianOf(measure: Measure, rate: number, browser: Browser, home: string): Promise<number> {
  const values: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const page = await comeBack(browser, home, rate);
    values.push(await measure(page, title));
    await page.context().close();
  }
  return values.sort((a, b) => a - b)[values.length >> 1] ?? NaN;
}

const print = (value: number, aim: number, what: string, digits = 0): void =>
  console.log(`${value.toFixed(digits).padStart(8)}  ${value <= aim ? 'within' : 'misses'} ${aim}  ${what}`);

async function main(): Promise<void> {
  const dataFolder = await mkdtemp(path.join(tmpdir(), 'elib-bench-'));
  const spoken = works.find(({ id }) => id === 'seitseman-veljesta-aani');
  if (spoken) await speakBook(spoken, path.join(dataFolder, 'audio'));
  const demo = await startDemo({ port: 0, dataFolder });
  const { description, executablePath, args } = await findBrowser();
  const browser = await chromium.launch({
    executablePath,
    args: [...args, '--autoplay-policy=no-user-gesture-required'],
  });
  try {
    const home = demo.sites.find(({ id }) => id === site)?.origin;
    if (home === undefined) throw new Error(`The demo has no site ${site}.`);
    console.log(`Browser: ${description}, slowed down ${slowdown} times; medians of ${runs} runs, in milliseconds`);
    for (const [when, come] of pressed) {
      const measure: Measure = async (page, book) => {
        await come(page, book);
        return measurePlayToSound(page, book);
      };
      print(await medianOf(measure, slowdown, browser, home), 400, `from Listen to sound, ${when}`);
    }
    const long = `a book of ${longBook.tracks} tracks and ${longBook.chapters} chapters stands there: work of the main thread after the answer`;
    print((await medianOf(measureLongBook, 1, browser, home)) * slowdown, 300, long);
    const page = await comeBack(browser, home, 1);
    const heap = await measureHeapOfAnHour(page, title);
    print(heap.toBeginning, 1.05, 'memory after an hour of listening, to that at its beginning', 3);
    print(
      heap.toCompiled,
      1.05,
      'the same, to that after twenty minutes: the browser has compiled our code by then',
      3,
    );
  } finally {
    await browser.close();
    await demo.stop();
    await rm(dataFolder, { recursive: true, force: true });
  }
}

await main();
