/** What a patron hasn't been told yet on a visit, and that they have been. Knows nothing of mails. */
import type { NoticeKind } from '../database/notice-tables.ts';
import type { Database } from '../database/open.ts';

export interface Notice {
  readonly id: string;
  readonly kind: NoticeKind;
  readonly publicationId: string;
  /** URI by which the publication goes elsewhere, too. */
  readonly identifier: string;
  readonly title: string;
  /** Of the title. */
  readonly language: string;
  /** When the loan, or the time to borrow, ends. */
  readonly until: Date;
}

/** By the day on which they end. Of one loan or hold only the last; none of what is over, or has another end by now. */
export async function unseenNotices(db: Database, patronId: string, now: Date): Promise<Notice[]> {
  const rows = await db
    .selectFrom('notices')
    .innerJoin('endings', (join) =>
      join.onRef('endings.id', '=', 'notices.ending_id').onRef('endings.until', '=', 'notices.until'),
    )
    .innerJoin('publications', 'publications.id', 'endings.publication_id')
    .distinctOn('endings.id')
    .select(['notices.id', 'kind', 'publications.id as publicationId', 'identifier', 'title'])
    .select(['publications.language', 'endings.until'])
    .where('notices.patron_id', '=', patronId)
    .where('seen_at', 'is', null)
    .where('endings.until', '>', now)
    .orderBy('endings.id')
    .orderBy('notices.created_at', 'desc')
    .execute();
  return rows.sort((a, b) => a.until.getTime() - b.until.getTime());
}

/** Those of `ids` that are the patron's, and whatever they were told of the same before; not what they are told since. */
export const markSeen = (db: Database, patronId: string, ids: readonly string[], now: Date): Promise<unknown> =>
  db
    .updateTable('notices')
    .set({ seen_at: now })
    .where('patron_id', '=', patronId)
    .where('seen_at', 'is', null)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('notices as seen')
          .select('seen.id')
          .where('seen.id', 'in', [...ids])
          .where('seen.patron_id', '=', patronId)
          .whereRef('seen.ending_id', '=', 'notices.ending_id')
          .whereRef('seen.created_at', '>=', 'notices.created_at'),
      ),
    )
    .execute();
