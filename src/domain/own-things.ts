/** What a service keeps for one patron alone, beside loans and holds: favourites, past loans, their data. Knows no service. */

import type { Publication } from './publication.ts';
import type { Readable } from './store.ts';
import type { Text } from './text.ts';
import type { ViewState } from './view-state.ts';

/** Addresses of what the patron's service offers; what isn't there isn't offered. */
export interface OwnLinks {
  readonly favourites?: string;
  readonly history?: string;
  readonly ownData?: string;
  readonly endAccount?: string;
}

export interface PastLoan {
  readonly title: Text;
  /** RFC 3339. */
  readonly borrowed: string;
  /** RFC 3339. */
  readonly ended: string;
}

/** `off`: the patron hasn't asked for one, and nothing is kept. What ended last stands first. */
export type LoanHistory = { readonly kind: 'off' } | { readonly kind: 'kept'; readonly loans: readonly PastLoan[] };

/** All of it rejects with a LibraryError. */
export interface OwnThings {
  /** The newest first; `idle` until `load` is called, and when nobody is signed in. */
  readonly favourites: Readable<ViewState<readonly Publication[]>>;
  /** Whether favourites can be changed here; the national service lets only its own app do that. Known once there are any. */
  readonly canChangeFavourites: boolean;
  /** Asks for favourites unless they are known. Never rejects: the store tells. */
  load(): Promise<void>;
  /** Asks the server again. Never rejects: the store tells. */
  refresh(): Promise<void>;
  /** Signs in first when needed (the dialog opens). Resolves `false` when the patron closed the sign-in. */
  setFavourite(publication: Publication, isFavourite: boolean): Promise<boolean>;
  history(): Promise<LoanHistory>;
  /** Calls `listener` when the history may have changed, here or in another tab, until the returned function is called. */
  onNews(listener: () => void): () => void;
  /** Begins a history; or ends it, and forgets what it held. */
  keepHistory(isKept: boolean): Promise<LoanHistory>;
  emptyHistory(): Promise<LoanHistory>;
  /** All that is stored of the patron, as a download called `name`. */
  saveOwnData(name: string): Promise<void>;
  /** Ends the account and the session. Asks for a fresh sign-in where the service does. Resolves `false` when the patron closed it. */
  endAccount(): Promise<boolean>;
}
