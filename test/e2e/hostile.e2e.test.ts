/** A webmaster's page may be strict, careless or hostile: ours works there, or stays out of the way. */

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { findBook, resultFor } from './patron.ts';
import { openStage, type Stage, type Visitor } from './stage.ts';

const title = 'Seitsemän veljestä';
const wholeLibrary = /\/chunks\/whole-.{8}\.js$/;
const lostForPicks = ['**/koivuranta/highlights', '**/chunks/failing-*.js'];
const fallback = 'E-kirjaston hakuun pääset kirjaston tiskillä.';

interface HostPage {
  readonly head?: string;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

describe('on a page that belongs to somebody else', () => {
  let stage: Stage;
  before(async () => {
    stage = await openStage();
  });
  after(() => stage.close());

  const scriptTag = (path = '/elib.js') =>
    `<script type="module" src="${stage.demo.bundles}${path}" data-library="${stage.demo.api}/koivuranta"></script>`;

  async function visit(host: HostPage): Promise<Visitor> {
    const visitor = await stage.visitor();
    await visitor.page.route(`${stage.home}/host`, (route) =>
      route.fulfill({
        headers: { 'Content-Type': 'text/html; charset=utf-8', ...host.headers },
        body: `<!doctype html><html lang="fi"><head><title>Kirjasto</title>${host.head ?? ''}</head><body><main><h1>Kirjasto</h1>${host.body}</main></body></html>`,
      }),
    );
    return visitor;
  }

  const assertFinds = async (page: Page) => {
    await findBook(page, title);
    await resultFor(page, title, 'Äänikirja').waitFor();
  };

  it('works under a strict content security policy with Trusted Types, which it never breaks', async () => {
    const { api, bundles } = stage.demo;
    const policy = [
      `default-src 'none'; script-src ${bundles}; style-src 'self'; img-src ${api} data:; media-src ${api}`,
      `connect-src ${api} ${bundles}; base-uri 'none'; form-action 'self'`,
      `require-trusted-types-for 'script'; trusted-types lit-html dompurify elib-xml`,
    ].join('; ');
    const { page, complaints, context } = await visit({
      headers: { 'Content-Security-Policy': policy },
      body: `${scriptTag()}<elib-search></elib-search><elib-shelf></elib-shelf><elib-highlights></elib-highlights>`,
    });
    await page.addInitScript(() => {
      const broken: string[] = [];
      Object.assign(window, { broken });
      document.addEventListener('securitypolicyviolation', (event) => broken.push(event.violatedDirective));
    });
    await page.goto(`${stage.home}/host`);
    await assertFinds(page);
    await resultFor(page, title, 'Äänikirja').getByRole('button', { name: title, exact: true }).click();
    await page.getByRole('dialog', { name: title }).getByText('Puhesyntetisaattori', { exact: true }).waitFor();
    assert.deepEqual(await page.evaluate(() => (window as unknown as { broken: string[] }).broken), []);
    assert.deepEqual(complaints, []);
    await context.close();
  });

  it('lets the first of two builds win and warns once', async () => {
    const { page, complaints, context } = await visit({
      body: `${scriptTag()}${scriptTag('/another/elib.js')}<elib-search></elib-search>`,
    });
    await page.route('**/another/elib.js', async (route) => {
      const response = await route.fetch({ url: `${stage.demo.bundles}/elib.js` });
      await route.fulfill({ response, body: (await response.text()).replaceAll('0.1.0', '0.0.9') });
    });
    const warnings: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'warning') warnings.push(message.text());
    });
    await page.goto(`${stage.home}/host`);
    await assertFinds(page);
    assert.equal(await page.locator('elib-library').count(), 1);
    assert.equal(warnings.filter((text) => text.startsWith('elib:')).length, 1);
    assert.deepEqual(complaints, []);
    await context.close();
  });

  it('leaves what stands inside the tag when the script is blocked', async () => {
    const { page, context } = await visit({ body: `${scriptTag()}<elib-search><p>${fallback}</p></elib-search>` });
    await page.route('**/elib.js', (route) => route.abort());
    await page.goto(`${stage.home}/host`);
    assert.ok(await page.getByText(fallback).isVisible());
    await context.close();
  });

  it('leaves what stands inside the tag when the code of the element is blocked', async () => {
    const { page, context } = await visit({ body: `${scriptTag()}<elib-search><p>${fallback}</p></elib-search>` });
    await page.route('**/chunks/**', (route) => route.abort());
    await page.goto(`${stage.home}/host`);
    await page.waitForLoadState('networkidle');
    assert.ok(await page.getByText(fallback).isVisible());
    await context.close();
  });

  it('leaves what stands inside the tag when the code of the library is lost, and searches when the network is back', async () => {
    const { page, context } = await visit({ body: `${scriptTag()}<elib-search><p>${fallback}</p></elib-search>` });
    const lost = page.waitForEvent('console', (message) => message.text().includes('could not be loaded'));
    await page.route(wholeLibrary, (route) => route.abort());
    await page.goto(`${stage.home}/host`);
    await lost;
    assert.ok(await page.getByText(fallback).isVisible());
    await page.unroute(wholeLibrary);
    await page.evaluate(() => window.dispatchEvent(new Event('online')));
    await assertFinds(page);
    await context.close();
  });

  it('tells that picks can’t be fetched, even where what tells of failures is lost, and fetches them again', async () => {
    const { page, context } = await visit({ body: `${scriptTag()}<elib-highlights></elib-highlights>` });
    for (const what of lostForPicks) await page.route(what, (route) => route.abort());
    await page.goto(`${stage.home}/host`);
    const again = page.getByRole('button', { name: 'Hae nostot uudelleen', exact: true });
    await again.waitFor();
    assert.match((await page.getByRole('status').first().textContent()) ?? '', /^Nostoja ei saatu haettua$/);
    for (const what of lostForPicks) await page.unroute(what);
    await again.click();
    await page.locator('elib-highlights .cover').first().waitFor();
    assert.equal(await again.count(), 0);
    await context.close();
  });

  it('keeps its shape where the page styles everything with !important', async () => {
    const hostile = [
      '* { float: left !important; filter: blur(4px) !important; position: fixed !important; }',
      '* { display: inline !important; letter-spacing: 1em !important; text-transform: uppercase !important; }',
      'button, input { display: none !important; visibility: hidden !important; font-size: 2px !important; }',
    ].join('\n');
    const { page, context } = await visit({
      head: `<style>${hostile}</style>`,
      body: `${scriptTag()}<elib-search></elib-search>`,
    });
    await page.goto(`${stage.home}/host`);
    await assertFinds(page);
    const button = page.getByRole('button', { name: 'Etsi', exact: true });
    const box = await button.boundingBox();
    assert.ok(box && box.height >= 44 && box.width >= 44, 'the button is large enough to press');
    const look = await page.locator('elib-search').evaluate((element) => {
      const { display, position, float, filter } = getComputedStyle(element);
      return { display, position, float, filter };
    });
    assert.deepEqual(look, { display: 'block', position: 'relative', float: 'none', filter: 'none' });
    assert.equal(await button.evaluate((element) => getComputedStyle(element).letterSpacing), 'normal');
    await context.close();
  });

  it('works on after an element was removed and added a hundred times, and asks once', async () => {
    const { page, complaints, context } = await visit({ body: `${scriptTag()}<elib-search></elib-search>` });
    await page.goto(`${stage.home}/host`);
    await page.getByRole('button', { name: 'Etsi', exact: true }).waitFor();
    await page.evaluate(async () => {
      const element = document.querySelector('elib-search');
      const home = element?.parentElement;
      for (let turn = 0; turn < 100; turn += 1) {
        element?.remove();
        await Promise.resolve();
        if (element) home?.append(element);
        if (turn % 10 === 0) await new Promise(requestAnimationFrame);
      }
    });
    const searches: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/search') && request.method() === 'GET') searches.push(request.url());
    });
    await assertFinds(page);
    assert.equal(searches.length, 1);
    assert.deepEqual(complaints, []);
    await context.close();
  });

  it('says on the console what a script tag without a library lacks, and breaks nothing', async () => {
    const { page, context } = await visit({
      body: `<script type="module" src="${stage.demo.bundles}/elib.js"></script><elib-search><p>${fallback}</p></elib-search><p>Tervetuloa</p>`,
    });
    const warnings: string[] = [];
    page.on('console', (message) => warnings.push(message.text()));
    await page.goto(`${stage.home}/host`);
    await page.waitForFunction(() => customElements.get('elib-search'));
    await page.getByText('Tervetuloa').waitFor();
    assert.ok(
      warnings.some((text) => text.includes('data-library')),
      warnings.join('\n'),
    );
    await context.close();
  });
});
