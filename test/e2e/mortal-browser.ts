/** A browser whose profile outlives its process: killed without a word, and started again, as a telephone does with what it has no room for. */

import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium, type Page } from 'playwright-core';
import { findBrowser } from '../browser.ts';

export interface MortalBrowser {
  /** Starts the browser with the profile as it is, and opens a page. */
  start(): Promise<Page>;
  kill(): Promise<void>;
  /** The profile, too. */
  close(): Promise<void>;
}

/** Chromium tells on which address it takes orders. All it tells is read: it stands still when nobody takes it. */
function addressOf(process: ChildProcess): Promise<string> {
  const { stderr } = process;
  if (!stderr) throw new Error('The browser has no stderr');
  return new Promise((resolve, reject) => {
    createInterface(stderr)
      .on('line', (line) => {
        const [, address] = /DevTools listening on (ws:\S+)/.exec(line) ?? [];
        if (address) resolve(address);
      })
      .on('close', () => reject(new Error('The browser did not start')));
  });
}

export async function openMortalBrowser(): Promise<MortalBrowser> {
  const profile = await mkdtemp(join(tmpdir(), 'elib-profile-'));
  const { executablePath, args } = await findBrowser();
  const options = [
    ...args,
    ...['--headless', '--remote-debugging-port=0', `--user-data-dir=${profile}`, '--lang=fi-FI'],
    '--autoplay-policy=no-user-gesture-required',
  ];
  let running: ChildProcess | undefined;
  const kill = async (): Promise<void> => {
    const process = running;
    running = undefined;
    if (process?.exitCode !== null) return;
    process.kill('SIGKILL');
    await once(process, 'exit');
  };
  return {
    async start() {
      running = spawn(executablePath, options, { stdio: ['ignore', 'ignore', 'pipe'] });
      const browser = await chromium.connectOverCDP(await addressOf(running));
      const [context] = browser.contexts();
      if (!context) throw new Error('The browser has no context');
      context.setDefaultTimeout(30_000);
      return context.newPage();
    },
    kill,
    async close() {
      await kill();
      await rm(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
    },
  };
}
