/**
 * Serves what the project builds, as a municipality's pages load it: from another origin, by anybody. Builds it first when
 * it is missing or older than its source.
 */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { cors } from 'hono/cors';
import { etag } from 'hono/etag';
import { DemoError } from './demo-error.ts';

/** When the newest file under `folder` was written; 0 when there is none. */
async function newestMs(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const times = await Promise.all(
    entries.filter((entry) => entry.isFile()).map((entry) => stat(join(entry.parentPath, entry.name))),
  );
  return Math.max(0, ...times.map(({ mtimeMs }) => mtimeMs));
}

const builtMs = (folder: string): Promise<number> =>
  stat(join(folder, 'elib.js')).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );

/** Builds `built` when `source` has changed since; `began` is called before a build. @throws DemoError when it fails */
export async function buildIfStale(source: string, built: string, began: () => void): Promise<void> {
  if ((await builtMs(built)) >= (await newestMs(source))) return;
  began();
  const { build } = await import('../scripts/build.ts');
  try {
    await build();
  } catch (error) {
    throw new DemoError(`The bundles can't be built: ${String(error)}\nMend what it names in src, then start again.`, {
      cause: error,
    });
  }
}

export function bundles(folder: string): Hono {
  const app = new Hono();
  app.use('*', compress(), cors(), etag(), async (context, next) => {
    await next();
    context.header('Cross-Origin-Resource-Policy', 'cross-origin');
    context.header('Cache-Control', 'no-cache');
  });
  app.get('*', serveStatic({ root: folder }));
  return app;
}
