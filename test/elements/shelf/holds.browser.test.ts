/** A hold is a choice: the patron hears the queue first, is told what came of it, and can put it off or give it up. */

import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { LitElement } from 'lit';
import { isoDay } from '../../../src/domain/helsinki-day.ts';
import type { Lending } from '../../../src/domain/lending.ts';
import { LibraryError } from '../../../src/domain/library-error.ts';
import type { Publication } from '../../../src/domain/publication.ts';
import '../../../src/elements/shelf/elib-hold.ts';
import '../../../src/elements/shelf/elib-shelf.ts';
import { FakeLibrary } from '../../fakes/fake-library.ts';
import { availableLending, kalevala, onHold, readyToBorrow } from '../../fakes/publications.ts';
import { expectAccessible } from '../accessibility.ts';
import { announced, atRest, clearStage, control, find, onStage, wordsOf } from '../stage.ts';

const dayMs = 86_400_000;
const inWeeks = (weeks: number): string => new Date(Date.now() + weeks * 7 * dayMs).toISOString();

async function press(element: LitElement, name: string): Promise<void> {
  control(element, name).click();
  await atRest(element);
}

/** The question about `publication`, of which the e-library says `fresh`. */
function question(publication: Publication, fresh: Lending = publication.lending, library = new FakeLibrary()) {
  library.catalogue.publications = [{ ...publication, lending: fresh }];
  return onStage('elib-hold', {
    library,
    prepare: (element) => {
      element.publication = publication;
    },
  });
}

const waiting = (total: number | undefined, weeks?: number): Lending => ({
  kind: 'unavailable',
  borrow: 'https://e.example/borrow',
  copies: { total: 1, available: 0 },
  ...(weeks !== undefined && { until: inWeeks(weeks) }),
  holds: total === undefined ? {} : { total },
});

describe('The question before a hold', () => {
  afterEach(clearStage);

  const questions: readonly (readonly [number | undefined, number | undefined, string])[] = [
    [3, 4, '3 ennen sinua jonossa, arviolta 4 viikkoa. Varataanko teos?'],
    [3, undefined, '3 ennen sinua jonossa. Varataanko teos?'],
    [undefined, 1, 'Arviolta viikko. Varataanko teos?'],
    [0, undefined, 'Jonossa ei ole muita. Varataanko teos?'],
    [undefined, undefined, 'Kaikki kappaleet ovat lainassa. Varataanko teos?'],
  ];
  for (const [total, weeks, words] of questions) {
    it(`is "${words}"`, async () => {
      const { element } = await question({ ...kalevala, lending: waiting(total, weeks) });
      expect(wordsOf(element)).to.contain(words);
      expect(wordsOf(element.shadowRoot?.activeElement)).to.equal('Varaa');
      await expectAccessible(element);
    });
  }

  it('has the numbers of now, not those of the list', async () => {
    const { element } = await question({ ...kalevala, lending: waiting(1) }, waiting(7));
    expect(wordsOf(element)).to.contain('7 ennen sinua jonossa');
  });

  it('places the hold, and tells and announces the place in the queue', async () => {
    const { element, library } = await question(kalevala);
    library.shelf.hold = () => Promise.resolve(onHold(kalevala, { until: inWeeks(4) }));
    await press(element, 'Varaa');
    const outcome = 'Varattu, jonossa sijalla 4, arviolta 4 viikkoa. Kerromme hyllyssä, kun voit lainata.';
    expect(wordsOf(element)).to.contain(outcome);
    expect(announced(element)).to.equal(outcome);
    expect(wordsOf(element.shadowRoot?.activeElement)).to.equal('Sulje');
    await expectAccessible(element);
  });

  it('leaves out what the service doesn’t tell', async () => {
    const { element, library } = await question(kalevala);
    library.shelf.hold = () => Promise.resolve(onHold(kalevala, { holds: {} }));
    await press(element, 'Varaa');
    expect(announced(element)).to.equal('Varattu. Kerromme hyllyssä, kun voit lainata.');
  });

  it('is still there when the patron closed the sign-in', async () => {
    const { element, library } = await question(kalevala);
    library.shelf.mood = 'dismissed';
    await press(element, 'Varaa');
    expect(wordsOf(element)).to.contain('Varataanko teos?');
  });

  it('offers to borrow when a copy has come back meanwhile', async () => {
    const { element } = await question(kalevala, availableLending);
    expect(wordsOf(element)).to.contain('Lainattavissa heti');
    expect(wordsOf(element.shadowRoot?.activeElement)).to.equal('Lainaa');
  });

  it('tells what to do when there are as many holds as allowed', async () => {
    const { element, library } = await question(kalevala);
    const problem = 'http://librarysimplified.org/terms/problem/hold-limit-reached';
    library.shelf.mood = new LibraryError('limit', '', { problem, limit: 5 });
    await press(element, 'Varaa');
    expect(wordsOf(element)).to.contain('Sinulla on jo enimmäismäärä varauksia');
    expect(wordsOf(element)).to.contain('Sinulla voi olla 5 varausta yhtä aikaa. Peru yksi, niin voit varata uuden.');
    await expectAccessible(element);
  });
});

describe('A borrowing that came to a hold', () => {
  afterEach(clearStage);

  it('is told in words, and can be given up', async () => {
    const { element, library } = await question(onHold(kalevala, { holds: { position: 1 } }));
    expect(wordsOf(element)).to.contain('Viimeinen kappale ehdittiin lainata. Olet nyt jonossa sijalla 1.');
    await press(element, 'Peru varaus');
    expect(library.shelf.asked).to.deep.equal([`return ${kalevala.id}`]);
    expect(announced(element)).to.equal('Teoksen Kalevala varaus on peruttu.');
  });
});

describe('Holds on the shelf', () => {
  afterEach(clearStage);

  const shelf = (...publications: readonly Publication[]) => {
    const library = new FakeLibrary();
    library.session.set({ kind: 'signed-in', patron: {} });
    library.shelf.fill(publications);
    return onStage('elib-shelf', { library });
  };
  const suspension = { href: 'https://e.example/suspend' };

  it('tell the place in the queue and how long it may take', async () => {
    const { element } = await shelf(onHold(kalevala, { until: inWeeks(4) }));
    expect(wordsOf(element)).to.contain('Olet jonossa sijalla 4 · arviolta 4 viikkoa');
    await expectAccessible(element);
  });

  it('show until when one that is ready can be borrowed', async () => {
    const { element, library } = await shelf(readyToBorrow(kalevala));
    expect(wordsOf(element)).to.contain('Lainattava viimeistään 28.11.2026 klo 23.59');
    await press(element, 'Lainaa: Kalevala');
    expect(library.shelf.asked).to.deep.equal([`borrow ${kalevala.id}`]);
  });

  it('are put off until a day that the patron chooses, from tomorrow on', async () => {
    const { element, library } = await shelf(onHold(kalevala, { suspension }));
    await press(element, 'Keskeytä varaus: Kalevala');
    const day = find(element, '#day', HTMLInputElement);
    expect(element.shadowRoot?.activeElement).to.equal(day);
    expect(day.min).to.equal(isoDay(Date.now() + dayMs));
    expect(wordsOf(element)).to.contain('Paikkasi jonossa säilyy. Teosta ei tarjota sinulle ennen tätä päivää.');
    await expectAccessible(element);
    day.value = day.max;
    await press(element, 'Keskeytä varaus');
    expect(library.shelf.asked).to.deep.equal([`suspend until ${day.max} ${kalevala.id}`]);
    const [year, month, date] = day.max.split('-').map(Number);
    expect(announced(element)).to.equal(`Teoksen Kalevala varaus on keskeytetty ${date}.${month}.${year} asti.`);
    expect(wordsOf(element)).to.contain(`jonossa sijalla 4 · keskeytetty ${date}.${month}.${year} asti`);
    expect(element.shadowRoot?.activeElement).to.equal(control(element, 'Jatka varausta: Kalevala'));
  });

  it('are left alone by Escape', async () => {
    const { element, library } = await shelf(onHold(kalevala, { suspension }));
    await press(element, 'Keskeytä varaus: Kalevala');
    await sendKeys({ press: 'Escape' });
    await atRest(element);
    expect(library.shelf.asked).to.deep.equal([]);
    expect(element.shadowRoot?.activeElement).to.equal(control(element, 'Keskeytä varaus: Kalevala'));
  });

  it('run again when the patron says so', async () => {
    const { element, library } = await shelf(onHold(kalevala, { suspension: { ...suspension, until: inWeeks(2) } }));
    await press(element, 'Jatka varausta: Kalevala');
    expect(library.shelf.asked).to.deep.equal([`resume ${kalevala.id}`]);
    expect(announced(element)).to.equal('Teoksen Kalevala varaus jatkuu.');
  });

  it('can’t be put off where the service doesn’t know how', async () => {
    const { element } = await shelf(onHold(kalevala));
    expect(() => control(element, 'Keskeytä varaus: Kalevala')).to.throw();
  });
});
