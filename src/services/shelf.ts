/** The patron's loans and holds as every element of a library shows them. What a patron wishes of them, `wishes.ts` carries out. */

import { LibraryError } from '../domain/library-error.ts';
import { isOnShelf, isOver, type Way } from '../domain/lending.ts';
import type { LateWish } from '../domain/late-wish.ts';
import type { Departure, DialogView, PendingAction, Shelf, ShelfContents } from '../domain/library.ts';
import type { Publication } from '../domain/publication.ts';
import { Store } from '../domain/store.ts';
import { failedFrom, loadingFrom, shownValue, type ViewState } from '../domain/view-state.ts';
import type { ChangingShelf } from './changing-shelf.ts';
import type { Connection } from './connection.ts';
import type { SessionService } from './session.ts';
import type { ShelfReader } from './shelf-reader.ts';
import type { Wishes } from './wishes.ts';

export interface ShelfOptions {
  readonly connection: Connection;
  readonly session: SessionService;
  readonly language: () => string;
  readonly open: (view: DialogView) => Promise<void>;
  readonly wishes: () => Promise<Wishes>;
  readonly reader: () => Promise<Pick<ShelfReader, 'read' | 'last'>>;
  /** Something on the shelf changed, or may have changed, by this tab's doing. */
  readonly onChange: () => void;
}

export class PatronShelf implements Shelf, ChangingShelf {
  readonly pending = new Store<ReadonlyMap<string, PendingAction>>(new Map());
  readonly late = new Store<ReadonlyMap<string, LateWish>>(new Map());
  readonly #state = new Store<ViewState<ShelfContents>>({ kind: 'idle' });
  readonly #options: ShelfOptions;
  /** Counts what changed the shelf, so that an answer asked for earlier doesn't undo it. */
  #round = 0;
  #newest = Promise.resolve();

  constructor(options: ShelfOptions) {
    this.#options = options;
  }

  get value(): ViewState<ShelfContents> {
    return this.#state.value;
  }

  subscribe(listener: () => void): () => void {
    return this.#state.subscribe(listener);
  }

  current(publication: Publication): Publication {
    return this.#shown.find(({ id }) => id === publication.id) ?? publication;
  }

  async fresh(publication: Publication): Promise<Publication> {
    const { session, connection, language } = this.#options;
    const { self } = publication;
    if (!self) return publication;
    if (session.value.kind !== 'signed-in') return connection.publication(self, language());
    return session.authorised((token) => connection.publication(self, language(), { token }));
  }

  /** Waits also for what was asked meanwhile: the newest answer is then on show. */
  refresh(): Promise<void> {
    const asked: Promise<void> = this.#ask().then(() => (this.#newest === asked ? undefined : this.#newest));
    this.#newest = asked;
    return asked;
  }

  async #ask(): Promise<void> {
    const { session, reader } = this.#options;
    if (session.value.kind !== 'signed-in') return;
    const asked = (this.#round += 1);
    this.#state.set(loadingFrom(this.value));
    try {
      const publications = await (await reader()).read();
      if (asked === this.#round) this.#show(publications);
    } catch (thrown) {
      const error = LibraryError.from(thrown);
      const last = error.passing && !shownValue(this.value) ? await this.#remembered() : undefined;
      if (asked === this.#round) this.#state.set(failedFrom(last ? { kind: 'ready', value: last } : this.value, error));
    }
  }

  async borrow(publication: Publication): Promise<Publication | undefined> {
    return (await this.#options.wishes()).borrow(publication);
  }

  async hold(publication: Publication): Promise<Publication | undefined> {
    return (await this.#options.wishes()).hold(publication);
  }

  async giveBack(publication: Publication): Promise<void> {
    return (await this.#options.wishes()).giveBack(publication);
  }

  async giveBackSoon(publication: Publication): Promise<Departure> {
    return (await this.#options.wishes()).giveBackSoon(publication);
  }

  keep(publication: Publication): void {
    void this.#options.wishes().then((wishes) => wishes.keep(publication));
  }

  acknowledge(publicationId: string): void {
    void this.#options.wishes().then((wishes) => wishes.acknowledge(publicationId));
  }

  async renew(publication: Publication): Promise<Publication | undefined> {
    return (await this.#options.wishes()).renew(publication);
  }

  async suspend(publication: Publication, day: string): Promise<void> {
    return (await this.#options.wishes()).suspend(publication, day);
  }

  async resume(publication: Publication): Promise<void> {
    return (await this.#options.wishes()).resume(publication);
  }

  async openWay(publication: Publication, way: Way): Promise<void> {
    // A browser opens a tab only in the very moment of the click.
    const reader = way.kind === 'read' ? window.open('about:blank') : null;
    if (reader) reader.opener = null;
    const { openContent } = await import('./content.ts');
    await openContent(publication, way, this.#options, reader);
  }

  /** Forgets what is shown: nobody is signed in any more. */
  forget(): void {
    this.#round += 1;
    this.late.set(new Map());
    this.#state.set({ kind: 'idle' });
  }

  put(publication: Publication): void {
    this.#change([publication, ...this.#without(publication)]);
  }

  remove(publication: Publication): void {
    this.#change(this.#without(publication));
  }

  doubt(): void {
    this.#options.onChange();
    void this.refresh();
  }

  get #contents(): ShelfContents {
    return shownValue(this.value) ?? { publications: [] };
  }

  get #shown(): readonly Publication[] {
    return this.#contents.publications;
  }

  /** The shelf as this device saw it last. */
  async #remembered(): Promise<ShelfContents | undefined> {
    try {
      return await (await this.#options.reader()).last();
    } catch {
      return undefined;
    }
  }

  #without({ id: gone }: Publication): readonly Publication[] {
    return this.#shown.filter(({ id }) => id !== gone);
  }

  #show(publications: readonly Publication[]): void {
    const now = new Date();
    const current = publications.filter(({ lending }) => isOnShelf(lending) && !isOver(lending, now));
    const value = { publications: current, asOf: now.toISOString() };
    this.#state.set(current.length > 0 ? { kind: 'ready', value } : { kind: 'empty' });
  }

  #change(publications: readonly Publication[]): void {
    this.#round += 1;
    this.#show(publications);
    this.doubt();
  }
}
