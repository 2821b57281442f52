/** The whole round of a librarian at the editor, by keyboard alone: a shelf is made, published, translated, fought over and saved from a crash. */

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { hashPin } from '../../demo/api/pin.ts';
import { axe } from './axe.ts';
import { openMortalBrowser } from './mortal-browser.ts';
import type { Card } from './patron.ts';
import { openStage, type Stage } from './stage.ts';

const MOST_TABS = 250;
const MOST_MOVES = 50;

const librarian: Card = { number: '2900 0001', pin: '1234' };
const colleague: Card = { number: '2900 0002', pin: '1234' };

/** Somebody who works at koivuranta. */
async function employ({ demo: { db } }: Stage, { number, pin }: Card, name: string): Promise<void> {
  const model = await db.selectFrom('patrons').selectAll().where('card', '=', '10000001').executeTakeFirstOrThrow();
  const id = crypto.randomUUID();
  const card = number.replaceAll(' ', '');
  await db
    .insertInto('patrons')
    .values({ ...model, id, card, name, pin_hash: await hashPin(pin) })
    .execute();
  await db.insertInto('staff_roles').values({ patron_id: id, role: 'librarian', scope: 'koivuranta' }).execute();
}

const editor = (page: Page): Locator => page.locator('elib-highlights-editor');
const button = (page: Page, name: string | RegExp): Locator => editor(page).getByRole('button', { name }).first();

const hasFocus = (locator: Locator): Promise<boolean> =>
  locator.evaluate((element) => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return active === element;
  });

async function tabTo(page: Page, locator: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await locator.waitFor();
  for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
    if (await hasFocus(locator)) return;
    await page.keyboard.press(key);
  }
  assert.fail(`${MOST_TABS} presses of ${key} don't reach ${locator.toString()}`);
}

async function press(page: Page, locator: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await tabTo(page, locator, key);
  await page.keyboard.press('Enter');
}

async function write(page: Page, locator: Locator, words: string): Promise<void> {
  await tabTo(page, locator);
  await page.keyboard.type(words);
}

/** The page with the editor first on it, as a library's own page for its staff would have it. */
async function openEditor(page: Page, home: string): Promise<void> {
  await page.goto(home);
  await page.locator('main').evaluate((main) => {
    const headings = ['h1', 'h2'].map((level) => document.createElement(level));
    for (const heading of headings) heading.textContent = 'Henkilökunnalle';
    main.replaceChildren(...headings, document.createElement('elib-highlights-editor'));
    main.style.padding = '2rem';
  });
}

async function signIn(page: Page, { number, pin }: Card): Promise<void> {
  await press(page, button(page, 'Kirjaudu sisään'));
  await page.getByRole('dialog').getByLabel('Kirjastokortin numero').waitFor();
  await page.keyboard.type(number);
  await page.keyboard.press('Tab');
  await page.keyboard.type(pin);
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await button(page, 'Uusi nosto').waitFor();
}

/** A page that scrolls below a pressed button begins no drag; one begins with the browser's next task: the pointer goes on until a place says so. */
async function drag(page: Page, what: Locator, to: Locator): Promise<void> {
  await what.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
  await what.hover();
  await page.mouse.down();
  for (let moves = 0; moves < MOST_MOVES; moves += 1) {
    await to.hover({ position: { x: 300, y: moves % 2 === 0 ? 40 : 30 }, force: true });
    if ((await editor(page).locator('[data-over]').count()) > 0) return page.mouse.up();
  }
  assert.fail(`no place below the pointer after ${MOST_MOVES} moves of what was taken`);
}

const isSaved = (page: Page): Promise<void> =>
  editor(page)
    .locator('.saving')
    .getByText(/^Tallennettu/)
    .waitFor();

const shownToPatrons = async ({ demo }: Stage): Promise<string> =>
  (await fetch(`${demo.api}/koivuranta/highlights`)).text();

describe('a librarian who uses the keyboard alone', () => {
  let stage: Stage;
  before(async () => {
    stage = await openStage();
    await employ(stage, librarian, 'Kaisa Kirjastonhoitaja');
    await employ(stage, colleague, 'Kalle Kollega');
  });
  after(() => stage.close());

  it('makes a shelf in Swedish, with books found and pasted, and publishes it; axe finds nothing on the way', async () => {
    const { page, complaints, context } = await stage.visitor();
    await openEditor(page, stage.home);
    await signIn(page, librarian);
    await axe(page, 'an empty desk');
    await press(page, button(page, 'Uusi nosto'));
    await write(page, editor(page).getByLabel('Otsikko').nth(1), 'Höstläsning');
    await write(page, editor(page).getByLabel('Miksi nämä kirjat').nth(1), 'För mörka kvällar');

    await write(page, editor(page).getByLabel('Etsi kirjoja e-kirjastosta'), 'Juha');
    await page.keyboard.press('Enter');
    await press(page, button(page, 'Lisää: Juha'));
    await editor(page).getByText('1 kirja valittu').waitFor();
    await press(page, editor(page).locator('summary').filter({ hasText: 'Liitä luettelo' }));
    await write(page, editor(page).getByRole('textbox', { name: 'Liitä luettelo' }), 'rautatie\nei tätä\njuha');
    await press(page, button(page, 'Lisää nämä kirjat'));
    await editor(page).getByText('Ei löydy e-kirjastosta:').waitFor();
    await editor(page).getByText('2 kirjaa valittu').waitFor();
    const up = button(page, /^Siirrä ylös: Rautatie/);
    await press(page, up, 'Shift+Tab');
    assert.ok(await hasFocus(up), 'the button that moved the book keeps the focus');
    await editor(page)
      .getByRole('status')
      .filter({ hasText: 'Rautatie, 1. kohta, kaikkiaan 2' })
      .waitFor({ state: 'attached' });

    await editor(page).getByLabel('Alkaen').fill('2026-01-02T08:00');
    await editor(page).getByLabel('Päättyen').fill('2036-07-01T20:00');
    const swedish = editor(page).getByRole('radio', { name: 'ruotsi' });
    await tabTo(page, swedish);
    assert.ok(await swedish.isChecked(), 'the preview begins in the language that was written');
    await page.keyboard.press('ArrowRight');
    await editor(page).getByRole('radio', { name: 'englanti', checked: true }).waitFor();
    await editor(page).locator('.frame').getByText('Höstläsning').waitFor();
    await isSaved(page);
    await axe(page, 'a shelf that is being made');
    assert.doesNotMatch(await shownToPatrons(stage), /Höstläsning/);
    await press(page, button(page, 'Julkaise'));
    await editor(page).locator('.saving').getByText('Julkaistu: Höstläsning.').waitFor();
    const shown = await shownToPatrons(stage);
    assert.match(shown, /Höstläsning/);
    assert.deepEqual(complaints, []);
    await context.close();
  });

  it('may also drag a book to another place, within the shadow roots of the page', async () => {
    const { page, context } = await stage.visitor();
    await openEditor(page, stage.home);
    await signIn(page, colleague);
    await press(page, button(page, 'Muokkaa: Höstläsning'));
    const rows = editor(page).locator('[data-book]');
    await rows.first().locator('.name').getByText('Rautatie').waitFor();
    await drag(page, editor(page).locator('[data-book=juha] .name').getByText('Juha'), rows.first());
    const told = editor(page).getByRole('status').filter({ hasText: 'Juha, 1. kohta, kaikkiaan 2' });
    await told.waitFor({ state: 'attached' });
    assert.match((await rows.first().textContent()) ?? '', /Juha/);
    await isSaved(page);
    await context.close();
  });

  it('adds Finnish, and loses nothing when a colleague has been quicker', async () => {
    const one = await stage.visitor();
    const other = await stage.visitor();
    for (const [{ page }, card] of [
      [one, librarian],
      [other, colleague],
    ] as const) {
      await openEditor(page, stage.home);
      await signIn(page, card);
      await editor(page).getByText('Puuttuu vielä kielillä: suomi, englanti').waitFor();
      await press(page, button(page, 'Muokkaa: Höstläsning'));
      await editor(page).getByLabel('Otsikko').first().waitFor();
    }
    await write(other.page, editor(other.page).getByLabel('Otsikko').first(), 'Syksyn kirjat');
    await isSaved(other.page);
    await write(one.page, editor(one.page).getByLabel('Otsikko').first(), 'Syksyn luettavaa');
    const conflict = editor(one.page).getByRole('group', { name: 'Joku muu on muuttanut tätä samaan aikaan' });
    await conflict.waitFor();
    await conflict.getByText('Kalle Kollega').first().waitFor();
    await axe(one.page, 'a conflict');
    await press(one.page, button(one.page, 'Pidä omani'));
    await editor(one.page).getByRole('heading', { name: 'Syksyn luettavaa' }).first().waitFor();
    await press(one.page, editor(one.page).locator('summary').filter({ hasText: 'Aiemmat versiot' }));
    await editor(one.page).getByText('Tallentanut Kalle Kollega').first().waitFor();
    await one.context.close();
    await other.context.close();
  });

  it('finds what was written again after the browser has crashed without a network', async () => {
    const mortal = await openMortalBrowser();
    try {
      const page = await mortal.start();
      await openEditor(page, stage.home);
      await signIn(page, librarian);
      await press(page, button(page, 'Uusi nosto'));
      await page.context().setOffline(true);
      await write(page, editor(page).getByLabel('Otsikko').first(), 'Talven kirjat');
      await editor(page).getByText('Tallessa tällä laitteella, lähetetään kun yhteys palaa.').first().waitFor();
      await mortal.kill();
      const again = await mortal.start();
      await openEditor(again, stage.home);
      await press(again, button(again, 'Uusi nosto'));
      await editor(again).getByText('Tässä se on taas.').waitFor();
      assert.equal(await editor(again).getByLabel('Otsikko').first().inputValue(), 'Talven kirjat');
      await isSaved(again);
    } finally {
      await mortal.close();
    }
  });
});
