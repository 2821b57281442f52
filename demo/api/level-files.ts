/**
 * Reads what the nation and the areas say of every library, `nation.json` and `areas/<id>.json`, and notices when one comes,
 * changes or goes. Tells plainly what is wrong with a file; the last good one stays. Knows nothing of libraries.
 */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, parse as partsOf } from 'node:path';
import { mistakesIn } from './library.ts';
import { levelFileSchema, levelOf } from './settings.ts';
import type { Level } from './settings.ts';

const lookEveryMs = 500;

export interface LevelListener {
  /** `said` is undefined when the file is gone. The id of the nation is empty. */
  readonly changed: (level: Level['level'], id: string, said: Level | undefined) => void;
  /** Hears what is wrong, for people. */
  readonly complain: (message: string) => void;
}

interface LevelFile {
  readonly level: Level['level'];
  readonly id: string;
  readonly path: string;
}

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** @throws Error in words for whoever wrote the file */
function parse(text: string, { level, id }: LevelFile): Level {
  const read = levelFileSchema.safeParse(JSON.parse(text));
  if (!read.success) throw new Error(mistakesIn(read.error).join('; '));
  return levelOf(level, read.data, id === '' ? undefined : id);
}

export class LevelFiles {
  readonly #folder: string;
  readonly #listener: LevelListener;
  readonly #versions = new Map<string, string>();
  #timer: NodeJS.Timeout | undefined;
  #closed = false;

  constructor(folder: string, listener: LevelListener) {
    this.#folder = folder;
    this.#listener = listener;
  }

  /** Looks once now, and then again and again until closed. */
  async watch(): Promise<void> {
    for (const file of await this.#files()) await this.#lookAt(file);
    if (this.#closed) return;
    this.#timer = setTimeout(() => {
      this.watch().catch((error: unknown) => {
        this.#listener.complain(`${this.#folder}: ${wordsOf(error)}`);
      });
    }, lookEveryMs);
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
  }

  /** Those that are there, and those that were. */
  async #files(): Promise<readonly LevelFile[]> {
    const areas = join(this.#folder, 'areas');
    const there = (await readdir(areas).catch(() => []))
      .filter((name) => name.endsWith('.json'))
      .map((name) => join(areas, name));
    const nation = join(this.#folder, 'nation.json');
    const paths = new Set([nation, ...there, ...this.#versions.keys()]);
    return [...paths].map((path) =>
      path === nation ? { level: 'nation', id: '', path } : { level: 'area', id: partsOf(path).name, path },
    );
  }

  async #lookAt(file: LevelFile): Promise<void> {
    const { level, id, path } = file;
    const version = await stat(path).then(
      ({ mtimeMs, size }) => `${String(mtimeMs)}-${String(size)}`,
      () => undefined,
    );
    if (version === this.#versions.get(path)) return;
    if (version === undefined) {
      this.#versions.delete(path);
      this.#listener.changed(level, id, undefined);
      return;
    }
    this.#versions.set(path, version);
    try {
      this.#listener.changed(level, id, parse(await readFile(path, 'utf8'), file));
    } catch (error) {
      this.#listener.complain(`${path}: ${wordsOf(error)} — what it said last, if anything, stays.`);
    }
  }
}
