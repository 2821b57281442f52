/** What the shelf says beside loans and holds: its age, what waits for the network, a date for the calendar, whose customer service answers. */

import { expect } from '@open-wc/testing';
import type { LateWish } from '../../../src/domain/late-wish.ts';
import type { ShelfContents } from '../../../src/domain/library.ts';
import { LibraryError } from '../../../src/domain/library-error.ts';
import '../../../src/elements/shelf/elib-shelf.ts';
import '../../../src/elements/shelf/signed-in-shelf.ts';
import { supportedLanguages } from '../../../src/i18n/terms.ts';
import { FakeLibrary } from '../../fakes/fake-library.ts';
import { kalevala, onLoan, railway } from '../../fakes/publications.ts';
import { expectAccessible } from '../accessibility.ts';
import { announced, atRest, clearStage, control, find, onStage, wordsOf } from '../stage.ts';

const contents: ShelfContents = { publications: [onLoan(railway)], asOf: '2026-11-25T12:05:00Z' };

function fullShelf(late: readonly (readonly [string, LateWish])[] = []): FakeLibrary {
  const library = new FakeLibrary();
  library.session.set({ kind: 'signed-in', patron: {} });
  library.shelf.set({ kind: 'ready', value: contents });
  library.shelf.late.set(new Map(late));
  return library;
}

const ages = {
  fi: 'Näin hyllysi oli 25.11.2026 klo 14.05.',
  sv: 'Så här såg din hylla ut 25.11.2026 kl. 14.05.',
  en: 'This is how your shelf was on 25 November 2026 at 14:05.',
};
const waiting = {
  fi: 'Odottaa verkkoyhteyttä: palautus lähetetään, kun yhteys on palannut.',
  sv: 'Väntar på nätet: lånet lämnas tillbaka när kontakten är tillbaka.',
  en: 'Waiting for a connection: the loan will be returned once it is back.',
};
const borrowing = {
  fi: 'Odottaa verkkoyhteyttä: teos lainataan, kun yhteys on palannut.',
  sv: 'Väntar på nätet: titeln lånas när kontakten är tillbaka.',
  en: 'Waiting for a connection: the title will be borrowed once it is back.',
};
const home = {
  fi: 'Kotikuntasi on Rajala. Lainojasi koskeviin kysymyksiin vastaa kotikuntasi kirjasto.',
  sv: 'Din hemkommun är Rajala. Frågor om dina lån besvaras av biblioteket i din hemkommun.',
  en: 'Your home municipality is Rajala. Its library answers questions about your loans.',
};

for (const language of supportedLanguages)
  describe(`Beside the loans, in ${language},`, () => {
    afterEach(clearStage);

    it('stands how old they are when the e-library can’t be reached, and not otherwise', async () => {
      const library = fullShelf();
      const { element } = await onStage('elib-shelf', { language, library });
      expect(wordsOf(element)).to.not.contain(ages[language]);
      library.shelf.set({ kind: 'failed', error: new LibraryError('offline', ''), previous: contents });
      await atRest(element);
      expect(wordsOf(element)).to.contain(ages[language]);
      await expectAccessible(element);
    });

    it('stands what waits for the network', async () => {
      const { element } = await onStage('elib-shelf', {
        language,
        library: fullShelf([[railway.id, { verb: 'return', title: railway.title }]]),
      });
      expect(wordsOf(find(element, '[role=listitem]', HTMLElement))).to.contain(waiting[language]);
      await expectAccessible(element);
    });

    for (const shelf of ['full', 'empty'] as const)
      it(`stands by its title what waits of a book that isn’t there, and what was refused of it, on ${shelf} shelves`, async () => {
        const library = fullShelf([[kalevala.id, { verb: 'borrow', title: kalevala.title }]]);
        if (shelf === 'empty') library.shelf.set({ kind: 'empty' });
        const { element, terms } = await onStage('elib-shelf', { language, library });
        const told = () => wordsOf(find(element, '.late-wishes', HTMLElement));
        expect(told()).to.equal(`Kalevala ${borrowing[language]}`);
        await expectAccessible(element);
        const refusal = new LibraryError('limit', '');
        library.shelf.late.set(new Map([[kalevala.id, { verb: 'borrow', title: kalevala.title, refusal }]]));
        await atRest(element);
        expect(told()).to.contain('Kalevala').and.contain(terms.errors.limit.title);
        expect(announced(element)).to.contain(`Kalevala: ${terms.errors.limit.title}`);
        await expectAccessible(element);
      });

    it('stands whose customer service answers, for those who live elsewhere', async () => {
      const library = fullShelf();
      const { element } = await onStage('elib-shelf', { language, library });
      const live = async (code: string): Promise<string> => {
        const homeMunicipality = { code, name: { und: 'Rajala' } };
        library.session.set({ kind: 'signed-in', patron: { homeMunicipality } });
        await atRest(element);
        return wordsOf(element);
      };
      expect(await live('099'), 'the library’s own municipality').to.not.contain('Rajala');
      expect(await live('098')).to.contain(home[language]);
      await expectAccessible(element);
    });
  });

describe('The shelf', () => {
  afterEach(clearStage);

  it('tells why a wish was refused that had waited, beside the book', async () => {
    const refusal = new LibraryError('conflict', '', { problem: 'http://example.fi/problem/cannot-renew-loan' });
    const { element } = await onStage('elib-shelf', {
      library: fullShelf([[railway.id, { verb: 'renew', title: railway.title, refusal }]]),
    });
    expect(wordsOf(find(element, '[role=listitem]', HTMLElement))).to.contain('Lainaa ei voi uusia');
  });

  it('acknowledges a refusal once the patron has read it, and asks how the shelf is now', async () => {
    const refusal = new LibraryError('server', '');
    const { element, library } = await onStage('elib-shelf', {
      library: fullShelf([[kalevala.id, { verb: 'borrow', title: kalevala.title, refusal }]]),
    });
    control(element, 'Yritä uudelleen').click();
    await atRest(element);
    expect(library.shelf.asked).to.deep.equal([`acknowledge ${kalevala.id}`, 'refresh']);
    expect(wordsOf(element)).to.not.contain('Kalevala');
  });

  it('gives the last day of a loan to the patron’s calendar', async () => {
    const { element } = await onStage('elib-shelf', { library: fullShelf() });
    const link = find(element, 'a[download]', HTMLAnchorElement);
    expect(link.download).to.equal('2026-12-08.ics');
    link.addEventListener('click', (event) => event.preventDefault());
    link.click();
    const entry = await (await fetch(link.href)).text();
    expect(entry).to.contain('SUMMARY:Laina päättyy: Rautatie').and.to.contain('DTSTART;VALUE=DATE:20261208');
  });
});
