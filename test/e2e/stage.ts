/** The whole thing for end-to-end tests: the demo on free ports with its own data, and a browser whose every complaint is kept. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { speakBook, works } from '../../demo/catalogue/index.ts';
import type { Dialect } from '../../demo/api/dialect.ts';
import { startDemo, type Demo, type DemoOptions } from '../../demo/demo.ts';
import { findBrowser } from '../browser.ts';

/** A busy machine is slow; what never comes still fails. */
const PATIENCE_MS = 30_000;

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

/** Keeps on `window.heard` how loud the loudest audio element of the page is right now, as root mean square. */
const listenToAudio = (): void => {
  const ears = new Map<HTMLMediaElement, AnalyserNode>();
  const play = HTMLMediaElement.prototype.play;
  HTMLMediaElement.prototype.play = function (this: HTMLMediaElement) {
    if (!ears.has(this)) {
      const context = new AudioContext();
      const ear = context.createAnalyser();
      context.createMediaElementSource(this).connect(ear).connect(context.destination);
      ears.set(this, ear);
    }
    return play.call(this);
  };
  const loudness = (ear: AnalyserNode): number => {
    const samples = new Float32Array(ear.fftSize);
    ear.getFloatTimeDomainData(samples);
    return Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length);
  };
  Object.defineProperty(window, 'heard', { get: () => Math.max(0, ...[...ears.values()].map(loudness)) });
};

interface StageSettings extends Pick<DemoOptions, 'clock' | 'tokenLifeSeconds' | 'sitesFolder' | 'tell'> {
  /** The browser lets nothing sound before somebody has pressed something, as it is for patrons; how loud it is can't be measured then. */
  readonly wantsGesture?: boolean;
}

/** @param settings of the demo, such as a clock that the test moves, and of the browser */
export async function openStage(
  dialect: Dialect = 'reference',
  { wantsGesture = false, ...settings }: StageSettings = {},
): Promise<Stage> {
  const data = await mkdtemp(join(tmpdir(), 'elib-e2e-'));
  const spoken = works.find(({ id }) => id === 'seitseman-veljesta-aani');
  if (spoken) await speakBook(spoken, join(data, 'audio'));
  const demo = await startDemo({ port: 0, dataFolder: data, dialect, ...settings });
  const found = await findBrowser();
  const browser = await chromium.launch({
    executablePath: found.executablePath,
    // Back brings pages out of the browser's memory, as it does for patrons.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    args: [
      ...found.args,
      ...(wantsGesture ? [] : ['--autoplay-policy=no-user-gesture-required']),
      // Pages that a test makes up have no address, and Chromium keeps such from servers on this machine.
      '--disable-features=LocalNetworkAccessChecks,BlockInsecurePrivateNetworkRequests',
    ],
  });
  const home = demo.sites.find(({ id }) => id === 'koivuranta')?.origin;
  if (!home) throw new Error('the demo has no site koivuranta');
  return {
    demo,
    browser,
    home,
    async visitor() {
      const context = await browser.newContext({ locale: 'fi-FI', viewport: { width: 1280, height: 900 } });
      // The loader of our tests marks functions with a helper that a page doesn't have.
      await context.addInitScript('globalThis.__name ??= (named) => named');
      if (!wantsGesture) await context.addInitScript(listenToAudio);
      context.setDefaultTimeout(PATIENCE_MS);
      const page = await context.newPage();
      return { context, page, complaints: complaintsOf(page, unavoidable[dialect]) };
    },
    async close() {
      await browser.close();
      await demo.stop();
      await rm(data, { recursive: true, force: true });
    },
  };
}

/**
 * What a browser complains of whatever a client does: the national service lets no page read its authentication document but
 * in the refusal of a stranger.
 */
const unavoidable: Readonly<Record<Dialect, readonly RegExp[]>> = {
  reference: [],
  ekirjasto: [
    /^failed: GET \S+\/authentication_document /,
    /^console: Access to fetch at '\S+\/authentication_document' .+ blocked by CORS policy/,
    /^console: Failed to load resource: net::ERR_FAILED \S+\/authentication_document$/,
    /^401: GET \S+\/loans$/,
    /^console: .+ status of 401 \(Unauthorized\) \S+\/loans$/,
  ],
};

function complaintsOf(page: Page, expected: readonly RegExp[]): string[] {
  const complaints: string[] = [];
  const complain = (what: string): void => {
    if (!expected.some((pattern) => pattern.test(what))) complaints.push(what);
  };
  page.on('console', (message) => {
    if (message.type() === 'error') complain(`console: ${message.text()} ${message.location().url}`);
  });
  page.on('pageerror', (error) => complain(`uncaught: ${error.message}`));
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? '';
    // What is no longer needed is given up (a sound after a seek, suggestions for fewer letters, what a closed book would have led to):
    // the browser counts that as failed, the patron doesn't. A write is never given up.
    const isGivenUp = why === 'net::ERR_ABORTED' && request.method() === 'GET';
    if (!isGivenUp) complain(`failed: ${request.method()} ${request.url()} ${request.resourceType()} ${why}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complain(`${response.status()}: ${response.request().method()} ${response.url()}`);
  });
  return complaints;
}
