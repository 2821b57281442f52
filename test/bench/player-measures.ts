/** Takes, in the page itself, the times that a listener waits: from Listen to sound, and until a long book stands there. */

import type { Page, Route } from 'playwright-core';
import type { AudiobookManifest } from '../../demo/api/documents.ts';
import { shelfEntry } from '../e2e/patron.ts';
import { watchMainThread } from './main-thread.ts';

export const longBook = { tracks: 60, chapters: 300, trackSeconds: 720 } as const;

declare global {
  interface Window {
    /** On the page's clock: when Listen was pressed, and when sound came. */
    pressedAt: number;
    soundedAt: number;
  }
}

/** Runs in the page before anything else. */
export function watchSound(): void {
  addEventListener('click', ({ timeStamp }) => (window.pressedAt = timeStamp), { capture: true });
  const play = HTMLMediaElement.prototype.play;
  HTMLMediaElement.prototype.play = function (this: HTMLMediaElement) {
    const sounds = ({ timeStamp }: Event): void => {
      window.soundedAt = timeStamp;
      window.dispatchEvent(new Event('sounding'));
    };
    this.addEventListener('playing', sounds, { once: true });
    return play.call(this);
  };
}

const listenTo = (page: Page, title: string) => shelfEntry(page, title).getByRole('button', { name: /Kuuntele/ });

/** The button stands where it can be pressed: what scrolling there brings into view is on its way. */
export const comeToButton = (page: Page, title: string): Promise<void> =>
  listenTo(page, title).scrollIntoViewIfNeeded();

/** Long enough for all that a page fetches in idle time, and shorter than anybody takes to find their book. */
const restMs = 2000;

/** The page has come to rest, and has fetched ahead what it fetches ahead. */
export async function comeToRest(page: Page, title: string): Promise<void> {
  await comeToButton(page, title);
  await page.waitForTimeout(restMs);
}

/** @param page a page that has just been loaded, with the loan on the shelf and nothing open */
export async function measurePlayToSound(page: Page, title: string): Promise<number> {
  // Asked before the press and told once, as a look at the page every frame would be work of the page's that is measured.
  const waited = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        addEventListener('sounding', () => resolve(window.soundedAt - window.pressedAt), { once: true });
      }),
  );
  await listenTo(page, title).click();
  return waited;
}

/** Twelve hours in sixty tracks of five chapters each. */
export async function answerLongBook(route: Route): Promise<void> {
  const response = await route.fetch();
  const manifest = (await response.json()) as AudiobookManifest;
  const [first] = manifest.readingOrder;
  if (!first) throw new Error('The book has no tracks.');
  const href = (track: number) => `${first.href}&track=${track}`;
  const readingOrder = Array.from({ length: longBook.tracks }, (_, track) => ({
    ...first,
    href: href(track),
    duration: longBook.trackSeconds,
  }));
  const perTrack = longBook.chapters / longBook.tracks;
  const toc = Array.from({ length: longBook.chapters }, (_, chapter) => ({
    href: `${href(Math.floor(chapter / perTrack))}#t=${(chapter % perTrack) * (longBook.trackSeconds / perTrack)}`,
    title: `Luku ${chapter + 1}`,
  }));
  await route.fulfill({ response, json: { ...manifest, readingOrder, toc } });
}

/** What the main thread works from the answer of the service until the player stands there with all chapters. Not slowed: its own time. */
export async function measureLongBook(page: Page, title: string): Promise<number> {
  await page.route('**/fulfil/audiobook', answerLongBook);
  const { work } = await watchMainThread(page, async () => {
    await listenTo(page, title).click();
    await page.evaluate(async (chapters) => {
      const rows = () =>
        document
          .querySelector('elib-player')
          ?.shadowRoot?.querySelector('elib-player-console')
          ?.shadowRoot?.querySelectorAll('#panel li').length ?? 0;
      while (rows() < chapters) await new Promise(requestAnimationFrame);
      await new Promise((resolve) => setTimeout(resolve));
      performance.mark('drawn');
      const answered = performance
        .getEntriesByType('resource')
        .filter((entry): entry is PerformanceResourceTiming => entry.name.endsWith('/fulfil/audiobook'));
      performance.mark('answered', { startTime: answered.at(-1)?.responseEnd ?? 0 });
    }, longBook.chapters);
  });
  return work('answered', 'drawn');
}

export interface HeapOfAnHour {
  /** Bytes in use after an hour, as a share of those after five minutes. */
  readonly toBeginning: number;
  /** As a share of those after twenty: by then the browser has compiled what runs again and again, which is kept beside our objects. */
  readonly toCompiled: number;
}

/** At sixteen times the speed, so that five minutes are nineteen seconds, too few for the browser to compile everything. */
export async function measureHeapOfAnHour(page: Page, title: string): Promise<HeapOfAnHour> {
  const protocol = await page.context().newCDPSession(page);
  const used = async (): Promise<number> => {
    await protocol.send('HeapProfiler.collectGarbage');
    return (await protocol.send('Runtime.getHeapUsage')).usedSize;
  };
  await page.evaluate(() => {
    const { set } = Object.getOwnPropertyDescriptor(HTMLMediaElement.prototype, 'playbackRate') ?? {};
    Object.defineProperty(HTMLMediaElement.prototype, 'playbackRate', {
      get: () => 1,
      set(this: HTMLMediaElement) {
        set?.call(this, 16);
      },
    });
  });
  await listenTo(page, title).click();
  const listen = async (seconds: number): Promise<void> => {
    const endMs = Date.now() + (seconds / 16) * 1000;
    while (Date.now() < endMs) {
      await page.waitForTimeout(2000);
      const ended = page.locator('elib-player').getByRole('button', { name: 'Toista' });
      if (await ended.isVisible()) await ended.click();
    }
  };
  await listen(300);
  const beginning = await used();
  await listen(900);
  const compiled = await used();
  await listen(2700);
  const end = await used();
  return { toBeginning: end / beginning, toCompiled: end / compiled };
}
