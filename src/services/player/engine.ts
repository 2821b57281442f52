/**
 * Answers the player's requests for whatever book is open. Loaded when a book is first opened; lives as long as its library is on the page.
 *
 * | request | idle | opening | paused | playing, stalled | asking | ended | failed, over |
 * | --- | --- | --- | --- | --- | --- | --- | --- |
 * | open | opens | opens anew | another book: opens; the same: plays if asked | as paused | as paused | as paused | opens |
 * | play | – | plays when open | plays, after a long pause from a little before | – | stays here, plays | plays from the beginning | – (the façade opens again what has failed) |
 * | pause | – | stays silent when open | – | pauses | – | – | – |
 * | seek | – | – | moves | moves, goes on | moves, plays if sound was wanted | moves, paused | – |
 * | setTimer, extendTimer | see `sleep-clock.ts` | | | | | | |
 * | change (settings) | kept | kept | changes | changes | changes | changes | kept |
 * | setRate | kept for the next book | kept | changes | changes | changes | changes | kept |
 * | close | – | gives up | idle | saves, idle | idle, asks again next time | idle | idle |
 */

import type { Place } from '../../domain/audiobook.ts';
import { LibraryError } from '../../domain/library-error.ts';
import type { ListeningTools } from '../../domain/listening-tools.ts';
import type { PlayerState } from '../../domain/player.ts';
import type { Publication } from '../../domain/publication.ts';
import type { Store } from '../../domain/store.ts';
import { DeviceStorage } from '../storage.ts';
import { beginningOf } from './beginning.ts';
import { ListeningDiary, minutesOf } from './listening-diary.ts';
import { isEndOfLoan, LoanWatch } from './loan-watch.ts';
import { showOnDevice } from './media-session.ts';
import { OpenedBook } from './opened-book.ts';
import { followPage, handToWindow } from './page-change.ts';
import type { PlayerSources } from './player.ts';
import { PositionKeeper } from './position-keeper.ts';
import { defaultTimings, type PlayerTimings } from './timings.ts';
import { createTools, type EngineTools } from './tools.ts';
import { joinTurns, type Turns } from './turns.ts';

export interface Engine {
  /** Never rejects: the state tells. */
  open(publication: Publication, play: boolean): Promise<void>;
  play(): Promise<void>;
  pause(): void;
  seek(bookSeconds: number): void;
  setRate(rate: number): void;
  close(): void;
  handOver(openWindow: (name: string) => boolean): boolean;
  readonly tools: ListeningTools;
}

const rateKey = 'rate';
const clampRate = (rate: number): number => Math.min(3, Math.max(0.5, rate));

type Holding =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'opening'; readonly ended: AbortController; play: boolean }
  | {
      readonly kind: 'book';
      readonly ended: AbortController;
      readonly publication: Publication;
      readonly book: OpenedBook;
    };

interface Fetched {
  readonly book: OpenedBook;
  /** Where the patron was on another device. */
  readonly elsewhere: Place | undefined;
  /** When they left it, RFC 3339. */
  readonly time: string | undefined;
}

export function createEngine(
  sources: PlayerSources,
  state: Store<PlayerState>,
  timings: Partial<PlayerTimings> = {},
): Engine {
  const engine = new PlayerEngine(sources, state, { ...defaultTimings, ...timings });
  followPage(sources.scope, state, engine, sources.ended);
  showOnDevice(state, engine);
  return engine;
}

class PlayerEngine implements Engine {
  #holding: Holding = { kind: 'nothing' };
  readonly tools: EngineTools;
  readonly #storage: DeviceStorage;
  /** Joined with the first book: a page on which nothing was listened to hears of nobody. */
  #turns: Turns | undefined;

  constructor(
    private readonly sources: PlayerSources,
    private readonly state: Store<PlayerState>,
    private readonly timings: PlayerTimings,
  ) {
    this.#storage = new DeviceStorage(sources.scope);
    this.tools = createTools(state, this, this.#storage, sources, timings);
  }

  async open(publication: Publication, play: boolean): Promise<void> {
    if (this.#holding.kind !== 'book' || this.#holding.publication.id !== publication.id) {
      await this.#openAnew(publication, play);
    } else if (play) await this.play();
  }

  async play(): Promise<void> {
    if (this.#holding.kind === 'opening') this.#holding.play = true;
    if (this.#holding.kind !== 'book') return;
    this.#turns?.take();
    await this.#holding.book.play();
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

  handOver(openWindow: (name: string) => boolean): boolean {
    const isOpen = openWindow(`elib-player ${this.sources.scope}`);
    if (!isOpen) return false;
    void handToWindow(this.#storage, this.state.value, this.tools.timer.value);
    this.close();
    return true;
  }

  /** The page goes away, perhaps into the back-forward cache: it must not sound when it comes back. */
  leave(): void {
    if (this.#holding.kind === 'book') this.#holding.book.pause(true);
  }

  /** A hidden page may be ended without another word. */
  keepIfHidden(): void {
    if (this.#holding.kind === 'book') this.#holding.book.keep();
  }

  async #openAnew(publication: Publication, play: boolean): Promise<void> {
    this.#letGo();
    this.#turns ??= joinTurns(() => this.pause(), this.sources.ended);
    const ended = new AbortController();
    const opening: Holding = { kind: 'opening', ended, play };
    this.#holding = opening;
    this.state.set({ kind: 'opening', publication });
    try {
      const { book, elsewhere, time } = await this.#fetchBook(publication, ended.signal);
      this.#holding = { kind: 'book', ended, publication, book };
      this.tools.resume.opened(time);
      if (opening.play) this.#turns.take();
      await book.begin(opening.play, elsewhere);
    } catch (thrown) {
      if (!ended.signal.aborted) this.#fail(publication, LibraryError.from(thrown));
    }
  }

  async #fetchBook(publication: Publication, signal: AbortSignal): Promise<Fetched> {
    const { sources, state, timings, tools } = this;
    const listening = await sources.listening();
    const owner = () => sources.owner();
    const keeper = new PositionKeeper({ listening, storage: this.#storage, publication, timings, owner });
    const refresh = () => listening.openBook(publication, signal);
    const [book, { place, elsewhere, time }, rate] = await Promise.all([
      ...([refresh(), keeper.last(), this.#storage.get(rateKey)] as const),
      tools.recall(publication.id),
    ]);
    signal.throwIfAborted();
    const fail = (error: LibraryError) => this.#fail(publication, error);
    const loan = new LoanWatch({ publication, timings, refresh, fail, signal });
    const diary = new ListeningDiary(keeper, minutesOf(publication, listening, timings), loan);
    const parts = { publication, book, diary, tools, state, timings, refresh, fail, signal };
    const opened = new OpenedBook(parts, beginningOf(book, place), typeof rate === 'number' ? clampRate(rate) : 1);
    return { book: opened, elsewhere, time };
  }

  #fail(publication: Publication, error: LibraryError): void {
    this.#letGo();
    this.state.set(
      isEndOfLoan(publication, error) ? { kind: 'over', publication } : { kind: 'failed', publication, error },
    );
  }

  #letGo(): void {
    if (this.#holding.kind === 'book') this.#holding.book.close();
    if (this.#holding.kind !== 'nothing') this.#holding.ended.abort();
    this.#holding = { kind: 'nothing' };
  }
}
