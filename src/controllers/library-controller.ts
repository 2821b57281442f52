/**
 * Finds the library an element belongs to, and finds it again when libraries or the element move: the one named by the
 * `library` attribute, else the nearest ancestor, else the page's default. Knows no class of library, only the contract.
 */

import { ContextEvent, createContext, type Context } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { libraryKey, type Library } from '../domain/library.ts';
import { showcaseKey, type Showcase } from '../domain/showcase.ts';
import { ElibLibraryChange } from '../events/library-change.ts';
import { adoptTheme } from './theme.ts';

export const libraryContext = createContext<Library>(libraryKey);
/** For elements that need no more, and don't wait for the rest. */
export const showcaseContext = createContext<Showcase>(showcaseKey);

/** An element that stands for a view of a library. */
export interface LibraryHost extends ReactiveControllerHost, HTMLElement {
  /** `id` of the `elib-library` it belongs to. */
  library?: string | undefined;
}

/** A later bundle may have put a library of another contract on the page. */
const isUnderstood = ({ version }: { readonly version: number }): boolean => version === 1;

/** Gives the whole library, or the part of it that `context` stands for. */
export class LibraryController<Part extends Showcase = Library> implements ReactiveController {
  #library: Part | undefined;
  readonly #host: LibraryHost;
  readonly #listeners = new Set<() => void>();

  readonly #context: Context<unknown, Part>;

  constructor(host: LibraryHost, context?: Context<unknown, Part>) {
    this.#host = host;
    // The whole is every part.
    this.#context = context ?? (libraryContext as unknown as Context<unknown, Part>);
    host.addController(this);
  }

  get library(): Part | undefined {
    return this.#library;
  }

  /** Calls `listener` after the element came to belong to another library, or to none. */
  onChange(listener: () => void): void {
    this.#listeners.add(listener);
  }

  hostConnected(): void {
    document.addEventListener(ElibLibraryChange.type, this.#resolve);
    this.#resolve();
  }

  hostDisconnected(): void {
    document.removeEventListener(ElibLibraryChange.type, this.#resolve);
  }

  hostUpdate(): void {
    if (this.#named !== this.#host.library) this.#resolve();
  }

  #named: string | undefined;

  readonly #resolve = (): void => {
    this.#named = this.#host.library;
    const from = this.#named === undefined ? this.#host : document.getElementById(this.#named);
    let found: Part | undefined;
    from?.dispatchEvent(
      new ContextEvent(this.#context, this.#host, (library) => {
        if (isUnderstood(library)) found = library;
      }),
    );
    if (found === this.#library) return;
    adoptTheme(this.#host.shadowRoot, found, this.#library);
    this.#library = found;
    for (const listener of this.#listeners) listener();
    this.#host.requestUpdate();
  };
}
