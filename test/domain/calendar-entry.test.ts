/** The last day of a loan in the patron's own calendar, as calendars of all makers read it. */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { calendarEntry } from '../../src/domain/calendar-entry.ts';

const now = new Date('2026-11-25T18:00:00.123Z');
const linesOf = (entry: string): string[] => entry.replaceAll('\r\n ', '').split('\r\n');

describe('The calendar entry of a loan', () => {
  it('is its last day, whole, with a reminder on the day before', () => {
    const lines = linesOf(calendarEntry({ id: 'urn:isbn:1', day: '2026-12-31', summary: 'Laina päättyy' }, now));
    for (const line of [
      'UID:urn:isbn:1',
      'DTSTAMP:20261125T180000Z',
      'DTSTART;VALUE=DATE:20261231',
      'DTEND;VALUE=DATE:20270101',
      'SUMMARY:Laina päättyy',
      'TRIGGER:-P1D',
    ])
      assert.ok(lines.includes(line), line);
  });

  it('ends on the next day also when the clocks change', () => {
    const lines = linesOf(calendarEntry({ id: 'x', day: '2027-03-28', summary: '' }, now));
    assert.ok(lines.includes('DTEND;VALUE=DATE:20270329'));
  });

  it('marks what has a meaning in the format, so that no title writes a line of its own', () => {
    const summary = 'Sota, rauha; \\ ja\nBEGIN:VALARM';
    const lines = linesOf(calendarEntry({ id: 'x', day: '2026-12-31', summary }, now));
    assert.ok(lines.includes('SUMMARY:Sota\\, rauha\\; \\\\ ja\\nBEGIN:VALARM'));
    assert.equal(lines.filter((line) => line === 'BEGIN:VALARM').length, 1);
  });

  it('can be written into an address whatever a service makes of a title', () => {
    const entry = calendarEntry({ id: 'x', day: '2026-12-31', summary: 'Sota \ud83d' }, now);
    assert.ok(linesOf(decodeURIComponent(encodeURIComponent(entry))).includes('SUMMARY:Sota \ufffd'));
  });

  it('has no line of more than 75 octets, whatever the alphabet', () => {
    const entry = calendarEntry({ id: 'x', day: '2026-12-31', summary: '📚äöå'.repeat(40) }, now);
    for (const line of entry.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
    assert.ok(linesOf(entry).includes(`SUMMARY:${'📚äöå'.repeat(40)}`));
  });
});
