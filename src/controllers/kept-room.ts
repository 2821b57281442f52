/** Keeps for an element the room that it took on this device last time, from when its code is there until it knows what it shows. Knows no content, and nothing of the time before. */

import type { ReactiveController } from 'lit';
import { RememberedNames } from '../services/remembered-names.ts';
import type { LibraryHost } from './library-controller.ts';

export class KeptRoom implements ReactiveController {
  readonly #observer = new ResizeObserver(() => this.#remember());
  #isReserved = false;

  /** @param isKnown Whether what the element shows now is what there is to show */
  constructor(
    private readonly host: LibraryHost,
    private readonly isKnown: () => boolean,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer.observe(this.host);
    const room = this.isKnown() ? 0 : Number(this.#heights.all.at(-1) ?? 0);
    this.#isReserved = room > 0;
    if (this.#isReserved) this.host.style.minHeight = `${room}px`;
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  hostUpdated(): void {
    if (!this.#isReserved || !this.isKnown()) return;
    this.#isReserved = false;
    this.host.style.minHeight = '';
  }

  /** Of this element alone, and of the library that it names. */
  get #heights(): RememberedNames {
    const { localName, library = '' } = this.host;
    return new RememberedNames(`elib-room ${localName} ${library}`.trim(), 1);
  }

  #remember(): void {
    if (!this.isKnown() || this.#isReserved || !this.host.isConnected) return;
    const height = String(this.host.offsetHeight);
    if (this.#heights.all.at(-1) !== height) this.#heights.add(height);
  }
}
