/**
 * Gives every folder and every library's file in `demo/sites` an origin of its own and every library its place in the e-library,
 * also those that come while the demo runs. Knows nothing of databases.
 */
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import type { Hono } from 'hono';
import type { Library, LibraryRegistry } from './api/library.ts';
import type { SiteFolder } from './api/library-folders.ts';
import { listen } from './api/server.ts';
import type { RunningServer } from './api/server.ts';
import { starterFolder, starterHome, starterWords } from './starter-page.ts';
import { staticSite } from './static-site.ts';
import type { Placeholders } from './static-site.ts';

/** Browsers count `127.0.0.1` and `localhost` as two sites: the pages stand on the one, the API on the other. */
export const siteHost = '127.0.0.1';

export interface Site {
  readonly id: string;
  readonly origin: string;
}

export interface SitesOptions {
  readonly folder: string;
  /** The next free port; 0 lets the system choose. */
  readonly nextPort: () => number;
  readonly placeholders: Placeholders;
  readonly registry: LibraryRegistry;
  /** Keeps the library where lending asks for it. */
  readonly store: (library: Library) => Promise<void>;
}

export class Sites {
  readonly #options: SitesOptions;
  readonly #servers = new Map<string, RunningServer>();

  constructor(options: SitesOptions) {
    this.#options = options;
  }

  all(): readonly Site[] {
    return [...this.#servers].map(([id, { port }]) => ({ id, origin: `http://${siteHost}:${String(port)}` }));
  }

  /** A folder has come or its library has changed; answers the site's origin when it has just begun. */
  async changed({ name, hasFolder, library }: SiteFolder): Promise<string | undefined> {
    const began = await (hasFolder ? this.#serveFolder(name) : this.#serveStarter(name));
    if (library === undefined) {
      this.#options.registry.delete(name);
      return began;
    }
    const own = this.all().find(({ id }) => id === name)?.origin;
    const origins = [...new Set([...(own === undefined ? [] : [own]), ...library.origins])];
    await this.#options.store(library);
    this.#options.registry.set({ ...library, origins });
    return began;
  }

  async gone(name: string): Promise<void> {
    this.#options.registry.delete(name);
    const server = this.#servers.get(name);
    this.#servers.delete(name);
    await server?.close();
  }

  async close(): Promise<void> {
    await Promise.all([...this.#servers.values()].map((server) => server.close()));
  }

  async #serveFolder(name: string): Promise<string | undefined> {
    const folder = join(this.#options.folder, name);
    const hasPage = await access(join(folder, 'index.html')).then(
      () => true,
      () => false,
    );
    return hasPage ? this.#serve(name, () => staticSite(folder, () => this.#options.placeholders)) : undefined;
  }

  /** The library's words are looked up with every page, as its file may change. */
  #serveStarter(name: string): Promise<string | undefined> {
    const { registry, placeholders } = this.#options;
    const own = () => registry.get(name);
    const words = () => {
      const library = own();
      return library === undefined ? placeholders : { ...placeholders, ...starterWords(library) };
    };
    const home = () => {
      const library = own();
      return library === undefined ? '/' : starterHome(library);
    };
    return this.#serve(name, () => staticSite(starterFolder, words, home));
  }

  async #serve(name: string, site: () => Hono): Promise<string | undefined> {
    if (this.#servers.has(name)) return undefined;
    const server = await listen(site(), this.#options.nextPort(), siteHost);
    this.#servers.set(name, server);
    return `http://${siteHost}:${String(server.port)}`;
  }
}
