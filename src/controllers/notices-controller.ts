/** Keeps an element up to date with what the signed-in patron is told, whose code its library fetches when first asked. */

import type { ReactiveController } from 'lit';
import { LibraryError } from '../domain/library-error.ts';
import type { Library } from '../domain/library.ts';
import type { Notices, NoticesContents } from '../domain/notices.ts';
import type { ViewState } from '../domain/view-state.ts';
import type { LibraryController, LibraryHost } from './library-controller.ts';

/** The notices of one library: their code is `coming`, `here`, or couldn't be fetched. */
type Found =
  | { readonly kind: 'none' | 'coming' }
  | { readonly kind: 'here'; readonly notices: Notices }
  | { readonly kind: 'missing'; readonly error: LibraryError };

export class NoticesController implements ReactiveController {
  #found: Found = { kind: 'none' };
  #unsubscribe: (() => void) | undefined;
  #connected = false;

  constructor(
    private readonly host: LibraryHost,
    private readonly library: LibraryController,
  ) {
    library.onChange(() => this.#follow());
    host.addController(this);
  }

  get state(): ViewState<NoticesContents> {
    if (this.#found.kind === 'missing') return { kind: 'failed', error: this.#found.error };
    return this.#found.kind === 'here' ? this.#found.notices.value : { kind: 'idle' };
  }

  /** Undefined until their code has come. */
  get notices(): Notices | undefined {
    return this.#found.kind === 'here' ? this.#found.notices : undefined;
  }

  hostConnected(): void {
    this.#connected = true;
    this.#follow();
  }

  hostDisconnected(): void {
    this.#connected = false;
    this.#follow();
  }

  /** Once more, after a failure. */
  readonly retry = (): void => {
    if (this.#found.kind === 'here') void this.#found.notices.refresh();
    else this.#follow();
  };

  #follow(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    const { library } = this.library;
    this.#show({ kind: 'none' });
    if (library && this.#connected) void this.#find(library);
  }

  async #find(library: Library): Promise<void> {
    this.#show({ kind: 'coming' });
    try {
      const notices = await library.notices();
      if (library !== this.library.library || !this.#connected) return;
      this.#unsubscribe?.();
      this.#unsubscribe = notices.subscribe(() => this.host.requestUpdate());
      this.#show({ kind: 'here', notices });
      if (notices.value.kind === 'idle') await notices.refresh();
    } catch (thrown) {
      this.#show({ kind: 'missing', error: LibraryError.from(thrown) });
    }
  }

  #show(found: Found): void {
    this.#found = found;
    this.host.requestUpdate();
  }
}
