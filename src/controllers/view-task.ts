/**
 * Asks the library for what one element shows and gives it as a ViewState. Adds to `@lit/task` what it has not: an empty
 * state, the previous value while loading, LibraryErrors only, and an abort when the element leaves the page.
 */

import { Task } from '@lit/task';
import type { ReactiveController } from 'lit';
import { LibraryError } from '../domain/library-error.ts';
import type { Library } from '../domain/library.ts';
import type { Showcase } from '../domain/showcase.ts';
import { failedFrom, loadingFrom, type ViewState } from '../domain/view-state.ts';
import type { LibraryController, LibraryHost } from './library-controller.ts';

export interface ViewTaskOptions<Args extends readonly unknown[], T, Part extends Showcase = Library> {
  /** What the answer depends on; asked again when a member changes. Undefined: nothing to ask, `idle`. */
  readonly args: () => Args | undefined;
  readonly run: (args: Args, library: Part, signal: AbortSignal) => Promise<T>;
  readonly isEmpty?: (value: T) => boolean;
  /** What is known already and needs no asking: shown at once. */
  readonly known?: (args: Args) => T | undefined;
}

export class ViewTask<
  Args extends readonly unknown[],
  T,
  Part extends Showcase = Library,
> implements ReactiveController {
  #state: ViewState<T> = { kind: 'idle' };
  readonly #task: Task;
  #revived = 0;

  constructor(
    private readonly host: LibraryHost,
    private readonly library: LibraryController<Part>,
    private readonly options: ViewTaskOptions<Args, T, Part>,
  ) {
    this.#task = new Task(host, {
      args: () => [this.library.library, this.#revived, ...(this.options.args() ?? [undefined])],
      task: (_, { signal }) => this.#ask(signal),
    });
    host.addController(this);
  }

  get state(): ViewState<T> {
    return this.#state;
  }

  /** Asks again with the same arguments. */
  run(): Promise<void> {
    return this.#task.run();
  }

  /** When what was asked last has been answered. */
  get settled(): Promise<unknown> {
    return this.#task.taskComplete;
  }

  hostConnected(): void {
    if (this.#state.kind === 'loading') this.#revived += 1;
  }

  hostDisconnected(): void {
    this.#task.abort();
  }

  async #ask(signal: AbortSignal): Promise<void> {
    const { library } = this.library;
    const args = this.options.args();
    if (!library || !args) {
      this.#show({ kind: 'idle' });
      return;
    }
    const known = this.options.known?.(args);
    if (known !== undefined) {
      this.#answer(known);
      return;
    }
    this.#show(loadingFrom(this.#state));
    try {
      const value = await this.options.run(args, library, signal);
      if (!signal.aborted) this.#answer(value);
    } catch (thrown) {
      if (!signal.aborted) this.#show(failedFrom(this.#state, LibraryError.from(thrown)));
    }
  }

  #answer(value: T): void {
    this.#show({ kind: this.options.isEmpty?.(value) ? 'empty' : 'ready', value });
  }

  #show(state: ViewState<T>): void {
    this.#state = state;
    this.host.requestUpdate();
  }
}
