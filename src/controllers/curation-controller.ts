/** Keeps an element up to date with what staff show patrons of its library. Fetches that code only once somebody is signed in. */

import type { ReactiveController } from 'lit';
import type { Curation, CurationContents } from '../domain/curation.ts';
import { LibraryError } from '../domain/library-error.ts';
import type { Library, SessionState } from '../domain/library.ts';
import type { ViewState } from '../domain/view-state.ts';
import type { LibraryController, LibraryHost } from './library-controller.ts';
import { StoreController } from './store-controller.ts';

type Found =
  | { readonly kind: 'none' }
  | { readonly kind: 'coming'; readonly of: Library }
  | { readonly kind: 'here'; readonly of: Library; readonly curation: Curation }
  | { readonly kind: 'missing'; readonly of: Library; readonly error: LibraryError };

export class CurationController implements ReactiveController {
  #found: Found = { kind: 'none' };
  #unsubscribe: (() => void) | undefined;
  readonly #session: StoreController<SessionState>;

  constructor(
    private readonly host: LibraryHost,
    private readonly library: LibraryController,
  ) {
    this.#session = new StoreController(host, library, ({ session }) => session);
    host.addController(this);
  }

  get session(): SessionState {
    return this.#session.value ?? { kind: 'unknown' };
  }

  get state(): ViewState<CurationContents> {
    if (this.#found.kind === 'missing') return { kind: 'failed', error: this.#found.error };
    return this.#found.kind === 'here' ? this.#found.curation.value : { kind: 'idle' };
  }

  /** Undefined until its code has come. */
  get curation(): Curation | undefined {
    return this.#found.kind === 'here' ? this.#found.curation : undefined;
  }

  readonly retry = (): void => {
    if (this.#found.kind === 'here') void this.#found.curation.refresh();
    else if (this.library.library) void this.#find(this.library.library);
  };

  hostUpdate(): void {
    const { library } = this.library;
    if (!library || this.session.kind !== 'signed-in') return;
    if (this.#found.kind === 'none' || this.#found.of !== library) void this.#find(library);
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
    this.#found = { kind: 'none' };
  }

  async #find(library: Library): Promise<void> {
    this.hostDisconnected();
    this.#found = { kind: 'coming', of: library };
    try {
      const curation = await library.curation();
      if (library !== this.library.library || !this.host.isConnected) return;
      this.#unsubscribe = curation.subscribe(() => this.host.requestUpdate());
      this.#found = { kind: 'here', of: library, curation };
      if (curation.value.kind === 'idle') void curation.refresh();
    } catch (thrown) {
      this.#found = { kind: 'missing', of: library, error: LibraryError.from(thrown) };
    }
    this.host.requestUpdate();
  }
}
