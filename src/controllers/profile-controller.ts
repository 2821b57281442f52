/** Keeps an element up to date with what its library says of itself: the level of headings, whom to contact. */

import type { LibraryProfile, Showcase } from '../domain/showcase.ts';
import { shownValue, type ViewState } from '../domain/view-state.ts';
import type { LibraryController, LibraryHost } from './library-controller.ts';
import { StoreController } from './store-controller.ts';

export class ProfileController {
  readonly #profile: StoreController<ViewState<LibraryProfile>, Showcase>;

  constructor(host: LibraryHost, library: LibraryController<Showcase>) {
    this.#profile = new StoreController(host, library, ({ profile }) => profile);
  }

  /** Undefined until the configuration has come. */
  get value(): LibraryProfile | undefined {
    const state = this.#profile.value;
    return state && shownValue(state);
  }

  /** 2–5. */
  get headingLevel(): number {
    return this.value?.headingLevel ?? 2;
  }
}
