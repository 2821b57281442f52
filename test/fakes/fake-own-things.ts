/** What the fake library keeps for its patron alone: every state can be set, and what was asked is remembered. */

import { LibraryError } from '../../src/domain/library-error.ts';
import type { LoanHistory, OwnLinks, OwnThings } from '../../src/domain/own-things.ts';
import type { Publication } from '../../src/domain/publication.ts';
import { Store } from '../../src/domain/store.ts';
import { shownValue, type ViewState } from '../../src/domain/view-state.ts';

/** A service that offers everything. */
export const allOwnLinks: OwnLinks = {
  favourites: 'https://e.example/selected_books',
  history: 'https://e.example/history',
  ownData: 'https://e.example/own-data',
  endAccount: 'https://e.example/patrons/me',
};

const never = <T>(): Promise<T> => new Promise<T>(() => {});

export class FakeOwnThings implements OwnThings {
  readonly favourites = new Store<ViewState<readonly Publication[]>>({ kind: 'idle' });
  canChangeFavourites = true;
  /** What the next wish meets; `never` leaves it under way, `dismissed` is a closed sign-in. */
  mood: 'answers' | 'never' | 'dismissed' | LibraryError = 'answers';
  /** What was asked, in order, e.g. `favourite urn:isbn:…`. */
  readonly asked: string[] = [];
  kept: LoanHistory = { kind: 'off' };
  readonly news = new Store(0);
  /** What happens when the account ends. */
  onEnd: () => void = () => undefined;

  fill(favourites: readonly Publication[]): void {
    this.favourites.set(favourites.length > 0 ? { kind: 'ready', value: favourites } : { kind: 'empty' });
  }

  load(): Promise<void> {
    if (this.favourites.value.kind === 'idle') this.fill([]);
    return Promise.resolve();
  }

  refresh(): Promise<void> {
    this.asked.push('refresh');
    return Promise.resolve();
  }

  async setFavourite(publication: Publication, isFavourite: boolean): Promise<boolean> {
    if (!(await this.#meet(`${isFavourite ? 'favourite' : 'no favourite'} ${publication.id}`))) return false;
    const others = shownValue(this.favourites.value)?.filter(({ id }) => id !== publication.id) ?? [];
    this.fill(isFavourite ? [publication, ...others] : others);
    return true;
  }

  async history(): Promise<LoanHistory> {
    await this.#meet('history');
    return this.kept;
  }

  onNews(listener: () => void): () => void {
    return this.news.subscribe(listener);
  }

  async keepHistory(isKept: boolean): Promise<LoanHistory> {
    await this.#meet(isKept ? 'begin history' : 'end history');
    this.kept = isKept ? { kind: 'kept', loans: [] } : { kind: 'off' };
    this.news.set(this.news.value + 1);
    return this.kept;
  }

  async emptyHistory(): Promise<LoanHistory> {
    await this.#meet('empty history');
    this.kept = { kind: 'kept', loans: [] };
    this.news.set(this.news.value + 1);
    return this.kept;
  }

  async saveOwnData(name: string): Promise<void> {
    await this.#meet(`save ${name}`);
  }

  async endAccount(): Promise<boolean> {
    if (!(await this.#meet('end account'))) return false;
    this.onEnd();
    return true;
  }

  /** Whether the patron went on. */
  async #meet(wish: string): Promise<boolean> {
    this.asked.push(wish);
    if (this.mood === 'never') return never();
    await Promise.resolve();
    if (this.mood instanceof LibraryError) throw this.mood;
    return this.mood === 'answers';
  }
}
