/**
 * One library on a page, which arrives in two parts: its showcase is there at once; the code of the rest comes when an element
 * needs it, and a little later where none does. Fetched again until it has come, as elements show their outline until then.
 */

import type { LibraryService } from '../../services/library.ts';
import type { ShowcaseService } from '../../services/showcase.ts';
import { wholeCode, type MakeWhole } from './whole-code.ts';

/** Covers have long come by then. */
const restAfterMs = 2000;
const anotherTryAfterMs = 5000;

const nextTry = (): Promise<void> =>
  new Promise((resolve) => {
    window.addEventListener('online', () => resolve(), { once: true });
    setTimeout(resolve, anotherTryAfterMs);
  });

/** Tells where code is missing, and so mustn't be missing itself when the network breaks off later. */
export const loadNotice = () => import('./missing-code-notice.ts');

export class ArrivingLibrary {
  /** Undefined until its code has come. */
  whole: LibraryService | undefined;
  #coming: Promise<LibraryService> | undefined;
  #isNeeded = false;

  /** @param onWhole Called once, when the rest has come */
  constructor(
    readonly showcase: ShowcaseService,
    private readonly onWhole: (whole: LibraryService) => void,
  ) {}

  /** The whole library; rejects when its code can't be fetched now. */
  get(): Promise<LibraryService> {
    this.#coming ??= this.#fetch();
    this.#coming.catch(() => (this.#coming = undefined));
    return this.#coming;
  }

  /** Goes on until it has come: at once where its code is there. */
  async need(): Promise<void> {
    if (this.#isNeeded || this.#hasEnded()) return;
    this.#isNeeded = true;
    if (wholeCode.make && !this.#coming) this.#coming = Promise.resolve(this.#become(wholeCode.make));
    while (!this.whole && !this.#hasEnded()) {
      try {
        await this.get();
      } catch (reason) {
        if (this.#hasEnded()) return;
        console.error('elib: the code of the library could not be loaded', reason);
        await nextTry();
      }
    }
  }

  /** A patron may be signed in here and other tabs may tell of them, also where no element shows it. */
  async needSoon(): Promise<void> {
    await this.showcase.place.configuration().catch(() => undefined);
    setTimeout(() => {
      loadNotice().catch(() => undefined);
      void this.need();
    }, restAfterMs);
  }

  close(): void {
    this.whole?.close();
    this.showcase.close();
  }

  #hasEnded(): boolean {
    return this.showcase.ended.aborted;
  }

  async #fetch(): Promise<LibraryService> {
    const { wholeLibrary } = await import('./whole-library.ts');
    this.showcase.ended.throwIfAborted();
    return this.#become(wholeLibrary);
  }

  #become(make: MakeWhole): LibraryService {
    const whole = make(this.showcase);
    this.whole = whole;
    this.onWhole(whole);
    return whole;
  }
}
