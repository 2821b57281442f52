/** Signing out empties every page of the library that stands open on the device: other tabs, a page that Back brings out of the browser's memory, a reload. */

import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { borrowAudiobook, shelfEntry } from './patron.ts';
import { openStage, type Stage, type Visitor } from './stage.ts';

const title = 'Seitsemän veljestä';

const signOut = (page: Page): Promise<void> =>
  page.locator('elib-login').getByRole('button', { name: 'Kirjaudu ulos' }).click();

/** Nothing of the patron is to be seen or heard. */
async function expectNobody(page: Page): Promise<void> {
  await page.locator('elib-shelf').getByRole('button', { name: 'Kirjaudu sisään' }).waitFor();
  assert.equal(await shelfEntry(page, title).count(), 0);
  assert.equal(await page.getByRole('button', { name: 'Kirjaudu ulos' }).count(), 0);
}

describe('a patron who signs out', () => {
  let stage: Stage;
  let visitor: Visitor;
  before(async () => {
    stage = await openStage();
  });
  after(() => stage.close());
  afterEach(() => visitor.context.close());

  async function onShelf(): Promise<Page> {
    visitor = await stage.visitor();
    const { page } = visitor;
    await page.goto(stage.home);
    await borrowAudiobook(page, title);
    return page;
  }

  it('is signed out in the other tab, too, and after a reload of it', async () => {
    const page = await onShelf();
    const other = await visitor.context.newPage();
    await other.goto(stage.home);
    await shelfEntry(other, title).waitFor();
    await signOut(page);
    await expectNobody(other);
    await other.reload();
    await expectNobody(other);
    assert.deepEqual(visitor.complaints, []);
  });

  it('finds nothing of themselves on the page that Back brings out of the browser’s memory', async () => {
    const page = await onShelf();
    await page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => {
        document.documentElement.dataset.persisted = String(persisted);
      });
    });
    await page.goto(`${stage.home}/en/`);
    await page.locator('elib-login').getByRole('button', { name: 'Sign out' }).click();
    await page.locator('elib-login').getByRole('button', { name: 'Sign in' }).waitFor();
    // A page out of memory has loaded long ago.
    await page.goBack({ waitUntil: 'commit' });
    await page.locator('html[data-persisted=true]').waitFor();
    await expectNobody(page);
  });
});
