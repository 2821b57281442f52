/** Every library's pages in every language they are written in: accessible, in one language, no wider than a phone, and heard without complaints. */

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { axe } from './axe.ts';
import { openStage, type Stage } from './stage.ts';

interface SitePage {
  readonly site: string;
  readonly path: string;
  readonly language: string;
  /** Of a patron who has loans, or reads in another language than the page. */
  readonly card: string;
}

const pages: readonly SitePage[] = [
  { site: 'koivuranta', path: '/', language: 'fi', card: '1000 0001' },
  { site: 'koivuranta', path: '/sv/', language: 'sv', card: '1000 0002' },
  { site: 'koivuranta', path: '/en/', language: 'en', card: '1000 0006' },
  { site: 'bjorkvik', path: '/', language: 'sv', card: '1000 0007' },
  { site: 'bjorkvik', path: '/fi/', language: 'fi', card: '1000 0004' },
  { site: 'tunturila', path: '/', language: 'fi', card: '1000 0008' },
  { site: 'tunturila', path: '/en/', language: 'en', card: '1000 0004' },
];
const staffPages = [
  { site: 'koivuranta', path: '/henkilokunta/' },
  { site: 'bjorkvik', path: '/personal/' },
  { site: 'tunturila', path: '/henkilokunta/' },
];
const phone = { width: 375, height: 800 };

/** Of each of our elements on the page: the language it speaks. */
const spoken = (page: Page): Promise<string[]> =>
  page.evaluate(() => [
    ...new Set(
      [...document.querySelectorAll('*')]
        .filter(({ localName, shadowRoot }) => localName.startsWith('elib-') && shadowRoot)
        .flatMap(({ shadowRoot }) =>
          [...(shadowRoot?.children ?? [])].flatMap((child) => child.getAttribute('lang') ?? []),
        ),
    ),
  ]);

const assertFits = async (page: Page, where: string): Promise<void> => {
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  assert.ok(width <= (page.viewportSize()?.width ?? 0), `${where} is ${width} px wide`);
};

async function signInHere(page: Page, card: string): Promise<void> {
  await page.locator('elib-login button').first().click();
  const fields = page.locator('elib-library dialog input');
  await fields.first().fill(card);
  await page.locator('elib-library dialog input[type=password]').fill('1234');
  await page.keyboard.press('Enter');
  await page.locator('elib-library dialog').waitFor({ state: 'hidden' });
}

describe('the libraries’ own pages', () => {
  let stage: Stage;
  before(async () => {
    stage = await openStage();
  });
  after(() => stage.close());
  const originOf = (site: string): string => stage.demo.sites.find(({ id }) => id === site)?.origin ?? '';

  for (const { site, path, language, card } of pages) {
    it(`${site}${path} bears a look by axe, before and after signing in, and speaks one language`, async () => {
      const { page, complaints, context } = await stage.visitor();
      await page.goto(originOf(site) + path);
      await page.locator('elib-search input').first().waitFor();
      assert.equal(await page.locator('html').getAttribute('lang'), language);
      await axe(page, `${site}${path}`);
      await page.locator('elib-search input').first().fill('kivi');
      await page.keyboard.press('Enter');
      await page.locator('elib-search .card').first().waitFor();
      await axe(page, `${site}${path} with results`);
      await signInHere(page, card);
      await page.waitForLoadState('networkidle');
      await axe(page, `${site}${path}, signed in`);
      assert.deepEqual(await spoken(page), [language]);
      await page.setViewportSize(phone);
      await assertFits(page, `${site}${path}`);
      await axe(page, `${site}${path}, signed in, on a phone`);
      assert.deepEqual(complaints, []);
      await context.close();
    });
  }

  for (const { site, path } of staffPages) {
    it(`${site}${path} is there for those who work at the library`, async () => {
      const { page, complaints, context } = await stage.visitor();
      await page.setViewportSize(phone);
      await page.goto(originOf(site) + path);
      await page.locator('elib-login button').first().waitFor();
      assert.equal(await page.locator('elib-highlights-editor').count(), 1);
      await axe(page, `${site}${path}`);
      await assertFits(page, `${site}${path}`);
      assert.deepEqual(complaints, []);
      await context.close();
    });
  }

  it('a patron of the neighbouring municipality is told on each site whose customer they are', async () => {
    const { page, context } = await stage.visitor();
    await page.goto(`${originOf('bjorkvik')}/`);
    await signInHere(page, '1000 0004');
    await page.locator('elib-shelf').getByText('Björkstrand').first().waitFor();
    await context.close();
  });
});
