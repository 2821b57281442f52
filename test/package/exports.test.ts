/** What an engineer or a webmaster gets from the package: every path of `exports` is there, loads, and has the types it promises. */

import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdtemp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { chromium, type Browser } from 'playwright-core';
import ts from 'typescript';
import manifest from '../../package.json' with { type: 'json' };
import { build } from '../../scripts/build.ts';
import { findBrowser } from '../browser.ts';

const root = path.dirname(path.dirname(import.meta.dirname));
const dist = path.join(root, 'dist');

const publicTags = [
  'elib-announcements',
  'elib-highlights',
  'elib-library',
  'elib-login',
  'elib-player',
  'elib-publication',
  'elib-search',
  'elib-shelf',
  'elib-shelf-count',
];

const staffTags = ['elib-highlights-editor'];

/** `npm test` has built just before; a run of this file alone builds only what isn't there. */
before(async () => {
  if (!existsSync(path.join(dist, 'elib.js'))) await build();
});

describe('Every path of exports', () => {
  for (const [name, target] of Object.entries(manifest.exports)) {
    for (const file of typeof target === 'string' ? [target] : Object.values(target)) {
      it(`${name} has ${file}`, () => assert.ok(existsSync(path.join(root, file))));
    }
  }

  it('is published', () => {
    const files = Object.values(manifest.exports).flatMap((target) =>
      typeof target === 'string' ? [target] : Object.values(target),
    );
    const kept = ['./package.json', ...manifest.files.map((file) => `./${file}`)];
    for (const file of files)
      assert.ok(
        kept.some((place) => file === place || file.startsWith(`${place}/`)),
        file,
      );
  });
});

describe('An engineer', () => {
  let folder: string;
  before(async () => {
    await mkdir(path.join(root, '.tmp'), { recursive: true });
    folder = await mkdtemp(path.join(root, '.tmp', 'consumer-'));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  /** What TypeScript says to a consumer who writes `code`, who checks declarations, too, and who knows none of our settings. */
  async function complaints(code: string, resolution: ts.CompilerOptions): Promise<readonly string[]> {
    const file = path.join(folder, 'consumer.ts');
    await writeFile(file, code);
    const program = ts.createProgram([file], {
      ...resolution,
      strict: true,
      noEmit: true,
      resolveJsonModule: true,
      target: ts.ScriptTarget.ES2022,
      lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
      types: [],
    });
    return ts
      .getPreEmitDiagnostics(program)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
  }

  const resolutions: readonly (readonly [name: string, options: ts.CompilerOptions])[] = [
    ['as Node does', { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext }],
    ['as bundlers do', { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler }],
  ];
  for (const [name, options] of resolutions) {
    it(`finds the types, resolving ${name}`, async () => {
      const code = `
        import { ElibShelf } from 'elib-components';
        import type { Library } from 'elib-components';
        import { ElibSearch } from 'elib-components/patron.js';
        import 'elib-components/elib.js';
        import 'elib-components/staff.js';
        import manifest from 'elib-components/custom-elements.json' with { type: 'json' };
        export const shelf: ElibShelf = document.createElement('elib-shelf');
        export const search: ElibSearch = document.createElement('elib-search');
        export const modules: readonly unknown[] = manifest.modules;
        export type Profile = Library['profile'];
      `;
      assert.deepEqual(await complaints(code, options), []);
    });

    it(`is told of a mistake, resolving ${name}`, async () => {
      const code = `import { ElibShelf } from 'elib-components'; export const shelf: number = new ElibShelf();`;
      assert.deepEqual(await complaints(code, options), ["Type 'ElibShelf' is not assignable to type 'number'."]);
    });
  }

  it('reads of every element in the manifest', async () => {
    const { modules } = JSON.parse(await readFile(path.join(dist, 'custom-elements.json'), 'utf8')) as {
      readonly modules: readonly { readonly declarations: readonly { readonly tagName?: string }[] }[];
    };
    const tags = modules.flatMap(({ declarations }) => declarations.flatMap(({ tagName }) => tagName ?? []));
    for (const tag of [...publicTags, ...staffTags])
      assert.ok(tags.includes(tag), `${tag} is not in the manifest: ${tags.join(', ')}`);
  });
});

describe('A page', () => {
  let server: Server;
  let browser: Browser;
  let origin: string;
  before(async () => {
    server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      if (pathname === '/') {
        response
          .setHeader('Content-Type', 'text/html')
          .end('<!doctype html><html lang="fi"><title>A page</title></html>');
        return;
      }
      readFile(path.join(dist, path.normalize(pathname))).then(
        (content) => response.setHeader('Content-Type', 'text/javascript').end(content),
        () => response.writeHead(404).end(),
      );
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const { executablePath, args } = await findBrowser();
    browser = await chromium.launch({ executablePath, args: [...args] });
  });
  after(async () => {
    await browser.close();
    server.close();
  });

  /** The public elements that are defined once the page has imported `file`, and what it exports. */
  async function afterImport(file: string): Promise<{ defined: readonly string[]; exported: readonly string[] }> {
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.goto(origin);
    const result = await page.evaluate(
      async ({ address, tags }) => ({
        exported: Object.keys((await import(address)) as object),
        defined: tags.filter((tag) => customElements.get(tag) !== undefined),
      }),
      { address: `${origin}/${file}?v=1`, tags: [...publicTags, ...staffTags] },
    );
    await page.close();
    assert.deepEqual(errors, []);
    return result;
  }

  it('loads no element with elib.js before it has one', async () => {
    assert.deepEqual((await afterImport('elib.js')).defined, []);
  });

  it('has every element after patron.js', async () => {
    const { defined, exported } = await afterImport('patron.js');
    assert.deepEqual(defined, publicTags);
    assert.ok(exported.includes('ElibShelf'));
  });

  it('has the elements for librarians after staff.js, and none for patrons', async () => {
    assert.deepEqual((await afterImport('staff.js')).defined, staffTags);
  });

  it('asks for no entry file a second time, whatever it wrote behind its name', async () => {
    for (const name of await readdir(path.join(dist, 'chunks'))) {
      if (!name.endsWith('.js')) continue;
      const code = await readFile(path.join(dist, 'chunks', name), 'utf8');
      assert.doesNotMatch(code, /["'`]\.\.\/(?:elib|patron|staff)\.js/, name);
    }
  });
});

describe('A program in Node', () => {
  it('can import the classes, for instance to render a page on the server', async () => {
    const classes = (await import(path.join(dist, 'index.js'))) as Readonly<Record<string, unknown>>;
    assert.equal(typeof classes.ElibShelf, 'function');
  });
});
