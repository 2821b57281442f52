/** The tools beside the results as a patron meets them: limits, chips, order, list or covers, marks, and help where nothing was found. */

import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { LitElement } from 'lit';
import '../../../src/elements/search/elib-search.ts';
import type { ElibEntriesDropped } from '../../../src/events/entries-dropped.ts';
import type { ElibSearchDone } from '../../../src/events/search-done.ts';
import { loadAllTerms, supportedLanguages, type SupportedLanguage } from '../../../src/i18n/terms.ts';
import { emptyFeed } from '../../fakes/fake-catalogue.ts';
import { FakeLibrary } from '../../fakes/fake-library.ts';
import { expectAccessible } from '../accessibility.ts';
import { expectReflow } from '../reflow.ts';
import { announced, atRest, clearStage, control, find, onStage, wordsOf } from '../stage.ts';

/** What comes after the results, by its tag. */
async function beside(element: LitElement, tag: string): Promise<LitElement> {
  await customElements.whenDefined(tag);
  await atRest(element);
  const found = element.shadowRoot?.querySelector<LitElement>(tag);
  if (!found) throw new Error(`there is no ${tag}`);
  await atRest(found);
  return found;
}

async function seek(element: LitElement, words: string): Promise<LitElement> {
  const field = find(element, 'input', HTMLInputElement);
  field.value = words;
  field.form?.requestSubmit();
  await atRest(element);
  return beside(element, 'elib-search-tools');
}

async function found(words: string, library = new FakeLibrary(), language: SupportedLanguage = 'fi') {
  const stage = await onStage('elib-search', { library, language });
  const tools = await seek(stage.element, words);
  return { ...stage, tools };
}

const titles = (element: LitElement): string[] =>
  [...element.renderRoot.querySelectorAll('[role=listitem] h3')].map((title) => wordsOf(title));

describe('Limiting what was found', () => {
  afterEach(clearStage);

  for (const language of supportedLanguages) {
    it(`opens the limits, limits by one, shows it as a chip and takes it away, in ${language}`, async () => {
      const { element, tools, library } = await found('kivi', new FakeLibrary(), language);
      const terms = await loadAllTerms(language);
      const [, swedish = ''] = { fi: ['', 'ruotsi'], sv: ['', 'svenska'], en: ['', 'Swedish'] }[language];
      const button = control(tools, terms.limits);
      expect(button.getAttribute('aria-expanded')).to.equal('false');
      button.click();
      await atRest(tools);
      expect(button.getAttribute('aria-expanded')).to.equal('true');
      const choice = control(tools, `${swedish} 7`);
      choice.focus();
      choice.click();
      await atRest(element);
      await atRest(tools);
      expect(library.catalogue.asked.at(-1)).to.contain('language=sv');
      expect(titles(element)).to.deep.equal(['Fänrik Ståls sägner']);
      expect(tools.shadowRoot?.activeElement, 'the focus stays').to.equal(control(tools, `${swedish} 7`));
      expect(control(tools, `${swedish} 7`).getAttribute('aria-pressed')).to.equal('true');
      expect(control(tools, terms.limitsChosen(1)).getAttribute('aria-expanded')).to.equal('true');
      expect(announced(element)).to.equal(terms.results(1));
      await expectAccessible(element);
      control(tools, terms.removeLimit(swedish)).click();
      await atRest(element);
      await atRest(tools);
      expect(titles(element)).to.have.length(4);
      expect(tools.shadowRoot?.activeElement).to.equal(control(tools, terms.limits));
    });
  }

  it('keeps the words in the field and in the address, and finds both again after a reload', async () => {
    const { element, tools } = await found('kivi');
    control(tools, 'Rajaa').click();
    await atRest(tools);
    control(tools, 'ruotsi 7').click();
    await atRest(element);
    expect(find(element, 'input', HTMLInputElement).value).to.equal('kivi');
    const again = await onStage('elib-search');
    await beside(again.element, 'elib-search-tools');
    expect(find(again.element, 'input', HTMLInputElement).value).to.equal('kivi');
    expect(titles(again.element)).to.deep.equal(['Fänrik Ståls sägner']);
  });

  it('offers no limits and no order that the service doesn’t have', async () => {
    const library = new FakeLibrary();
    library.catalogue.hasFacets = false;
    const { tools } = await found('kivi', library);
    expect(() => control(tools, 'Rajaa')).to.throw();
    expect(tools.shadowRoot?.querySelector('select')).to.equal(null);
  });

  it('puts the books in another order', async () => {
    const { element, tools } = await found('kivi');
    const order = find(tools, 'select', HTMLSelectElement);
    expect(order.labels[0]?.textContent).to.contain('Järjestys');
    expect(order.value).to.equal('Osuvuus');
    order.value = 'Nimi';
    order.dispatchEvent(new Event('change'));
    await atRest(element);
    await atRest(tools);
    expect(titles(element)[0]).to.equal('Fänrik Ståls sägner');
    expect(find(tools, 'select', HTMLSelectElement).value).to.equal('Nimi');
  });

  it('shows covers instead of a list', async () => {
    const { element, tools } = await found('kivi');
    expect(control(tools, 'Luettelo').getAttribute('aria-pressed')).to.equal('true');
    control(tools, 'Kannet').click();
    await atRest(element);
    await atRest(tools);
    expect(control(tools, 'Kannet').getAttribute('aria-pressed')).to.equal('true');
    expect(find(element, '[role=list]', HTMLElement).className).to.equal('covers');
    await expectAccessible(element);
  });

  it('fits the narrowest screen with large letters', async () => {
    const { element, tools } = await found('kivi');
    control(tools, 'Rajaa').click();
    await atRest(tools);
    await expectReflow(element);
    control(tools, 'Kannet').click();
    await expectReflow(element);
  });
});

describe('What was found', () => {
  afterEach(clearStage);

  it('is marked where it begins a word, with or without its accents', async () => {
    const { element } = await found('sagner kivi');
    await atRest(element);
    const marks = [...element.renderRoot.querySelectorAll('mark')].map((mark) => mark.textContent);
    expect(marks).to.deep.equal(['Kivi', 'sägner']);
    expect(titles(element)[1]).to.equal('Fänrik Ståls sägner');
  });

  it('is told to the page in numbers, and in words only where the webmaster asked for them', async () => {
    const { element } = await onStage('elib-search');
    const told = oneEvent<ElibSearchDone>(element, 'elib-search-done');
    await seek(element, 'kivi');
    expect((await told).words).to.equal(undefined);
    element.setAttribute('detailed-events', '');
    const detailed = oneEvent<ElibSearchDone>(element, 'elib-search-done');
    await seek(element, 'aho');
    expect((await detailed).words).to.equal('aho');
  });

  it('tells whoever debugs the page how many books could not be read', async () => {
    const library = new FakeLibrary();
    library.catalogue.dropped = 2;
    const { element } = await onStage('elib-search', { library });
    const told = oneEvent<ElibEntriesDropped>(element, 'elib-entries-dropped');
    await seek(element, 'kivi');
    expect((await told).count).to.equal(2);
  });
});

describe('Where nothing was found', () => {
  afterEach(clearStage);

  const nothing = async (library: FakeLibrary) => {
    const stage = await onStage('elib-search', { library });
    library.catalogue.mood = 'empty';
    await seek(stage.element, 'veljeskest');
    return { ...stage, help: await beside(stage.element, 'elib-nothing-found') };
  };

  it('proposes another spelling, which searches', async () => {
    const library = new FakeLibrary();
    library.catalogue.correction = { title: { und: 'veljekset' }, href: 'https://e.example/found' };
    const { element, help } = await nothing(library);
    expect(wordsOf(help)).to.contain('Haulla ”veljeskest” ei löytynyt mitään.').and.contain('Tarkoititko veljekset');
    expect(announced(element)).to.equal('Haulla ”veljeskest” ei löytynyt mitään.');
    await expectAccessible(element);
    library.catalogue.mood = 'answers';
    control(help, 'veljekset').click();
    await atRest(element);
    expect(library.catalogue.asked.at(-1)).to.equal('search veljekset fi');
    expect(find(element, 'input', HTMLInputElement).value).to.equal('veljekset');
    expect(element.shadowRoot?.activeElement).to.equal(find(element, '.results h2', HTMLElement));
  });

  it('offers to take away each limit, and the library to be asked', async () => {
    const library = new FakeLibrary();
    const { element, tools } = await found('kivi', library);
    control(tools, 'Rajaa').click();
    await atRest(tools);
    library.catalogue.mood = 'empty';
    control(tools, 'ruotsi 7').click();
    await atRest(element);
    const help = await beside(element, 'elib-nothing-found');
    expect(control(help, 'Kysy kirjastosta').getAttribute('href')).to.equal('https://mallila.example/asiakaspalvelu');
    library.catalogue.mood = 'answers';
    control(help, 'Poista rajaus: ruotsi').click();
    await atRest(element);
    expect(titles(element)).to.have.length(4);
  });
});

const suggestions = [
  {
    title: { fi: 'Teokset' },
    publications: [],
    navigation: [
      {
        title: { fi: 'Seitsemän veljestä' },
        href: 'https://e.example/publications/1',
        leadsTo: 'publication' as const,
      },
    ],
  },
  {
    title: { fi: 'Tekijät' },
    publications: [],
    navigation: [{ title: { und: 'Selma Lagerlöf' }, href: 'https://e.example/contributors/selma' }],
  },
];

describe('Suggestions', () => {
  afterEach(clearStage);

  async function typing(letters: string, library = new FakeLibrary()) {
    library.catalogue.suggestions ??= suggestions;
    const stage = await onStage('elib-search', { library });
    const field = find(stage.element, 'input', HTMLInputElement);
    field.focus();
    await sendKeys({ type: letters });
    await new Promise((resolve) => setTimeout(resolve, 200));
    await atRest(stage.element);
    return { ...stage, field };
  }

  const options = (element: LitElement): string[] =>
    [...element.renderRoot.querySelectorAll('[role=option]')].map((option) => wordsOf(option).replaceAll(' ', ' '));

  it('come while a patron types, in groups, and are announced', async () => {
    const { element, field, library } = await typing('se');
    expect(library.catalogue.asked.filter((asked) => asked.startsWith('suggest'))).to.deep.equal(['suggest se fi']);
    expect(field.getAttribute('role')).to.equal('combobox');
    expect(field.getAttribute('aria-expanded')).to.equal('true');
    expect(find(element, '[role=listbox]', HTMLElement).id).to.equal(field.getAttribute('aria-controls'));
    const groups = [...element.renderRoot.querySelectorAll('[role=listbox] [role=group]')];
    expect(groups.map((group) => group.getAttribute('aria-label'))).to.deep.equal(['Teokset', 'Tekijät']);
    expect(announced(element)).to.contain('2 ehdotusta');
    await expectAccessible(element);
  });

  it('are chosen with the keyboard while the focus stays in the field', async () => {
    const { element, field, library } = await typing('se');
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'ArrowDown' });
    const active = field.getAttribute('aria-activedescendant') ?? '';
    expect(element.shadowRoot?.getElementById(active)?.getAttribute('aria-selected')).to.equal('true');
    expect(element.shadowRoot?.getElementById(active)?.textContent).to.contain('Selma Lagerlöf');
    expect(element.shadowRoot?.activeElement).to.equal(field);
    await sendKeys({ press: 'Enter' });
    await atRest(element);
    expect(library.catalogue.asked.at(-1)).to.equal('feed https://e.example/contributors/selma fi');
  });

  it('stand still while one of them is chosen, also when others come late', async () => {
    const { element, field, library } = await typing('se');
    let arrive = (): void => {};
    library.catalogue.suggest = () =>
      new Promise((resolve) => (arrive = () => resolve({ ...emptyFeed, groups: suggestions.slice(1) })));
    await sendKeys({ type: 'l' });
    await new Promise((resolve) => setTimeout(resolve, 200));
    await sendKeys({ press: 'ArrowDown' });
    arrive();
    await atRest(element);
    expect(options(element), 'what was there before').to.have.length(2);
    const active = field.getAttribute('aria-activedescendant') ?? '';
    expect(element.shadowRoot?.getElementById(active)?.textContent).to.contain('Seitsemän veljestä');
  });

  it('of a title searches for it', async () => {
    const { element, field, library } = await typing('se');
    find(element, '[role=option]', HTMLElement).click();
    await atRest(element);
    expect(library.catalogue.asked.at(-1)).to.equal('search Seitsemän veljestä fi');
    expect(field.value).to.equal('Seitsemän veljestä');
  });

  it('go with Escape, and Enter then searches for what was typed', async () => {
    const { element, field, library } = await typing('se');
    await sendKeys({ press: 'Escape' });
    expect(field.getAttribute('aria-expanded')).to.equal('false');
    expect(field.value, 'the words stay').to.equal('se');
    await sendKeys({ press: 'Enter' });
    await atRest(element);
    expect(library.catalogue.asked.at(-1)).to.equal('search se fi');
  });

  it('go when the patron searches, also those that were on their way', async () => {
    const { element, field, library } = await typing('se');
    let arrive = (): void => {};
    library.catalogue.suggest = () =>
      new Promise((resolve) => (arrive = () => resolve({ ...emptyFeed, groups: suggestions })));
    await sendKeys({ type: 'l' });
    await new Promise((resolve) => setTimeout(resolve, 200));
    await sendKeys({ press: 'Enter' });
    arrive();
    await atRest(element);
    expect(library.catalogue.asked.at(-1)).to.equal('search sel fi');
    expect(options(element), 'nothing lies over the results').to.deep.equal([]);
    expect(field.getAttribute('aria-expanded')).to.equal('false');
  });

  it('are asked for once when a patron types quickly, and not for one letter', async () => {
    const { library } = await typing('s');
    expect(library.catalogue.asked.filter((asked) => asked.startsWith('suggest'))).to.deep.equal([]);
  });

  it('leave the field as it is where the service suggests nothing', async () => {
    const library = new FakeLibrary();
    library.catalogue.suggestions = [];
    const { element, field } = await typing('se', library);
    expect(options(element)).to.deep.equal([]);
    expect(field.getAttribute('aria-expanded')).to.not.equal('true');
  });
});
