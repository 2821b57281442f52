/** What goes on behind the running demo: books read aloud before anybody asks, and ended loans written down. */
import { works } from './catalogue/index.ts';
import type { Clock } from './api/clock.ts';
import type { Database } from './api/database/open.ts';
import { sweepEndedLoans } from './api/ended-loans.ts';
import type { Media } from './api/media/media.ts';
import { sweepSessions } from './api/sign-in.ts';
import type { Opened } from './opened.ts';

const sweepEveryMs = 60_000;

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

/** Until `opened` is closed. */
export function sweepNowAndThen(db: Database, clock: Clock, opened: Opened): void {
  const sweep = async (): Promise<void> => {
    await sweepEndedLoans(db, clock.now());
    await sweepSessions(db, clock.now());
  };
  const timer = setInterval(() => {
    sweep().catch((error: unknown) => {
      if (!opened.isClosed) console.error('The sweep of ended loans failed:', error);
    });
  }, sweepEveryMs);
  opened.add(timer.unref(), clearInterval);
}
