/**
 * Keeps a patron's bookmarks with the service: through the outbox, so that each change arrives once, also one that was made
 * without a network; and on the device, for when the service can't be asked or keeps none. Knows no player.
 */

import type { PlacedBookmark } from '../api/bookmarks.ts';
import type { Place } from '../domain/audiobook.ts';
import { LibraryError } from '../domain/library-error.ts';
import type { Intent } from '../outbox/intent.ts';
import type { Outbox } from '../outbox/outbox.ts';
import type { Connection } from './connection.ts';
import { listeningCode } from './listening-code.ts';
import type { KeptBookmark } from './player/sources.ts';
import type { SessionService } from './session.ts';
import type { DeviceStorage } from './storage.ts';

export interface ServiceBookmarksOptions {
  readonly connection: Connection;
  readonly session: SessionService;
  readonly outbox: Outbox;
  readonly storage: DeviceStorage;
  readonly language: () => string;
}

/** What waits in the outbox. */
type Change =
  | { readonly kind: 'keep'; readonly publicationId: string; readonly bookmark: KeptBookmark }
  | { readonly kind: 'remove'; readonly publicationId: string; readonly place: Place };

const placeOf = (change: Change): Place => (change.kind === 'keep' ? change.bookmark.place : change.place);
const keyOf = (owner: string, publicationId: string): string => `bookmarks ${owner} ${publicationId}`;
const nameOf = ({ trackName, seconds }: Place): string => `${trackName} ${seconds}`;

function changed(all: readonly KeptBookmark[], change: Change): readonly KeptBookmark[] {
  const others = all.filter(({ place }) => nameOf(place) !== nameOf(placeOf(change)));
  return change.kind === 'keep' ? [...others, change.bookmark] : others;
}

const listed = (stored: unknown): readonly KeptBookmark[] =>
  Array.isArray(stored) ? (stored as readonly KeptBookmark[]) : [];

export class ServiceBookmarks {
  constructor(private readonly options: ServiceBookmarksOptions) {}

  /** Rejects with a LibraryError when the service can't say now, and this device never knew. */
  async all(publicationId: string): Promise<readonly KeptBookmark[]> {
    const { session, storage } = this.options;
    const { owner } = session;
    if (owner === undefined) return [];
    const key = keyOf(owner, publicationId);
    // Before the service is asked: what arrives there meanwhile is in its answer.
    const waiting = await this.#waiting(owner, publicationId);
    try {
      const all = waiting.reduce(changed, await this.#ask(publicationId));
      if (session.owner === owner) await storage.set(key, all);
      return all;
    } catch (thrown) {
      const error = LibraryError.from(thrown);
      const stored = await storage.get(key);
      if (stored === undefined && error.kind !== 'not-found') throw error;
      return listed(stored);
    }
  }

  keep(publicationId: string, bookmark: KeptBookmark): Promise<void> {
    return this.#change({ kind: 'keep', publicationId, bookmark });
  }

  remove(publicationId: string, place: Place): Promise<void> {
    return this.#change({ kind: 'remove', publicationId, place });
  }

  async deliver({ href, body, id }: Intent): Promise<void> {
    const change = body as Change;
    const { publicationId } = change;
    const { removeBookmark, saveBookmark } = await listeningCode();
    await this.options.session.authorised((token) =>
      change.kind === 'keep'
        ? saveBookmark(href, token, { publicationId, ...change.bookmark }, id)
        : removeBookmark(href, token, publicationId, change.place),
    );
  }

  async #ask(publicationId: string): Promise<readonly PlacedBookmark[]> {
    const { connection, session, language } = this.options;
    const href = await connection.link('annotations', language());
    const { askBookmarks } = await listeningCode();
    return session.authorised((token) => askBookmarks(href, token, publicationId));
  }

  async #waiting(owner: string, publicationId: string): Promise<readonly Change[]> {
    return (await this.options.outbox.pending())
      .filter((intent) => intent.kind === 'bookmark' && intent.owner === owner)
      .map(({ body }) => body as Change)
      .filter((change) => change.publicationId === publicationId);
  }

  async #change(change: Change): Promise<void> {
    const { session, storage, outbox } = this.options;
    const { owner } = session;
    if (owner === undefined) throw new LibraryError('signed-out', 'bookmarks are a patron’s');
    const { publicationId } = change;
    const place = placeOf(change);
    const href = await this.#annotations();
    const key = keyOf(owner, publicationId);
    const keep = async (made: Change): Promise<void> => {
      // Nothing of who has signed out meanwhile is written to a device that others use.
      if (session.owner !== owner) throw new LibraryError('signed-out', 'the patron has gone');
      await storage.change(key, (stored) => changed(listed(stored), made));
    };
    await keep(change);
    if (href === undefined) return;
    const subject = `${publicationId} ${nameOf(place)}`;
    try {
      await outbox.send({ kind: 'bookmark', subject, href, body: change, owner });
    } catch (thrown) {
      const error = LibraryError.from(thrown);
      // It waits in the outbox.
      if (error.passing || error.kind === 'signed-out') return;
      await keep({ kind: 'remove', publicationId, place });
      throw error;
    }
  }

  /** Undefined where the service has none: then the device alone keeps bookmarks. */
  async #annotations(): Promise<string | undefined> {
    const { connection, language } = this.options;
    try {
      return await connection.link('annotations', language());
    } catch (thrown) {
      if (LibraryError.from(thrown).kind === 'not-found') return undefined;
      throw thrown;
    }
  }
}
