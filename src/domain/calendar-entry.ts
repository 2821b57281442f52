/** Writes the last day of a loan for the patron's own calendar: iCalendar (RFC 5545), a whole day with a reminder on the day before. */

import { DAY_MS, isoDay } from './helsinki-day.ts';

export interface DueDay {
  /** Of the loan: the same day again replaces the entry (§3.8.4.7). */
  readonly id: string;
  /** `yyyy-mm-dd`. */
  readonly day: string;
  /** What the calendar shows, in the patron's language. */
  readonly summary: string;
}

/** §3.3.11: what has a meaning in the format is marked. Halves of letters, as cut titles have them, fit no encoding. */
const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/\p{Surrogate}/gu, '\uFFFD');

const maxOctets = 75;
/** A letter has at most four octets, and the mark of a continued line one. */
const safeLetters = /.{1,18}/gu;

/** §3.1: longer lines go on in the next. */
const folded = (line: string): string =>
  new TextEncoder().encode(line).length <= maxOctets ? line : (line.match(safeLetters) ?? []).join('\r\n ');

/** §3.3.4. */
const basic = (day: string): string => day.replaceAll('-', '');

/** §3.3.5, in UTC. */
const stamp = (time: Date): string => time.toISOString().replace(/[-:]|\.\d+/g, '');

export function calendarEntry({ id, day, summary }: DueDay, now: Date): string {
  const next = isoDay(Date.parse(`${day}T12:00:00Z`) + DAY_MS);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//elib-components//elib-shelf//FI',
    'BEGIN:VEVENT',
    `UID:${escaped(id)}`,
    `DTSTAMP:${stamp(now)}`,
    `DTSTART;VALUE=DATE:${basic(day)}`,
    `DTEND;VALUE=DATE:${basic(next)}`,
    `SUMMARY:${escaped(summary)}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(summary)}`,
    'TRIGGER:-P1D',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}
