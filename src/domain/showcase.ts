/**
 * The part of a library that anybody sees who only looks: what it says of itself, what it shows and announces. It stands on a
 * page before the rest has come, and elements that need no more find it by a context request of its own.
 */

import type { Arrangement } from './browsing.ts';
import type { Explanation } from './explanation.ts';
import type { Announcements, HighlightShelf } from './highlights.ts';
import type { Period } from './period.ts';
import type { Publication } from './publication.ts';
import type { ResultsView } from './results-view.ts';
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
  /** Address of the service's app, in which `{id}` stands for a publication's identifier. */
  readonly app: string | undefined;
  /** How the ways into the collection are arranged. */
  readonly browsing: Arrangement & {
    /** What stands there before a search. */
    readonly start?: 'full' | 'ways' | 'off';
  };
  readonly search: {
    /** How results are shown until a patron chooses. */
    readonly view: ResultsView;
  };
  readonly holds: {
    /** What patrons read of reservations before they make one. */
    readonly policy?: Text;
  };
  /** Statements that the library has to show: addresses by language. */
  readonly links: { readonly terms?: Text; readonly privacy?: Text; readonly accessibility?: Text };
  /** Language → name of a text of ours → what this library says instead. */
  readonly texts?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Tag → when that element is on; one that isn't named is on. */
  readonly elements?: Readonly<Record<string, Period>>;
  /** Pilot feature → when it is on; one that isn't named is off. */
  readonly features?: Readonly<Record<string, Period>>;
  /** Design token (`accent`, `on-accent`, `surface`, `ink`, `heading-font`, `radius`, `space`) → CSS value. */
  readonly theme: Readonly<Record<string, string>>;
}

/** Why somebody is asked to sign in; `confirm`: again, as what they are about to do can't be undone. */
export type SignInReason = 'borrow' | 'hold' | 'expired' | 'confirm';

/** What the library's dialog can show. */
export type DialogView =
  | { readonly kind: 'sign-in'; readonly reason?: SignInReason }
  | { readonly kind: 'publication'; readonly publication: Publication }
  /** Asks whether to place a hold; of one that the patron has, it tells how it stands. */
  | { readonly kind: 'hold'; readonly publication: Publication }
  /** How a loan is opened in an app: link and QR code, licence and its passphrase. */
  | { readonly kind: 'in-app'; readonly publication: Publication }
  | { readonly kind: 'publication-at'; readonly href: string };

export interface Showcase {
  readonly version: 1;
  readonly profile: Readable<ViewState<LibraryProfile>>;
  /** Which value holds at `place` of the configuration, such as `holds.policy`, and why. Rejects with a LibraryError where there is no configuration. */
  explain(place: string): Promise<Explanation>;
  /** The shelves that the library shows, in its order; without any, what the collection's front page puts forward. */
  highlights(language: string, signal?: AbortSignal): Promise<readonly HighlightShelf[]>;
  /** What the library, its area and the nation announce, kept up to date from now on. Rejects with a LibraryError. */
  announcements(): Promise<Announcements>;
  /** Opens the dialog; resolves when it is closed. */
  open(view: DialogView): Promise<void>;
}

/** Key of the context request by which elements find a library's showcase: the same in every bundle on the page. */
export const showcaseKey: unique symbol = Symbol.for('elib.showcase') as never;
