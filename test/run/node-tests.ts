/** Runs test files with node:test, each in its own process, and counts what they say. */

import { once } from 'node:events';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import path from 'node:path';
import { root } from './test-files.ts';
import type { Tally } from './tally.ts';

export interface NodeTestOptions {
  /** Files that run at the same time. */
  readonly concurrency: number;
  /** A file that takes longer than this has hung. */
  readonly timeoutMs: number;
}

interface Outcome {
  readonly name: string;
  readonly file?: string | undefined;
  readonly skip?: string | boolean | undefined;
  readonly todo?: string | boolean | undefined;
  readonly details: { readonly type?: string | undefined };
}

/** A file without a test reports itself as one that passed. */
const isFile = ({ name, file }: Outcome): boolean => file !== undefined && path.resolve(root, name) === file;
const isSuite = ({ details }: Outcome): boolean => details.type === 'suite';

export async function runNodeTests(
  files: readonly string[],
  { concurrency, timeoutMs }: NodeTestOptions,
): Promise<Tally> {
  const counts = { passed: 0, failed: 0 };
  const skipped: string[] = [];
  const stream = run({ files: files.map((file) => path.join(root, file)), concurrency, timeout: timeoutMs });
  stream.on('test:pass', (outcome: Outcome) => {
    const reason = outcome.skip ?? outcome.todo;
    if (reason !== undefined) skipped.push(typeof reason === 'string' ? `${outcome.name}: ${reason}` : outcome.name);
    else if (isFile(outcome)) {
      console.log(`${outcome.name} has no test in it`);
      counts.failed += 1;
    } else if (!isSuite(outcome)) counts.passed += 1;
  });
  stream.on('test:fail', (outcome: Outcome) => {
    if (!isSuite(outcome)) counts.failed += 1;
  });
  const report = stream.pipe(new spec());
  report.pipe(process.stdout, { end: false });
  await once(report, 'end');
  return { ...counts, skipped };
}
