/** Lets an element that sounds do so only while nothing else does, on this page and in the other tabs. */

import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { joinTurns, type Turns } from '../services/player/turns.ts';

export class TurnController implements ReactiveController {
  #turns: Turns | undefined;

  /** @param fallSilent Called when something else has begun to sound */
  constructor(
    host: ReactiveControllerHost,
    private readonly fallSilent: () => void,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#turns?.leave();
    this.#turns = undefined;
  }

  /** The element begins to sound. */
  readonly take = (): void => {
    this.#turns ??= joinTurns(this.fallSilent);
    this.#turns.take();
  };
}
