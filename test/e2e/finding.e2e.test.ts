/** Finding, seen by a patron on the home page of their own library: browse, search, open a book, and come back to where they were. */

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { dialects } from '../../demo/api/dialect.ts';
import { announcedSince, listenToLiveRegions } from './live-regions.ts';
import { findBook, resultFor, searchField } from './patron.ts';
import { openStage, type Stage } from './stage.ts';

const search = (page: Page): Locator => page.locator('elib-search');
const cards = (page: Page): Locator =>
  search(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading') });
const headings = (page: Page): Promise<string[]> => cards(page).getByRole('heading').allInnerTexts();

/** Where something stands once the page has stopped to scroll. */
async function settledPlace(locator: Locator): ReturnType<Locator['boundingBox']> {
  await locator.page().waitForFunction(() => {
    const { scrollY: before } = window;
    return new Promise((resolve) => setTimeout(() => resolve(scrollY === before), 100));
  });
  return locator.boundingBox();
}

for (const dialect of dialects)
  describe(`a patron who looks for something to read, whose e-library speaks as ${dialect}`, () => {
    let stage: Stage;
    before(async () => {
      stage = await openStage(dialect);
    });
    after(() => stage.close());

    it('browses from the ways in, shows more with the focus kept, and comes back by the path', async () => {
      const { page, complaints, context } = await stage.visitor();
      await page.goto(stage.home);
      const ways = search(page).getByRole('navigation', { name: 'Selaa kokoelmaa' });
      await ways.getByRole('button', { name: 'Uutuudet' }).click();
      await search(page).getByRole('heading', { name: 'Uutuudet' }).waitFor();
      const before = await cards(page).count();
      await search(page).getByRole('button', { name: 'Näytä lisää' }).click();
      await cards(page).nth(before).waitFor();
      await page.waitForFunction(
        (title) => document.activeElement?.shadowRoot?.activeElement?.textContent.trim() === title,
        (await headings(page))[before],
      );
      await page.mouse.move(400, 400);
      await page.mouse.wheel(0, 3000);
      await page.waitForFunction(() => scrollY > 2000);
      const left = await settledPlace(cards(page).nth(before));
      await page.goBack();
      await ways.waitFor();
      await page.goForward();
      await search(page).getByRole('heading', { name: 'Uutuudet' }).waitFor();
      assert.ok((await cards(page).count()) > before, 'all pages that were shown');
      assert.deepEqual(await settledPlace(cards(page).nth(before)), left, 'at the same place on the page');
      assert.deepEqual(complaints, []);
      await context.close();
    });

    it('comes back with Back and Forward to the words, the books and the place on the page', async () => {
      const { page, complaints, context } = await stage.visitor();
      await page.goto(stage.home);
      await findBook(page, 'kalevala');
      await resultFor(page, 'Kalevala', 'E-kirja').first().waitFor();
      await findBook(page, 'kivi');
      await resultFor(page, 'Seitsemän veljestä', 'E-kirja').first().waitFor();
      const shown = await headings(page);
      await cards(page).last().scrollIntoViewIfNeeded();
      const left = await cards(page).last().boundingBox();
      assert.notEqual(await page.evaluate(() => scrollY), 0, 'the last book is further down');
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.goBack();
      assert.equal(await searchField(page).inputValue(), 'kalevala');
      await page.goForward();
      assert.deepEqual(await headings(page), shown);
      assert.equal(await searchField(page).inputValue(), 'kivi');
      assert.deepEqual(await cards(page).last().boundingBox(), left);
      assert.deepEqual(
        asked.filter((url) => url.includes('/search')),
        [],
        'nothing is asked again',
      );
      assert.deepEqual(complaints, []);
      await context.close();
    });

    it('opens a book, which the address names; Back closes it, the link opens it for somebody else', async () => {
      const { page, complaints, context } = await stage.visitor();
      await page.goto(stage.home);
      await findBook(page, 'Seitsemän veljestä');
      await resultFor(page, 'Seitsemän veljestä', 'E-kirja')
        .getByRole('button', { name: 'Seitsemän veljestä', exact: true })
        .click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('heading', { name: 'Seitsemän veljestä' }).first().waitFor();
      const link = page.url();
      assert.match(link, /elib-book=/);
      await page.goBack();
      await dialog.waitFor({ state: 'hidden' });
      assert.doesNotMatch(page.url(), /elib-book=/);
      assert.match(page.url(), /elib-q=/);
      await page.goForward();
      await dialog.getByRole('heading', { name: 'Seitsemän veljestä' }).first().waitFor();
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'hidden' });
      await page.waitForURL((url) => !url.searchParams.has('elib-book'));
      assert.match(page.url(), /elib-q=/, 'the search stays');

      const friend = await stage.visitor();
      await friend.page.goto(link);
      const opened = friend.page.getByRole('dialog');
      await opened.getByRole('heading', { name: 'Seitsemän veljestä' }).first().waitFor();
      await opened.getByRole('button', { name: 'Sulje' }).click();
      await opened.waitFor({ state: 'hidden' });
      await friend.page.waitForURL((url) => !url.searchParams.has('elib-book'));
      await resultFor(friend.page, 'Seitsemän veljestä', 'E-kirja').waitFor();
      assert.deepEqual([...complaints, ...friend.complaints], []);
      await context.close();
      await friend.context.close();
    });

    it('limits, sorts and takes limits away, and Back leads through all of it', async () => {
      const { page, complaints, context } = await stage.visitor();
      await page.goto(stage.home);
      await findBook(page, 'kivi');
      await cards(page).first().waitFor();
      const all = await cards(page).count();
      await search(page).getByRole('button', { name: 'Rajaa', exact: true }).click();
      const format = search(page).getByRole('group', { name: 'Muoto' });
      await format.getByRole('button', { name: /^Äänikirjat/ }).click();
      const chip = search(page).getByRole('button', { name: 'Poista rajaus: Äänikirjat' });
      await chip.waitFor();
      const limited = await cards(page).count();
      assert.ok(limited < all && limited > 0, `${limited} of ${all}`);
      assert.equal(await cards(page).filter({ hasText: 'E-kirja' }).count(), 0);
      await search(page).getByLabel('Järjestys').selectOption('Nimeke');
      await page.waitForURL(/order|sort/);
      const sorted = await headings(page);
      assert.deepEqual(sorted, [...sorted].sort(new Intl.Collator('fi').compare));
      await chip.click();
      await chip.waitFor({ state: 'detached' });
      assert.equal(await cards(page).count(), all);
      await page.goBack();
      await chip.waitFor();
      assert.deepEqual(await headings(page), sorted);
      assert.deepEqual(complaints, []);
      await context.close();
    });

    it('hears what happens, and is read names and roles that say what there is', async () => {
      const { page, complaints, context } = await stage.visitor();
      await listenToLiveRegions(context);
      await page.goto(stage.home);
      await searchField(page).waitFor();
      await findBook(page, 'seitsemän veljestä');
      await resultFor(page, 'Seitsemän veljestä', 'Äänikirja').waitFor();
      const shown = await search(page)
        .getByText(/^\d+ tulosta$/)
        .first()
        .innerText();
      const heard = await announcedSince(page);
      assert.deepEqual(
        heard.filter((words) => /Etsitään|tulos/.test(words)),
        ['Etsitään…', shown],
      );
      await search(page).getByRole('button', { name: 'Luettelo' }).waitFor();
      const spoken = await search(page).ariaSnapshot();
      assert.match(spoken, /- search:/);
      assert.match(spoken, /(searchbox|combobox) "Etsi e-kirjoja ja äänikirjoja"/);
      assert.match(spoken, /- heading "Hakutulokset" \[level=3\]/);
      assert.match(spoken, /- listitem:\n\s+- heading "Seitsemän veljestä" \[level=4\]/);
      assert.match(spoken, /button "Lainaa: Seitsemän veljestä"/);
      assert.match(spoken, /- button "Luettelo" \[pressed\]/);
      await findBook(page, 'zzxxqq');
      await search(page).getByRole('link', { name: 'Kysy kirjastosta' }).waitFor();
      assert.deepEqual((await announcedSince(page)).at(-1), 'Haulla ”zzxxqq” ei löytynyt mitään.');
      assert.deepEqual(complaints, []);
      await context.close();
    });

    it('is told kindly that nothing was found, and whom to ask', async () => {
      const { page, complaints, context } = await stage.visitor();
      await page.goto(stage.home);
      await findBook(page, 'zzxxqq');
      await search(page).getByText('Haulla ”zzxxqq” ei löytynyt mitään.', { exact: true }).first().waitFor();
      const ask = search(page).getByRole('link', { name: 'Kysy kirjastosta' });
      assert.match((await ask.getAttribute('href')) ?? '', /^(mailto:|tel:|https?:)/);
      assert.deepEqual(complaints, []);
      await context.close();
    });

    it('is shown nothing from elsewhere by a link that somebody made up', async () => {
      const { page, complaints, context } = await stage.visitor();
      await page.goto(`${stage.home}/?elib-q=~https://attacker.example/feed&elib-book=https://attacker.example/book`);
      await search(page).getByText('Teosta ei löytynyt').first().waitFor();
      assert.equal(await page.getByRole('dialog').count(), 0);
      assert.deepEqual(complaints, []);
      await context.close();
    });
  });

describe('a patron whose e-library helps with the words', () => {
  let stage: Stage;
  before(async () => {
    stage = await openStage();
  });
  after(() => stage.close());

  it('is suggested what they may mean while they type, also with a typo, and goes there with the keyboard', async () => {
    const { page, complaints, context } = await stage.visitor();
    await page.goto(stage.home);
    await searchField(page).click();
    await searchField(page).pressSequentially('aleksiz ki');
    const people = search(page).getByRole('group', { name: 'Henkilöt' });
    await people.getByRole('option', { name: 'Aleksis Kivi' }).waitFor();
    const count = await search(page).getByRole('option').count();
    for (let step = 0; step < count; step += 1) {
      await page.keyboard.press('ArrowDown');
      if (await people.getByRole('option', { name: 'Aleksis Kivi', selected: true }).count()) break;
    }
    await page.keyboard.press('Enter');
    await search(page).getByRole('heading', { name: 'Aleksis Kivi' }).waitFor();
    await resultFor(page, 'Nummisuutarit', 'E-kirja').waitFor();
    assert.deepEqual(complaints, []);
    await context.close();
  });

  it('is proposed another spelling, and is shown what it finds', async () => {
    const { page, complaints, context } = await stage.visitor();
    await page.goto(stage.home);
    await findBook(page, 'kallevalla');
    await search(page).getByText('Tarkoititko').getByRole('button', { name: 'kalevala' }).click();
    await page.waitForURL(/elib-q=kalevala/);
    await resultFor(page, 'Kalevala', 'E-kirja').first().waitFor();
    assert.equal(await searchField(page).inputValue(), 'kalevala');
    assert.deepEqual(complaints, []);
    await context.close();
  });
});
