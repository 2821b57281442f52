/** Knows when nothing is under way on any page of a story, so that what they show is what they will go on showing until something happens. */

/** More turns of the loop than anything takes that isn't counted: a transaction of IndexedDB, news to another tab. */
const calmTurns = 60;

export class Bustle {
  #underWay = 0;

  async during<T>(work: Promise<T>): Promise<T> {
    this.#underWay += 1;
    try {
      return await work;
    } finally {
      this.#underWay -= 1;
    }
  }

  /** Comes back when nothing is under way any more. */
  async over(): Promise<void> {
    for (let calm = 0; calm < calmTurns; calm = this.#underWay > 0 ? 0 : calm + 1) {
      await new Promise((resolve) => setImmediate(resolve));
    }
  }
}
