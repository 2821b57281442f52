/**
 * Reads the libraries' files under `demo/sites`, in a folder of their own or single, and notices when one comes, changes or goes
 * while the demo runs. Tells a webmaster plainly what is wrong with a file; the last good one stays. Knows nothing of databases or
 * ports.
 */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { libraryFileSchema, mistakesIn } from './library.ts';
import type { Library } from './library.ts';

const lookEveryMs = 500;

/** One folder with an `index.html`, or a library's file by itself; `library` is there when its file is. */
export interface SiteFolder {
  readonly name: string;
  /** Whether it has pages of its own. */
  readonly hasFolder: boolean;
  readonly library: Library | undefined;
}

export interface FolderListener {
  /** A folder has come, or its library has changed. Awaited before the next look. */
  readonly changed: (site: SiteFolder) => Promise<void>;
  readonly gone: (name: string) => Promise<void>;
  /** Hears what is wrong, for people. */
  readonly complain: (message: string) => void;
}

/** Where a library's file stands: `<name>/library.json`, or `<name>.json` where there is no such folder. */
interface Place {
  readonly name: string;
  readonly hasFolder: boolean;
}

interface Seen extends Place {
  readonly version: string;
  readonly library: Library | undefined;
}

const fileVersion = (path: string): Promise<string> =>
  stat(path).then(
    ({ mtimeMs, size }) => `${String(mtimeMs)}-${String(size)}`,
    () => '',
  );

/** @throws Error in words for the webmaster */
function parse(text: string, { name, hasFolder }: Place): Library {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new Error(`it is not JSON (${error instanceof Error ? error.message : String(error)})`, { cause: error });
  }
  const read = libraryFileSchema.safeParse(json);
  if (!read.success) throw new Error(mistakesIn(read.error).join('; '));
  if (read.data.id !== name) throw new Error(`id: must be the name of its ${hasFolder ? 'folder' : 'file'}, ${name}`);
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
    const places = await this.#places();
    for (const { name, hasFolder } of [...this.#seen.values()]) {
      if (places.some((place) => place.name === name && place.hasFolder === hasFolder)) continue;
      this.#seen.delete(name);
      await this.#listener.gone(name);
    }
    for (const place of places) await this.#lookAt(place);
  }

  /** By name. A folder comes before a file of the same name. */
  async #places(): Promise<readonly Place[]> {
    const entries = await readdir(this.#folder, { withFileTypes: true }).catch(() => []);
    const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => ({ name, hasFolder: true }));
    const files = entries
      .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
      .map((entry) => ({ name: entry.name.slice(0, -'.json'.length), hasFolder: false }))
      .filter(({ name }) => !folders.some((folder) => folder.name === name));
    return [...folders, ...files].sort((one, other) => (one.name < other.name ? -1 : 1));
  }

  async #lookAt(place: Place): Promise<void> {
    const { name, hasFolder } = place;
    const hasPage = hasFolder && (await fileVersion(join(this.#folder, name, 'index.html'))) !== '';
    const file = hasFolder ? join(this.#folder, name, 'library.json') : join(this.#folder, `${name}.json`);
    const version = await fileVersion(file);
    const before = this.#seen.get(name);
    if (before?.version === version || (version === '' && !hasPage)) return;
    try {
      const library = version === '' ? undefined : parse(await readFile(file, 'utf8'), place);
      this.#seen.set(name, { ...place, version, library });
      await this.#listener.changed({ ...place, library });
    } catch (error) {
      this.#seen.set(name, { ...place, version, library: before?.library });
      const kept = before?.library === undefined ? 'the library is left out' : 'the last good version stays';
      this.#listener.complain(`${file}: ${error instanceof Error ? error.message : String(error)} — ${kept}.`);
    }
  }
}
