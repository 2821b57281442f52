/** Tells an element, when the browser has nothing else to do, that the patron has something on loan to listen to. */

import type { ReactiveController } from 'lit';
import type { ShelfContents } from '../domain/library.ts';
import type { Publication } from '../domain/publication.ts';
import { shownValue, type ViewState } from '../domain/view-state.ts';
import { whenIdle } from '../services/when-idle.ts';
import type { LibraryController, LibraryHost } from './library-controller.ts';
import { StoreController } from './store-controller.ts';

const canBeHeard = ({ lending }: Publication): boolean =>
  'ways' in lending && lending.ways.some(({ kind }) => kind === 'play');

export class ListeningSoonController implements ReactiveController {
  readonly #shelf: StoreController<ViewState<ShelfContents>>;
  #hasTold = false;

  /** @param tell Called once */
  constructor(
    host: LibraryHost,
    library: LibraryController,
    private readonly tell: () => void,
  ) {
    this.#shelf = new StoreController(host, library, ({ shelf }) => shelf);
    host.addController(this);
  }

  hostUpdated(): void {
    const { value } = this.#shelf;
    if (this.#hasTold || !value || !shownValue(value)?.publications.some(canBeHeard)) return;
    this.#hasTold = true;
    whenIdle(this.tell);
  }
}
