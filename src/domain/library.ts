/** What a library on a page offers to the elements that stand there: the one contract between bundles of different age. It comes by a context request, never by `instanceof`. */

import type { Curation } from './curation.ts';
import type { Feed } from './feed.ts';
import type { LateWish } from './late-wish.ts';
import type { Way } from './lending.ts';
import type { OwnLinks, OwnThings } from './own-things.ts';
import type { Notices } from './notices.ts';
import type { Player } from './player.ts';
import type { Publication } from './publication.ts';
import type { Showcase } from './showcase.ts';
import type { Readable } from './store.ts';
import type { Text } from './text.ts';
import type { ViewState } from './view-state.ts';

export type * from './showcase.ts';

export interface Patron {
  readonly name?: string;
  readonly loans?: { readonly total: number; readonly available: number };
  readonly homeMunicipality?: { readonly code: string; readonly name: Text };
  readonly own?: OwnLinks;
}

/** `unknown` lasts until the vault has been asked; `expired` means that a session ended by itself. */
export type SessionState =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'signed-out'; readonly expired: boolean }
  | { readonly kind: 'signing-in' }
  | { readonly kind: 'signed-in'; readonly patron: Patron };

export interface Credentials {
  readonly card: string;
  readonly pin: string;
  /** On a shared computer nothing is kept on disk and the session ends with the tab. */
  readonly sharedComputer: boolean;
}

/** What the sign-in form asks for, in the words of the server (Authentication for OPDS 1.0 §2.3, `labels`). */
export interface SignInForm {
  readonly login?: Text;
  readonly password?: Text;
}

export interface Session extends Readable<SessionState> {
  /** An opaque mark, another for each patron; the same while a patron's session has only expired. */
  readonly owner: string | undefined;
  signInForm(): Promise<SignInForm>;
  /** Rejects with a LibraryError: `forbidden` for a wrong card or PIN, `limit` after too many attempts. */
  signIn(credentials: Credentials): Promise<void>;
  signOut(): Promise<void>;
}

export interface Catalogue {
  /** The collection's front page. */
  root(language: string, signal?: AbortSignal): Promise<Feed>;
  search(query: string, language: string, signal?: AbortSignal): Promise<Feed>;
  /** What somebody may mean who has typed `beginning` so far; undefined where the server suggests nothing. */
  suggest(beginning: string, language: string, signal?: AbortSignal): Promise<Feed | undefined>;
  /** A feed that another feed pointed to. */
  feed(href: string, language: string, signal?: AbortSignal): Promise<Feed>;
  /** A short form of one of the service's addresses, fit for the address of a page; undefined for what is outside the service. */
  shorten(href: string): string | undefined;
  /** The address that `short` stands for. Rejects with `not-found` when that lies outside the service: anybody can write a link to a page. */
  lengthen(short: string): Promise<string>;
  /** One publication in full. */
  publication(href: string, language: string, signal?: AbortSignal): Promise<Publication>;
  /** A publication's description, made safe to put on the page. */
  description(publication: Publication, language: string): Promise<DocumentFragment>;
}

/** What is being done to a publication right now; `leaving` can still be undone with `keep`. */
export type PendingAction = 'borrowing' | 'holding' | 'renewing' | 'suspending' | 'resuming' | 'leaving' | 'returning';

export interface ShelfContents {
  readonly publications: readonly Publication[];
  /** When the server told it, RFC 3339. */
  readonly asOf?: string;
}

/** What becomes of a loan or hold that was to leave: `parted` waits on this device for the patron, who is no longer signed in. */
export type Departure = 'gone' | 'kept' | 'parted';

export interface Shelf extends Readable<ViewState<ShelfContents>> {
  /** Publication id → what is under way. */
  readonly pending: Readable<ReadonlyMap<string, PendingAction>>;
  /** Publication id → what is still to be sent. */
  readonly late: Readable<ReadonlyMap<string, LateWish>>;
  /** `publication` as this patron has it now: the shelf's own entry when it is there. */
  current(publication: Publication): Publication;
  /** `publication` as the server has it now for this patron, or for anybody while nobody is signed in. Rejects with a LibraryError. */
  fresh(publication: Publication): Promise<Publication>;
  /** Asks the server again. Never rejects: the store tells. */
  refresh(): Promise<void>;
  /** Signs in first when needed (the dialog opens), then borrows; some services answer with a hold when the last copy has gone. Rejects with a LibraryError; resolves `undefined` when the patron closed the sign-in. */
  borrow(publication: Publication): Promise<Publication | undefined>;
  /** As `borrow`, for a place in the queue: resolves with a hold, or with a loan when a copy has come back meanwhile. */
  hold(publication: Publication): Promise<Publication | undefined>;
  /** Returns a loan or cancels a hold. */
  giveBack(publication: Publication): Promise<void>;
  /** As `giveBack`, but not before the patron has had time to think again. Resolves with what has become of it. */
  giveBackSoon(publication: Publication): Promise<Departure>;
  /** Undoes `giveBackSoon` while `leaving` is pending. */
  keep(publication: Publication): void;
  /** The patron has read why a late wish was refused. */
  acknowledge(publicationId: string): void;
  /** Resolves with the loan as it runs now. */
  renew(publication: Publication): Promise<Publication | undefined>;
  /** Puts the patron's turn off until `day` (`yyyy-mm-dd` in Helsinki); their place in the queue stays. */
  suspend(publication: Publication, day: string): Promise<void>;
  resume(publication: Publication): Promise<void>;
  /** Opens a way to the content: the web reader in a new tab, a licence or file as a download; the dialog tells of what only an app opens. */
  openWay(publication: Publication, way: Way): Promise<void>;
}

/** The whole of what a library offers. Its code comes after that of the showcase, and an element has no library until then. */
export interface Library extends Showcase {
  readonly catalogue: Catalogue;
  readonly session: Session;
  readonly shelf: Shelf;
  readonly player: Player;
  /** What the service keeps for the patron alone; its code comes when it is asked for. */
  own(): Promise<OwnThings>;
  /** What only patrons need is fetched when first asked for; rejects with a LibraryError when that fails. */
  readonly notices: () => Promise<Notices>;
  /** What staff show patrons; code that no patron fetches. Rejects as `notices`. */
  readonly curation: () => Promise<Curation>;
}

/** Key of the context request by which elements find their library: the same in every bundle on the page. */
export const libraryKey: unique symbol = Symbol.for('elib.library') as never;
