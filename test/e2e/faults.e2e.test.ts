/** What goes wrong between a patron and the e-library, what the patron reads then, how they go on, and that nothing is lost or done twice. */

import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import type { Page, Request, Route } from 'playwright-core';
import { endSessions, forgetPatron, loansOf, positionsOf } from './ledger.ts';
import { card, fillSignIn, findBook, resultFor, shelfEntry, signIn, searchField } from './patron.ts';
import { openStage, type Stage, type Visitor } from './stage.ts';

const title = 'Seitsemän veljestä';

const isBorrow = (request: Request): boolean => request.method() === 'PUT' && request.url().includes('/borrow');
const isRevoke = (request: Request): boolean => request.method() === 'PUT' && request.url().includes('/revoke');
const isSearch = (request: Request): boolean => request.url().includes('/search');
const isPosition = (request: Request): boolean => request.method() === 'POST' && request.url().includes('/annotations');

/** Handles the first `times` requests that `matches` in the way of `fault`; everything else goes through. */
async function once(
  page: Page,
  matches: (request: Request) => boolean,
  fault: (route: Route) => Promise<unknown>,
  times = 1,
): Promise<void> {
  let left = times;
  await page.route('**/*', async (route) => {
    if (left > 0 && matches(route.request())) {
      left -= 1;
      await fault(route);
    } else {
      await route.fallback();
    }
  });
}

/** The server acts, and its answer is lost on the way. */
const loseAnswer = async (route: Route): Promise<void> => {
  await route.fetch();
  await route.abort('connectionreset');
};

const answerWith =
  (status: number, body: string, headers: Record<string, string> = {}) =>
  (route: Route): Promise<void> =>
    route.fulfill({
      status,
      body,
      headers: {
        'Access-Control-Allow-Origin': new URL(route.request().headers().origin ?? '*').origin,
        ...headers,
      },
    });

describe('when something goes wrong, a patron', () => {
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
    await searchField(page).waitFor();
  });
  afterEach(() => visitor.context.close());

  const borrowSignedIn = async () => {
    await signIn(page, card);
    await findBook(page, title);
    await resultFor(page, title, 'Äänikirja')
      .getByRole('button', { name: /Lainaa/ })
      .click();
  };

  it('with a wrong PIN is told so, keeps the form, and gets in with the right one', async () => {
    await page.locator('elib-login').getByRole('button', { name: 'Kirjaudu sisään' }).click();
    await fillSignIn(page, { ...card, pin: '9999' });
    await page.getByRole('alert').getByText('Kortin numero tai PIN-koodi on väärin').waitFor();
    assert.equal(await page.getByRole('dialog').getByLabel('Kirjastokortin numero').inputValue(), card.number);
    await fillSignIn(page, card);
    await page.locator('elib-login').getByRole('button', { name: 'Kirjaudu ulos' }).waitFor();
  });

  it('whose session ends in the middle signs in again, and the borrowing goes on by itself', async () => {
    await signIn(page, card);
    await findBook(page, title);
    await endSessions(stage, card);
    await resultFor(page, title, 'Äänikirja')
      .getByRole('button', { name: /Lainaa/ })
      .click();
    await page.getByText('Kirjautumisesi on vanhentunut').first().waitFor();
    await fillSignIn(page, card);
    await shelfEntry(page, title).waitFor();
    assert.deepEqual(await loansOf(stage, card), ['running']);
  });

  it('reads of a fault in the service, tries again and finds', async () => {
    await once(page, isSearch, answerWith(500, 'An internal error occurred'), 3);
    await findBook(page, title);
    await page.locator('elib-search').getByRole('strong').getByText('E-kirjastossa on häiriö').waitFor();
    await page.locator('elib-search').getByRole('button', { name: 'Yritä uudelleen' }).click();
    await resultFor(page, title, 'Äänikirja').waitFor();
  });

  it('reads that a feed could not be read, and finds later', async () => {
    await once(
      page,
      isSearch,
      answerWith(200, '{"metadata": {"title": "Haku"', { 'Content-Type': 'application/opds+json' }),
    );
    await findBook(page, title);
    await page.locator('elib-search').getByRole('strong').getByText('Vastausta ei voitu lukea').waitFor();
    await findBook(page, 'seitseman veljesta');
    await resultFor(page, title, 'Äänikirja').waitFor();
  });

  it('reads that the service did not answer in time', async () => {
    await page.clock.install();
    await once(page, isSearch, () => new Promise(() => undefined), 1);
    await findBook(page, title);
    await page.clock.runFor(11_000);
    await page.locator('elib-search').getByRole('strong').getByText('E-kirjasto ei vastannut ajoissa').waitFor();
  });

  it('without a network reads so, and goes on when it is back', async () => {
    await visitor.context.setOffline(true);
    await findBook(page, title);
    await page.locator('elib-search').getByRole('strong').getByText('Ei verkkoyhteyttä').waitFor();
    await visitor.context.setOffline(false);
    await page.locator('elib-search').getByRole('button', { name: 'Yritä uudelleen' }).click();
    await resultFor(page, title, 'Äänikirja').waitFor();
  });

  it('has one loan when the answer to the borrowing was lost', async () => {
    await once(page, isBorrow, loseAnswer);
    await borrowSignedIn();
    await shelfEntry(page, title).waitFor();
    assert.deepEqual(await loansOf(stage, card), ['running']);
  });

  it('has returned once when the answer to the return was lost', async () => {
    await borrowSignedIn();
    const loan = shelfEntry(page, title);
    await once(page, isRevoke, loseAnswer);
    await loan.getByRole('button', { name: /Palauta/ }).click();
    await page.getByText('Hyllysi on tyhjä').waitFor();
    assert.deepEqual(await loansOf(stage, card), ['return']);
  });

  it('keeps one position when the answer to saving it was lost', async () => {
    await borrowSignedIn();
    await once(page, isPosition, loseAnswer);
    await shelfEntry(page, title)
      .getByRole('button', { name: /Kuuntele/ })
      .click();
    await page.getByRole('slider', { name: 'Kohta kirjassa' }).press('PageUp');
    await page.getByRole('button', { name: 'Tauko' }).click();
    await page.getByRole('button', { name: 'Toista' }).waitFor();
    while ((await positionsOf(stage, card)) === 0) await page.waitForTimeout(100);
    await page.waitForTimeout(2_000);
    assert.equal(await positionsOf(stage, card), 1);
  });

  it('whose double click on Borrow makes one loan', async () => {
    await signIn(page, card);
    await findBook(page, title);
    await resultFor(page, title, 'Äänikirja')
      .getByRole('button', { name: /Lainaa/ })
      .dblclick();
    await shelfEntry(page, title).waitFor();
    assert.deepEqual(await loansOf(stage, card), ['running']);
  });
});
