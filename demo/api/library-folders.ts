/**
 * Reads the libraries' files under `demo/sites` and notices when one comes, changes or goes while the demo runs. Tells a
 * webmaster plainly what is wrong with a file; the last good one stays. Knows nothing of databases or ports.
 */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { libraryFileSchema, mistakesIn } from './library.ts';
import type { Library } from './library.ts';

const lookEveryMs = 500;

/** One folder with an `index.html`; `library` is there when its `library.json` is. */
export interface SiteFolder {
  readonly name: string;
  readonly library: Library | undefined;
}

export interface FolderListener {
  /** A folder has come, or its library has changed. Awaited before the next look. */
  readonly changed: (site: SiteFolder) => Promise<void>;
  readonly gone: (name: string) => Promise<void>;
  /** Hears what is wrong, for people. */
  readonly complain: (message: string) => void;
}

interface Seen {
  readonly version: string;
  readonly library: Library | undefined;
}

const fileVersion = (path: string): Promise<string> =>
  stat(path).then(
    ({ mtimeMs, size }) => `${String(mtimeMs)}-${String(size)}`,
    () => '',
  );

/** @throws Error in words for the webmaster */
function parse(text: string, name: string): Library {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new Error(`it is not JSON (${error instanceof Error ? error.message : String(error)})`, { cause: error });
  }
  const read = libraryFileSchema.safeParse(json);
  if (!read.success) throw new Error(mistakesIn(read.error).join('; '));
  if (read.data.id !== name) throw new Error(`id: must be the name of its folder, ${name}`);
  return read.data;
}

export class LibraryFolders {
  readonly #folder: string;
  readonly #listener: FolderListener;
  readonly #seen = new Map<string, Seen>();
  #timer: NodeJS.Timeout | undefined;
  #closed = false;

  constructor(folder: string, listener: FolderListener) {
    this.#folder = folder;
    this.#listener = listener;
  }

  /** Looks once now, and then again and again until closed. */
  async watch(): Promise<void> {
    await this.#look();
    if (this.#closed) return;
    this.#timer = setTimeout(() => {
      this.watch().catch((error: unknown) => {
        this.#listener.complain(`${this.#folder}: ${error instanceof Error ? error.message : String(error)}`);
      });
    }, lookEveryMs);
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
  }

  async #look(): Promise<void> {
    const entries = await readdir(this.#folder, { withFileTypes: true }).catch(() => []);
    const names = entries
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name)
      .sort();
    for (const name of [...this.#seen.keys()].filter((seen) => !names.includes(seen))) {
      this.#seen.delete(name);
      await this.#listener.gone(name);
    }
    for (const name of names) await this.#lookAt(name);
  }

  async #lookAt(name: string): Promise<void> {
    const hasPage = (await fileVersion(join(this.#folder, name, 'index.html'))) !== '';
    const file = join(this.#folder, name, 'library.json');
    const version = await fileVersion(file);
    const before = this.#seen.get(name);
    if (before?.version === version || (version === '' && !hasPage)) return;
    try {
      const library = version === '' ? undefined : parse(await readFile(file, 'utf8'), name);
      this.#seen.set(name, { version, library });
      await this.#listener.changed({ name, library });
    } catch (error) {
      this.#seen.set(name, { version, library: before?.library });
      const kept = before?.library === undefined ? 'the library is left out' : 'the last good version stays';
      this.#listener.complain(`${file}: ${error instanceof Error ? error.message : String(error)} — ${kept}.`);
    }
  }
}
