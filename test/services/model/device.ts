/** One browser as far as services need one: what its tabs share, and what each of them has of its own. */
import { webcrypto } from 'node:crypto';
import * as indexed from 'fake-indexeddb';
import type { Bustle } from './bustle.ts';
import type { Fetch } from './network.ts';
import { Page } from './page.ts';
import type { PageGlobals, Product } from './product.ts';
import type { StoryTime } from './story-time.ts';

/** Web Locks, which Node 20 lacks: whoever asks for a name waits for those who asked before. */
class Locks {
  readonly #last = new Map<string, Promise<unknown>>();
  readonly #held = new Map<string, number>();

  request<T>(name: string, { ifAvailable }: LockOptions, work: (lock: object | null) => Promise<T>): Promise<T> {
    const held = this.#held.get(name) ?? 0;
    if (ifAvailable && held > 0) return work(null);
    this.#held.set(name, held + 1);
    const turn = (this.#last.get(name) ?? Promise.resolve())
      .then(() => work({ name }))
      .finally(() => this.#held.set(name, (this.#held.get(name) ?? 1) - 1));
    this.#last.set(
      name,
      turn.catch(() => undefined),
    );
    return turn;
  }
}

/** `sessionStorage` as the vault uses it. */
class TabStorage {
  readonly #items = new Map<string, string>();
  getItem = (key: string): string | null => this.#items.get(key) ?? null;
  setItem = (key: string, value: string): void => void this.#items.set(key, value);
  removeItem = (key: string): void => void this.#items.delete(key);
}

/** Work that is done outside the loop is counted, so that the story waits for it. */
const countedCrypto = (bustle: Bustle): Pick<Crypto, 'subtle'> => ({
  ...{ randomUUID: () => webcrypto.randomUUID() },
  ...{ getRandomValues: (array: Uint8Array) => webcrypto.getRandomValues(array) },
  subtle: new Proxy(webcrypto.subtle, {
    get:
      (subtle, name: 'digest') =>
      (algorithm: string, data: Uint8Array, ...rest: []) =>
        bustle.during(subtle[name](algorithm, data, ...rest)),
  }) as unknown as SubtleCrypto,
});

export class Device {
  readonly #shared: PageGlobals;
  readonly #product: Product;

  constructor(name: string, product: Product, time: StoryTime, bustle: Bustle) {
    this.#product = product;
    this.#shared = {
      ...indexed,
      indexedDB: new indexed.IDBFactory(),
      navigator: { locks: new Locks() },
      crypto: countedCrypto(bustle),
      BroadcastChannel: class extends BroadcastChannel {
        constructor(channel: string) {
          super(`${name} ${channel}`);
        }
      },
      ...{ Date: time.Date, setTimeout: time.setTimeout, clearTimeout: time.clearTimeout },
      // What services tell webmasters is not part of the story.
      console: { warn: () => {}, info: () => {}, error: console.error },
    };
  }

  /** One more tab. @returns what opens the library's page in it, as often as it is loaded */
  tab(fetch: Fetch): () => Page {
    const sessionStorage = new TabStorage();
    return () => {
      const document = Object.assign(new EventTarget(), { visibilityState: 'visible' as const });
      const events = { window: new EventTarget(), document };
      return new Page(events, this.#product({ ...this.#shared, ...events, fetch, sessionStorage }));
    };
  }
}
