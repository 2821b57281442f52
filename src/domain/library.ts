/**
 * What a library on a page offers to the elements that stand there: the one contract between bundles of different age.
 * Elements receive it through a context request and never test it with `instanceof`.
 */

import type { Audiobook } from './audiobook.ts';
import type { Arrangement } from './browsing.ts';
import type { Feed } from './feed.ts';
import type { Way } from './lending.ts';
import type { LibraryError } from './library-error.ts';
import type { Publication } from './publication.ts';
import type { Readable } from './store.ts';
import type { Text } from './text.ts';
import type { ViewState } from './view-state.ts';

export interface Contact {
  readonly phone?: string;
  readonly email?: string;
  readonly url?: string;
  readonly address?: Text;
}

export interface LibraryProfile {
  readonly id: string;
  readonly name: Text;
  readonly languages: readonly string[];
  /** Three digits with leading zeros. */
  readonly municipalities: readonly { readonly code: string; readonly name?: Text }[];
  /** Level of the headings that elements write, 2–5. */
  readonly headingLevel: number;
  readonly contact: Contact;
  /** How the ways into the collection are arranged. */
  readonly browsing: Arrangement;
  /** Design token (`accent`, `on-accent`, `surface`, `ink`, `heading-font`, `radius`, `space`) → CSS value. */
  readonly theme: Readonly<Record<string, string>>;
}

export interface Patron {
  readonly name?: string;
  readonly loans?: { readonly total: number; readonly available: number };
  readonly homeMunicipality?: { readonly code: string; readonly name: Text };
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

/** What is being done to a publication right now. */
export type PendingAction = 'borrowing' | 'returning';

export interface ShelfContents {
  readonly publications: readonly Publication[];
}

export interface Shelf extends Readable<ViewState<ShelfContents>> {
  /** Publication id → what is under way. */
  readonly pending: Readable<ReadonlyMap<string, PendingAction>>;
  /** `publication` as this patron has it now: the shelf's own entry when it is there. */
  current(publication: Publication): Publication;
  /** Asks the server again. Never rejects: the store tells. */
  refresh(): Promise<void>;
  /** Signs in first when needed (the dialog opens), then borrows. Rejects with a LibraryError; resolves `undefined` when the patron closed the sign-in. */
  borrow(publication: Publication): Promise<Publication | undefined>;
  giveBack(publication: Publication): Promise<void>;
  /** Opens a way that needs the patron's rights: the web reader in a new tab, a licence or file as a download. */
  openWay(publication: Publication, way: Way): Promise<void>;
}

export const playerStateKinds = ['idle', 'opening', 'paused', 'playing', 'stalled', 'ended', 'failed'] as const;

interface WithBook {
  readonly publication: Publication;
  readonly book: Audiobook;
  /** Seconds from the beginning of the book. */
  readonly seconds: number;
  /** 0.5–3. */
  readonly rate: number;
}

export type PlayerState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'opening'; readonly publication: Publication }
  | ({ readonly kind: 'paused' | 'playing' | 'stalled' | 'ended' } & WithBook)
  | { readonly kind: 'failed'; readonly publication: Publication; readonly error: LibraryError };

/** Requests up, state down. */
export interface Player extends Readable<PlayerState> {
  /** Opens the loan where the patron left off, without sound; plays when `play` is true. */
  open(publication: Publication, play: boolean): Promise<void>;
  play(): Promise<void>;
  pause(): void;
  /** To `bookSeconds` from the beginning of the book. */
  seek(bookSeconds: number): void;
  setRate(rate: number): void;
  close(): void;
}

/** What the library's dialog can show. */
export type DialogView =
  | { readonly kind: 'sign-in'; readonly reason?: 'borrow' | 'expired' }
  | { readonly kind: 'publication'; readonly publication: Publication }
  | { readonly kind: 'publication-at'; readonly href: string };

export interface Library {
  readonly version: 1;
  readonly profile: Readable<ViewState<LibraryProfile>>;
  readonly catalogue: Catalogue;
  readonly session: Session;
  readonly shelf: Shelf;
  readonly player: Player;
  /** Opens the dialog; resolves when it is closed. */
  open(view: DialogView): Promise<void>;
}

/** Key of the context request by which elements find their library: the same in every bundle on the page. */
export const libraryKey: unique symbol = Symbol.for('elib.library') as never;
