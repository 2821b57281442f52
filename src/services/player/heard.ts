/** Keeps on the device which parts of a book the patron has heard, so that the chapters can tell. Knows no sound. */

import type { PlayerState } from '../../domain/player.ts';
import { Store, type Readable } from '../../domain/store.ts';
import { withStretch, type Stretch } from '../../domain/stretches.ts';
import type { DeviceStorage } from '../storage.ts';
import { hasPassed } from './timings.ts';

/** The clock of the sound is told about four times a second: what is further apart was skipped. */
const gapSeconds = 3;

const isStretch = (value: unknown): value is Stretch =>
  typeof value === 'object' && value !== null && 'fromSeconds' in value && 'toSeconds' in value;

const readStretches = (stored: unknown): readonly Stretch[] => (Array.isArray(stored) ? stored : []).filter(isStretch);

export class HeardStretches extends Store<readonly Stretch[]> {
  /** Where the sound was when it was last told; undefined while nothing sounds. */
  #lastSeconds: number | undefined;
  #publicationId: string | undefined;
  #keptAtMs = 0;

  constructor(
    private readonly player: Readable<PlayerState>,
    private readonly storage: DeviceStorage,
    private readonly owner: () => string | undefined,
    private readonly keepEveryMs: number,
  ) {
    super([]);
    player.subscribe(() => this.#follow());
  }

  /** The book `publicationId` is being opened. */
  async recall(publicationId: string): Promise<void> {
    this.#publicationId = publicationId;
    this.#lastSeconds = undefined;
    const key = this.#key;
    const stored = key === undefined ? undefined : await this.storage.get(key);
    if (publicationId === this.#publicationId) this.set(readStretches(stored));
  }

  get #key(): string | undefined {
    const owner = this.owner();
    return owner === undefined || this.#publicationId === undefined
      ? undefined
      : `heard ${owner} ${this.#publicationId}`;
  }

  #follow(): void {
    const now = this.player.value;
    if (now.kind !== 'playing') {
      if (this.#lastSeconds !== undefined) this.#keep();
      this.#lastSeconds = undefined;
      // Whoever opens the next book may be somebody else.
      if (now.kind === 'idle') this.set([]);
      return;
    }
    const fromSeconds = this.#lastSeconds ?? now.seconds;
    const toSeconds = now.seconds;
    this.#lastSeconds = toSeconds;
    if (toSeconds <= fromSeconds || toSeconds - fromSeconds > gapSeconds * now.rate) return;
    this.set(withStretch(this.value, { fromSeconds, toSeconds }));
    if (hasPassed(this.keepEveryMs, this.#keptAtMs)) this.#keep();
  }

  #keep(): void {
    this.#keptAtMs = Date.now();
    const key = this.#key;
    if (key !== undefined) void this.storage.set(key, this.value);
  }
}
