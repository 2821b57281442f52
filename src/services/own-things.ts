/** What the service keeps for the patron alone: favourites, and what is asked for only when it is looked at. Its code comes with the patron's. */

import * as api from '../api/own-things.ts';
import { LibraryError } from '../domain/library-error.ts';
import type { LoanHistory, OwnLinks, OwnThings } from '../domain/own-things.ts';
import type { Publication } from '../domain/publication.ts';
import { Store } from '../domain/store.ts';
import { save } from './content.ts';
import { PatronFavourites, type FavouritesOptions } from './favourites.ts';

export interface OwnThingsOptions extends FavouritesOptions {
  /** Before the account ends, which may still be refused: what is under way must arrive, and nothing be forgotten. */
  readonly onEnding: () => Promise<void>;
}

export class PatronOwnThings implements OwnThings {
  readonly favourites: OwnThings['favourites'];
  readonly #favourites: PatronFavourites;
  readonly #options: OwnThingsOptions;
  readonly #news = new Store(0);

  constructor(options: OwnThingsOptions) {
    this.#options = options;
    this.#favourites = new PatronFavourites(options);
    this.favourites = this.#favourites.state;
  }

  get canChangeFavourites(): boolean {
    return this.#favourites.canChange;
  }

  load(): Promise<void> {
    return this.#favourites.load();
  }

  refresh(): Promise<void> {
    return this.#favourites.refresh();
  }

  /** Another tab has changed something, or the patron has come back. */
  follow(): Promise<void> {
    this.#tell();
    return this.#favourites.follow();
  }

  /** Waits, but not for ever, until what is under way has arrived. */
  settled(): Promise<void> {
    return this.#favourites.settled();
  }

  onNews(listener: () => void): () => void {
    return this.#news.subscribe(listener);
  }

  setFavourite(publication: Publication, isFavourite: boolean): Promise<boolean> {
    return this.#favourites.set(publication, isFavourite);
  }

  history(): Promise<LoanHistory> {
    return this.#ask('history', api.history);
  }

  keepHistory(isKept: boolean): Promise<LoanHistory> {
    return this.#changeHistory((href, asking) => api.keepHistory(href, isKept, asking));
  }

  emptyHistory(): Promise<LoanHistory> {
    return this.#changeHistory(api.emptyHistory);
  }

  async saveOwnData(name: string): Promise<void> {
    save(await this.#ask('ownData', api.ownData), name);
  }

  async endAccount(): Promise<boolean> {
    const { session, onEnding } = this.#options;
    await onEnding();
    try {
      await this.#end();
    } catch (thrown) {
      if (!LibraryError.from(thrown).problem?.endsWith('/recent-sign-in-required')) throw thrown;
      if (!(await this.#confirmed())) return false;
      await this.#end();
    }
    await session.signOut(true);
    return true;
  }

  async #changeHistory(call: (href: string, asking: api.Asking) => Promise<LoanHistory>): Promise<LoanHistory> {
    const history = await this.#ask('history', call);
    this.#options.onOwnChange();
    this.#tell();
    return history;
  }

  #tell(): void {
    this.#news.set(this.#news.value + 1);
  }

  async #ask<T>(name: keyof OwnLinks, call: (href: string, asking: api.Asking) => Promise<T>): Promise<T> {
    const { session, language } = this.#options;
    const href = session.value.kind === 'signed-in' ? session.value.patron.own?.[name] : undefined;
    if (href === undefined) throw new LibraryError('not-found', `this service offers no ${name}`);
    return session.authorised((token) => call(href, { token, language: language() }));
  }

  /** Where the answer was lost the account may have ended: then nobody is signed in to it. */
  async #end(): Promise<void> {
    try {
      await this.#ask('endAccount', api.endAccount);
    } catch (thrown) {
      if (!LibraryError.from(thrown).passing) throw thrown;
      await this.#ask('endAccount', api.endAccount).catch((again: unknown) => {
        if (LibraryError.from(again).kind !== 'signed-out') throw again;
      });
    }
  }

  /** Whether the same patron has signed in anew. */
  async #confirmed(): Promise<boolean> {
    const { session, open } = this.#options;
    const token = () => session.authorised((each) => Promise.resolve(each));
    const { owner } = session;
    const before = await token();
    await open({ kind: 'sign-in', reason: 'confirm' });
    return session.owner === owner && (await token()) !== before;
  }
}
