/** Every state of the shelf and of the session, and every error, in every language, as it is read, heard and judged by axe. */

import { expect } from '@open-wc/testing';
import type { SessionState, ShelfContents } from '../../../src/domain/library.ts';
import { errorKinds, LibraryError } from '../../../src/domain/library-error.ts';
import { viewStateKinds, type ViewState } from '../../../src/domain/view-state.ts';
import '../../../src/elements/shelf/elib-shelf.ts';
import '../../../src/elements/shelf/signed-in-shelf.ts';
import { supportedLanguages, type AllTerms } from '../../../src/i18n/terms.ts';
import { FakeLibrary } from '../../fakes/fake-library.ts';
import { onLoan, prideAndPrejudice, sevenBrothers } from '../../fakes/publications.ts';
import { expectAccessible } from '../accessibility.ts';
import { announced, clearStage, onStage, wordsOf } from '../stage.ts';

interface Expectation<State> {
  readonly state: State;
  readonly shows: (terms: AllTerms) => string;
  readonly says: (terms: AllTerms) => string;
}

const contents: ShelfContents = { publications: [onLoan(sevenBrothers), onLoan(prideAndPrejudice)] };

const shelves: Readonly<Record<ViewState<unknown>['kind'], Expectation<ViewState<ShelfContents>>>> = {
  idle: { state: { kind: 'idle' }, shows: (terms) => terms.shelfHeading, says: () => '' },
  loading: { state: { kind: 'loading' }, shows: (terms) => terms.shelfHeading, says: (terms) => terms.loading },
  empty: { state: { kind: 'empty' }, shows: (terms) => terms.shelfEmptyHelp, says: () => '' },
  ready: { state: { kind: 'ready', value: contents }, shows: () => 'Pride and Prejudice', says: () => '' },
  failed: {
    state: { kind: 'failed', error: new LibraryError('server', '') },
    shows: (terms) => terms.errors.server.help,
    says: (terms) => terms.errors.server.title,
  },
};

const sessions: Readonly<Record<SessionState['kind'], Expectation<SessionState>>> = {
  unknown: { state: { kind: 'unknown' }, shows: (terms) => terms.shelfHeading, says: () => '' },
  'signed-out': {
    state: { kind: 'signed-out', expired: false },
    shows: (terms) => `${terms.shelfSignedOut} ${terms.signIn}`,
    says: () => '',
  },
  'signing-in': { state: { kind: 'signing-in' }, shows: (terms) => terms.signingIn, says: () => '' },
  'signed-in': { state: { kind: 'signed-in', patron: {} }, shows: () => 'Seitsemän veljestä', says: () => '' },
};

function signedIn(shelf: ViewState<ShelfContents>): FakeLibrary {
  const library = new FakeLibrary();
  library.session.set({ kind: 'signed-in', patron: {} });
  library.shelf.set(shelf);
  return library;
}

for (const language of supportedLanguages) {
  describe(`The shelf in ${language}`, () => {
    afterEach(clearStage);

    for (const kind of viewStateKinds) {
      it(`shows and says that it is ${kind}`, async () => {
        const { state, shows, says } = shelves[kind];
        const { element, terms } = await onStage('elib-shelf', { language, library: signedIn(state) });
        expect(wordsOf(element)).to.contain(shows(terms));
        expect(announced(element)).to.equal(says(terms));
        await expectAccessible(element);
      });
    }

    for (const [kind, { state, shows }] of Object.entries(sessions)) {
      it(`shows what it can when the session is ${kind}`, async () => {
        const library = signedIn({ kind: 'ready', value: contents });
        library.session.set(state);
        const { element, terms } = await onStage('elib-shelf', { language, library });
        expect(wordsOf(element)).to.contain(shows(terms));
        expect(wordsOf(element).includes('Seitsemän veljestä'), 'loans are on show').to.equal(kind === 'signed-in');
        await expectAccessible(element);
      });
    }

    for (const kind of errorKinds) {
      it(`tells what to do about ${kind} and keeps what it showed`, async () => {
        const library = signedIn({ kind: 'failed', error: new LibraryError(kind, ''), previous: contents });
        const { element, terms } = await onStage('elib-shelf', { language, library });
        expect(wordsOf(element)).to.contain(terms.errors[kind].title).and.contain(terms.errors[kind].help);
        expect(wordsOf(element)).to.contain('Pride and Prejudice');
        expect(announced(element)).to.equal(terms.errors[kind].title);
        expect(Object.values(terms.steps)).to.include(
          wordsOf(element.renderRoot.querySelector('.error :is(button, a)')),
        );
        await expectAccessible(element);
      });
    }
  });
}
