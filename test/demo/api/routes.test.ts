/** Every route says who may use it and what it answers, and the written description is the routes' own. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { accessRules } from '../../../demo/api/access.ts';
import { openApiDocument } from '../../../demo/api/openapi.ts';
import { generate } from '../../../scripts/openapi.ts';
import { ELibrary } from './e-library.ts';
import type { Asker } from './e-library.ts';

let elib: ELibrary;
before(async () => {
  elib = await ELibrary.open();
});
after(() => elib.close());

interface Operation {
  readonly 'x-access'?: string;
  readonly responses?: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema?: unknown }>> }>
  >;
}

const methods = ['get', 'put', 'post', 'delete', 'patch'] as const;

function operations(): Map<string, Operation> {
  const found = new Map<string, Operation>();
  for (const [path, item] of Object.entries(openApiDocument().paths ?? {})) {
    for (const method of methods) {
      const operation: Operation | undefined = item[method];
      if (operation !== undefined) found.set(`${method.toUpperCase()} ${path}`, operation);
    }
  }
  return found;
}

test('every route that the server has is declared, and every declared route is there', () => {
  const served = elib.api.routes
    .filter(({ method }) => method !== 'ALL')
    .map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`);
  assert.deepEqual([...new Set(served)].sort(), [...operations().keys()].sort());
});

test('every route has one of the access rules', () => {
  for (const [route, operation] of operations()) {
    assert.ok(Object.keys(accessRules).includes(operation['x-access'] ?? ''), `${route} has no access rule`);
  }
});

test('every route says what it answers when all is well, and of what shape', () => {
  for (const [route, { responses }] of operations()) {
    const [, good] = Object.entries(responses ?? {}).find(([status]) => status.startsWith('2')) ?? [];
    assert.ok(good !== undefined, route);
    for (const content of Object.values(good.content ?? {})) assert.ok(content.schema, route);
  }
});

const rulesForPatrons = ['patron', 'staff', 'patron-at-loan-address', 'patron-or-loan-address'];

const inAddress: Readonly<Record<string, string>> = {
  '{library}': 'koivuranta',
  '{id}': 'kalevala',
  '{kind}': 'shelves',
  '{loan}': '53081532-7547-4b74-8ebd-0ef7babba6d0',
  '{format}': 'reader',
};

const addressOf = (path: string): string => path.replace(/\{\w+\}/g, (name) => inAddress[name] ?? name);

test('routes for patrons answer a visitor 401 and do nothing', async () => {
  for (const [route, operation] of operations()) {
    if (!rulesForPatrons.includes(operation['x-access'] ?? '')) continue;
    const [method = '', path = ''] = route.split(' ');
    const body = method === 'POST' ? '{}' : undefined;
    const { status } = await elib.visitor.ask(method, addressOf(path), { 'Content-Type': 'application/json' }, body);
    assert.equal(status, 401, route);
  }
});

/** Who → whether the staff routes of Koivuranta let them in. */
const staffMatrix: readonly (readonly [who: string, as: () => Promise<Asker>, isLetIn: boolean])[] = [
  ['a patron', () => elib.patron(), false],
  ['a librarian of the library', () => elib.staff('librarian', 'koivuranta'), true],
  ['a librarian of the neighbour', () => elib.staff('librarian', 'kuusiharju'), false],
  ['an editor of the area', () => elib.staff('area-editor', 'rantakimppa'), true],
  ['an editor of another area', () => elib.staff('area-editor', 'merikimppa'), false],
  ['an editor of the nation', () => elib.staff('umbrella', 'nation'), true],
];

for (const [who, as, isLetIn] of staffMatrix) {
  test(`routes for staff ${isLetIn ? 'let in' : 'answer 403 to'} ${who}`, async () => {
    const asker = await as();
    for (const [route, operation] of operations()) {
      if (operation['x-access'] !== 'staff') continue;
      const [method = '', path = ''] = route.split(' ');
      const body = method === 'POST' || method === 'PUT' ? '{}' : undefined;
      const address = addressOf(path).replace('kalevala', '53081532-7547-4b74-8ebd-0ef7babba6d0');
      const { status } = await asker.ask(method, address, { 'Content-Type': 'application/json' }, body);
      assert.equal(status !== 403, isLetIn, `${route}: ${String(status)}`);
    }
  });
}

test('routes by loan address answer 403 to whoever has none', async () => {
  for (const [route, operation] of operations()) {
    if (operation['x-access'] !== 'loan-address') continue;
    const path = (route.split(' ')[1] ?? '').replace('{id}', 'kalevala-aani').replace('{file}', '01.mp3');
    assert.equal((await elib.visitor.get(path)).status, 403, route);
  }
});

test('openapi.json and the client’s types are what scripts/openapi.ts writes today', async () => {
  for (const { path, text } of await generate()) {
    assert.equal(await readFile(path, 'utf8'), text, `${path} is old: run npx tsx scripts/openapi.ts`);
  }
});
