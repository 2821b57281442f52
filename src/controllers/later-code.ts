/** Fetches a part of an element's code when nothing more urgent is to be done; without it the element stays what it is. */

import type { ReactiveControllerHost } from 'lit';
import { whenIdle } from '../services/when-idle.ts';

export class LaterCode<T> {
  /** Undefined until it has come. */
  part: T | undefined;
  #isAsked = false;
  #fetched: Promise<void> | undefined;

  /** @param load Fetches the code and makes the part */
  constructor(
    private readonly host: Pick<ReactiveControllerHost, 'requestUpdate'>,
    private readonly load: () => Promise<T>,
  ) {}

  /** Every further call does nothing, unless it couldn't be fetched. */
  ask(): void {
    if (this.#isAsked) return;
    this.#isAsked = true;
    whenIdle(() => void this.now());
  }

  /** What is to be shown next needs it. Never rejects. */
  now(): Promise<void> {
    this.#isAsked = true;
    return (this.#fetched ??= this.#fetch());
  }

  async #fetch(): Promise<void> {
    try {
      this.part = await this.load();
      this.host.requestUpdate();
    } catch (reason) {
      console.warn('elib: a part of the code could not be loaded', reason);
      this.#isAsked = false;
      this.#fetched = undefined;
    }
  }
}
