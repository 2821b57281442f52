/** How one publication stands between the e-library and this patron, and what the patron can do next: pure facts of lending. */

import { hasEnded } from './helsinki-day.ts';

export interface Copies {
  readonly total?: number;
  readonly available?: number;
}

export interface Holds {
  readonly total?: number;
  /** This patron's place in the queue, 1 is next. */
  readonly position?: number;
}

/**
 * A way to the content of a loan, best first.
 * `play`: audiobook manifest that this browser can play · `read`: the service's web reader · `licence`: LCP licence for a reading app ·
 * `download`: open file · `app`: a format only the service's app opens.
 */
export const waysToContent = ['play', 'read', 'licence', 'download', 'app'] as const;
export type WayKind = (typeof waysToContent)[number];

export interface Way {
  readonly kind: WayKind;
  readonly href: string;
  /** Media type of what the link answers. */
  readonly type: string;
}

/** How the patron's turn can be put off, and whether it is. */
export interface Suspension {
  readonly href: string;
  /** RFC 3339; undefined when it isn't put off now. */
  readonly until?: string;
}

/** Days are RFC 3339 strings as the server sent them; see `helsinki-day.ts` for showing them. */
export type Lending =
  | { readonly kind: 'none' }
  | { readonly kind: 'open'; readonly ways: readonly Way[] }
  | { readonly kind: 'available'; readonly borrow: string; readonly copies: Copies; readonly holds: Holds }
  | {
      readonly kind: 'unavailable';
      readonly borrow: string;
      readonly copies: Copies;
      readonly holds: Holds;
      /** When somebody who joins the queue now may expect it. */
      readonly until?: string;
    }
  | {
      readonly kind: 'on-hold';
      readonly holds: Holds;
      readonly revoke?: string;
      readonly since?: string;
      /** When this patron may expect it. */
      readonly until?: string;
      readonly suspension?: Suspension;
    }
  | { readonly kind: 'hold-ready'; readonly borrow: string; readonly revoke?: string; readonly until?: string }
  | {
      readonly kind: 'on-loan';
      readonly ways: readonly Way[];
      readonly revoke?: string;
      /** Only while it can be renewed. */
      readonly renew?: string;
      readonly since?: string;
      readonly until?: string;
    };

export const lendingKinds = [
  'none',
  'open',
  'available',
  'unavailable',
  'on-hold',
  'hold-ready',
  'on-loan',
] as const satisfies readonly Lending['kind'][];

/** What a patron may wish of one publication. */
export type LendingVerb = 'borrow' | 'hold' | 'return' | 'renew' | 'suspend' | 'resume';

/** Whether the patron has a loan or a hold: such publications stand on the shelf. */
export const isOnShelf = (lending: Lending): boolean =>
  lending.kind === 'on-loan' || lending.kind === 'on-hold' || lending.kind === 'hold-ready';

/** A loan whose time is over at `now`, whatever the server said when it was asked. */
export const isOver = (lending: Lending, now: Date): boolean =>
  lending.kind === 'on-loan' && lending.until !== undefined && hasEnded(lending.until, now);
