/** Remembers what the demo has opened, to close it again in reverse order. Knows nothing of what it is. */
export class Opened {
  readonly #closers: (() => Promise<void> | void)[] = [];
  #closed = false;

  get isClosed(): boolean {
    return this.#closed;
  }

  add<T>(thing: T, close: (thing: T) => Promise<void> | void): T {
    this.#closers.push(() => close(thing));
    return thing;
  }

  async close(): Promise<void> {
    this.#closed = true;
    for (const close of this.#closers.splice(0).reverse()) await close();
  }
}
