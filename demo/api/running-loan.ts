/** Finds a loan that runs, for those who come with its id instead of a session. Knows nothing of addresses. */
import type { Database } from './database/open.ts';
import type { Loan } from './publication.ts';

export interface RunningLoan extends Loan {
  readonly publicationId: string;
  readonly patronId: string;
}

/** Undefined when it has been returned, has run out, or never was. */
export async function runningLoan(db: Database, loanId: string, now: Date): Promise<RunningLoan | undefined> {
  const loan = await db
    .selectFrom('loans')
    .select(['id', 'publication_id', 'patron_id', 'since', 'until'])
    .where('id', '=', loanId)
    .where('ended_at', 'is', null)
    .where('until', '>', now)
    .executeTakeFirst();
  if (loan === undefined) return undefined;
  const { id, publication_id: publicationId, patron_id: patronId, since, until } = loan;
  return { id, publicationId, patronId, since, until };
}
