/** Runs test files in a browser with the web test runner and counts what they say. */

import {
  startTestRunner,
  type TestResult,
  type TestRunnerConfig,
  type TestSession,
  type TestSuiteResult,
} from '@web/test-runner';
import type { Tally } from './tally.ts';

const usualConfig = new URL('../../web-test-runner.config.mjs', import.meta.url).href;

const testsIn = (suite: TestSuiteResult): TestResult[] => [...suite.tests, ...suite.suites.flatMap(testsIn)];

/** A file that failed before its tests, or never ended, counts as one that failed. */
function tallyOf(session: TestSession): Tally {
  const tests = session.testResults ? testsIn(session.testResults) : [];
  const skipped = tests.filter((test) => test.skipped);
  const failed = tests.filter((test) => !test.skipped && !test.passed).length;
  return {
    passed: tests.length - skipped.length - failed,
    failed: failed === 0 && (session.passed !== true || tests.length === 0) ? 1 : failed,
    skipped: skipped.map(({ name }) => name),
  };
}

/** @param differing From `web-test-runner.config.mjs`, which would win if the runner read it by itself; `middleware` comes before the usual. */
export async function runBrowserTests(differing: TestRunnerConfig = {}): Promise<readonly Tally[]> {
  const { default: usual } = (await import(usualConfig)) as { readonly default: TestRunnerConfig };
  const middleware = [...(differing.middleware ?? []), ...(usual.middleware ?? [])];
  const config: TestRunnerConfig = { ...usual, ...differing, middleware };
  const runner = await startTestRunner({ config, readFileConfig: false, readCliArgs: false, autoExitProcess: false });
  if (!runner) throw new Error('The web test runner did not start.');
  await new Promise<void>((resolve) => runner.on('stopped', () => resolve()));
  return [...runner.sessions.all()].map(tallyOf);
}
