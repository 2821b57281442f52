/**
 * Makes the notices that are due: what is ready or about to end for patrons who want to be told, each once, and a mail for
 * those who gave an address. Run now and then, by any number of processes. Knows nothing of mails but that they are due.
 */
import { sql } from 'kysely';
import type { NoticeKind } from '../database/notice-tables.ts';
import type { Database } from '../database/open.ts';
import { endOfHelsinkiDay, helsinkiDay, startOfHelsinkiDay } from '../helsinki-day.ts';

/** After midnight in Helsinki, before which nobody is told of a day to come. */
const morningMs = 8 * 60 * 60_000;

/** Later than anything that is lent. */
const never = new Date('9999-12-31T00:00:00Z');

/** What a notice of one kind is about, and between which instants it ends. */
interface Due {
  readonly kind: NoticeKind;
  readonly what: 'loan' | 'hold';
  readonly after: Date;
  readonly upTo: Date;
  /** Only what began earlier: whoever borrows for a day has just been told of it. */
  readonly begunBefore: Date;
}

interface Times {
  readonly now: Date;
  /** When the day of `now` began in Helsinki. */
  readonly today: Date;
}

/** In the order in which they are made: of two kinds on one day, the patron is told the first. */
function dueAt({ now, today }: Times): readonly Due[] {
  const ready: Due = { kind: 'hold-ready', what: 'hold', after: now, upTo: never, begunBefore: never };
  if (now.getTime() < today.getTime() + morningMs) return [ready];
  const [tomorrow, third] = [endOfHelsinkiDay(now, 1), endOfHelsinkiDay(now, 3)];
  return [
    ready,
    { kind: 'hold-closing', what: 'hold', after: now, upTo: tomorrow, begunBefore: never },
    { kind: 'loan-ending-tomorrow', what: 'loan', after: now, upTo: tomorrow, begunBefore: today },
    { kind: 'loan-ending-soon', what: 'loan', after: tomorrow, upTo: third, begunBefore: today },
  ];
}

/** What of `due` nobody was told today. */
const untold = (db: Database, { kind, what, after, upTo, begunBefore }: Due, { now, today }: Times) =>
  db
    .selectFrom('endings')
    .innerJoin('notice_kinds', 'notice_kinds.patron_id', 'endings.patron_id')
    .select([
      sql<string>`gen_random_uuid()::text`.as('id'),
      'endings.patron_id',
      'notice_kinds.kind',
      sql<string | null>`case what when 'loan' then endings.id end`.as('loan_id'),
      sql<string | null>`case what when 'hold' then endings.id end`.as('hold_id'),
      'endings.until',
      sql<Date>`${now}::timestamptz`.as('created_at'),
    ])
    .where('notice_kinds.kind', '=', kind)
    .where('what', '=', what)
    .where('endings.until', '>', after)
    .where('endings.until', '<=', upTo)
    .where('since', '<', begunBefore)
    .where((eb) => {
      const told = eb.selectFrom('notices').select('notices.id').whereRef('ending_id', '=', 'endings.id');
      return eb.not(eb.exists(told.where('notices.created_at', '>=', today)));
    });

const make = (db: Database, due: Due, times: Times): Promise<unknown> =>
  db
    .with('made', (cte) =>
      cte
        .insertInto('notices')
        .columns(['id', 'patron_id', 'kind', 'loan_id', 'hold_id', 'until', 'created_at'])
        .expression(untold(db, due, times))
        .onConflict((conflict) => conflict.doNothing())
        .returning(['id', 'patron_id']),
    )
    .insertInto('notice_mails')
    .columns(['notice_id', 'due_at'])
    .expression((eb) =>
      eb
        .selectFrom('made')
        .innerJoin('notice_settings', 'notice_settings.patron_id', 'made.patron_id')
        .select(['made.id', sql<Date>`${times.now}::timestamptz`.as('due_at')])
        .where('email', 'is not', null),
    )
    .execute();

/** Each notice in one statement with its mail: neither is ever there without the other. */
export async function makeNotices(db: Database, now: Date): Promise<void> {
  const times = { now, today: startOfHelsinkiDay(helsinkiDay(now)) };
  for (const due of dueAt(times)) await make(db, due, times);
}

/** Forgets what was told of loans and holds that are over: nobody keeps what a patron has read. */
export const forgetNotices = (db: Database, now: Date): Promise<unknown> =>
  db
    .deleteFrom('notices')
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('endings')
            .select('endings.id')
            .whereRef('endings.id', '=', 'notices.ending_id')
            .where('endings.until', '>', now),
        ),
      ),
    )
    .execute();
