/** A patron’s own things from the first favourite to the end of the account, on the library’s page and in two tabs of it. */

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import type { OwnData } from '../../demo/api/own-documents.ts';
import { axe } from './axe.ts';
import { forgetPatron } from './ledger.ts';
import { card, fillSignIn, findBook, resultFor, shelfEntry, signIn } from './patron.ts';
import { openStage, type Stage, type Visitor } from './stage.ts';

const title = 'Kanteletar';
const medium = 'E-kirja';

const shelf = (page: Page): Locator => page.locator('elib-shelf');
const favourites = (page: Page): Locator => page.locator('elib-favourites');
const favouriteButton = (page: Page): Locator =>
  page.locator('elib-favourite').getByRole('button', { name: 'Suosikki' });

const open = (page: Page, section: string): Promise<void> =>
  shelf(page).locator('summary').filter({ hasText: section }).click();

async function openBook(page: Page): Promise<void> {
  await findBook(page, title);
  await resultFor(page, title, medium).getByRole('button', { name: title, exact: true }).click();
}

const closeDialog = (page: Page): Promise<void> =>
  page.getByRole('dialog').getByRole('button', { name: 'Sulje' }).click();

describe('a patron’s own things', () => {
  let stage: Stage;
  let visitor: Visitor;
  let page: Page;
  before(async () => {
    stage = await openStage();
  });
  after(() => stage.close());
  beforeEach(async () => {
    await forgetPatron(stage, card);
    visitor = await stage.visitor();
    ({ page } = visitor);
    await page.goto(stage.home);
  });
  afterEach(() => visitor.context.close());

  async function isPressed(on: Page, pressed: boolean): Promise<void> {
    await on.locator('elib-favourite').getByRole('button', { name: 'Suosikki', pressed }).waitFor();
  }

  it('go from a book to the shelf, along in a file, and away for good', async () => {
    await openBook(page);
    await favouriteButton(page).click();
    await fillSignIn(page, card);
    await isPressed(page, true);
    await axe(page, 'a favourite in the dialog');
    await closeDialog(page);

    await open(page, 'Lainaushistoria');
    await shelf(page).getByRole('button', { name: 'Ota lainaushistoria käyttöön' }).click();
    await shelf(page).getByText('Tähän tulevat lainat').waitFor();

    await open(page, 'Suosikit');
    await favourites(page)
      .getByRole('button', { name: `Lainaa: ${title}` })
      .click();
    await favourites(page)
      .getByRole('button', { name: `Lue verkossa: ${title}` })
      .waitFor();
    await shelfEntry(page, title)
      .first()
      .getByRole('button', { name: /Palauta/ })
      .click();
    await shelf(page).getByText('Hyllysi on tyhjä').waitFor();
    await favourites(page)
      .getByRole('button', { name: `Lainaa: ${title}` })
      .waitFor();
    await axe(page, 'the shelf with favourites and past loans open');

    await shelf(page).locator('elib-loan-history').getByRole('listitem').filter({ hasText: title }).waitFor();

    await open(page, 'Omat tietoni');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      shelf(page).getByRole('button', { name: 'Lataa omat tietoni' }).click(),
    ]);
    assert.equal(download.suggestedFilename(), 'e-kirjasto-omat-tiedot.json');
    const data = JSON.parse(await readFile(await download.path(), 'utf8')) as OwnData;
    assert.equal(data.profile.name, 'Aino Rantanen');
    assert.deepEqual(
      data.favourites.map((favourite) => favourite.title),
      [title],
    );

    const end = shelf(page).getByRole('button', { name: 'Lopeta e-kirjaston käyttö' });
    await end.click();
    await shelf(page).getByText('Sinut kirjataan ulos kaikilta laitteilta.').waitFor();
    await axe(page, 'the question before the account ends');
    await end.click();
    await shelf(page).getByText('Kaikki tietosi on poistettu.').waitFor();
    await axe(page, 'an account that has ended');

    await signIn(page, card);
    await shelf(page).getByText('Hyllysi on tyhjä').waitFor();
    await open(page, 'Suosikit');
    await favourites(page).getByText('Sinulla ei ole vielä suosikkeja').waitFor();
    await open(page, 'Lainaushistoria');
    await shelf(page).getByText('Lainojasi ei muisteta palautuksen jälkeen').waitFor();
    assert.deepEqual(visitor.complaints, []);
  });

  it('are the same in the other tab, and gone from both when the patron signs out', async () => {
    await signIn(page, card);
    const other = await visitor.context.newPage();
    await other.goto(stage.home);
    for (const each of [page, other]) await openBook(each);
    await isPressed(other, false);
    await favouriteButton(page).click();
    await isPressed(other, true);
    await closeDialog(page);
    await page.locator('elib-login').getByRole('button', { name: 'Kirjaudu ulos' }).click();
    await isPressed(other, false);
    assert.deepEqual(visitor.complaints, []);
  });
});

describe('an account that is to end long after signing in', () => {
  it('asks the patron to sign in once more, and ends nobody else’s', async (context) => {
    const stage = await openStage();
    context.after(() => stage.close());
    await forgetPatron(stage, card);
    const { page, context: browsing } = await stage.visitor();
    await page.goto(stage.home);
    await signIn(page, card);
    await stage.demo.db
      .updateTable('access_tokens')
      .set({ created_at: new Date(Date.now() - 600_000) })
      .execute();
    await open(page, 'Omat tietoni');
    const end = shelf(page).getByRole('button', { name: 'Lopeta e-kirjaston käyttö' });
    await end.click();
    await end.click();
    await page.getByRole('dialog').getByText('Kirjaudu vielä kerran').waitFor();
    await axe(page, 'signing in once more');
    await closeDialog(page);
    await shelf(page).getByText('Lopetetaanko e-kirjaston käyttö?').waitFor();
    await end.click();
    await fillSignIn(page, card);
    await shelf(page).getByText('Kaikki tietosi on poistettu.').waitFor();
    await browsing.close();
  });
});
