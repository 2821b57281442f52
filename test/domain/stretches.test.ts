/** What was heard of a book: counted once, however often and in whatever order it was heard. */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { shareHeard, withStretch, type Stretch } from '../../src/domain/stretches.ts';

const from = (fromSeconds: number, toSeconds: number): Stretch => ({ fromSeconds, toSeconds });

describe('What was heard', () => {
  const additions: readonly (readonly [string, readonly Stretch[], Stretch, readonly Stretch[]])[] = [
    ['begins with nothing', [], from(5, 10), [from(5, 10)]],
    ['grows as one listens on', [from(5, 10)], from(10, 11), [from(5, 11)]],
    ['stays when it is heard again', [from(5, 50)], from(10, 20), [from(5, 50)]],
    ['is apart where something was skipped', [from(5, 10)], from(100, 110), [from(5, 10), from(100, 110)]],
    ['stands in the order of the book', [from(100, 110)], from(5, 10), [from(5, 10), from(100, 110)]],
    ['closes a gap', [from(0, 10), from(20, 30), from(90, 99)], from(9, 21), [from(0, 30), from(90, 99)]],
  ];
  for (const [what, before, added, after] of additions) {
    it(what, () => assert.deepEqual(withStretch(before, added), after));
  }

  it('is told as a share of a chapter', () => {
    const heard = [from(0, 30), from(40, 100)];
    assert.equal(shareHeard(heard, 20, 40), 0.5);
    assert.equal(shareHeard(heard, 50, 90), 1);
    assert.equal(shareHeard(heard, 200, 300), 0);
    assert.equal(shareHeard(heard, 50, 50), 0);
  });
});
