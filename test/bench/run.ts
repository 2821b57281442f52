/**
 * `npm run bench`: how long a phone waits for the results of a search with our elements, as a multiple of the floor. Only
 * ratios of medians taken in turn say something: a single time says more of the machine. Nothing fails here. Before that,
 * how long a thousand entries take to be read.
 */

import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build as bundle } from 'esbuild';
import { chromium, type Browser } from 'playwright-core';
import { startDemo, type Demo } from '../../demo/demo.ts';
import { findBrowser } from '../browser.ts';
import { timeReading } from './reading.ts';
import { root } from '../run/test-files.ts';

const runs = 5;
/** A phone of the cheaper kind beside a developer's machine. */
const slowdown = 4;
const words = 'veljestä';
const site = 'koivuranta';

const pages = {
  'the floor': `<script type="module" src="/floor.js"></script><elib-floor data-search="%ELIB_API%/${site}/search?query=${encodeURIComponent(words)}"></elib-floor>`,
  'our elements': `<script type="module" src="%ELIB_BUNDLES%/elib.js" data-library="%ELIB_API%/${site}"></script><elib-search></elib-search><elib-shelf></elib-shelf>`,
} as const;
type PageName = keyof typeof pages;
const names: readonly PageName[] = ['the floor', 'our elements'];

const addressOf = (name: PageName): string => `/${name.replace(' ', '-')}.html?elib-q=${encodeURIComponent(words)}`;

/** The demo's sites with our pages among them, without the policy that keeps the floor's script out. */
async function layOut(sitesFolder: string): Promise<void> {
  await cp(path.join(root, 'demo/sites', site), path.join(sitesFolder, site), { recursive: true });
  await writeFile(path.join(sitesFolder, site, 'headers.json'), '{}');
  for (const name of names) {
    const page = `<!doctype html><html lang="fi"><title>${name}</title>${pages[name]}</html>`;
    await writeFile(path.join(sitesFolder, site, `${name.replace(' ', '-')}.html`), page);
  }
  await bundle({
    entryPoints: [path.join(root, 'test/bench/floor.ts')],
    outfile: path.join(sitesFolder, site, 'floor.js'),
    tsconfig: path.join(root, 'tsconfig.json'),
    bundle: true,
    minify: true,
    format: 'esm',
  });
}

/** Milliseconds from the start of the navigation until the first result stands on the page; every visitor is new. */
async function waitForResults(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  const page = await context.newPage();
  const protocol = await context.newCDPSession(page);
  await protocol.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.goto(address, { waitUntil: 'commit' });
  await page.locator('li, [role=listitem]').first().waitFor({ timeout: 120_000 });
  const elapsedMs = await page.evaluate(() => performance.now());
  await context.close();
  return elapsedMs;
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;

/** Each page in turn, so that what else the machine does meets all of them; the first round only warms up. */
async function measure(browser: Browser, origin: string): Promise<Record<PageName, number>> {
  const taken: Record<PageName, number[]> = { 'the floor': [], 'our elements': [] };
  for (let round = 0; round <= runs; round += 1) {
    for (const name of names) {
      const elapsedMs = await waitForResults(browser, origin + addressOf(name));
      if (round > 0) taken[name].push(elapsedMs);
    }
  }
  return { 'the floor': median(taken['the floor']), 'our elements': median(taken['our elements']) };
}

async function compare(demo: Demo): Promise<void> {
  const origin = demo.sites.find(({ id }) => id === site)?.origin;
  if (origin === undefined) throw new Error(`The demo has no site ${site}.`);
  const { description, executablePath, args } = await findBrowser();
  console.log(`Browser: ${description}, slowed down ${slowdown} times; medians of ${runs} runs in turn`);
  const browser = await chromium.launch({ executablePath, args: [...args] });
  try {
    const medians = await measure(browser, origin);
    const ratio = medians['our elements'] / medians['the floor'];
    console.log(`Results of a search: ${ratio.toFixed(2)} times the floor`);
  } finally {
    await browser.close();
  }
}

async function main(): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'elib-bench-'));
  try {
    await layOut(path.join(folder, 'sites'));
    const sitesFolder = path.join(folder, 'sites');
    const demo = await startDemo({ port: 0, dataFolder: path.join(folder, 'data'), sitesFolder });
    await compare(demo).finally(() => demo.stop());
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

await timeReading();
await main();
