/** A loan is opened in an app: by link, by a code for the phone beside the computer, or by a licence and the passphrase that goes with it. */

import { expect } from '@open-wc/testing';
import type { WayKind } from '../../../src/domain/lending.ts';
import { LibraryError } from '../../../src/domain/library-error.ts';
import '../../../src/elements/shelf/elib-in-app.ts';
import { supportedLanguages, type SupportedLanguage } from '../../../src/i18n/terms.ts';
import { FakeLibrary, fakeProfile } from '../../fakes/fake-library.ts';
import { onLoan, railway } from '../../fakes/publications.ts';
import { expectAccessible } from '../accessibility.ts';
import { expectReflow } from '../reflow.ts';
import { announced, atRest, clearStage, control, find, onStage, wordsOf } from '../stage.ts';

const passphrase = 'k3vm-9xqa-t7hd';

/** A loan that opens by `kinds`, in a library whose pages lead to `app`. */
function loan(kinds: readonly WayKind[], app = fakeProfile.app, language: SupportedLanguage = 'fi') {
  const library = new FakeLibrary();
  const ways = kinds.map((kind) => ({ kind, href: `https://e.example/${kind}`, type: '' }));
  const publication = { ...onLoan(railway), lending: { kind: 'on-loan' as const, ways } };
  library.profile.set({ kind: 'ready', value: { ...fakeProfile, app } });
  library.catalogue.publications = [{ ...publication, passphrase }];
  return onStage('elib-in-app', {
    ...{ library, language },
    prepare: (element) => {
      element.publication = publication;
    },
  });
}

const words = {
  fi: {
    code: 'QR-koodi, joka avaa sovelluksessa teoksen Rautatie',
    show: 'Näytä salalause',
    hide: 'Piilota salalause',
  },
  sv: { code: 'QR-kod som öppnar Rautatie i appen', show: 'Visa lösenfrasen', hide: 'Dölj lösenfrasen' },
  en: { code: 'QR code that opens Rautatie in the app', show: 'Show passphrase', hide: 'Hide passphrase' },
};
const heard = {
  fi: `Salalause on ${passphrase}.`,
  sv: `Lösenfrasen är ${passphrase}.`,
  en: `The passphrase is ${passphrase}.`,
};

for (const language of supportedLanguages)
  describe(`A loan in an app, in ${language},`, () => {
    afterEach(clearStage);

    it('is opened by a link, or by a code that has its name', async () => {
      const { element, terms } = await loan(['app'], fakeProfile.app, language);
      const link = find(element, 'a', HTMLAnchorElement);
      expect(wordsOf(link)).to.equal(terms.ways.app);
      expect(link.href).to.equal('https://app.example/open?id=urn%3Aisbn%3A9789510000004');
      const code = element.renderRoot.querySelector('svg[role=img]');
      expect(code?.getAttribute('aria-label')).to.equal(words[language].code);
      expect(code && getComputedStyle(code).stroke, 'a line around would blur its squares').to.equal('none');
      const { width, height } = code?.getBoundingClientRect() ?? new DOMRect();
      expect(Math.min(width, height), 'large enough for a camera').to.be.at.least(150);
      await expectAccessible(element);
    });

    it('keeps the passphrase to itself until it is asked for, says it, and hides it again', async () => {
      const { element } = await loan(['read', 'licence'], undefined, language);
      expect(wordsOf(element)).to.not.contain(passphrase);
      await expectAccessible(element);
      control(element, words[language].show).click();
      await atRest(element);
      expect(wordsOf(find(element, '.passphrase', HTMLElement))).to.equal(passphrase);
      expect(announced(element)).to.equal(heard[language]);
      await expectAccessible(element);
      control(element, words[language].hide).click();
      await atRest(element);
      expect(wordsOf(element)).to.not.contain(passphrase);
    });
  });

describe('A loan in an app', () => {
  afterEach(clearStage);

  it('has neither link nor code where the library names no app: it says what opens it', async () => {
    const { element, terms } = await loan(['app'], '');
    expect(wordsOf(element)).to.contain(terms.wayHelp.app);
    expect(element.renderRoot.querySelector('a, svg')).to.equal(null);
    await expectAccessible(element);
  });

  it('is downloaded as a licence, and says beside that what went wrong', async () => {
    const { element, library } = await loan(['licence']);
    library.shelf.mood = new LibraryError('offline', '');
    control(element, 'Lataa lukusovellukseen').click();
    await atRest(element);
    expect(library.shelf.asked).to.deep.equal([`licence ${railway.id}`]);
    expect(wordsOf(find(element, '[role=alert]', HTMLElement))).to.contain('Yritä uudelleen');
    await expectAccessible(element);
  });

  it('tells where the service knows no passphrase', async () => {
    const { element, library } = await loan(['licence']);
    library.catalogue.publications = [onLoan(railway)];
    control(element, 'Näytä salalause').click();
    await atRest(element);
    expect(announced(element)).to.equal('E-kirjasto ei kerro salalausetta. Ota yhteyttä kirjastoon.');
    await expectAccessible(element);
  });

  it('asks once more for a passphrase that couldn’t be asked for', async () => {
    const { element, library } = await loan(['licence']);
    const { fresh } = library.shelf;
    library.shelf.fresh = () => Promise.reject(new LibraryError('offline', ''));
    control(element, 'Näytä salalause').click();
    await atRest(element);
    await expectAccessible(element);
    library.shelf.fresh = fresh;
    control(element, 'Yritä uudelleen').click();
    await atRest(element);
    expect(wordsOf(element)).to.contain(passphrase);
  });

  it('reflows on a narrow screen with large letters', async () => {
    const { element } = await loan(['licence', 'app']);
    await expectReflow(element);
  });
});
