/** Takes the times of one visit, in the page itself: letters, suggestions, results, jumps, and presses of Page Down. */

import type { Page } from 'playwright-core';
import { watchMainThread } from './main-thread.ts';

export interface Measured {
  readonly suggestionsMs: number;
  readonly resultsMs: number;
  /** Cumulative layout shift without what follows a patron's own press (web.dev, CLS). */
  readonly layoutShift: number;
  readonly slowestTypingMs: number;
  readonly slowestScrollMs: number;
}

/** A phone of the cheaper kind beside a developer's machine. */
export const slowdown = 4;

type Crowded = Pick<Measured, 'slowestTypingMs' | 'slowestScrollMs'>;

interface Visit {
  readonly measured: Omit<Measured, keyof Crowded>;
  /** Searches once more, now with whatever the caller answers. */
  withManyResults(): Promise<Crowded>;
}

declare global {
  interface Window {
    jumps: number;
    slowest: number;
    /** Times on the page's clock, in milliseconds: of the last key, and of the last change of what the search shows. */
    pressed: number;
    changed: number;
  }
}

/** Runs in the page before anything else. */
export function watch(): void {
  window.jumps = 0;
  window.slowest = 0;
  addEventListener('keydown', ({ timeStamp }) => (window.pressed = timeStamp), { capture: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) {
      if (!entry.hadRecentInput) window.jumps += entry.value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.slowest = Math.max(window.slowest, duration);
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
}

/** Once the search is there. */
function watchChanges(): void {
  const root = document.querySelector('elib-search')?.shadowRoot;
  const changes = { childList: true, characterData: true, subtree: true };
  if (root) new MutationObserver(() => (window.changed = performance.now())).observe(root, changes);
}

/**
 * Milliseconds from the last key pressed until `selector` stands in the search and the frame with the answer to that key is
 * drawn, less what the service took for `part` of its addresses. Taken in the page: what drives it from outside costs time too.
 */
const waitBeyondService = (page: Page, selector: string, part: string): Promise<number> =>
  page.evaluate(
    async ({ wanted, path }) => {
      const frame = () => new Promise<number>(requestAnimationFrame);
      const answered = () =>
        performance
          .getEntriesByType('resource')
          .filter((entry): entry is PerformanceResourceTiming => entry.name.includes(path))
          .find(({ startTime, responseEnd }) => startTime >= window.pressed && responseEnd > 0);
      const root = document.querySelector('elib-search')?.shadowRoot;
      for (let asked = answered(); ; asked = answered()) {
        if (asked && window.changed > asked.responseEnd && root?.querySelector(wanted)) {
          const drawn = await frame();
          return drawn - window.pressed - (asked.responseEnd - asked.startTime);
        }
        await frame();
      }
    },
    { wanted: selector, path: part },
  );

const presses = 40;
/** Longer than a browser takes to come to rest after a press. */
const restMs = 200;

/** The longest task of many presses of Page Down: how long a patron who scrolls would wait for what they do next. */
async function pageDown(page: Page): Promise<number> {
  const mark = (name: string) => page.evaluate((marked) => void performance.mark(marked), name);
  const { longest } = await watchMainThread(page, async () => {
    await mark('press 0');
    for (let press = 1; press <= presses; press += 1) {
      await page.keyboard.press('PageDown');
      await page.waitForTimeout(restMs);
      await mark(`press ${press}`);
    }
  });
  return Math.max(...Array.from({ length: presses }, (_, press) => longest(`press ${press}`, `press ${press + 1}`)));
}

export async function measureInPage(page: Page, home: string, words: string): Promise<Visit> {
  const protocol = await page.context().newCDPSession(page);
  await protocol.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.addInitScript(watch);
  await page.goto(home);
  const field = page.locator('elib-search').getByLabel('Etsi e-kirjoja ja äänikirjoja');
  await field.click();
  await page.waitForLoadState('networkidle');
  await field.pressSequentially(words.slice(0, 4), { delay: 120 });
  await page.evaluate(watchChanges);
  await field.press(words.charAt(4));
  const suggestionsMs = await waitBeyondService(page, '[role=option]', '/suggestions');
  await field.fill(words);
  await field.press('Enter');
  const resultsMs = await waitBeyondService(page, '[role=listitem]', '/search?');
  await page.waitForLoadState('networkidle');
  const layoutShift = await page.evaluate(() => window.jumps);
  return {
    measured: { suggestionsMs, resultsMs, layoutShift },
    async withManyResults() {
      await field.press('Enter');
      await page.locator('elib-search').locator('[role=listitem]').nth(999).waitFor({ timeout: 120_000 });
      await page.waitForTimeout(1000);
      await page.evaluate(() => void (window.slowest = 0));
      await field.pressSequentially('kalevala', { delay: 150 });
      const slowestTypingMs = await page.evaluate(() => window.slowest);
      await protocol.detach();
      await field.blur();
      return { slowestTypingMs, slowestScrollMs: (await pageDown(page)) * slowdown };
    },
  };
}
