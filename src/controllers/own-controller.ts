/** Keeps an element up to date with what the service keeps for the patron alone, from when somebody is signed in. Before that its code isn't fetched. */

import type { ReactiveController } from 'lit';
import type { Library } from '../domain/library.ts';
import type { OwnThings } from '../domain/own-things.ts';
import type { Publication } from '../domain/publication.ts';
import { shownValue, type ViewState } from '../domain/view-state.ts';
import type { LibraryController, LibraryHost } from './library-controller.ts';
import { StoreController } from './store-controller.ts';

export class OwnController implements ReactiveController {
  #own: OwnThings | undefined;
  /** Whose own things are here, or on their way. */
  #of: Library | undefined;
  #unsubscribe: (() => void) | undefined;
  readonly #session: StoreController<Library['session']['value']>;

  constructor(
    private readonly host: LibraryHost,
    private readonly library: LibraryController,
  ) {
    this.#session = new StoreController(host, library, ({ session }) => session);
    host.addController(this);
  }

  get favourites(): ViewState<readonly Publication[]> {
    return this.#own?.favourites.value ?? { kind: 'idle' };
  }

  get canChangeFavourites(): boolean {
    return this.#own?.canChangeFavourites ?? false;
  }

  isFavourite({ id }: Publication): boolean {
    return shownValue(this.favourites)?.some((favourite) => favourite.id === id) ?? false;
  }

  hostUpdate(): void {
    const { library } = this.library;
    if (this.#session.value?.kind !== 'signed-in' || !library) return;
    if (library !== this.#of) void this.#follow(library);
    else void this.#own?.load();
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
    this.#of = undefined;
    this.#own = undefined;
  }

  async #follow(library: Library): Promise<void> {
    this.hostDisconnected();
    this.#of = library;
    const own = await library.own().catch(() => undefined);
    if (!own || library !== this.#of) return;
    this.#own = own;
    this.#unsubscribe = own.favourites.subscribe(() => this.host.requestUpdate());
    this.host.requestUpdate();
  }
}
