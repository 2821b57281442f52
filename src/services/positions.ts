/**
 * Keeps the patron's places in audiobooks with the service, by whichever way it offers: annotations, whose address is known
 * before a book is opened, else OPDS Progression, which the book names. Knows no player.
 */

import type { Position } from '../api/positions.ts';
import type { Tracking } from '../domain/audiobook.ts';
import { LibraryError } from '../domain/library-error.ts';
import type { Intent } from '../outbox/intent.ts';
import type { Outbox } from '../outbox/outbox.ts';
import type { Connection } from './connection.ts';
import { listeningCode } from './listening-code.ts';
import type { SessionService } from './session.ts';

export interface PositionsOptions {
  readonly connection: Connection;
  readonly session: SessionService;
  readonly outbox: Outbox;
  readonly language: () => string;
  /** What the opened book, or its loan, says of where the service wants to be told of listening. */
  readonly tracking: (publicationId: string) => Promise<Tracking>;
}

interface Way {
  readonly kind: 'annotations' | 'progression';
  readonly href: string;
}

/** What waits in the outbox; without a way: annotations. */
type Body = Position & { readonly way?: Way['kind'] };

export class Positions {
  constructor(private readonly options: PositionsOptions) {}

  /** Rejects with a LibraryError: `not-found` where the service keeps no positions. */
  async last(publicationId: string): Promise<Position | undefined> {
    const { kind, href } = await this.#way(publicationId);
    const { lastPosition, askProgression } = await listeningCode();
    const ask = kind === 'annotations' ? lastPosition : askProgression;
    return this.options.session.authorised((token) => ask(href, token, publicationId));
  }

  /** Resolves with what the service keeps now; undefined when a newer one is to be sent instead. */
  async save(position: Position, leaving: boolean): Promise<Position | undefined> {
    const { session, outbox } = this.options;
    const { owner } = session;
    if (owner === undefined) return undefined;
    const { kind, href } = await this.#way(position.publicationId);
    const body: Body = { ...position, way: kind };
    // A page that is going away has no time for the outbox: only a request that outlives it arrives.
    if (leaving) return this.#send(href, body, crypto.randomUUID());
    if (session.owner !== owner) return undefined;
    const wish = { kind: 'position', subject: position.publicationId, href, body, owner } as const;
    return (await outbox.send(wish)) as Position | undefined;
  }

  deliver({ href, body, id }: Intent): Promise<Position> {
    return this.#send(href, body as Body, id);
  }

  async #send(href: string, { way, ...position }: Body, key: string): Promise<Position> {
    const { session } = this.options;
    const { savePosition, saveProgression } = await listeningCode();
    if (way === 'progression') {
      return session.authorised((token) => saveProgression(href, token, position, location.hostname));
    }
    return session.authorised((token) => savePosition(href, token, position, key));
  }

  async #way(publicationId: string): Promise<Way> {
    const { connection, language, tracking } = this.options;
    try {
      return { kind: 'annotations', href: await connection.link('annotations', language()) };
    } catch (thrown) {
      const none = LibraryError.from(thrown);
      const href = none.kind === 'not-found' ? (await tracking(publicationId)).progression : undefined;
      if (href === undefined) throw none;
      return { kind: 'progression', href };
    }
  }
}
