/** Listening when things go wrong, seen by a patron, and in the e-library's own books: no network, a killed browser, two tabs, two devices, the end of the loan. */

import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { Locator, Page, Route } from 'playwright-core';
import { TestClock } from '../demo/api/test-clock.ts';
import { forgetListening, forgetPatron, listenedIn, positionsOf } from './ledger.ts';
import { openMortalBrowser } from './mortal-browser.ts';
import { borrowAudiobook, card, heardFor, resultFor, shelfEntry, signIn } from './patron.ts';
import { openStage, type Stage, type Visitor } from './stage.ts';

const title = 'Seitsemän veljestä';
const tenYearsSeconds = 10 * 365 * 24 * 60 * 60;

const player = (page: Page): Locator => page.locator('elib-player');
const button = (page: Page, name: string): Locator => player(page).getByRole('button', { name, exact: true });
const place = (page: Page): Locator => page.getByRole('slider', { name: 'Kohta kirjassa' });
const secondsOf = async (page: Page): Promise<number> => Number(await place(page).inputValue());
const chapter = (page: Page, number: number): Locator =>
  player(page)
    .getByRole('listitem')
    .nth(number - 1)
    .getByRole('button');

const open = (page: Page): Promise<void> =>
  shelfEntry(page, title)
    .getByRole('button', { name: /Kuuntele/ })
    .click();

const isPost = (part: string) => (answer: { url(): string; request(): { method(): string } }) =>
  answer.request().method() === 'POST' && answer.url().includes(part);

/** Presses Pause and waits until the e-library has the place. */
async function pauseAndKeep(page: Page): Promise<void> {
  const kept = page.waitForResponse(isPost('/annotations'));
  await button(page, 'Tauko').click();
  await kept;
}

describe('listening', () => {
  const clock = new TestClock(new Date().toISOString());
  const visitors: Visitor[] = [];
  let stage: Stage;
  before(async () => {
    stage = await openStage('reference', { clock, tokenLifeSeconds: tenYearsSeconds });
  });
  after(() => stage.close());
  beforeEach(async () => {
    for (const visitor of visitors.splice(0)) await visitor.context.close();
    clock.moveTo(new Date().toISOString());
    await forgetListening(stage);
    await forgetPatron(stage, card);
  });

  async function device(): Promise<Visitor> {
    const visitor = await stage.visitor();
    visitors.push(visitor);
    await visitor.page.goto(stage.home);
    return visitor;
  }

  /** The e-library's time goes on as everybody's does. */
  const now = (): void => clock.moveTo(new Date().toISOString());

  it('goes on by itself at the same second when the network was lost for a minute', async () => {
    const { page, context } = await device();
    await borrowAudiobook(page, title);
    await open(page);
    await heardFor(page, 1);
    await context.setOffline(true);
    await chapter(page, 3).click();
    await player(page).getByText('Odotetaan ääntä…').first().waitFor();
    const waitingAt = await secondsOf(page);
    await page.waitForTimeout(60_000);
    await context.setOffline(false);
    await page.waitForFunction((seconds) => {
      const root = document.querySelector('elib-player')?.shadowRoot?.querySelector('elib-player-console')?.shadowRoot;
      const shown = Number(root?.querySelector<HTMLInputElement>('[type=range]')?.value);
      return shown > seconds + 1;
    }, waitingAt);
    assert.ok((await secondsOf(page)) - waitingAt < 8, 'nothing was left out');
    assert.ok((await heardFor(page, 1)) > 0.01);
  });

  it('has each place and each minute once after the browser was killed between sending and the answer', async () => {
    const browser = await openMortalBrowser();
    try {
      const page = await browser.start();
      await page.goto(stage.home);
      await borrowAudiobook(page, title);
      await open(page);
      await button(page, 'Tauko').waitFor();
      while ((await secondsOf(page)) < 4) await page.waitForTimeout(100);
      const arrived: string[] = [];
      /** The e-library acts, and nobody hears of it. */
      const loseTheAnswer = async (route: Route): Promise<void> => {
        if (route.request().method() !== 'POST') return route.continue();
        now();
        await route.fetch();
        arrived.push(route.request().url());
      };
      await page.route('**/annotations/', loseTheAnswer);
      await page.route('**/playtimes/**', loseTheAnswer);
      await button(page, 'Tauko').click();
      while (!['/annotations/', '/playtimes/'].every((part) => arrived.some((url) => url.includes(part)))) {
        await page.waitForTimeout(50);
      }
      const left = await secondsOf(page);
      await browser.kill();
      const before = await listenedIn(stage);
      assert.ok(before.seconds >= 2, `some seconds were counted: ${before.seconds}`);

      const again = await browser.start();
      const recounted = again.waitForResponse(isPost('/playtimes/'));
      await again.goto(stage.home);
      const { responses } = (await (await recounted).json()) as { responses: readonly { status: number }[] };
      assert.ok(responses.every(({ status }) => status === 200));
      await button(again, 'Toista').waitFor();
      assert.ok(Math.abs((await secondsOf(again)) - left) <= 1);
      assert.deepEqual(await listenedIn(stage), before);
      assert.equal(await positionsOf(stage, card), 1);
    } finally {
      await browser.close();
    }
  });

  it('sounds in one of two tabs, and counts the time of a listener once', async () => {
    const { page, context } = await device();
    await borrowAudiobook(page, title);
    const began = Date.now();
    await open(page);
    await heardFor(page, 2);
    const other = await context.newPage();
    await other.goto(stage.home);
    await button(other, 'Toista').click();
    await button(page, 'Toista').waitFor();
    await heardFor(other, 2);
    const counted = other.waitForResponse(isPost('/playtimes/'));
    await button(other, 'Tauko').click();
    await counted;
    const { seconds } = await listenedIn(stage);
    assert.ok(seconds >= 3 && seconds * 1000 <= Date.now() - began, `${seconds} s were counted`);
    assert.equal(await positionsOf(stage, card), 1);
  });

  it('asks where to go on when two devices have gone on apart', async () => {
    const first = await device();
    await borrowAudiobook(first.page, title);
    await open(first.page);
    await heardFor(first.page, 1);
    await pauseAndKeep(first.page);
    now();

    const second = await device();
    await signIn(second.page, card);
    await open(second.page);
    await heardFor(second.page, 1);

    await first.context.setOffline(true);
    await chapter(first.page, 2).click();
    await first.page.waitForTimeout(1000);
    now();
    await chapter(second.page, 3).click();
    await heardFor(second.page, 1);
    await pauseAndKeep(second.page);
    const there = await secondsOf(second.page);

    await first.context.setOffline(false);
    await first.page.reload();
    await player(first.page)
      .getByText(/^Toisella laitteella olit kohdassa \d+:\d\d/)
      .first()
      .waitFor();
    const here = await secondsOf(first.page);
    assert.ok(Math.abs(here - there) > 30, `${here} s here, ${there} s there`);
    now();
    const kept = first.page.waitForResponse(isPost('/annotations'));
    await button(first.page, 'Siirry sinne').click();
    await kept;
    assert.ok(Math.abs((await secondsOf(first.page)) - there) <= 1);

    await first.page.reload();
    await button(first.page, 'Toista').waitFor();
    assert.ok(Math.abs((await secondsOf(first.page)) - there) <= 1, 'nothing is asked twice');
  });

  it('ends kindly when the loan does, and the place is there when it is borrowed again', async () => {
    const { page } = await device();
    await borrowAudiobook(page, title);
    await open(page);
    await chapter(page, 2).click();
    await heardFor(page, 2);
    const left = await secondsOf(page);
    clock.passSeconds(15 * 24 * 60 * 60);
    await page.clock.setSystemTime(clock.now());
    await player(page).getByText('Laina-aika päättyi').first().waitFor();
    await page.waitForFunction(() => ((window as { heard?: number }).heard ?? 0) < 0.01);
    assert.equal(await player(page).getByRole('button', { name: 'Yritä uudelleen' }).count(), 0);

    await shelfEntry(page, title).waitFor({ state: 'detached' });
    await resultFor(page, title, 'Äänikirja')
      .getByRole('button', { name: /Lainaa/ })
      .click();
    await open(page);
    await button(page, 'Tauko').waitFor();
    const here = await secondsOf(page);
    assert.ok(here >= left && here - left < 8, `left at ${left} s, goes on at ${here} s`);
  });
});
