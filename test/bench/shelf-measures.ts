/** Takes the work in which a full shelf is drawn once the service has answered, as long as it takes a slow phone, and counts what was asked for it. */

import type { Page, Route } from 'playwright-core';
import type { FeedDocument, PublicationDocument } from '../../demo/api/documents.ts';
import { rels } from '../../demo/api/media-types.ts';
import { watchMainThread } from './main-thread.ts';
import { slowdown } from './page-measures.ts';

export interface ShelfMeasured {
  /** Until the first cards are drawn, as many as any screen shows. */
  readonly shelfFirstMs: number;
  /** Until every title is there with how it stands. */
  readonly shelfMs: number;
  /** Until every card has its cover and buttons, drawn while the browser had nothing else to do. */
  readonly shelfFullMs: number;
  readonly shelfRequests: number;
  /** Cumulative layout shift from the load of the page on. */
  readonly shelfShift: number;
}

/** Loans and holds on the shelf that is measured. */
export const shelfSize = 200;
/** The demo's patron who has loans from the start. */
const card = { number: '1000 0004', pin: '1234' };

const asHold = ({ links, ...publication }: PublicationDocument): PublicationDocument => ({
  ...publication,
  links: links.map((link) =>
    link.rel === rels.acquisition
      ? {
          ...link,
          rel: rels.borrow,
          properties: { availability: { state: 'reserved' as const }, holds: { total: 9, position: 3 } },
        }
      : link,
  ),
});

/** Every second one is a hold. */
async function answerFullShelf(route: Route): Promise<void> {
  const response = await route.fetch();
  const feed = (await response.json()) as FeedDocument;
  const found = feed.publications ?? [];
  const publications = Array.from({ length: shelfSize }, (_, index) => {
    const one = found[index % Math.max(1, found.length)];
    if (one === undefined) throw new Error('The patron of the bench has no loans.');
    const renamed = { ...one, metadata: { ...one.metadata, identifier: `urn:bench:${String(index)}` } };
    return index % 2 === 0 ? renamed : asHold(renamed);
  });
  await route.fulfill({ response, json: { ...feed, publications } });
}

/** The shelf alone: what else stands on the page would be drawn at the same time. */
async function answerShelfAlone(route: Route): Promise<void> {
  const response = await route.fetch();
  const others = /<elib-(search|highlights|player|shelf-count|announcements)\b[^]*?<\/elib-\1>/g;
  await route.fulfill({ response, body: (await response.text()).replaceAll(others, '') });
}

async function signIn(page: Page): Promise<void> {
  await page.locator('elib-login').getByRole('button', { name: 'Kirjaudu sisään' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Kirjastokortin numero').fill(card.number);
  await dialog.getByLabel('PIN-koodi', { exact: true }).fill(card.pin);
  await dialog.getByRole('button', { name: 'Kirjaudu sisään' }).click();
  await page.locator('elib-shelf').getByRole('listitem').first().waitFor();
}

/** Marks when the service had answered, the first cards were drawn, every title was, and every card in full. Returns the number of requests. */
const markDrawing = (page: Page): Promise<number> =>
  page.evaluate(async (size) => {
    const root = () => document.querySelector('elib-shelf')?.shadowRoot;
    const drawn = async (parts: number, mark: string, selector = '[role=listitem]'): Promise<void> => {
      while ((root()?.querySelectorAll(selector).length ?? 0) < parts) {
        await new Promise(requestAnimationFrame);
      }
      // Only after the frame itself.
      await new Promise((resolve) => setTimeout(resolve));
      performance.mark(mark);
    };
    await Promise.all([drawn(1, 'first'), drawn(size, 'all'), drawn(size, 'full', '[role=listitem] .actions')]);
    const asked = performance
      .getEntriesByType('resource')
      .filter((entry): entry is PerformanceResourceTiming => entry.name.endsWith('/loans'));
    performance.mark('answered', { startTime: asked[0]?.responseEnd ?? 0 });
    return asked.length;
  }, shelfSize);

/** @param page whose `window.jumps` counts layout shifts */
export async function measureShelf(page: Page, home: string): Promise<ShelfMeasured> {
  await page.route(`${home}/`, answerShelfAlone);
  await page.goto(home);
  await signIn(page);
  await page.route('**/loans', answerFullShelf);
  let shelfRequests = 0;
  const { work } = await watchMainThread(page, async () => {
    await page.reload({ waitUntil: 'commit' });
    shelfRequests = await markDrawing(page);
  });
  await page.waitForLoadState('networkidle');
  return {
    shelfFirstMs: work('answered', 'first') * slowdown,
    shelfMs: work('answered', 'all') * slowdown,
    shelfFullMs: work('answered', 'full') * slowdown,
    shelfRequests,
    shelfShift: await page.evaluate(() => window.jumps),
  };
}
