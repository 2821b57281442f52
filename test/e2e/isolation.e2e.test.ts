/** No library's styles reach into our elements: on each site they are what they are on a blank page, to the pixel. */

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { blankPage, commonOf, leaks, lookInside, settle } from './inside.ts';
import { openStage, type Stage } from './stage.ts';

const widths = [375, 1280];

/** Searches and opens the sign-in, in whichever language, and looks; then closes it, so that our button has the focus, and looks again. */
async function go(page: Page): ReturnType<typeof lookInside> {
  await page.locator('elib-search input[type=search], elib-search input[role=combobox]').first().fill('kivi');
  await page.locator('elib-search input').first().press('Enter');
  await page.locator('elib-search .card').first().waitFor();
  // By keyboard: a pointer would rest on something else on either page.
  await page.locator('elib-login button').first().press('Enter');
  await page.locator('elib-library input').first().waitFor();
  await settle(page);
  const inDialog = await lookInside(page, 'elib-search, elib-library');
  await page.keyboard.press('Escape');
  await page.locator('elib-library dialog').waitFor({ state: 'detached' });
  await settle(page);
  return [...inDialog, ...(await lookInside(page, 'elib-login'))];
}

describe('inside our elements', () => {
  let stage: Stage;
  before(async () => {
    stage = await openStage();
  });
  after(() => stage.close());

  for (const site of ['koivuranta', 'bjorkvik', 'tunturila']) {
    for (const width of widths) {
      it(`nothing of ${site}’s styles shows at ${width} px`, async () => {
        const origin = stage.demo.sites.find(({ id }) => id === site)?.origin ?? '';
        const { page, context } = await stage.visitor();
        await page.setViewportSize({ width, height: 900 });
        // What moves would be measured on its way.
        await page.emulateMedia({ reducedMotion: 'reduce' });
        await page.goto(origin);
        await settle(page);
        const language = (await page.locator('html').getAttribute('lang')) ?? '';
        const onPage = await lookInside(page);
        assert.ok(onPage.length >= 4, `${onPage.length} elements of ours stand on the page`);
        const common = await commonOf(page);
        const afterwards = await go(page);

        // What the page says of the configuration is no style.
        const said = await page.locator('script[data-library], script[data-elib-configuration]').all();
        const scriptTag = (await Promise.all(said.map((tag) => tag.evaluate(({ outerHTML }) => outerHTML)))).join('');
        const body = blankPage(
          language,
          scriptTag,
          common,
          onPage.map(({ given }) => given),
        );
        await page.route(`${origin}/blank`, (route) => route.fulfill({ contentType: 'text/html', body }));
        await page.goto(`${origin}/blank`);
        await settle(page);
        const size = onPage.reduce((sum, { measured }) => sum + measured.length, 0);
        assert.ok(size > 300, `${size} elements were measured`);
        assert.deepEqual(leaks(onPage, await lookInside(page)), []);
        assert.deepEqual(leaks(afterwards, await go(page)), []);
        await context.close();
      });
    }
  }
});
