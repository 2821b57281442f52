/**
 * Keeps small records of one library on the patron's device, for the vault, the outbox and the services.
 * Where the device can't store (private modes, blocked storage, full disk) they live in memory as long as the page:
 * callers never see an error. Doesn't know what the records mean.
 */

import { type IDBPDatabase, openDB } from 'idb';

const recordKinds = ['vault', 'outbox', 'services'] as const;
export type RecordKind = (typeof recordKinds)[number];

/** Some browsers let an opening hang for ever; memory is better than a page that waits. */
const openingLimitMs = 3000;

const databases = new Map<string, Promise<IDBPDatabase>>();

/** One connection per library and page, given up when another tab wants a newer version of the database. */
function connect(scope: string): Promise<IDBPDatabase> {
  const known = databases.get(scope);
  if (known) return known;
  const forget = () => void databases.delete(scope);
  const database = openDB(`elib ${scope}`, 1, {
    upgrade: (created) => recordKinds.forEach((kind) => created.createObjectStore(kind)),
    blocking: (_current, _wanted, event) => {
      (event.target as IDBDatabase).close();
      forget();
    },
    terminated: forget,
  });
  database.catch(forget);
  databases.set(scope, database);
  return database;
}

function database(scope: string): Promise<IDBPDatabase> {
  return new Promise((resolve, reject) => {
    const giveUp = () => reject(new DOMException('IndexedDB does not open', 'TimeoutError'));
    const timer = setTimeout(giveUp, openingLimitMs);
    connect(scope)
      .finally(() => clearTimeout(timer))
      .then(resolve, reject);
  });
}

/** Undefined where the browser has no database for this page, so that nothing can lie in it. */
const connected = (scope: string): Promise<IDBPDatabase | undefined> =>
  database(scope).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'TimeoutError') throw error;
    return undefined;
  });

export class Records {
  /** What couldn't be written to the device; `undefined` marks a record that couldn't be removed from it. */
  readonly #memory = new Map<string, unknown>();

  constructor(
    readonly scope: string,
    readonly kind: RecordKind,
  ) {}

  /** The record, or undefined where there is none. */
  async read(key: string): Promise<unknown> {
    if (this.#memory.has(key)) return this.#memory.get(key);
    try {
      return await (await database(this.scope)).get(this.kind, key);
    } catch {
      return undefined;
    }
  }

  /**
   * Replaces a record by what `decide` makes of the present one, undivided across tabs; `undefined` removes it.
   * Answers with the new record. `decide` may be asked twice and has no effects of its own.
   */
  async change<T>(key: string, decide: (present: unknown) => T): Promise<T> {
    try {
      const next = await this.#changeOnDevice(key, decide);
      this.#memory.delete(key);
      return next;
    } catch {
      const next = decide(this.#memory.get(key));
      this.#memory.set(key, next);
      return next;
    }
  }

  async #changeOnDevice<T>(key: string, decide: (present: unknown) => T): Promise<T> {
    const transaction = (await database(this.scope)).transaction(this.kind, 'readwrite');
    const changed = async (): Promise<T> => {
      const stored: unknown = await transaction.store.get(key);
      const next = decide(this.#memory.has(key) ? this.#memory.get(key) : stored);
      await (next === undefined ? transaction.store.delete(key) : transaction.store.put(next, key));
      return next;
    };
    const [next] = await Promise.all([changed(), transaction.done]);
    return next;
  }

  async values(): Promise<unknown[]> {
    const found = new Map<unknown, unknown>();
    try {
      const { store } = (await database(this.scope)).transaction(this.kind);
      for await (const { key, value } of store) found.set(key, value);
    } catch {
      // What is in memory is then all there is.
    }
    for (const [key, value] of this.#memory) found.set(key, value);
    return [...found.values()].filter((value) => value !== undefined);
  }

  /** Removes all records of this kind and reads back: false when something may be left on the device. */
  async clear(): Promise<boolean> {
    this.#memory.clear();
    try {
      const opened = await connected(this.scope);
      await opened?.clear(this.kind);
      return ((await opened?.count(this.kind)) ?? 0) === 0;
    } catch {
      return false;
    }
  }
}
