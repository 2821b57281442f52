/** The product's services as one script that can be run several times in a process: each page of a story runs it with what its own browser gives it. */
import { compileFunction } from 'node:vm';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { wholeLibrary } from '../../../src/elements/library/whole-library.ts';
import type { showcaseOf } from '../../../src/services/showcase.ts';

/** What the script finds instead of the globals of this process. */
const pageGlobals = [
  ...['window', 'document', 'navigator', 'sessionStorage', 'indexedDB', 'BroadcastChannel', 'crypto', 'fetch'],
  ...['setTimeout', 'clearTimeout', 'Date', 'console'],
  ...['IDBCursor', 'IDBDatabase', 'IDBIndex', 'IDBObjectStore', 'IDBRequest', 'IDBTransaction'],
] as const;

export type PageGlobals = Readonly<Record<string, unknown>>;

/** The two parts of a library, as `<elib-library>` puts them together. */
export interface LibraryCode {
  readonly showcaseOf: typeof showcaseOf;
  readonly wholeLibrary: typeof wholeLibrary;
}

export type Product = (globals: PageGlobals) => LibraryCode;

export async function loadProduct(): Promise<Product> {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { showcaseOf } from './services/showcase.ts'; export { wholeLibrary } from './elements/library/whole-library.ts';`,
      resolveDir: fileURLToPath(new URL('../../../src', import.meta.url)),
    },
    ...{ bundle: true, write: false, format: 'iife', globalName: 'product', target: 'es2023' },
  });
  const script = `${outputFiles[0]?.text ?? ''}\nreturn product;`;
  const run = compileFunction(script, [...pageGlobals]) as (...globals: unknown[]) => LibraryCode;
  return (globals) => run(...pageGlobals.map((name) => globals[name]));
}
