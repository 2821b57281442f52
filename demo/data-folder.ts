/**
 * Looks after the folder in which the demo keeps its database, covers and recordings: one demo at a time, begun again
 * after a first start that was cut short. Knows nothing of what is in the database.
 */
import { access, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import lockfile from 'proper-lockfile';
import { openPglite, openPostgres } from './api/database/open.ts';
import type { Database } from './api/database/open.ts';
import { DemoError } from './demo-error.ts';

const staleLockMs = 10_000;

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

export class DataFolder {
  readonly path: string;
  readonly #unlock: () => Promise<void>;

  private constructor(path: string, unlock: () => Promise<void>) {
    this.path = path;
    this.#unlock = unlock;
  }

  /** @throws DemoError when another demo uses the folder, or it can't be made. */
  static async open(path: string): Promise<DataFolder> {
    try {
      await mkdir(path, { recursive: true });
    } catch (error) {
      throw new DemoError(
        `The data folder ${path} can't be made: ${String(error)}\nChoose a place that you may write to.`,
      );
    }
    try {
      const lockfilePath = join(path, 'lock');
      return new DataFolder(path, await lockfile.lock(path, { lockfilePath, stale: staleLockMs }));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ELOCKED') throw error;
      throw new DemoError(
        `Another demo is running with the data in ${path}.\n` +
          `End it first (Ctrl-C in its terminal). If it was killed less than ${String(staleLockMs / 1000)} seconds ago, try again in a moment.`,
      );
    }
  }

  /** Throws away database, covers and recordings. */
  async empty(): Promise<void> {
    for (const name of ['finished.json', 'database', 'covers', 'audio']) {
      await rm(join(this.path, name), { recursive: true, force: true });
    }
  }

  /**
   * The database at `url`, or the embedded one in the folder.
   * @throws DemoError when it can't be read
   */
  async openDatabase(url: string | undefined): Promise<Database> {
    if (url !== undefined) return openPostgres(url);
    const folder = join(this.path, 'database');
    // A first start that was cut short has nothing that anybody could miss.
    if (!(await this.#isFinished())) await rm(folder, { recursive: true, force: true });
    const brokenAlready = (await this.#isFinished()) && !(await exists(join(folder, 'PG_VERSION')));
    if (brokenAlready) throw this.#broken('its database is not there');
    try {
      return (await openPglite({ folder })).db;
    } catch (error) {
      throw this.#broken(error instanceof Error ? error.message : String(error));
    }
  }

  /** From now on what is in the folder is kept. */
  async finish(): Promise<void> {
    await writeFile(join(this.path, 'finished.json'), JSON.stringify({ finished: new Date().toISOString() }));
  }

  close(): Promise<void> {
    return this.#unlock();
  }

  async #isFinished(): Promise<boolean> {
    const text = await readFile(join(this.path, 'finished.json'), 'utf8').catch(() => '');
    return text !== '';
  }

  #broken(what: string): DemoError {
    return new DemoError(
      `The data in ${this.path} can't be read: ${what}\nMake it anew with: npm start -- --reset (the demo's loans are lost).`,
    );
  }
}
