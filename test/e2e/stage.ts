/** The whole thing for end-to-end tests: the demo on free ports with its own data, and a browser whose every complaint is kept. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { speakBook, works } from '../../demo/catalogue/index.ts';
import { startDemo, type Demo } from '../../demo/demo.ts';
import { findBrowser } from '../browser.ts';

/** A busy machine is slow; what never comes still fails. */
const PATIENCE_MS = 60_000;

export interface Stage {
  readonly demo: Demo;
  readonly browser: Browser;
  /** Address of the koivuranta library's home page. */
  readonly home: string;
  /** A fresh visitor: no cookies, no storage. */
  visitor(): Promise<Visitor>;
  close(): Promise<void>;
}

export interface Visitor {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Console errors, uncaught errors and failed requests so far. */
  readonly complaints: string[];
}

/** Counts on `window.heard`: root mean square of what the page's audio elements have sounded lately. */
const listenToAudio = (): void => {
  const seen = new WeakSet<HTMLMediaElement>();
  const play = HTMLMediaElement.prototype.play;
  HTMLMediaElement.prototype.play = function (this: HTMLMediaElement) {
    if (!seen.has(this)) {
      seen.add(this);
      const context = new AudioContext();
      const analyser = context.createAnalyser();
      const source = context.createMediaElementSource(this);
      source.connect(analyser).connect(context.destination);
      void context.resume();
      const samples = new Float32Array(analyser.fftSize);
      Object.defineProperty(window, 'heard', {
        configurable: true,
        get: () => {
          analyser.getFloatTimeDomainData(samples);
          return Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length);
        },
      });
    }
    return play.call(this);
  };
};

export async function openStage(): Promise<Stage> {
  const data = await mkdtemp(join(tmpdir(), 'elib-e2e-'));
  const spoken = works.find(({ id }) => id === 'seitseman-veljesta-aani');
  if (spoken) await speakBook(spoken, join(data, 'audio'));
  const demo = await startDemo({ port: 0, dataFolder: data });
  const found = await findBrowser();
  const browser = await chromium.launch({
    executablePath: found.executablePath,
    args: [...found.args, '--autoplay-policy=no-user-gesture-required'],
  });
  const home = demo.sites.find(({ id }) => id === 'koivuranta')?.origin;
  if (!home) throw new Error('the demo has no site koivuranta');
  return {
    demo,
    browser,
    home,
    async visitor() {
      const context = await browser.newContext({ locale: 'fi-FI', viewport: { width: 1280, height: 900 } });
      await context.addInitScript(listenToAudio);
      context.setDefaultTimeout(PATIENCE_MS);
      const page = await context.newPage();
      return { context, page, complaints: complaintsOf(page) };
    },
    async close() {
      await browser.close();
      await demo.stop();
      await rm(data, { recursive: true, force: true });
    },
  };
}

function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.method()} ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400)
      complaints.push(`${response.status()}: ${response.request().method()} ${response.url()}`);
  });
  return complaints;
}
