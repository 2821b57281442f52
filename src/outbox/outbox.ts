/**
 * Sends a patron's wishes (borrow, return, position) to the e-library so that none is lost or done twice. A wish is an
 * intent: stored on the device before it is sent, never a stored request, so it holds no token. Doesn't know HTTP:
 * `deliver` does, with the intent's id as idempotency key.
 *
 * The rule: intents about one subject share a lane (one for lending, one for positions) and a lane holds one intent, the
 * newest wish. A newer wish replaces an older one that still waits: a stored `borrow` never comes back after a newer
 * `return`, and positions coalesce. One at a time is under way per lane, across tabs, so a replaced request has been
 * answered or given up before the newer leaves. The same lending wish again (a second click, a second tab, a try after
 * a failure) is the stored intent with its key, so the server acts once though its answer was lost.
 */

import { LibraryError } from '../domain/library-error.ts';
import { Records } from '../vault/records.ts';

export interface Intent {
  /** Idempotency key. */
  readonly id: string;
  readonly kind: 'borrow' | 'return' | 'position';
  /** What it is about: the publication's id. */
  readonly subject: string;
  readonly href: string;
  readonly body?: unknown;
  /** The patron who wishes: sent only while they are signed in. */
  readonly owner: string;
  /** RFC 3339. */
  readonly createdAt: string;
}

export type Wish = Omit<Intent, 'id' | 'createdAt'>;

export interface OutboxTimings {
  /** Pauses between tries. */
  readonly retryDelaysMs: readonly number[];
  /** No new try begins later than this after the first. */
  readonly patienceMs: number;
}

const defaultTimings: OutboxTimings = { retryDelaysMs: [400, 1200, 3000], patienceMs: 8000 };

const laneOf = ({ owner, kind, subject }: Wish): string =>
  JSON.stringify([owner, kind === 'position' ? kind : 'lending', subject]);

const isSame = (one: Wish, other: Wish): boolean =>
  one.kind === other.kind && one.href === other.href && JSON.stringify(one.body) === JSON.stringify(other.body);

/** `randomUUID` is missing where the page isn't secure. */
const newId = (): string =>
  (crypto as Partial<Crypto>).randomUUID?.() ?? crypto.getRandomValues(new Uint32Array(4)).join('-');

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export class Outbox {
  readonly #records: Records;
  readonly #underWay = new Map<string, { readonly wish: Wish; readonly promise: Promise<unknown> }>();
  #cleared = new AbortController();

  constructor(
    readonly scope: string,
    readonly deliver: (intent: Intent) => Promise<unknown>,
    readonly timings: OutboxTimings = defaultTimings,
  ) {
    this.#records = new Records(scope, 'outbox');
  }

  /**
   * Stores the wish, sends it and resolves with what `deliver` answers; `undefined` when a newer wish replaced it.
   * Rejects with a LibraryError: refused wishes are forgotten, those that failed in passing and those of a patron
   * who is signed out stay for `resume`. The same borrow or return while one is under way is the same promise.
   */
  send(wish: Wish): Promise<unknown> {
    const lane = laneOf(wish);
    const present = this.#underWay.get(lane);
    if (present && wish.kind !== 'position' && isSame(present.wish, wish)) return present.promise;
    const promise = this.#storeAndDeliver(lane, wish).finally(() => {
      if (this.#underWay.get(lane)?.promise === promise) this.#underWay.delete(lane);
    });
    this.#underWay.set(lane, { wish, promise });
    return promise;
  }

  /** Sends what is left of `owner`, once across tabs; what fails in passing stays. Never rejects. */
  async resume(owner: string): Promise<void> {
    const left = (await this.pending()).filter((intent) => intent.owner === owner);
    await Promise.allSettled(left.map((intent) => this.#inTurn(laneOf(intent), () => this.#tryAll(intent))));
  }

  /** What waits, oldest first. */
  async pending(): Promise<readonly Intent[]> {
    const intents = (await this.#records.values()) as Intent[];
    return intents.sort((one, other) => one.createdAt.localeCompare(other.createdAt));
  }

  /** Forgets everything that waits; what is being sent isn't tried again. */
  async clear(): Promise<void> {
    this.#cleared.abort();
    this.#cleared = new AbortController();
    await this.#records.clear();
  }

  async #storeAndDeliver(lane: string, wish: Wish): Promise<unknown> {
    const made: Intent = { ...wish, id: newId(), createdAt: new Date().toISOString() };
    const { signal } = this.#cleared;
    const intent = await this.#records.change(lane, (present) => {
      const stored = present as Intent | undefined;
      return stored && wish.kind !== 'position' && isSame(stored, wish) ? stored : made;
    });
    return this.#inTurn(lane, async () => {
      const gone = (await this.#records.read(lane)) === undefined && !signal.aborted;
      // Another tab got it through while this one waited: the server repeats its answer for the same key.
      return gone && wish.kind !== 'position' ? this.deliver(intent) : this.#tryAll(intent);
    });
  }

  async #tryAll(intent: Intent): Promise<unknown> {
    const lane = laneOf(intent);
    const lastStartMs = Date.now() + this.timings.patienceMs;
    for (const delayMs of [...this.timings.retryDelaysMs, undefined]) {
      const stored = (await this.#records.read(lane)) as Intent | undefined;
      if (stored?.id !== intent.id) return undefined;
      try {
        const answer = await this.deliver(intent);
        await this.#remove(intent);
        return answer;
      } catch (thrown) {
        const error = LibraryError.from(thrown);
        if (!error.passing) {
          if (error.kind !== 'signed-out') await this.#remove(intent);
          throw error;
        }
        if (delayMs === undefined || Date.now() + delayMs > lastStartMs) throw error;
        await wait(delayMs);
      }
    }
    return undefined;
  }

  /** A newer wish in the lane stays. */
  async #remove({ id, ...wish }: Intent): Promise<void> {
    await this.#records.change(laneOf(wish), (present) => {
      const stored = present as Intent | undefined;
      return stored?.id === id ? undefined : stored;
    });
  }

  /** Without Web Locks (a page that isn't secure) requests may overlap; their keys still keep the server from acting twice. */
  #inTurn(lane: string, work: () => Promise<unknown>): Promise<unknown> {
    return (navigator as Partial<Navigator>).locks?.request(`elib ${this.scope} ${lane}`, work) ?? work();
  }
}
