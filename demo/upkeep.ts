/** What goes on behind the running demo: books read aloud before anybody asks, ended loans written down, queues moved, patrons told. */
import { works } from './catalogue/index.ts';
import type { Clock } from './api/clock.ts';
import type { Database } from './api/database/open.ts';
import { forgetEnded, sweepEndedLoans } from './api/ended-loans.ts';
import { forgetKeys } from './api/idempotency.ts';
import type { LibraryRegistry } from './api/library.ts';
import type { Media } from './api/media/media.ts';
import { sendNotices } from './api/notices/mailing.ts';
import { forgetNotices, makeNotices } from './api/notices/making.ts';
import type { Postbox } from './api/notices/postbox.ts';
import { forgetPlayTimeEntries } from './api/play-times.ts';
import { settleQueues } from './api/queue.ts';
import { sweepSessions } from './api/sign-in.ts';
import type { Opened } from './opened.ts';

const sweepEveryMs = 10_000;
const mailEveryMs = 2_000;

/** Reads the books aloud one after another; how long each came out is then known to the catalogue. */
async function recordAll(media: Media, db: Database, opened: Opened): Promise<void> {
  for (const { id, medium } of works) {
    if (medium !== 'audiobook') continue;
    const recording = await media.recording(id);
    if (opened.isClosed) return;
    const duration_seconds = recording?.tracks.reduce((seconds, track) => seconds + track.durationSeconds, 0) ?? null;
    await db.updateTable('publications').set({ duration_seconds }).where('id', '=', id).execute();
  }
}

export function recordAhead(media: Media, db: Database, opened: Opened): void {
  recordAll(media, db, opened).catch((error: unknown) => {
    if (!opened.isClosed)
      console.error('Reading ahead stopped; each book is tried again when somebody asks for it:', error);
  });
}

/** Again and again until `opened` is closed, never twice at the same time. @param what it is called when it fails */
function every(ms: number, what: string, work: () => Promise<unknown>, opened: Opened): void {
  let isAtWork = false;
  const timer = setInterval(() => {
    if (isAtWork) return;
    isAtWork = true;
    work()
      .catch((error: unknown) => {
        if (!opened.isClosed) console.error(`${what} failed:`, error);
      })
      .finally(() => (isAtWork = false));
  }, ms);
  opened.add(timer.unref(), clearInterval);
}

export function sweepNowAndThen(db: Database, clock: Clock, opened: Opened): void {
  const sweep = async (): Promise<void> => {
    await sweepEndedLoans(db, clock.now());
    await settleQueues(db, clock.now());
    await makeNotices(db, clock.now());
    await forgetNotices(db, clock.now());
    await sweepSessions(db, clock.now());
    await forgetEnded(db, clock.now());
    await forgetKeys(db, clock.now());
    await forgetPlayTimeEntries(db, clock.now());
  };
  every(sweepEveryMs, 'The sweep of loans, queues and notices', sweep, opened);
}

export interface Mailing {
  readonly db: Database;
  readonly clock: Clock;
  readonly postbox: Postbox;
  readonly libraries: LibraryRegistry;
}

/** Apart from the sweep: a mail server that is slow holds up no queue. */
export function mailNowAndThen({ db, clock, postbox, libraries }: Mailing, opened: Opened): void {
  every(mailEveryMs, 'Sending mails', () => sendNotices(db, postbox, libraries, clock), opened);
}
