/**
 * `npm test` and, with `--deep`, `npm run test:deep`: runs every stage, lists what was skipped and ends with the sum.
 * The exit code is not zero when something failed or when nothing ran.
 */

import { findBrowser } from './browser.ts';
import { runBrowserTests } from './run/browser-tests.ts';
import { checkBuild, checkLint, checkTypes } from './run/checks.ts';
import { browsersInDepth, seeds } from './run/in-depth.ts';
import { runNodeTests } from './run/node-tests.ts';
import { allSkipped, inWords, oneFailed, succeeded, sum, type Tally } from './run/tally.ts';
import { testFiles } from './run/test-files.ts';

interface Stage {
  readonly heading: string;
  run(): Promise<Tally>;
}

const minuteMs = 60_000;

const inNode = (concurrency: number, minutes: number) => ({ concurrency, timeoutMs: minutes * minuteMs });

const unlessNone = async (
  what: string,
  files: readonly string[],
  run: (files: readonly string[]) => Promise<Tally>,
): Promise<Tally> => (files.length > 0 ? run(files) : allSkipped(what, 'there are none yet'));

/** Tests of the package and the round across origins look at what this stage leaves in `dist/`. */
const build: Stage = { heading: 'Build', run: checkBuild };

const endToEnd: Stage = {
  heading: 'The round across origins in a browser',
  run: async () =>
    unlessNone('end-to-end tests', await testFiles('end-to-end'), (them) => runNodeTests(them, inNode(2, 8))),
};

const everyDay: readonly Stage[] = [
  { heading: 'Types and lint', run: async () => sum(await Promise.all([checkTypes(), checkLint()])) },
  build,
  {
    heading: 'Rules, servers and tools in Node',
    run: async () => unlessNone('tests in Node', await testFiles('node'), (them) => runNodeTests(them, inNode(2, 4))),
  },
  { heading: 'Elements and services in a browser', run: async () => sum(await runBrowserTests()) },
  endToEnd,
];

const inDepth: readonly Stage[] = [
  {
    heading: 'Races on PostgreSQL',
    run: async () =>
      unlessNone('races on PostgreSQL', await testFiles('postgres'), (them) => runNodeTests(them, inNode(1, 10))),
  },
  {
    heading: 'Fuzzing',
    run: async () => unlessNone('fuzzing', await testFiles('deep'), (them) => runNodeTests(them, inNode(2, 20))),
  },
  ...browsersInDepth,
];

async function runStage({ heading, run }: Stage): Promise<Tally> {
  console.log(`\n=== ${heading}`);
  const started = performance.now();
  const tally = await run().catch((reason: unknown) => {
    console.error(reason);
    return oneFailed;
  });
  console.log(`--- ${heading}: ${inWords(tally)} in ${((performance.now() - started) / 1000).toFixed(0)} s`);
  return tally;
}

async function main(): Promise<void> {
  const deep = process.argv.includes('--deep');
  const { description, executablePath } = await findBrowser();
  process.env.CHROME_PATH = executablePath;
  console.log(`Browser: ${description}`);
  if (deep) console.log(`Seed: ${seeds.use()} (the same again: ${seeds.variable}=${seeds.use()} npm run test:deep)`);
  const tallies: Tally[] = [];
  for (const stage of deep ? inDepth : everyDay) tallies.push(await runStage(stage));
  const total = sum(tallies);
  console.log(['', ...total.skipped.map((what) => `Skipped: ${what}`)].join('\n'));
  console.log(inWords(total));
  process.exit(succeeded(total) ? 0 : 1);
}

await main();
