/** Runs code of a test in Chromium, for what only a browser has: its XML parser. Types of what crosses over are the test's to know. */

import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium, type Page } from 'playwright-core';
import { findBrowser } from '../browser.ts';

export interface TestPage {
  readonly page: Page;
  close(): Promise<void>;
}

/** What `module` exports is `globalThis.tested` in the page. */
export async function openPage(module: URL): Promise<TestPage> {
  const bundled = await build({
    entryPoints: [fileURLToPath(module)],
    tsconfig: fileURLToPath(new URL('../../tsconfig.json', import.meta.url)),
    globalName: 'tested',
    bundle: true,
    write: false,
    format: 'iife',
  });
  const { executablePath, args } = await findBrowser();
  const browser = await chromium.launch({ executablePath, args: [...args] });
  const page = await browser.newPage();
  await page.addScriptTag({ content: bundled.outputFiles[0]?.text ?? '' });
  return { page, close: () => browser.close() };
}
