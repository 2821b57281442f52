/** Names that a browser remembers for whoever sits there, the newest last: nothing secret, and nothing of a patron. Never throws. */

export class RememberedNames {
  /** Where nothing can be kept they are known until the page is left. */
  #here: readonly string[] = [];

  /** @param name Apart from other lists and libraries of the origin */
  constructor(
    private readonly name: string,
    private readonly atMost: number,
  ) {}

  get all(): readonly string[] {
    try {
      const kept: unknown = JSON.parse(localStorage.getItem(this.name) ?? '[]');
      return [...this.#here, ...(Array.isArray(kept) ? kept.filter((each) => typeof each === 'string') : [])];
    } catch {
      return this.#here;
    }
  }

  add(name: string): void {
    this.#here = [...new Set([...this.all, name])].slice(-this.atMost);
    try {
      localStorage.setItem(this.name, JSON.stringify(this.#here));
    } catch (reason) {
      console.warn('elib: this browser keeps nothing', reason);
    }
  }
}
