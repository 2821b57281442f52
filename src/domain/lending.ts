/** How one publication stands between the e-library and this patron, and what the patron can do next: pure facts of lending. */

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
      readonly until?: string;
    }
  | { readonly kind: 'on-hold'; readonly holds: Holds; readonly revoke?: string; readonly until?: string }
  | { readonly kind: 'hold-ready'; readonly borrow: string; readonly revoke?: string; readonly until?: string }
  | {
      readonly kind: 'on-loan';
      readonly ways: readonly Way[];
      readonly revoke?: string;
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

/** Whether the patron has a loan or a hold: such publications stand on the shelf. */
export const isOnShelf = (lending: Lending): boolean =>
  lending.kind === 'on-loan' || lending.kind === 'on-hold' || lending.kind === 'hold-ready';
