/** Gives the player its books and keeps the patron's place: on this device for the next reload, on the server for every device. */

import type { Position } from '../api/positions.ts';
import type { Audiobook } from '../domain/audiobook.ts';
import { LibraryError } from '../domain/library-error.ts';
import type { Publication } from '../domain/publication.ts';
import type { Intent, Outbox } from '../outbox/outbox.ts';
import type { Connection } from './connection.ts';
import type { PlayerSources } from './player/player.ts';
import type { SessionService } from './session.ts';
import { DeviceStorage } from './storage.ts';

export interface ListeningOptions {
  readonly address: string;
  readonly connection: Connection;
  readonly session: SessionService;
  readonly outbox: Outbox;
  readonly language: () => string;
}

export interface Listening {
  readonly sources: PlayerSources;
  deliver(intent: Intent): Promise<unknown>;
  /** Id of the publication that was opened last on this device by this patron. */
  lastOpened(): Promise<string | undefined>;
  /** Waits, but not for ever, until positions on their way have arrived. */
  settled(): Promise<void>;
  forget(): Promise<void>;
}

const LAST_OPENED = 'last-opened';
const PATIENCE_MS = 2_000;

const canPlay = (type: string): boolean => new Audio().canPlayType(type) !== '';

export class PatronListening implements Listening {
  readonly sources: PlayerSources;
  readonly #options: ListeningOptions;
  readonly #storage: DeviceStorage;
  readonly #saving = new Set<Promise<void>>();

  constructor(options: ListeningOptions) {
    this.#options = options;
    this.#storage = new DeviceStorage(options.address);
    this.sources = {
      scope: options.address,
      owner: () => options.session.owner,
      openBook: (publication, signal) => this.#openBook(publication, signal),
      lastPosition: (publication) => this.#lastPosition(publication),
      savePosition: (publication, place, time, leaving) =>
        this.#save({ publicationId: publication.id, place, time }, leaving),
    };
  }

  async deliver({ body, id }: Intent): Promise<unknown> {
    return this.#send(body as Position, id);
  }

  async settled(): Promise<void> {
    const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
    await Promise.race([Promise.allSettled(this.#saving), patience]);
  }

  async lastOpened(): Promise<string | undefined> {
    const value = await this.#storage.get(LAST_OPENED);
    return typeof value === 'string' ? value : undefined;
  }

  forget(): Promise<void> {
    return this.#storage.clear();
  }

  async #openBook({ id, lending }: Publication, signal: AbortSignal): Promise<Audiobook> {
    const way = 'ways' in lending ? lending.ways.find(({ kind }) => kind === 'play') : undefined;
    if (!way) throw new LibraryError('unreadable', 'this publication has nothing that a browser can play');
    const { openAudiobook } = await import('../api/audiobook.ts');
    const { session } = this.#options;
    const book = await session.authorised((token) => openAudiobook(way.href, token, id, canPlay, signal));
    await this.#storage.set(LAST_OPENED, id);
    return book;
  }

  async #lastPosition({ id }: Publication): Promise<Position | undefined> {
    const [{ lastPosition }, href] = await Promise.all([import('../api/positions.ts'), this.#annotations()]);
    return this.#options.session.authorised((token) => lastPosition(href, token, id));
  }

  #save(position: Position, leaving: boolean): Promise<void> {
    const save = this.#keep(position, leaving);
    this.#saving.add(save);
    return save.finally(() => this.#saving.delete(save));
  }

  async #keep(position: Position, leaving: boolean): Promise<void> {
    const { session, outbox } = this.#options;
    const { owner } = session;
    if (owner === undefined) return;
    // A page that is going away has no time for the outbox: only a request that outlives it arrives.
    if (leaving) {
      await this.#send(position, crypto.randomUUID());
      return;
    }
    const href = await this.#annotations();
    if (session.owner !== owner) return;
    await outbox.send({ kind: 'position', subject: position.publicationId, href, body: position, owner });
  }

  async #send(position: Position, key: string): Promise<Position> {
    const [{ savePosition }, href] = await Promise.all([import('../api/positions.ts'), this.#annotations()]);
    return this.#options.session.authorised((token) => savePosition(href, token, position, key));
  }

  #annotations(): Promise<string> {
    const { connection, language } = this.#options;
    return connection.link('annotations', language());
  }
}
