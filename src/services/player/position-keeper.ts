/**
 * Keeps the place of one book where the patron left it: on the device every few seconds, on the server now and then.
 * Of the two the newer counts. Knows neither sound nor state.
 */

import type { Place } from '../../domain/audiobook.ts';
import { LibraryError } from '../../domain/library-error.ts';
import type { Publication } from '../../domain/publication.ts';
import type { DeviceStorage } from '../storage.ts';
import type { PlayerSources } from './player.ts';
import type { PlayerTimings } from './timings.ts';

interface Kept {
  readonly place: Place;
  /** RFC 3339. */
  readonly time: string;
}

const isKept = (value: unknown): value is Kept =>
  typeof value === 'object' && value !== null && 'place' in value && 'time' in value;

const isSame = (one: Place | undefined, other: Place): boolean =>
  one?.trackName === other.trackName && Math.abs(one.seconds - other.seconds) < 0.1;

export class PositionKeeper {
  #onDevice: Place | undefined;
  #onServer: Place | undefined;
  #deviceMs = 0;
  #serverMs = 0;
  #soon: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly sources: PlayerSources,
    private readonly storage: DeviceStorage,
    private readonly publication: Publication,
    private readonly timings: PlayerTimings,
  ) {}

  /**
   * Where the patron left the book, by the newer of device and server; undefined when they never heard it.
   * Rejects with a LibraryError when the device doesn't know and the server can't say now: to begin at the beginning
   * would soon overwrite what the server keeps.
   */
  async last(): Promise<Place | undefined> {
    const key = this.#key();
    const [local, remote] = await Promise.all([
      key === undefined ? undefined : this.storage.get(key),
      this.sources.lastPosition(this.publication).catch(LibraryError.from),
    ]);
    if (remote instanceof LibraryError && remote.passing && !isKept(local)) throw remote;
    const found = [local, remote].filter(isKept);
    return found.sort((one, other) => Date.parse(other.time) - Date.parse(one.time))[0]?.place;
  }

  /** Listening begins here: only what differs from it is worth keeping. */
  begin(place: Place): void {
    this.#onDevice = this.#onServer = place;
    this.#deviceMs = this.#serverMs = Date.now();
  }

  /** While playing, as often as one likes. */
  passing(place: Place): void {
    const now = Date.now();
    if (now - this.#deviceMs >= this.timings.localSaveMs) this.#keepOnDevice(place);
    if (now - this.#serverMs >= this.timings.serverSaveMs) this.#keepOnServer(place, false);
  }

  /** Now, everywhere. `leaving`: the page is going away. */
  keep(place: Place, leaving = false): void {
    this.#keepOnDevice(place);
    this.#keepOnServer(place, leaving);
  }

  /** On the device now; on the server unless another call comes first. */
  keepSoon(place: Place): void {
    this.#keepOnDevice(place);
    clearTimeout(this.#soon);
    this.#soon = setTimeout(() => this.#keepOnServer(place, false), this.timings.seekSettleMs);
  }

  #key(): string | undefined {
    const owner = this.sources.owner();
    return owner === undefined ? undefined : `position ${owner} ${this.publication.id}`;
  }

  #keepOnDevice(place: Place): void {
    this.#deviceMs = Date.now();
    const key = this.#key();
    if (key === undefined || isSame(this.#onDevice, place)) return;
    this.#onDevice = place;
    void this.storage.set(key, { place, time: new Date().toISOString() } satisfies Kept);
  }

  #keepOnServer(place: Place, leaving: boolean): void {
    clearTimeout(this.#soon);
    this.#serverMs = Date.now();
    if (isSame(this.#onServer, place)) return;
    this.#onServer = place;
    // A save that fails is kept by its sender; the device has the place in any case.
    this.sources.savePosition(this.publication, place, new Date().toISOString(), leaving).catch(() => undefined);
  }
}
