/** Rows of covers as a patron meets them, in every state, error and language. */

import { aTimeout, expect, nextFrame } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { layouts } from '../../../src/domain/highlights.ts';
import { errorKinds, LibraryError } from '../../../src/domain/library-error.ts';
import { viewStateKinds, type ViewState } from '../../../src/domain/view-state.ts';
import '../../../src/elements/highlights/elib-highlights.ts';
import { supportedLanguages, type SupportedLanguage, type AllTerms } from '../../../src/i18n/terms.ts';
import type { CatalogueMood } from '../../fakes/fake-catalogue.ts';
import { FakeLibrary } from '../../fakes/fake-library.ts';
import { books, sevenBrothers } from '../../fakes/publications.ts';
import { expectAccessible } from '../accessibility.ts';
import { announced, atRest, clearStage, control, find, onStage, until, wordsOf } from '../stage.ts';

const rows = (element: LitElement): Element[] => [...element.renderRoot.querySelectorAll('section')];

function rowAt(element: LitElement, index: number): Element {
  const row = rows(element)[index];
  if (!row) throw new Error(`there is no row ${index}`);
  return row;
}

/** Sides at which something cuts off the ring around `pick`. */
function clippedSides(pick: HTMLElement): string[] {
  const { outlineWidth, outlineOffset } = getComputedStyle(pick);
  const ring = parseFloat(outlineWidth) + parseFloat(outlineOffset);
  const { left, right, top, bottom } = pick.getBoundingClientRect();
  const cut: string[] = [];
  for (let box = pick.parentElement; box; box = box.parentElement) {
    if (getComputedStyle(box).overflowX === 'visible') continue;
    const around = box.getBoundingClientRect();
    if (left - ring < around.left) cut.push('left');
    if (right + ring > around.right) cut.push('right');
    if (top - ring < around.top) cut.push('top');
    if (bottom + ring > around.bottom) cut.push('bottom');
  }
  return cut;
}

describe('Picks', () => {
  afterEach(clearStage);

  it('stand in rows under headings, each with its cover, title, author and kind', async () => {
    const { element } = await onStage('elib-highlights');
    expect(rows(element).map((row) => wordsOf(row.querySelector('h2')))).to.deep.equal(['Uutuudet', 'Klassikot']);
    const first = find(rowAt(element, 0), 'li', HTMLElement);
    expect(wordsOf(find(first, '.pick', HTMLElement))).to.equal(
      'Seitsemän veljestä Seitsemän veljestä Aleksis Kivi Äänikirja',
    );
    expect(find(first, '.cover', HTMLElement).getAttribute('aria-hidden')).to.equal('true');
  });

  it('can be fewer, and from one group only', async () => {
    const { element } = await onStage('elib-highlights', {
      prepare: (picks) => {
        picks.setAttribute('limit', '2');
        picks.setAttribute('group', '2');
      },
    });
    expect(rows(element).map((row) => wordsOf(row.querySelector('h2')))).to.deep.equal(['Klassikot']);
    expect(rowAt(element, 0).querySelectorAll('li')).to.have.length(2);
  });

  it('open a book’s details', async () => {
    const { element, library } = await onStage('elib-highlights');
    find(rowAt(element, 0), '.pick', HTMLElement).click();
    expect(library.opened).to.deep.equal([{ kind: 'publication', publication: sevenBrothers }]);
  });

  it('tell how each book stands, and borrow it with one press', async () => {
    const { element, library } = await onStage('elib-highlights');
    const first = find(rowAt(element, 0), 'li', HTMLElement);
    await until(() => first.querySelector('.standing .button') !== null);
    expect(wordsOf(find(first, '.standing', HTMLElement))).to.equal('Lainattavissa heti Lainaa');
    control(element, 'Lainaa: Seitsemän veljestä').click();
    await until(() => announced(element) !== '');
    expect(library.shelf.asked).to.include(`borrow ${sevenBrothers.id}`);
    expect(wordsOf(find(first, '.standing', HTMLElement))).to.contain('Eräpäivä');
  });

  it('keep the room of those words before they come', async () => {
    const { element } = await onStage('elib-highlights');
    const before = rowAt(element, 1).getBoundingClientRect().top;
    await until(() => element.renderRoot.querySelector('.standing .button') !== null);
    expect(rowAt(element, 1).getBoundingClientRect().top).to.equal(before);
  });

  it('say why these books, whose choice they are and who recommends them, each in its language', async () => {
    const library = new FakeLibrary();
    library.catalogue.highlightShelves = [
      {
        ...{ id: 'a', level: 'library', layout: 'row', publications: books, by: 'Maija' },
        title: { sv: 'Höstläsning' },
        reason: { fi: 'Kirjailijavierailu torstaina', sv: 'Författarbesök på torsdag' },
      },
    ];
    const { element } = await onStage('elib-highlights', { library });
    const row = rowAt(element, 0);
    expect(row.querySelector('h2 [lang]')?.getAttribute('lang')).to.equal('sv');
    expect(wordsOf(find(row, '.about', HTMLElement))).to.equal(
      'Kirjailijavierailu torstaina Kirjastosi valinta · Suosittelee Maija',
    );
    expect(row.querySelector('.about [lang]')).to.equal(null);
  });

  for (const layout of layouts) {
    it(`stand as a ${layout} when the library wants it`, async () => {
      const library = new FakeLibrary();
      library.catalogue.highlightShelves = [{ id: 'a', title: { fi: 'Nostot' }, layout, publications: books }];
      const { element } = await onStage('elib-highlights', { library });
      await until(() => element.renderRoot.querySelector('.standing .button') !== null);
      const shown = rowAt(element, 0).querySelectorAll('li').length;
      expect(shown).to.equal(layout === 'feature' ? 1 : books.length);
      expect(element.renderRoot.querySelector('.scroller') !== null).to.equal(layout === 'row');
      await expectAccessible(element);
    });
  }

  it('show the ring around the first and the last cover whole', async () => {
    const { element } = await onStage('elib-highlights');
    const picks = [...rowAt(element, 0).querySelectorAll<HTMLElement>('.pick')];
    for (const pick of [picks[0], picks.at(-1)]) {
      if (!pick) throw new Error('there is no cover');
      pick.focus();
      await until(() => getComputedStyle(pick).outlineStyle === 'solid');
      // A row glides to where the cover is seen.
      await aTimeout(400);
      expect(clippedSides(pick)).to.deep.equal([]);
    }
  });

  it('leave the words of a book where they are when its button changes', async () => {
    const { element } = await onStage('elib-highlights');
    const places = (): number[] =>
      [...rowAt(element, 0).querySelectorAll('.standing > .muted')].map((each) =>
        Math.round(each.getBoundingClientRect().top),
      );
    await until(() => places().length > 0);
    const before = places();
    control(element, 'Lainaa: Seitsemän veljestä').click();
    await until(() => wordsOf(rowAt(element, 0)).includes('Eräpäivä'));
    expect(places()).to.deep.equal(before);
  });

  it('can be moved by keyboard and by buttons, which tell whether there is more', async () => {
    const { element } = await onStage('elib-highlights', {
      prepare: (picks) => picks.style.setProperty('width', '700px'),
    });
    const scroller = find(rowAt(element, 0), '.scroller', HTMLElement);
    expect([scroller.tabIndex, scroller.getAttribute('aria-label')]).to.deep.equal([0, 'Uutuudet']);
    scroller.style.setProperty('scroll-behavior', 'auto');
    const [back, on] = [control(element, 'Edelliset: Uutuudet'), control(element, 'Seuraavat: Uutuudet')];
    await nextFrame();
    expect([back, on].map((button) => button.getAttribute('aria-disabled'))).to.deep.equal(['true', 'false']);
    on.click();
    await nextFrame();
    await nextFrame();
    expect(scroller.scrollLeft).to.be.greaterThan(100);
    expect(back.getAttribute('aria-disabled')).to.equal('false');
  });

  it('show no buttons for a row that fits', async () => {
    const { element } = await onStage('elib-highlights', {
      prepare: (picks) => {
        picks.style.setProperty('width', '700px');
        picks.setAttribute('limit', '2');
      },
    });
    await nextFrame();
    expect(control(element, 'Seuraavat: Uutuudet').offsetParent).to.equal(null);
  });

  it('unfold to the whole group, page by page, and fold again', async () => {
    const { element, library } = await onStage('elib-highlights');
    control(element, 'Näytä kaikki: Uutuudet').click();
    await until(() => announced(element) !== '');
    expect(library.catalogue.asked).to.include('feed https://e.example/new fi');
    expect(announced(element)).to.equal('Näkyvissä 4 / 6');
    control(element, 'Näytä lisää').click();
    await atRest(element);
    expect(rowAt(element, 0).querySelectorAll('li')).to.have.length(books.length);
    expect(wordsOf(element.shadowRoot?.activeElement)).to.contain('Kertomus siitä, kuinka');
    await expectAccessible(element);
    control(element, 'Näytä vähemmän').click();
    await atRest(element);
    expect(control(element, 'Näytä kaikki: Uutuudet').getAttribute('aria-expanded')).to.equal('false');
  });

  it('keep the row when the whole group can’t be had, and try again', async () => {
    const { element, library } = await onStage('elib-highlights');
    library.catalogue.mood = new LibraryError('server', '');
    control(element, 'Näytä kaikki: Klassikot').click();
    await until(() => element.renderRoot.querySelector('.error') !== null);
    expect(wordsOf(rows(element)[1]))
      .to.contain('E-kirjastossa on häiriö')
      .and.contain('Fänrik Ståls sägner');
    library.catalogue.mood = 'answers';
    control(element, 'Yritä uudelleen').click();
    await atRest(element);
    expect(wordsOf(element)).to.not.contain('E-kirjastossa on häiriö');
  });
});

interface Expectation {
  readonly mood: CatalogueMood;
  readonly shows: (terms: AllTerms) => string;
  readonly says: (terms: AllTerms) => string;
}

const nothing = (): string => '';

const expected: Readonly<Record<Exclude<ViewState<unknown>['kind'], 'idle'>, Expectation>> = {
  loading: { mood: 'never', shows: nothing, says: nothing },
  empty: { mood: 'empty', shows: (terms) => terms.highlightsEmptyHelp, says: nothing },
  ready: { mood: 'answers', shows: () => 'Pride and Prejudice', says: nothing },
  failed: {
    mood: new LibraryError('server', ''),
    shows: (terms) => terms.errors.server.help,
    says: (terms) => terms.errors.server.title,
  },
};

const inMood = async (mood: CatalogueMood, language: SupportedLanguage) => {
  const library = new FakeLibrary();
  library.catalogue.mood = mood;
  const stage = await onStage('elib-highlights', { library, language });
  // The words for what went wrong come when something has.
  if (mood instanceof LibraryError) await until(() => announced(stage.element) !== '');
  return stage;
};

for (const language of supportedLanguages) {
  describe(`Picks in ${language}`, () => {
    afterEach(clearStage);

    for (const kind of viewStateKinds) {
      if (kind === 'idle') continue;
      it(`show and say that they are ${kind}`, async () => {
        const { mood, shows, says } = expected[kind];
        const { element, terms } = await inMood(mood, language);
        expect(wordsOf(element)).to.contain(shows(terms));
        expect(announced(element)).to.equal(says(terms));
        await expectAccessible(element);
      });
    }

    it('keep their place while the page has no library', async () => {
      const place = document.createElement('main');
      place.lang = language;
      const element = document.createElement('elib-highlights');
      place.append(element);
      document.body.append(place);
      await atRest(element);
      expect(element.getBoundingClientRect().height).to.be.greaterThan(300);
      await expectAccessible(element);
      place.remove();
    });

    for (const kind of errorKinds) {
      it(`tell what to do about ${kind}`, async () => {
        const { element, terms } = await inMood(new LibraryError(kind, ''), language);
        const { title, help } = terms.errors[kind];
        expect(wordsOf(element)).to.contain(title).and.contain(help);
        expect(announced(element)).to.equal(title);
        expect(Object.values(terms.steps)).to.include(
          wordsOf(element.renderRoot.querySelector('.error :is(button, a)')),
        );
        await expectAccessible(element);
      });
    }
  });
}
