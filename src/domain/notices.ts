/** What a patron is told of their loans and holds, on the shelf and by mail, as far as they have asked for it. Knows no words and no network. */

import type { Lending } from './lending.ts';
import type { LibraryError } from './library-error.ts';
import type { Publication } from './publication.ts';
import type { Readable } from './store.ts';
import type { Text } from './text.ts';
import type { ViewState } from './view-state.ts';

export const noticeKinds = ['hold-ready', 'hold-closing', 'loan-ending-soon', 'loan-ending-tomorrow'] as const;

/** `soon` is three days ahead; a hold is closing when its last day is tomorrow. */
export type NoticeKind = (typeof noticeKinds)[number];

export interface Notice {
  readonly id: string;
  readonly kind: NoticeKind;
  /** Id of the publication. */
  readonly publication: string;
  readonly title: Text;
  /** RFC 3339: when the loan, or the time to borrow, ends. */
  readonly until: string;
}

export interface NoticeSettings {
  /** Empty: the patron is told on the shelf only. */
  readonly email: string;
  /** What the patron wants to be told; empty: nothing. */
  readonly kinds: readonly NoticeKind[];
}

export interface NoticesContents {
  /** What the patron hasn't been told yet. */
  readonly unseen: readonly Notice[];
  readonly settings: NoticeSettings;
}

/** `empty` where the service has no notices, `idle` while nobody is signed in. */
export interface Notices extends Readable<ViewState<NoticesContents>> {
  /** Asks the server again. Never rejects: the store tells. */
  refresh(): Promise<void>;
  /** The patron has seen all that are on show. Rejects with a LibraryError. */
  dismiss(): Promise<void>;
  /** Rejects with a LibraryError, see `isBadEmail`. */
  save(settings: NoticeSettings): Promise<void>;
}

const endings: Readonly<Record<NoticeKind, Lending['kind']>> = {
  'hold-ready': 'hold-ready',
  'hold-closing': 'hold-ready',
  'loan-ending-soon': 'on-loan',
  'loan-ending-tomorrow': 'on-loan',
};

/** Whether `notice` is still true of what is on the shelf: a loan may have been returned or renewed since. */
export const isTrueOf = (notice: Notice, shelf: readonly Publication[]): boolean =>
  shelf.some(
    ({ id, lending }) =>
      id === notice.publication &&
      (lending.kind === 'on-loan' || lending.kind === 'hold-ready') &&
      lending.kind === endings[notice.kind] &&
      (lending.until === undefined || Date.parse(lending.until) === Date.parse(notice.until)),
  );

/** Whether the service refused settings as their address is none. */
export const isBadEmail = ({ problem }: LibraryError): boolean => problem?.endsWith('/invalid-email') ?? false;
