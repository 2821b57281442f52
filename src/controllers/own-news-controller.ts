/** Tells an element how often what the service keeps for the patron alone may have changed, here or in another tab, since it has stood on the page. */

import type { ReactiveController } from 'lit';
import type { LibraryController, LibraryHost } from './library-controller.ts';

export class OwnNewsController implements ReactiveController {
  #count = 0;
  #connected = false;
  #unsubscribe: (() => void) | undefined;

  constructor(
    private readonly host: LibraryHost,
    private readonly library: LibraryController,
  ) {
    library.onChange(() => void this.#follow());
    host.addController(this);
  }

  get count(): number {
    return this.#count;
  }

  hostConnected(): void {
    this.#connected = true;
    void this.#follow();
  }

  hostDisconnected(): void {
    this.#connected = false;
    this.#unsubscribe?.();
  }

  async #follow(): Promise<void> {
    const { library } = this.library;
    const own = await library?.own().catch(() => undefined);
    this.#unsubscribe?.();
    if (!own || library !== this.library.library || !this.#connected) return;
    this.#unsubscribe = own.onNews(() => {
      this.#count += 1;
      this.host.requestUpdate();
    });
  }
}
