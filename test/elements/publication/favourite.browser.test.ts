/** A book in full can be made a favourite, where the service offers that: seen, heard, and the same everywhere on the page. */

import { expect, waitUntil } from '@open-wc/testing';
import { LibraryError } from '../../../src/domain/library-error.ts';
import type { Publication } from '../../../src/domain/publication.ts';
import type { ElibFavourite } from '../../../src/elements/publication/elib-favourite.ts';
import '../../../src/elements/publication/elib-favourite.ts';
import '../../../src/elements/publication/elib-publication.ts';
import { supportedLanguages, type SupportedLanguage } from '../../../src/i18n/terms.ts';
import { FakeLibrary } from '../../fakes/fake-library.ts';
import { allOwnLinks } from '../../fakes/fake-own-things.ts';
import { railway } from '../../fakes/publications.ts';
import { expectAccessible } from '../accessibility.ts';
import { announced, atRest, clearStage, control, onStage, wordsOf } from '../stage.ts';

const offered: Publication = {
  ...railway,
  favourite: { wish: 'select', href: 'https://e.example/publications/1/select_book' },
};

const names: Readonly<Record<SupportedLanguage, string>> = { fi: 'Suosikki', sv: 'Favorit', en: 'Favourite' };

function signedIn(): FakeLibrary {
  const library = new FakeLibrary();
  library.session.set({ kind: 'signed-in', patron: { own: allOwnLinks } });
  return library;
}

async function show(library: FakeLibrary, language: SupportedLanguage = 'fi') {
  const prepare = (element: ElibFavourite): void => void (element.publication = offered);
  const stage = await onStage('elib-favourite', { library, language, prepare });
  await waitUntil(() => stage.element.shadowRoot?.querySelector('button'), 'its words have come');
  return stage;
}

describe('A favourite', () => {
  afterEach(clearStage);

  it('takes the room of its word in a row of buttons', async () => {
    const { element } = await show(signedIn());
    element.parentElement?.style.setProperty('display', 'flex');
    await atRest(element);
    const room = element.getBoundingClientRect();
    expect(room.right).to.be.at.least(control(element, 'Suosikki').getBoundingClientRect().right);
  });

  it('is made by one press and unmade by the next; both are heard and seen', async () => {
    const { element, library } = await show(signedIn());
    const button = control(element, 'Suosikki');
    expect(button.getAttribute('aria-pressed')).to.equal('false');
    button.click();
    await atRest(element);
    expect([button.getAttribute('aria-pressed'), announced(element)]).to.deep.equal([
      'true',
      'Lisätty suosikkeihin: Rautatie.',
    ]);
    button.click();
    await atRest(element);
    expect([button.getAttribute('aria-pressed'), announced(element)]).to.deep.equal([
      'false',
      'Poistettu suosikeista: Rautatie.',
    ]);
    expect(library.ownThings.asked).to.deep.equal([`favourite ${railway.id}`, `no favourite ${railway.id}`]);
  });

  it('is one on every element of the page at once, and none when nobody is signed in', async () => {
    const { element, library } = await show(signedIn());
    library.ownThings.fill([railway]);
    await atRest(element);
    expect(control(element, 'Suosikki').getAttribute('aria-pressed')).to.equal('true');
    library.ownThings.favourites.set({ kind: 'idle' });
    library.session.set({ kind: 'signed-out', expired: false });
    await atRest(element);
    expect(control(element, 'Suosikki').getAttribute('aria-pressed')).to.equal('false');
  });

  it('is asked for by who isn’t signed in, too; who doesn’t sign in after all has none', async () => {
    const library = new FakeLibrary();
    library.ownThings.mood = 'dismissed';
    const { element } = await show(library);
    control(element, 'Suosikki').click();
    await atRest(element);
    expect(library.ownThings.asked).to.deep.equal([`favourite ${railway.id}`]);
    expect([control(element, 'Suosikki').getAttribute('aria-pressed'), announced(element)]).to.deep.equal([
      'false',
      '',
    ]);
  });

  it('says what went wrong, and tries again', async () => {
    const library = signedIn();
    library.ownThings.mood = new LibraryError('offline', '');
    const { element } = await show(library);
    control(element, 'Suosikki').click();
    await atRest(element);
    expect(announced(element)).to.contain('Suosikkia ei voitu muuttaa: Rautatie.');
    library.ownThings.mood = 'answers';
    control(element, 'Yritä uudelleen').click();
    await atRest(element);
    expect(control(element, 'Suosikki').getAttribute('aria-pressed')).to.equal('true');
  });

  it('is changed once, however often one presses meanwhile', async () => {
    const library = signedIn();
    library.ownThings.mood = 'never';
    const { element } = await show(library);
    const button = control(element, 'Suosikki');
    button.click();
    button.click();
    await atRest(element);
    expect(library.ownThings.asked.length).to.equal(1);
    expect(control(element, 'Suosikki').getAttribute('aria-disabled')).to.equal('true');
  });

  for (const language of supportedLanguages) {
    it(`is called ${names[language]} in ${language}, and usable by everybody`, async () => {
      const { element } = await show(signedIn(), language);
      control(element, names[language]).click();
      await atRest(element);
      await expectAccessible(element);
    });
  }

  it('is offered in a book in full only where the service offers it', async () => {
    const library = new FakeLibrary();
    library.catalogue.publications = [offered];
    const prepare = (element: HTMLElementTagNameMap['elib-publication']) => void (element.publication = railway);
    const { element } = await onStage('elib-publication', { library, prepare });
    await atRest(element);
    expect(wordsOf(element.renderRoot.querySelector('elib-favourite'))).to.contain('Suosikki');
    clearStage();
    const { element: other } = await onStage('elib-publication', { prepare });
    expect(other.renderRoot.querySelector('elib-favourite')).to.equal(null);
  });
});
