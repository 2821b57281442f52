/** What a device keeps of who is signed in, and how it knows the same patron again. */

import type { Patron } from '../domain/library.ts';

export interface Ticket {
  readonly accessToken: string;
  /** RFC 3339. */
  readonly expiresAt: string;
}

/** What the vault keeps, encrypted. `owner` outlives the token, so that intents wait for the same patron and nobody else. */
export interface KeptSession {
  readonly owner: string;
  /** SHA-256 of the card number, to know the owner again. */
  readonly fingerprint: string;
  readonly patron: Patron;
  readonly lifetime: 'device' | 'tab';
  readonly ticket?: Ticket;
}

export const isKept = (value: unknown): value is KeptSession =>
  typeof value === 'object' && value !== null && 'owner' in value && 'fingerprint' in value && 'patron' in value;
