/**
 * One book that is open for listening: turns what the deck does and what the patron asks into the player's state, and tells
 * those who write it down or mend the sound. Knows nothing of other books or other players.
 */

import { type Audiobook, type Place, secondsOf, type Track, trackAt, trackStart } from '../../domain/audiobook.ts';
import type { LibraryError } from '../../domain/library-error.ts';
import type { PlayerState } from '../../domain/player.ts';
import type { Publication } from '../../domain/publication.ts';
import type { Store } from '../../domain/store.ts';
import type { TrackTime } from './beginning.ts';
import { Deck, type DeckListener } from './deck.ts';
import type { ListeningDiary } from './listening-diary.ts';
import { Recovery, type RecoveryParts } from './recovery.ts';
import type { PlayerTimings } from './timings.ts';
import type { EngineTools } from './tools.ts';

type Kind = Extract<PlayerState, { readonly book: Audiobook }>['kind'];

export interface OpenedBookParts extends Omit<RecoveryParts, 'resumeIn'> {
  readonly publication: Publication;
  readonly book: Audiobook;
  readonly diary: ListeningDiary;
  readonly tools: Pick<EngineTools, 'loudness' | 'resume'>;
  readonly state: Store<PlayerState>;
  readonly timings: PlayerTimings;
}

export class OpenedBook implements DeckListener {
  #book: Audiobook;
  #kind: Kind = 'paused';
  /** Where the patron was on another device, and whether sound waits for their answer. */
  #asked = { elsewhereSeconds: 0, play: false };
  #waitsForGesture = false;
  readonly #recovery: Recovery;
  readonly #deck: Deck;

  constructor(
    private readonly parts: OpenedBookParts,
    { index, seconds }: TrackTime,
    private rate: number,
  ) {
    this.#book = parts.book;
    this.#recovery = new Recovery({ ...parts, resumeIn: (book) => this.#resumeIn(book) });
    this.#deck = new Deck(parts.book.tracks, this, parts.timings.lookAheadSeconds, rate);
    parts.tools.loudness.of(this.#deck);
    this.#deck.go(index, seconds, false);
    parts.diary.open(this.place);
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

  /** As the patron opened it, unless they have been `elsewhere` and are asked first where to go on. */
  async begin(play: boolean, elsewhere: Place | undefined): Promise<void> {
    if (!this.#ask(elsewhere, play) && play) await this.play();
  }

  /** Whoever is asked where to go on, and presses Play, stays here. */
  async play(): Promise<void> {
    if (this.#soundWanted) return;
    const earlier = this.parts.tools.resume.target;
    if (this.#kind === 'asking') this.parts.diary.wentTo(this.place, false);
    else void this.#lookElsewhere();
    if (this.#kind === 'ended') this.#deck.go(0, 0, false);
    if (earlier !== undefined) this.#go(earlier);
    this.#waitsForGesture = false;
    this.#show(this.#deck.ready ? 'playing' : 'stalled');
    this.#waitsForGesture = !(await this.#deck.play());
    if (this.#waitsForGesture) this.silenced();
  }

  pause(leaving = false): void {
    if (this.#soundWanted) this.#show('paused');
    this.#deck.pause();
    this.parts.diary.stopped(this.place, leaving);
  }

  keep(): void {
    this.parts.diary.keep(this.place);
  }

  /** Answers, too, where to go on. */
  seek(bookSeconds: number): void {
    const turns = trackAt(this.#book, bookSeconds).index !== this.#deck.index;
    const plays = this.#kind === 'asking' && this.#asked.play;
    this.#go(bookSeconds);
    this.#show(this.#soundWanted ? this.#kind : 'paused');
    this.parts.diary.wentTo(this.place, turns);
    if (plays) void this.play();
  }

  setRate(rate: number): void {
    this.rate = this.#deck.rate = rate;
    this.#show(this.#kind);
  }

  close(): void {
    this.#recovery.watch(false);
    this.parts.diary.stopped(this.place);
    this.#deck.dispose();
  }

  moved(): void {
    const { seconds } = this;
    this.#recovery.heard(seconds);
    this.#show(this.#kind);
    if (this.#kind === 'playing') this.parts.diary.heard(this.place, this.#deck.index, this.rate);
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
    this.parts.diary.stopped(this.place);
  }

  broke(error: LibraryError): void {
    this.waiting();
    this.#recovery.broke(error);
  }

  #go(bookSeconds: number): void {
    const { index, seconds } = trackAt(this.#book, bookSeconds);
    this.#deck.go(index, seconds, this.#soundWanted);
  }

  /** Same track, same second; the patron may have paused or moved meanwhile. */
  #resumeIn(book: Audiobook): number {
    const index = book.tracks.findIndex(({ name }) => name === this.#track.name);
    this.#book = book;
    this.#deck.replace(book.tracks, index < 0 ? this.#deck.index : index, this.#soundWanted);
    this.#show(this.#kind);
    return this.seconds;
  }

  async #lookElsewhere(): Promise<void> {
    const moved = await this.parts.diary.elsewhere(this.place);
    if (this.parts.signal.aborted || !this.#soundWanted) return;
    if (moved?.isHere) this.seek(secondsOf(this.#book, moved.place) ?? this.seconds);
    else this.#ask(moved?.place, true);
  }

  /** In silence, until the patron answers. @param play whether sound follows */
  #ask(elsewhere: Place | undefined, play: boolean): boolean {
    const elsewhereSeconds = elsewhere && secondsOf(this.#book, elsewhere);
    if (elsewhereSeconds === undefined) return false;
    this.#asked = { elsewhereSeconds, play };
    this.parts.diary.ask();
    this.#show('asking');
    this.#deck.pause();
    return true;
  }

  #show(kind: Kind): void {
    if (this.parts.signal.aborted) return;
    this.#kind = kind;
    this.#recovery.watch(kind === 'stalled');
    const { publication, state } = this.parts;
    const gesture = this.#waitsForGesture && { waitsForGesture: true as const };
    const shown = { publication, book: this.#book, seconds: this.seconds, rate: this.rate, ...gesture };
    const { elsewhereSeconds } = this.#asked;
    state.set(kind === 'asking' ? { kind, ...shown, elsewhereSeconds } : { kind, ...shown });
  }
}
