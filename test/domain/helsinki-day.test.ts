/** A due date is a day in Helsinki: what patrons read must be the last evening they can count on, whatever clock the server or the visitor uses. */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { daysLeft, hasEnded, lastSafeDay } from '../../src/domain/helsinki-day.ts';

describe('The last day a patron can count on', () => {
  const cases: readonly (readonly [until: string, day: string, why: string])[] = [
    ['2026-01-15T21:59:59Z', '2026-01-15', 'in winter Helsinki is two hours ahead: 23.59 of the same day'],
    ['2026-01-15T22:00:00Z', '2026-01-16', 'in winter the next day begins at 22 UTC'],
    ['2026-07-15T20:59:59Z', '2026-07-15', 'in summer three hours ahead: 23.59 of the same day'],
    ['2026-07-15T21:00:00Z', '2026-07-16', 'in summer the next day begins at 21 UTC'],
    ['2026-07-15T23:59:59+03:00', '2026-07-15', 'a server that writes Finnish time'],
    ['2026-03-28T21:59:59Z', '2026-03-28', 'the evening before summer time'],
    ['2026-03-29T00:59:59Z', '2026-03-29', 'the second before the clocks go forward, 2.59 in Helsinki'],
    ['2026-03-29T01:00:00Z', '2026-03-29', 'the second after, 4.00 in Helsinki'],
    ['2026-03-29T20:59:59Z', '2026-03-29', 'the end of the day that has 23 hours'],
    ['2026-03-29T21:00:00Z', '2026-03-30', 'and the beginning of the next'],
    ['2026-10-25T00:30:00Z', '2026-10-25', '3.30 in Helsinki for the first time'],
    ['2026-10-25T01:30:00Z', '2026-10-25', '3.30 in Helsinki for the second time'],
    ['2026-10-25T21:59:59Z', '2026-10-25', 'the end of the day that has 25 hours'],
    ['2026-10-25T22:00:00Z', '2026-10-26', 'and the beginning of the next'],
    ['2026-12-31T22:00:00Z', '2027-01-01', 'the year begins in Helsinki before it does in UTC'],
    ['2028-02-29T12:00:00Z', '2028-02-29', 'leap day'],
    ['2026-12-01', '2026-12-01', 'a date without a time'],
  ];
  for (const [until, day, why] of cases) {
    it(`of ${until} is ${day}: ${why}`, () => assert.equal(lastSafeDay(until), day));
  }
});

describe('A window that ends with the day of UTC, as E-kirjasto’s do', () => {
  const written = [
    '2026-11-20T23:59:59Z',
    '2026-11-20T23:59:59.999999Z',
    '2026-11-20T23:59:59.999999+00:00',
    '2026-11-20t23:59:59z',
    '2026-07-20T23:59:59Z',
  ];
  for (const until of written) {
    it(`${until} runs past midnight in Helsinki: the earlier evening is shown, the safe one`, () =>
      assert.equal(lastSafeDay(until), until.slice(0, 10)));
  }

  it('but 23.59.59 of another zone is what it says', () =>
    assert.equal(lastSafeDay('2026-11-20T23:59:59-05:00'), '2026-11-21'));

  it('is over only when it is over, though an earlier evening was shown', () => {
    assert.equal(hasEnded('2026-11-20T23:59:59Z', new Date('2026-11-20T23:00:00Z')), false);
    assert.equal(hasEnded('2026-11-20T23:59:59Z', new Date('2026-11-20T23:59:59Z')), true);
  });
});

describe('An end', () => {
  const cases: readonly (readonly [until: string, now: string, ended: boolean, why: string])[] = [
    ['2026-11-20T21:59:59Z', '2026-11-20T21:59:58Z', false, 'a second is left'],
    ['2026-11-20T21:59:59Z', '2026-11-20T21:59:59Z', true, 'that second has come'],
    ['2026-11-20', '2026-11-20T21:59:59Z', false, 'a date without a time lasts until its midnight in Helsinki'],
    ['2026-11-20', '2026-11-20T22:00:00Z', true, 'and no longer'],
    ['soon', '2026-11-20T22:00:00Z', false, 'what can’t be read hasn’t ended'],
  ];
  for (const [until, now, ended, why] of cases) {
    it(`at ${until} has ${ended ? '' : 'not '}come at ${now}: ${why}`, () =>
      assert.equal(hasEnded(until, new Date(now)), ended));
  }
});

describe('Days left', () => {
  const cases: readonly (readonly [now: string, until: string, days: number])[] = [
    ['2026-11-20T08:00:00Z', '2026-11-20T21:59:59Z', 0],
    ['2026-11-20T21:59:00Z', '2026-11-20T21:59:59Z', 0],
    ['2026-11-20T22:00:00Z', '2026-11-21T21:59:59Z', 0],
    ['2026-11-20T21:59:59Z', '2026-11-21T21:59:59Z', 1],
    ['2026-11-06T10:00:00Z', '2026-11-20T21:59:59Z', 14],
    ['2026-03-20T10:00:00Z', '2026-04-03T20:59:59Z', 14],
    ['2026-10-20T10:00:00Z', '2026-11-03T21:59:59Z', 14],
    ['2026-03-28T22:30:00Z', '2026-03-29T20:59:59Z', 0],
    ['2026-11-21T08:00:00Z', '2026-11-20T21:59:59Z', -1],
    ['2026-12-31T12:00:00Z', '2027-01-01T12:00:00Z', 1],
  ];
  for (const [now, until, days] of cases) {
    it(`at ${now} until ${until}: ${days}`, () => assert.equal(daysLeft(until, new Date(now)), days));
  }

  it('are unknown when the server’s date can’t be read', () => {
    for (const until of ['', 'soon', '2026-13-45', 'T23:59:59Z']) {
      assert.equal(daysLeft(until, new Date()), undefined);
      assert.equal(lastSafeDay(until), undefined);
    }
  });

  it('count down by one each day at any hour, over every change of the clock', () => {
    const hours = fc.integer({ min: 0, max: 24 * 365 * 3 });
    fc.assert(
      fc.property(hours, fc.integer({ min: 0, max: 400 }), (startHours, days) => {
        const noon = (more: number) => new Date(Date.UTC(2025, 0, 1 + Math.floor(startHours / 24) + more, 12));
        assert.equal(daysLeft(noon(days).toISOString(), noon(0)), days);
        const hour = new Date(Date.UTC(2025, 0, 1) + startHours * 3_600_000);
        assert.equal(daysLeft(hour.toISOString(), hour), 0);
      }),
    );
  });
});
