/** What nation and areas say of a library's pages: read from files while the demo runs, and told with the library's own. */
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { LevelFiles } from '../../../demo/api/level-files.ts';
import { libraryFileSchema, LibraryRegistry } from '../../../demo/api/library.ts';
import { levelFileSchema, levelOf } from '../../../demo/api/settings.ts';
import type { Level } from '../../../demo/api/settings.ts';
import { ELibrary } from './e-library.ts';

const nation = { name: { fi: 'E-kirjasto' }, holds: { policy: { fi: 'Kolme päivää.' } }, lock: ['holds.policy'] };
const area = { name: { fi: 'Rantakimppa' }, headingLevel: 3 };
const library = libraryFileSchema.parse({
  id: 'ranta',
  name: { fi: 'Rannan kirjasto' },
  languages: ['fi'],
  municipalities: [{ code: '091', name: { fi: 'Ranta' } }],
  area: 'rantakimppa',
});

let folder: string;
let files: LevelFiles;
let complaints: string[];
let registry: LibraryRegistry;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'elib-levels-'));
  await mkdir(join(folder, 'areas'));
  complaints = [];
  registry = new LibraryRegistry();
  files = new LevelFiles(folder, {
    changed: registry.setLevel.bind(registry),
    complain: (message) => void complaints.push(message),
  });
});
afterEach(async () => {
  files.close();
  await rm(folder, { recursive: true, force: true });
});

const write = (name: string, said: object | string): Promise<void> =>
  writeFile(join(folder, name), typeof said === 'string' ? said : JSON.stringify(said));

async function until(what: () => boolean): Promise<void> {
  const deadline = Date.now() + 20_000;
  while (!what()) {
    assert.ok(Date.now() < deadline, `nothing happened; complaints: ${complaints.join()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

test('what stands above a library is its nation and its own area', async () => {
  await write('nation.json', nation);
  await write('areas/rantakimppa.json', area);
  await write('areas/merikimppa.json', { ...area, headingLevel: 5 });
  await files.watch();
  const { name: nationName, lock, ...said } = nation;
  const { name: areaName, ...saidByArea } = area;
  assert.deepEqual(registry.above(library), [
    { level: 'nation', name: nationName, set: said, lock },
    { level: 'area', id: 'rantakimppa', name: areaName, set: saidByArea },
  ]);
  assert.deepEqual(complaints, []);
});

test('a file that comes, changes and goes while the demo runs is heard of', async () => {
  await files.watch();
  assert.deepEqual(registry.above(library), []);
  await write('areas/rantakimppa.json', area);
  await until(() => registry.above(library).length === 1);
  await write('areas/rantakimppa.json', { ...area, headingLevel: 4, theme: { accent: 'navy' } });
  await until(() => registry.above(library)[0]?.set.headingLevel === 4);
  await rm(join(folder, 'areas/rantakimppa.json'));
  await until(() => registry.above(library).length === 0);
});

const mistakes: readonly (readonly [string, object | string, RegExp])[] = [
  ['no JSON', '{ "name": ', /JSON/],
  ['no name', { headingLevel: 3 }, /name/],
  ['a heading level of 1', { ...nation, headingLevel: 1 }, /headingLevel/],
  ['a misspelt field', { ...nation, brwosing: {} }, /brwosing/],
  ['a lock that is no place', { ...nation, lock: ['holds policy'] }, /lock\.0: must be a place like holds\.policy/],
];
for (const [what, said, complaint] of mistakes) {
  test(`a file with ${what} is told plainly, and what it said last stays`, async () => {
    await write('nation.json', nation);
    await files.watch();
    await write('nation.json', said);
    await until(() => complaints.length > 0);
    assert.match(complaints[0] ?? '', complaint);
    assert.match(complaints[0] ?? '', /nation\.json/);
    assert.equal(registry.above(library)[0]?.lock?.[0], 'holds.policy');
  });
}

test('a page gets them with the library’s own, highest first', async () => {
  const elib = await ELibrary.open();
  try {
    const before = await elib.visitor.get<{ readonly levels?: readonly Level[] }>('/koivuranta/configuration');
    assert.equal(before.body.levels, undefined);
    elib.libraries.setLevel('nation', '', levelOf('nation', levelFileSchema.parse(nation)));
    const { body, headers } = await elib.visitor.get<{ readonly levels?: readonly Level[] }>(
      '/koivuranta/configuration',
    );
    assert.deepEqual(
      body.levels?.map(({ level, lock }) => [level, lock]),
      [['nation', ['holds.policy']]],
    );
    assert.notEqual(headers.get('ETag'), before.headers.get('ETag'));
    const again = await elib.visitor.get('/koivuranta/configuration', {
      'If-None-Match': headers.get('ETag') ?? '',
    });
    assert.equal(again.status, 304);
  } finally {
    await elib.close();
  }
});
