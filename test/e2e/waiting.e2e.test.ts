/** Waiting for a book, seen by several patrons on their own devices: the last copy, the question, the queue moving, the day after which it is too late. */

import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { TestClock } from '../demo/api/test-clock.ts';
import { axe } from './axe.ts';
import { forgetPatron, leaveOneCopy } from './ledger.ts';
import { findBook, resultFor, shelfEntry, signIn, type Card } from './patron.ts';
import { openStage, type Stage, type Visitor } from './stage.ts';

const title = 'Kanteletar';
const medium = 'E-kirja';
/** A Friday; on the Sunday after it the clocks go back. */
const beforeTheClocksChange = '2026-10-23T09:00:00Z';
const tenYearsSeconds = 10 * 365 * 24 * 60 * 60;

const aino: Card = { number: '1000 0001', pin: '1234' };
const elin: Card = { number: '1000 0002', pin: '1234' };
const grace: Card = { number: '1000 0006', pin: '1234' };

const borrowButton = (page: Page): Locator => resultFor(page, title, medium).getByRole('button', { name: /^Lainaa/ });
const holdButton = (page: Page): Locator => resultFor(page, title, medium).getByRole('button', { name: /^Varaa/ });

describe('patrons who want the same book', () => {
  const clock = new TestClock(beforeTheClocksChange);
  const visitors: Visitor[] = [];
  let stage: Stage;
  before(async () => {
    stage = await openStage('reference', { clock, tokenLifeSeconds: tenYearsSeconds });
  });
  after(() => stage.close());
  beforeEach(async () => {
    for (const visitor of visitors.splice(0)) await visitor.context.close();
    clock.moveTo(beforeTheClocksChange);
    for (const card of [aino, elin, grace]) await forgetPatron(stage, card);
    await leaveOneCopy(stage, title);
  });

  /** On a device of their own, signed in, with the book found. */
  async function patron(card: Card): Promise<Page> {
    const visitor = await stage.visitor();
    visitors.push(visitor);
    const { page } = visitor;
    await page.clock.setSystemTime(clock.now());
    await page.goto(stage.home);
    await signIn(page, card);
    await findBook(page, title);
    await resultFor(page, title, medium).waitFor();
    return page;
  }

  /** As time goes on for everybody. */
  async function passTo(instant: string): Promise<void> {
    clock.moveTo(instant);
    for (const { page } of visitors) await page.clock.setSystemTime(instant);
  }

  async function borrow(page: Page): Promise<void> {
    await borrowButton(page).click();
    await shelfEntry(page, title).waitFor();
  }

  async function hold(page: Page, question: RegExp): Promise<void> {
    await holdButton(page).click();
    await page.getByRole('dialog').getByText(question).waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Varaa' }).click();
    await page
      .getByRole('dialog')
      .getByText(/^Varattu/)
      .first()
      .waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Sulje' }).last().click();
  }

  async function giveBack(page: Page): Promise<void> {
    await shelfEntry(page, title)
      .getByRole('button', { name: /Palauta/ })
      .click();
    await page.locator('elib-shelf').getByText('Hyllysi on tyhjä').waitFor();
  }

  it('who comes too late for the last copy is asked whether to wait, and nothing is reserved unasked', async () => {
    const [first, second] = [await patron(aino), await patron(grace)];
    await borrow(first);
    await borrowButton(second).click();
    await second
      .locator('elib-search')
      .getByRole('button', { name: /^Varaa/ })
      .first()
      .click();
    const dialog = second.getByRole('dialog');
    await dialog.getByText('Jonossa ei ole muita, arviolta 2 viikkoa. Varataanko teos?').waitFor();
    assert.equal(await second.locator('elib-shelf').getByRole('listitem').count(), 0);
    await axe(second, 'the question before a hold');
    await dialog.getByRole('button', { name: 'Varaa' }).click();
    await dialog.getByText('Varattu, jonossa sijalla 1, arviolta 2 viikkoa.').first().waitFor();
    await axe(second, 'a hold in the dialog');
    await dialog.getByRole('button', { name: 'Sulje' }).last().click();
    await shelfEntry(second, title).getByText('jonossa sijalla 1').waitFor();
  });

  it('a returned book comes to the first in the queue, with the last day to borrow it on both sides of the change of the clocks', async () => {
    const [first, second] = [await patron(aino), await patron(grace)];
    await borrow(first);
    await second.reload();
    await findBook(second, title);
    await hold(second, /Varataanko teos/);
    await giveBack(first);
    await second.reload();
    const entry = shelfEntry(second, title);
    await entry.getByText('Lainattava viimeistään 26.10.2026 klo 23.59').waitFor();
    await axe(second, 'a hold that is ready');
    await findBook(first, title);
    await holdButton(first).waitFor();
    await entry.getByRole('button', { name: /^Lainaa/ }).click();
    await entry.getByText(/Eräpäivä 6\.11\.2026/).waitFor();
  });

  it('who asked to be told is told when the queue moves: by a mail, and on the next visit until they have seen it', async () => {
    const [first, second] = [await patron(aino), await patron(grace)];
    const choice = second.locator('elib-notice-settings');
    await choice.getByText('Ilmoitukset').click();
    await choice.getByLabel('varaukseni on lainattavissa').check();
    await choice.getByLabel('Sähköpostiosoite').fill('grace@example.fi');
    await choice.getByRole('button', { name: 'Tallenna' }).click();
    await choice
      .getByText(/^Tallennettu\. Kerromme osoitteeseen grace@example\.fi/)
      .first()
      .waitFor();
    await axe(second, 'the choice of notices');
    await borrow(first);
    await second.reload();
    await findBook(second, title);
    await hold(second, /Varataanko teos/);
    await giveBack(first);
    await second.waitForTimeout(schedulerMs);

    const outbox = await second.context().newPage();
    await outbox.goto(stage.demo.outbox ?? '');
    const mail = outbox.getByRole('article').filter({ hasText: 'grace@example.fi' });
    for (let tries = 0; tries < outboxTries && (await mail.count()) === 0; tries += 1) {
      await outbox.waitForTimeout(1000);
      await outbox.reload();
    }
    await mail.getByRole('heading', { name: 'Varauksesi on lainattavissa' }).waitFor();
    await mail.getByText('Finnish').waitFor();
    await mail.getByText(`”${title}” odottaa sinua. Lainaa se viimeistään 26.10.2026 klo 23.59.`).waitFor();
    assert.equal(await outbox.getByRole('heading', { name: title }).count(), 0, 'a subject names no title');
    await axe(outbox, 'the outbox');

    await second.reload();
    const told = second.locator('elib-notices');
    await told.getByRole('listitem').getByText('Lainaa viimeistään 26.10.2026 klo 23.59.').waitFor();
    await axe(second, 'a notice on the shelf');
    await told.getByRole('button', { name: 'Merkitse nähdyiksi' }).click();
    await told.getByRole('listitem').waitFor({ state: 'detached' });
    await second.reload();
    await shelfEntry(second, title).getByText('Lainattava viimeistään').waitFor();
    assert.equal(await told.getByRole('listitem').count(), 0);
  });

  it('what isn’t borrowed in time goes to the next, and says so to neither wrongly', async () => {
    const [first, second, third] = [await patron(aino), await patron(grace), await patron(elin)];
    await borrow(first);
    for (const page of [second, third]) {
      await page.reload();
      await findBook(page, title);
      await hold(page, /Varataanko teos/);
    }
    await shelfEntry(third, title).getByText('jonossa sijalla 2').waitFor();
    await giveBack(first);
    await passTo('2026-10-26T22:00:00Z');
    await second.reload();
    await second.locator('elib-shelf').getByText('Hyllysi on tyhjä').waitFor();
    await third.waitForTimeout(schedulerMs);
    await third.reload();
    await shelfEntry(third, title).getByText('Lainattava viimeistään 30.10.2026 klo 23.59').waitFor();
  });

  it('a hold is cancelled like a loan is returned, with a moment to undo it, and the next one moves up', async () => {
    const [first, second, third] = [await patron(aino), await patron(grace), await patron(elin)];
    await borrow(first);
    for (const page of [second, third]) {
      await page.reload();
      await findBook(page, title);
      await hold(page, /Varataanko teos/);
    }
    await shelfEntry(second, title)
      .getByRole('button', { name: /Peru varaus/ })
      .click();
    await second.locator('elib-shelf').getByText('Hyllysi on tyhjä').waitFor();
    await third.reload();
    await shelfEntry(third, title).getByText('jonossa sijalla 1').waitFor();
  });
});

/** A little more than the demo lets pass between two moves of the queues. */
const schedulerMs = 11_000;
/** Seconds that a mail may take after that. */
const outboxTries = 20;
