/** What a library's configuration changes in elements: which are on, what they say, how they begin. */

import { expect } from '@open-wc/testing';
import type { LibraryProfile } from '../../src/domain/library.ts';
import '../../src/elements/login/elib-login.ts';
import '../../src/elements/search/elib-search.ts';
import '../../src/elements/shelf/elib-hold.ts';
import { FakeLibrary, fakeProfile } from '../fakes/fake-library.ts';
import { railway } from '../fakes/publications.ts';
import { clearStage, onStage, until, wordsOf } from './stage.ts';

function configured(said: Partial<LibraryProfile>): FakeLibrary {
  const library = new FakeLibrary();
  library.profile.set({ kind: 'ready', value: { ...fakeProfile, ...said } });
  return library;
}

afterEach(clearStage);

describe('An element', () => {
  it('that is off is neither seen nor heard, and the others are', async () => {
    const library = configured({ elements: { 'elib-login': { on: false } } });
    const { element } = await onStage('elib-login', { library });
    expect(element.checkVisibility()).to.equal(false);
    expect(element.getBoundingClientRect().height).to.equal(0);
    const { element: search } = await onStage('elib-search', { library });
    expect(search.checkVisibility()).to.equal(true);
  });

  for (const [what, period, isOn] of [
    ['before its first day', { from: '2999-01-01' }, false],
    ['after its first day', { from: '2020-01-01' }, true],
    ['before its last day', { from: '2020-01-01', until: '2999-01-01' }, true],
    ['after its last day', { until: '2020-01-01' }, false],
  ] as const) {
    it(`is ${isOn ? 'on' : 'off'} ${what}`, async () => {
      const { element } = await onStage('elib-login', { library: configured({ elements: { 'elib-login': period } }) });
      expect(element.checkVisibility()).to.equal(isOn);
    });
  }

  it('is off although the page shows it', async () => {
    const library = configured({ elements: { 'elib-login': { on: false } } });
    const { element } = await onStage('elib-login', {
      library,
      prepare: (login) => login.style.setProperty('display', 'block'),
    });
    expect(element.checkVisibility()).to.equal(false);
  });
});

describe('Texts', () => {
  const texts = {
    fi: { signIn: 'Astu sisään', 'errors.offline.title': 'Yhteys poikki', results: 'x', 'no.such': 'y' },
  };

  it('are said as the library says them, in its language only', async () => {
    const library = configured({ texts });
    const { element } = await onStage('elib-login', { library });
    await until(() => wordsOf(element).includes('Astu sisään'));
    const { element: swedish, terms } = await onStage('elib-login', { library, language: 'sv' });
    expect(wordsOf(swedish)).to.contain(terms.signIn);
  });

  it('with numbers in them, and those that we don’t have, stay as they are', async () => {
    const library = configured({ texts });
    const { element } = await onStage('elib-search', { library });
    expect(element.shadowRoot?.querySelector('input')?.checkVisibility()).to.equal(true);
  });
});

describe('Before a search', () => {
  const rows = (element: Element) => element.shadowRoot?.querySelector('elib-search-collection');

  it('there is what the configuration says', async () => {
    const { element } = await onStage('elib-search', {
      library: configured({ browsing: { ...fakeProfile.browsing, start: 'off' } }),
    });
    expect(rows(element)).to.equal(null);
    clearStage();
    const { element: ways } = await onStage('elib-search', {
      library: configured({ browsing: { ...fakeProfile.browsing, start: 'ways' } }),
    });
    expect(rows(ways)?.classList.contains('ways')).to.equal(true);
  });

  it('there is what the page says, where it says something', async () => {
    const { element } = await onStage('elib-search', {
      library: configured({ browsing: { ...fakeProfile.browsing, start: 'off' } }),
      prepare: (search) => (search.browse = 'full'),
    });
    expect(rows(element)?.classList.contains('full')).to.equal(true);
  });

  it('the view is as the configuration says', async () => {
    const { element } = await onStage('elib-search', {
      library: configured({ search: { view: 'covers' } }),
      prepare: () => history.replaceState(null, '', '?elib-q=kalevala'),
    });
    await until(() => element.shadowRoot?.querySelector('.covers[role=list]') !== null);
  });
});

describe('Before a reservation', () => {
  it('the library’s policy is told, in its own language where it isn’t in the reader’s', async () => {
    const { element } = await onStage('elib-hold', {
      library: configured({ holds: { policy: { sv: 'Fem reserveringar.' } } }),
      prepare: (hold) => (hold.publication = railway),
    });
    await until(() => wordsOf(element).includes('Fem reserveringar.'));
    expect(element.shadowRoot?.querySelector('.policy [lang]')?.getAttribute('lang')).to.equal('sv');
  });
});
