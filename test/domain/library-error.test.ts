/** What the outbox may send again by itself, and what a patron has to hear of. */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { errorKinds, LibraryError, type LibraryErrorKind } from '../../src/domain/library-error.ts';

const passing: readonly LibraryErrorKind[] = ['offline', 'timeout', 'server'];

describe('A failure', () => {
  for (const kind of errorKinds) {
    it(`of the kind ${kind} ${passing.includes(kind) ? 'may pass by itself' : 'needs somebody to do something'}`, () =>
      assert.equal(new LibraryError(kind, '').passing, passing.includes(kind)));
  }

  it('that is a LibraryError already stays the same', () => {
    const error = new LibraryError('limit', 'too many loans', { limit: 5 });
    assert.equal(LibraryError.from(error), error);
  });

  it('of our own code counts as the server’s and keeps its cause for the console', () => {
    const cause = new TypeError('undefined is not a function');
    const error = LibraryError.from(cause);
    assert.equal(error.kind, 'server');
    assert.equal(error.cause, cause);
  });
});
