/** The sign-in button of a page in every state of the session, in every language, and what pressing it does. */

import { expect, oneEvent } from '@open-wc/testing';
import type { SessionState } from '../../../src/domain/library.ts';
import { LibraryError } from '../../../src/domain/library-error.ts';
import '../../../src/elements/login/elib-login.ts';
import { supportedLanguages, type AllTerms } from '../../../src/i18n/terms.ts';
import { FakeLibrary } from '../../fakes/fake-library.ts';
import { expectAccessible } from '../accessibility.ts';
import { announced, atRest, clearStage, control, onStage, wordsOf } from '../stage.ts';

interface Expectation {
  readonly state: SessionState;
  readonly button?: (terms: AllTerms) => string;
  readonly who?: (terms: AllTerms) => string;
}

const states: Readonly<Record<SessionState['kind'], Expectation>> = {
  unknown: { state: { kind: 'unknown' } },
  'signed-out': { state: { kind: 'signed-out', expired: false }, button: (terms) => terms.signIn },
  'signing-in': { state: { kind: 'signing-in' }, button: (terms) => terms.signingIn },
  'signed-in': {
    state: { kind: 'signed-in', patron: { name: 'Aino Asiakas' } },
    button: (terms) => terms.signOut,
    who: (terms) => terms.signedInAs('Aino Asiakas'),
  },
};

const withSession = (state: SessionState): FakeLibrary => {
  const library = new FakeLibrary();
  library.session.set(state);
  return library;
};

for (const language of supportedLanguages) {
  describe(`The sign-in button in ${language}`, () => {
    afterEach(clearStage);

    for (const [kind, { state, button, who }] of Object.entries(states)) {
      it(`tells that the session is ${kind}`, async () => {
        const { element, terms } = await onStage('elib-login', { language, library: withSession(state) });
        const shown = [...element.renderRoot.querySelectorAll('button')].map(wordsOf);
        expect(shown).to.deep.equal(button ? [button(terms)] : []);
        expect(wordsOf(element.renderRoot.querySelector('.who'))).to.equal(who?.(terms) ?? '');
        await expectAccessible(element);
      });
    }
  });
}

describe('Signing in and out', () => {
  afterEach(clearStage);

  it('keeps the place of the button before anything is known', async () => {
    const { element, library } = await onStage('elib-login', { library: withSession({ kind: 'unknown' }) });
    const { height } = element.getBoundingClientRect();
    expect(height).to.be.at.least(44);
    for (const { state } of Object.values(states)) {
      library.session.set(state);
      await atRest(element);
      expect(element.getBoundingClientRect().height, state.kind).to.equal(height);
    }
  });

  it('opens the dialog, and says why when the session has ended by itself', async () => {
    const { element, library } = await onStage('elib-login');
    control(element, 'Kirjaudu sisään').click();
    library.session.set({ kind: 'signed-out', expired: true });
    await atRest(element);
    expect(wordsOf(element)).to.contain('Kirjautumisesi on vanhentunut. Kirjaudu uudelleen.');
    control(element, 'Kirjaudu sisään').click();
    expect(library.opened).to.deep.equal([{ kind: 'sign-in' }, { kind: 'sign-in', reason: 'expired' }]);
  });

  it('does nothing more while signing in is under way', async () => {
    const { element, library } = await onStage('elib-login', { library: withSession({ kind: 'signing-in' }) });
    control(element, 'Kirjaudutaan…').click();
    expect(library.opened).to.deep.equal([]);
  });

  it('signs out, says so, and keeps the focus on the button', async () => {
    const library = withSession({ kind: 'signed-in', patron: { name: 'Aino Asiakas' } });
    const { element } = await onStage('elib-login', { library });
    const told = oneEvent(element, 'elib-signed-out');
    control(element, 'Kirjaudu ulos').focus();
    control(element, 'Kirjaudu ulos').click();
    await told;
    await atRest(element);
    expect(announced(element)).to.equal('Olet kirjautunut ulos.');
    expect(wordsOf(element)).to.not.contain('Aino');
    expect(element.shadowRoot?.activeElement).to.equal(control(element, 'Kirjaudu sisään'));
  });

  it('says when signing out failed', async () => {
    const library = withSession({ kind: 'signed-in', patron: {} });
    library.session.signOut = () => Promise.reject(new LibraryError('server', ''));
    const { element } = await onStage('elib-login', { library });
    expect(wordsOf(element)).to.contain('Olet kirjautunut sisään.');
    control(element, 'Kirjaudu ulos').click();
    await atRest(element);
    expect(announced(element)).to.equal('E-kirjastossa on häiriö');
  });

  it('stays silent on a page without a library', async () => {
    const lonely = document.createElement('elib-login');
    document.body.append(lonely);
    await lonely.updateComplete;
    expect(wordsOf(lonely)).to.equal('');
    lonely.remove();
  });
});
