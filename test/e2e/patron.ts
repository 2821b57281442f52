/** What a patron does on a library's page, by the words they read and the roles they hear. */

import type { Locator, Page } from 'playwright-core';

export interface Card {
  readonly number: string;
  readonly pin: string;
}

export const card: Card = { number: '1000 0001', pin: '1234' };

/** A search box, or a combobox where the service suggests something. */
export const searchField = (page: Page): Locator =>
  page.locator('elib-search').getByLabel('Etsi e-kirjoja ja äänikirjoja');

export async function findBook(page: Page, words: string): Promise<void> {
  await searchField(page).fill(words);
  await page.getByRole('button', { name: 'Etsi', exact: true }).click();
}

export const resultFor = (page: Page, title: string, medium: string): Locator =>
  page.locator('elib-search').getByRole('listitem').filter({ hasText: title }).filter({ hasText: medium });

export async function fillSignIn(page: Page, { number, pin }: Card): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Kirjastokortin numero').fill(number);
  await dialog.getByLabel('PIN-koodi', { exact: true }).fill(pin);
  await dialog.getByRole('button', { name: 'Kirjaudu sisään' }).click();
}

export async function signIn(page: Page, as: Card): Promise<void> {
  await page.locator('elib-login').getByRole('button', { name: 'Kirjaudu sisään' }).click();
  await fillSignIn(page, as);
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
}

/** Presses Borrow signed out, signs in, and sees the loan come by itself. */
export async function borrowAudiobook(page: Page, title: string): Promise<void> {
  await findBook(page, title);
  await resultFor(page, title, 'Äänikirja')
    .getByRole('button', { name: /Lainaa/ })
    .click();
  await fillSignIn(page, card);
  await shelfEntry(page, title).waitFor();
}

export const shelfEntry = (page: Page, title: string): Locator =>
  page.locator('elib-shelf').getByRole('listitem').filter({ hasText: title });

/** Loudness (RMS) over `seconds` of playing, sampled ten times a second once sound has begun. */
export async function heardFor(page: Page, seconds: number): Promise<number> {
  await page.waitForFunction(() => ((window as { heard?: number }).heard ?? 0) > 0.01);
  return page.evaluate(async (tenths) => {
    const loudness: number[] = [];
    for (let tick = 0; tick < tenths; tick += 1) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      loudness.push((window as { heard?: number }).heard ?? 0);
    }
    return Math.sqrt(loudness.reduce((sum, value) => sum + value * value, 0) / loudness.length);
  }, seconds * 10);
}
