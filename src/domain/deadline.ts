/** Until which day and time a patron can count on something, where the time matters: a hold that waits to be borrowed. */

import { DAY_MS, HELSINKI, isoDay } from './helsinki-day.ts';

export interface Deadline {
  /** `yyyy-mm-dd` in Helsinki. */
  readonly day: string;
  /** `hh:mm` in Helsinki. */
  readonly time: string;
}

const endOfDay = '23:59';

/** Deadlines of the small hours are said as those of the evening before. */
const firstMorningHour = 6;

let format: Intl.DateTimeFormat | undefined;

/** Made when first needed, and once: see `isoDay`. */
const timeOf = (time: number): string =>
  (format ??= new Intl.DateTimeFormat('sv-SE', { timeZone: HELSINKI, hour: '2-digit', minute: '2-digit' })).format(
    time,
  );

/** `time` (RFC 3339) as days and clocks in Helsinki show it. */
export function momentOf(time: string): Deadline | undefined {
  const at = Date.parse(time);
  return Number.isNaN(at) ? undefined : { day: isoDay(at), time: timeOf(at) };
}

/**
 * The last moment on which a patron can count before something ends at `until` (RFC 3339). Windows that end with the day
 * in UTC end at two or three at night in Helsinki: whoever reads that day comes a day late, so the evening before is told.
 */
export function safeDeadline(until: string): Deadline | undefined {
  const end = Date.parse(until);
  if (Number.isNaN(end)) return undefined;
  if (/^\d{4}-\d\d-\d\d$/.test(until)) return { day: until, time: endOfDay };
  const time = timeOf(end);
  const isNight = Number(time.slice(0, 2)) < firstMorningHour;
  return isNight ? { day: isoDay(end - DAY_MS / 4), time: endOfDay } : { day: isoDay(end), time };
}
