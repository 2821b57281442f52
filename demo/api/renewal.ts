/** Says which loans may be lengthened, and lengthens them. Knows nothing of HTTP or of how an answer is written. */
import type { Transaction } from 'kysely';
import type { Schema } from './database/schema.ts';
import { record } from './ended-loans.ts';
import { dueDate, standInLine } from './lending.ts';
import type { Licence } from './licence-room.ts';
import type { Patron } from './patron.ts';
import { Problem } from './problem.ts';
import { settleQueue } from './queue.ts';

/** How often one loan may be renewed. */
export const mostRenewals = 2;

export interface Renewing {
  readonly until: Date;
  readonly renewals: number;
  readonly licence: Pick<Licence, 'loan_days' | 'expires_at'>;
  /** Patrons who wait for the title. */
  readonly waiting: number;
}

/** The due date that a renewal at `now` would give; undefined when there can be none. */
export function renewedUntil({ until, renewals, licence, waiting }: Renewing, now: Date): Date | undefined {
  if (waiting > 0 || renewals >= mostRenewals) return undefined;
  const renewed = dueDate(licence, now);
  return renewed > until ? renewed : undefined;
}

const runningLoanOf = (trx: Transaction<Schema>, patron: Patron, loanId: string, now: Date) =>
  trx
    .selectFrom('loans')
    .innerJoin('licences', 'licences.id', 'loans.licence_id')
    .select(['loans.publication_id', 'until', 'renewals', 'loan_days', 'expires_at'])
    .where('loans.id', '=', loanId)
    .where('patron_id', '=', patron.id)
    .where('ended_at', 'is', null)
    .where('until', '>', now)
    .executeTakeFirst();

async function waitingFor(trx: Transaction<Schema>, publicationId: string): Promise<number> {
  const { waiting } = await trx
    .selectFrom('holds')
    .select((eb) => eb.fn.countAll<number>().as('waiting'))
    .where('publication_id', '=', publicationId)
    .where('ended_at', 'is', null)
    .where('ready_until', 'is', null)
    .executeTakeFirstOrThrow();
  return waiting;
}

/**
 * Gives a running loan a new due date, counted from now. @returns the title
 * @throws Problem no-active-loan; cannot-renew-loan when somebody waits, the licence ends, or it was renewed often enough
 */
export async function renew(trx: Transaction<Schema>, patron: Patron, loanId: string, now: Date): Promise<string> {
  // Returning stands in the same line, so the loan stays as it is read here.
  await standInLine(trx, patron);
  const loan = await runningLoanOf(trx, patron, loanId, now);
  if (loan === undefined) throw new Problem('no-active-loan');
  const { publication_id, until, renewals } = loan;
  await settleQueue(trx, publication_id, now);
  const waiting = await waitingFor(trx, publication_id);
  const renewed = renewedUntil({ until, renewals, licence: loan, waiting }, now);
  if (renewed === undefined) throw new Problem('cannot-renew-loan', { renewals: mostRenewals });
  await trx
    .updateTable('loans')
    .set({ until: renewed, renewals: renewals + 1 })
    .where('id', '=', loanId)
    .execute();
  await record(trx, { type: 'renewal', at: now, municipality_code: patron.municipalityCode, publication_id });
  return publication_id;
}
