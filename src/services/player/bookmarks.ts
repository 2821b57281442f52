/**
 * The bookmarks of whatever book is open, as places in the book's own time: asked for once it sounds or rests, as sound comes
 * first, and shown as the patron changes them, before the service has heard. Knows no sound and no server.
 */

import { chapterAt, placeAt, secondsOf, type Place } from '../../domain/audiobook.ts';
import { longestNoteCharacters, type Bookmark, type Bookmarks } from '../../domain/bookmarks.ts';
import { LibraryError } from '../../domain/library-error.ts';
import type { PlayerState } from '../../domain/player.ts';
import type { Publication } from '../../domain/publication.ts';
import { Store, type Readable } from '../../domain/store.ts';
import { failedFrom, loadingFrom, type ViewState } from '../../domain/view-state.ts';
import type { KeptBookmark, ListeningSources } from './sources.ts';

type WithBook = Extract<PlayerState, { readonly seconds: number }>;
type Sources = Pick<ListeningSources, 'bookmarks' | 'keepBookmark' | 'removeBookmark'>;

/** Bookmarks are kept by the millisecond. */
const nearestMillisecond = ({ trackName, seconds }: Place): Place => ({
  trackName,
  seconds: Math.round(seconds * 1000) / 1000,
});

const idOf = ({ trackName, seconds }: Place): string => `${trackName} ${seconds}`;

function withNote({ place, madeAt }: KeptBookmark, note: string | undefined): KeptBookmark {
  const text = note?.trim().slice(0, longestNoteCharacters);
  return { place, madeAt, ...(text && { note: text }) };
}

const noBook = (): LibraryError => new LibraryError('conflict', 'the book isn’t open');

export class OpenBookmarks extends Store<ViewState<readonly Bookmark[]>> implements Bookmarks {
  #publication: Publication | undefined;
  #kept = new Map<string, KeptBookmark>();
  /** What this page has changed since the book was opened, by id: the service may not have heard of it. */
  #changed = new Map<string, KeptBookmark | 'removed'>();
  #soon: ReturnType<typeof setTimeout> | undefined;
  /** What was asked last, until it is answered. */
  #answer: Promise<void> | undefined;

  constructor(
    private readonly player: Readable<PlayerState>,
    private readonly sources: () => Promise<Sources>,
    private readonly restMs: number,
  ) {
    super({ kind: 'idle' });
    player.subscribe(() => this.#follow());
  }

  async add(note?: string): Promise<Bookmark> {
    const { book, seconds, publication } = this.#now;
    const place = nearestMillisecond(placeAt(book, seconds));
    // There may be one with a note already.
    if (this.value.kind === 'loading') await (this.#answer ?? this.refresh());
    if (publication.id !== this.#publication?.id) throw noBook();
    const present = this.#all.get(idOf(place));
    const bookmark = present ?? { place, madeAt: new Date().toISOString() };
    const noted = note === undefined ? bookmark : withNote(bookmark, note);
    if (!present || note !== undefined) await this.#change(noted);
    return this.#shown(noted)[0] ?? { id: idOf(place), seconds, madeAt: noted.madeAt };
  }

  async annotate(id: string, note: string): Promise<void> {
    const present = this.#all.get(id);
    if (present) await this.#change(withNote(present, note));
  }

  async remove(id: string): Promise<void> {
    const present = this.#all.get(id);
    if (present) await this.#change(present, 'removed');
  }

  async refresh(): Promise<void> {
    clearTimeout(this.#soon);
    this.#soon = undefined;
    const publication = this.#publication;
    if (!publication) return;
    this.set(loadingFrom(this.value));
    const answer = this.#ask(publication);
    this.#answer = answer;
    await answer;
    if (this.#answer === answer) this.#answer = undefined;
  }

  async #ask(publication: Publication): Promise<void> {
    try {
      const kept = await (await this.sources()).bookmarks(publication);
      if (publication !== this.#publication) return;
      this.#kept = new Map(kept.map((bookmark) => [idOf(bookmark.place), bookmark]));
      this.#show(true);
    } catch (thrown) {
      if (publication === this.#publication) this.set(failedFrom(this.value, LibraryError.from(thrown)));
    }
  }

  get #now(): WithBook {
    const now = this.player.value;
    if (!('seconds' in now)) throw noBook();
    return now;
  }

  get #all(): ReadonlyMap<string, KeptBookmark> {
    const all = new Map(this.#kept);
    for (const [id, change] of this.#changed) {
      if (change === 'removed') all.delete(id);
      else all.set(id, change);
    }
    return all;
  }

  #follow(): void {
    const now = this.player.value;
    const publication = 'seconds' in now ? now.publication : undefined;
    if (publication?.id !== this.#publication?.id) this.#begin(publication);
    if (now.kind === 'playing' && this.#soon !== undefined) void this.refresh();
  }

  #begin(publication: Publication | undefined): void {
    this.#publication = publication;
    this.#kept = new Map();
    this.#changed = new Map();
    this.#answer = undefined;
    clearTimeout(this.#soon);
    this.#soon = publication && setTimeout(() => void this.refresh(), this.restMs);
    this.set({ kind: publication ? 'loading' : 'idle' });
  }

  /** Shown at once, and as it was before when the service refuses it. */
  async #change(bookmark: KeptBookmark, change: KeptBookmark | 'removed' = bookmark): Promise<void> {
    const { publication } = this.#now;
    const { place } = bookmark;
    const id = idOf(place);
    const before = this.#changed.get(id);
    this.#set(id, change);
    try {
      const sources = await this.sources();
      await (change === 'removed'
        ? sources.removeBookmark(publication, place)
        : sources.keepBookmark(publication, change));
    } catch (thrown) {
      if (this.#changed.get(id) === change) this.#set(id, before);
      throw LibraryError.from(thrown);
    }
  }

  #set(id: string, change: KeptBookmark | 'removed' | undefined): void {
    if (change === undefined) this.#changed.delete(id);
    else this.#changed.set(id, change);
    this.#show();
  }

  /** Those in tracks that the book doesn't have any more are left out. */
  #shown(...bookmarks: readonly KeptBookmark[]): readonly Bookmark[] {
    const { book } = this.#now;
    return bookmarks.flatMap(({ place, ...rest }) => {
      const seconds = secondsOf(book, place);
      if (seconds === undefined) return [];
      const chapter = book.chapters[chapterAt(book, seconds)]?.title;
      return [{ id: idOf(place), seconds, ...(chapter && { chapter }), ...rest }];
    });
  }

  #show(isAnswered = false): void {
    if (!this.#publication) return;
    const state = this.value;
    const value = [...this.#shown(...this.#all.values())].sort((one, other) => one.seconds - other.seconds);
    const isWaiting = state.kind === 'loading' || state.kind === 'failed';
    if (isWaiting && !isAnswered) this.set({ ...state, previous: value });
    else this.set(value.length > 0 ? { kind: 'ready', value } : { kind: 'empty' });
  }
}
