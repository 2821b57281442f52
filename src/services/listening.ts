/** Gives the player its books and keeps the patron's place: on this device for the next reload, on the server for every device. */

import type { Position } from '../api/positions.ts';
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

export function createListening({ address, connection, session, outbox, language }: ListeningOptions): Listening {
  const storage = new DeviceStorage(address);
  const annotations = () => connection.link('annotations', language());

  const saving = new Set<Promise<void>>();

  const send = async (position: Position, key: string) => {
    const [{ savePosition }, href] = await Promise.all([import('../api/positions.ts'), annotations()]);
    return session.authorised((token) => savePosition(href, token, position, key));
  };
  /** A page that is going away has no time for the outbox: only a request that outlives it arrives. */
  const keep = async (position: Position, leaving: boolean) => {
    const owner = session.owner;
    if (owner === undefined) return;
    if (leaving) {
      await send(position, crypto.randomUUID());
      return;
    }
    const href = await annotations();
    if (session.owner !== owner) return;
    await outbox.send({ kind: 'position', subject: position.publicationId, href, body: position, owner });
  };

  return {
    sources: {
      scope: address,
      owner: () => session.owner,
      async openBook(publication: Publication, signal: AbortSignal) {
        const { lending } = publication;
        const way = 'ways' in lending ? lending.ways.find(({ kind }) => kind === 'play') : undefined;
        if (!way) throw new LibraryError('unreadable', 'this publication has nothing that a browser can play');
        const { openAudiobook } = await import('../api/audiobook.ts');
        const book = await session.authorised((token) =>
          openAudiobook(way.href, token, publication.id, canPlay, signal),
        );
        await storage.set(LAST_OPENED, publication.id);
        return book;
      },
      async lastPosition(publication: Publication) {
        const { lastPosition } = await import('../api/positions.ts');
        const href = await annotations();
        return session.authorised((token) => lastPosition(href, token, publication.id));
      },
      savePosition(publication, place, time, leaving) {
        const save = keep({ publicationId: publication.id, place, time }, leaving);
        saving.add(save);
        return save.finally(() => saving.delete(save));
      },
    },
    deliver: ({ body, id }) => send(body as Position, id),
    async settled() {
      const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
      await Promise.race([Promise.allSettled(saving), patience]);
    },
    async lastOpened() {
      const value = await storage.get(LAST_OPENED);
      return typeof value === 'string' ? value : undefined;
    },
    forget: () => storage.clear(),
  };
}
