/** Hears what a page announces to those who don't see it: every change of words in a live region, in all open shadow roots, in order. */

import type { BrowserContext, Page } from 'playwright-core';

declare global {
  interface Window {
    announced: string[];
  }
}

/** Runs in the page before its own scripts. */
function recordAnnouncements(): void {
  const live = '[role=status], [role=alert], [aria-live=polite], [aria-live=assertive]';
  window.announced = [];
  const hear = (records: readonly MutationRecord[]): void => {
    for (const { target } of records) {
      const element = target instanceof Element ? target : target.parentElement;
      const text = element?.closest(live)?.textContent.replaceAll(/\s+/g, ' ').trim();
      if (text && window.announced.at(-1) !== text) window.announced.push(text);
    }
  };
  const listen = (root: Node): void =>
    new MutationObserver(hear).observe(root, { subtree: true, childList: true, characterData: true });
  listen(document);
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (this: Element, init: ShadowRootInit) {
    const root = attach.call(this, init);
    listen(root);
    return root;
  };
}

export const listenToLiveRegions = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(recordAnnouncements);

/** What has been announced since the last time, in order. */
export const announcedSince = (page: Page): Promise<string[]> => page.evaluate(() => window.announced.splice(0));
