/** What one element changes, the others on the page hear of once; an element that has left hears nothing. */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Store } from '../../src/domain/store.ts';

function watched() {
  const store = new Store(0);
  const heard: number[] = [];
  const leave = store.subscribe(() => heard.push(store.value));
  return { store, heard, leave };
}

describe('A watched value', () => {
  it('is told after each change, and not when it stays the same', () => {
    const { store, heard } = watched();
    for (const value of [1, 1, 2]) store.set(value);
    assert.deepEqual(heard, [1, 2]);
  });

  it('is told to nobody who has left', () => {
    const { store, heard, leave } = watched();
    leave();
    store.set(1);
    assert.deepEqual(heard, []);
  });

  it('is told to the others when one leaves while being told', () => {
    const store = new Store(0);
    const heard: string[] = [];
    const leave = store.subscribe(() => leave());
    store.subscribe(() => heard.push('second'));
    store.set(1);
    assert.deepEqual(heard, ['second']);
  });

  it('is told to one who comes while others are being told from the next change on', () => {
    const store = new Store(0);
    const heard: number[] = [];
    const leave = store.subscribe(() => {
      leave();
      store.subscribe(() => heard.push(store.value));
    });
    store.set(1);
    assert.deepEqual(heard, []);
    store.set(2);
    assert.deepEqual(heard, [2]);
  });
});
