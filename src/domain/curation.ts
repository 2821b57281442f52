/** What staff of a library, an area or the nation show its patrons, as they write it: shelves of picks and announcements. Facts and rules; no network. */

import type { Layout, Level, Severity } from './highlights.ts';
import type { LibraryError } from './library-error.ts';
import type { Publication } from './publication.ts';
import type { Readable } from './store.ts';
import type { Text } from './text.ts';
import type { ViewState } from './view-state.ts';

export const itemKinds = ['shelf', 'announcement'] as const;
export type ItemKind = (typeof itemKinds)[number];
export const rules = ['new', 'most-borrowed', 'authors', 'region', 'short-waits'] as const;
export type Rule = (typeof rules)[number];
/** Rules that choose by names, of authors or of places. */
export const rulesByNames: readonly Rule[] = ['authors', 'region'];

/** Books that come by themselves. */
export interface Automatic {
  readonly rule: Rule;
  readonly names: readonly string[];
  readonly atMost: number;
}

/** What both kinds say; `from` and `until` are RFC 3339, and absent where patrons see it at once, or for good. */
interface Said {
  readonly title: Text;
  readonly from?: string;
  readonly until?: string;
}

export interface ShelfContent extends Said {
  readonly reason?: Text;
  readonly by?: string;
  readonly layout: Layout;
  /** Ids as the service has them, which aren't those of a `Publication`. */
  readonly books: readonly string[];
  readonly automatic?: Automatic;
}

export interface AnnouncementContent extends Said {
  readonly text?: Text;
  readonly severity: Severity;
  readonly link?: string;
}

export interface ContentOf {
  readonly shelf: ShelfContent;
  readonly announcement: AnnouncementContent;
}

interface ItemFacts {
  readonly id: string;
  readonly level: Level;
  readonly owner: string;
  readonly ownerName: Text;
  readonly revision: number;
  readonly state: 'draft' | 'published' | 'changed' | 'removed';
  readonly sharedWith?: string;
  readonly mayEdit: boolean;
  readonly mayShare: boolean;
  readonly changedAt: string;
  readonly changedBy: string;
  /** Of books that have left the collection. */
  readonly missingBooks: readonly string[];
  readonly links: Readonly<Record<'self' | 'published' | 'shared' | 'removed' | 'versions', string>>;
  readonly rss?: string;
}

/** As it is with the service. */
export type CuratedItem = {
  readonly [Kind in ItemKind]: ItemFacts & {
    readonly kind: Kind;
    readonly draft: ContentOf[Kind];
    readonly published?: ContentOf[Kind];
  };
}[ItemKind];

/** What somebody writes, of either kind. */
export type Written = {
  readonly [Kind in ItemKind]: { readonly kind: Kind; readonly content: ContentOf[Kind] };
}[ItemKind];

export const blank: ContentOf = {
  shelf: { title: {}, layout: 'row', books: [] },
  announcement: { title: {}, severity: 'notice' },
};

export const writtenOf = (item: CuratedItem): Written =>
  item.kind === 'shelf' ? { kind: 'shelf', content: item.draft } : { kind: 'announcement', content: item.draft };

export interface ItemVersion {
  readonly revision: number;
  readonly action: string;
  readonly at: string;
  readonly by: string;
  readonly written: Written;
}

export const stepNames = ['publish', 'withdraw', 'share', 'unshare', 'remove', 'restore'] as const;
export type Step = (typeof stepNames)[number];

export interface Desk {
  readonly name: string;
  readonly owners: readonly { readonly level: Level; readonly owner: string; readonly name: Text }[];
  /** In which patrons here are told things. */
  readonly languages: readonly string[];
}

/** How the library arranges the shelves of all levels on its pages. */
export interface ShelfArrangement {
  readonly first: readonly string[];
  readonly hidden: readonly string[];
  readonly atMost?: number;
}

export interface CurationContents {
  readonly desk: Desk;
  readonly items: readonly CuratedItem[];
  readonly arrangement: ShelfArrangement;
}

export const lineProblems = ['unknown', 'duplicate', 'not-lent'] as const;

/** One line of what was pasted. */
export interface BookLine {
  readonly line: string;
  readonly id?: string;
  readonly problem?: (typeof lineProblems)[number];
  readonly publication?: Publication;
}

/** How far what is written has come. `kept`: on this device, and soon with the service; `waiting`: once the network is back; `busy`: once the service can take it. */
export type Saving =
  | { readonly kind: 'same' | 'kept' | 'saving' | 'saved' | 'waiting' | 'busy' }
  | { readonly kind: 'conflict'; readonly theirs: CuratedItem }
  | { readonly kind: 'failed'; readonly error: LibraryError };

export interface WritingState {
  readonly written: Written;
  /** As last seen with the service; undefined while it is new. */
  readonly item: CuratedItem | undefined;
  readonly saving: Saving;
  /** What was left unsaved on this device has been brought back. */
  readonly isRestored: boolean;
}

/** One item while somebody writes it. What they write is on the device at once and with the service soon. */
export interface Writing extends Readable<WritingState> {
  write(content: Written): void;
  /** Now, instead of soon. Never rejects: the state tells. */
  save(): Promise<void>;
  /** Saves and shows it to patrons. Rejects with a LibraryError; resolves false where saving didn't come to an end. */
  publish(): Promise<boolean>;
  /** Takes another step of the item as it was saved. */
  step(step: Step): Promise<void>;
  /** Ends a conflict; the other one stays among the versions. */
  settle(whose: 'mine' | 'theirs'): Promise<void>;
  /** Back to how it was at the service, without what was left on this device. */
  discard(): Promise<void>;
  close(): void;
}

export interface Curation extends Readable<ViewState<CurationContents>> {
  /** Asks the service. Never rejects: the store tells. */
  refresh(): Promise<void>;
  /** @param item undefined for a new one, at `level` */
  open(kind: ItemKind, item: CuratedItem | undefined, level: Level): Promise<Writing>;
  /** These and what follows reject with a LibraryError: `conflict` when somebody else has changed it meanwhile. */
  step(item: CuratedItem, step: Step): Promise<CuratedItem>;
  versions(item: CuratedItem): Promise<readonly ItemVersion[]>;
  arrange(arrangement: ShelfArrangement): Promise<void>;
  /** What each line is; `known` are ids that the shelf has already. */
  books(lines: readonly string[], known: readonly string[]): Promise<readonly BookLine[]>;
  /** The books that patrons of this library would see. */
  preview(content: ShelfContent): Promise<readonly Publication[]>;
}

/** Somebody else has changed it since. */
export const isEditedMeanwhile = ({ problemName }: LibraryError): boolean => problemName === 'edited-meanwhile';

/** `list` with the member at `from` standing at `to`. */
export function moved<T>(list: readonly T[], from: number, to: number): readonly T[] {
  const rest = list.filter((_, index) => index !== from);
  return [...rest.slice(0, to), ...list.slice(from, from + 1), ...rest.slice(to)];
}
