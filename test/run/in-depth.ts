/** What `npm run test:deep` adds to the daily run: other browsers where they are installed, and the seed of everything random. */

import { existsSync } from 'node:fs';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { runBrowserTests } from './browser-tests.ts';
import { allSkipped, sum, type Tally } from './tally.ts';
import { inWebKit } from './webkit.ts';

const variable = 'SEED';
const largestSeed = 2 ** 31;

export const seeds = {
  variable,
  /** The seed of this run, in the environment for all tests: a whole number, chosen by the caller or now. */
  use: (): string => (process.env[variable] ??= String(Math.floor(Math.random() * largestSeed))),
};

const firefoxPlaces = [
  process.env.FIREFOX_PATH,
  '/usr/bin/firefox',
  '/usr/bin/firefox-esr',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

async function inFirefox(): Promise<Tally> {
  const executablePath = firefoxPlaces.find((place) => place !== undefined && existsSync(place));
  if (executablePath === undefined) return allSkipped('elements in Firefox', 'Firefox is not installed');
  const soundUnasked = { 'media.autoplay.default': 0 };
  const launchOptions = { browser: 'firefox' as const, executablePath, extraPrefsFirefox: soundUnasked };
  return sum(await runBrowserTests({ browsers: [puppeteerLauncher({ launchOptions, concurrency: 1 })] }));
}

export const browsersInDepth = [
  { heading: 'Elements and services in Firefox', run: inFirefox },
  { heading: 'The player in WebKit', run: inWebKit },
];
