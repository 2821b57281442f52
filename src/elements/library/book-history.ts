/**
 * Keeps the book that the dialog shows in the page's address: Back closes the dialog or shows the book before, a link opens
 * it. How many entries the dialog has added stands in the history itself, so that closing leaves none behind, also after a reload.
 */

import { bookIn, withBook } from '../../ui/book-address.ts';

const DEPTH = 'elib-book';
/** A traversal that the browser refuses must not keep the dialog open. */
const traversalLimitMs = 500;

const pageState = (): Readonly<Record<string, unknown>> | undefined => {
  const state: unknown = history.state;
  return state === null ? {} : typeof state === 'object' ? (state as Record<string, unknown>) : undefined;
};

const depth = (): number => Number(pageState()?.[DEPTH] ?? 0);

export class BookHistory {
  #shown: string | undefined;
  /** The page's own way with scrolling, for when it has its entry back. */
  #restoration: ScrollRestoration | undefined;

  /** @param onReturn Back or Forward has led to a book, by the short form of its address, or away from all */
  constructor(private readonly onReturn: (short: string | undefined) => void) {}

  /** The dialog shows the book that `short` names. */
  show(short: string): void {
    if (short === this.#shown) return;
    if (this.#shown === undefined) window.addEventListener('popstate', this.#return);
    this.#shown = short;
    if (bookIn(location.href) === short) return;
    this.#restoration ??= history.scrollRestoration;
    // The page behind must not move when it gets its entry back.
    history.scrollRestoration = 'manual';
    const state = pageState();
    history.pushState(state ? { ...state, [DEPTH]: depth() + 1 } : history.state, '', withBook(location.href, short));
  }

  /** The dialog closes; resolves when the page's address is its own again. */
  async leave(): Promise<void> {
    if (this.#shown === undefined) return;
    this.#forget();
    const entries = depth();
    if (bookIn(location.href) === undefined) return;
    if (entries === 0) {
      history.replaceState(history.state, '', withBook(location.href, undefined));
      return;
    }
    await new Promise<void>((resolve) => {
      window.addEventListener('popstate', () => resolve(), { once: true });
      setTimeout(resolve, traversalLimitMs);
      history.go(-entries);
    });
    this.#restoreScrolling();
  }

  #forget(): void {
    this.#shown = undefined;
    window.removeEventListener('popstate', this.#return);
  }

  #restoreScrolling(): void {
    if (this.#restoration) history.scrollRestoration = this.#restoration;
  }

  readonly #return = (): void => {
    const short = bookIn(location.href);
    if (short === this.#shown) return;
    if (short === undefined) {
      this.#forget();
      this.#restoreScrolling();
    } else this.#shown = short;
    this.onReturn(short);
  };
}
