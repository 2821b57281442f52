/** The main job, seen by a patron on the home page of their own library: find, sign in, borrow, listen, go on listening elsewhere, return. */

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { dialects } from '../../demo/api/dialect.ts';
import { borrowAudiobook, card, findBook, heardFor, resultFor, shelfEntry, signIn } from './patron.ts';
import { openStage, type Stage } from './stage.ts';

const title = 'Seitsemän veljestä';

for (const dialect of dialects)
  describe(`a patron on the home page of the library of Koivuranta, whose e-library speaks as ${dialect}`, () => {
    let stage: Stage;
    before(async () => {
      stage = await openStage(dialect);
    });
    after(() => stage.close());

    it('finds Seitsemän veljestä also when it is typed without dots', async () => {
      const { page, complaints, context } = await stage.visitor();
      await page.goto(stage.home);
      for (const typed of [title, 'seitseman veljesta']) {
        await findBook(page, typed);
        await resultFor(page, title, 'Äänikirja').waitFor();
        await resultFor(page, title, 'E-kirja').waitFor();
      }
      assert.deepEqual(complaints, []);
      await context.close();
    });

    it('borrows, listens, reloads, goes on on another device, and returns', async () => {
      const { page, complaints, context } = await stage.visitor();
      await page.goto(stage.home);
      await borrowAudiobook(page, title);

      const loan = shelfEntry(page, title);
      await loan.getByText(/Eräpäivä \d+\.\d+\.\d{4} · 14 päivää jäljellä/).waitFor();

      await loan.getByRole('button', { name: /Kuuntele/ }).click();
      const loudness = await heardFor(page, 2);
      assert.ok(loudness > 0.01, `the audiobook sounds: RMS ${loudness}`);

      await page.getByRole('slider', { name: 'Kohta kirjassa' }).press('PageUp');
      const kept = page.waitForResponse(
        (answer) => answer.request().method() === 'POST' && answer.url().includes('/annotations'),
      );
      await page.getByRole('button', { name: 'Tauko' }).click();
      await kept;
      const left = await positionOf(page);
      assert.ok(left > 2, `some seconds have been heard: ${left}`);

      await page.reload();
      await page.getByRole('button', { name: 'Toista' }).waitFor();
      assertNear(await positionOf(page), left, 'after a reload');

      const elsewhere = await stage.visitor();
      await elsewhere.page.goto(stage.home);
      await signIn(elsewhere.page, card);
      await shelfEntry(elsewhere.page, title)
        .getByRole('button', { name: /Kuuntele/ })
        .click();
      await heardFor(elsewhere.page, 0);
      assertNear(await positionOf(elsewhere.page), left, 'in another browser');
      assert.deepEqual(elsewhere.complaints, []);
      await elsewhere.context.close();

      await loan.getByRole('button', { name: /Palauta/ }).click();
      await loan.getByRole('button', { name: /Kumoa/ }).click();
      await loan.getByRole('button', { name: /Palauta/ }).click();
      await page.getByText('Hyllysi on tyhjä').waitFor();
      await page.reload();
      await page.getByText('Hyllysi on tyhjä').waitFor();
      assert.deepEqual(complaints, []);
      await context.close();
    });
  });

const positionOf = async (page: Page): Promise<number> =>
  Number(await page.getByRole('slider', { name: 'Kohta kirjassa' }).inputValue());

const assertNear = (seconds: number, expected: number, where: string): void =>
  assert.ok(Math.abs(seconds - expected) <= 2, `resumes at ${expected} s ${where}, not at ${seconds} s`);
