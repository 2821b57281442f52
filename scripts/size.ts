/**
 * `npm run size`: what Chromium transfers on the built demo page until a search is answered with search and shelf on it, and
 * until the player stands on a page of its own, file by file; it fails over a budget. A patron comes by a link with words in
 * it, so nothing is fetched but what the answer needs. The whole home page, and what is fetched once the answer stands there,
 * are told beside it.
 */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { startDemo, type Demo } from '../demo/demo.ts';
import { findBrowser } from '../test/browser.ts';

/** Scripts, words among them, as they travel, compressed, without headers. The library's configuration is no script: it is told, and doesn't count. */
const budgetBytes = { search: 37 * 1024, player: 31 * 1024, highlights: 26 * 1024 } as const;
const answerWithinMs = 120_000;
const library = 'koivuranta';

/** Elements of the home page that a page with only search and shelf doesn't have. */
const besideSearch = 'elib-announcements, elib-login, elib-highlights, elib-player, elib-publication, elib-shelf-count';
/** The same for a page with the player alone. */
const besidePlayer =
  'elib-announcements, elib-login, elib-highlights, elib-search, elib-shelf, elib-publication, elib-shelf-count';

/** The same for a page with the highlights alone. */
const besideHighlights =
  'elib-announcements, elib-login, elib-search, elib-shelf, elib-player, elib-publication, elib-shelf-count';

/** Runs in the page before the loader does. */
const takeOut = (selector: string): void => {
  const observer = new MutationObserver(() =>
    document.querySelectorAll(selector).forEach((element) => element.remove()),
  );
  observer.observe(document, { childList: true, subtree: true });
};

/** Runs in the page before the loader does: keeps when the answer stood there. */
const noteAnswer = (): void => {
  document.addEventListener('elib-search-done', () => performance.mark('answered'), { once: true });
};

interface Transfer {
  readonly url: string;
  readonly encoding: string;
  bytes: number;
}

/** Fills up while the page loads: one entry per script or configuration. */
async function watchTransfers(page: Page): Promise<ReadonlyMap<string, Transfer>> {
  const transfers = new Map<string, Transfer>();
  const protocol = await page.context().newCDPSession(page);
  protocol.on('Network.responseReceived', ({ requestId, type, response }) => {
    const counts = type === 'Script' || new URL(response.url).pathname.endsWith('/configuration');
    if (!counts) return;
    const header = Object.entries(response.headers).find(([name]) => name.toLowerCase() === 'content-encoding');
    transfers.set(requestId, { url: response.url, encoding: header?.[1] ?? 'none', bytes: 0 });
  });
  protocol.on('Network.dataReceived', ({ requestId, encodedDataLength }) => {
    const transfer = transfers.get(requestId);
    if (transfer) transfer.bytes += encodedDataLength;
  });
  await protocol.send('Network.enable');
  return transfers;
}

/** Runs in the page before the loader does: keeps when what is awaited stood there. */
const noteArrival = ([tag, awaited]: readonly [string, string]): void => {
  const timer = setInterval(() => {
    if (!document.querySelector(tag)?.shadowRoot?.querySelector(awaited)) return;
    performance.mark('answered');
    clearInterval(timer);
  }, 5);
};

/** Runs in the page: addresses that had been asked for when the answer stood there. */
const askedBefore = (): string[] => {
  const answered = performance.getEntriesByName('answered')[0]?.startTime;
  if (answered === undefined) throw new Error('What was awaited never stood on the page.');
  const resources = performance.getEntriesByType('resource');
  return resources.filter(({ startTime }) => startTime <= answered).map(({ name }) => name);
};

interface Transfers {
  readonly untilAnswer: readonly Transfer[];
  readonly afterwards: readonly Transfer[];
}

/** Comes by a link with words in it, and resolves with what was transferred for the answer, and after it. */
async function transfersForAnswer(browser: Browser, home: string, only: boolean): Promise<Transfers> {
  const context = await browser.newContext({ locale: 'fi-FI' });
  const page = await context.newPage();
  page.setDefaultTimeout(answerWithinMs);
  await page.addInitScript(noteAnswer);
  if (only) await page.addInitScript(takeOut, besideSearch);
  const transfers = await watchTransfers(page);
  await page.goto(`${home}/?elib-q=${encodeURIComponent('veljestä')}`);
  await page.locator('elib-shelf').getByRole('heading').first().waitFor();
  await page.locator('elib-search').getByRole('listitem').first().waitFor();
  await page.waitForLoadState('networkidle');
  const before = await page.evaluate(askedBefore);
  await context.close();
  const all = [...transfers.values()].filter(({ bytes }) => bytes > 0).sort((a, b) => b.bytes - a.bytes);
  const isBefore = ({ url }: Transfer): boolean => before.includes(url);
  return { untilAnswer: all.filter(isBefore), afterwards: all.filter((transfer) => !isBefore(transfer)) };
}

const isScript = ({ url }: Transfer): boolean => new URL(url).pathname.endsWith('.js');
const sumOf = (transfers: readonly Transfer[]): number => transfers.reduce((sum, { bytes }) => sum + bytes, 0);
const kibibytes = (bytes: number): string => `${(bytes / 1024).toFixed(2)} KiB`;

function print(heading: string, transfers: readonly Transfer[]): void {
  console.log(`\n${heading}`);
  for (const { url, encoding, bytes } of transfers) {
    console.log(`${kibibytes(bytes).padStart(12)}  ${encoding.padEnd(5)} ${new URL(url).pathname}`);
  }
  const scripts = transfers.filter(isScript);
  console.log(`${kibibytes(sumOf(transfers)).padStart(12)}  in ${transfers.length} files`);
  console.log(`${kibibytes(sumOf(scripts)).padStart(12)}  of it script`);
}

interface Alone {
  readonly tag: string;
  readonly besides: string;
  /** Stands in the element in the end. */
  readonly awaited: string;
}

/** Until the player says what it is for; until the first covers stand there. */
const alone = {
  player: { tag: 'elib-player', besides: besidePlayer, awaited: 'strong' },
  highlights: { tag: 'elib-highlights', besides: besideHighlights, awaited: '.cover img' },
} as const satisfies Record<string, Alone>;

async function transfersAlone(
  browser: Browser,
  home: string,
  { tag, besides, awaited }: Alone,
): Promise<readonly Transfer[]> {
  const context = await browser.newContext({ locale: 'fi-FI' });
  const page = await context.newPage();
  page.setDefaultTimeout(answerWithinMs);
  await page.addInitScript(takeOut, besides);
  await page.addInitScript(noteArrival, [tag, awaited] as const);
  const transfers = await watchTransfers(page);
  await page.goto(home);
  await page.locator(tag).locator(awaited).first().waitFor();
  await page.waitForLoadState('networkidle');
  const before = await page.evaluate(askedBefore);
  await context.close();
  return [...transfers.values()].filter(({ url }) => before.includes(url));
}

type Measured = Readonly<Record<keyof typeof budgetBytes, number>>;

async function measure(demo: Demo): Promise<Measured> {
  const { description, executablePath, args } = await findBrowser();
  console.log(`Browser: ${description}`);
  const home = demo.sites.find(({ id }) => id === library)?.origin;
  if (home === undefined) throw new Error(`The demo has no site ${library}.`);
  const browser = await chromium.launch({ executablePath, args: [...args] });
  try {
    const { untilAnswer, afterwards } = await transfersForAnswer(browser, home, true);
    print('Until a search is answered, with search and shelf on the page:', untilAnswer);
    print('Fetched when the answer stood there:', afterwards);
    const whole = await transfersForAnswer(browser, home, false);
    print('For comparison, the whole home page until the same:', whole.untilAnswer);
    const player = await transfersAlone(browser, home, alone.player);
    print('With the player alone on the page:', player);
    const highlights = await transfersAlone(browser, home, alone.highlights);
    print('With the highlights alone on the page:', highlights);
    const counted = (transfers: readonly Transfer[]): number => sumOf(transfers.filter(isScript));
    return { search: counted(untilAnswer), player: counted(player), highlights: counted(highlights) };
  } finally {
    await browser.close();
  }
}

async function main(): Promise<void> {
  const dataFolder = await mkdtemp(path.join(tmpdir(), 'elib-size-'));
  const demo = await startDemo({ port: 0, dataFolder });
  try {
    const measured = await measure(demo);
    console.log();
    for (const [name, bytes] of Object.entries(measured)) {
      const budget = budgetBytes[name as keyof Measured];
      const within = bytes <= budget;
      console.log(`${name}: ${kibibytes(bytes)} of ${kibibytes(budget)}, ${within ? 'within' : 'over'} the budget`);
      if (!within) process.exitCode = 1;
    }
  } finally {
    await demo.stop();
    await rm(dataFolder, { recursive: true, force: true });
  }
}

await main();
