/** What else a patron finds on their shelf: favourites, past loans when they want them remembered, their data, and the way out. */

import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { LibraryError } from '../../../src/domain/library-error.ts';
import type { OwnLinks, PastLoan } from '../../../src/domain/own-things.ts';
import type { Publication } from '../../../src/domain/publication.ts';
import '../../../src/elements/shelf/elib-favourites.ts';
import '../../../src/elements/shelf/elib-loan-history.ts';
import { ElibOwnData } from '../../../src/elements/shelf/elib-own-data.ts';
import '../../../src/elements/shelf/elib-shelf-more.ts';
import '../../../src/elements/shelf/elib-shelf.ts';
import { loadOwnTerms } from '../../../src/i18n/own/terms.ts';
import { supportedLanguages, type SupportedLanguage } from '../../../src/i18n/terms.ts';
import { FakeLibrary } from '../../fakes/fake-library.ts';
import { allOwnLinks } from '../../fakes/fake-own-things.ts';
import { kalevala, onLoan, railway, sevenBrothers } from '../../fakes/publications.ts';
import { expectAccessible } from '../accessibility.ts';
import { expectReflow } from '../reflow.ts';
import { announced, atRest, clearStage, control, find, onStage, until, wordsOf } from '../stage.ts';

const past: PastLoan = {
  title: { fi: 'Rautatie' },
  borrowed: '2026-11-02T10:00:00Z',
  ended: '2026-11-16T21:59:59Z',
};

/** @param own what the service offers beside loans and holds */
function signedIn(own: OwnLinks = allOwnLinks): FakeLibrary {
  const library = new FakeLibrary();
  library.session.set({ kind: 'signed-in', patron: { own } });
  library.shelf.fill([]);
  return library;
}

async function press(element: LitElement, name: string): Promise<void> {
  control(element, name).click();
  await atRest(element);
}

const favourites = (library: FakeLibrary, ...publications: readonly Publication[]) => {
  library.ownThings.fill(publications);
  return onStage('elib-favourites', { library });
};

const history = (library: FakeLibrary, ...loans: readonly PastLoan[]) => {
  library.ownThings.kept = { kind: 'kept', loans };
  return onStage('elib-loan-history', { library });
};

const ownData = (library: FakeLibrary, links: OwnLinks = allOwnLinks) =>
  onStage('elib-own-data', { library, prepare: (element) => void (element.links = links) });

const summaries = (element: LitElement): string[] =>
  [...element.renderRoot.querySelectorAll('summary')].map((summary) => wordsOf(summary));

describe('Below loans and holds', () => {
  afterEach(clearStage);

  it('stand three lines, shut, and nothing is asked before one is opened', async () => {
    const { element, library } = await onStage('elib-shelf-more', { library: signedIn() });
    expect(summaries(element)).to.deep.equal(['Suosikit', 'Lainaushistoria', 'Omat tietoni']);
    expect(element.renderRoot.querySelectorAll('details[open]').length).to.equal(0);
    expect(library.ownThings.asked).to.deep.equal([]);
  });

  it('stands only what the service offers', async () => {
    const { element } = await onStage('elib-shelf-more', { library: signedIn({ favourites: 'https://e.example/f' }) });
    expect(summaries(element)).to.deep.equal(['Suosikit']);
    clearStage();
    const { element: nothing } = await onStage('elib-shelf-more', { library: signedIn({}) });
    expect(summaries(nothing)).to.deep.equal([]);
  });

  it('opens one without shutting the others', async () => {
    const { element } = await onStage('elib-shelf-more', { library: signedIn() });
    for (const summary of element.renderRoot.querySelectorAll('summary')) summary.click();
    await until(() => wordsOf(element.renderRoot.querySelector('elib-own-data')).includes('Lataa omat tietoni'));
    await atRest(element);
    expect(wordsOf(element.renderRoot.querySelector('elib-favourites'))).to.contain('Sinulla ei ole vielä suosikkeja');
    expect(wordsOf(element.renderRoot.querySelector('elib-loan-history'))).to.contain('Ota lainaushistoria käyttöön');
    await expectAccessible(element);
    await expectReflow(element);
  });

  it('is on the shelf of who is signed in, and of nobody else', async () => {
    const { element, library } = await onStage('elib-shelf', { library: signedIn() });
    const more = () => element.renderRoot.querySelector('elib-shelf-more');
    await until(() => more()?.shadowRoot?.querySelector('summary') instanceof HTMLElement);
    library.session.set({ kind: 'signed-out', expired: false });
    await atRest(element);
    expect(more()?.shadowRoot?.querySelector('summary')).to.equal(null);
  });

  it('stays open while the same patron signs in once more', async () => {
    const { element, library } = await onStage('elib-shelf-more', { library: signedIn() });
    element.renderRoot.querySelector('summary')?.click();
    await until(() => element.renderRoot.querySelector('elib-favourites') !== null);
    library.session.set({ kind: 'signing-in' });
    await atRest(element);
    expect(element.renderRoot.querySelector('elib-favourites')).to.not.equal(null);
  });
});

describe('What else is on the shelf of a patron after whom another signs in at once', () => {
  afterEach(clearStage);

  async function afterAnother(name: string, prepare: (library: FakeLibrary) => void = () => undefined) {
    const library = signedIn();
    prepare(library);
    const { element } = await onStage('elib-shelf', { library });
    const more = () => element.renderRoot.querySelector('elib-shelf-more');
    const details = () =>
      [...(more()?.renderRoot.querySelectorAll('details') ?? [])].find((each) => wordsOf(each).includes(name));
    const own = () => details()?.querySelector<LitElement>('elib-loan-history, elib-own-data');
    await until(() => details() !== undefined);
    details()?.querySelector('summary')?.click();
    await until(() => own()?.shadowRoot?.querySelector('button') instanceof HTMLElement);
    return {
      ...{ element, library, details, own },
      another: async (): Promise<void> => {
        library.session.owner = 'elin';
        library.session.set({ kind: 'signed-in', patron: { own: allOwnLinks } });
        await atRest(element);
        await until(() => details() !== undefined);
      },
    };
  }

  it('is shut, and shows no loan that the other has had', async () => {
    const { element, own, details, another } = await afterAnother('Lainaushistoria', (library) => {
      library.ownThings.kept = { kind: 'kept', loans: [past] };
    });
    await until(() => wordsOf(own()).includes('Rautatie'));
    await another();
    expect([details()?.open, own()]).to.deep.equal([false, null]);
    expect(wordsOf(element)).to.not.contain('Rautatie');
  });

  it('doesn’t ask them whether the account is to end', async () => {
    const { own, details, another } = await afterAnother('Omat tietoni');
    const data = own();
    if (data) await press(data, 'Lopeta e-kirjaston käyttö');
    expect(wordsOf(own())).to.contain('Lopetetaanko');
    await another();
    expect([details()?.open, own()]).to.deep.equal([false, null]);
  });

  it('stays as it is when the same patron signs in once more', async () => {
    const { element, library, own, details } = await afterAnother('Omat tietoni');
    const data = own();
    library.session.set({ kind: 'signed-in', patron: { own: allOwnLinks } });
    await atRest(element);
    expect(details()?.open).to.equal(true);
    expect(own()).to.equal(data);
  });
});

describe('Favourites on the shelf', () => {
  afterEach(clearStage);

  it('tell how each stands, with its next step', async () => {
    const { element } = await favourites(signedIn(), railway, kalevala);
    const cards = [...element.renderRoot.querySelectorAll('[role=listitem]')].map((card) => wordsOf(card));
    expect(cards[0]).to.match(/Rautatie.*Lainattavissa.*Lainaa/);
    expect(cards[1]).to.match(/Kalevala.*Kaikki lainassa.*Varaa/);
  });

  it('can be borrowed right there, and then be read', async () => {
    const { element, library } = await favourites(signedIn(), railway);
    await press(element, 'Lainaa: Rautatie');
    expect(library.shelf.asked).to.deep.equal([`borrow ${railway.id}`]);
    expect(announced(element)).to.contain('Lainasit teoksen Rautatie');
    expect(control(element, 'Lue verkossa: Rautatie')).to.be.an.instanceof(HTMLButtonElement);
  });

  it('can be removed, which is said, and the focus goes on to the next', async () => {
    const { element, library } = await favourites(signedIn(), railway, kalevala);
    await press(element, 'Poista suosikeista: Rautatie');
    expect(library.ownThings.asked).to.deep.equal([`no favourite ${railway.id}`]);
    expect(announced(element)).to.equal('Poistettu suosikeista: Rautatie.');
    expect(element.shadowRoot?.activeElement?.getAttribute('aria-label')).to.equal('Poista suosikeista: Kalevala');
    await press(element, 'Poista suosikeista: Kalevala');
    expect(wordsOf(element)).to.contain('Sinulla ei ole vielä suosikkeja');
    expect(element.shadowRoot?.activeElement?.className).to.contain('list');
  });

  for (const [language, told] of [
    ['fi', 'Suosikkeja voi lisätä ja poistaa e-kirjaston sovelluksessa.'],
    ['sv', 'Favoriter läggs till och tas bort i e-bibliotekets app.'],
    ['en', 'Favourites are added and removed in the e-library’s app.'],
  ] as const)
    it(`say in ${language} where they are changed when the service doesn’t let this page do it`, async () => {
      const library = signedIn();
      library.ownThings.canChangeFavourites = false;
      library.ownThings.fill([railway]);
      const { element } = await onStage('elib-favourites', { library, language });
      expect(wordsOf(element)).to.contain('Rautatie').and.contain(told);
      expect(element.renderRoot.querySelectorAll('.remove')).to.have.length(0);
      await expectAccessible(element);
    });

  it('stay where removing fails, with the reason and another try', async () => {
    const library = signedIn();
    library.ownThings.mood = new LibraryError('offline', '');
    const { element } = await favourites(library, railway);
    await press(element, 'Poista suosikeista: Rautatie');
    expect(announced(element)).to.contain('Suosikkia ei voitu muuttaa: Rautatie.');
    library.ownThings.mood = 'answers';
    await press(element, 'Yritä uudelleen');
    expect(wordsOf(element)).to.contain('Sinulla ei ole vielä suosikkeja');
  });

  it('say why they can’t be shown, and keep those that are known', async () => {
    const library = signedIn();
    const { element } = await favourites(library, railway);
    library.ownThings.favourites.set({ kind: 'failed', error: new LibraryError('server', ''), previous: [railway] });
    await atRest(element);
    expect(wordsOf(element)).to.contain('Rautatie').and.contain('Yritä uudelleen');
  });
});

describe('Past loans', () => {
  afterEach(clearStage);

  it('aren’t remembered unless the patron wants it, which is said before they choose', async () => {
    const { element, library } = await onStage('elib-loan-history', { library: signedIn() });
    expect(wordsOf(element)).to.contain('Lainojasi ei muisteta palautuksen jälkeen').and.contain('Vain sinä näet sen.');
    await press(element, 'Ota lainaushistoria käyttöön');
    expect(library.ownThings.asked).to.deep.equal(['history', 'begin history', 'history']);
    expect(announced(element)).to.equal('Lainaushistoria on käytössä.');
    expect(wordsOf(element)).to.contain('Tähän tulevat lainat, jotka päättyvät tästä lähtien.');
  });

  it('are listed with the day they were borrowed and the day they ended', async () => {
    const { element } = await history(signedIn(), past);
    expect(wordsOf(element.renderRoot.querySelector('li'))).to.equal(
      'Rautatie Lainattu 2.11.2026 · päättyi 16.11.2026',
    );
  });

  for (const [button, words, wish, told] of [
    ['Tyhjennä lainaushistoria', 'Tyhjennetäänkö lainaushistoria?', 'empty history', 'Lainaushistoria on tyhjennetty.'],
    [
      'Poista lainaushistoria käytöstä',
      'Samalla se tyhjennetään',
      'end history',
      'Lainaushistoria on poistettu käytöstä ja tyhjennetty.',
    ],
  ] as const) {
    it(`are gone only after a question: ${button}`, async () => {
      const { element, library } = await history(signedIn(), past);
      await press(element, button);
      const asked = find(element, '[role=group]', HTMLElement);
      expect(wordsOf(asked)).to.contain(words);
      expect(element.shadowRoot?.activeElement).to.equal(asked);
      await expectAccessible(element);
      await press(element, 'Peruuta');
      expect(library.ownThings.asked).to.deep.equal(['history']);
      await press(element, button);
      await press(element, button);
      expect(library.ownThings.asked).to.deep.equal(['history', wish, 'history']);
      expect(announced(element)).to.equal(told);
      expect(element.shadowRoot?.activeElement?.className).to.equal('within');
    });
  }

  it('are asked for again when a loan ends, as it is one of them now', async () => {
    const library = signedIn();
    library.shelf.fill([onLoan(railway)]);
    const { element } = await history(library);
    library.ownThings.kept = { kind: 'kept', loans: [past] };
    library.shelf.fill([]);
    await atRest(element);
    expect(wordsOf(element.renderRoot.querySelector('li'))).to.contain('Rautatie');
  });

  it('are asked for again when another tab has changed them', async () => {
    const library = signedIn();
    const { element } = await history(library, past);
    library.ownThings.kept = { kind: 'off' };
    library.ownThings.news.set(1);
    await atRest(element);
    expect(wordsOf(element)).to.contain('Lainojasi ei muisteta');
    element.remove();
    library.ownThings.news.set(2);
    expect(library.ownThings.asked).to.deep.equal(['history', 'history']);
  });

  it('say what went wrong, and try the same again', async () => {
    const library = signedIn();
    const { element } = await onStage('elib-loan-history', { library });
    library.ownThings.mood = new LibraryError('offline', '');
    await press(element, 'Ota lainaushistoria käyttöön');
    expect(wordsOf(element)).to.contain('Yritä uudelleen');
    library.ownThings.mood = 'answers';
    await press(element, 'Yritä uudelleen');
    expect(announced(element)).to.equal('Lainaushistoria on käytössä.');
  });
});

describe('Own data', () => {
  afterEach(clearStage);

  it('is saved as a file, which is said', async () => {
    const { element, library } = await ownData(signedIn());
    await press(element, 'Lataa omat tietoni');
    expect(library.ownThings.asked).to.deep.equal(['save e-kirjasto-omat-tiedot']);
    expect(announced(element)).to.equal('Omat tietosi on ladattu.');
  });

  it('and the account end only after a question that names what is lost', async () => {
    const { element, library } = await ownData(signedIn());
    await press(element, 'Lopeta e-kirjaston käyttö');
    const asked = find(element, '[role=group]', HTMLElement);
    expect([...asked.querySelectorAll('li')].map((loss) => wordsOf(loss))).to.deep.equal([
      'Lainasi palautetaan heti.',
      'Varauksesi perutaan, ja menetät paikkasi jonoissa.',
      'Suosikkisi ja lainaushistoriasi poistetaan.',
      'Kohdat, joihin jäit äänikirjoissa, poistetaan.',
      'Sinut kirjataan ulos kaikilta laitteilta.',
    ]);
    expect(element.shadowRoot?.activeElement).to.equal(asked);
    await press(element, 'Peruuta');
    expect(library.ownThings.asked).to.deep.equal([]);
  });

  it('stays as it was when the patron doesn’t sign in once more', async () => {
    const library = signedIn();
    library.ownThings.mood = 'dismissed';
    const { element } = await ownData(library);
    await press(element, 'Lopeta e-kirjaston käyttö');
    await press(element, 'Lopeta e-kirjaston käyttö');
    expect(wordsOf(element)).to.contain('Lopetetaanko e-kirjaston käyttö?');
  });

  it('gone, the patron is told so where the shelf was, and hears it', async () => {
    const library = signedIn();
    library.ownThings.onEnd = () => library.session.set({ kind: 'signed-out', expired: false });
    const { element } = await onStage('elib-shelf-more', { library });
    element.renderRoot.querySelectorAll('summary')[2]?.click();
    await until(() => wordsOf(element.renderRoot.querySelector('elib-own-data')).includes('Lopeta'));
    const data = find(element, 'elib-own-data', ElibOwnData);
    await press(data, 'Lopeta e-kirjaston käyttö');
    await press(data, 'Lopeta e-kirjaston käyttö');
    await atRest(element);
    expect(announced(element)).to.equal('E-kirjaston käyttösi on lopetettu');
    expect(wordsOf(element.shadowRoot?.activeElement)).to.contain('Voit aloittaa alusta');
    await expectAccessible(element);
    library.session.set({ kind: 'signed-in', patron: { own: allOwnLinks } });
    await atRest(element);
    expect(wordsOf(element)).to.not.contain('on lopetettu');
  });
});

describe('The words of own things', () => {
  afterEach(clearStage);

  for (const language of supportedLanguages) {
    it(`are all there in ${language}, and everything is usable in them`, async () => {
      const library = signedIn();
      library.ownThings.fill([onLoan(sevenBrothers), kalevala]);
      library.ownThings.kept = { kind: 'kept', loans: [past] };
      const terms = await loadOwnTerms(language);
      for (const [tag, words] of [
        ['elib-favourites', terms.removeFavourite],
        ['elib-loan-history', terms.historyEmpty],
        ['elib-own-data', terms.accountEnd],
      ] as const) {
        const { element } = await onStage(tag, {
          language,
          library,
          prepare: (made) => {
            if (made instanceof ElibOwnData) made.links = allOwnLinks;
          },
        });
        expect(wordsOf(element)).to.contain(words);
        await expectAccessible(element);
        clearStage();
      }
    });
  }

  it('are of three languages, none borrowed from another', async () => {
    const strings = async (language: SupportedLanguage): Promise<Map<string, string>> => {
      const terms = await loadOwnTerms(language);
      const own = Object.entries(terms).filter(([name]) =>
        /^(favourite|removeF|noF|history|past|ownData|account)/.test(name),
      );
      return new Map(
        own.map(([name, value]) => [
          name,
          typeof value === 'function' ? String((value as (...given: string[]) => unknown)('X', 'Y')) : String(value),
        ]),
      );
    };
    const [finnish, swedish, english] = await Promise.all(supportedLanguages.map(strings));
    expect(finnish?.size).to.be.greaterThan(30);
    for (const [name, text] of finnish ?? []) {
      const all = [text, swedish?.get(name) ?? '', english?.get(name) ?? ''];
      expect(new Set(all).size, name).to.equal(3);
      for (const each of all) expect(each, name).to.not.match(/undefined|\s{2}|!|\.\.\./);
    }
  });
});
