/** The sign-in form as a patron fills it in: labels, mistakes, refusals, a shared computer; and that nothing of it leaks. */

import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { LitElement } from 'lit';
import type { LibraryProfile } from '../../../src/domain/library.ts';
import { errorKinds, LibraryError } from '../../../src/domain/library-error.ts';
import type { ElibSignIn } from '../../../src/elements/login/elib-sign-in.ts';
import '../../../src/elements/login/elib-sign-in.ts';
import { refusalWords, signInStateKinds, type SignInState } from '../../../src/elements/login/sign-in.templates.ts';
import { supportedLanguages, type SupportedLanguage } from '../../../src/i18n/terms.ts';
import { FakeLibrary, fakeProfile } from '../../fakes/fake-library.ts';
import { expectAccessible } from '../accessibility.ts';
import { expectReflow } from '../reflow.ts';
import { atRest, clearStage, control, find, onStage, wordsOf, type Stage } from '../stage.ts';

const field = (element: LitElement, id: string): HTMLInputElement => find(element, `#${id}`, HTMLInputElement);
const alertOf = (element: LitElement): string => wordsOf(element.renderRoot.querySelector('[role=alert]'));
const submit = (element: LitElement): HTMLButtonElement => find(element, '[type=submit]', HTMLButtonElement);

async function fill(element: LitElement, card: string, pin: string): Promise<void> {
  field(element, 'card').value = card;
  field(element, 'pin').value = pin;
  submit(element).click();
  await atRest(element);
}

const form = (language: SupportedLanguage = 'fi', library = new FakeLibrary()): Promise<Stage<ElibSignIn>> =>
  onStage('elib-sign-in', { language, library });

const ways: Readonly<Record<SignInState['kind'], (stage: Stage<ElibSignIn>) => Promise<void>>> = {
  asking: () => Promise.resolve(),
  incomplete: ({ element }) => fill(element, '1000 0001', ''),
  sending: ({ element, library }) => {
    library.session.mood = 'never';
    return fill(element, '1000 0001', '1234');
  },
  refused: ({ element, library }) => {
    library.session.mood = new LibraryError('forbidden', '');
    return fill(element, '1000 0001', '4321');
  },
};

describe('Beneath the sign-in form', () => {
  afterEach(clearStage);

  const privacy = { fi: 'https://kirjasto.example/tietosuoja', sv: 'https://kirjasto.example/dataskydd' };
  const stated = async (language: SupportedLanguage, links: LibraryProfile['links']) => {
    const library = new FakeLibrary();
    library.profile.set({ kind: 'ready', value: { ...fakeProfile, links } });
    const { element } = await form(language, library);
    await expectAccessible(element);
    return [...element.renderRoot.querySelectorAll('a')];
  };

  it('stand the statements that the library has, in the reader’s language, each in a tab of its own', async () => {
    const accessibility = { fi: 'https://kirjasto.example/saavutettavuus' };
    const links = await stated('sv', { privacy, accessibility });
    expect(links.map(wordsOf)).to.deep.equal([
      'Dataskyddsbeskrivning (öppnas i en ny flik)',
      'Tillgänglighetsutlåtande (öppnas i en ny flik)',
    ]);
    expect(links.map(({ href, hreflang, target }) => [href, hreflang, target])).to.deep.equal([
      [privacy.sv, 'sv', '_blank'],
      [accessibility.fi, 'fi', '_blank'],
    ]);
  });

  it('stands nothing where the library states nothing', async () => {
    expect(await stated('fi', {})).to.deep.equal([]);
  });
});

for (const language of supportedLanguages) {
  describe(`The sign-in form in ${language}`, () => {
    afterEach(clearStage);

    for (const kind of signInStateKinds) {
      it(`is clear to everybody while ${kind}`, async () => {
        const stage = await form(language);
        await ways[kind](stage);
        const { element, terms } = stage;
        expect(wordsOf(element.renderRoot.querySelector('h2'))).to.equal(terms.signInHeading);
        expect(wordsOf(submit(element))).to.equal(kind === 'sending' ? terms.signingIn : terms.signIn);
        expect(wordsOf(element).includes(terms.pinMissing)).to.equal(kind === 'incomplete');
        expect(alertOf(element)).to.equal(
          kind === 'refused' ? `${terms.wrongCredentials.title} ${terms.wrongCredentials.help}` : '',
        );
        await expectAccessible(element);
      });
    }

    for (const kind of errorKinds) {
      it(`tells what ${kind} means while signing in`, async () => {
        const { element, library, terms } = await form(language);
        const error = new LibraryError(kind, '', kind === 'limit' ? { retryAfterSeconds: 290 } : {});
        library.session.mood = error;
        await fill(element, '1000 0001', '1234');
        const { title, help } = refusalWords(error, terms);
        expect(alertOf(element)).to.equal(`${title} ${help}`);
        await expectAccessible(element);
      });
    }
  });
}

describe('Filling in the sign-in form', () => {
  afterEach(clearStage);

  it('is ready for the card number, and for what a password manager fills in', async () => {
    const { element } = await form();
    expect(element.shadowRoot?.activeElement).to.equal(field(element, 'card'));
    expect(field(element, 'card')).to.include({ type: 'text', inputMode: 'numeric', autocomplete: 'username' });
    expect(field(element, 'pin')).to.include({ type: 'password', autocomplete: 'current-password' });
    expect(field(element, 'card').labels?.[0]?.textContent).to.equal('Kirjastokortin numero');
    expect(field(element, 'pin').labels?.[0]?.textContent).to.equal('PIN-koodi');
  });

  it('reflows on a narrow screen with large letters', async () => {
    const { element, library } = await form();
    library.session.mood = new LibraryError('forbidden', '');
    await fill(element, '1000 0001', '4321');
    await expectReflow(element);
  });

  it('names the fields as the e-library names them', async () => {
    const library = new FakeLibrary();
    library.session.form = { login: { fi: 'Asiakasnumero' }, password: { sv: 'Kod' } };
    const { element } = await form('fi', library);
    expect(field(element, 'card').labels?.[0]?.textContent.trim()).to.equal('Asiakasnumero');
    expect(field(element, 'pin').labels?.[0]?.querySelector('span')?.lang).to.equal('sv');
  });

  it('signs in by keyboard alone, trims what was typed, and tells the page nothing of it', async () => {
    const { element, library } = await form();
    const told = oneEvent(element, 'elib-signed-in');
    await sendKeys({ type: ' 1000 0001 ' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: '1234' });
    await sendKeys({ press: 'Enter' });
    const event = await told;
    expect(library.session.tried).to.deep.equal([{ card: '1000 0001', pin: '1234', sharedComputer: false }]);
    expect(Object.keys(event).filter((name) => name !== 'isTrusted')).to.deep.equal([]);
    expect(field(element, 'pin').value, 'the PIN is forgotten').to.equal('');
  });

  it('tells the session about a shared computer, and the patron what that means', async () => {
    const { element, library } = await form();
    const shared = find(element, '[type=checkbox]', HTMLInputElement);
    expect(wordsOf(element.renderRoot.querySelector(`#${shared.getAttribute('aria-describedby') ?? ''}`))).to.equal(
      'Koneelle ei jää mitään, ja kirjautuminen päättyy, kun suljet välilehden.',
    );
    shared.click();
    await fill(element, '1000 0001', '1234');
    expect(library.session.tried[0]?.sharedComputer).to.equal(true);
  });

  it('shows the PIN on request, and hides it again', async () => {
    const { element } = await form();
    control(element, 'Näytä PIN-koodi').click();
    await atRest(element);
    expect(field(element, 'pin').type).to.equal('text');
    control(element, 'Piilota PIN-koodi').click();
    await atRest(element);
    expect(field(element, 'pin').type).to.equal('password');
  });

  for (const [missing, card, pin, sentence] of [
    ['card', ' ', '1234', 'Kirjoita kirjastokorttisi numero.'],
    ['pin', '1000 0001', '', 'Kirjoita PIN-koodisi.'],
  ] as const) {
    it(`says what is missing without asking the e-library: ${missing}`, async () => {
      const { element, library } = await form();
      await fill(element, card, pin);
      expect(library.session.tried).to.deep.equal([]);
      const described = field(element, missing).getAttribute('aria-describedby')?.split(' ') ?? [];
      const words = described.map((id) => wordsOf(element.renderRoot.querySelector(`#${id}`))).join(' ');
      expect(words).to.contain(sentence);
      expect(field(element, missing).getAttribute('aria-invalid')).to.equal('true');
      expect(element.shadowRoot?.activeElement).to.equal(field(element, missing));
    });
  }

  it('keeps the card number after a wrong PIN and selects the PIN to be typed over', async () => {
    const { element, library } = await form();
    library.session.mood = new LibraryError('forbidden', '');
    await fill(element, '1000 0001', '4321');
    expect(field(element, 'card').value).to.equal('1000 0001');
    expect(element.shadowRoot?.activeElement).to.equal(field(element, 'pin'));
    library.session.mood = 'answers';
    await sendKeys({ type: '1234' });
    submit(element).click();
    await atRest(element);
    expect(library.session.tried.map(({ pin }) => pin)).to.deep.equal(['4321', '1234']);
    expect(alertOf(element)).to.equal('');
  });

  it('says for how long it is locked', async () => {
    const { element, library } = await form();
    library.session.mood = new LibraryError('limit', '', { retryAfterSeconds: 290 });
    await fill(element, '1000 0001', '4321');
    expect(alertOf(element)).to.contain('Liian monta yritystä').and.contain('5 minuutin kuluttua');
  });

  it('sends once however often it is pressed', async () => {
    const { element, library } = await form();
    library.session.mood = 'never';
    await fill(element, '1000 0001', '1234');
    expect(submit(element).getAttribute('aria-disabled')).to.equal('true');
    submit(element).click();
    await atRest(element);
    expect(library.session.tried).to.have.length(1);
  });

  for (const [reason, sentence] of [
    ['borrow', 'Kirjaudu ensin. Laina tehdään heti sen jälkeen.'],
    ['expired', 'Kirjautumisesi on vanhentunut. Kirjaudu uudelleen.'],
  ] as const) {
    it(`says why it asks: ${reason}`, async () => {
      const { element } = await onStage('elib-sign-in', { prepare: (asked) => (asked.reason = reason) });
      expect(wordsOf(element)).to.contain(sentence);
    });
  }
});
