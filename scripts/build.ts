/**
 * Builds what is published into `dist/`: bundles for script tags, modules for npm, type declarations and the custom
 * elements manifest. `npm run build` runs it; the demo and the tests call it. `dist/` is replaced only by a whole build.
 */

import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { rollup, type RollupOptions } from 'rollup';
import { loadConfigFile } from 'rollup/loadConfigFile';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const dist = path.join(root, 'dist');
const run = promisify(execFile);
const require = createRequire(import.meta.url);

export interface BuiltFile {
  /** Relative to `dist/`, with forward slashes: "chunks/core-1a2b3c4d.js". */
  readonly path: string;
  readonly bytes: number;
  readonly gzipBytes: number;
}

/** Replaces `dist/` by what the sources say now and tells the sizes of the scripts. Rejects, and leaves `dist/` as it was, when anything fails. */
export async function build(): Promise<readonly BuiltFile[]> {
  const fresh = path.join(root, '.tmp', `build-${process.pid}-${Date.now()}`);
  await mkdir(fresh, { recursive: true });
  try {
    await allEnded([bundle(fresh), declareTypes(fresh), describeElements(fresh)]);
    await replaceDist(fresh);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
  return scriptsOf(dist);
}

/** Rejects with the first failure, but only when nothing writes any longer. */
async function allEnded(parts: readonly Promise<void>[]): Promise<void> {
  const failure = (await Promise.allSettled(parts)).find((outcome) => outcome.status === 'rejected');
  if (failure) throw failure.reason;
}

async function bundle(target: string): Promise<void> {
  const { options, warnings } = await loadConfigFile(path.join(root, 'rollup.config.mjs'), {}, false);
  warnings.flush();
  for (const config of options) await bundleOne(config, target);
}

/** Warnings fail. */
async function bundleOne({ output, ...input }: RollupOptions, target: string): Promise<void> {
  const bundled = await rollup({
    ...input,
    onLog(level, log, report) {
      if (level === 'warn') report('error', log);
    },
  });
  try {
    for (const each of [output ?? []].flat()) await bundled.write({ ...each, dir: target });
  } finally {
    await bundled.close();
  }
}

/** Unchecked, because `npm test` checks the types; a build must not take that time again. */
async function declareTypes(target: string): Promise<void> {
  const emit = ['--noEmit', 'false', '--declaration', '--emitDeclarationOnly', '--noCheck', '--noEmitOnError', 'false'];
  await runScript('typescript/bin/tsc', [
    ...['-p', 'tsconfig.json', ...emit],
    ...['--rootDir', 'src', '--outDir', path.join(target, 'types')],
  ]);
}

async function describeElements(target: string): Promise<void> {
  await runScript('@custom-elements-manifest/analyzer/cem.js', [
    ...['analyze', '--config', 'custom-elements-manifest.config.mjs', '--quiet'],
    ...['--outdir', path.relative(root, target)],
  ]);
}

async function runScript(script: string, args: readonly string[]): Promise<void> {
  await run(process.execPath, [require.resolve(script), ...args], { cwd: root });
}

/** Two renames: a reader of `dist/` sees the old build or the new one, never half of one. */
async function replaceDist(fresh: string): Promise<void> {
  const old = `${fresh}-old`;
  if (existsSync(dist)) await rename(dist, old);
  await rename(fresh, dist);
  await rm(old, { recursive: true, force: true });
}

async function scriptsOf(folder: string): Promise<readonly BuiltFile[]> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.js')).sort();
  return Promise.all(
    names.map(async (name) => {
      const content = await readFile(path.join(folder, name));
      return {
        path: name.split(path.sep).join('/'),
        bytes: content.length,
        gzipBytes: gzipSync(content, { level: 9 }).length,
      };
    }),
  );
}

function printSizes(files: readonly BuiltFile[]): void {
  const kibibytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KiB`.padStart(10);
  for (const { path: name, bytes, gzipBytes } of files) {
    console.log(`${name.padEnd(48)}${kibibytes(bytes)}${kibibytes(gzipBytes)} gzip`);
  }
}

async function main(): Promise<void> {
  const started = performance.now();
  try {
    printSizes(await build());
    console.log(`dist/ built in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  } catch (reason) {
    console.error(`The build failed: ${reason instanceof Error ? reason.message : String(reason)}`);
    process.exitCode = 1;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
