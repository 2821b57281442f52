/** The same round by keyboard alone, with axe at every stop. */

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { dialects } from '../../demo/api/dialect.ts';
import { axe } from './axe.ts';
import { card, resultFor, shelfEntry, searchField } from './patron.ts';
import { openStage, type Stage } from './stage.ts';

const title = 'Seitsemän veljestä';
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
      const confirm = shelfEntry(page, title).getByRole('group').getByRole('button', { name: 'Palauta' });
      await tabTo(page, confirm);
      await axe(page, 'the question before returning');
      await page.keyboard.press('Enter');
      await page.getByText('Hyllysi on tyhjä').waitFor();
      await axe(page, 'an empty shelf');
      assert.deepEqual(complaints, []);
      await context.close();
    });
  });
