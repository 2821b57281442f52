/** A municipality joins the running e-library by one file, with a name that nobody has written anywhere before. */

import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { after, before, describe, it } from 'node:test';
import { fillSignIn, findBook, resultFor } from './patron.ts';
import { openStage, type Stage } from './stage.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
const PATIENCE_MS = 20_000;
const title = 'Seitsemän veljestä';

/** Letters only, as a municipality's name has. */
const madeUpName = (): string => [...randomBytes(12)].map((byte) => String.fromCharCode(97 + (byte % 26))).join('');

describe('a municipality that nobody has heard of', () => {
  const name = madeUpName();
  const called = name.charAt(0).toUpperCase() + name.slice(1);
  const told: string[] = [];
  let sites: string;
  let stage: Stage;
  let own: Server;

  const library = {
    id: name,
    name: { fi: `Kirjasto ${called}`, sv: `Bibliotek ${called}` },
    languages: ['fi', 'sv'],
    municipalities: [{ code: '991', name: { fi: called }, from: '2026-01-01' }],
    area: 'rantakimppa',
    theme: { accent: '#5b2a4d' },
    contact: { phone: '014 000 777' },
  };
  const drop = (contents: object | string): Promise<void> =>
    writeFile(join(sites, `${name}.json`), typeof contents === 'string' ? contents : JSON.stringify(contents));

  async function hear(pattern: RegExp): Promise<RegExpExecArray> {
    const deadline = Date.now() + PATIENCE_MS;
    for (;;) {
      const heard = told.map((message) => pattern.exec(message)).find((match) => match !== null);
      if (heard) return heard;
      assert.ok(Date.now() < deadline, `never told ${pattern}; told: ${told.join(' | ')}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  before(async () => {
    sites = await mkdtemp(join(tmpdir(), 'elib-sites-'));
    await cp(join(project, 'demo/sites/koivuranta'), join(sites, 'koivuranta'), { recursive: true });
    stage = await openStage('reference', { sitesFolder: sites, tell: (message) => void told.push(message) });
    const pasted = `<script type="module" src="${stage.demo.bundles}/elib.js" data-library="${stage.demo.api}/${name}"></script>
      <elib-search>Haku ei avaudu.</elib-search>`;
    own = createServer((_request, response) => {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(`<!doctype html><html lang="fi"><link rel="icon" href="data:,"><title>Oma</title>${pasted}</html>`);
    });
    await new Promise<void>((resolve) => own.listen(0, '127.0.0.1', resolve));
  });
  after(async () => {
    own.close();
    await stage.close();
    await rm(sites, { recursive: true, force: true });
  });
  const ownOrigin = (): string => `http://127.0.0.1:${(own.address() as AddressInfo).port}`;

  it('stands nowhere in the source', async () => {
    const search = promisify(execFile)('git', ['grep', '-il', name], { cwd: project });
    await assert.rejects(search, (error: { code?: number }) => error.code === 1, 'git grep finds the name nowhere');
  });

  it('has a page of its own as soon as its file is there, where a patron of elsewhere finds a book and signs in', async () => {
    await drop(library);
    const [, origin = ''] = await hear(new RegExp(`^${name} has come: (\\S+)$`));
    const { page, complaints, context } = await stage.visitor();
    await page.goto(origin);
    await page.getByRole('heading', { level: 1 }).waitFor();
    assert.equal(await page.title(), `Kirjasto ${called}`);
    assert.equal(await page.getByRole('link', { name: '014 000 777' }).first().getAttribute('href'), 'tel:014000777');
    await findBook(page, title);
    await resultFor(page, title, 'Äänikirja').waitFor();
    await page.locator('elib-login').getByRole('button', { name: 'Kirjaudu sisään' }).click();
    await fillSignIn(page, { number: '1000 0004', pin: '1234' });
    await page.locator('elib-shelf').getByText('Koivuranta').first().waitFor();
    assert.deepEqual(complaints, []);
    await context.close();
  });

  it('has its page on a server of its own once the file names that', async () => {
    await drop({ ...library, origins: [ownOrigin()] });
    await hear(new RegExp(`^${name} has changed$`));
    const { page, complaints, context } = await stage.visitor();
    await page.goto(ownOrigin());
    await findBook(page, title);
    await resultFor(page, title, 'Äänikirja').waitFor();
    assert.deepEqual(complaints, []);
    await context.close();
  });

  it('keeps its last good version when the file is broken, and is told plainly what is wrong', async () => {
    await drop('{ "id": ');
    await hear(new RegExp(`${name}\\.json: it is not JSON.*the last good version stays`));
    assert.equal((await fetch(`${stage.demo.api}/${name}/configuration`)).status, 200);
    await drop({ ...library, id: 'another' });
    await hear(new RegExp(`${name}\\.json: id: must be the name of its file, ${name}`));
  });

  it('changes its language with its file', async () => {
    const [, origin = ''] = await hear(new RegExp(`^${name} has come: (\\S+)$`));
    told.length = 0;
    await drop({ ...library, languages: ['sv', 'fi'] });
    await hear(new RegExp(`^${name} has changed$`));
    const text = await (await fetch(`${origin}/`)).text();
    assert.match(text, /<html lang="sv">/);
    assert.match(text, new RegExp(`<title>Bibliotek ${called}</title>`));
    await rm(join(sites, `${name}.json`));
    await hear(new RegExp(`^${name} is gone$`));
    assert.equal((await fetch(`${stage.demo.api}/${name}/configuration`)).status, 404);
    await assert.rejects(fetch(`${origin}/`), 'its site is shut');
  });
});
