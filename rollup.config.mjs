/**
 * How the code becomes bundles: what a webmaster's script tag loads (browser, everything inside) and what an engineer
 * installs with npm (dependencies left outside). Knows nothing of types, the manifest or where files end up.
 */

import { readFileSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { transformSync } from 'esbuild';
import MagicString from 'magic-string';
import esbuild from 'rollup-plugin-esbuild';
import htmlLiterals from 'rollup-plugin-html-literals';
import { dragPackage } from './scripts/drag-package.mjs';

const { version, dependencies } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

/** The newest JavaScript that the oldest supported browsers (2022) run. */
const target = 'es2022';

const placeholder = '@TEMPLATE_EXPRESSION();';
const placeholderAsStatement = '@elib-expression;';
const placeholderAsValue = '--elib-expression';

/**
 * Minifies the CSS of a `css` template. esbuild and not the plugin's clean-css, which drops nesting, `color-mix` and
 * container queries. An expression stands for a rule of its own (`${shared}`) or for a value (`${width}`).
 */
function minifyCss(css) {
  const parsable = css
    .replaceAll(/(^|[{};]|\*\/)(\s*)@TEMPLATE_EXPRESSION\(\);/g, `$1$2${placeholderAsStatement}`)
    .replaceAll(placeholder, placeholderAsValue);
  const { code, warnings } = transformSync(parsable, {
    loader: 'css',
    minify: true,
    target: 'esnext',
    charset: 'utf8',
  });
  if (warnings.length > 0) throw new Error(warnings.map(({ text }) => `${text} in ${css}`).join('\n'));
  return code.trim().replaceAll(placeholderAsStatement, placeholder).replaceAll(placeholderAsValue, placeholder);
}

/** Whitespace shrinks to one space but never to none, and `alt=""` and `/>` in SVG stay: they mean something. */
const templates = () =>
  htmlLiterals({
    include: ['src/**/*.ts'],
    failOnError: true,
    options: {
      minifyOptions: {
        conservativeCollapse: true,
        decodeEntities: false,
        keepClosingSlash: true,
        minifyCSS: minifyCss,
        minifyJS: false,
        processConditionalComments: false,
        removeEmptyAttributes: false,
        removeScriptTypeAttributes: false,
        removeStyleLinkTypeAttributes: false,
      },
    },
  });

const compile = () =>
  esbuild({ target, tsconfig: 'tsconfig.json', define: { __ELIB_VERSION__: JSON.stringify(version) } });

const dragging = () => ({ name: 'drag-package', load: dragPackage });

const minify = () =>
  terser({ module: true, ecma: 2022, compress: { passes: 2 }, mangle: true, format: { comments: false } });

/**
 * Marks chunks of which a page runs nearly all before it shows anything: Chromium then compiles them whole while they arrive,
 * beside the main thread, and not function by function on it (V8's explicit compile hints). To others it is a comment.
 */
const compiledAhead = (...names) => ({
  name: 'compiled-ahead',
  renderChunk: {
    order: 'post',
    handler(code, { name }) {
      if (!names.includes(name)) return null;
      const marked = new MagicString(code).prepend('//# allFunctionsCalledOnLoad\n');
      return { code: marked.toString(), map: marked.generateMap({ hires: true }) };
    },
  },
});

const browserPlugins = () => [
  nodeResolve({ browser: true, exportConditions: ['production'] }),
  dragging(),
  templates(),
  compile(),
  minify(),
];

/** All that `entry` needs before it can run, itself included. */
function staticClosure(entry, getModuleInfo) {
  const closure = new Set();
  const visit = (id) => {
    if (closure.has(id)) return;
    closure.add(id);
    getModuleInfo(id)?.importedIds.forEach(visit);
  };
  visit(entry);
  return closure;
}

/** Elements that stand on pages without search and shelf, and what they fetch when a book is listened to. */
const standingAlone = ['elib-login', 'elib-player', 'elib-player-console', 'elib-shelf-count'];
/** The same for what the library shows to anybody, with the service that `elib-highlights` asks: fetched without the rest. */
const showing = ['elements/highlights/elib-highlights', 'services/highlights'];

/**
 * `core` is what every page needs before it can run: the library's showcase, and what elements have in common. `picks` is what
 * the first covers need beyond that, `whole` the rest of the library with what its elements have in common, and `finding` what
 * search and shelf need beyond both, which nearly every page fetches beside it: in one file each, as in many they are several
 * KiB and requests more. What other elements need beyond comes in their own chunks.
 */
function sharedChunks() {
  let chunks;
  const collect = ({ getModuleIds, getModuleInfo }) => {
    const closureOf = (name) =>
      staticClosure(
        [...getModuleIds()].find((id) => id.endsWith(`/${name}.ts`)),
        getModuleInfo,
      );
    const together = (names) => new Set(names.flatMap((name) => [...closureOf(name)]));
    const library = closureOf('elib-library');
    const whole = closureOf('whole-library');
    const alone = together(standingAlone);
    const finding = together(['elib-search', 'elib-shelf']);
    const picks = together(showing);
    const failing = closureOf('elements/failures');
    const named = [...getModuleIds()].filter((id) => id.endsWith('/i18n/media.ts'));
    const isCommon = (id) =>
      library.has(id) || named.includes(id) || (picks.has(id) && (whole.has(id) || alone.has(id) || finding.has(id)));
    const chunkOf = (id) => {
      if (isCommon(id)) return 'core';
      if (picks.has(id)) return 'picks';
      if (whole.has(id) || (alone.has(id) && finding.has(id))) return 'whole';
      return finding.has(id) ? 'finding' : 'failing';
    };
    return new Map([...library, ...whole, ...finding, ...picks, ...failing, ...named].map((id) => [id, chunkOf(id)]));
  };
  return (id, graph) => (chunks ??= collect(graph)).get(id);
}

const output = {
  format: 'es',
  sourcemap: true,
  entryFileNames: '[name].js',
  chunkFileNames: 'chunks/[name]-[hash].js',
  generatedCode: { preset: 'es2015', symbols: false },
  freeze: false,
  hoistTransitiveImports: true,
};

/** A chunk that an entry file shares with others would be loaded twice where a page writes `elib.js?v=2`: entries only import. */
const loader = {
  input: { elib: 'src/elib.ts' },
  plugins: [...browserPlugins(), compiledAhead('elib', 'core', 'picks', 'whole', 'finding')],
  output: { ...output, manualChunks: sharedChunks() },
};

const eager = {
  input: { patron: 'src/patron.ts' },
  plugins: browserPlugins(),
  output: {
    ...output,
    manualChunks: (id) => (id.endsWith('/src/patron.ts') || id.endsWith('/src/index.ts') ? 'patron' : undefined),
  },
};

const staff = {
  input: { staff: 'src/staff.ts' },
  plugins: browserPlugins(),
  output,
};

const npm = {
  input: { index: 'src/index.ts' },
  external: (id) => Object.keys(dependencies).some((name) => id === name || id.startsWith(`${name}/`)),
  plugins: [nodeResolve(), templates(), compile()],
  output: { ...output, chunkFileNames: 'modules/[name]-[hash].js' },
};

/** The command runs in Node, with nothing installed beside it. */
const cli = {
  input: { cli: 'src/cli/cli.ts' },
  external: /^node:/,
  plugins: [nodeResolve(), compile()],
  output: { ...output, chunkFileNames: 'cli/[name]-[hash].js', banner: '#!/usr/bin/env node' },
};

export default [loader, eager, staff, npm, cli];
