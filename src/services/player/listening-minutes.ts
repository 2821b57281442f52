/**
 * Counts the seconds for which a book was heard in each minute, by the rule of decision 007: time on the listener's clock
 * during which sound came, whatever its speed; what was skipped, waited for or paused counts nothing, what is heard again
 * counts again. Knows neither servers nor sound.
 */

/** A part of one minute, as Palace servers take it (play time tracking). */
export interface PlayedMinute {
  /** The server counts an id once, however often it is sent. */
  readonly id: string;
  /** `yyyy-mm-ddThh:mmZ`, by the device's clock. */
  readonly duringMinute: string;
  /** Whole seconds, 1–60; what is left of a second goes to the next minute. */
  readonly secondsPlayed: number;
}

/** `isOver`: nothing will be added to it. */
export type KeepMinute = (minute: PlayedMinute, isOver: boolean) => void;

const minuteMs = 60_000;
/** Between two moments of a media clock more than this beyond the time that passed is a jump. */
const toleranceSeconds = 0.5;

const startOfMinute = (ms: number): number => Math.floor(ms / minuteMs) * minuteMs;

interface Moment {
  readonly atMs: number;
  readonly track: number;
  readonly seconds: number;
}

interface OpenMinute {
  readonly id: string;
  readonly startMs: number;
  seconds: number;
  keptMs: number;
}

export class ListeningMinutes {
  #last: Moment | undefined;
  #open: OpenMinute | undefined;
  #leftSeconds = 0;

  /** @param keepEveryMs How often a minute is kept while it grows, for the case that the page is ended */
  constructor(
    private readonly keep: KeepMinute,
    private readonly keepEveryMs: number,
    private readonly now: () => number = Date.now,
  ) {}

  /** Sound is heard at `seconds` of a track; to be told as often as its clock tells. */
  heard(track: number, seconds: number, rate: number): void {
    const atMs = this.now();
    const last = this.#last;
    this.#last = { atMs, track, seconds };
    if (last?.track !== track) return;
    const passed = (atMs - last.atMs) / 1000;
    const sounded = (seconds - last.seconds) / rate;
    const heard = Math.min(sounded, passed);
    // A clock may stand still between two moments, or be put right by years: only what was heard reaches back from now.
    if (heard > 0 && sounded <= passed + toleranceSeconds) this.#count(heard, atMs - heard * 1000, atMs);
  }

  /** The sound has stopped: what was heard is told now. */
  close(): void {
    this.#last = undefined;
    this.#end();
  }

  /** The page may be ended without another word. */
  keepOpen(): void {
    if (!this.#open) return;
    this.#open.keptMs = this.now();
    this.#tell(this.#open, this.#whole(this.#open), false);
  }

  #end(): void {
    const open = this.#open;
    this.#open = undefined;
    if (!open) return;
    const seconds = this.#whole(open);
    this.#leftSeconds += open.seconds - seconds;
    this.#tell(open, seconds, true);
  }

  /** What sounded from one moment to another belongs to the minutes that it touches. */
  #count(seconds: number, fromMs: number, untilMs: number): void {
    for (let startMs = startOfMinute(fromMs); startMs < untilMs; startMs += minuteMs) {
      const touchedMs = Math.min(untilMs, startMs + minuteMs) - Math.max(fromMs, startMs);
      this.#add(startMs, (seconds * touchedMs) / (untilMs - fromMs));
    }
  }

  #add(startMs: number, seconds: number): void {
    if (this.#open?.startMs !== startMs) this.#end();
    this.#open ??= this.#begin(startMs);
    this.#open.seconds += seconds;
    if (this.now() - this.#open.keptMs >= this.keepEveryMs) this.keepOpen();
  }

  #begin(startMs: number): OpenMinute {
    const seconds = this.#leftSeconds;
    this.#leftSeconds = 0;
    return { id: crypto.randomUUID(), startMs, seconds, keptMs: this.now() };
  }

  #whole({ seconds }: OpenMinute): number {
    // A millionth of a second is lost where fractions are added.
    return Math.min(60, Math.floor(seconds + 1e-6));
  }

  #tell({ id, startMs }: OpenMinute, secondsPlayed: number, isOver: boolean): void {
    if (secondsPlayed < 1) return;
    const duringMinute = `${new Date(startMs).toISOString().slice(0, 16)}Z`;
    this.keep({ id, duringMinute, secondsPlayed }, isOver);
  }
}
