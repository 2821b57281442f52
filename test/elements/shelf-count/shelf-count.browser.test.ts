/** The number beside a link to the shelf as it is seen and heard, and the shelf that fits into a sidebar. */

import { expect } from '@open-wc/testing';
import '../../../src/elements/shelf-count/elib-shelf-count.ts';
import '../../../src/elements/shelf/elib-shelf.ts';
import '../../../src/elements/shelf/signed-in-shelf.ts';
import { supportedLanguages } from '../../../src/i18n/terms.ts';
import { FakeLibrary } from '../../fakes/fake-library.ts';
import { kalevala, onLoan, railway, readyToBorrow, sevenBrothers } from '../../fakes/publications.ts';
import { expectAccessible } from '../accessibility.ts';
import { atRest, clearStage, find, onStage, wordsOf } from '../stage.ts';

const filled = (): FakeLibrary => {
  const library = new FakeLibrary();
  library.session.set({ kind: 'signed-in', patron: {} });
  library.shelf.fill([onLoan(railway), onLoan(kalevala), readyToBorrow(sevenBrothers)]);
  return library;
};

const heard = {
  fi: '2 lainaa, 1 varaus lainattavissa',
  sv: '2 lån, 1 reservering kan lånas',
  en: '2 loans, 1 reservation ready',
};

describe('The count of the shelf', () => {
  afterEach(clearStage);

  for (const language of supportedLanguages)
    it(`is a number to see and words to hear in ${language}`, async () => {
      const { element } = await onStage('elib-shelf-count', { language, library: filled() });
      expect(wordsOf(find(element, '[aria-hidden]', HTMLElement))).to.equal('3');
      expect(wordsOf(find(element, '.hidden', HTMLElement))).to.equal(heard[language]);
      await expectAccessible(element);
    });

  it('is nothing for those who have nothing or signed out', async () => {
    const library = filled();
    const { element } = await onStage('elib-shelf-count', { library });
    library.shelf.fill([]);
    await atRest(element);
    expect(wordsOf(element)).to.equal('');
  });
});

describe('A compact shelf', () => {
  afterEach(clearStage);

  it('tells what is due and offers the next step alone', async () => {
    const prepare = (shelf: HTMLElement) => shelf.setAttribute('variant', 'compact');
    const { element } = await onStage('elib-shelf', { library: filled(), prepare });
    const cards = [...(element.shadowRoot?.querySelectorAll('[role=listitem]') ?? [])];
    expect(cards).to.have.length(3);
    for (const card of cards) expect(card.querySelectorAll('button:not(.title)')).to.have.length(1);
    expect(wordsOf(element)).to.contain('Eräpäivä');
    await expectAccessible(element);
  });

  it('leaves notices, their choice and what else a patron has to a full shelf', async () => {
    const prepare = (shelf: HTMLElement) => shelf.setAttribute('variant', 'compact');
    const { element } = await onStage('elib-shelf', { library: filled(), prepare });
    const rest = () =>
      [...element.renderRoot.querySelectorAll('*')]
        .map(({ localName }) => localName)
        .filter((name) => name.startsWith('elib-'));
    expect(rest()).to.deep.equal([]);
    element.variant = 'full';
    await atRest(element);
    expect(rest()).to.deep.equal(['elib-notices', 'elib-notice-settings', 'elib-shelf-more']);
  });
});
