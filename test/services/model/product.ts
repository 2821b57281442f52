/** The product's services as one script that can be run several times in a process: each page of a story runs it with what its own browser gives it. */
import { compileFunction } from 'node:vm';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { SharedLibrary } from '../../../src/services/library.ts';

/** What the script finds instead of the globals of this process. */
const pageGlobals = [
  ...['window', 'document', 'navigator', 'sessionStorage', 'indexedDB', 'BroadcastChannel', 'crypto', 'fetch'],
  ...['setTimeout', 'clearTimeout', 'Date', 'console'],
  ...['IDBCursor', 'IDBDatabase', 'IDBIndex', 'IDBObjectStore', 'IDBRequest', 'IDBTransaction'],
] as const;

export type PageGlobals = Readonly<Record<string, unknown>>;

export type LibraryClass = typeof SharedLibrary;

export type Product = (globals: PageGlobals) => LibraryClass;

export async function loadProduct(): Promise<Product> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('../../../src/services/library.ts', import.meta.url))],
    ...{ bundle: true, write: false, format: 'iife', globalName: 'product', target: 'es2023' },
  });
  const script = `${outputFiles[0]?.text ?? ''}\nreturn product.SharedLibrary;`;
  const run = compileFunction(script, [...pageGlobals]) as (...globals: unknown[]) => LibraryClass;
  return (globals) => run(...pageGlobals.map((name) => globals[name]));
}
