/**
 * A real PostgreSQL for tests: the one that DATABASE_URL names, else a throwaway one started from the programs that are
 * installed. Nothing of it stays behind.
 */
import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { access, chown, mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { openPostgres } from '../../../../demo/api/database/open.ts';
import type { Database } from '../../../../demo/api/database/open.ts';
import { fillTestDatabase } from '../test-database.ts';

const run = promisify(execFile);
const debianFolder = '/usr/lib/postgresql';

export interface PostgresServer {
  /** "PostgreSQL 15.14". */
  readonly version: string;
  /** Address of a new database with the demo collection in it. */
  newDatabase(): Promise<string>;
  /** Opens a new database with the demo collection in it. */
  openNew(): Promise<Database>;
  stop(): Promise<void>;
}

async function findPrograms(): Promise<string | undefined> {
  const versions = await readdir(debianFolder).catch(() => []);
  const newestFirst = versions.sort((a, b) => Number(b) - Number(a));
  const folders = [
    ...newestFirst.map((version) => join(debianFolder, version, 'bin')),
    ...(process.env.PATH ?? '').split(delimiter),
  ];
  for (const folder of folders) {
    const isThere = await access(join(folder, 'initdb')).then(
      () => true,
      () => false,
    );
    if (isThere) return folder;
  }
  return undefined;
}

/** PostgreSQL refuses to run as root: then its own user runs it. */
const asUser = (command: string, args: readonly string[]): Promise<unknown> =>
  process.getuid?.() === 0
    ? run('runuser', ['-u', 'postgres', '--', command, ...args], { cwd: tmpdir() })
    : run(command, [...args], { cwd: tmpdir() });

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'elib-postgres-'));
  if (process.getuid?.() === 0) {
    const { stdout } = await run('id', ['-u', 'postgres']);
    await chown(folder, Number(stdout), 0);
  }
  return folder;
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

async function startThrowaway(
  programs: string,
  settings: readonly string[],
): Promise<{ url: string; stop: () => Promise<void> }> {
  const folder = await newFolder();
  const data = join(folder, 'data');
  const port = await freePort();
  await asUser(join(programs, 'initdb'), [
    '-D',
    data,
    '-U',
    'elib',
    '--auth=trust',
    '--no-sync',
    '-E',
    'UTF8',
    '--locale=C.UTF-8',
  ]);
  const set = ['fsync=off', ...settings].map((setting) => `-c ${setting}`).join(' ');
  const options = `-p ${port} -k ${folder} -h 127.0.0.1 ${set}`;
  const log = join(folder, 'log');
  await asUser(join(programs, 'pg_ctl'), ['-D', data, '-l', log, '-o', options, '-w', '-s', 'start']);
  return {
    url: `postgres://elib@127.0.0.1:${port}/postgres`,
    stop: async () => {
      await asUser(join(programs, 'pg_ctl'), ['-D', data, '-m', 'immediate', '-s', 'stop']);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function query<T extends pg.QueryResultRow>(url: string, text: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<T>(text)).rows;
  } finally {
    await client.end();
  }
}

async function serverAt(url: string, stop: () => Promise<void>): Promise<PostgresServer> {
  const made: string[] = [];
  const [version] = await query<{ server_version: string }>(url, 'show server_version');
  const newDatabase = async (): Promise<string> => {
    const name = `elib_test_${randomUUID().replaceAll('-', '')}`;
    await query(url, `create database ${name}`);
    made.push(name);
    const address = new URL(url);
    address.pathname = name;
    const db = openPostgres(address.href);
    await fillTestDatabase(db);
    await db.destroy();
    return address.href;
  };
  return {
    version: `PostgreSQL ${version?.server_version.split(' ')[0] ?? ''}`,
    newDatabase,
    openNew: async () => openPostgres(await newDatabase()),
    stop: async () => {
      for (const name of made) await query(url, `drop database ${name} with (force)`);
      await stop();
    },
  };
}

export const skipWithoutPostgres = 'PostgreSQL isn’t installed and DATABASE_URL isn’t set';

/**
 * Undefined where there is neither DATABASE_URL nor an installed PostgreSQL.
 * @param settings of one that is started here, as "work_mem=8MB"
 */
export async function findPostgres(settings: readonly string[] = []): Promise<PostgresServer | undefined> {
  const given = process.env.DATABASE_URL;
  if (given !== undefined) return serverAt(given, () => Promise.resolve());
  const programs = await findPrograms();
  if (programs === undefined) return undefined;
  const { url, stop } = await startThrowaway(programs, settings);
  return serverAt(url, stop);
}
