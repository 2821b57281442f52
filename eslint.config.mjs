/** What the linter refuses. The layer table of DESIGN.md is the object `layers`; the house's own rules are in `scripts/eslint/`. */

import js from '@eslint/js';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import { noCatchAllNames, sayFirstWhatFor } from './scripts/eslint/files.mjs';
import { layers as layersRule } from './scripts/eslint/layers.mjs';
import { coloursFromTokens, noWordsInTemplates } from './scripts/eslint/templates.mjs';

const anything = ['*'];
const elements = ['src/domain', 'src/config', 'src/controllers', 'src/events', 'src/styles', 'src/i18n', 'src/ui'];
const entry = { from: ['src/elements', 'src/events', 'src/domain'], packages: [] };

/** Folder or file → what of ours it may import besides itself, and which packages. The most specific row counts. */
const layers = {
  'src/domain': { from: [], packages: [] },
  'src/events': { from: ['src/domain'], packages: [] },
  'src/styles': { from: [], packages: ['lit'] },
  'src/i18n': { from: ['src/domain'], packages: ['lit'] },
  'src/config': { from: ['src/domain'], packages: [] },
  'src/vault': { from: ['src/domain'], packages: ['idb'] },
  'src/api': { from: ['src/domain', 'src/config', 'src/vault'], packages: ['ky', 'dompurify', 'oauth4webapi', 'dpop'] },
  'src/outbox': { from: ['src/domain', 'src/api', 'src/vault'], packages: ['idb'] },
  'src/services': {
    from: ['src/domain', 'src/config', 'src/api', 'src/vault', 'src/outbox', 'src/worker/protocol.ts'],
    packages: ['workbox-window'],
  },
  'src/controllers': {
    from: ['src/domain', 'src/config', 'src/services', 'src/i18n', 'src/events'],
    packages: ['lit', '@lit/task', '@lit/context'],
  },
  'src/ui': { from: ['src/domain', 'src/events', 'src/styles', 'src/i18n'], packages: ['lit'] },
  'src/ui/qr-code.ts': { from: [], packages: ['lit', 'lean-qr'] },
  'src/elements': { from: elements, packages: ['lit'], foldersAreApart: true },
  'src/elements/loaders.ts': { from: ['src/elements'], packages: [] },
  'src/elements/highlights-editor/dragging.ts': { from: [], packages: ['@atlaskit/pragmatic-drag-and-drop'] },
  'src/elements/statistics': { from: elements, packages: ['lit', 'd3-scale', 'd3-shape', 'd3-array'] },
  'src/elements/library': {
    from: [...elements, 'src/api', 'src/services', 'src/elements'],
    packages: ['lit', '@lit/context'],
  },
  'src/worker': { from: ['src/domain', 'src/api', 'src/outbox', 'src/vault'], packages: ['workbox-*'] },
  'src/cli': { from: ['src/domain', 'src/config', 'src/api'], packages: ['node:fs', 'node:util'] },
  'src/elib.ts': { ...entry, from: [...entry.from, 'src/api/early.ts', 'src/i18n'] },
  'src/patron.ts': { ...entry, from: [...entry.from, 'src/index.ts'] },
  'src/staff.ts': entry,
  'src/index.ts': entry,
  stories: { from: ['src', 'test/fakes'], packages: anything },
  '.storybook': { from: ['src', 'test/fakes', 'package.json'], packages: anything },
  test: { from: ['src', 'demo', 'scripts', 'package.json'], packages: anything },
  'test/fakes': { from: ['src'], packages: ['lit', '@lit/context'] },
  scripts: { from: ['demo', 'test/browser.ts'], packages: anything },
  demo: { from: ['scripts/build.ts'], packages: anything },
  'demo/api': { from: ['demo/catalogue'], packages: anything },
  'demo/catalogue': { from: [], packages: anything },
  'rollup.config.mjs': { from: ['scripts/drag-package.mjs'], packages: anything },
  'eslint.config.mjs': { from: ['scripts/eslint'], packages: anything },
  'web-test-runner.config.mjs': {
    from: ['scripts/drag-package.mjs', 'test/browser.ts', 'test/serve-ranges.ts'],
    packages: anything,
  },
  'custom-elements-manifest.config.mjs': { from: [], packages: ['node:fs'] },
};

const house = {
  rules: {
    layers: layersRule,
    'say-first-what-for': sayFirstWhatFor,
    'no-catch-all-names': noCatchAllNames,
    'no-words-in-templates': noWordsInTemplates,
    'colours-from-tokens': coloursFromTokens,
  },
};

const forbid = (names, message) => names.map((name) => ({ name, message }));
const eventClasses = forbid(['CustomEvent'], 'Write an Event class in src/events.');
const network = forbid(['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'], 'Only src/api knows the network.');
const storage = forbid(
  ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'],
  'Only src/vault, src/outbox and, of the services, storage.ts and remembered-names.ts keep anything on the device.',
);
const globals = (...lists) => ['error', { globals: lists.flat(), checkGlobalObject: true }];

const lengths = (file, func) => ({
  'max-lines': ['error', { max: file }],
  'max-lines-per-function': ['error', { max: func, skipBlankLines: true, skipComments: true, IIFEs: true }],
});

/** They return promises that only their own runner needs. */
const nodeTestCalls = {
  from: 'package',
  package: 'node:test',
  name: ['test', 'it', 'describe', 'suite', 'before', 'after', 'beforeEach', 'afterEach'],
};

/** `expect(…).to.equal(…)` has an answer at once, whatever the types of `@open-wc/testing` say. */
const chaiEqual = { from: 'package', package: 'chai', name: 'Equal' };

export default tseslint.config(
  {
    ignores: ['node_modules', 'dist', '.data', '.tmp', 'storybook-static', 'src/api/agency.ts', 'demo/sites/*/*.js'],
  },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { project: ['tsconfig.json', 'tsconfig.node.json'], tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-floating-promises': ['error', { allowForKnownSafeCalls: [nodeTestCalls, chaiEqual] }],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-misused-spread': ['error', { allow: [{ from: 'lib', name: 'String' }, 'string'] }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { allowDefaultCaseForExhaustiveSwitch: false, considerDefaultExhaustiveForUnions: false },
      ],
      '@typescript-eslint/unbound-method': 'off', // services are objects whose functions know no `this`
    },
  },
  {
    files: ['**/*.ts', '**/*.mjs'],
    plugins: { house, 'import-x': importX },
    rules: {
      'house/layers': ['error', layers],
      'house/no-catch-all-names': 'error',
      'house/say-first-what-for': 'error',
      'import-x/no-cycle': 'error',
      'import-x/no-duplicates': 'error',
      'import-x/first': 'error',
      eqeqeq: 'error',
      'no-console': 'off',
      'no-restricted-properties': [
        'error',
        ...['describe', 'it', 'test'].map((object) => ({ object, property: 'only' })),
      ],
    },
    settings: {
      'import-x/extensions': ['.ts'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
      'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.mjs', '.js'] })],
    },
  },
  { files: ['**/*.mjs'], languageOptions: { globals: { URL: 'readonly', process: 'readonly', console: 'readonly' } } },
  {
    files: ['src/**/*.ts', 'stories/**/*.ts', '.storybook/**/*.ts', 'test/**/*.ts'],
    plugins: { lit, 'lit-a11y': litA11y, wc },
    settings: { wc: { elementBaseClasses: ['LitElement'] } },
    rules: {
      ...lit.configs['flat/all'].rules,
      ...litA11y.configs.recommended.rules,
      ...wc.configs['flat/best-practice'].rules,
      'lit/no-template-arrow': 'off', // a listener that closes over its row is the plain way in a list
      'lit/no-template-map': 'off',
      'lit/prefer-query-decorators': 'off',
      'wc/guard-super-call': 'off', // LitElement has all of them
    },
  },
  {
    files: ['src/**/*.ts'],
    languageOptions: { globals: { window: 'readonly', self: 'readonly' } }, // `window.fetch` is `fetch`
    rules: {
      ...lengths(200, 40),
      'house/colours-from-tokens': 'error',
      'house/no-words-in-templates': 'error',
      'lit/ban-attributes': ['error', 'style'],
      'lit/attribute-names': ['error', { convention: 'kebab' }],
      'no-restricted-globals': globals(eventClasses, network, storage),
      'no-restricted-imports': ['error', { paths: ['lit/directives/style-map.js', 'lit/directives/unsafe-html.js'] }],
      'no-restricted-properties': [
        'error',
        { object: 'navigator', property: 'sendBeacon', message: 'Only src/api knows the network.' },
        { object: 'document', property: 'cookie', message: 'Nothing sets a cookie on a library’s site.' },
      ],
    },
  },
  { files: ['src/styles/tokens.ts'], rules: { 'house/colours-from-tokens': 'off' } },
  { files: ['src/api/**/*.ts'], rules: { 'no-restricted-globals': globals(eventClasses, storage) } },
  {
    files: ['src/vault/**/*.ts', 'src/outbox/**/*.ts', 'src/services/storage.ts', 'src/services/remembered-names.ts'],
    rules: { 'no-restricted-globals': globals(eventClasses, network) },
  },
  { files: ['src/elements/**/*.ts'], rules: lengths(250, 40) },
  { files: ['demo/**/*.ts', 'scripts/**/*.ts', 'scripts/**/*.mjs'], rules: lengths(200, 40) },
  { files: ['test/**/*.ts'], rules: { '@typescript-eslint/no-empty-function': 'off' } },
  {
    files: ['src/config/generated/*.ts', 'src/i18n/*.ts', 'demo/catalogue/works/**', '**/*.styles.ts'],
    rules: { 'max-lines': 'off' },
  },
);
