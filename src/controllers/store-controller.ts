/** Keeps an element up to date with one piece of state that it shares with others on the page. */

import type { ReactiveController } from 'lit';
import type { Library } from '../domain/library.ts';
import type { Showcase } from '../domain/showcase.ts';
import type { Readable } from '../domain/store.ts';
import type { LibraryController, LibraryHost } from './library-controller.ts';

export class StoreController<T, Part extends Showcase = Library> implements ReactiveController {
  #store: Readable<T> | undefined;
  #unsubscribe: (() => void) | undefined;
  #connected = false;

  constructor(
    private readonly host: LibraryHost,
    private readonly library: LibraryController<Part>,
    private readonly select: (library: Part) => Readable<T>,
  ) {
    library.onChange(() => this.#follow());
    host.addController(this);
  }

  /** Undefined while the element has no library. */
  get value(): T | undefined {
    return this.#store?.value;
  }

  hostConnected(): void {
    this.#connected = true;
    this.#follow();
  }

  hostDisconnected(): void {
    this.#connected = false;
    this.#follow();
  }

  #follow(): void {
    this.#unsubscribe?.();
    const library = this.library.library;
    this.#store = library && this.select(library);
    this.#unsubscribe = this.#connected ? this.#store?.subscribe(() => this.host.requestUpdate()) : undefined;
    this.host.requestUpdate();
  }
}
