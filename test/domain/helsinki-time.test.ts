/** Times by the clock on a wall in Helsinki: there and back, also in the nights when it is moved. */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { helsinkiInstant, helsinkiTime } from '../../src/domain/helsinki-time.ts';

describe('The clock in Helsinki', () => {
  const same: readonly (readonly [string, string])[] = [
    ['2026-01-15T08:00', '2026-01-15T08:00:00+02:00'],
    ['2026-07-15T08:00', '2026-07-15T08:00:00+03:00'],
    ['2026-03-29T02:59', '2026-03-29T02:59:00+02:00'],
    ['2026-03-29T04:00', '2026-03-29T04:00:00+03:00'],
    ['2026-10-25T02:59', '2026-10-25T02:59:00+03:00'],
    ['2026-10-25T04:00', '2026-10-25T04:00:00+02:00'],
  ];
  for (const [local, instant] of same) {
    it(`shows ${local} at ${instant}`, () => {
      assert.equal(helsinkiInstant(local), instant);
      assert.equal(helsinkiTime(instant), local);
    });
  }

  it('shows an hour twice in autumn: the first is meant', () => {
    assert.equal(helsinkiInstant('2026-10-25T03:30'), '2026-10-25T03:30:00+03:00');
    assert.equal(helsinkiTime('2026-10-25T03:30:00+02:00'), '2026-10-25T03:30');
  });

  it('leaves out an hour in spring: the one after it is meant', () => {
    const instant = helsinkiInstant('2026-03-29T03:30');
    assert.equal(Date.parse(instant ?? ''), Date.parse('2026-03-29T04:30:00+03:00'));
  });

  it('makes nothing of what is no time', () => {
    assert.equal(helsinkiInstant(''), undefined);
    assert.equal(helsinkiInstant('2026-13-45T99:99'), undefined);
    assert.equal(helsinkiTime(undefined), '');
    assert.equal(helsinkiTime('soon'), '');
  });
});
