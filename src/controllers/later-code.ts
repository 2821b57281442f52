/** Fetches a part of an element's code when nothing more urgent is to be done; without it the element stays what it is. */

import type { ReactiveControllerHost } from 'lit';
import { whenIdle } from '../services/when-idle.ts';

export class LaterCode<T> {
  /** Undefined until it has come. */
  part: T | undefined;
  #isAsked = false;

  /** @param load Fetches the code and makes the part */
  constructor(
    private readonly host: Pick<ReactiveControllerHost, 'requestUpdate'>,
    private readonly load: () => Promise<T>,
  ) {}

  /** Once; every further call does nothing. */
  ask(): void {
    if (this.#isAsked) return;
    this.#isAsked = true;
    whenIdle(() => void this.#fetch());
  }

  async #fetch(): Promise<void> {
    try {
      this.part = await this.load();
      this.host.requestUpdate();
    } catch (reason) {
      console.warn('elib: a part of the code could not be loaded', reason);
    }
  }
}
