/** Which publications stand on a patron's shelf. */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isOnShelf, lendingKinds, type Lending } from '../../src/domain/lending.ts';

const borrow = 'https://library.example/borrow';

const lendings: { readonly [Kind in Lending['kind']]: Lending & { readonly kind: Kind } } = {
  none: { kind: 'none' },
  open: { kind: 'open', ways: [] },
  available: { kind: 'available', borrow, copies: {}, holds: {} },
  unavailable: { kind: 'unavailable', borrow, copies: {}, holds: {} },
  'on-hold': { kind: 'on-hold', holds: {} },
  'hold-ready': { kind: 'hold-ready', borrow },
  'on-loan': { kind: 'on-loan', ways: [] },
};

describe('On the shelf', () => {
  it('stand loans and holds, and nothing that is only to be had', () =>
    assert.deepEqual(
      lendingKinds.filter((kind) => isOnShelf(lendings[kind])),
      ['on-hold', 'hold-ready', 'on-loan'],
    ));
});
