/**
 * Sends the mails that are due, one after another, by any number of processes side by side. A mail is put off before it is
 * sent and forgotten after: should a process end between the two, it is sent again, with the same name. Knows no mail server.
 */
import { sql } from 'kysely';
import type { Clock } from '../clock.ts';
import type { Database } from '../database/open.ts';
import { helsinkiDay } from '../helsinki-day.ts';
import type { LibraryRegistry } from '../library.ts';
import { writeLetter } from './letter.ts';
import type { Told } from './letter.ts';
import type { Postbox } from './postbox.ts';

/** After the first attempt; each further one waits twice as long, up to `longestWaitMinutes`. */
const firstWaitMinutes = 2;
const longestWaitMinutes = 6 * 60;

/** The mail that has been due longest and that nobody else is sending. @returns id of its notice */
async function take(db: Database, now: Date): Promise<string | undefined> {
  const taken = await db
    .updateTable('notice_mails')
    .set((eb) => ({
      attempts: eb('attempts', '+', 1),
      due_at: sql<Date>`${now}::timestamptz
        + interval '1 minute' * least(${longestWaitMinutes}, ${firstWaitMinutes} * power(2, least(attempts, 16)))`,
    }))
    .where('notice_id', '=', (eb) =>
      eb
        .selectFrom('notice_mails')
        .select('notice_id')
        .where('due_at', '<=', now)
        .orderBy('due_at')
        .limit(1)
        .forUpdate()
        .skipLocked(),
    )
    .returning('notice_id')
    .executeTakeFirst();
  return taken?.notice_id;
}

const forget = (db: Database, id: string): Promise<unknown> =>
  db.deleteFrom('notice_mails').where('notice_id', '=', id).execute();

/** Undefined when the patron doesn't want it any more, or the loan or hold is over or has another end. */
const wantedStill = (db: Database, id: string, now: Date) =>
  db
    .selectFrom('notices')
    .innerJoin('endings', (join) =>
      join.onRef('endings.id', '=', 'notices.ending_id').onRef('endings.until', '=', 'notices.until'),
    )
    .innerJoin('notice_settings', 'notice_settings.patron_id', 'notices.patron_id')
    .innerJoin('notice_kinds', (join) =>
      join.onRef('notice_kinds.patron_id', '=', 'notices.patron_id').onRef('notice_kinds.kind', '=', 'notices.kind'),
    )
    .innerJoin('patrons', 'patrons.id', 'notices.patron_id')
    .innerJoin('publications', 'publications.id', 'endings.publication_id')
    .select(['notices.kind', 'endings.until', 'email', 'notice_settings.language', 'library_id'])
    .select(['municipality_code', 'title'])
    .where('notices.id', '=', id)
    .where('endings.until', '>', now)
    .where('email', 'is not', null)
    .executeTakeFirst();

/** Undefined when nothing is to be said; `unknown` while no library is there in whose name to say it. */
async function toldBy(
  db: Database,
  libraries: LibraryRegistry,
  id: string,
  now: Date,
): Promise<Told | 'unknown' | undefined> {
  const wanted = await wantedStill(db, id, now);
  if (wanted?.email === undefined || wanted.email === null) return undefined;
  const { kind, until, email: to, language, title, library_id, municipality_code } = wanted;
  const local = libraries.ofMunicipality(municipality_code, helsinkiDay(now));
  const page = libraries.get(library_id) ?? local;
  return page === undefined ? 'unknown' : { id, kind, to, language, title, until, page, home: local ?? page };
}

/** Everything that is due, or as much as the mail server takes: each mail by the time at which it is its turn. */
export async function sendNotices(
  db: Database,
  postbox: Postbox,
  libraries: LibraryRegistry,
  clock: Clock,
): Promise<void> {
  for (let id = await take(db, clock.now()); id !== undefined; id = await take(db, clock.now())) {
    const told = await toldBy(db, libraries, id, clock.now());
    if (told === 'unknown') continue;
    const fate = told && (await postbox.send(await writeLetter(told)));
    if (fate === 'closed') return;
    if (fate !== 'later') await forget(db, id);
  }
}
