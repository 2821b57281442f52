/**
 * The links of an audiobook on loan by which the service wants to be told of listening: how long, and where the patron is. Knows
 * no serialisation.
 */
import { mediaTypes, rels } from './media-types.ts';
import type { Loan, Publication } from './publication.ts';
import type { Writing } from './writing.ts';

export interface TrackingLink {
  readonly rel: string;
  readonly href: string;
  readonly type: string;
}

const hourMs = 60 * 60_000;
/** As long as entries are counted: what was heard without a network may be told when the loan has ended. */
const afterLoanHours = 60 * 24;

export type TrackingWriting = Pick<Writing, 'addresses' | 'lending' | 'sign' | 'now'>;

/** The national service has no OPDS Progression. */
export function trackingLinks(
  { id, medium }: Pick<Publication, 'id' | 'medium'>,
  loan: Pick<Loan, 'id' | 'until'> | null,
  { addresses, lending, sign, now }: TrackingWriting,
): TrackingLink[] {
  if (loan === null || medium !== 'audiobook') return [];
  const leftHours = Math.max(0, Math.ceil((loan.until.getTime() - now.getTime()) / hourMs));
  const playTimes = sign(addresses.playTimes(id), loan.id, leftHours + afterLoanHours);
  return [
    { rel: rels.timeTracking, href: playTimes, type: mediaTypes.json },
    ...(lending === 'full'
      ? [{ rel: rels.progression, href: addresses.progression(id), type: mediaTypes.progression }]
      : []),
  ];
}
