/** The bookmarks of tests and stories: kept at once in this page, and what was asked remembered. */

import type { Bookmark, Bookmarks } from '../../src/domain/bookmarks.ts';
import { Store } from '../../src/domain/store.ts';
import { shownValue, type ViewState } from '../../src/domain/view-state.ts';

const noted = ({ id, seconds, madeAt }: Bookmark, note?: string): Bookmark => ({
  ...{ id, seconds, madeAt },
  ...(note && { note }),
});

export class FakeBookmarks extends Store<ViewState<readonly Bookmark[]>> implements Bookmarks {
  /** Where the next one is made, in seconds from the beginning of the book. */
  nextSeconds = 0;
  /** What the service says to the next requests. */
  refusal: Error | undefined;

  /** @param asked Where requests are remembered, e.g. `bookmark remove 1` */
  constructor(private readonly asked: string[]) {
    super({ kind: 'empty' });
  }

  async add(note?: string): Promise<Bookmark> {
    this.#ask(`add ${note ?? ''}`.trim());
    const id = String(this.nextSeconds);
    const bookmark = noted({ id, seconds: this.nextSeconds, madeAt: '2026-11-20T10:00:00Z' }, note);
    this.#put(id, bookmark);
    return Promise.resolve(bookmark);
  }

  async annotate(id: string, note: string): Promise<void> {
    this.#ask(`annotate ${id} ${note}`);
    const present = this.#all.find((bookmark) => bookmark.id === id);
    if (present) this.#put(id, noted(present, note));
    return Promise.resolve();
  }

  async remove(id: string): Promise<void> {
    this.#ask(`remove ${id}`);
    this.#put(id);
    return Promise.resolve();
  }

  refresh(): Promise<void> {
    this.asked.push('bookmark refresh');
    return Promise.resolve();
  }

  get #all(): readonly Bookmark[] {
    return shownValue(this.value) ?? [];
  }

  #ask(request: string): void {
    this.asked.push(`bookmark ${request}`);
    if (this.refusal) throw this.refusal;
  }

  #put(id: string, ...bookmarks: readonly Bookmark[]): void {
    const value = [...this.#all.filter((bookmark) => bookmark.id !== id), ...bookmarks];
    value.sort((one, other) => one.seconds - other.seconds);
    this.set(value.length > 0 ? { kind: 'ready', value } : { kind: 'empty' });
  }
}
