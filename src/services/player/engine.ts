/**
 * Answers the player's requests for whatever book is open. Loaded when a book is first opened; lives as long as the page.
 *
 * | request | idle | opening | paused | playing, stalled | ended | failed |
 * | --- | --- | --- | --- | --- | --- | --- |
 * | open | opens | opens anew | another book: opens; the same: plays if asked | as paused | as paused | opens |
 * | play | – | plays when open | plays | – | plays from the beginning | – (the façade opens again) |
 * | pause | – | stays silent when open | – | pauses | – | – |
 * | seek | – | – | moves | moves, goes on | moves, paused | – |
 * | setRate | kept for the next book | kept | changes | changes | changes | kept |
 * | close | – | gives up | idle | saves, idle | idle | idle |
 */

import { type Audiobook, type Place, secondsOf } from '../../domain/audiobook.ts';
import { LibraryError } from '../../domain/library-error.ts';
import type { PlayerState } from '../../domain/library.ts';
import type { Publication } from '../../domain/publication.ts';
import type { Store } from '../../domain/store.ts';
import { DeviceStorage } from '../storage.ts';
import { showOnDevice } from './media-session.ts';
import { OpenedBook, type TrackTime } from './opened-book.ts';
import type { PlayerSources } from './player.ts';
import { PositionKeeper } from './position-keeper.ts';
import { defaultTimings, type PlayerTimings } from './timings.ts';
import { joinTurns } from './turns.ts';

export interface Engine {
  /** Never rejects: the state tells. */
  open(publication: Publication, play: boolean): Promise<void>;
  play(): Promise<void>;
  pause(): void;
  seek(bookSeconds: number): void;
  setRate(rate: number): void;
  close(): void;
}

const rateKey = 'rate';
const clampRate = (rate: number): number => Math.min(3, Math.max(0.5, rate));

/** Nobody wants to hear the last second of a book again. */
const endToleranceSeconds = 1;

type Holding =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'opening'; readonly ended: AbortController; play: boolean }
  | {
      readonly kind: 'book';
      readonly ended: AbortController;
      readonly publication: Publication;
      readonly book: OpenedBook;
    };

export function createEngine(
  sources: PlayerSources,
  state: Store<PlayerState>,
  timings: Partial<PlayerTimings> = {},
): Engine {
  const engine = new PlayerEngine(sources, state, { ...defaultTimings, ...timings });
  addEventListener('pagehide', () => engine.leave());
  document.addEventListener('visibilitychange', () => engine.keepIfHidden());
  showOnDevice(state, engine);
  return engine;
}

class PlayerEngine implements Engine {
  #holding: Holding = { kind: 'nothing' };
  readonly #storage: DeviceStorage;
  readonly #turns = joinTurns(() => this.pause());

  constructor(
    private readonly sources: PlayerSources,
    private readonly state: Store<PlayerState>,
    private readonly timings: PlayerTimings,
  ) {
    this.#storage = new DeviceStorage(sources.scope);
  }

  async open(publication: Publication, play: boolean): Promise<void> {
    if (this.#holding.kind !== 'book' || this.#holding.publication.id !== publication.id) {
      await this.#openAnew(publication, play);
    } else if (play) await this.play();
  }

  async play(): Promise<void> {
    switch (this.#holding.kind) {
      case 'opening':
        this.#holding.play = true;
        return;
      case 'book':
        this.#turns.take();
        return this.#holding.book.play();
      case 'nothing':
        return;
    }
  }

  pause(): void {
    if (this.#holding.kind === 'opening') this.#holding.play = false;
    if (this.#holding.kind === 'book') this.#holding.book.pause();
  }

  seek(bookSeconds: number): void {
    if (this.#holding.kind === 'book' && Number.isFinite(bookSeconds)) this.#holding.book.seek(bookSeconds);
  }

  setRate(rate: number): void {
    if (!Number.isFinite(rate)) return;
    void this.#storage.set(rateKey, clampRate(rate));
    if (this.#holding.kind === 'book') this.#holding.book.setRate(clampRate(rate));
  }

  close(): void {
    this.#letGo();
    this.state.set({ kind: 'idle' });
  }

  /** The page goes away, perhaps into the back-forward cache: it must not sound when it comes back. */
  leave(): void {
    if (this.#holding.kind === 'book') this.#holding.book.pause(true);
  }

  /** A hidden page may be ended without another word. */
  keepIfHidden(): void {
    if (document.visibilityState === 'hidden' && this.#holding.kind === 'book') this.#holding.book.keep();
  }

  async #openAnew(publication: Publication, play: boolean): Promise<void> {
    this.#letGo();
    const ended = new AbortController();
    const opening: Holding = { kind: 'opening', ended, play };
    this.#holding = opening;
    this.state.set({ kind: 'opening', publication });
    try {
      this.#holding = { kind: 'book', ended, publication, book: await this.#fetchBook(publication, ended.signal) };
      if (opening.play) await this.play();
    } catch (thrown) {
      if (!ended.signal.aborted) this.#fail(publication, LibraryError.from(thrown));
    }
  }

  async #fetchBook(publication: Publication, signal: AbortSignal): Promise<OpenedBook> {
    const { sources, state, timings } = this;
    const keeper = new PositionKeeper(sources, this.#storage, publication, timings);
    const refresh = () => sources.openBook(publication, signal);
    const [book, place, rate] = await Promise.all([refresh(), keeper.last(), this.#storage.get(rateKey)]);
    signal.throwIfAborted();
    const fail = (error: LibraryError) => this.#fail(publication, error);
    const parts = { publication, book, keeper, state, timings, refresh, fail, signal };
    return new OpenedBook(parts, startOf(book, place), typeof rate === 'number' ? clampRate(rate) : 1);
  }

  #fail(publication: Publication, error: LibraryError): void {
    this.#letGo();
    this.state.set({ kind: 'failed', publication, error });
  }

  #letGo(): void {
    if (this.#holding.kind === 'book') this.#holding.book.close();
    if (this.#holding.kind !== 'nothing') this.#holding.ended.abort();
    this.#holding = { kind: 'nothing' };
  }
}

/** The beginning for a book never heard, heard to its end, or changed so that its track is gone. */
function startOf(book: Audiobook, place: Place | undefined): TrackTime {
  const bookSeconds = place && secondsOf(book, place);
  if (!place || bookSeconds === undefined) return { index: 0, seconds: 0 };
  if (bookSeconds > book.durationSeconds - endToleranceSeconds) return { index: 0, seconds: 0 };
  return { index: book.tracks.findIndex(({ name }) => name === place.trackName), seconds: place.seconds };
}
