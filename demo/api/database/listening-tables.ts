/** The tables of how long titles are listened to, as kysely sees them. */
import type { ColumnType } from 'kysely';

/** What was counted, so that it isn't counted again; forgotten when it is too old to be counted. */
export interface PlayTimeEntries {
  /** The client's own, random. */
  id: string;
  during_minute: Date;
}

/** How long a title was heard by patrons of a municipality on a day in Helsinki. */
export interface PlayTimes {
  publication_id: string;
  municipality_code: string;
  day: string;
  /** PostgreSQL's sums are wider than a number of JavaScript, and come as text. */
  seconds: ColumnType<string, number, number>;
}
