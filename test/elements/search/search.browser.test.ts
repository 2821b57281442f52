/** Searching as a patron meets it: what they see, hear and can do, from an empty field to a borrowed book. */

import { expect, oneEvent } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { LibraryError } from '../../../src/domain/library-error.ts';
import type { ElibBorrowed } from '../../../src/events/borrowed.ts';
import type { ElibSearchDone } from '../../../src/events/search-done.ts';
import '../../../src/elements/search/elib-search.ts';
import { FakeLibrary } from '../../fakes/fake-library.ts';
import { kalevala, onHold, onLoan, railway, sevenBrothers } from '../../fakes/publications.ts';
import { expectAccessible } from '../accessibility.ts';
import { announced, atRest, clearStage, control, find, onStage, wordsOf } from '../stage.ts';

async function seek(element: LitElement, words: string): Promise<void> {
  const field = find(element, 'input', HTMLInputElement);
  field.value = words;
  field.form?.requestSubmit();
  await atRest(element);
}

const titles = (element: LitElement): string[] =>
  [...element.renderRoot.querySelectorAll('[role=listitem] h3')].map((title) => wordsOf(title));

function cardOf(element: LitElement, title: string): Element {
  const cards = [...element.renderRoot.querySelectorAll('[role=listitem]')];
  const card = cards.find((one) => wordsOf(one.querySelector('h3')) === title);
  if (!card) throw new Error(`there is no book called ${title}`);
  return card;
}

describe('Searching', () => {
  afterEach(clearStage);

  it('offers a labelled field and a button, and searches for nothing before the patron does', async () => {
    const { element, library } = await onStage('elib-search');
    expect(find(element, 'form', HTMLElement).getAttribute('role')).to.equal('search');
    expect(find(element, 'input', HTMLInputElement).labels?.[0]?.textContent).to.equal('Etsi e-kirjoja ja äänikirjoja');
    expect(control(element, 'Etsi').getAttribute('type')).to.equal('submit');
    expect(library.catalogue.asked.filter((asked) => asked.startsWith('search'))).to.deep.equal([]);
    expect(announced(element)).to.equal('');
  });

  it('lists books with author, kind, language and whether they can be borrowed, and tells how many', async () => {
    const { element, library } = await onStage('elib-search');
    await seek(element, '  kivi ');
    expect(library.catalogue.asked.at(-1)).to.equal('search kivi fi');
    expect(titles(element).slice(0, 3)).to.deep.equal(['Seitsemän veljestä', 'Fänrik Ståls sägner', 'Kalevala']);
    expect(wordsOf(cardOf(element, 'Seitsemän veljestä'))).to.contain('Aleksis Kivi');
    expect(wordsOf(cardOf(element, 'Seitsemän veljestä'))).to.contain('Äänikirja · suomi · 11 t 32 min');
    expect(wordsOf(cardOf(element, 'Seitsemän veljestä'))).to.contain('Lainattavissa heti');
    expect(wordsOf(cardOf(element, 'Kalevala'))).to.contain('Kaikki lainassa, jonossa 4');
    expect(announced(element)).to.equal('6 tulosta');
    await expectAccessible(element);
  });

  it('says in which language a title is that is not in the reader’s', async () => {
    const { element } = await onStage('elib-search', { language: 'en' });
    await seek(element, 'kivi');
    expect(find(cardOf(element, 'Kalevala'), 'h3 [lang]', HTMLElement).lang).to.equal('fi');
    expect(find(element, '.root', HTMLElement).lang).to.equal('en');
  });

  it('does not offer to borrow what is all on loan: a hold is the patron’s own choice', async () => {
    const { element, library } = await onStage('elib-search');
    await seek(element, 'kalevala');
    const card = cardOf(element, 'Kalevala');
    expect([...card.querySelectorAll('.actions button')].map(wordsOf)).to.deep.equal(['Varaa']);
    control(card, 'Varaa: Kalevala').click();
    expect(library.opened).to.deep.equal([{ kind: 'hold', publication: kalevala }]);
    expect(library.shelf.asked).to.deep.equal([]);
  });

  it('leads to the queue, with its numbers, when a borrowing came to a hold or to nothing', async () => {
    const { element, library } = await onStage('elib-search');
    await seek(element, 'kivi');
    library.shelf.borrow = () => Promise.resolve(onHold(railway));
    control(element, 'Lainaa: Rautatie').click();
    await atRest(element);
    expect(library.opened).to.deep.equal([{ kind: 'hold', publication: onHold(railway) }]);
    const problem = 'http://librarysimplified.org/terms/problem/no-available-license';
    library.shelf.borrow = () => Promise.reject(new LibraryError('conflict', '', { problem }));
    control(element, 'Lainaa: Rautatie').click();
    await atRest(element);
    expect(wordsOf(cardOf(element, 'Rautatie'))).to.contain('Viimeinen kappale ehdittiin lainata');
    control(cardOf(element, 'Rautatie'), 'Varaa teos').click();
    expect(library.opened.at(-1)).to.deep.equal({ kind: 'hold', publication: railway });
  });

  it('keeps the words in the address and finds them again after a reload', async () => {
    const first = await onStage('elib-search');
    await seek(first.element, 'täällä');
    expect(new URL(location.href).searchParams.get('elib-q')).to.equal('täällä');
    const reloaded = await onStage('elib-search');
    expect(find(reloaded.element, 'input', HTMLInputElement).value).to.equal('täällä');
    expect(titles(reloaded.element)).to.have.length(4);
    await seek(reloaded.element, '');
    expect(location.search).to.not.contain('elib-q');
    expect(titles(reloaded.element)).to.deep.equal([]);
  });

  it('tells the page how many were found, never what was sought', async () => {
    const { element } = await onStage('elib-search');
    const told = oneEvent<ElibSearchDone>(element, 'elib-search-done');
    await seek(element, 'kivi');
    const event = await told;
    expect(event.count).to.equal(6);
    expect(Object.keys(event)).to.not.include.members(['query', 'words']);
  });

  it('shows more, keeps what was there and moves the focus to the first new book', async () => {
    const { element } = await onStage('elib-search');
    await seek(element, 'kivi');
    expect(titles(element)).to.have.length(4);
    control(element, 'Näytä lisää').click();
    await atRest(element);
    expect(titles(element)).to.have.length(6);
    expect(wordsOf(element.shadowRoot?.activeElement)).to.contain('Kertomus siitä, kuinka');
    expect(announced(element)).to.equal('Näkyvissä 6 / 6');
    expect(() => control(element, 'Näytä lisää')).to.throw();
  });

  it('keeps the books when more can’t be fetched, and offers to try again', async () => {
    const { element, library } = await onStage('elib-search');
    await seek(element, 'kivi');
    library.catalogue.mood = new LibraryError('offline', '');
    control(element, 'Näytä lisää').click();
    await atRest(element);
    expect(titles(element)).to.have.length(4);
    expect(wordsOf(element)).to.contain('Ei verkkoyhteyttä');
    library.catalogue.mood = 'answers';
    control(element, 'Yritä uudelleen').click();
    await atRest(element);
    expect(titles(element)).to.have.length(6);
  });

  it('keeps the books on show while the next answer is on its way', async () => {
    const { element, library } = await onStage('elib-search');
    await seek(element, 'kivi');
    library.catalogue.mood = 'never';
    await seek(element, 'aho');
    expect(titles(element)).to.have.length(4);
    expect(find(element, '.results', HTMLElement).getAttribute('aria-busy')).to.equal('true');
    expect(announced(element)).to.equal('Etsitään…');
  });

  it('opens a book’s details from its title', async () => {
    const { element, library } = await onStage('elib-search');
    await seek(element, 'kivi');
    control(element, 'Rautatie').click();
    expect(library.opened).to.deep.equal([{ kind: 'publication', publication: railway }]);
  });

  it('writes headings one below another, under a heading of its own when it has one', async () => {
    const { element } = await onStage('elib-search', { prepare: (search) => search.setAttribute('heading', 'Haku') });
    await seek(element, 'kivi');
    const levels = [...element.renderRoot.querySelectorAll('h2, h3, h4')].map((one) => one.localName);
    expect(levels.slice(0, 3)).to.deep.equal(['h2', 'h3', 'h4']);
  });
});

describe('Borrowing from the results', () => {
  afterEach(clearStage);

  it('borrows, announces the due date, and offers to listen at the same place with the focus kept', async () => {
    const { element, library } = await onStage('elib-search');
    await seek(element, 'kivi');
    const told = oneEvent<ElibBorrowed>(element, 'elib-borrowed');
    const button = control(element, 'Lainaa: Seitsemän veljestä');
    button.focus();
    button.click();
    expect((await told).medium).to.equal('audiobook');
    await atRest(element);
    expect(announced(element)).to.contain('Lainasit teoksen Seitsemän veljestä. Eräpäivä on 8.12.2026.');
    expect(wordsOf(cardOf(element, 'Seitsemän veljestä'))).to.contain('Eräpäivä 8.12.2026');
    expect(element.shadowRoot?.activeElement).to.equal(control(element, 'Kuuntele: Seitsemän veljestä'));
    control(element, 'Kuuntele: Seitsemän veljestä').click();
    expect(library.player.asked).to.deep.equal([`open ${sevenBrothers.id} and play`]);
    expect(element.querySelector('elib-player')?.slot, 'a player that can be stopped').to.equal('player');
  });

  it('says that it is under way and takes no second press', async () => {
    const { element, library } = await onStage('elib-search');
    library.shelf.mood = 'never';
    await seek(element, 'kivi');
    control(element, 'Lainaa: Rautatie').click();
    await atRest(element);
    const button = control(element, 'Lainataan…: Rautatie');
    expect(button.getAttribute('aria-disabled')).to.equal('true');
    button.click();
    expect(library.shelf.asked).to.deep.equal([`borrow ${railway.id}`]);
  });

  it('says nothing when the patron closed the sign-in', async () => {
    const { element, library } = await onStage('elib-search');
    library.shelf.mood = 'dismissed';
    await seek(element, 'kivi');
    control(element, 'Lainaa: Rautatie').click();
    await atRest(element);
    expect(wordsOf(cardOf(element, 'Rautatie'))).to.contain('Lainattavissa heti');
    expect(announced(element)).to.equal('6 tulosta');
  });

  it('tells beside the book what went wrong, and tries again', async () => {
    const { element, library } = await onStage('elib-search');
    library.shelf.mood = new LibraryError('conflict', '');
    await seek(element, 'kivi');
    control(element, 'Lainaa: Rautatie').click();
    await atRest(element);
    expect(wordsOf(cardOf(element, 'Rautatie'))).to.contain('Tilanne ehti muuttua');
    expect(wordsOf(cardOf(element, 'Kalevala'))).to.not.contain('Tilanne ehti muuttua');
    expect(announced(element)).to.contain('Teosta Rautatie ei saatu lainattua. Tilanne ehti muuttua');
    await expectAccessible(element);
    library.shelf.mood = 'answers';
    control(cardOf(element, 'Rautatie'), 'Yritä uudelleen').click();
    await atRest(element);
    expect(wordsOf(cardOf(element, 'Rautatie'))).to.contain('Eräpäivä');
    expect(wordsOf(element)).to.not.contain('Tilanne ehti muuttua');
  });

  it('leads to the shelf when there are too many loans, where the page has a shelf', async () => {
    const { element, library } = await onStage('elib-search');
    library.shelf.mood = new LibraryError('limit', '', { limit: 5 });
    await seek(element, 'kivi');
    const shelf = document.createElement('elib-shelf');
    shelf.tabIndex = -1;
    element.after(shelf);
    control(element, 'Lainaa: Rautatie').click();
    await atRest(element);
    expect(wordsOf(cardOf(element, 'Rautatie'))).to.contain('Sinulla voi olla 5 lainaa yhtä aikaa.');
    control(element, 'Näytä lainani').click();
    expect(document.activeElement).to.equal(shelf);
  });

  it('shows what the shelf knows: a book borrowed elsewhere on the page is on loan here too', async () => {
    const { element, library } = await onStage('elib-search');
    await seek(element, 'kivi');
    library.shelf.fill([onLoan(railway)]);
    await atRest(element);
    expect(control(element, 'Lue verkossa: Rautatie')).to.be.instanceOf(HTMLButtonElement);
  });

  it('stops showing a patron’s loans when they sign out', async () => {
    const library = new FakeLibrary();
    library.shelf.fill([onLoan(railway)]);
    const { element } = await onStage('elib-search', { library });
    await seek(element, 'kivi');
    library.shelf.set({ kind: 'idle' });
    await atRest(element);
    expect(wordsOf(cardOf(element, 'Rautatie'))).to.contain('Lainattavissa heti');
  });
});
