/** Nothing vanishes from a page while it is asked for again or after that failed: what was shown stays on show. */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LibraryError } from '../../src/domain/library-error.ts';
import { failedFrom, loadingFrom, shownValue, viewStateKinds, type ViewState } from '../../src/domain/view-state.ts';

const error = new LibraryError('offline', 'no network');

/** Kind → such a state with the loans it shows, if any. */
const states: Readonly<Record<(typeof viewStateKinds)[number], readonly [ViewState<string>, string | undefined]>> = {
  idle: [{ kind: 'idle' }, undefined],
  loading: [{ kind: 'loading', previous: 'two loans' }, 'two loans'],
  empty: [{ kind: 'empty' }, undefined],
  ready: [{ kind: 'ready', value: 'two loans' }, 'two loans'],
  failed: [{ kind: 'failed', error, previous: 'two loans' }, 'two loans'],
};

describe('What is on show', () => {
  for (const kind of viewStateKinds) {
    const [state, shown] = states[kind];

    it(`when ${kind}: ${shown ?? 'nothing'}`, () => assert.equal(shownValue(state), shown));

    it(`when ${kind}, stays while it is asked for again and when that fails`, () => {
      assert.equal(shownValue(loadingFrom(state)), shown);
      assert.equal(shownValue(failedFrom(state, error)), shown);
      assert.equal(loadingFrom(state).kind, 'loading');
      assert.equal(failedFrom(state, error).kind, 'failed');
    });
  }
});
