/** Which test file belongs to which stage, by its name and folder. */

import { readdir } from 'node:fs/promises';
import path from 'node:path';

export const root = path.dirname(path.dirname(import.meta.dirname));

export type TestKind = 'node' | 'browser' | 'end-to-end' | 'postgres' | 'deep';

const kinds: readonly { readonly kind: TestKind; readonly pattern: RegExp }[] = [
  { kind: 'browser', pattern: /\.browser\.test\.ts$/ },
  { kind: 'end-to-end', pattern: /\.e2e\.test\.ts$/ },
  { kind: 'deep', pattern: /\.deep\.test\.ts$/ },
  { kind: 'postgres', pattern: /^test\/demo\/api\/postgres\/.*\.test\.ts$/ },
  { kind: 'node', pattern: /\.test\.ts$/ },
];

const kindOf = (file: string): TestKind | undefined => kinds.find(({ pattern }) => pattern.test(file))?.kind;

/** Sorted, relative to the root, with forward slashes. */
export async function testFiles(kind: TestKind): Promise<readonly string[]> {
  const names = await readdir(path.join(root, 'test'), { recursive: true });
  return names
    .map((name) => path.posix.join('test', ...name.split(path.sep)))
    .filter((file) => kindOf(file) === kind)
    .sort();
}
