/** One book in full as a patron meets it, on a page and in the dialog, in every state, error and language. */

import { expect, oneEvent } from '@open-wc/testing';
import { errorKinds, LibraryError } from '../../../src/domain/library-error.ts';
import { lendingKinds, waysToContent, type Lending } from '../../../src/domain/lending.ts';
import type { Publication } from '../../../src/domain/publication.ts';
import { viewStateKinds, type ViewState } from '../../../src/domain/view-state.ts';
import '../../../src/elements/publication/elib-publication.ts';
import { supportedLanguages, type SupportedLanguage, type AllTerms } from '../../../src/i18n/terms.ts';
import type { CatalogueMood } from '../../fakes/fake-catalogue.ts';
import { joinTurns } from '../../../src/services/player/turns.ts';
import { FakeLibrary } from '../../fakes/fake-library.ts';
import { availableLending, loanUntil, onLoan, sevenBrothers, unavailableLending } from '../../fakes/publications.ts';
import { expectAccessible } from '../accessibility.ts';
import { announced, atRest, clearStage, control, find, onStage, until, wordsOf } from '../stage.ts';

const show = (publication: Publication, language: SupportedLanguage = 'fi', library = new FakeLibrary()) =>
  onStage('elib-publication', {
    language,
    library,
    prepare: (element) => {
      element.publication = publication;
    },
  });

const lendings: Readonly<Record<Lending['kind'], Lending>> = {
  none: { kind: 'none' },
  open: {
    kind: 'open',
    ways: [{ kind: 'download', href: 'https://e.example/book.epub', type: 'application/epub+zip' }],
  },
  available: availableLending,
  unavailable: unavailableLending,
  'on-hold': { kind: 'on-hold', holds: { total: 4, position: 2 } },
  'hold-ready': { kind: 'hold-ready', borrow: 'https://e.example/borrow' },
  'on-loan': onLoan(sevenBrothers).lending,
};

describe('One book', () => {
  afterEach(clearStage);

  it('is shown in full: who wrote and who reads, how long, from whom, when, in which language, about what', async () => {
    const { element } = await show(sevenBrothers);
    const facts = [...element.renderRoot.querySelectorAll('dt')].map((term) => [
      wordsOf(term),
      wordsOf(term.nextElementSibling),
    ]);
    expect(facts).to.deep.equal([
      ['Tekijä', 'Aleksis Kivi'],
      ['Lukija', 'Maija Lukija'],
      ['Kesto', '11 t 32 min 11 tuntia 32 minuuttia'],
      ['Kustantaja', 'Mallikustannus'],
      ['Ilmestynyt', '1870'],
      ['Kieli', 'suomi'],
      ['Sarja', 'Suomen klassikot, osa 2'],
      ['Aiheet', 'romaanit , veljekset'],
      ['ISBN', '9789510000001'],
    ]);
    expect(wordsOf(element)).to.contain('Seitsemän veljestä lähtee metsään');
  });

  it('marks a description, a series and subjects that are in another language than the page', async () => {
    const { element } = await show(sevenBrothers, 'en');
    expect(find(element, '.description', HTMLElement).lang).to.equal('fi');
    const marked = [...element.renderRoot.querySelectorAll('dd [lang=fi]')].map(wordsOf);
    expect(marked).to.deep.equal(['Suomen klassikot, part 2', 'veljekset']);
  });

  it('is found by the address that a webmaster writes', async () => {
    const { element, library } = await onStage('elib-publication', {
      prepare: (book) => book.setAttribute('src', 'https://e.example/publications/9789510000004'),
    });
    expect(library.catalogue.asked).to.deep.equal(['publication https://e.example/publications/9789510000004 fi']);
    expect(wordsOf(element.renderRoot.querySelector('h2'))).to.equal('Rautatie');
  });

  it('is there at once from what a list knew, and stays when the rest can’t be had', async () => {
    const library = new FakeLibrary();
    library.catalogue.mood = new LibraryError('timeout', '');
    const { element } = await show(sevenBrothers, 'fi', library);
    expect(wordsOf(element)).to.contain('E-kirjasto ei vastannut ajoissa').and.contain('Seitsemän veljestä');
    library.catalogue.mood = 'answers';
    control(element, 'Yritä uudelleen').click();
    await atRest(element);
    expect(wordsOf(element)).to.not.contain('E-kirjasto ei vastannut ajoissa');
  });

  it('fetches no sample before it is asked for', async () => {
    const { element } = await show(sevenBrothers);
    expect(element.renderRoot.querySelector('audio')).to.equal(null);
    control(element, 'Kuuntele näyte').click();
    await atRest(element);
    const sound = find(element, 'audio', HTMLAudioElement);
    expect([sound.controls, sound.getAttribute('aria-label')]).to.deep.equal([true, 'Näyte']);
    sound.dispatchEvent(new Event('error'));
    await atRest(element);
    expect(wordsOf(element)).to.contain('Näytettä ei voitu toistaa.');
  });

  it('lets one thing sound at a time, the sample or a book, here or in another tab', async () => {
    const { element } = await show(sevenBrothers);
    let silenced = 0;
    const other = joinTurns(() => (silenced += 1));
    control(element, 'Kuuntele näyte').click();
    await atRest(element);
    const sample = find(element, 'audio', HTMLAudioElement);
    let paused = 0;
    sample.pause = () => void (paused += 1);
    sample.dispatchEvent(new Event('play'));
    await until(() => silenced > 0);
    expect(paused).to.equal(0);
    other.take();
    await until(() => paused > 0);
    other.leave();
  });

  it('opens a sample to read in a tab of its own', async () => {
    const { element } = await show({
      ...sevenBrothers,
      self: '',
      sample: { href: 'https://e.example/s', type: 'text/html' },
    });
    const link = control(element, 'Lue näyte') as HTMLAnchorElement;
    expect([link.href, link.target, link.rel]).to.deep.equal(['https://e.example/s', '_blank', 'noopener']);
  });

  it('is borrowed, announced, and listened to', async () => {
    const { element, library } = await show(sevenBrothers);
    const told = oneEvent(element, 'elib-borrowed');
    control(element, 'Lainaa: Seitsemän veljestä').click();
    await told;
    await atRest(element);
    expect(announced(element)).to.contain('Lainasit teoksen Seitsemän veljestä.');
    expect(wordsOf(element)).to.contain('Eräpäivä 8.12.2026').and.contain('Kirjan voi kuunnella tällä sivulla.');
    control(element, 'Kuuntele: Seitsemän veljestä').click();
    expect(library.player.asked).to.deep.equal([`open ${sevenBrothers.id} and play`]);
  });

  describe('in a dialog', () => {
    const openDialog = async (beside: string) => {
      const { element } = await show({ ...onLoan(sevenBrothers), self: '' });
      const dialog = document.createElement('dialog');
      const onPage = document.createElement(beside);
      onPage.tabIndex = -1;
      element.parentElement?.append(onPage, dialog);
      dialog.append(element);
      dialog.showModal();
      await atRest(element);
      return { element, dialog, onPage };
    };

    it('gives way to the player on the page behind when it is played', async () => {
      const { element, dialog, onPage } = await openDialog('elib-player');
      control(element, 'Kuuntele: Seitsemän veljestä').click();
      expect(dialog.open).to.equal(false);
      expect(document.activeElement).to.equal(onPage);
    });

    it('gives way to a shelf that can hold a player', async () => {
      const { element, dialog, onPage } = await openDialog('elib-shelf');
      control(element, 'Kuuntele: Seitsemän veljestä').click();
      expect(dialog.open).to.equal(false);
      expect(onPage.querySelector('elib-player')?.slot).to.equal('player');
    });
  });

  for (const kind of waysToContent) {
    it(`names the next step of a loan that one can ${kind}, and takes it`, async () => {
      const way = { kind, href: 'https://e.example/fulfil', type: 'application/x' };
      const publication: Publication = {
        ...sevenBrothers,
        self: '',
        lending: { kind: 'on-loan', until: loanUntil, ways: [way] },
      };
      const { element, library, terms } = await show(publication);
      expect(wordsOf(element)).to.contain(terms.wayHelp[kind]);
      control(element, `${terms.ways[kind]}: Seitsemän veljestä`).click();
      const asked = [...library.player.asked, ...library.shelf.asked];
      expect(asked).to.deep.equal([kind === 'play' ? `open ${publication.id} and play` : `${kind} ${publication.id}`]);
    });
  }

  for (const kind of lendingKinds) {
    it(`says in words that it is ${kind}, without a button that does nothing`, async () => {
      const { element } = await show({ ...sevenBrothers, self: '', lending: lendings[kind] });
      const spoken = {
        none: ['Ei lainattavissa', undefined],
        open: ['Vapaasti kaikkien käytettävissä', 'Lataa tiedosto: Seitsemän veljestä'],
        available: ['Lainattavissa heti', 'Lainaa: Seitsemän veljestä'],
        unavailable: ['Kaikki lainassa, jonossa 4', 'Varaa: Seitsemän veljestä'],
        'on-hold': ['Olet jonossa sijalla 2', undefined],
        'hold-ready': ['Varauksesi on lainattavissa', 'Lainaa: Seitsemän veljestä'],
        'on-loan': ['Eräpäivä 8.12.2026', 'Kuuntele: Seitsemän veljestä'],
      }[kind];
      expect(wordsOf(element)).to.contain(spoken[0]);
      const action = element.renderRoot.querySelector('.primary');
      expect(action?.getAttribute('aria-label') ?? undefined).to.equal(spoken[1]);
      await expectAccessible(element);
    });
  }
});

interface Expectation {
  readonly mood: CatalogueMood;
  readonly shows: (terms: AllTerms) => string;
  readonly says: (terms: AllTerms) => string;
}

/** A book is never `empty`: what isn't there is `not-found`. */
const expected: Readonly<Record<Exclude<ViewState<unknown>['kind'], 'idle' | 'empty'>, Expectation>> = {
  loading: { mood: 'never', shows: () => '', says: (terms) => terms.loading },
  ready: { mood: 'answers', shows: (terms) => terms.subjects, says: () => '' },
  failed: {
    mood: new LibraryError('not-found', ''),
    shows: (terms) => terms.errors['not-found'].help,
    says: (terms) => terms.errors['not-found'].title,
  },
};

for (const language of supportedLanguages) {
  describe(`One book in ${language}`, () => {
    afterEach(clearStage);

    const byAddress = (mood: CatalogueMood, src: string | undefined) => {
      const library = new FakeLibrary();
      library.catalogue.mood = mood;
      return onStage('elib-publication', {
        language,
        library,
        prepare: (element) => {
          element.src = src;
        },
      });
    };

    for (const kind of viewStateKinds) {
      if (kind === 'idle' || kind === 'empty') continue;
      it(`shows and says that it is ${kind}`, async () => {
        const { mood, shows, says } = expected[kind];
        const { element, terms } = await byAddress(mood, sevenBrothers.self);
        expect(wordsOf(element)).to.contain(shows(terms));
        expect(announced(element)).to.equal(says(terms));
        await expectAccessible(element);
      });
    }

    it('keeps its place while it has no book to show', async () => {
      const { element } = await byAddress('answers', undefined);
      expect(element.renderRoot.querySelector('[aria-hidden=true] .bone')).to.be.instanceOf(HTMLElement);
      expect(element.getBoundingClientRect().height).to.be.greaterThan(300);
      await expectAccessible(element);
    });

    for (const kind of errorKinds) {
      it(`tells what to do about ${kind}`, async () => {
        const { element, terms } = await byAddress(new LibraryError(kind, ''), sevenBrothers.self);
        expect(wordsOf(element)).to.contain(terms.errors[kind].title).and.contain(terms.errors[kind].help);
        const step = element.renderRoot.querySelector('.error :is(button, a)');
        expect(Object.values(terms.steps)).to.include(wordsOf(step));
        await expectAccessible(element);
      });
    }
  });
}
