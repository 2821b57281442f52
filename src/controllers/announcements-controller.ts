/** Keeps an element up to date with what its library announces, whose code the library fetches when first asked. */

import type { ReactiveController } from 'lit';
import type { Announcement, Announcements } from '../domain/highlights.ts';
import type { Showcase } from '../domain/showcase.ts';
import type { LibraryController, LibraryHost } from './library-controller.ts';

export class AnnouncementsController implements ReactiveController {
  #announcements: Announcements | undefined;
  #unsubscribe: (() => void) | undefined;
  #connected = false;
  #isVain = false;
  /** Of following: an answer to an older one comes too late. */
  #round = 0;

  constructor(
    private readonly host: LibraryHost,
    private readonly library: LibraryController<Showcase>,
  ) {
    library.onChange(() => void this.#follow());
    host.addController(this);
  }

  get shown(): readonly Announcement[] {
    return this.#announcements?.value ?? [];
  }

  /** Whether what is shown is all there is; also where nothing can come. */
  get isKnown(): boolean {
    return this.#isVain || (this.#announcements?.isKnown ?? false);
  }

  dismiss(id: string): void {
    this.#announcements?.dismiss(id);
  }

  hostConnected(): void {
    this.#connected = true;
    void this.#follow();
  }

  hostDisconnected(): void {
    this.#connected = false;
    void this.#follow();
  }

  /** Without announcements a page is what it was: what keeps them away is told in the console only. */
  async #follow(): Promise<void> {
    this.#unsubscribe?.();
    this.#announcements = undefined;
    const { library } = this.library;
    const round = (this.#round += 1);
    if (!library || !this.#connected) return;
    try {
      const announcements = await library.announcements();
      if (round !== this.#round) return;
      this.#announcements = announcements;
      this.#unsubscribe = announcements.subscribe(() => this.host.requestUpdate());
      this.host.requestUpdate();
    } catch (reason) {
      console.warn('elib: the announcements could not be loaded', reason);
      this.#isVain = true;
      this.host.requestUpdate();
    }
  }
}
