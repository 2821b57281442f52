/** What a book in full leads to: people, series, subjects, similar books, accessibility in plain words, and a link to share. */

import { expect, oneEvent } from '@open-wc/testing';
import type { LitElement } from 'lit';
import type { Publication } from '../../../src/domain/publication.ts';
import '../../../src/elements/publication/elib-publication.ts';
import '../../../src/elements/search/elib-search.ts';
import type { ElibPublicationRequest } from '../../../src/events/publication-request.ts';
import { loadAllTerms, supportedLanguages, type SupportedLanguage } from '../../../src/i18n/terms.ts';
import { FakeLibrary } from '../../fakes/fake-library.ts';
import { railway, sevenBrothers } from '../../fakes/publications.ts';
import { expectAccessible } from '../accessibility.ts';
import { announced, atRest, clearStage, control, find, onStage, until, wordsOf } from '../stage.ts';

const linked: Publication = {
  ...sevenBrothers,
  contributors: [
    { name: { und: 'Aleksis Kivi' }, role: 'author', href: 'https://e.example/contributors/kivi' },
    { name: { und: 'Maija Lukija' }, role: 'narrator' },
  ],
  series: [{ name: { fi: 'Suomen klassikot' }, position: 2, href: 'https://e.example/series/klassikot?language=sv' }],
  related: 'https://e.example/related?start=4',
  accessibility: {
    summary: [{ fi: 'Kuvat on kuvailtu.' }],
    features: ['displayTransformability', 'ttsMarkup'],
    sufficientModes: ['textual'],
    hazards: ['flashing'],
    conformsTo: [
      'http://www.idpf.org/epub/a11y/accessibility-20170105.html#wcag-aa',
      'EPUB Accessibility 1.1 - WCAG 2.1 Level AA',
    ],
  },
};

const libraryWith = (publication: Publication): FakeLibrary => {
  const library = new FakeLibrary();
  library.catalogue.publications = [publication, ...library.catalogue.publications.slice(1)];
  return library;
};

const show = (publication: Publication, language: SupportedLanguage = 'fi') =>
  onStage('elib-publication', {
    language,
    library: libraryWith(publication),
    prepare: (element) => {
      element.publication = publication;
    },
  });

async function rowsOf(element: LitElement): Promise<LitElement> {
  await customElements.whenDefined('elib-publication-more');
  const found = (): LitElement | null | undefined => element.shadowRoot?.querySelector('elib-publication-more');
  await until(() => !!found()?.shadowRoot?.querySelector('.row'));
  const more = found();
  if (!more) throw new Error('nothing stands below the book');
  return more;
}

const titlesOf = (more: LitElement): string[] =>
  [...more.renderRoot.querySelectorAll('.row :is(h3, h4)')].map((title) => wordsOf(title));

describe('What a book leads to', () => {
  afterEach(clearStage);

  it('stands below it in rows, each book once and itself never', async () => {
    const { element } = await show(linked);
    const more = await rowsOf(element);
    expect(titlesOf(more)).to.deep.equal([
      'Sarjassa Suomen klassikot',
      'Lisää tekijältä Aleksis Kivi',
      'Samankaltaisia',
    ]);
    const books = [...more.renderRoot.querySelectorAll('.name')].map((name) => wordsOf(name));
    expect(books).to.not.include('Seitsemän veljestä');
    expect(new Set(books).size).to.equal(books.length);
    await expectAccessible(element);
  });

  it('is shown in its place when it is chosen, with the focus on its title', async () => {
    const { element } = await show(linked);
    const more = await rowsOf(element);
    const told = oneEvent<ElibPublicationRequest>(element, 'elib-publication-request');
    const pick = find(more, '.pick', HTMLElement);
    const title = wordsOf(pick.querySelector('.name'));
    pick.focus();
    pick.click();
    await told;
    await atRest(element);
    const heading = find(element, 'h2', HTMLElement);
    expect(wordsOf(heading)).to.equal(title);
    expect(element.shadowRoot?.activeElement === heading, 'the focus is on it').to.equal(true);
  });

  it('is a name to press only where the page has a search, which then shows it', async () => {
    const { element } = await show(linked);
    expect(() => control(element, 'Aleksis Kivi')).to.throw();
    const search = document.createElement('elib-search');
    element.before(search);
    element.requestUpdate();
    await atRest(element);
    control(element, 'Aleksis Kivi').click();
    await atRest(search);
    expect(new URL(location.href).searchParams.get('elib-q')).to.equal('~contributors/kivi');
    expect(find(search, '.results h2', HTMLElement) === search.shadowRoot?.activeElement).to.equal(true);
  });
});

describe('Accessibility of a book', () => {
  afterEach(clearStage);

  for (const language of supportedLanguages) {
    it(`is told in plain words in ${language}, and what only specialists know is left out`, async () => {
      const { element } = await show(linked, language);
      const terms = await loadAllTerms(language);
      const term = [...element.renderRoot.querySelectorAll('dt')].find((one) => wordsOf(one) === terms.accessibility);
      const sentences = [...(term?.nextElementSibling?.querySelectorAll('li') ?? [])].map((one) => wordsOf(one));
      expect(sentences).to.deep.equal([
        terms.readableByScreenReader,
        terms.accessibilityFeatures.displayTransformability,
        terms.accessibilityHazards.flashing,
        terms.meetsStandard('WCAG AA'),
        terms.meetsStandard('WCAG 2.1 AA'),
        'Kuvat on kuvailtu.',
      ]);
    });
  }

  it('is not mentioned where nothing is known', async () => {
    const { element } = await show(railway);
    expect(wordsOf(element)).to.not.contain('Saavutettavuus');
  });
});

describe('Sharing a book', () => {
  afterEach(clearStage);

  const sharing = async (device: Partial<Record<'share' | 'canShare', unknown>>, copy: () => Promise<void>) => {
    const clipboard = Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard');
    for (const [name, value] of Object.entries(device))
      Object.defineProperty(navigator, name, { value, configurable: true });
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: copy }, configurable: true });
    const { element } = await show(railway);
    control(element, 'Jaa').click();
    await atRest(element);
    for (const name of [...Object.keys(device), 'clipboard']) Reflect.deleteProperty(navigator, name);
    expect(Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard')).to.deep.equal(clipboard);
    return element;
  };

  const link = (): string => {
    const url = new URL(location.href);
    url.searchParams.set('elib-book', 'publications/9789510000004');
    return url.href;
  };

  it('uses the device’s own way', async () => {
    const shared: unknown[] = [];
    const share = (data: unknown) => Promise.resolve(void shared.push(data));
    await sharing({ share, canShare: () => true }, () => Promise.reject(new Error('not to be used')));
    expect(shared).to.deep.equal([{ title: 'Rautatie', url: link() }]);
  });

  it('copies the link to this very page, and says so', async () => {
    const copied: unknown[] = [];
    const copy = (...text: unknown[]) => Promise.resolve(void copied.push(...text));
    const element = await sharing({ share: undefined, canShare: () => false }, copy);
    expect(copied).to.deep.equal([link()]);
    expect(announced(element)).to.contain('Linkki on kopioitu.');
  });

  it('shows the link where the device refuses', async () => {
    const element = await sharing({ share: undefined, canShare: () => false }, () =>
      Promise.reject(new Error('refused')),
    );
    expect(wordsOf(element)).to.contain(`Linkkiä ei voitu kopioida. Kopioi se tästä: ${link()}`);
  });
});
