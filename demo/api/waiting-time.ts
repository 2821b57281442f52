/**
 * Estimates when a copy comes to somebody in a queue: every loan that runs lasts to its due date, every kept copy is borrowed
 * on its last day, and everybody ahead borrows on theirs and keeps the copy for the whole loan period. So it is the latest day to expect, as many
 * return early. Knows nothing of patrons.
 */
import { sql } from 'kysely';
import type { Database } from './database/open.ts';
import type { Viewer } from './availability.ts';
import { lendableTo } from './entitlement.ts';
import { readyDays } from './queue.ts';

const dayMs = 24 * 60 * 60_000;
/** Who has to wait for more than so many before them is told no day. */
const longestQueue = 1000;

interface Copy {
  readonly licenceId: string;
  readonly freeAt: number;
}

export interface LendingLicence {
  readonly id: string;
  readonly publication_id: string;
  readonly concurrency: number | null;
  readonly checkouts_left: number | null;
  readonly loan_days: number;
  readonly expires_at: Date | null;
}

export interface Busy {
  readonly licence_id: string;
  /** A copy that is kept is lent once more before it comes back. */
  readonly isKept: boolean;
  readonly until: Date;
}

export interface Queue {
  readonly licences: readonly LendingLicence[];
  readonly busy: readonly Busy[];
}

/** The copies of `licences`, each with the moment when it is free for the queue. */
function copiesOf(licences: readonly LendingLicence[], busy: readonly Busy[], now: Date): Copy[] {
  return licences.flatMap(({ id, concurrency, loan_days }) => {
    const taken = busy.filter(({ licence_id }) => licence_id === id);
    const free = Math.max(0, (concurrency ?? taken.length + 1) - taken.length);
    return [
      ...taken.map(({ until, isKept }) => ({
        licenceId: id,
        freeAt: until.getTime() + (isKept ? loan_days * dayMs : 0),
      })),
      ...Array.from({ length: free }, () => ({ licenceId: id, freeAt: now.getTime() })),
    ];
  });
}

/** The latest moment at which a copy should come to whoever has `ahead` before them; undefined when none ever will. */
export function estimate({ licences, busy }: Queue, ahead: number, now: Date): Date | undefined {
  if (ahead > longestQueue) return undefined;
  const byId = new Map(licences.map((licence) => [licence.id, licence]));
  const loansLeft = new Map(
    licences.map(({ id, checkouts_left }) => {
      const kept = busy.filter(({ licence_id, isKept }) => isKept && licence_id === id).length;
      return [id, (checkouts_left ?? Infinity) - kept];
    }),
  );
  let copies = copiesOf(licences, busy, now);
  for (let served = 0; ; served += 1) {
    copies = copies
      .filter(({ licenceId, freeAt }) => {
        const expires = byId.get(licenceId)?.expires_at?.getTime() ?? Infinity;
        return (loansLeft.get(licenceId) ?? 0) > 0 && freeAt < expires;
      })
      .sort((a, b) => a.freeAt - b.freeAt);
    const [next, ...others] = copies;
    const licence = byId.get(next?.licenceId ?? '');
    if (next === undefined || licence === undefined) return undefined;
    if (served === ahead) return new Date(next.freeAt);
    loansLeft.set(licence.id, (loansLeft.get(licence.id) ?? 0) - 1);
    copies = [...others, { ...next, freeAt: next.freeAt + (readyDays + licence.loan_days) * dayMs }];
  }
}

/** What estimates for `ids` are made of, for somebody who looks. */
export async function queuesOf(db: Database, ids: readonly string[], viewer: Viewer): Promise<Map<string, Queue>> {
  if (ids.length === 0) return new Map();
  const licences = await db
    .selectFrom('licences')
    .select(['id', 'publication_id', 'concurrency', 'checkouts_left', 'loan_days', 'expires_at'])
    .where(sql<boolean>`publication_id = any(${ids}::text[])`)
    .where(lendableTo(viewer.entitlement, viewer.now))
    .execute();
  const licenceIds = licences.map(({ id }) => id);
  const loans = await db
    .selectFrom('loans')
    .select(['licence_id', 'until'])
    .where(sql<boolean>`licence_id = any(${licenceIds}::text[])`)
    .where('ended_at', 'is', null)
    .where('until', '>', viewer.now)
    .execute();
  const kept = await db
    .selectFrom('holds')
    .select(['licence_id', 'ready_until'])
    .where(sql<boolean>`licence_id = any(${licenceIds}::text[])`)
    .where('ended_at', 'is', null)
    .where('ready_until', '>', viewer.now)
    .execute();
  const busy: Busy[] = [
    ...loans.map(({ licence_id, until }) => ({ licence_id, until, isKept: false })),
    ...kept.flatMap(({ licence_id, ready_until }) =>
      licence_id === null || ready_until === null ? [] : [{ licence_id, until: ready_until, isKept: true }],
    ),
  ];
  return new Map(
    ids.map((id) => {
      const own = licences.filter(({ publication_id }) => publication_id === id);
      return [id, { licences: own, busy: busy.filter(({ licence_id }) => own.some((each) => each.id === licence_id)) }];
    }),
  );
}
