/** Opens one shelf or announcement for an element, and keeps the element up to date with how far what is written has come. */

import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Writing, WritingState } from '../domain/curation.ts';

export class WritingController implements ReactiveController {
  #writing: Writing | undefined;
  #unsubscribe: (() => void) | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  get writing(): Writing | undefined {
    return this.#writing;
  }

  get state(): WritingState | undefined {
    return this.#writing?.value;
  }

  follow(writing: Writing): void {
    this.close();
    this.#writing = writing;
    this.#unsubscribe = writing.subscribe(() => this.host.requestUpdate());
    this.host.requestUpdate();
  }

  close(): void {
    this.#unsubscribe?.();
    this.#writing?.close();
    this.#writing = undefined;
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.close();
  }
}
