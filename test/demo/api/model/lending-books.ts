/** What the e-library's own tables say of the stories' titles: what each patron holds, and what must be true whatever happens. Knows nothing of how the e-library answers. */
import assert from 'node:assert/strict';
import type { Database } from '../../../../demo/api/database/open.ts';
import { holdLimit } from '../../../../demo/api/holds.ts';
import { loanLimit } from '../../../../demo/api/lending.ts';
import type { ShelfLine } from './lending-model.ts';
import { titles } from './lending-stock.ts';

const runningLoans = (db: Database, now: Date) =>
  db
    .selectFrom('loans')
    .select(['patron_id', 'publication_id', 'licence_id', 'until'])
    .where('ended_at', 'is', null)
    .where('until', '>', now)
    .where('publication_id', 'in', titles)
    .execute();

const openHolds = (db: Database) =>
  db
    .selectFrom('holds')
    .select(['patron_id', 'publication_id', 'licence_id', 'ready_until'])
    .where('ended_at', 'is', null)
    .where('publication_id', 'in', titles)
    .orderBy('number')
    .execute();

const licencesOf = (db: Database) =>
  db
    .selectFrom('licences')
    .select(['id', 'concurrency', 'checkouts_left'])
    .where('publication_id', 'in', titles)
    .execute();

type Rows<T extends (...given: never[]) => Promise<readonly unknown[]>> = Awaited<ReturnType<T>>;

export interface Books {
  readonly loans: Rows<typeof runningLoans>;
  /** In the order of the queue. */
  readonly holds: Rows<typeof openHolds>;
  readonly licences: Rows<typeof licencesOf>;
}

export const readBooks = async (db: Database, now: Date): Promise<Books> => ({
  loans: await runningLoans(db, now),
  holds: await openHolds(db),
  licences: await licencesOf(db),
});

const title = (id: string): string => String(titles.findIndex((each) => each === id));

/** What the patron holds, in the lines in which shelves are told. */
export function heldBy({ loans, holds }: Books, patronId: string): readonly ShelfLine[] {
  const own = <T extends { readonly patron_id: string }>(all: readonly T[]) =>
    all.filter(({ patron_id }) => patron_id === patronId);
  const queue = (id: string) =>
    holds.filter(({ publication_id, ready_until }) => publication_id === id && !ready_until);
  return [
    ...own(loans).map(({ publication_id, until }): ShelfLine => {
      return `${title(publication_id)}: on loan until ${until.toISOString()}`;
    }),
    ...own(holds).map((hold): ShelfLine => {
      const { publication_id, ready_until } = hold;
      return ready_until
        ? `${title(publication_id)}: kept until ${ready_until.toISOString()}`
        : `${title(publication_id)}: number ${String(queue(publication_id).indexOf(hold) + 1)} in the queue`;
    }),
  ].sort();
}

interface Entry {
  readonly patron_id: string;
  readonly publication_id: string;
}

function expectLimits(entries: readonly Entry[], limit: number, what: string): void {
  for (const patron of new Set(entries.map(({ patron_id }) => patron_id))) {
    const own = entries.filter(({ patron_id }) => patron_id === patron);
    assert.ok(own.length <= limit, `at most ${String(limit)} ${what}`);
    assert.equal(new Set(own.map((each) => each.publication_id)).size, own.length, `one of the ${what} for a title`);
  }
}

/** Copies, loans that a licence has, limits, one loan and one hold for a patron and a title. */
export function expectInvariants({ loans, holds, licences }: Books): void {
  for (const { id, concurrency, checkouts_left } of licences) {
    const lent = loans.filter(({ licence_id }) => licence_id === id).length;
    const kept = holds.filter(({ licence_id, ready_until }) => licence_id === id && ready_until).length;
    assert.ok(lent + kept <= (concurrency ?? Infinity), 'no more copies than there are');
    assert.ok(kept <= (checkouts_left ?? Infinity), 'no more loans than the licence has');
  }
  expectLimits(loans, loanLimit, 'loans');
  expectLimits(holds, holdLimit, 'holds');
}
