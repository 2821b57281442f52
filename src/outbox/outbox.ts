/**
 * Sends a patron's wishes (borrow, hold, return…) to the e-library so that none is lost or done twice. A wish is an intent: stored
 * on the device before it is sent, never a stored request. Doesn't know HTTP: `deliver` does, with the intent's id as its key.
 *
 * The rule: intents about one subject share a lane (one for lending, one for positions, one for minutes heard, one for each
 * bookmark) and a lane holds one intent, the newest wish. A newer wish replaces an older one that still waits: a stored `borrow` never comes back
 * after a newer `return`, positions coalesce, minutes add up. One at a time is under way per lane, across tabs, so a replaced
 * request has been answered or given up before the newer leaves. The same lending wish again (a second click, a second tab, a
 * try after a failure) is the stored intent with its key, so the server acts once though its answer was lost.
 */

import { LibraryError } from '../domain/library-error.ts';
import { Records } from '../vault/records.ts';
import {
  canBeTakenBack,
  inPlaceOf,
  intentOf,
  isOfListening,
  isSame,
  isTooOld,
  laneOf,
  type Intent,
  type Wish,
} from './intent.ts';

export interface OutboxTimings {
  /** Pauses between tries. */
  readonly retryDelaysMs: readonly number[];
  /** No new try begins later than this after the first. */
  readonly patienceMs: number;
}

const defaultTimings: OutboxTimings = { retryDelaysMs: [400, 1200, 3000], patienceMs: 8000 };

const tooLate = new LibraryError('timeout', 'the wish has waited for so long that it is no longer sent');

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
    if (present && !isOfListening(wish.kind) && isSame(present.wish, wish)) return present.promise;
    const promise = this.#storeAndDeliver(lane, wish).finally(() => {
      if (this.#underWay.get(lane)?.promise === promise) this.#underWay.delete(lane);
    });
    this.#underWay.set(lane, { wish, promise });
    return promise;
  }

  /** Stores an intent for a later `send`, or for `resume` should the page be gone by then. Resolves with the one it replaced. */
  async keep(intent: Intent): Promise<Intent | undefined> {
    let replaced: Intent | undefined;
    await this.#records.change(laneOf(intent), (present) => {
      replaced = present as Intent | undefined;
      return inPlaceOf(replaced, intent);
    });
    return replaced;
  }

  /** The patron has thought again, or it was sent another way. A newer wish in its place stays. @param instead Waits on */
  async drop({ id, ...wish }: Intent, instead?: Intent): Promise<void> {
    await this.#records.change(laneOf(wish), (present) => {
      const stored = present as Intent | undefined;
      return stored?.id === id ? instead : stored;
    });
  }

  /** The patron has read of the refusal of what `owner` wished of `subject`. */
  async acknowledge(owner: string, subject: string): Promise<void> {
    const refused = (await this.late(owner)).filter((intent) => intent.subject === subject && intent.refusal);
    await Promise.all(refused.map((intent) => this.drop(intent)));
  }

  /**
   * Sends what is left of `owner`, once across tabs; what fails in passing stays, and lending wishes of yesterday are refused.
   * What is under way in any tab has its own tries, and what can still be taken back waits, unless it is the `last` time.
   * Never rejects: resolves with whether the service answered anything.
   */
  async resume(owner: string, last = false): Promise<boolean> {
    const own = (await this.pending()).filter((intent) => intent.owner === owner && !intent.refusal);
    await Promise.all(own.filter(isTooOld).map((intent) => this.#refuse(intent, tooLate)));
    const left = own.filter((intent) => !isTooOld(intent) && (last || !canBeTakenBack(intent)));
    const answered = await Promise.all(
      left.map((intent) => this.#inTurn(laneOf(intent), () => this.#sendLate(intent), !last)),
    );
    return answered.some(Boolean);
  }

  /** Whether there was an answer. The refusal of a wish stays in its place until the patron has read it. */
  async #sendLate(intent: Intent): Promise<boolean> {
    try {
      await this.#tryAll(intent);
      return true;
    } catch (thrown) {
      const error = LibraryError.from(thrown);
      if (error.passing || error.kind === 'signed-out') return false;
      await this.#refuse(intent, error);
      return true;
    }
  }

  async #refuse(intent: Intent, { kind, problem, limit }: LibraryError): Promise<void> {
    if (isOfListening(intent.kind)) return this.drop(intent);
    const refused: Intent = { ...intent, refusal: { kind, problem, limit } };
    await this.#records.change(laneOf(intent), (present) => {
      const stored = present as Intent | undefined;
      return stored === undefined || stored.id === intent.id ? refused : stored;
    });
  }

  /** Lending wishes of `owner` that could not be sent and aren't being sent now, and refused ones that they haven't read of. */
  async late(owner: string): Promise<readonly Intent[]> {
    const isLate = (intent: Intent): boolean =>
      intent.owner === owner &&
      !isOfListening(intent.kind) &&
      !canBeTakenBack(intent) &&
      !this.#underWay.has(laneOf(intent));
    return (await this.pending()).filter(isLate);
  }

  /** What waits, oldest first. */
  async pending(): Promise<readonly Intent[]> {
    return ((await this.#records.values()) as Intent[]).sort((a, b) => a.createdAt.localeCompare(b.createdAt));
  }

  /** Forgets everything that waits; what is being sent isn't tried again. */
  async clear(): Promise<void> {
    this.#cleared.abort();
    this.#cleared = new AbortController();
    await this.#records.clear();
  }

  async #storeAndDeliver(lane: string, wish: Wish): Promise<unknown> {
    const made = intentOf(wish);
    const { signal } = this.#cleared;
    const intent = await this.#records.change(lane, (present) => {
      const stored = present as Intent | undefined;
      return stored && !isOfListening(wish.kind) && isSame(stored, wish) && !stored.refusal && !isTooOld(stored)
        ? stored
        : inPlaceOf(stored, made);
    });
    return this.#inTurn(lane, async () => {
      const gone = (await this.#records.read(lane)) === undefined && !signal.aborted;
      // Another tab got it through while this one waited: the server repeats its answer for the same key.
      return gone && !isOfListening(wish.kind) ? this.deliver(intent) : this.#tryAll(intent);
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
        await this.drop(intent);
        return answer;
      } catch (thrown) {
        const error = LibraryError.from(thrown);
        if (!error.passing) {
          if (error.kind !== 'signed-out') await this.drop(intent);
          throw error;
        }
        if (delayMs === undefined || Date.now() + delayMs > lastStartMs) throw error;
        await wait(delayMs);
      }
    }
    return undefined;
  }

  /**
   * Without Web Locks (a page that isn't secure) requests may overlap; their keys still keep the server from acting twice.
   * @param onlyIfFree Does nothing while the lane is under way
   */
  #inTurn<T>(lane: string, work: () => Promise<T>, onlyIfFree = false): Promise<T | undefined> {
    const locks = (navigator as Partial<Navigator>).locks;
    const name = `elib ${this.scope} ${lane}`;
    const ifFree = (lock: Lock | null): Promise<T> | undefined => (lock ? work() : undefined);
    return locks?.request(name, { ifAvailable: onlyIfFree }, ifFree) ?? work();
  }
}
