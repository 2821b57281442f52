/** Tells the service how long a book was heard in which minutes, as Palace servers take it (play time tracking): publishers are paid and report by it. */

import { LibraryError } from '../domain/library-error.ts';
import { request } from './http.ts';
import { asAmount, asList, record } from './json.ts';

/** The server counts an id once, so entries may be sent again. */
export interface PlayTimeEntry {
  readonly id: string;
  /** `yyyy-mm-ddThh:mmZ`. */
  readonly duringMinute: string;
  /** 0–60. */
  readonly secondsPlayed: number;
}

export interface PlayTimes {
  readonly publicationId: string;
  readonly libraryId: string;
  readonly entries: readonly PlayTimeEntry[];
}

/** An entry that was counted, counted before, or refused for good needs no further try. */
const isSettled = (status: number): boolean => status < 500 && status !== 408 && status !== 429;

/** @throws LibraryError `server` when some entries are to be sent again, else as `request` */
export async function sendPlayTimes(
  href: string,
  token: string,
  { publicationId, libraryId, entries }: PlayTimes,
): Promise<void> {
  const { body } = await request(href, {
    method: 'POST',
    token,
    body: { bookId: publicationId, libraryId, timeEntries: entries },
  });
  const statuses = asList(record(body).responses).map((each) => asAmount(record(each).status) ?? 200);
  if (!statuses.every(isSettled)) throw new LibraryError('server', 'some minutes could not be counted now');
}
