/** The stages that are one command each and pass or fail as a whole: types, lint, the build. */

import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { root } from './test-files.ts';
import { oneFailed, onePassed, type Tally } from './tally.ts';

/** Resolves with what the script, a path inside `node_modules`, wrote, once it has ended. */
function runScript(script: string, args: readonly string[]): Promise<{ succeeded: boolean; output: string }> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [path.join(root, 'node_modules', script), ...args],
      { cwd: root, maxBuffer: 64 * 1024 * 1024 },
      (error, stdout, stderr) => resolve({ succeeded: error === null, output: `${stdout}${stderr}`.trim() }),
    );
  });
}

async function allSucceed(scripts: readonly (readonly [script: string, ...args: string[]])[]): Promise<Tally> {
  const results = await Promise.all(scripts.map(([script, ...args]) => runScript(script, args)));
  for (const { succeeded, output } of results) if (!succeeded) console.log(output);
  return results.every(({ succeeded }) => succeeded) ? onePassed : oneFailed;
}

export async function checkTypes(): Promise<Tally> {
  const names = (await readdir(root)).filter((name) => /^tsconfig(\.\w+)?\.json$/.test(name));
  const projects = names.filter((name) => name !== 'tsconfig.base.json');
  return allSucceed(projects.map((project) => ['typescript/bin/tsc', '--noEmit', '-p', project]));
}

export const checkLint = (): Promise<Tally> =>
  allSucceed([
    ['eslint/bin/eslint.js', '.', '--max-warnings', '0'],
    ['prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
  ]);

export async function checkBuild(): Promise<Tally> {
  const { build } = await import('../../scripts/build.ts');
  try {
    await build();
    return onePassed;
  } catch (reason) {
    console.log(reason instanceof Error ? reason.message : reason);
    return oneFailed;
  }
}
