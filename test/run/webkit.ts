/** Runs the player's tests in WebKitGTK, by its own driver, on a screen that nobody sees and a loudspeaker that only tests hear. */

import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { setTimeout as passed } from 'node:timers/promises';
import type { BrowserLauncher } from '@web/test-runner';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { loudspeakerAddress, startLoudspeaker, type Loudspeaker } from '../loudspeaker.ts';
import { runBrowserTests } from './browser-tests.ts';
import { allSkipped, sum, type Tally } from './tally.ts';
import { testFiles } from './test-files.ts';

type WebdriverOptions = Parameters<typeof webdriverLauncher>[0];

const programs = ['WebKitWebDriver', 'Xvfb', 'pulseaudio', 'parec'] as const;
/** GStreamer's way to ALSA, and ALSA's to PulseAudio. */
const libraries = ['gstreamer-1.0/libgstalsa.so', 'alsa-lib/libasound_module_pcm_pulse.so'] as const;
const patienceMs = 20_000;
const folder = 'test/services/player/';

/** Tests that don't hold there, and what is known of why. */
const beyondIt: Readonly<Record<string, string>> = {
  'precision.browser.test.ts':
    'GStreamer’s way to ALSA plays a fifth of a second on after every seek, and its clock runs ahead as a sound begins',
};

const isInstalled = (program: string): boolean =>
  (process.env.PATH ?? '').split(path.delimiter).some((folder) => existsSync(path.join(folder, program)));

async function missingLibraries(): Promise<readonly string[]> {
  const within = await readdir('/usr/lib', { withFileTypes: true }).catch(() => []);
  const folders = ['/usr/lib64', ...within.filter((it) => it.isDirectory()).map(({ name }) => `/usr/lib/${name}`)];
  return libraries.filter((library) => !folders.some((at) => existsSync(path.join(at, library))));
}

async function end(running: ChildProcess): Promise<void> {
  if (running.exitCode !== null) return;
  running.kill();
  await once(running, 'exit');
}

/** Resolves with its name, ":1", once it stands. */
async function startDisplay(): Promise<{ readonly process: ChildProcess; readonly name: string }> {
  const display = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [number] = (await once(createInterface(display.stdio[3] as Readable), 'line')) as [string];
  return { process: display, name: `:${number}` };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

async function startDriver(environment: NodeJS.ProcessEnv): Promise<{ process: ChildProcess; port: number }> {
  const port = await freePort();
  const driver = spawn('WebKitWebDriver', [`--port=${port}`], {
    env: { ...process.env, ...environment },
    stdio: 'ignore',
  });
  const isUp = (): Promise<boolean> =>
    fetch(`http://127.0.0.1:${port}/status`).then(
      ({ ok }) => ok,
      () => false,
    );
  const until = Date.now() + patienceMs;
  while (!(await isUp())) {
    await passed(100);
    if (Date.now() > until || driver.exitCode !== null) throw new Error('The driver of WebKit did not start.');
  }
  return { process: driver, port };
}

/** Tells the page's ears where they hear. */
const page = (framework: string): string =>
  `<!doctype html><html><head><meta name="loudspeaker" content="${loudspeakerAddress}"></head>` +
  `<body><script type="module" src="${framework}"></script></body></html>`;

/** WebdriverIO's types don't know WebKitGTK's. */
const capabilities = {
  browserName: 'MiniBrowser',
  'webkitgtk:browserOptions': { args: ['--automation', '--autoplay-policy=allow'] },
  'wdio:enforceWebDriverClassic': true,
} as WebdriverOptions['capabilities'];

/** In a browser of its own: one that hangs takes no other file with it. */
async function runFile(file: string, { environment, serve }: Loudspeaker, display: string): Promise<Tally> {
  const driver = await startDriver({ ...environment, DISPLAY: display });
  const browser = webdriverLauncher({ hostname: '127.0.0.1', port: driver.port, capabilities }) as BrowserLauncher;
  const here = { files: [file], browsers: [browser], testRunnerHtml: page, middleware: [serve] };
  try {
    return sum(await runBrowserTests(here));
  } finally {
    await end(driver.process);
  }
}

async function runPlayer(): Promise<Tally> {
  const files = (await testFiles('browser')).filter((file) => file.startsWith(folder));
  const loudspeaker = await startLoudspeaker();
  const display = await startDisplay();
  const tallies: Tally[] = [];
  try {
    for (const file of files) {
      const why = beyondIt[file.slice(folder.length)];
      const what = `${file} in WebKit`;
      tallies.push(why === undefined ? await runFile(file, loudspeaker, display.name) : allSkipped(what, why));
    }
  } finally {
    await end(display.process);
    await loudspeaker.stop();
  }
  return sum(tallies);
}

export async function inWebKit(): Promise<Tally> {
  const missing = [...programs.filter((program) => !isInstalled(program)), ...(await missingLibraries())];
  return missing.length > 0 ? allSkipped('the player in WebKit', `not installed: ${missing.join(', ')}`) : runPlayer();
}
