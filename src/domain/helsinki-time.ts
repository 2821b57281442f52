/** Times as librarians write them, by the clock on a wall in Helsinki: to and from the instants that travel. Right also in the nights when the clock is moved. */

import { HELSINKI } from './helsinki-day.ts';

let format: Intl.DateTimeFormat | undefined;

/** What the clock in Helsinki shows at `instant` (RFC 3339), as `yyyy-mm-ddThh:mm`; empty for what is no instant. */
export function helsinkiTime(instant: string | undefined): string {
  const time = Date.parse(instant ?? '');
  if (Number.isNaN(time)) return '';
  format ??= new Intl.DateTimeFormat('sv-SE', { timeZone: HELSINKI, dateStyle: 'short', timeStyle: 'short' });
  return format.format(time).replace(' ', 'T');
}

/**
 * The instant (RFC 3339) at which the clock in Helsinki shows `local` (`yyyy-mm-ddThh:mm`); undefined for what is no time.
 * In autumn, when an hour comes twice, the first; in spring the hour that is left out counts as the one after it.
 */
export function helsinkiInstant(local: string): string | undefined {
  const [written] = /^\d{4}-\d\d-\d\dT\d\d:\d\d/.exec(local) ?? [];
  if (written === undefined || Number.isNaN(Date.parse(`${written}Z`))) return undefined;
  const [summer, winter] = [`${written}:00+03:00`, `${written}:00+02:00`] as const;
  return helsinkiTime(summer) === written ? summer : winter;
}
