/** The time of a story, the same for the e-library and for every page: it stands still until the story lets it pass. */

interface Timer {
  readonly dueMs: number;
  readonly ring: () => void;
}

export class StoryTime {
  /** What pages know as `Date`. */
  readonly Date: DateConstructor;
  #nowMs: number;
  #count = 0;
  readonly #timers = new Map<number, Timer>();
  readonly #onMove: (now: Date) => void;

  constructor(first: Date, onMove: (now: Date) => void) {
    this.#nowMs = first.getTime();
    this.#onMove = onMove;
    onMove(first);
    const now = (): number => this.#nowMs;
    this.Date = class extends Date {
      constructor(...given: readonly [] | readonly [number]) {
        super(given.length === 0 ? now() : given[0]);
      }
      static override now(): number {
        return now();
      }
    } as DateConstructor;
  }

  get now(): Date {
    return new Date(this.#nowMs);
  }

  readonly setTimeout = (ring: () => void, ms = 0): number => {
    this.#count += 1;
    this.#timers.set(this.#count, { dueMs: this.#nowMs + ms, ring });
    return this.#count;
  };

  readonly clearTimeout = (id: number | undefined): void => {
    if (id !== undefined) this.#timers.delete(id);
  };

  /** Timers ring in their turn; after each, `rest` lets what it began come to its end. */
  async passTo(instant: Date, rest: () => Promise<void>): Promise<void> {
    for (let next = this.#next(instant); next !== undefined; next = this.#next(instant)) {
      const [id, { dueMs, ring }] = next;
      this.#timers.delete(id);
      this.#moveTo(Math.max(dueMs, this.#nowMs));
      ring();
      await rest();
    }
    this.#moveTo(instant.getTime());
  }

  #next(until: Date): [number, Timer] | undefined {
    return [...this.#timers]
      .filter(([, { dueMs }]) => dueMs <= until.getTime())
      .sort(([, one], [, other]) => one.dueMs - other.dueMs)[0];
  }

  #moveTo(ms: number): void {
    this.#nowMs = ms;
    this.#onMove(this.now);
  }
}
