/**
 * Serves a folder as a website, the way a municipality's server would: pages with the demo's addresses filled in, and the
 * headers that `headers.json` asks for. Knows nothing of the e-library.
 */
import { existsSync, readFileSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { etag } from 'hono/etag';

const nodeModules = fileURLToPath(new URL('../node_modules', import.meta.url));

/** What stands in pages and headers → what it is replaced with, such as `%ELIB_API%`. */
export type Placeholders = Readonly<Record<string, string>>;

const fill = (text: string, placeholders: Placeholders): string =>
  Object.entries(placeholders).reduce((filled, [name, value]) => filled.replaceAll(name, value), text);

/** The page at `path`, or undefined when there is none in `folder`. */
async function findPage(folder: string, path: string): Promise<string | undefined> {
  const file = resolve(folder, `.${decodeURIComponent(path)}`);
  if (file !== folder && !file.startsWith(folder + sep)) return undefined;
  const page = path.endsWith('/') ? join(file, 'index.html') : file;
  return page.endsWith('.html') ? readFile(page, 'utf8').catch(() => undefined) : undefined;
}

const isFolder = (folder: string, path: string): Promise<boolean> =>
  stat(join(folder, path)).then(
    (entry) => entry.isDirectory(),
    () => false,
  );

async function pageHeaders(folder: string, placeholders: Placeholders): Promise<Record<string, string>> {
  const text = await readFile(join(folder, 'headers.json'), 'utf8').catch(() => '{}');
  return JSON.parse(fill(text, placeholders)) as Record<string, string>;
}

/**
 * What a site takes from npm packages, as `packages.json` says: the beginning of an address → package and folder in it, such as
 * `"/bootstrap/": "bootstrap/dist/css"`.
 */
function servePackages(site: Hono, folder: string): void {
  const file = join(folder, 'packages.json');
  const packages = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>) : {};
  for (const [address, place] of Object.entries(packages)) {
    const root = join(nodeModules, place);
    site.get(`${address}*`, serveStatic({ root, rewriteRequestPath: (path) => path.slice(address.length - 1) }));
  }
}

/** @param placeholders are asked for with every page @param homePage stands at `/` when it isn't the folder's own `index.html` */
export function staticSite(folder: string, placeholders: () => Placeholders, homePage = (): string => '/'): Hono {
  const root = resolve(folder);
  const site = new Hono();
  site.use('*', etag());
  site.use('*', async (context, next) => {
    await next();
    context.header('Cache-Control', 'no-cache');
  });
  site.get('*', async (context, next) => {
    const { path } = context.req;
    const page = await findPage(root, path === '/' ? homePage() : path);
    const own = placeholders();
    if (page !== undefined) return context.html(fill(page, own), 200, await pageHeaders(root, own));
    if (!path.endsWith('/') && (await isFolder(root, path))) return context.redirect(`${path}/`);
    return next();
  });
  servePackages(site, root);
  site.get('*', serveStatic({ root }));
  return site;
}
