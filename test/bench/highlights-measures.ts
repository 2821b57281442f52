/** Takes the work in which six shelves of twenty books are drawn once the service has answered, as long as it takes a slow phone, and whether anything jumps. */

import type { Page, Route } from 'playwright-core';
import type { components } from '../../src/api/agency.ts';
import { watchMainThread } from './main-thread.ts';
import { slowdown } from './page-measures.ts';

export interface HighlightsMeasured {
  /** Until every cover has its place and its title. */
  readonly highlightsMs: number;
  /** Cumulative layout shift from the load of the page on, also of the buttons that come in idle time. */
  readonly highlightsShift: number;
}

const shelves = 6;
const booksOfShelf = 20;

type Highlights = components['schemas']['Highlights'];

/** The answer of the service, its shelves repeated until there are as many. */
async function answerFull(route: Route): Promise<void> {
  const response = await route.fetch();
  const { shelves: found } = (await response.json()) as Highlights;
  const books = found.flatMap(({ publications }) => publications);
  const filled = Array.from({ length: shelves }, (_, shelf) => ({
    ...found[shelf % found.length],
    ...{ id: String(shelf), layout: 'row' },
    publications: Array.from({ length: booksOfShelf }, (__, book) => {
      const one = books[(shelf * booksOfShelf + book) % books.length];
      return one && { ...one, metadata: { ...one.metadata, identifier: `urn:bench:${String(shelf)}:${String(book)}` } };
    }),
  }));
  await route.fulfill({ response, json: { shelves: filled } });
}

/** The highlights alone: what else stands on the page would be drawn at the same time. */
async function answerAlone(route: Route): Promise<void> {
  const response = await route.fetch();
  const others = /<elib-(search|shelf-count|shelf|player|login|announcements)\b[^]*?<\/elib-\1>/g;
  const page = (await response.text()).replaceAll(others, '');
  const body = page.replace('<elib-highlights', `<elib-highlights limit="${String(booksOfShelf)}"`);
  await route.fulfill({ response, body });
}

/** @param page whose `window.jumps` counts layout shifts */
export async function measureHighlights(page: Page, home: string): Promise<HighlightsMeasured> {
  await page.route(`${home}/`, answerAlone);
  await page.route('**/highlights', answerFull);
  const { work } = await watchMainThread(page, async () => {
    await page.goto(home, { waitUntil: 'commit' });
    await page.evaluate(async (books) => {
      const root = () => document.querySelector('elib-highlights')?.shadowRoot;
      while ((root()?.querySelectorAll('.pick .name').length ?? 0) < books) {
        await new Promise(requestAnimationFrame);
      }
      // Only after the frame itself.
      await new Promise((resolve) => setTimeout(resolve));
      performance.mark('drawn');
      const asked = performance.getEntriesByType('resource').find(({ name }) => name.endsWith('/highlights'));
      performance.mark('answered', { startTime: (asked as PerformanceResourceTiming | undefined)?.responseEnd ?? 0 });
    }, shelves * booksOfShelf);
  });
  await page.waitForLoadState('networkidle');
  await page.locator('elib-highlights .standing .button').first().waitFor();
  return {
    highlightsMs: work('answered', 'drawn') * slowdown,
    highlightsShift: await page.evaluate(() => window.jumps),
  };
}
