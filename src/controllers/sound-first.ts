/**
 * Tells an element that a book has just been opened and is about to sound: nobody who waits for the sound should wait for the
 * drawing of all that one listens with, which comes with it, or when it takes its time. Knows no looks.
 */

import type { ReactiveController } from 'lit';
import type { Player, PlayerState } from '../domain/player.ts';
import type { LibraryController, LibraryHost } from './library-controller.ts';

/** Who hears nothing for so long wants to see why, and to do something about it. */
const patienceMs = 600;

/** `silent`: it is opened, but not or not yet to be played. */
type Stage = 'opening' | 'silent' | 'expected' | 'drawn';

/** Where a book that is being opened goes on; what isn't named here is drawn at once. */
const stages: Readonly<Partial<Record<PlayerState['kind'], Stage>>> = {
  opening: 'opening',
  paused: 'silent',
  stalled: 'expected',
};

export class SoundFirst implements ReactiveController {
  #stage: Stage = 'drawn';
  #patience: ReturnType<typeof setTimeout> | undefined;
  #unsubscribe: (() => void) | undefined;

  constructor(
    private readonly host: LibraryHost,
    private readonly library: LibraryController,
  ) {
    library.onChange(() => this.hostConnected());
    host.addController(this);
  }

  /** A book that is waiting for its sound is to be shown as if it were still being opened. */
  get isExpected(): boolean {
    return this.#stage !== 'drawn';
  }

  hostConnected(): void {
    this.hostDisconnected();
    const player = this.library.library?.player;
    if (!player || !this.host.isConnected) return;
    this.#unsubscribe = player.subscribe(() => this.#follow(player));
    this.#follow(player);
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.#become('drawn');
  }

  /** What was drawn in silence isn't taken away when it is played. */
  hostUpdated(): void {
    if (this.#stage === 'silent') this.#become('drawn');
  }

  #follow({ value: { kind } }: Player): void {
    if (kind === 'opening' || this.#stage !== 'drawn') this.#become(stages[kind] ?? 'drawn');
  }

  #become(stage: Stage): void {
    if (stage === this.#stage) return;
    this.#stage = stage;
    clearTimeout(this.#patience);
    if (stage === 'expected') this.#patience = setTimeout(() => this.#become('drawn'), patienceMs);
    this.host.requestUpdate();
  }
}
