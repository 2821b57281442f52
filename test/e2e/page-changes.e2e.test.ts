/** Listening while pages change, in a browser that lets nothing sound before somebody has pressed something. */

import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { forgetListening, forgetPatron } from './ledger.ts';
import { borrowAudiobook, card, shelfEntry } from './patron.ts';
import { openStage, type Stage, type Visitor } from './stage.ts';

const title = 'Seitsemän veljestä';

const player = (page: Page): Locator => page.locator('elib-player');
const button = (page: Page, name: string | RegExp): Locator => player(page).getByRole('button', { name });
const secondsOf = async (page: Page): Promise<number> =>
  Number(
    await player(page)
      .getByRole('slider', { name: /Kohta kirjassa|Place in the book/ })
      .inputValue(),
  );

/** Waits until the book has gone on by `seconds`. */
async function listenFor(page: Page, seconds: number): Promise<void> {
  const from = await secondsOf(page);
  const lastMs = Date.now() + 30_000;
  while ((await secondsOf(page)) < from + seconds) {
    assert.ok(Date.now() < lastMs, `the book has stood still at ${from} s`);
    await page.waitForTimeout(200);
  }
}

describe('a patron who listens', () => {
  let stage: Stage;
  let visitor: Visitor;
  let page: Page;
  before(async () => {
    stage = await openStage('reference', { wantsGesture: true });
  });
  after(() => stage.close());
  beforeEach(async () => {
    await forgetListening(stage);
    await forgetPatron(stage, card);
    visitor = await stage.visitor();
    ({ page } = visitor);
    await page.goto(stage.home);
    await borrowAudiobook(page, title);
    await shelfEntry(page, title)
      .getByRole('button', { name: /Kuuntele/ })
      .click();
    await button(page, 'Tauko').waitFor();
    await listenFor(page, 2);
  });
  afterEach(() => visitor.context.close());

  it('goes on on the next page, by itself or by one press, where they were', async () => {
    const left = await secondsOf(page);
    await page.getByRole('link', { name: 'English' }).first().click();
    const goOn = button(page, /^Continue at/);
    await button(page, 'Pause').or(goOn).first().waitFor();
    if (await goOn.isVisible()) await goOn.click();
    await listenFor(page, 2);
    const here = await secondsOf(page);
    assert.ok(here >= left && here - left < 20, `left at ${left} s, goes on at ${here} s`);
  });

  it('is left in peace on the next page after a pause', async () => {
    await button(page, 'Tauko').click();
    await page.getByRole('link', { name: 'English' }).first().click();
    await button(page, 'Play').waitFor();
    assert.equal(await button(page, /^Continue at/).count(), 0);
  });

  it('listens on in a window of its own while the page changes three times', async () => {
    const left = await secondsOf(page);
    await button(page, 'Uniajastin').click();
    await button(page, '15 min').click();
    const [own] = await Promise.all([page.waitForEvent('popup'), button(page, 'Avaa omaan ikkunaan').click()]);
    const goOn = button(own, /^Jatka kohdasta/);
    await button(own, 'Tauko').or(goOn).first().waitFor();
    if (await goOn.isVisible()) await goOn.click();
    assert.equal(await own.getByRole('searchbox').count(), 0, 'there is nothing but the player');
    assert.equal(await own.title(), 'Seitsemän veljestä – Soitin');
    await button(own, 'Uniajastin 15 min').waitFor();
    await player(page).getByText('Kirja on auki omassa ikkunassaan').waitFor();
    for (const language of ['English', 'Svenska', 'Suomi']) {
      await page.getByRole('link', { name: language }).first().click();
      await page.waitForLoadState();
      await listenFor(own, 1);
    }
    assert.ok((await secondsOf(own)) - left >= 3);

    await button(page, 'Toista').click();
    await button(own, 'Toista').waitFor();
    await listenFor(page, 1);

    await button(page, 'Avaa omaan ikkunaan').click();
    await button(own, 'Tauko').or(goOn).first().waitFor();
    if (await goOn.isVisible()) await goOn.click();
    await listenFor(own, 1);
    await Promise.all([own.waitForEvent('close'), button(own, 'Sulje').click()]);
    assert.deepEqual(visitor.complaints, []);
  });
});
