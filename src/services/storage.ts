/**
 * What services keep on the patron's device between visits (last known positions, speed), per library.
 * Falls back to memory and never rejects. Not for secrets: those belong to the vault.
 */

import { Records } from '../vault/records.ts';

export class DeviceStorage {
  readonly #records: Records;

  /** @param scope Keeps libraries of one origin apart, e.g. the library's address. */
  constructor(scope: string) {
    this.#records = new Records(scope, 'services');
  }

  get(key: string): Promise<unknown> {
    return this.#records.read(key);
  }

  /** @param value Anything that can be cloned; `undefined` removes. */
  async set(key: string, value: unknown): Promise<void> {
    await this.#records.change(key, () => value);
  }

  /** @param changed The new value; tabs that change one at the same time do so one after another. */
  async change(key: string, changed: (value: unknown) => unknown): Promise<void> {
    await this.#records.change(key, changed);
  }

  /** Forgets everything services kept for this library, e.g. at sign-out. */
  async clear(): Promise<void> {
    await this.#records.clear();
  }
}

/** What a tab keeps over a change of page, and forgets when it is closed. Without storage nothing is kept; never throws. */
export class TabStorage {
  /** @param name Apart from other names and libraries of the origin */
  constructor(private readonly name: string) {}

  /** What was kept last; it is kept no longer. */
  take(): unknown {
    return this.#try((storage) => {
      const kept = storage.getItem(this.name);
      storage.removeItem(this.name);
      return kept === null ? undefined : (JSON.parse(kept) as unknown);
    });
  }

  /** @param value Anything that JSON can say */
  keep(value: unknown): void {
    this.#try((storage) => storage.setItem(this.name, JSON.stringify(value)));
  }

  forget(): void {
    this.#try((storage) => storage.removeItem(this.name));
  }

  #try<T>(use: (storage: Storage) => T): T | undefined {
    try {
      return use(sessionStorage);
    } catch {
      return undefined;
    }
  }
}
