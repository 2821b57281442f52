/**
 * One book that is open for listening: turns what the deck does and what the patron asks into the player's state, keeps
 * the place, and asks for fresh addresses when the sound breaks off. Knows nothing of other books or other players.
 */

import { type Audiobook, type Place, type Track, trackAt, trackStart } from '../../domain/audiobook.ts';
import { LibraryError } from '../../domain/library-error.ts';
import type { PlayerState } from '../../domain/library.ts';
import type { Publication } from '../../domain/publication.ts';
import type { Store } from '../../domain/store.ts';
import { Deck, type DeckListener } from './deck.ts';
import type { PositionKeeper } from './position-keeper.ts';
import type { PlayerTimings } from './timings.ts';

type Kind = 'paused' | 'playing' | 'stalled' | 'ended';

/** Fresh addresses are asked for once per break; sound that went on for this long makes the next break a new one. */
const recoveredSeconds = 1;
type Recovery = { readonly kind: 'ready' | 'asking' } | { readonly kind: 'spent'; readonly atSeconds: number };

export interface TrackTime {
  /** Of the track. */
  readonly index: number;
  /** From the beginning of the track. */
  readonly seconds: number;
}

export interface OpenedBookParts {
  readonly publication: Publication;
  readonly book: Audiobook;
  readonly keeper: PositionKeeper;
  readonly state: Store<PlayerState>;
  readonly timings: PlayerTimings;
  /** The same book with fresh addresses. Rejects with a LibraryError. */
  readonly refresh: () => Promise<Audiobook>;
  /** The sound is gone for good. */
  readonly fail: (error: LibraryError) => void;
  /** Ends with the book: what arrives later is ignored. */
  readonly signal: AbortSignal;
}

export class OpenedBook implements DeckListener {
  #book: Audiobook;
  #kind: Kind = 'paused';
  #recovery: Recovery = { kind: 'ready' };
  #stall: ReturnType<typeof setTimeout> | undefined;
  readonly #deck: Deck;

  constructor(
    private readonly parts: OpenedBookParts,
    { index, seconds }: TrackTime,
    private rate: number,
  ) {
    this.#book = parts.book;
    this.#deck = new Deck(parts.book.tracks, this, parts.timings.lookAheadSeconds, rate);
    this.#deck.go(index, seconds, false);
    parts.keeper.begin(this.place);
    this.#show('paused');
  }

  get place(): Place {
    return { trackName: this.#track.name, seconds: this.#trackSeconds };
  }

  /** Seconds from the beginning of the book. A track longer than its manifest says stands still at its end. */
  get seconds(): number {
    return trackStart(this.#book, this.#deck.index) + Math.min(this.#trackSeconds, this.#track.durationSeconds);
  }

  get #track(): Track {
    return this.#book.tracks[this.#deck.index] ?? this.#book.tracks[0];
  }

  /** A book that has ended is heard to its end, though its sound be shorter than its manifest says. */
  get #trackSeconds(): number {
    return this.#kind === 'ended' ? this.#track.durationSeconds : this.#deck.seconds;
  }

  get #soundWanted(): boolean {
    return this.#kind === 'playing' || this.#kind === 'stalled';
  }

  async play(): Promise<void> {
    if (this.#soundWanted) return;
    if (this.#kind === 'ended') this.#deck.go(0, 0, false);
    this.#show(this.#deck.ready ? 'playing' : 'stalled');
    if (!(await this.#deck.play())) this.silenced();
  }

  pause(leaving = false): void {
    if (this.#soundWanted) this.#show('paused');
    this.#deck.pause();
    this.keep(leaving);
  }

  keep(leaving = false): void {
    this.parts.keeper.keep(this.place, leaving);
  }

  seek(bookSeconds: number): void {
    const { index, seconds } = trackAt(this.#book, bookSeconds);
    const turns = index !== this.#deck.index;
    this.#deck.go(index, seconds, this.#soundWanted);
    this.#show(this.#soundWanted ? this.#kind : 'paused');
    if (turns) this.keep();
    else this.parts.keeper.keepSoon(this.place);
  }

  setRate(rate: number): void {
    this.rate = this.#deck.rate = rate;
    this.#show(this.#kind);
  }

  close(): void {
    this.#stopStallWatch();
    this.keep();
    this.#deck.dispose();
  }

  moved(): void {
    const { seconds } = this;
    if (this.#recovery.kind === 'spent' && Math.abs(seconds - this.#recovery.atSeconds) > recoveredSeconds)
      this.#recovery = { kind: 'ready' };
    this.#show(this.#kind);
    if (this.#kind === 'playing') this.parts.keeper.passing(this.place);
  }

  sounding(): void {
    if (this.#soundWanted) this.#show('playing');
  }

  waiting(): void {
    if (this.#soundWanted) this.#show('stalled');
  }

  silenced(): void {
    if (this.#soundWanted) this.pause();
  }

  turned(): void {
    this.#show('playing');
    this.keep();
  }

  finished(): void {
    this.#show('ended');
    this.keep();
  }

  broke(error: LibraryError): void {
    if (this.#recovery.kind === 'ready') void this.#recover();
    else if (this.#recovery.kind === 'spent') this.parts.fail(error);
  }

  async #recover(): Promise<void> {
    this.#recovery = { kind: 'asking' };
    this.waiting();
    try {
      const book = await this.parts.refresh();
      if (this.parts.signal.aborted) return;
      this.#resumeIn(book);
    } catch (thrown) {
      if (!this.parts.signal.aborted) this.parts.fail(LibraryError.from(thrown));
    }
  }

  /** Same track, same second; the patron may have paused or moved meanwhile. */
  #resumeIn(book: Audiobook): void {
    const { trackName } = this.place;
    const index = book.tracks.findIndex(({ name }) => name === trackName);
    this.#book = book;
    this.#deck.replace(book.tracks, index < 0 ? this.#deck.index : index, this.#soundWanted);
    this.#recovery = { kind: 'spent', atSeconds: this.seconds };
    this.#stopStallWatch();
    this.#show(this.#kind);
  }

  #show(kind: Kind): void {
    if (this.parts.signal.aborted) return;
    this.#kind = kind;
    if (kind === 'stalled') this.#stall ??= setTimeout(() => this.#giveUpWaiting(), this.parts.timings.stallLimitMs);
    else this.#stopStallWatch();
    const { publication, state } = this.parts;
    state.set({ kind, publication, book: this.#book, seconds: this.seconds, rate: this.rate });
  }

  #giveUpWaiting(): void {
    this.#stall = undefined;
    this.broke(new LibraryError('timeout', 'sound: nothing arrives'));
  }

  #stopStallWatch(): void {
    clearTimeout(this.#stall);
    this.#stall = undefined;
  }
}
