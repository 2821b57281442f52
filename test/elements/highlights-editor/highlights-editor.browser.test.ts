/** The librarian's desk and its form: in every state and language, as they are read, heard and judged by axe. */

import { expect } from '@open-wc/testing';
import type { ShelfContent, Written } from '../../../src/domain/curation.ts';
import type { Level } from '../../../src/domain/highlights.ts';
import { LibraryError } from '../../../src/domain/library-error.ts';
import { wording } from '../../../src/domain/text.ts';
import '../../../src/elements/highlights-editor/elib-highlights-editor.ts';
import { ElibItemForm } from '../../../src/elements/highlights-editor/elib-item-form.ts';
import { loadAnnouncementTerms } from '../../../src/i18n/announcements/terms.ts';
import { loadCurationTerms } from '../../../src/i18n/curation/terms.ts';
import { supportedLanguages, type SupportedLanguage } from '../../../src/i18n/terms.ts';
import { anItem, autumn, bookId, contents, published } from '../../fakes/fake-curation.ts';
import { FakeLibrary } from '../../fakes/fake-library.ts';
import { kalevala, tuntematon } from '../../fakes/publications.ts';
import { expectAccessible } from '../accessibility.ts';
import { announced, atRest, clearStage, control, find, onStage, until, wordsOf } from '../stage.ts';

function library(): FakeLibrary {
  const made = new FakeLibrary();
  made.session.set({ kind: 'signed-in', patron: {} });
  return made;
}

const desk = (made = library(), language: SupportedLanguage = 'fi') =>
  onStage('elib-highlights-editor', { library: made, language });

/** The form of the shelf that is called Höstläsning. */
async function form(made = library(), language: SupportedLanguage = 'fi') {
  const { element } = await desk(made, language);
  const terms = await loadCurationTerms(language);
  control(element, terms.of(terms.edit, 'Höstläsning')).click();
  await until(() => !!element.shadowRoot?.querySelector('elib-item-form')?.shadowRoot?.querySelector('#title-fi'));
  return { desk: element, element: find(element, 'elib-item-form', ElibItemForm), terms };
}

const type = (place: Element, selector: string, words: string): void => {
  const field = find(place, selector, HTMLInputElement);
  field.value = words;
  field.dispatchEvent(new Event('input', { bubbles: true }));
};

async function books(element: HTMLElement): Promise<HTMLElement> {
  const part = find(element, 'elib-shelf-books', HTMLElement);
  await until(() => wordsOf(part).includes('Seitsemän veljestä'));
  return part;
}

describe('elib-highlights-editor', () => {
  afterEach(clearStage);

  it('asks a stranger kindly to sign in, and opens the library’s dialog', async () => {
    const made = new FakeLibrary();
    const { element } = await desk(made);
    expect(wordsOf(element)).to.contain('Kirjaudu sisään, niin voit valita, mitä asiakkaasi näkevät');
    control(element, 'Kirjaudu sisään').click();
    expect(made.opened).to.deep.equal([{ kind: 'sign-in' }]);
    await expectAccessible(element);
  });

  it('tells a patron who has no right to edit why, and whom to ask', async () => {
    const made = library();
    made.curated.set({ kind: 'failed', error: new LibraryError('forbidden', '') });
    const { element } = await desk(made);
    expect(wordsOf(element)).to.contain('Kortillasi ei ole muokkausoikeutta täällä');
    expect(control(element, 'Ota yhteyttä kirjastoon').getAttribute('href')).to.contain('mallila');
    await expectAccessible(element);
  });

  for (const language of supportedLanguages) {
    it(`has all its words in ${language}, and axe finds nothing on the desk and in the form`, async () => {
      const terms = await loadCurationTerms(language);
      const { desk: element, element: opened } = await form(library(), language);
      await books(opened);
      await expectAccessible(element);
      control(opened, terms.back).click();
      await atRest(element);
      expect(wordsOf(element)).to.contain(terms.standings.draft);
      expect(wordsOf(element)).to.contain(terms.levels.nation);
      await expectAccessible(element);
      control(element, terms.kinds.announcement).click();
      await atRest(element);
      control(element, terms.create.announcement).click();
      await until(() => !!element.shadowRoot?.querySelector('elib-item-form')?.shadowRoot?.querySelector('#link'));
      await expectAccessible(element);
    });
  }

  it('previews no link that would run a script', async () => {
    const { element } = await onStage('elib-shelf-preview', { library: library(), language: 'fi' });
    const link = 'javascript:alert(1)';
    Object.assign(element, { written: { kind: 'announcement', content: { title: {}, severity: 'notice', link } } });
    await atRest(element);
    expect(element.shadowRoot?.querySelector('.panel')).to.not.equal(null);
    expect(element.shadowRoot?.querySelector('a')).to.equal(null);
  });

  const preview = async (written: Written, level: Level) => {
    const { element } = await onStage('elib-shelf-preview', { library: library(), language: 'fi' });
    Object.assign(element, { written, level, languages: ['fi', 'sv'] });
    await atRest(element);
    return element;
  };

  it('previews an announcement as patrons meet it: how grave, whose, and with its buttons', async () => {
    const content = { title: { fi: 'Katko' }, severity: 'crisis', link: 'https://e.example/' } as const;
    const element = await preview({ kind: 'announcement', content }, 'area');
    await until(() => wordsOf(element).includes('Katko'));
    const { severities, from } = await loadAnnouncementTerms('fi');
    expect(wordsOf(element)).to.contain(`${severities.crisis} · ${from.area}`);
    expect(control(element, 'Lue lisää: Katko').getAttribute('href')).to.equal('https://e.example/');
    const panel = find(element, '.crisis', HTMLElement);
    expect(getComputedStyle(panel).borderTopWidth).to.equal('2px');
    await expectAccessible(element);
  });

  it('previews whose choice a shelf is, and all of its books on request', async () => {
    const content: ShelfContent = {
      ...{ title: { fi: 'Syksy' }, layout: 'row', books: [] },
      automatic: { rule: 'new', names: [], atMost: 20 },
    };
    const element = await preview({ kind: 'shelf', content }, 'nation');
    await until(() => wordsOf(element).includes('Koko maan valinta'));
    control(element, 'Näytä kaikki: Syksy').click();
    await atRest(element);
    const open = control(element, 'Näytä vähemmän');
    expect(open.getAttribute('aria-expanded')).to.equal('true');
    expect(element.shadowRoot?.activeElement).to.equal(open);
  });

  it('is empty, loading and failed in words', async () => {
    const made = library();
    made.curated.set({ kind: 'ready', value: { ...contents, items: [] } });
    const { element } = await desk(made);
    expect(wordsOf(element)).to.contain('Nostoja ei vielä ole');
    made.curated.set({ kind: 'failed', error: new LibraryError('offline', '') });
    await atRest(element);
    control(element, 'Yritä uudelleen').click();
    expect(made.curated.asked).to.deep.equal(['refresh']);
    made.curated.set({ kind: 'loading' });
    await atRest(element);
    expect(element.shadowRoot?.querySelector('.bone')).to.not.equal(null);
  });

  it('tells how each shelf stands, in which languages it is missing, and whose it is', async () => {
    const { element } = await desk();
    expect(wordsOf(element)).to.match(
      /Höstläsning Luonnos, ei näy asiakkaille .*Puuttuu vielä kielillä: suomi, englanti/,
    );
    expect(wordsOf(element)).to.match(/Koko Suomi lukee Julkaistu Koko maa/);
  });

  it('removes with a way back, which is announced', async () => {
    const made = library();
    const { element } = await desk(made);
    control(element, 'Poista: Höstläsning').click();
    await atRest(element);
    expect(announced(element)).to.equal('Poistettu: Höstläsning.');
    control(element, 'Kumoa').click();
    await atRest(element);
    expect(made.curated.asked).to.deep.equal(['remove autumn', 'restore autumn']);
    expect(wordsOf(element)).to.contain('Höstläsning');
  });

  it('says when somebody else has been quicker, and shows how it stands now', async () => {
    const made = library();
    made.curated.mood = new LibraryError('conflict', '', { problem: 'http://e.example/edited-meanwhile' });
    const { element } = await desk(made);
    control(element, 'Julkaise: Höstläsning').click();
    await atRest(element);
    expect(announced(element)).to.contain('Joku muu ehti juuri muuttaa tätä.');
    expect(made.curated.asked).to.deep.equal(['publish autumn', 'refresh']);
  });

  it('goes from tab to tab by arrow keys', async () => {
    const { element } = await desk();
    const first = find(element, '[role=tab]', HTMLElement);
    first.focus();
    first.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
    await atRest(element);
    expect(wordsOf(element.shadowRoot?.activeElement)).to.equal('Tiedotteet');
    expect(wordsOf(element)).to.contain('Huoltokatko sunnuntaina');
  });

  it('keeps the order of the library, and hides what the nation shows', async () => {
    const made = library();
    const { element } = await desk(made);
    const part = find(element, 'elib-shelf-arrangement', HTMLElement);
    find(part, 'details', HTMLDetailsElement).open = true;
    find(part, 'input[type=checkbox]', HTMLInputElement).click();
    await until(() => made.curated.asked.length > 0);
    expect(made.curated.asked).to.deep.equal(['arrange {"first":[],"hidden":["nation"]}']);
  });
});

describe('The form of a shelf', () => {
  afterEach(clearStage);

  it('keeps the place of a shelf that was removed and may come back', async () => {
    const made = library();
    const items = ['one', 'two'].map((id) => published({ ...autumn, id }));
    const arrangement = { first: ['one', 'removed', 'two'], hidden: [] };
    made.curated.set({ kind: 'ready', value: { ...contents, items, arrangement } });
    const { element } = await desk(made);
    const order = find(element, 'elib-shelf-arrangement', HTMLElement);
    find(order, '[data-shelf="two"] [data-move="-1"]', HTMLElement).click();
    await atRest(element);
    const wished = JSON.stringify({ first: ['two', 'removed', 'one'], hidden: [] });
    expect(made.curated.asked).to.deep.equal([`arrange ${wished}`]);
  });

  it('writes each language in a field of its own, marked with it', async () => {
    const made = library();
    const { element } = await form(made);
    expect(find(element, '#title-sv', HTMLInputElement).lang).to.equal('sv');
    type(element, '#title-fi', 'Syksyn kirjat');
    expect(made.curated.writing?.value.written.content.title).to.deep.equal({ sv: 'Höstläsning', fi: 'Syksyn kirjat' });
    await atRest(element);
    expect(wordsOf(element)).to.contain('Tallessa tällä laitteella, tallennetaan hetken kuluttua.');
  });

  it('keeps times as the clock in Finland shows them', async () => {
    const made = library();
    const { element } = await form(made);
    const from = find(element, '#from', HTMLInputElement);
    from.value = '2026-07-01T08:00';
    from.dispatchEvent(new Event('change'));
    expect(made.curated.writing?.value.written.content.from).to.equal('2026-07-01T08:00:00+03:00');
    await atRest(element);
    expect(from.value).to.equal('2026-07-01T08:00');
  });

  it('publishes what was written, and says so', async () => {
    const made = library();
    const { element } = await form(made);
    control(element, 'Julkaise').click();
    await atRest(element);
    expect(made.curated.asked).to.deep.equal(['save', 'publish autumn']);
    expect(announced(element)).to.equal('Julkaistu: Höstläsning.');
  });

  it('offers to publish changes only when there are some', async () => {
    const { element } = await form();
    control(element, 'Julkaise').click();
    await atRest(element);
    const button = control(element, 'Julkaistu tällaisena');
    expect(button.getAttribute('aria-disabled')).to.equal('true');
    type(element, '#title-fi', 'Syyslukemista');
    await atRest(element);
    expect(control(element, 'Julkaise muutokset').getAttribute('aria-disabled')).to.equal('false');
  });

  it('says that a busy service is asked again by itself', async () => {
    const made = library();
    made.curated.mood = new LibraryError('server', '', { status: 503 });
    const { element } = await form(made);
    control(element, 'Julkaise').click();
    await atRest(element);
    expect(wordsOf(element)).to.contain('Palvelu on ruuhkainen, lähetetään hetken kuluttua itsestään uudelleen.');
    expect(announced(element)).to.contain('Palvelu on ruuhkainen');
  });

  it('looks at the title first when there is none', async () => {
    const made = library();
    const { element } = await form(made);
    type(element, '#title-sv', '');
    control(element, 'Julkaise').click();
    await atRest(element);
    expect(made.curated.asked).to.deep.equal([]);
    expect(element.shadowRoot?.activeElement?.id).to.equal('title-fi');
    expect(wordsOf(element)).to.contain('Kirjoita otsikko ainakin yhdellä kielellä');
  });

  it('moves a book by key, keeps the focus and says where it stands', async () => {
    const made = library();
    const { element } = await form(made);
    const part = await books(element);
    const down = control(part, 'Siirrä alas: Seitsemän veljestä');
    down.focus();
    down.click();
    await until(() => announced(part) !== '');
    await atRest(element);
    expect(announced(part)).to.equal('Seitsemän veljestä, 2. kohta, kaikkiaan 3');
    expect(part.shadowRoot?.activeElement).to.equal(control(part, 'Siirrä alas: Seitsemän veljestä'));
  });

  it('moves a book that is dragged onto another, and says where it stands', async () => {
    const made = library();
    const { element } = await form(made);
    const part = await books(element);
    const rows = [...(part.shadowRoot?.querySelectorAll<HTMLElement>('[data-book]') ?? [])];
    const dataTransfer = new DataTransfer();
    const drag = async (name: string, row = rows[0]): Promise<void> => {
      const { x, y } = row?.getBoundingClientRect() ?? { x: 0, y: 0 };
      const where = { clientX: x + 9, clientY: y + 9 };
      row?.dispatchEvent(
        new DragEvent(name, { ...where, dataTransfer, bubbles: true, composed: true, cancelable: true }),
      );
      await atRest(element);
    };
    await drag('dragstart');
    for (const name of ['dragenter', 'dragover', 'drop']) await drag(name, rows[2]);
    await drag('dragend');
    expect(announced(part)).to.equal('Seitsemän veljestä, 3. kohta, kaikkiaan 3');
  });

  it('shows of a found book that it is chosen, and offers to add the others', async () => {
    const { element } = await form();
    const part = await books(element);
    find(part, '#find', HTMLInputElement).value = 'k';
    control(part, 'Etsi').click();
    await until(() => !!part.shadowRoot?.querySelector('.found'));
    const chosen = control(part, 'On jo nostossa: Kalevala');
    expect(chosen.getAttribute('aria-disabled')).to.equal('true');
    const addable = find(part, '.found [aria-disabled="false"]', HTMLElement);
    expect(addable.textContent.trim()).to.equal('Lisää');
    addable.click();
    await atRest(element);
    expect(addable.textContent.trim()).to.equal('On jo nostossa');
  });

  it('names a rule before it explains what comes by it', async () => {
    const { element } = await form();
    const part = await books(element);
    const label = find(part, 'label[for=rule]', HTMLElement);
    const help = find(part, '#automatic-help', HTMLElement);
    expect(label.compareDocumentPosition(help)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('says of each pasted line what it is', async () => {
    const { element } = await form();
    const part = await books(element);
    find(part, '#pasted', HTMLTextAreaElement).value = `ei tätä\n${bookId(tuntematon)}\n${bookId(kalevala)}`;
    find(part, 'details form', HTMLFormElement).requestSubmit();
    await until(() => announced(part) !== '');
    const lines = [...(part.shadowRoot?.querySelectorAll('.lines li') ?? [])].map((line) =>
      line.textContent.replaceAll(/\s+/g, ' ').trim(),
    );
    expect(lines).to.deep.equal([
      'Ei löydy e-kirjastosta: ei tätä',
      `Lisätty: ${wording(tuntematon.title, 'fi').text}`,
      'On jo nostossa: Kalevala',
    ]);
    expect(announced(part)).to.equal('Lisätty 1, rivejä 3.');
  });

  it('shows both versions where two have written, and keeps the one that is chosen', async () => {
    const made = library();
    const { element } = await form(made);
    const theirs = anItem({
      kind: 'shelf',
      content: { ...contents.items[0]?.draft, title: { sv: 'Hösten' } } as never,
    });
    made.curated.writing?.become({ kind: 'conflict', theirs });
    await atRest(element);
    const panel = find(element, '.conflict', HTMLElement);
    expect(element.shadowRoot?.activeElement).to.equal(panel);
    expect(wordsOf(panel)).to.contain('Hösten');
    await expectAccessible(element);
    control(element, 'Ota toisen').click();
    await atRest(element);
    expect(made.curated.asked).to.deep.equal(['settle theirs']);
  });

  it('tells what waits for the network, and what was brought back', async () => {
    const made = library();
    made.curated.opens = { saving: { kind: 'waiting' }, isRestored: true };
    const { element } = await form(made);
    expect(wordsOf(element)).to.contain('Tallessa tällä laitteella, lähetetään kun yhteys palaa.');
    expect(wordsOf(element)).to.contain('Tässä se on taas.');
    control(element, 'Palaa tallennettuun versioon').click();
    expect(made.curated.asked).to.deep.equal(['discard']);
  });

  it('of a published shelf tells its feed and has a poster, and its versions', async () => {
    const made = library();
    made.curated.set({ kind: 'ready', value: { ...contents, items: [published(autumn)] } });
    const { element } = await form(made);
    const kit = find(element, 'elib-campaign-kit', HTMLElement);
    find(kit, 'details', HTMLDetailsElement).open = true;
    expect(kit.shadowRoot?.querySelector('svg[role=img]')?.getAttribute('aria-label')).to.contain('Höstläsning');
    const versions = find(element, 'elib-item-versions', HTMLElement);
    find(versions, 'details', HTMLDetailsElement).open = true;
    await until(() => wordsOf(versions).includes('Tehnyt Kalle Kirjavirkailija'));
    await expectAccessible(element);
  });
});
