/** What a patron is told on their shelf, and how they choose what they are told: in every language, as it is read, heard and judged by axe. */

import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { LibraryError } from '../../../src/domain/library-error.ts';
import type { Notice } from '../../../src/domain/notices.ts';
import { ElibNoticeSettings } from '../../../src/elements/shelf/elib-notice-settings.ts';
import '../../../src/elements/shelf/elib-notices.ts';
import '../../../src/elements/shelf/elib-shelf.ts';
import '../../../src/elements/shelf/notice-elements.ts';
import { loadNoticeTerms } from '../../../src/i18n/notices/terms.ts';
import { supportedLanguages, type SupportedLanguage } from '../../../src/i18n/terms.ts';
import { FakeLibrary } from '../../fakes/fake-library.ts';
import { holdEnds, holdReady, loanEnds, soonDue, toldOf } from '../../fakes/notices.ts';
import { kalevala, onHold, readyToBorrow } from '../../fakes/publications.ts';
import { expectAccessible } from '../accessibility.ts';
import { announced, atRest, clearStage, control, find, onStage, until, wordsOf } from '../stage.ts';

/** Somebody who is signed in, with one loan and one hold that is ready, and so much untold. */
function library(unseen: readonly Notice[] = [holdReady, loanEnds]): FakeLibrary {
  const made = new FakeLibrary();
  made.session.set({ kind: 'signed-in', patron: {} });
  made.shelf.fill([readyToBorrow(kalevala), soonDue]);
  made.told.tell(unseen, toldOf);
  return made;
}

const notices = (made = library(), language: SupportedLanguage = 'fi') =>
  onStage('elib-notices', { library: made, language });

async function settings(made = library([]), language: SupportedLanguage = 'fi') {
  const stage = await onStage('elib-notice-settings', { library: made, language });
  find(stage.element, 'details', HTMLDetailsElement).open = true;
  return stage;
}

const choices = (element: HTMLElement): readonly HTMLInputElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLInputElement>('input[type=checkbox]') ?? []),
];

describe('Notices on the shelf', () => {
  afterEach(clearStage);

  it('say of each title what is to be known, and are announced', async () => {
    const { element } = await notices();
    const hold = 'Varauksesi on lainattavissa. Lainaa viimeistään 28.11.2026 klo 23.59.';
    const loan = 'Eräpäivä on 8.12.2026. Laina palautuu silloin itsestään.';
    expect(wordsOf(element)).to.contain(`Kalevala ${hold} Seitsemän veljestä ${loan}`);
    expect(announced(element)).to.equal(`Kalevala: ${hold} Seitsemän veljestä: ${loan}`);
  });

  for (const language of supportedLanguages) {
    it(`have all their words in ${language}, and axe finds nothing`, async () => {
      const terms = await loadNoticeTerms(language);
      for (const notice of [holdReady, holdEnds, loanEnds, { ...loanEnds, kind: 'loan-ending-tomorrow' } as const]) {
        const { element } = await notices(library([notice]), language);
        expect(wordsOf(element)).to.contain(terms.dismiss);
        expect(wordsOf(element)).to.match(/2026/);
        await expectAccessible(element);
        clearStage();
      }
    });
  }

  it('are gone once marked as seen; that is announced, and the focus goes on from the shelf’s heading', async () => {
    const made = library();
    const { element: shelf } = await onStage('elib-shelf', { library: made });
    await until(() => !!shelf.shadowRoot?.querySelector('elib-notices')?.shadowRoot?.querySelector('button'));
    const element = find(shelf, 'elib-notices', HTMLElement);
    const button = control(element, 'Merkitse nähdyiksi');
    button.focus();
    button.click();
    await atRest(shelf);
    expect(made.told.asked).to.deep.equal(['dismiss']);
    expect(wordsOf(element)).not.to.contain('Kalevala');
    expect(announced(element)).to.equal('Ilmoitukset on merkitty nähdyiksi.');
    expect(wordsOf(shelf.shadowRoot?.activeElement)).to.equal('Oma hylly');
  });

  it('come back, with the reason, when that could not be told the service', async () => {
    const made = library();
    made.told.mood = new LibraryError('offline', '');
    const { element } = await notices(made);
    control(element, 'Merkitse nähdyiksi').click();
    await atRest(element);
    expect(wordsOf(element)).to.contain('Kalevala');
    expect(announced(element)).to.match(/yhtey/i);
  });

  it('are not told of what was returned, borrowed or renewed meanwhile', async () => {
    const made = library();
    const { element } = await notices(made);
    made.shelf.fill([
      onHold(kalevala),
      { ...soonDue, lending: { kind: 'on-loan', ways: [], until: '2026-12-20T21:59:59Z' } },
    ]);
    await atRest(element);
    expect(wordsOf(element)).to.equal('');
    made.shelf.fill([]);
    await atRest(element);
    expect(wordsOf(element)).to.equal('');
  });

  for (const state of [{ kind: 'idle' }, { kind: 'loading' }, { kind: 'empty' }] as const) {
    it(`take no room and say nothing while they are ${state.kind}`, async () => {
      const made = library();
      made.told.set(state);
      const { element } = await notices(made);
      expect(element.offsetHeight).to.equal(0);
      expect(announced(element)).to.equal('');
    });
  }

  it('stand above the loans, for signed-in patrons only', async () => {
    const made = library();
    const { element } = await onStage('elib-shelf', { library: made });
    await until(() => wordsOf(element.shadowRoot?.querySelector('elib-notices')).includes('Kalevala'));
    const order = [...(element.shadowRoot?.querySelectorAll('elib-notices, li, elib-notice-settings') ?? [])];
    expect(order[0]?.localName).to.equal('elib-notices');
    expect(order.at(-1)?.localName).to.equal('elib-notice-settings');
    made.session.set({ kind: 'signed-out', expired: false });
    await atRest(element);
    expect(element.shadowRoot?.querySelector('elib-notices, elib-notice-settings')).to.equal(null);
  });
});

describe('The shelf before notices have come', () => {
  afterEach(clearStage);

  const shelf = async (made: FakeLibrary) => (await onStage('elib-shelf', { library: made })).element;
  const loans = (element: HTMLElement) => element.shadowRoot?.querySelectorAll('[role=listitem]').length;

  /** How far what was on show was pushed, as the browser measures it. */
  async function shiftDuring(run: () => Promise<void>): Promise<number> {
    let shift = 0;
    const add = (entries: PerformanceEntryList): void => {
      for (const entry of entries) shift += (entry as PerformanceEntry & { readonly value: number }).value;
    };
    const observer = new PerformanceObserver((list) => add(list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: false });
    await run();
    add(observer.takeRecords());
    observer.disconnect();
    return shift;
  }

  it('draws loans and notices at once: nothing that was on show moves', async () => {
    const made = library();
    const { value } = made.told;
    made.told.set({ kind: 'loading' });
    const shift = await shiftDuring(async () => {
      setTimeout(() => made.told.set(value), 300);
      const element = await shelf(made);
      await until(() => loans(element) === 2);
      expect(wordsOf(element.shadowRoot?.querySelector('elib-notices'))).to.contain('Kalevala');
      await atRest(element);
    });
    expect(shift).to.equal(0);
  });

  it('doesn’t wait for ever', async () => {
    const made = library();
    made.told.set({ kind: 'loading' });
    const begun = performance.now();
    const element = await shelf(made);
    await until(() => loans(element) === 2);
    expect(performance.now() - begun).to.be.within(300, 3000);
  });

  it('shows neither them nor their choice until there is something to stand beside', async () => {
    const made = library();
    const { value } = made.shelf;
    made.shelf.set({ kind: 'loading' });
    const element = await shelf(made);
    const around = () => [
      ...(element.shadowRoot?.querySelectorAll<HTMLElement>('elib-notices, elib-notice-settings') ?? []),
    ];
    expect(around().map(({ offsetHeight }) => offsetHeight)).to.deep.equal([0, 0]);
    made.shelf.set(value);
    await atRest(element);
    for (const { offsetHeight } of around()) expect(offsetHeight).to.be.greaterThan(0);
  });
});

describe('The shelf of a patron after whom another signs in at once', () => {
  afterEach(clearStage);

  it('shows nothing of what the other had written', async () => {
    const made = library();
    const { element: shelf } = await onStage('elib-shelf', { library: made });
    const form = () => find(shelf, 'elib-notice-settings', ElibNoticeSettings);
    await until(() => !!form().shadowRoot?.querySelector('form'));
    find(form(), 'details', HTMLDetailsElement).open = true;
    find(form(), '#email', HTMLInputElement).value = 'aino@';
    control(form(), 'Tallenna').click();
    await atRest(form());
    made.session.owner = 'elin';
    made.session.set({ kind: 'signed-in', patron: {} });
    made.told.tell([], { email: 'elin@example.fi', kinds: [] });
    await atRest(shelf);
    await atRest(form());
    expect(find(form(), 'details', HTMLDetailsElement).open).to.equal(false);
    expect(find(form(), '#email', HTMLInputElement).value).to.equal('elin@example.fi');
    expect(announced(form())).to.equal('');
  });
});

describe('The choice of notices', () => {
  afterEach(clearStage);

  it('shows what the patron has chosen', async () => {
    const { element } = await settings();
    expect(choices(element).map(({ checked }) => checked)).to.deep.equal([true, false, false, false]);
    expect(find(element, '#email', HTMLInputElement).value).to.equal('aino@example.fi');
  });

  it('has everything off at first', async () => {
    const made = library();
    made.told.tell([]);
    const { element } = await settings(made);
    expect(choices(element).map(({ checked }) => checked)).to.deep.equal([false, false, false, false]);
  });

  for (const language of supportedLanguages) {
    it(`is the same in ${language}, and axe finds nothing`, async () => {
      const terms = await loadNoticeTerms(language);
      const { element } = await settings(library([]), language);
      const shown = wordsOf(element);
      for (const words of [terms.heading, terms.about, terms.choices, terms.email, terms.emailHelp, terms.save]) {
        expect(shown).to.contain(words);
      }
      for (const words of Object.values(terms.kinds)) expect(shown).to.contain(words);
      await expectAccessible(element);
    });
  }

  it('is saved, shown and announced', async () => {
    const made = library([]);
    const { element } = await settings(made);
    choices(element)[3]?.click();
    control(element, 'Tallenna').click();
    await atRest(element);
    expect(made.told.asked).to.deep.equal(['save aino@example.fi hold-ready loan-ending-tomorrow']);
    const outcome = 'Tallennettu. Kerromme osoitteeseen aino@example.fi ja täällä hyllyssä.';
    expect(find(element, '#outcome', HTMLElement).textContent).to.equal(outcome);
    expect(announced(element)).to.equal(outcome);
    await expectAccessible(element);
  });

  const outcomes = [
    ['', true, 'Tallennettu. Kerromme täällä hyllyssä, kun seuraavan kerran käyt.'],
    ['', false, 'Tallennettu. Emme lähetä ilmoituksia.'],
  ] as const;
  for (const [email, isChosen, outcome] of outcomes) {
    it(`says "${outcome}"`, async () => {
      const { element } = await settings();
      find(element, '#email', HTMLInputElement).value = email;
      for (const choice of choices(element)) choice.checked = isChosen;
      control(element, 'Tallenna').click();
      await atRest(element);
      expect(announced(element)).to.equal(outcome);
    });
  }

  const addressRefused = new LibraryError('conflict', '', {
    problem: 'http://librarysimplified.org/terms/problem/invalid-email',
  });
  for (const [written, mood] of [
    ['aino', 'answers'],
    ['aino@example.f', addressRefused],
  ] as const) {
    it(`points at an address that is none: ${written}`, async () => {
      const made = library([]);
      made.told.mood = mood;
      const { element } = await settings(made);
      const email = find(element, '#email', HTMLInputElement);
      email.value = written;
      control(element, 'Tallenna').click();
      await atRest(element);
      const complaint =
        'Tämä ei ole sähköpostiosoite. Kirjoita se muodossa nimi@esimerkki.fi, tai jätä kenttä tyhjäksi.';
      expect(wordsOf(element)).to.contain(complaint);
      expect(announced(element)).to.equal(complaint);
      expect(element.shadowRoot?.activeElement).to.equal(email);
      expect(email.value).to.equal(written);
      expect(email.getAttribute('aria-invalid')).to.equal('true');
      await expectAccessible(element);
    });
  }

  it('tells why it could not be saved, keeps what was written, and can be tried again', async () => {
    const made = library([]);
    made.told.mood = new LibraryError('offline', '');
    const { element } = await settings(made);
    find(element, '#email', HTMLInputElement).value = 'elin@example.fi';
    control(element, 'Tallenna').click();
    await atRest(element);
    await expectAccessible(element);
    made.told.mood = 'answers';
    control(element, 'Yritä uudelleen').click();
    await atRest(element);
    expect(made.told.asked).to.deep.equal(['save elin@example.fi hold-ready', 'save elin@example.fi hold-ready']);
    expect(announced(element)).to.contain('elin@example.fi');
  });

  it('sends nothing twice while it is being saved', async () => {
    const made = library([]);
    made.told.mood = 'never';
    const { element } = await settings(made);
    control(element, 'Tallenna').click();
    await atRest(element);
    control(element, 'Tallennetaan…').click();
    expect(made.told.asked.length).to.equal(1);
    expect(control(element, 'Tallennetaan…').getAttribute('aria-disabled')).to.equal('true');
  });

  it('is not shown where the service has no notices', async () => {
    const made = library();
    made.told.set({ kind: 'empty' });
    const { element } = await onStage('elib-notice-settings', { library: made });
    expect(wordsOf(element)).to.equal('');
  });

  it('says why it can’t be shown, and asks again when the patron wishes', async () => {
    const made = library();
    made.told.set({ kind: 'failed', error: new LibraryError('server', '') });
    const { element } = await settings(made);
    await expectAccessible(element);
    control(element, 'Yritä uudelleen').click();
    expect(made.told.asked).to.deep.equal(['refresh']);
  });

  it('can be hit and read on a small screen', async () => {
    await setViewport({ width: 375, height: 800 });
    const { element } = await settings();
    const targets = [...(element.shadowRoot?.querySelectorAll('summary, .choice, input[type=text], button') ?? [])];
    for (const target of targets) expect(target.getBoundingClientRect().height, target.outerHTML).to.be.at.least(44);
    expect(element.scrollWidth).to.be.at.most(375);
    await setViewport({ width: 1280, height: 900 });
  });
});
