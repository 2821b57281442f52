/** Days as Finnish libraries count them: a deadline belongs to a calendar day in Europe/Helsinki, whatever the visitor's own clock shows. */

export const HELSINKI = 'Europe/Helsinki';

export const DAY_MS = 86_400_000;

let format: Intl.DateTimeFormat | undefined;

/** The calendar day in Helsinki at `time`, as `yyyy-mm-dd`. The format is made when first needed: to load the time zone takes a browser longer than to draw a page of results. */
export const isoDay = (time: Date | number): string =>
  (format ??= new Intl.DateTimeFormat('sv-SE', {
    timeZone: HELSINKI,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  })).format(time);

/**
 * The calendar day in Helsinki on which a patron can last count on something that ends at `until` (RFC 3339), as `yyyy-mm-dd`.
 * A window that ends at 23:59:59 UTC runs past midnight in Helsinki: the earlier evening is the safe one to show.
 */
export function lastSafeDay(until: string): string | undefined {
  const time = Date.parse(until);
  if (Number.isNaN(time)) return undefined;
  const endsWithUtcDay = /T23:59:59(\.\d+)?(Z|[+-]00:?00)$/i.test(until);
  return isoDay(endsWithUtcDay ? Date.parse(`${until.slice(0, 10)}T12:00:00Z`) : time);
}

/** Whole calendar days from `now` to `until` in Helsinki: 0 is today, negative is past. */
export function daysLeft(until: string, now: Date): number | undefined {
  const last = lastSafeDay(until);
  if (last === undefined) return undefined;
  return Math.round((Date.parse(`${last}T12:00:00Z`) - Date.parse(`${isoDay(now)}T12:00:00Z`)) / DAY_MS);
}

/** Whether something that ends at `until` (RFC 3339) has ended at `now`. A date without a time lasts to the end of that day. */
export const hasEnded = (until: string, now: Date): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(until) ? isoDay(now) > until : Date.parse(until) <= now.getTime();
