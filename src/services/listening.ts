/** Gives the player its books, keeps the patron's place on the server for every device, and tells how long they listened. */

import type { Audiobook, Tracking } from '../domain/audiobook.ts';
import { secondsOf } from '../domain/audiobook.ts';
import type { Way } from '../domain/lending.ts';
import { LibraryError } from '../domain/library-error.ts';
import type { Player } from '../domain/player.ts';
import type { Publication } from '../domain/publication.ts';
import type { Intent } from '../outbox/intent.ts';
import type { Outbox } from '../outbox/outbox.ts';
import { ServiceBookmarks } from './bookmarks.ts';
import type { Connection } from './connection.ts';
import { listeningCode } from './listening-code.ts';
import { PlayTimes } from './play-times.ts';
import { soundingBefore } from './player/page-change.ts';
import type { KeptPlace, ListeningSources } from './player/sources.ts';
import { Positions } from './positions.ts';
import type { SessionService } from './session.ts';
import { DeviceStorage } from './storage.ts';
import { whenIdle } from './when-idle.ts';

export interface ListeningOptions {
  readonly address: string;
  readonly connection: Connection;
  readonly session: SessionService;
  readonly outbox: Outbox;
  readonly language: () => string;
  readonly shelf: { doubt(): void };
}

export interface Listening {
  readonly sources: ListeningSources;
  deliver(intent: Intent): Promise<unknown>;
  /**
   * Opens the audiobook the patron listened to last, if it is among `loans` and nothing else is open; it sounds if it did on the
   * page before. Whoever has something to listen to soon wants to: the code for it comes while the browser has nothing else to do.
   */
  resume(player: Player, loans: readonly Publication[], ended: AbortSignal): Promise<void>;
  /** Waits, but not for ever, until positions and minutes on their way have arrived. */
  settled(): Promise<void>;
  forget(): Promise<void>;
}

const LAST_OPENED = 'last-opened';
const PATIENCE_MS = 2_000;

const canPlay = (type: string): boolean => new Audio().canPlayType(type) !== '';

const wayToListen = ({ lending }: Publication): Way | undefined =>
  'ways' in lending ? lending.ways.find(({ kind }) => kind === 'play') : undefined;

/** Who may not listen to what stands on their shelf has an old shelf before them: the loan may have ended. */
const isRefusal = (thrown: unknown): boolean => thrown instanceof LibraryError && !thrown.passing;

interface Opened {
  readonly publication: Publication;
  readonly book: Audiobook | undefined;
  tracking?: Promise<Tracking>;
}

export class PatronListening implements Listening {
  readonly sources: ListeningSources;
  readonly #options: ListeningOptions;
  readonly #storage: DeviceStorage;
  readonly #positions: Positions;
  readonly #keepers: ReadonlyMap<Intent['kind'], { deliver(intent: Intent): Promise<unknown> }>;
  readonly #opened = new Map<string, Opened>();
  readonly #onTheirWay = new Set<Promise<unknown>>();

  constructor(options: ListeningOptions) {
    this.#options = options;
    this.#storage = new DeviceStorage(options.address);
    const tracking = (publicationId: string) => this.#tracking(publicationId);
    this.#positions = new Positions({ ...options, tracking });
    const playTimes = new PlayTimes({ ...options, tracking });
    const bookmarks = new ServiceBookmarks({ ...options, storage: this.#storage });
    this.#keepers = new Map<Intent['kind'], { deliver(intent: Intent): Promise<unknown> }>([
      ['position', this.#positions],
      ['play-time', playTimes],
      ['bookmark', bookmarks],
    ]);
    this.sources = {
      openBook: (publication, signal) => this.#openBook(publication, signal),
      device: () => this.#device(),
      lastPosition: ({ id }) => this.#positions.last(id),
      savePosition: (publication, kept, leaving) => this.#follow(this.#save(publication, kept, leaving)),
      keepMinute: ({ id }, ...minute) => this.#follow(playTimes.keep(id, ...minute)),
      bookmarks: ({ id }) => bookmarks.all(id),
      keepBookmark: ({ id }, bookmark) => this.#follow(bookmarks.keep(id, bookmark)),
      removeBookmark: ({ id }, place) => this.#follow(bookmarks.remove(id, place)),
    };
  }

  deliver(intent: Intent): Promise<unknown> {
    return Promise.resolve(this.#keepers.get(intent.kind)?.deliver(intent));
  }

  async settled(): Promise<void> {
    const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
    await Promise.race([Promise.allSettled(this.#onTheirWay), patience]);
  }

  async resume(player: Player, loans: readonly Publication[], ended: AbortSignal): Promise<void> {
    this.#prepare(player, loans, ended);
    const sounding = await soundingBefore(this.#options.address, this.#storage);
    const lastOpened = await this.#storage.get(LAST_OPENED);
    const publication = loans.find(({ id }) => id === lastOpened);
    if (!publication || ended.aborted || player.value.kind !== 'idle') return;
    const isSounding = sounding?.publicationId === publication.id;
    await player.open(publication, isSounding);
    if (!isSounding || !sounding.sleep) return;
    (await player.tools()).setTimer(sounding.sleep.choice, sounding.sleep.secondsLeft);
  }

  forget(): Promise<void> {
    return this.#storage.clear();
  }

  /** With the tools comes the engine itself: a press then asks for its book at once. */
  #prepare(player: Player, loans: readonly Publication[], ended: AbortSignal): void {
    if (!loans.some(wayToListen)) return;
    whenIdle(() => {
      if (!ended.aborted) Promise.all([listeningCode(), player.tools()]).catch(() => undefined);
    });
  }

  #follow<T>(work: Promise<T>): Promise<T> {
    this.#onTheirWay.add(work);
    return work.finally(() => this.#onTheirWay.delete(work));
  }

  async #openBook(publication: Publication, signal: AbortSignal): Promise<Audiobook> {
    const { id } = publication;
    const way = wayToListen(publication);
    if (!way) throw new LibraryError('unreadable', 'this publication has nothing that a browser can play');
    const { openAudiobook } = await listeningCode();
    const { session, shelf } = this.#options;
    const ask = (token: string) => openAudiobook(way.href, token, id, canPlay, signal);
    const book = await session.authorised(ask).catch((thrown: unknown) => {
      if (isRefusal(thrown)) shelf.doubt();
      throw thrown;
    });
    this.#opened.set(id, { publication, book });
    void this.#storage.set(LAST_OPENED, id);
    return book;
  }

  /** As the manifest says it, else as the loan does, which is asked once. */
  #tracking(publicationId: string): Promise<Tracking> {
    const opened = this.#opened.get(publicationId);
    return opened ? (opened.tracking ??= this.#askTracking(opened)) : Promise.resolve({});
  }

  async #askTracking(opened: Opened): Promise<Tracking> {
    const { publication, book } = opened;
    if (book?.tracking) return book.tracking;
    const { self } = publication;
    if (self === undefined) return {};
    try {
      const { askTracking } = await listeningCode();
      return await this.#options.session.authorised((token) => askTracking(self, token));
    } catch (thrown) {
      if (LibraryError.from(thrown).passing) delete opened.tracking;
      return {};
    }
  }

  #save({ id }: Publication, kept: KeptPlace, leaving: boolean): Promise<KeptPlace | undefined> {
    const book = this.#opened.get(id)?.book;
    const seconds = book && secondsOf(book, kept.place);
    const share = seconds !== undefined && book ? Math.min(1, seconds / book.durationSeconds) : undefined;
    return this.#positions.save({ publicationId: id, ...kept, ...(share !== undefined && { share }) }, leaving);
  }

  /** Made anew after signing out, and another for each patron: it tells nobody who they are. */
  async #device(): Promise<string | undefined> {
    const { owner } = this.#options.session;
    if (owner === undefined) return undefined;
    const key = `device ${owner}`;
    const kept = await this.#storage.get(key);
    if (typeof kept === 'string') return kept;
    const made = `urn:uuid:${crypto.randomUUID()}`;
    await this.#storage.set(key, made);
    return made;
  }
}
