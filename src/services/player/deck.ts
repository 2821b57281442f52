/**
 * Sounds the tracks of a book one after another: one audio element plays, a second fetches the next track before the
 * first ends, so that the gap is small. Knows tracks and seconds within them; nothing of chapters, positions or servers.
 */

import type { Track } from '../../domain/audiobook.ts';
import type { LibraryError } from '../../domain/library-error.ts';
import { empty, letGo } from './let-go.ts';
import { soundError } from './sound-error.ts';
import { tellStandstill } from './standstill.ts';

export interface DeckListener {
  /** The clock went on, or the sound moved to another place. */
  moved(): void;
  /** Sound is heard. */
  sounding(): void;
  /** Sound is wanted, but has not arrived. */
  waiting(): void;
  /** The browser paused by itself: an unplugged headset, a telephone call, no gesture yet. */
  silenced(): void;
  /** The next track began by itself. */
  turned(): void;
  /** The last track has ended. */
  finished(): void;
  broke(error: LibraryError): void;
}

type Tracks = readonly [Track, ...Track[]];

export class Deck {
  readonly #reactions: Readonly<Record<string, () => void>> = {
    loadedmetadata: () => this.#place(),
    seeked: () => this.listener.moved(),
    timeupdate: () => {
      this.#lookAhead();
      this.listener.moved();
    },
    playing: () => this.listener.sounding(),
    waiting: () => this.listener.waiting(),
    pause: () => {
      if (this.#current.paused && !this.#current.ended) this.listener.silenced();
    },
    ended: () => void this.#turn(),
    error: () => this.listener.broke(soundError(this.#current)),
  };

  #current = this.#makeAudio();
  #next = this.#makeAudio();
  #index = 0;
  /** Index of the track that `#next` holds. */
  #primed: number | undefined;
  /** Where the track is to begin, until its clock is known. */
  #startAt: number | undefined;
  #isOver = false;

  constructor(
    private tracks: Tracks,
    private readonly listener: DeckListener,
    private readonly lookAheadSeconds: number,
    rate: number,
  ) {
    this.rate = rate;
  }

  get index(): number {
    return this.#index;
  }

  /** Seconds from the beginning of the track. */
  get seconds(): number {
    return this.#startAt ?? this.#current.currentTime;
  }

  /** Whether sound would be heard at once. */
  get ready(): boolean {
    return this.#current.readyState >= HTMLMediaElement.HAVE_FUTURE_DATA;
  }

  get rate(): number {
    return this.#current.playbackRate;
  }

  /** The pitch is kept. */
  set rate(rate: number) {
    for (const audio of [this.#current, this.#next]) audio.defaultPlaybackRate = audio.playbackRate = rate;
  }

  set volume(volume: number) {
    for (const audio of [this.#current, this.#next]) audio.volume = volume;
  }

  /** Resolves false where the browser wants a gesture first; every other trouble comes as an event. */
  async play(): Promise<boolean> {
    try {
      await this.#current.play();
      return true;
    } catch (thrown) {
      return !(thrown instanceof DOMException && thrown.name === 'NotAllowedError');
    }
  }

  pause(): void {
    this.#current.pause();
  }

  /** To `seconds` of a track, in silence unless `play`. */
  go(index: number, seconds: number, play: boolean): void {
    this.#startAt = seconds;
    if (index !== this.#index || !this.#current.src) this.#take(index);
    this.#place();
    if (play) void this.#playOrTell();
  }

  /** The same book under fresh addresses, from where it is. */
  replace(tracks: Tracks, index: number, play: boolean): void {
    const { seconds } = this;
    this.tracks = tracks;
    this.#empty(this.#current);
    this.#empty(this.#next);
    this.go(index, seconds, play);
  }

  dispose(): void {
    this.#isOver = true;
    for (const audio of [this.#current, this.#next]) letGo(audio);
  }

  #makeAudio(): HTMLAudioElement {
    const audio = new Audio();
    // Without it a page can't analyse the sound, e.g. show or measure its loudness.
    audio.crossOrigin = 'anonymous';
    audio.preservesPitch = true;
    audio.preload = 'metadata';
    tellStandstill(audio);
    for (const [type, react] of Object.entries(this.#reactions))
      audio.addEventListener(type, () => {
        if (audio === this.#current && audio.src && !this.#isOver) react();
      });
    return audio;
  }

  #place(): void {
    if (this.#startAt === undefined || this.#current.readyState < HTMLMediaElement.HAVE_METADATA) return;
    // Even a seek to where the sound is makes a gap.
    if (this.#current.currentTime !== this.#startAt) this.#current.currentTime = this.#startAt;
    this.#startAt = undefined;
  }

  #take(index: number): void {
    // What failed before its turn is fetched again, so that its trouble is told now.
    if (this.#primed === index && !this.#next.error) {
      this.#current.pause();
      [this.#current, this.#next] = [this.#next, this.#current];
      this.#empty(this.#next);
    } else {
      this.#current.src = (this.tracks[index] ?? this.tracks[0]).href;
      // It begins there by itself: WebKit sounds before it tells its clock, and a seek would begin anew.
      if (this.#startAt === 0) this.#startAt = undefined;
    }
    this.#index = index;
    this.#primed = undefined;
  }

  #empty(audio: HTMLAudioElement): void {
    empty(audio);
    if (audio === this.#next) this.#primed = undefined;
  }

  #lookAhead(): void {
    const following = this.tracks[this.#index + 1];
    const { duration, currentTime } = this.#current;
    if (!following || this.#primed !== undefined || !((duration - currentTime) / this.rate < this.lookAheadSeconds))
      return;
    this.#primed = this.#index + 1;
    this.#next.preload = 'auto';
    this.#next.src = following.href;
  }

  async #turn(): Promise<void> {
    if (this.#index + 1 >= this.tracks.length) {
      this.listener.finished();
      return;
    }
    const played = this.#current;
    this.#startAt = 0;
    this.#take(this.#index + 1);
    this.#place();
    this.listener.turned();
    if (await this.play()) return;
    // iOS lets only the element sound that the patron's gesture started.
    [this.#current, this.#next] = [played, this.#current];
    this.#startAt = 0;
    this.#current.src = (this.tracks[this.#index] ?? this.tracks[0]).href;
    await this.#playOrTell();
  }

  async #playOrTell(): Promise<void> {
    if (!(await this.play())) this.listener.silenced();
  }
}
