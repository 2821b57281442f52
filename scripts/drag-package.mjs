/**
 * The package for dragging as one ES module, for the bundles and for tests in the browser: parts of it are CommonJS, which
 * neither reads, and it asks Node's `process` whether developers look at it.
 */

import { buildSync } from 'esbuild';

const isIts = /pragmatic-drag-and-drop\/dist\/esm\/entry-point\/element\/adapter\.js$/;

/** The module at `file`, or undefined when it isn't the package. */
export function dragPackage(file) {
  if (!isIts.test(file)) return undefined;
  const { outputFiles } = buildSync({
    ...{ entryPoints: [file], bundle: true, format: 'esm', target: 'es2022', write: false },
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return outputFiles[0].text;
}
