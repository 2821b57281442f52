/** A clock that stands still until a test moves it. */
import type { Clock } from '../../../demo/api/clock.ts';

const dayMs = 24 * 60 * 60_000;

export class TestClock implements Clock {
  #now: Date;

  constructor(now: string) {
    this.#now = new Date(now);
  }

  now(): Date {
    return new Date(this.#now);
  }

  moveTo(instant: string | Date): void {
    this.#now = new Date(instant);
  }

  passDays(days: number): void {
    this.#now = new Date(this.#now.getTime() + days * dayMs);
  }

  passSeconds(seconds: number): void {
    this.#now = new Date(this.#now.getTime() + seconds * 1000);
  }
}
