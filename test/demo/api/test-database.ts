/**
 * A database with the demo collection for one test file, in about a second: made once, kept as a snapshot in `.tmp`, and
 * made anew when what it is made of has changed.
 */
import { createHash } from 'node:crypto';
import { access, mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import lockfile from 'proper-lockfile';
import { migrate } from '../../../demo/api/database/migrate.ts';
import { openPglite } from '../../../demo/api/database/open.ts';
import type { Database } from '../../../demo/api/database/open.ts';
import { seed } from '../../../demo/api/database/seed.ts';
import { storeLibrary } from '../../../demo/api/database/store-library.ts';
import { subjects, works } from '../../../demo/catalogue/index.ts';
import { testLibraries } from './test-libraries.ts';

/** The day on which every test begins. */
export const firstDay = '2026-11-20T10:00:00Z';

const project = fileURLToPath(new URL('../../..', import.meta.url));
const snapshots = join(project, '.tmp');
const longestWait = { retries: 120, minTimeout: 500, maxTimeout: 1000 };

async function recipe(): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify([works, subjects, testLibraries, firstDay]));
  const folder = join(project, 'demo/api/database');
  const names = await readdir(folder, { recursive: true });
  for (const name of names.filter((file) => file.endsWith('.ts')).sort()) {
    hash.update(await readFile(join(folder, name)));
  }
  hash.update(await readFile(join(project, 'demo/api/folded-text.ts')));
  return hash.digest('hex').slice(0, 16);
}

/** Tables, the test libraries, the demo collection and its patrons. */
export async function fillTestDatabase(db: Database): Promise<void> {
  await migrate(db);
  for (const library of testLibraries) await storeLibrary(db, library);
  await seed(db, { works, subjects, homeMunicipality: '998', now: new Date(firstDay) });
}

const isThere = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );

async function makeSnapshot(file: string): Promise<void> {
  const { db, pglite } = await openPglite();
  await fillTestDatabase(db);
  const dump = await pglite.dumpDataDir('none');
  await writeFile(`${file}.part`, new Uint8Array(await dump.arrayBuffer()));
  await rename(`${file}.part`, file);
  await db.destroy();
}

/** Test files run side by side: one makes the snapshot, the others wait for it. */
async function snapshot(): Promise<Blob> {
  await mkdir(snapshots, { recursive: true });
  const file = join(snapshots, `test-database-${await recipe()}.tar`);
  if (!(await isThere(file))) {
    const unlock = await lockfile.lock(snapshots, { retries: longestWait, stale: 60_000 });
    try {
      if (!(await isThere(file))) await makeSnapshot(file);
    } finally {
      await unlock();
    }
  }
  return new Blob([new Uint8Array(await readFile(file))]);
}

/** In memory, its own for whoever asks; `destroy()` it in the end. */
export async function openTestDatabase(): Promise<Database> {
  return (await openPglite({ snapshot: await snapshot() })).db;
}
