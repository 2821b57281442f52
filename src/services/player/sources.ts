/** What the open player needs of the service: books, places, and somebody to tell of what was heard. */

import type { Audiobook, Place } from '../../domain/audiobook.ts';
import type { Publication } from '../../domain/publication.ts';
import type { PlayedMinute } from './listening-minutes.ts';

/** A place with what tells which of two is the newer. */
export interface KeptPlace {
  readonly place: Place;
  /** RFC 3339. */
  readonly time: string;
  /** The device on which the patron was there, where it is told. */
  readonly device?: string;
}

/** There is one at a place. */
export interface KeptBookmark {
  readonly place: Place;
  /** RFC 3339. */
  readonly madeAt: string;
  readonly note?: string;
}

/** Everything rejects with a LibraryError. */
export interface ListeningSources {
  /** A manifest with fresh addresses: asked again when addresses have expired. */
  openBook(publication: Publication, signal: AbortSignal): Promise<Audiobook>;
  /** Tells this device's places from those of others; undefined while nobody is signed in. */
  device(): Promise<string | undefined>;
  lastPosition(publication: Publication): Promise<KeptPlace | undefined>;
  /**
   * Resolves with what the server keeps now, which is another place when that is later; undefined when a newer save took over.
   * @param leaving The page is going away, only a request that outlives it arrives
   */
  savePosition(publication: Publication, kept: KeptPlace, leaving: boolean): Promise<KeptPlace | undefined>;
  /** @param isOver Nothing will be added to the minute, so that it can be sent */
  keepMinute(publication: Publication, minute: PlayedMinute, isOver: boolean): Promise<void>;
  /** As the service has them, with what it couldn't be told yet. */
  bookmarks(publication: Publication): Promise<readonly KeptBookmark[]>;
  /** Resolves, too, when the service can't be told now: it waits on the device. */
  keepBookmark(publication: Publication, bookmark: KeptBookmark): Promise<void>;
  /** As `keepBookmark`. */
  removeBookmark(publication: Publication, place: Place): Promise<void>;
}
