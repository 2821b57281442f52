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
  forget(): Promise<void>;
}

const LAST_OPENED = 'last-opened';

const canPlay = (type: string): boolean => new Audio().canPlayType(type) !== '';

export function createListening({ address, connection, session, outbox, language }: ListeningOptions): Listening {
  const storage = new DeviceStorage(address);
  const annotations = () => connection.link('annotations', language());

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
      async savePosition(publication, place, time) {
        const body: Position = { publicationId: publication.id, place, time };
        const owner = session.owner;
        if (owner === undefined) return;
        await outbox.send({ kind: 'position', subject: publication.id, href: await annotations(), body, owner });
      },
    },
    async deliver({ href, body, id }) {
      const { savePosition } = await import('../api/positions.ts');
      return session.authorised((token) => savePosition(href, token, body as Position, id));
    },
    async lastOpened() {
      const value = await storage.get(LAST_OPENED);
      return typeof value === 'string' ? value : undefined;
    },
    forget: () => storage.clear(),
  };
}
