/** What the linter refuses: for every house rule one snippet that breaks it and, where it matters, one that doesn't. */

import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { describe, it } from 'node:test';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

const root = path.dirname(path.dirname(import.meta.dirname));

/** Without the type checker, which knows only files that exist. */
const syntactic = new ESLint({
  cwd: root,
  overrideConfig: [{ files: ['**/*.ts'], ...tseslint.configs.disableTypeChecked }],
});
/** In CI typescript-eslint reads each file once, from the disk, and would never see a snippet. */
const typed = new ESLint({
  cwd: root,
  overrideConfig: [
    { files: ['**/*.ts'], languageOptions: { parserOptions: { disallowAutomaticSingleRunInference: true } } },
  ],
});

/** The names of the rules that `code` breaks when it stands in `file`; what the file as a whole misses is left out. */
async function broken(code: string, file: string, linter = syntactic): Promise<readonly string[]> {
  const results = await linter.lintText(`/** A snippet. */\n${code}\n`, { filePath: path.join(root, file) });
  const messages = results.flatMap((result) => result.messages);
  const fatal = messages.find((message) => message.fatal);
  assert.equal(fatal, undefined, fatal?.message);
  return messages.map(({ ruleId }) => ruleId ?? '').filter((rule) => !rule.endsWith('no-unused-vars'));
}

interface Case {
  readonly of: string;
  readonly file: string;
  readonly code: string;
}

const refuses = (rule: string, cases: readonly Case[]): void => {
  for (const { of, file, code } of cases) {
    it(`refuses ${of}`, async () => {
      const rules = await broken(code, file);
      assert.ok(rules.includes(rule), `${rule} said nothing; others: ${rules.join(', ')}`);
    });
  }
};

const allows = (rule: string, cases: readonly Case[]): void => {
  for (const { of, file, code } of cases) {
    it(`allows ${of}`, async () => {
      const rules = await broken(code, file);
      assert.ok(!rules.includes(rule), `${rule} complained`);
    });
  }
};

describe('The layers', () => {
  refuses('house/layers', [
    { of: 'the domain to know the network', file: 'src/domain/x.ts', code: "import '../api/http.ts';" },
    { of: 'the domain a package', file: 'src/domain/x.ts', code: "import 'lit';" },
    { of: 'types across layers, too', file: 'src/ui/x.ts', code: "import type { A } from '../services/library.ts';" },
    { of: 'code that comes later', file: 'src/ui/x.ts', code: "await import('../services/library.ts');" },
    { of: 'a re-export', file: 'src/ui/x.ts', code: "export * from '../vault/vault.ts';" },
    { of: 'a type asked for in passing', file: 'src/ui/x.ts', code: "type A = typeof import('../vault/vault.ts');" },
    { of: 'a package of another layer', file: 'src/ui/x.ts', code: "import ky from 'ky';" },
    { of: 'a package that comes later', file: 'src/ui/x.ts', code: "await import('dompurify');" },
    { of: 'one element another’s folder', file: 'src/elements/shelf/x.ts', code: "import '../search/elib-search.ts';" },
    { of: 'elements the services', file: 'src/elements/shelf/x.ts', code: "import '../../services/library.ts';" },
    { of: 'src the demo', file: 'src/api/x.ts', code: "import '../../demo/api/problem.ts';" },
    { of: 'the demo anything of src', file: 'demo/api/x.ts', code: "import '../../src/domain/text.ts';" },
    { of: 'the collection the server', file: 'demo/catalogue/x.ts', code: "import '../api/problem.ts';" },
    { of: 'stories the demo', file: 'stories/x.ts', code: "import '../demo/api/problem.ts';" },
    { of: 'entry files the services', file: 'src/elib.ts', code: "import './services/library.ts';" },
    { of: 'a folder that the table doesn’t have', file: 'src/odds/x.ts', code: 'export {};' },
  ]);
  allows('house/layers', [
    { of: 'a layer itself', file: 'src/api/opds/x.ts', code: "import '../http.ts';" },
    {
      of: 'elements what stands beside their folders',
      file: 'src/elements/shelf/x.ts',
      code: "import '../define.ts';",
    },
    { of: 'elements their own folder', file: 'src/elements/shelf/x.ts', code: "import './shelf.templates.ts';" },
    { of: 'the library to compose', file: 'src/elements/library/x.ts', code: "import '../../services/library.ts';" },
    { of: 'a package’s own paths', file: 'src/ui/x.ts', code: "import 'lit/directives/repeat.js';" },
    { of: 'tests everything', file: 'test/x.ts', code: "import '../src/api/http.ts'; import '../demo/demo.ts';" },
  ]);

  it('name every folder of src', async () => {
    const { rules } = (await syntactic.calculateConfigForFile(path.join(root, 'src/ui/x.ts'))) as {
      readonly rules: { readonly 'house/layers': readonly [unknown, Readonly<Record<string, unknown>>] };
    };
    const [, layers] = rules['house/layers'];
    const folders = (await readdir(path.join(root, 'src'), { withFileTypes: true })).filter((entry) =>
      entry.isDirectory(),
    );
    for (const { name } of folders) assert.ok(`src/${name}` in layers, `src/${name} has no row`);
  });

  it('have no cycle', async () => {
    assert.ok(
      (
        await broken("import { Vault } from './vault.ts'; export const vault = Vault;", 'src/vault/records.ts')
      ).includes('import-x/no-cycle'),
    );
  });
});

describe('The network', () => {
  const file = 'src/services/x.ts';
  refuses('no-restricted-globals', [
    { of: 'fetch outside src/api', file, code: "void fetch('/');" },
    { of: 'fetch of the window', file, code: "void window.fetch('/');" },
    { of: 'fetch of the global object', file, code: "void globalThis.fetch('/');" },
    { of: 'XMLHttpRequest', file, code: 'new XMLHttpRequest();' },
    { of: 'WebSocket', file, code: "new WebSocket('wss://example.fi');" },
    { of: 'EventSource', file, code: "new EventSource('/');" },
  ]);
  refuses('no-restricted-properties', [{ of: 'sendBeacon', file, code: "navigator.sendBeacon('/');" }]);
  allows('no-restricted-globals', [{ of: 'fetch in src/api', file: 'src/api/x.ts', code: "void fetch('/');" }]);
});

describe('What stays on the device', () => {
  const file = 'src/services/x.ts';
  refuses('no-restricted-globals', [
    { of: 'localStorage', file, code: "localStorage.getItem('a');" },
    { of: 'sessionStorage', file: 'src/api/x.ts', code: "sessionStorage.getItem('a');" },
    { of: 'IndexedDB', file, code: "indexedDB.open('a');" },
    { of: 'caches of the window', file, code: "void window.caches.open('a');" },
  ]);
  refuses('no-restricted-properties', [{ of: 'cookies', file, code: "document.cookie = 'a=b';" }]);
  allows('no-restricted-globals', [
    { of: 'the vault its storage', file: 'src/vault/x.ts', code: "sessionStorage.getItem('a');" },
    { of: 'the outbox its storage', file: 'src/outbox/x.ts', code: "indexedDB.open('a');" },
    { of: 'services/storage.ts its storage', file: 'src/services/storage.ts', code: "indexedDB.open('a');" },
  ]);
});

describe('Templates', () => {
  const file = 'src/ui/x.ts';
  const html = (markup: string): string =>
    `import { html } from 'lit'; export const x = (a: unknown) => html\`${markup}\`;`;
  const css = (rules: string): string => `import { css } from 'lit'; export const x = css\`${rules}\`;`;
  refuses('house/no-words-in-templates', [
    { of: 'words', file, code: html('<p>Lainaa</p>') },
    { of: 'words beside an expression', file, code: html('<p>${a} loans</p>') },
    { of: 'words after an attribute with >', file, code: html('<p title="${a}" data-x="a > b">loans</p>') },
    { of: 'spoken words', file, code: html('<button aria-label="Close">×</button>') },
    { of: 'words in place of an answer', file, code: html('<input placeholder="Search" />') },
  ]);
  allows('house/no-words-in-templates', [
    { of: 'signs, entities and comments', file, code: html('<!-- why --><p>${a} · &nbsp;–</p>') },
    { of: 'attributes for machines', file, code: html('<p class="wide" part="row" @click=${a}>${a}</p>') },
  ]);
  refuses('house/colours-from-tokens', [
    { of: 'a colour by number', file, code: css(':host { color: #a00; }') },
    { of: 'a colour by name', file, code: css('p { border: 1px solid rebeccapurple; }') },
    { of: 'a colour by function', file, code: css('p { box-shadow: 0 0 2px rgb(0 0 0 / 0.2); }') },
    { of: 'a colour in a mixture', file, code: css('p { color: color-mix(in oklab, black 20%, CanvasText); }') },
    { of: 'a painted picture', file, code: html('<svg><path fill="red" /></svg>') },
  ]);
  allows('house/colours-from-tokens', [
    { of: 'tokens and the system’s colours', file, code: css('p { color: var(--elib-accent); background: Canvas; }') },
    {
      of: 'a mixture of tokens',
      file,
      code: css('p:hover { color: color-mix(in oklab, var(--a) 20%, currentColor); }'),
    },
    { of: 'an id in a selector', file, code: css('#bad { display: none; }') },
    { of: 'the tokens their colours', file: 'src/styles/tokens.ts', code: css(':host { --a: #a00; }') },
  ]);
  refuses('lit/ban-attributes', [{ of: 'an inline style', file, code: html('<p style="margin: 0"></p>') }]);
  refuses('no-restricted-imports', [
    { of: 'styleMap', file, code: "import { styleMap } from 'lit/directives/style-map.js';" },
    { of: 'HTML that nobody cleaned', file, code: "import { unsafeHTML } from 'lit/directives/unsafe-html.js';" },
  ]);
  refuses('lit-a11y/alt-text', [{ of: 'a picture without words', file, code: html('<img src=${a} />') }]);
});

describe('Files', () => {
  const lines = (count: number): string => 'export {};\n'.repeat(count);
  const long = (count: number): string => `export function f(): number[] {\n  return [\n${'1,\n'.repeat(count)}];\n}`;
  refuses('max-lines', [
    { of: 'more than 200 lines', file: 'src/ui/x.ts', code: lines(200) },
    { of: 'more than 250 lines in an element', file: 'src/elements/shelf/x.ts', code: lines(250) },
  ]);
  allows('max-lines', [
    { of: '240 lines in an element', file: 'src/elements/shelf/x.ts', code: lines(239) },
    { of: 'long texts', file: 'src/i18n/fi.ts', code: lines(300) },
    { of: 'long tests', file: 'test/x.test.ts', code: lines(300) },
  ]);
  refuses('max-lines-per-function', [{ of: 'functions of more than 40 lines', file: 'src/ui/x.ts', code: long(40) }]);
  refuses('house/no-catch-all-names', [
    { of: 'a folder for anything', file: 'src/ui/utils/x.ts', code: 'export {};' },
    { of: 'a file for anything', file: 'demo/api/helpers.ts', code: 'export {};' },
  ]);
  it('refuses a file that doesn’t say first what it does', async () => {
    const [result] = await syntactic.lintText("import './x.ts';\n", { filePath: path.join(root, 'src/ui/x.ts') });
    assert.ok(result?.messages.some(({ ruleId }) => ruleId === 'house/say-first-what-for'));
  });
});

describe('The language', () => {
  const file = 'src/domain/text.ts';
  const cases: readonly (Case & { readonly rule: string })[] = [
    { rule: 'no-restricted-globals', of: 'CustomEvent', file, code: "new CustomEvent('elib-borrowed');" },
    { rule: '@typescript-eslint/no-explicit-any', of: 'any', file, code: 'export const a = (b: any): unknown => b;' },
    {
      rule: '@typescript-eslint/no-floating-promises',
      of: 'a promise that nobody waits for',
      file,
      code: 'const later = async (): Promise<void> => { await Promise.resolve(); };\nlater();',
    },
    {
      rule: '@typescript-eslint/switch-exhaustiveness-check',
      of: 'a switch that forgets a member',
      file,
      code: "export const f = (a: 'b' | 'c'): void => { switch (a) { case 'b': break; } };",
    },
  ];
  for (const { rule, of, file: where, code } of cases) {
    it(`refuses ${of}`, async () => assert.ok((await broken(code, where, typed)).includes(rule)));
  }
  it('lets no comment switch a rule off', async () => {
    const code = '// eslint-disable-next-line\nexport const a = (b: any): unknown => b;';
    assert.ok((await broken(code, file, typed)).includes('@typescript-eslint/no-explicit-any'));
  });
});
