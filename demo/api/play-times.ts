/**
 * Counts how long titles are listened to, by title, municipality and day: for publishers' reports and statistics, which never
 * say who listened. An entry is counted once, however often it is sent. The rule of what a client counts is in
 * `stories/decisions/007-play-times.mdx`. Knows nothing of HTTP.
 */
import type { Transaction } from 'kysely';
import type { Database } from './database/open.ts';
import type { Schema } from './database/schema.ts';
import { helsinkiDay } from './helsinki-day.ts';

export interface PlayTimeEntry {
  readonly id: string;
  readonly duringMinute: Date;
  /** 0–60. */
  readonly secondsPlayed: number;
}

export interface Listened {
  readonly publicationId: string;
  readonly municipalityCode: string;
}

/** What became of an entry; `known`: it was counted before. */
export type Counted = 'counted' | 'known' | 'too-old';

const minuteMs = 60_000;
/** How long ids are remembered, so how old an entry may be; a device may be away for that long. */
const keptMs = 60 * 24 * 60 * minuteMs;
/** A device whose clock is further ahead tells minutes that haven't been yet. */
const toleratedAheadMs = 5 * minuteMs;

const oldest = (now: Date): Date => new Date(now.getTime() - keptMs);

/** When it was, as far as the client can be believed: of a minute that is still to come, now. */
const minuteOf = ({ duringMinute }: PlayTimeEntry, now: Date): Date =>
  duringMinute.getTime() > now.getTime() + toleratedAheadMs ? now : duringMinute;

async function add(trx: Transaction<Schema>, listened: Listened, day: string, seconds: number): Promise<void> {
  if (seconds === 0) return;
  await trx
    .insertInto('play_times')
    .values({ publication_id: listened.publicationId, municipality_code: listened.municipalityCode, day, seconds })
    .onConflict((conflict) =>
      conflict
        .columns(['publication_id', 'municipality_code', 'day'])
        .doUpdateSet((eb) => ({ seconds: eb('play_times.seconds', '+', eb.ref('excluded.seconds')) })),
    )
    .execute();
}

export async function countPlayTime(
  trx: Transaction<Schema>,
  listened: Listened,
  entry: PlayTimeEntry,
  now: Date,
): Promise<Counted> {
  if (entry.duringMinute < oldest(now)) return 'too-old';
  const minute = minuteOf(entry, now);
  const fresh = await trx
    .insertInto('play_time_entries')
    .values({ id: entry.id, during_minute: minute })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  if (fresh === undefined) return 'known';
  await add(trx, listened, helsinkiDay(minute), entry.secondsPlayed);
  return 'counted';
}

/** Forgets the ids of entries that are too old to be counted again. Run now and then. */
export const forgetPlayTimeEntries = (db: Database, now: Date): Promise<unknown> =>
  db.deleteFrom('play_time_entries').where('during_minute', '<', oldest(now)).execute();

export interface TitleListened {
  readonly publicationId: string;
  readonly seconds: number;
}

/**
 * How long each title was listened to from day `from` to day `until` (`yyyy-mm-dd` in Helsinki, both included), the most heard
 * first; by patrons of `municipalities`, or of all.
 */
export async function listenedByTitle(
  db: Database,
  {
    from,
    until,
    municipalities,
  }: { readonly from: string; readonly until: string; readonly municipalities?: readonly string[] },
): Promise<TitleListened[]> {
  const rows = await db
    .selectFrom('play_times')
    .select(({ fn }) => ['publication_id', fn.sum<string>('seconds').as('seconds')])
    .where('day', '>=', from)
    .where('day', '<=', until)
    .$if(municipalities !== undefined, (query) => query.where('municipality_code', 'in', [...(municipalities ?? [])]))
    .groupBy('publication_id')
    .orderBy('seconds', 'desc')
    .orderBy('publication_id')
    .execute();
  return rows.map(({ publication_id, seconds }) => ({ publicationId: publication_id, seconds: Number(seconds) }));
}
