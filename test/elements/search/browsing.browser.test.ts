/** Browsing as a patron meets it: the collection before any search, its ways and rows, and where they lead. */

import { expect, waitUntil } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { LibraryError } from '../../../src/domain/library-error.ts';
import '../../../src/elements/search/elib-search.ts';
import { FakeLibrary, fakeProfile } from '../../fakes/fake-library.ts';
import { expectAccessible } from '../accessibility.ts';
import { announced, atRest, clearStage, control, find, onStage, wordsOf } from '../stage.ts';

const collectionOf = (element: LitElement): LitElement => {
  const found = element.shadowRoot?.querySelector('elib-search-collection');
  if (!found) throw new Error('no collection is on show');
  return found;
};

async function browse(library = new FakeLibrary(), prepare?: (element: HTMLElement) => void) {
  const stage = await onStage('elib-search', { library, ...(prepare && { prepare }) });
  await customElements.whenDefined('elib-search-collection');
  await atRest(stage.element);
  await atRest(collectionOf(stage.element));
  return stage;
}

const waysOf = (element: LitElement): string[] =>
  [...collectionOf(element).renderRoot.querySelectorAll('.way')].map((way) => wordsOf(way));
const rowsOf = (element: LitElement): string[] =>
  [...collectionOf(element).renderRoot.querySelectorAll('.row :is(h2, h3)')].map((title) => wordsOf(title));

describe('Browsing the collection', () => {
  afterEach(clearStage);

  it('presents the ways in and the rows of the front page before anything is searched for', async () => {
    const { element } = await browse();
    expect(waysOf(element)).to.deep.equal(['Äänikirjat', 'Lapsille']);
    expect(rowsOf(element)).to.deep.equal(['Uutuudet', 'Klassikot']);
    await expectAccessible(element);
  });

  it('shows only the ways where the webmaster says so, or nothing', async () => {
    const { element } = await browse(new FakeLibrary(), (search) => search.setAttribute('browse', 'ways'));
    expect(waysOf(element)).to.have.length(2);
    expect(rowsOf(element)).to.deep.equal([]);
    clearStage();
    const off = await onStage('elib-search', { prepare: (search) => search.setAttribute('browse', 'off') });
    expect(off.element.shadowRoot?.querySelector('elib-search-collection')).to.equal(null);
    expect(off.library.catalogue.asked).to.deep.equal([]);
  });

  it('arranges both as the library wishes, and hides what it hides', async () => {
    const library = new FakeLibrary();
    const browsing = { first: ['feed/children', 'classics'], hidden: ['feed/audio'] };
    library.profile.set({ kind: 'ready', value: { ...fakeProfile, browsing } });
    const { element } = await browse(library);
    expect(waysOf(element)).to.deep.equal(['Lapsille']);
    expect(rowsOf(element)).to.deep.equal(['Klassikot', 'Uutuudet']);
  });

  it('leads to a feed, tells its name and number, and moves the focus there', async () => {
    const { element, library } = await browse();
    control(collectionOf(element), 'Äänikirjat').click();
    await atRest(element);
    expect(library.catalogue.asked.at(-1)).to.equal('feed https://e.example/feed/audio fi');
    expect(wordsOf(find(element, '.results h2', HTMLElement))).to.equal('Äänikirjat');
    expect(element.shadowRoot?.activeElement).to.equal(find(element, '.results h2', HTMLElement));
    expect(announced(element)).to.equal('6 tulosta');
    expect(new URL(location.href).searchParams.get('elib-q')).to.equal('~feed/audio');
    await expectAccessible(element);
  });

  it('leads back to the collection by its breadcrumb', async () => {
    const { element } = await browse();
    control(collectionOf(element), 'Näytä kaikki: Klassikot').click();
    await atRest(element);
    control(element, 'Kokoelma').click();
    await atRest(element);
    expect(waysOf(element)).to.have.length(2);
    expect(location.search).to.not.contain('elib-q');
  });

  it('shows a part of the collection that has parts of its own', async () => {
    const library = new FakeLibrary();
    library.catalogue.parts = true;
    const { element } = await browse(library);
    control(collectionOf(element), 'Lapsille').click();
    await waitUntil(() => element.shadowRoot?.querySelector('.results elib-search-collection'));
    await atRest(collectionOf(element));
    expect(rowsOf(element)).to.deep.equal(['Uutuudet', 'Klassikot']);
  });

  it('says that it can’t be fetched, and the field still searches', async () => {
    const library = new FakeLibrary();
    library.catalogue.mood = new LibraryError('offline', '');
    const { element } = await browse(library);
    expect(wordsOf(collectionOf(element))).to.contain('Ei verkkoyhteyttä');
    library.catalogue.mood = 'answers';
    control(collectionOf(element), 'Yritä uudelleen').click();
    await atRest(collectionOf(element));
    expect(rowsOf(element)).to.have.length(2);
  });

  it('opens a book from a row', async () => {
    const { element, library } = await browse();
    find(collectionOf(element), '.pick', HTMLElement).click();
    expect(library.opened).to.have.length(1);
  });
});

describe('The address of the page', () => {
  afterEach(clearStage);

  const back = async (): Promise<void> => {
    const returned = new Promise((resolve) => window.addEventListener('popstate', resolve, { once: true }));
    history.back();
    await returned;
  };

  async function seek(element: LitElement, words: string): Promise<void> {
    const field = find(element, 'input', HTMLInputElement);
    field.value = words;
    field.form?.requestSubmit();
    await atRest(element);
  }

  it('leads Back to the books, all pages and the words, without asking again', async () => {
    const { element, library } = await browse();
    await seek(element, 'kivi');
    control(element, 'Näytä lisää').click();
    await atRest(element);
    await seek(element, 'aho');
    const asked = library.catalogue.asked.length;
    await back();
    await element.updateComplete;
    expect(find(element, 'input', HTMLInputElement).value).to.equal('kivi');
    expect(element.renderRoot.querySelectorAll('[role=listitem]')).to.have.length(6);
    expect(library.catalogue.asked).to.have.length(asked);
    await back();
    await atRest(element);
    expect(waysOf(element)).to.have.length(2);
  });

  it('may keep the place in the fragment, beside what is there', async () => {
    history.replaceState(null, '', '#luku=2');
    const { element } = await browse(new FakeLibrary(), (search) => search.setAttribute('keep-in', 'fragment'));
    await seek(element, 'kivi');
    expect(location.hash).to.equal('#luku=2&elib-q=kivi');
    expect(location.search).to.not.contain('elib-q');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('may stay as it is', async () => {
    const { element } = await browse(new FakeLibrary(), (search) => search.setAttribute('keep-in', 'nowhere'));
    const before = location.href;
    await seek(element, 'kivi');
    expect(location.href).to.equal(before);
    expect(element.renderRoot.querySelectorAll('[role=listitem]')).to.have.length(4);
  });

  it('keeps two searches apart by the name of their parameters', async () => {
    const { element } = await browse(new FakeLibrary(), (search) => search.setAttribute('parameter', 'lapset'));
    await seek(element, 'kivi');
    expect(new URL(location.href).searchParams.get('lapset')).to.equal('kivi');
    expect(location.search).to.not.contain('elib-q');
    history.replaceState(null, '', location.pathname);
  });

  it('leaves the state that the page keeps in its history', async () => {
    history.replaceState({ page: 7 }, '');
    const { element } = await browse();
    await seek(element, 'kivi');
    expect(history.state).to.deep.equal({ page: 7 });
    history.replaceState(null, '');
  });

  it('shows nothing from outside the e-library, whoever wrote the address', async () => {
    const url = new URL(location.href);
    url.searchParams.set('elib-q', '~https://attacker.example/feed');
    history.replaceState(null, '', url);
    const library = new FakeLibrary();
    const { element } = await onStage('elib-search', { library });
    await atRest(element);
    expect(library.catalogue.asked).to.deep.equal([]);
    expect(wordsOf(element)).to.contain('Teosta ei löytynyt');
  });
});
