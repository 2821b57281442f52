/** Finds the browser that tests run in: `CHROME_PATH`, else an installed Chrome, Chromium or Edge, else the Chromium inside the npm package. */

import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export interface FoundBrowser {
  /** For the reader of a test run: "Chromium, installed at /usr/bin/chromium". */
  readonly description: string;
  readonly executablePath: string;
  /** Launch arguments that keep it quiet, and let it start as root. */
  readonly args: readonly string[];
}

const quiet = [
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
];

const isRoot = process.getuid?.() === 0;

const folders = (...names: string[]): string[] =>
  names.map((name) => process.env[name]).filter((folder) => folder !== undefined);

const inFolders = (where: readonly string[], what: readonly string[]): string[] =>
  where.flatMap((folder) => what.map((name) => path.join(folder, name)));

/** Where each system keeps installed browsers. */
const places: Partial<Record<NodeJS.Platform, () => string[]>> = {
  linux: () =>
    inFolders(
      ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome', '/opt/microsoft/msedge'],
      ['google-chrome', 'google-chrome-stable', 'chrome', 'chromium', 'chromium-browser', 'microsoft-edge', 'msedge'],
    ),
  darwin: () =>
    inFolders(
      ['/Applications', ...folders('HOME').map((home) => path.join(home, 'Applications'))],
      ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `${name}.app/Contents/MacOS/${name}`),
    ),
  win32: () =>
    inFolders(folders('PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'), [
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ]),
};

/** Rejects with what to do when `CHROME_PATH` names nothing, or when this system has no browser and the package has none for it. */
export async function findBrowser(): Promise<FoundBrowser> {
  const chosen = process.env.CHROME_PATH;
  if (chosen !== undefined && !existsSync(chosen)) throw new Error(`CHROME_PATH names ${chosen}, which doesn’t exist.`);
  if (chosen !== undefined) return found(chosen, 'chosen by CHROME_PATH');
  const installed = places[process.platform]?.().find((place) => existsSync(place));
  if (installed !== undefined) return found(installed, 'installed');
  if (process.platform === 'linux' && process.arch === 'x64') return found(await packaged(), 'from npm');
  throw new Error('No browser was found. Install Chrome, Chromium or Edge, or name one by CHROME_PATH.');
}

const found = (executablePath: string, how: string): FoundBrowser => ({
  description: `${executablePath} (${how})`,
  executablePath,
  args: isRoot ? ['--no-sandbox', ...quiet] : quiet,
});

/**
 * Unpacks the package's browser inside the project and not in the system's temporary folder, where the package would take
 * anything called `chromium` for it. Its recommended arguments are left out: they switch the same-origin policy off.
 */
async function packaged(): Promise<string> {
  const folder = path.join(path.dirname(path.dirname(fileURLToPath(import.meta.url))), '.tmp', 'browser');
  await mkdir(folder, { recursive: true });
  const { default: chromium } = await import('@sparticuz/chromium');
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    return await chromium.executablePath();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}
