/** Loans that a patron has returned and can still keep: each waits until it is decided, by them, by time, or by the page going away. Sends nothing. */

import type { ShelfTimings } from './shelf-timings.ts';

/** `hidden`: the page may be gone in a moment, so what is to be sent must be sent now. `parted`: nobody is signed in who could send it. */
export type Decision = 'kept' | 'due' | 'hidden' | 'parted';

export class Leaving {
  readonly #waiting = new Map<string, (decision: Decision) => void>();

  constructor(private readonly timings: ShelfTimings) {}

  /** Resolves when it is decided about the publication `id`. */
  async decision(id: string): Promise<Decision> {
    this.#watch(true);
    const decision = await new Promise<Decision>((resolve) => {
      const timer = setTimeout(() => this.decide(id, 'due'), this.timings.undoMs);
      this.#waiting.set(id, (decided) => {
        clearTimeout(timer);
        this.#waiting.delete(id);
        resolve(decided);
      });
    });
    if (this.#waiting.size === 0) this.#watch(false);
    return decision;
  }

  decide(id: string, decision: Decision): void {
    this.#waiting.get(id)?.(decision);
  }

  decideAll(decision: Decision): void {
    for (const decide of [...this.#waiting.values()]) decide(decision);
  }

  #watch(on: boolean): void {
    const change = on ? 'addEventListener' : 'removeEventListener';
    document[change]('visibilitychange', this.#hide);
    window[change]('pagehide', this.#hide);
  }

  readonly #hide = ({ type }: Event): void => {
    if (type === 'pagehide' || document.visibilityState === 'hidden') this.decideAll('hidden');
  };
}
