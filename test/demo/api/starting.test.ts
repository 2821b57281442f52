/** What a webmaster sees of the demo: sites on their own origins, libraries that come while it runs, and plain words when it can't start. */
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { startDemo } from '../../../demo/demo.ts';
import type { Demo, DemoOptions } from '../../../demo/demo.ts';
import type { FeedDocument } from '../../../demo/api/documents.ts';

let folder: string;
let demo: Demo;
const told: string[] = [];

const options = (): DemoOptions => ({
  port: 0,
  dataFolder: join(folder, 'data'),
  sitesFolder: join(folder, 'sites'),
  buildBundles: false,
  tell: (message) => void told.push(message),
});

async function writeSite(name: string, code: string, page: string): Promise<void> {
  const site = join(folder, 'sites', name);
  await mkdir(join(site, 'sv'), { recursive: true });
  const municipalities = [{ code, name: { fi: name }, from: '2026-01-01' }];
  const library = { id: name, name: { fi: `Kirjasto ${name}` }, languages: ['fi'], municipalities };
  await writeFile(join(site, 'library.json'), JSON.stringify(library));
  await writeFile(join(site, 'sv/index.html'), '<!doctype html><title>På svenska</title>');
  await writeFile(join(site, 'style.css'), 'body { color: navy }');
  await writeFile(join(site, 'headers.json'), '{ "Content-Security-Policy": "connect-src %ELIB_API%" }');
  await writeFile(join(site, 'index.html'), page);
}

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'elib-demo-'));
  await writeSite(
    'ranta',
    '998',
    '<!doctype html><script src="%ELIB_BUNDLES%/elib.js" data-library="%ELIB_API%/ranta"></script>',
  );
  demo = await startDemo(options());
});
after(async () => {
  await demo.stop();
  await rm(folder, { recursive: true, force: true });
});

const origin = (): string => demo.sites[0]?.origin ?? '';

async function refusal(more: Partial<DemoOptions>): Promise<string> {
  try {
    const started = await startDemo({ ...options(), ...more });
    await started.stop();
    return 'it started';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

test('a page’s placeholders are the addresses of API and bundles, in its HTML and in its headers', async () => {
  const response = await fetch(`${origin()}/`);
  const page = await response.text();
  assert.match(page, new RegExp(`src="${demo.bundles}/elib.js" data-library="${demo.api}/ranta"`));
  assert.equal(response.headers.get('Content-Security-Policy'), `connect-src ${demo.api}`);
});

test('a demo can be started in the dialect of the national service', async () => {
  const dataFolder = join(folder, 'data of another');
  const other = await startDemo({ ...options(), dataFolder, dialect: 'ekirjasto' });
  const types = await Promise.all(
    [demo, other].map(async ({ api }) => (await fetch(`${api}/ranta/`)).headers.get('Content-Type')),
  );
  await other.stop();
  assert.deepEqual(types, ['application/opds+json', 'application/atom+xml;profile=opds-catalog;kind=acquisition']);
});

test('the rest of a site is served as any web server does', async () => {
  const style = await fetch(`${origin()}/style.css`);
  assert.match(style.headers.get('Content-Type') ?? '', /^text\/css/);
  assert.match(await (await fetch(`${origin()}/sv`)).text(), /På svenska/);
  assert.equal((await fetch(`${origin()}/nothing.html`)).status, 404);
  assert.equal((await fetch(`${origin()}/..%2f..%2fdata%2ffinished.json`)).status, 404);
});

test('a site’s own origin may call the API for its library', async () => {
  const response = await fetch(`${demo.api}/ranta/`, { headers: { Origin: origin() } });
  assert.equal(response.headers.get('Access-Control-Allow-Origin'), origin());
  const configuration = (await (await fetch(`${demo.api}/ranta/configuration`)).json()) as { origins: string[] };
  assert.deepEqual(configuration.origins, [origin()]);
});

test('a folder dropped in while the demo runs is a library with a site of its own', async () => {
  await writeSite('saari', '123', '<!doctype html>');
  const deadline = Date.now() + 20_000;
  while (!told.some((message) => message.startsWith('saari has come'))) {
    assert.ok(Date.now() < deadline, 'the new folder was not noticed');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const address = /saari has come: (\S+)/.exec(told.join(' '))?.[1] ?? '';
  assert.equal((await fetch(`${address}/`)).status, 200);
  const feed = (await (await fetch(`${demo.api}/saari/`, { headers: { Origin: address } })).json()) as FeedDocument;
  assert.equal(feed.metadata.title, 'Kirjasto saari');
});

test('a second start on the same data says that another demo is running', async () => {
  assert.match(await refusal({}), /Another demo is running with the data in .*data\.\nEnd it first/);
});

test('a taken port is named, with a way around it', async () => {
  const other = createServer().listen(0, 'localhost');
  await new Promise((resolve) => other.once('listening', resolve));
  const { port } = other.address() as AddressInfo;
  const message = await refusal({ port, dataFolder: join(folder, 'other') });
  other.close();
  assert.match(message, new RegExp(`Port ${port} is taken by another program\\.\\n.*ELIB_PORT=9000 npm start`));
});

test('stopping closes every address; starting again finds the loans as they were', async () => {
  const addresses = [demo.api, demo.bundles, origin()];
  const loansBefore = await demo.db.selectFrom('loans').select('id').orderBy('id').execute();
  await demo.stop();
  for (const address of addresses) await assert.rejects(fetch(address), address);
  demo = await startDemo(options());
  assert.deepEqual(await demo.db.selectFrom('loans').select('id').orderBy('id').execute(), loansBefore);
});

test('data that can’t be read is told, with the way to make it anew; and that way works', async () => {
  await demo.stop();
  await writeFile(join(folder, 'data/database/global/pg_control'), 'nonsense');
  assert.match(await refusal({}), /The data in .*data can't be read: .*\n.*npm start -- --reset/s);
  demo = await startDemo({ ...options(), reset: true });
  assert.equal((await fetch(`${demo.api}/ranta/`)).status, 200);
});

test('a first start that was cut short begins again by itself', async () => {
  await demo.stop();
  await rm(join(folder, 'data/finished.json'));
  await writeFile(join(folder, 'data/database/global/pg_control'), 'half');
  demo = await startDemo(options());
  assert.equal((await fetch(`${demo.api}/ranta/`)).status, 200);
});
