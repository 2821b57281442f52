/** Loses patience with sound that is wanted and doesn't arrive. Knows no sound. */

export class StallWatch {
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly giveUp: () => void,
    private readonly limitMs: number,
  ) {}

  /** Waits on, from the first call. */
  wait(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.giveUp();
    }, this.limitMs);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
