/** A library's configuration: what a page gets, and what a webmaster is told when the file is wrong. */
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { LibraryFolders } from '../../../demo/api/library-folders.ts';
import type { SiteFolder } from '../../../demo/api/library-folders.ts';
import type { Library } from '../../../demo/api/library.ts';
import { ELibrary } from './e-library.ts';

const good = {
  id: 'ranta',
  name: { fi: 'Rannan kirjasto' },
  languages: ['fi', 'sv'],
  municipalities: [{ code: '091', name: { fi: 'Ranta' }, from: '2026-01-01' }],
};

let folder: string;
let watched: LibraryFolders;
let heard: SiteFolder[];
let gone: string[];
let complaints: string[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'elib-sites-'));
  heard = [];
  gone = [];
  complaints = [];
  watched = new LibraryFolders(folder, {
    changed: (site) => Promise.resolve(void heard.push(site)),
    gone: (name) => Promise.resolve(void gone.push(name)),
    complain: (message) => void complaints.push(message),
  });
});
afterEach(async () => {
  watched.close();
  await rm(folder, { recursive: true, force: true });
});

async function write(library: object | string, name = 'ranta'): Promise<void> {
  await mkdir(join(folder, name), { recursive: true });
  await writeFile(join(folder, name, 'index.html'), '<!doctype html>');
  const text = typeof library === 'string' ? library : JSON.stringify(library);
  await writeFile(join(folder, name, 'library.json'), text);
}

async function until(what: () => boolean): Promise<void> {
  const deadline = Date.now() + 20_000;
  while (!what()) {
    assert.ok(Date.now() < deadline, `nothing happened; complaints: ${complaints.join()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

let elib: ELibrary;
before(async () => {
  elib = await ELibrary.open();
});
after(() => elib.close());

test('a page gets its library’s name, languages, municipalities, contact and the address of its catalogue', async () => {
  const { status, headers, body } = await elib.visitor.get<Library>('/koivuranta/configuration');
  assert.equal(status, 200);
  assert.equal(headers.get('Content-Type'), 'application/json');
  assert.equal(body.name.sv, 'Björkstrands bibliotek');
  assert.deepEqual(body.languages, ['fi', 'sv', 'en']);
  assert.equal(body.municipalities[0]?.code, '998');
  assert.equal(body.contact.phone, '014 000 120');
  assert.equal(body.catalogue, 'http://localhost/koivuranta/');
  assert.deepEqual(body.origins, ['https://koivuranta.example']);
});

interface Linked {
  readonly rel: string | readonly string[];
  readonly href: string;
}

test('it gets the links of the front page, too, the same in every language, so that it needn’t fetch that to search', async () => {
  const asked = await elib.visitor.get<{ catalogueLinks: readonly Linked[] }>('/koivuranta/configuration');
  const front = await elib.visitor.get<{ links: readonly Linked[] }>('/koivuranta/');
  const told = (links: readonly Linked[]) => links.map(({ rel, href }) => `${[rel].flat().join(' ')} ${href}`);
  assert.deepEqual(told(asked.body.catalogueLinks), told(front.body.links.filter(({ rel }) => rel !== 'help')));
  assert.ok(!JSON.stringify(asked.body.catalogueLinks).includes('title'));
});

test('a service that speaks as E-kirjasto tells its links nowhere but on the front page', async () => {
  const other = await ELibrary.open(undefined, 'ekirjasto');
  const { body } = await other.visitor.get<Library>('/koivuranta/configuration');
  assert.ok(!('catalogueLinks' in body));
  await other.close();
});

test('a library that isn’t there has no configuration', async () => {
  assert.equal((await elib.visitor.get('/nowhere/configuration')).status, 404);
});

test('what the file leaves out is filled in', async () => {
  await write(good);
  await watched.watch();
  const library = heard[0]?.library;
  assert.deepEqual([library?.contact, library?.origins], [{}, []]);
  // Else nation and area could say nothing of it.
  assert.equal(library?.headingLevel, undefined);
});

test('a folder that comes while the demo runs is heard of, and so are its changes and its end', async () => {
  await watched.watch();
  assert.deepEqual(heard, []);
  await write(good);
  await until(() => heard.length === 1);
  await write({ ...good, name: { fi: 'Uusi nimi' } });
  await until(() => heard.at(-1)?.library?.name.fi === 'Uusi nimi');
  await rm(join(folder, 'ranta'), { recursive: true });
  await until(() => gone.includes('ranta'));
});

const mistakes: readonly (readonly [string, object | string, RegExp])[] = [
  ['no JSON', '{ "id": ', /not JSON/],
  ['another id than its folder', { ...good, id: 'toinen' }, /id: must be the name of its folder, ranta/],
  [
    'a municipality code with two digits',
    { ...good, municipalities: [{ ...good.municipalities[0], code: '91' }] },
    /code: must be three digits/,
  ],
  ['no municipality', { ...good, municipalities: [] }, /municipalities/],
  ['an origin with a path', { ...good, origins: ['https://ranta.example/'] }, /origins\.0: must be an origin/],
  ['a heading level of 1', { ...good, headingLevel: 1 }, /headingLevel/],
  ['a misspelt field', { ...good, langauges: ['fi'] }, /langauges/],
];

for (const [what, library, complaint] of mistakes) {
  test(`a file with ${what} is told plainly, and the library is left out`, async () => {
    await write(library);
    await watched.watch();
    assert.deepEqual(heard, []);
    assert.match(complaints[0] ?? '', complaint);
    assert.match(complaints[0] ?? '', /ranta.library\.json/);
    assert.match(complaints[0] ?? '', /left out/);
  });
}

test('a mistake in a file that was good is told once, and the last good version stays', async () => {
  await write(good);
  await watched.watch();
  await write('{');
  await until(() => complaints.length > 0);
  assert.match(complaints[0] ?? '', /last good version stays/);
  assert.equal(heard.length, 1);
  assert.deepEqual(gone, []);
});

test('a file by itself is a library too, with its changes and its end', async () => {
  const file = join(folder, 'saari.json');
  await writeFile(file, JSON.stringify({ ...good, id: 'saari' }));
  await watched.watch();
  assert.deepEqual([heard[0]?.name, heard[0]?.hasFolder, heard[0]?.library?.id], ['saari', false, 'saari']);
  await writeFile(file, JSON.stringify({ ...good, id: 'toinen' }));
  await until(() => complaints.length > 0);
  assert.match(
    complaints[0] ?? '',
    /saari\.json: id: must be the name of its file, saari — the last good version stays/,
  );
  await writeFile(file, JSON.stringify({ ...good, id: 'saari', name: { fi: 'Saari' } }));
  await until(() => heard.at(-1)?.library?.name.fi === 'Saari');
  await rm(file);
  await until(() => gone.includes('saari'));
});

test('a folder takes the place of the file of its name, and gives it back', async () => {
  await writeFile(join(folder, 'ranta.json'), JSON.stringify(good));
  await watched.watch();
  await write({ ...good, name: { fi: 'Omat sivut' } });
  await until(() => heard.at(-1)?.hasFolder === true);
  assert.deepEqual(gone, ['ranta']);
  await rm(join(folder, 'ranta'), { recursive: true });
  await until(() => heard.at(-1)?.hasFolder === false);
});

test('a site without a library is a site all the same', async () => {
  await mkdir(join(folder, 'pelkka-sivu'));
  await writeFile(join(folder, 'pelkka-sivu', 'index.html'), '<!doctype html>');
  await watched.watch();
  assert.deepEqual(heard, [{ name: 'pelkka-sivu', hasFolder: true, library: undefined }]);
});
