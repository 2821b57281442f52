/** The patron's favourites as every element and tab of a library shows them. */

import { allOf } from '../api/lending.ts';
import { changeFavourite } from '../api/own-things.ts';
import { LibraryError } from '../domain/library-error.ts';
import type { DialogView, ShelfContents } from '../domain/library.ts';
import type { Publication } from '../domain/publication.ts';
import { Store, type Readable } from '../domain/store.ts';
import { failedFrom, loadingFrom, shownValue, type ViewState } from '../domain/view-state.ts';
import type { Connection } from './connection.ts';
import type { SessionService } from './session.ts';

export interface FavouritesOptions {
  readonly connection: Connection;
  readonly session: SessionService;
  readonly shelf: Readable<ViewState<ShelfContents>>;
  readonly language: () => string;
  readonly open: (view: DialogView) => Promise<void>;
  /** Favourites changed by this tab's doing. */
  readonly onOwnChange: () => void;
}

/** How the titles on the shelf stand: when it changes, favourites stand otherwise, too. */
const standingOf = (shelf: ViewState<ShelfContents>): string | undefined =>
  shelf.kind === 'ready' || shelf.kind === 'empty'
    ? (shownValue(shelf)?.publications ?? []).map(({ id, lending }) => `${lending.kind} ${id}`).join('\n')
    : undefined;

/** For what is under way when a patron signs out. */
const patienceMs = 2_000;

export class PatronFavourites {
  readonly state = new Store<ViewState<readonly Publication[]>>({ kind: 'idle' });
  readonly #options: FavouritesOptions;
  /** As the service's books say: each in full links to making it a favourite, or to making it none. */
  #canChange: boolean | undefined;
  #owner: string | undefined;
  #standing: string | undefined;
  readonly #underWay = new Set<Promise<void>>();
  /** Counts what changed the favourites, so that an answer asked for earlier doesn't undo it. */
  #round = 0;

  constructor(options: FavouritesOptions) {
    const { session, shelf } = options;
    this.#options = options;
    this.#owner = session.owner;
    this.#standing = standingOf(shelf.value);
    session.subscribe(() => this.#followSession());
    shelf.subscribe(() => this.#followShelf());
  }

  /** Offered until it is known that it can't be done. */
  get canChange(): boolean {
    return this.#canChange ?? true;
  }

  async load(): Promise<void> {
    if (this.state.value.kind === 'idle') await this.refresh();
  }

  async refresh(): Promise<void> {
    const { connection, session, language } = this.#options;
    const href = session.value.kind === 'signed-in' ? session.value.patron.own?.favourites : undefined;
    if (href === undefined) return;
    const asked = (this.#round += 1);
    this.state.set(loadingFrom(this.state.value));
    try {
      const read = (token: string) => allOf(href, (page) => connection.feed(page, language(), { token }));
      const favourites = await session.authorised(read);
      await this.#learnFrom(favourites[0]);
      if (asked === this.#round) this.#show(favourites);
    } catch (thrown) {
      if (asked === this.#round) this.state.set(failedFrom(this.state.value, LibraryError.from(thrown)));
    }
  }

  /** Asks again for what is on show. */
  async follow(): Promise<void> {
    if (this.state.value.kind !== 'idle') await this.refresh();
  }

  async set(publication: Publication, isFavourite: boolean): Promise<boolean> {
    const { session, open, onOwnChange } = this.#options;
    if (session.value.kind !== 'signed-in') await open({ kind: 'sign-in' });
    if (session.value.kind !== 'signed-in') return false;
    const { owner } = session;
    const anticipated = this.#anticipate(publication, isFavourite);
    try {
      await this.#tracked(this.#change(publication, isFavourite));
    } catch (thrown) {
      void this.refresh();
      throw LibraryError.from(thrown);
    }
    if (session.owner !== owner) return false;
    onOwnChange();
    if (anticipated !== this.#round) await this.refresh();
    return true;
  }

  /** Waits, but not for ever, until favourites on their way have arrived. */
  async settled(): Promise<void> {
    const patience = new Promise((resolve) => setTimeout(resolve, patienceMs));
    await Promise.race([Promise.allSettled(this.#underWay), patience]);
  }

  #tracked(change: Promise<void>): Promise<void> {
    this.#underWay.add(change);
    return change.finally(() => this.#underWay.delete(change));
  }

  async #learnFrom(any: Publication | undefined): Promise<void> {
    const { self } = any ?? {};
    if (self === undefined || this.#canChange !== undefined) return;
    const { connection, session, language } = this.#options;
    const ask = (token: string) => connection.publication(self, language(), { token });
    const book = await session.authorised(ask).catch(() => undefined);
    if (book) this.#canChange = book.favourite !== undefined;
  }

  get #isKnown(): boolean {
    return this.state.value.kind === 'empty' || shownValue(this.state.value) !== undefined;
  }

  /** By the link that the service has for this patron now, and for them alone whoever signs in meanwhile: what is done already has none. */
  #change({ self }: Publication, isFavourite: boolean): Promise<void> {
    const { connection, session, language } = this.#options;
    return session.authorised(async (token) => {
      const { favourite } = await connection.publication(self ?? '', language(), { token });
      if (!favourite) throw new LibraryError('conflict', 'this service has no link to favourites');
      if ((favourite.wish === 'select') !== isFavourite) return;
      await changeFavourite(favourite, { token, language: language() });
    });
  }

  /**
   * What the patron wished is shown before the server has answered.
   * @returns the round in which it is shown; whatever is read meanwhile may be from before the change
   */
  #anticipate(publication: Publication, isFavourite: boolean): number | undefined {
    if (!this.#isKnown) return undefined;
    const others = shownValue(this.state.value)?.filter(({ id }) => id !== publication.id) ?? [];
    this.#round += 1;
    this.#show(isFavourite ? [publication, ...others] : others);
    return this.#round;
  }

  #show(favourites: readonly Publication[]): void {
    this.state.set(favourites.length > 0 ? { kind: 'ready', value: favourites } : { kind: 'empty' });
  }

  /** Of one patron nothing is left for the next. */
  #followSession(): void {
    const { session } = this.#options;
    if (session.value.kind !== 'signed-out' && session.owner === this.#owner) return;
    this.#owner = session.owner;
    this.#round += 1;
    this.state.set({ kind: 'idle' });
  }

  #followShelf(): void {
    const standing = standingOf(this.#options.shelf.value);
    if (standing === undefined || standing === this.#standing) return;
    this.#standing = standing;
    void this.follow();
  }
}
