/** `npm start` in a terminal: what it prints, that it is ready in time for the tests, and that Ctrl-C leaves nothing behind. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { after, before, test } from 'node:test';

const project = fileURLToPath(new URL('../../..', import.meta.url));
const patienceMs = 300_000;

let data: string;
let port: number;
before(async () => {
  data = await mkdtemp(join(tmpdir(), 'elib-terminal-'));
  // Five free ports in a row are likely above a free one.
  const server = createServer().listen(0, 'localhost');
  await once(server, 'listening');
  port = (server.address() as AddressInfo).port % 60_000;
  server.close();
});
after(() => rm(data, { recursive: true, force: true }));

interface Started {
  readonly child: ChildProcess;
  readonly printed: string;
}

async function start(): Promise<Started> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'demo/start.ts'], {
    cwd: project,
    env: { ...process.env, ELIB_PORT: String(port), ELIB_DATA: data },
  });
  let printed = '';
  let complaints = '';
  child.stderr.on('data', (text: Buffer) => (complaints += text.toString()));
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`Not ready: ${printed}${complaints}`)), patienceMs);
    child.stdout.on('data', (text: Buffer) => {
      printed += text.toString();
      if (!/^Ready$/m.test(printed)) return;
      clearTimeout(timer);
      resolve();
    });
    child.once('exit', (code) => reject(new Error(`It ended with ${String(code)}: ${complaints}`)));
  });
  return { child, printed };
}

test('it prints every address, the test cards with their PINs, and then that it is ready; Ctrl-C ends all of it', async () => {
  const { child, printed } = await start();
  assert.match(printed, new RegExp(`^E-library API +http://localhost:${port}$`, 'm'));
  assert.match(printed, new RegExp(`^Bundles +http://127\\.0\\.0\\.1:${port + 1}$`, 'm'));
  for (const [index, site] of ['bjorkvik', 'koivuranta', 'tunturila'].entries()) {
    assert.match(printed, new RegExp(`^Site +http://127\\.0\\.0\\.1:${port + 2 + index} +${site}$`, 'm'));
  }
  assert.match(printed, /^card 1000 0001, PIN 1234/m);
  assert.equal((await fetch(`http://localhost:${port}/koivuranta/`)).status, 200);
  assert.equal((await fetch(`http://127.0.0.1:${port + 1}/elib.js`)).status, 200);
  const exited = once(child, 'exit');
  child.kill('SIGINT');
  assert.deepEqual(await exited, [0, null]);
  await assert.rejects(fetch(`http://localhost:${port}/koivuranta/`));
});

test('it starts again on the same data', async () => {
  const { child } = await start();
  const exited = once(child, 'exit');
  child.kill('SIGTERM');
  assert.deepEqual(await exited, [0, null]);
});

test('a dialect that it doesn’t speak is told plainly, with those that it does', async () => {
  const child = spawn(process.execPath, ['--import', 'tsx', 'demo/start.ts', '--dialect', 'esperanto'], {
    cwd: project,
  });
  let complaints = '';
  child.stderr.on('data', (text: Buffer) => (complaints += text.toString()));
  assert.deepEqual(await once(child, 'exit'), [1, null]);
  assert.match(complaints, /^--dialect is "esperanto"\.\nGive it one of: reference, ekirjasto\.$/m);
});
