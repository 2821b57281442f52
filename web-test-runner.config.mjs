/** How element and unit tests run in a real browser: `npx wtr`, `npx wtr --files test/vault/vault.browser.test.ts`, and as a part of `npm test`. */

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher, defaultReporter } from '@web/test-runner';
import { tsImport } from 'tsx/esm/api';
import { dragPackage } from './scripts/drag-package.mjs';

const { findBrowser } = await tsImport('./test/browser.ts', import.meta.url);
const { serveRanges } = await tsImport('./test/serve-ranges.ts', import.meta.url);
const { serveTrouble } = await tsImport('./test/serve-trouble.ts', import.meta.url);
const { executablePath, args } = await findBrowser();
const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

/** Pages run side by side and only one is in front: without this the others get no animation frames and no focus. */
const createPage = async ({ context }) => {
  const page = await context.newPage();
  const session = await page.createCDPSession();
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  return page;
};

const slowMachineMs = 120_000;

const launcher = chromeLauncher({
  createPage,
  launchOptions: { executablePath, args: [...args, '--autoplay-policy=no-user-gesture-required'] },
});

/** Each file gets a page of its own: a browser keeps fifty entries of a page's history, and Back went to an empty page when files before had used them up. */
const { stopSession } = launcher;
launcher.stopSession = async (session) => {
  const result = await stopSession.call(launcher, session);
  await Promise.all(launcher.inactivePages.splice(0).map(({ puppeteerPage }) => puppeteerPage.close()));
  return result;
};

export default {
  files: ['test/**/*.browser.test.ts'],
  nodeResolve: { exportConditions: ['production'] },
  middleware: [serveRanges, serveTrouble],
  plugins: [
    {
      name: 'drag-package',
      serve({ path }) {
        const body = dragPackage(fileURLToPath(new URL(`.${path}`, import.meta.url)));
        return body === undefined ? undefined : { body, type: 'js' };
      },
    },
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      // The plugin doesn't follow `extends`: the base alone has what decorators need.
      tsconfig: fileURLToPath(new URL('tsconfig.base.json', import.meta.url)),
      define: { __ELIB_VERSION__: JSON.stringify(version) },
    }),
  ],
  browsers: [launcher],
  reporters: [defaultReporter({ reportTestProgress: process.stdout.isTTY === true })],
  concurrency: 1, // a page in the background gets no frames, and waits for them
  browserStartTimeout: slowMachineMs,
  testsStartTimeout: slowMachineMs,
  testsFinishTimeout: slowMachineMs,
  testFramework: { config: { timeout: 15_000 } },
};
