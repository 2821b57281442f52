/** Due dates are days in Helsinki, also across the two nights a year when the clocks change, wherever the server stands. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dueDate } from '../../../demo/api/lending.ts';
import { ageInYears, endOfHelsinkiDay, helsinkiDay } from '../../../demo/api/helsinki-day.ts';

const dueAfterTwoWeeks = (borrowed: string): string =>
  dueDate({ loan_days: 14, expires_at: null }, new Date(borrowed)).toISOString();

test('a winter loan is due at 23:59:59 in Helsinki, which is 21:59:59 UTC', () => {
  assert.equal(dueAfterTwoWeeks('2026-11-20T10:00:00Z'), '2026-12-04T21:59:59.000Z');
});

test('a summer loan is due at 23:59:59 in Helsinki, which is 20:59:59 UTC', () => {
  assert.equal(dueAfterTwoWeeks('2026-07-01T10:00:00Z'), '2026-07-15T20:59:59.000Z');
});

test('a loan over the night when the clocks go forward is still due at the end of its day', () => {
  assert.equal(dueAfterTwoWeeks('2026-03-16T10:00:00Z'), '2026-03-30T20:59:59.000Z');
  assert.equal(dueAfterTwoWeeks('2026-03-15T10:00:00Z'), '2026-03-29T20:59:59.000Z');
  assert.equal(dueAfterTwoWeeks('2026-03-14T10:00:00Z'), '2026-03-28T21:59:59.000Z');
});

test('a loan over the night when the clocks go back is still due at the end of its day', () => {
  assert.equal(dueAfterTwoWeeks('2026-10-10T10:00:00Z'), '2026-10-24T20:59:59.000Z');
  assert.equal(dueAfterTwoWeeks('2026-10-11T10:00:00Z'), '2026-10-25T21:59:59.000Z');
  assert.equal(dueAfterTwoWeeks('2026-10-12T10:00:00Z'), '2026-10-26T21:59:59.000Z');
});

test('what is borrowed a minute after midnight in Helsinki counts from the new day, though it is still yesterday in UTC', () => {
  assert.equal(helsinkiDay(new Date('2026-06-30T21:01:00Z')), '2026-07-01');
  assert.equal(dueAfterTwoWeeks('2026-06-30T21:01:00Z'), '2026-07-15T20:59:59.000Z');
});

test('every day of the year ends at 23:59:59 by the clocks of Helsinki', () => {
  const clock = new Intl.DateTimeFormat('sv-FI', {
    timeZone: 'Europe/Helsinki',
    dateStyle: 'short',
    timeStyle: 'medium',
  });
  for (let day = 0; day < 366; day += 1) {
    const borrowed = new Date(Date.UTC(2026, 0, 1, 3) + day * 86_400_000);
    assert.match(clock.format(endOfHelsinkiDay(borrowed, 14)), /23[.:]59[.:]59$/);
  }
});

test('a loan never outlives its licence', () => {
  const expires_at = new Date('2026-11-25T12:00:00Z');
  assert.equal(dueDate({ loan_days: 14, expires_at }, new Date('2026-11-20T10:00:00Z')), expires_at);
});

test('somebody grows a year older at midnight in Helsinki', () => {
  assert.equal(ageInYears('2016-11-20', new Date('2026-11-19T21:59:59Z')), 9);
  assert.equal(ageInYears('2016-11-20', new Date('2026-11-19T22:00:00Z')), 10);
});
