/** The same round by keyboard alone, with axe at every stop. */

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { dialects } from '../../demo/api/dialect.ts';
import { axe } from './axe.ts';
import { leaveOneCopy } from './ledger.ts';
import { card, findBook, resultFor, shelfEntry, searchField, signIn, type Card } from './patron.ts';
import { openStage, type Stage } from './stage.ts';

const title = 'Seitsemän veljestä';
const wanted = 'Kanteletar';
const otherCard: Card = { number: '1000 0002', pin: '1234' };
const MOST_TABS = 250;

const hasFocus = (locator: Locator): Promise<boolean> =>
  locator.evaluate((element) => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return active === element;
  });

/** Presses Tab until `locator` has the focus, as somebody does who can't point. */
async function tabTo(page: Page, locator: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await locator.waitFor();
  for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
    if (await hasFocus(locator)) return;
    await page.keyboard.press(key);
  }
  assert.fail(`${MOST_TABS} presses of ${key} don't reach ${locator.toString()}`);
}

for (const dialect of dialects)
  describe(`a patron who uses the keyboard alone, whose e-library speaks as ${dialect}`, () => {
    let stage: Stage;
    before(async () => {
      stage = await openStage(dialect);
    });
    after(() => stage.close());

    it('finds, signs in, borrows, listens and returns, and axe finds nothing on the way', async () => {
      const { page, complaints, context } = await stage.visitor();
      await page.goto(stage.home);
      await axe(page, 'the home page');

      await tabTo(page, searchField(page));
      await page.keyboard.type('seitseman veljesta');
      await page.keyboard.press('Enter');
      await axe(page, 'search results');

      await tabTo(page, resultFor(page, title, 'Äänikirja').getByRole('button', { name: title, exact: true }));
      await page.keyboard.press('Enter');
      const details = page.getByRole('dialog', { name: title });
      await details.waitFor();
      await axe(page, 'a book in the dialog');
      await page.keyboard.press('Escape');
      await details.waitFor({ state: 'hidden' });
      assert.ok(await hasFocus(resultFor(page, title, 'Äänikirja').getByRole('button', { name: title, exact: true })));

      await tabTo(page, resultFor(page, title, 'Äänikirja').getByRole('button', { name: /Lainaa/ }));
      await page.keyboard.press('Enter');
      const cardField = page.getByRole('dialog').getByLabel('Kirjastokortin numero');
      await cardField.waitFor();
      assert.ok(await hasFocus(cardField), 'the sign-in begins in its first field');
      await axe(page, 'signing in');
      await page.keyboard.type(card.number);
      await page.keyboard.press('Tab');
      await page.keyboard.type(card.pin);
      await page.keyboard.press('Enter');

      await tabTo(page, shelfEntry(page, title).getByRole('button', { name: /Kuuntele/ }));
      await axe(page, 'the shelf');
      await page.keyboard.press('Enter');
      const pause = page.getByRole('button', { name: 'Tauko' });
      await pause.waitFor();
      await tabTo(page, page.getByRole('slider', { name: 'Kohta kirjassa' }));
      await page.keyboard.press('PageUp');
      await tabTo(page, pause);
      await axe(page, 'the player');
      await page.keyboard.press('Space');

      await tabTo(page, shelfEntry(page, title).getByRole('button', { name: /Palauta/ }), 'Shift+Tab');
      await page.keyboard.press('Enter');
      const undo = shelfEntry(page, title).getByRole('button', { name: /Kumoa/ });
      await undo.waitFor();
      assert.ok(await hasFocus(undo), 'the focus is on what undoes the return');
      await axe(page, 'a return that can be undone');
      await page.keyboard.press('Enter');
      const giveBack = shelfEntry(page, title).getByRole('button', { name: /Palauta/ });
      await giveBack.waitFor();
      assert.ok(await hasFocus(giveBack), 'the focus is back where it was');
      await page.keyboard.press('Enter');
      await page.getByText('Hyllysi on tyhjä').waitFor();
      await axe(page, 'an empty shelf');
      assert.deepEqual(complaints, []);
      await context.close();
    });

    it('is asked before a hold is placed, places it, finds it on the shelf and cancels it, and axe finds nothing', async () => {
      await leaveOneCopy(stage, wanted);
      const other = await stage.visitor();
      await other.page.goto(stage.home);
      await signIn(other.page, otherCard);
      await findBook(other.page, wanted);
      await resultFor(other.page, wanted, 'E-kirja')
        .getByRole('button', { name: /^Lainaa/ })
        .click();
      await shelfEntry(other.page, wanted).waitFor();
      await other.context.close();

      const { page, complaints, context } = await stage.visitor();
      await page.goto(stage.home);
      await tabTo(page, searchField(page));
      await page.keyboard.type(wanted);
      await page.keyboard.press('Enter');
      const reserve = resultFor(page, wanted, 'E-kirja').getByRole('button', { name: /^Varaa/ });
      await tabTo(page, reserve);
      await page.keyboard.press('Enter');
      const dialog = page.getByRole('dialog');
      await dialog.getByText(/Varataanko teos\?/).waitFor();
      const answer = dialog.getByRole('button', { name: 'Varaa', exact: true });
      await answer.waitFor();
      assert.ok(await hasFocus(answer), 'the focus is on the answer');
      await axe(page, 'the question before a hold');
      await page.keyboard.press('Enter');
      const cardField = dialog.getByLabel('Kirjastokortin numero');
      await cardField.waitFor();
      await page.keyboard.type(card.number);
      await page.keyboard.press('Tab');
      await page.keyboard.type(card.pin);
      await page.keyboard.press('Enter');
      await dialog
        .getByText(/^Varattu, jonossa sijalla 1/)
        .first()
        .waitFor();
      assert.ok(await hasFocus(dialog.getByRole('button', { name: 'Sulje', exact: true }).last()));
      await axe(page, 'a hold that was placed');
      await page.keyboard.press('Enter');
      await dialog.waitFor({ state: 'hidden' });

      await tabTo(page, shelfEntry(page, wanted).getByRole('button', { name: /^Peru varaus/ }));
      await axe(page, 'a hold on the shelf');
      await page.keyboard.press('Enter');
      const undo = shelfEntry(page, wanted).getByRole('button', { name: /^Kumoa/ });
      await undo.waitFor();
      assert.ok(await hasFocus(undo), 'the focus is on what undoes it');
      await page.getByText('Hyllysi on tyhjä').waitFor();
      assert.deepEqual(complaints, []);
      await context.close();
    });
  });
