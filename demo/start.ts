/** What `npm start` runs: the demo in a terminal, until Ctrl-C. Knows nothing of how the demo is put together. */
import { execFile } from 'node:child_process';
import { parseArgs } from 'node:util';
import cliProgress from 'cli-progress';
import { mostSyntheticWorks } from './catalogue/index.ts';
import { asPrinted, demoPatrons, demoStaff } from './api/database/demo-patrons.ts';
import { dialects } from './api/dialect.ts';
import type { Dialect } from './api/dialect.ts';
import { DemoError } from './demo-error.ts';
import { startDemo } from './demo.ts';
import type { Demo } from './demo.ts';
import type { Progress } from './progress.ts';

const defaultPort = 8400;
const defaultDataFolder = '.data';

/** Commands that open an address in the default browser. */
const openers: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
};

function openInBrowser(address: string): void {
  const [command, ...args] = openers[process.platform] ?? ['xdg-open'];
  execFile(command, [...args, address], (error) => {
    if (error !== null) console.error(`No browser could be opened; go to ${address}`);
  });
}

function terminalProgress(): Progress {
  const bars = new cliProgress.MultiBar(
    { format: '{what} {bar} {value}/{total}', noTTYOutput: true, notTTYSchedule: 5000, stopOnComplete: false },
    cliProgress.Presets.shades_classic,
  );
  const byName = new Map<string, cliProgress.SingleBar>();
  return {
    begin: (what, steps) => byName.set(what, bars.create(steps, 0, { what: what.padEnd(12) })),
    step: (what) => byName.get(what)?.increment(),
    end: () => {
      bars.stop();
    },
  };
}

function tellWhere({ api, bundles, sites, outbox }: Demo): void {
  console.log(`E-library API   ${api}`);
  console.log(`Bundles         ${bundles}`);
  for (const { id, origin } of sites) console.log(`Site            ${origin}  ${id}`);
  if (outbox !== undefined) console.log(`Outbox          ${outbox}`);
  for (const { card, pin, name, about } of [...demoPatrons, ...demoStaff]) {
    console.log(`card ${asPrinted(card)}, PIN ${pin}  ${name}, ${about}`);
  }
  console.log('Ready');
}

function portFromEnvironment(): number {
  const text = process.env.ELIB_PORT ?? String(defaultPort);
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_000) return port;
  throw new DemoError(`ELIB_PORT is "${text}".\nGive it a number from 1 to 64999, such as ELIB_PORT=9000.`);
}

function dialectFrom(name = 'reference'): Dialect {
  const dialect = dialects.find((each) => each === name);
  if (dialect !== undefined) return dialect;
  throw new DemoError(`--dialect is "${name}".\nGive it one of: ${dialects.join(', ')}.`);
}

function titlesFrom(text: string | undefined): number {
  const titles = Number(text ?? '0');
  if (Number.isInteger(titles) && titles >= 0 && titles <= mostSyntheticWorks) return titles;
  throw new DemoError(`--titles is "${String(text)}".\nGive it how many titles to make up, such as --titles 100000.`);
}

function smtpFrom(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  if (URL.canParse(text) && ['smtp:', 'smtps:'].includes(new URL(text).protocol)) return text;
  throw new DemoError(
    '--smtp isn’t the address of a mail server.\nGive it one such as --smtp smtp://user:password@host:587.',
  );
}

function stopOnSignals(demo: Demo): void {
  const stop = (): void => {
    demo.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

async function run(): Promise<void> {
  const { values } = parseArgs({
    options: {
      reset: { type: 'boolean' },
      open: { type: 'boolean' },
      dialect: { type: 'string' },
      titles: { type: 'string' },
      smtp: { type: 'string' },
      sender: { type: 'string' },
    },
  });
  const dialect = dialectFrom(values.dialect);
  const titles = titlesFrom(values.titles);
  const smtp = smtpFrom(values.smtp);
  const port = portFromEnvironment();
  const databaseUrl = process.env.DATABASE_URL;
  const progress = terminalProgress();
  const demo = await startDemo({
    port,
    dataFolder: process.env.ELIB_DATA ?? defaultDataFolder,
    ...(databaseUrl === undefined ? {} : { databaseUrl }),
    ...(values.reset === true ? { reset: true } : {}),
    dialect,
    titles,
    ...(smtp === undefined ? {} : { smtp }),
    ...(values.sender === undefined ? {} : { sender: values.sender }),
    makeAhead: true,
    progress,
    tell: (message) => {
      console.log(message);
    },
  });
  tellWhere(demo);
  const home = demo.sites.find(({ id }) => id === 'koivuranta') ?? demo.sites[0];
  if (values.open === true && home !== undefined) openInBrowser(home.origin);
  stopOnSignals(demo);
}

run().catch((error: unknown) => {
  console.error(error instanceof DemoError ? error.message : error);
  process.exit(1);
});
