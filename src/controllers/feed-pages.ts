/** Turns the first page of a feed and those that follow it into one list that grows when the patron asks for more. */

import type { ReactiveController } from 'lit';
import type { Feed } from '../domain/feed.ts';
import { LibraryError } from '../domain/library-error.ts';
import type { Publication } from '../domain/publication.ts';
import type { LibraryController, LibraryHost } from './library-controller.ts';
import type { TermsController } from './terms-controller.ts';

export type MoreState =
  { readonly kind: 'idle' } | { readonly kind: 'loading' } | { readonly kind: 'failed'; readonly error: LibraryError };

export class FeedPages implements ReactiveController {
  more: MoreState = { kind: 'idle' };
  #pages: readonly Feed[] = [];
  /** First page → all that were shown of it, for when a patron comes back to it. */
  readonly #shown = new WeakMap<Feed, readonly Feed[]>();
  #abort: AbortController | undefined;

  constructor(
    private readonly host: LibraryHost,
    private readonly library: LibraryController,
    private readonly words: TermsController,
    private readonly first: () => Feed | undefined,
  ) {
    host.addController(this);
  }

  hostUpdate(): void {
    const first = this.first();
    if (first === this.#pages[0]) return;
    this.#stop();
    this.#pages = first ? (this.#shown.get(first) ?? [first]) : [];
  }

  hostDisconnected(): void {
    this.#stop();
  }

  /** All publications so far; one that a later page repeats stands once. */
  get publications(): readonly Publication[] {
    return [
      ...new Map(this.#pages.flatMap(({ publications }) => publications.map((one) => [one.id, one] as const))).values(),
    ];
  }

  get total(): number | undefined {
    return this.#pages[0]?.total;
  }

  /** Address of the page that follows. */
  get next(): string | undefined {
    return this.#pages.at(-1)?.links.next;
  }

  /** Fetches the next page; resolves `true` when it has been added. */
  async showMore(): Promise<boolean> {
    const { library } = this.library;
    const { next } = this;
    if (!library || next === undefined || this.more.kind === 'loading') return false;
    const abort = (this.#abort = new AbortController());
    this.#show({ kind: 'loading' });
    try {
      const page = await library.catalogue.feed(next, this.words.language, abort.signal);
      if (abort.signal.aborted) return false;
      this.#pages = [...this.#pages, page];
      if (this.#pages[0]) this.#shown.set(this.#pages[0], this.#pages);
      this.#show({ kind: 'idle' });
      return true;
    } catch (thrown) {
      if (!abort.signal.aborted) this.#show({ kind: 'failed', error: LibraryError.from(thrown) });
      return false;
    }
  }

  #stop(): void {
    this.#abort?.abort();
    this.more = { kind: 'idle' };
  }

  #show(state: MoreState): void {
    this.more = state;
    this.host.requestUpdate();
  }
}
