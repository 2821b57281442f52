/**
 * Keeps the place of one book where the patron left it: on the device every few seconds, on the server now and then. Which of
 * the two counts stands in `newest-place.ts`. Knows neither sound nor state.
 */

import type { Place } from '../../domain/audiobook.ts';
import { LibraryError } from '../../domain/library-error.ts';
import type { Publication } from '../../domain/publication.ts';
import type { DeviceStorage } from '../storage.ts';
import { isApart, isDevicePlace, laterThan, newest, type DevicePlace, type Newest } from './newest-place.ts';
import type { KeptPlace, ListeningSources } from './sources.ts';
import { hasPassed, type PlayerTimings } from './timings.ts';

const isSame = (one: Place | undefined, other: Place): boolean =>
  one?.trackName === other.trackName && Math.abs(one.seconds - other.seconds) < 0.1;

export interface PositionKeeperParts {
  readonly listening: ListeningSources;
  readonly storage: DeviceStorage;
  readonly publication: Publication;
  readonly timings: PlayerTimings;
  /** Whose places are kept on the device; while undefined, none are. */
  readonly owner: () => string | undefined;
}

export interface LastPlace extends Newest {
  /** When the patron was last in the book, RFC 3339. */
  readonly time: string | undefined;
}

/** Where the patron has been since. */
export interface Moved {
  readonly place: Place;
  /** On this device, in another tab or window. */
  readonly isHere: boolean;
}

export class PositionKeeper {
  #onDevice: Place | undefined;
  #onServer: Place | undefined;
  #deviceMs = 0;
  #serverMs = 0;
  #soon: ReturnType<typeof setTimeout> | undefined;
  #device: string | undefined;
  /** The newest that is known to be kept anywhere: what comes after it is later, whatever the device's clock says. */
  #time: string | undefined;
  /** Time of the server's place as this device last heard of it. */
  #base: string | undefined;

  constructor(private readonly parts: PositionKeeperParts) {}

  /**
   * Where the patron left the book, and where else they may have meant. Rejects with a LibraryError when the device doesn't
   * know and the server can't say now: to begin at the beginning would soon overwrite what the server keeps.
   */
  async last(): Promise<LastPlace> {
    const { listening, storage, publication } = this.parts;
    const key = this.#key();
    const [found, remote, device] = await Promise.all([
      key === undefined ? undefined : storage.get(key),
      listening.lastPosition(publication).catch(LibraryError.from),
      listening.device(),
    ]);
    const local = isDevicePlace(found) ? found : undefined;
    if (remote instanceof LibraryError && remote.passing && !local) throw remote;
    const server = remote instanceof LibraryError ? undefined : remote;
    this.#device = device;
    this.#base = server?.time ?? local?.base;
    this.#time = [local?.time, server?.time].reduce((a, b) => (laterThan(a, b) ? a : b));
    return { ...newest(local, server, device), time: this.#time };
  }

  /** Listening begins here: only what differs from it is worth keeping. */
  begin(place: Place): void {
    this.#onDevice = this.#onServer = place;
    this.#deviceMs = this.#serverMs = Date.now();
  }

  /**
   * Where another tab of this device has been since, or another device since the server was last heard of, if that is
   * elsewhere; the server is asked only after a while. Never rejects: who can't know it goes on.
   */
  async elsewhere(place: Place): Promise<Moved | undefined> {
    const { listening, publication, timings } = this.parts;
    const here = await this.#inOtherTab();
    if (here && isApart(here, place)) return { place: here, isHere: true };
    if (!hasPassed(timings.elsewhereMs, this.#serverMs)) return undefined;
    this.#serverMs = Date.now();
    const server = await listening.lastPosition(publication).catch(() => undefined);
    if (!server || server.device === this.#device || !laterThan(server.time, this.#base)) return undefined;
    this.#heardOf(server);
    return isApart(server.place, place) ? { place: server.place, isHere: false } : undefined;
  }

  /** What this tab keeps is never later than what it knows of. */
  async #inOtherTab(): Promise<Place | undefined> {
    const key = this.#key();
    const found = key === undefined ? undefined : await this.parts.storage.get(key);
    if (!isDevicePlace(found) || !laterThan(found.time, this.#time)) return undefined;
    this.#time = found.time;
    this.#base = found.base;
    return found.place;
  }

  /** While playing, as often as one likes. */
  passing(place: Place): void {
    const { localSaveMs, serverSaveMs } = this.parts.timings;
    if (hasPassed(localSaveMs, this.#deviceMs)) this.#keepOnDevice(place);
    if (hasPassed(serverSaveMs, this.#serverMs)) this.#keepOnServer(place, false);
  }

  /** Now, everywhere. `leaving`: the page is going away. */
  keep(place: Place, leaving = false): void {
    this.#keepOnDevice(place);
    this.#keepOnServer(place, leaving);
  }

  /** The patron has chosen this place over another: it is kept although it hasn't changed. */
  choose(place: Place): void {
    this.#onDevice = this.#onServer = undefined;
    this.keep(place);
  }

  /** On the device now; on the server unless another call comes first. */
  keepSoon(place: Place): void {
    this.#keepOnDevice(place);
    clearTimeout(this.#soon);
    this.#soon = setTimeout(() => this.#keepOnServer(place, false), this.parts.timings.seekSettleMs);
  }

  #key(): string | undefined {
    const owner = this.parts.owner();
    return owner === undefined ? undefined : `position ${owner} ${this.parts.publication.id}`;
  }

  #keepOnDevice(place: Place): void {
    this.#deviceMs = Date.now();
    if (isSame(this.#onDevice, place)) return;
    this.#onDevice = place;
    this.#write(this.#key(), { place, time: this.#now() });
  }

  #keepOnServer(place: Place, leaving: boolean): void {
    clearTimeout(this.#soon);
    this.#serverMs = Date.now();
    if (isSame(this.#onServer, place)) return;
    this.#onServer = place;
    const key = this.#key();
    const device = this.#device;
    const kept: KeptPlace = { place, time: this.#now(), ...(device !== undefined && { device }) };
    this.parts.listening.savePosition(this.parts.publication, kept, leaving).then(
      (server) => this.#acknowledge(key, kept, server),
      // A save that fails is kept by its sender; the device has the place in any case.
      () => undefined,
    );
  }

  /** The server may keep our place under a time of its own, when this device's clock is ahead. */
  #acknowledge(key: string | undefined, sent: KeptPlace, server: KeptPlace | undefined): void {
    // Nobody, or somebody else, may be signed in by the time of the answer.
    if (!server || key !== this.#key() || !isSame(server.place, sent.place)) return;
    this.#heardOf(server);
    if (isSame(this.#onDevice, sent.place)) this.#write(key, { place: sent.place, time: server.time });
  }

  #heardOf({ time }: KeptPlace): void {
    this.#base = time;
    if (laterThan(time, this.#time)) this.#time = time;
  }

  #write(key: string | undefined, kept: Pick<DevicePlace, 'place' | 'time'>): void {
    if (key === undefined) return;
    const base = this.#base === undefined ? {} : { base: this.#base };
    void this.parts.storage.set(key, { ...kept, ...base } satisfies DevicePlace);
  }

  #now(): string {
    const known = this.#time === undefined ? 0 : Date.parse(this.#time);
    return (this.#time = new Date(Math.max(Date.now(), known + 1)).toISOString());
  }
}
