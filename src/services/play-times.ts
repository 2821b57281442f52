/**
 * Tells the service how long a patron listened to which book, in the minutes of decision 007: through the outbox, so that
 * each arrives once, also those that a page left behind that was ended. Where the service doesn't want to know, nothing is kept.
 */

import type { PlayTimeEntry } from '../api/play-times.ts';
import type { Tracking } from '../domain/audiobook.ts';
import { intentOf, type Intent } from '../outbox/intent.ts';
import type { Outbox } from '../outbox/outbox.ts';
import type { Connection } from './connection.ts';
import { listeningCode } from './listening-code.ts';
import type { PlayedMinute } from './player/listening-minutes.ts';
import type { SessionService } from './session.ts';

export interface PlayTimesOptions {
  readonly connection: Connection;
  readonly session: SessionService;
  readonly outbox: Outbox;
  readonly tracking: (publicationId: string) => Promise<Tracking>;
}

/** By id, so that a minute that has grown takes the place of itself. */
type Body = Readonly<Record<string, PlayTimeEntry>>;

/** Of one book on one page: pages don't send the minutes that others are still adding to. */
const subjectOf = (publicationId: string, page: string): string => `${publicationId} ${page}`;
const publicationIn = (subject: string): string => subject.slice(0, subject.lastIndexOf(' '));

const minuteMs = 60_000;
/** A minute isn't sent by other pages before its own page has had the time to. */
const graceMs = 15_000;

export class PlayTimes {
  readonly #page = crypto.randomUUID();

  constructor(private readonly options: PlayTimesOptions) {}

  async keep(publicationId: string, minute: PlayedMinute, isOver: boolean): Promise<void> {
    const { session, outbox, tracking } = this.options;
    const { owner } = session;
    const href = (await tracking(publicationId)).playTimes;
    if (owner === undefined || href === undefined || session.owner !== owner) return;
    const body: Body = { [minute.id]: minute };
    const wish = { kind: 'play-time', subject: subjectOf(publicationId, this.#page), href, body, owner } as const;
    if (isOver) await outbox.send(wish);
    else await outbox.keep(intentOf(wish, Date.parse(minute.duringMinute) + minuteMs + graceMs - Date.now()));
  }

  async deliver({ href, subject, body }: Intent): Promise<void> {
    const { session, connection } = this.options;
    const { sendPlayTimes } = await listeningCode();
    const { value: profile } = connection.profile;
    const libraryId = profile.kind === 'ready' ? profile.value.id : '';
    const played = { publicationId: publicationIn(subject), libraryId, entries: Object.values(body as Body) };
    await session.authorised((token) => sendPlayTimes(href, token, played));
  }
}
