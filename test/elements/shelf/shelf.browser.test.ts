/** The shelf as a patron meets it: which loan to finish first, and how to open each. */

import { expect, waitUntil } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { waysToContent, type WayKind } from '../../../src/domain/lending.ts';
import { LibraryError } from '../../../src/domain/library-error.ts';
import type { Publication } from '../../../src/domain/publication.ts';
import { ElibPlayer } from '../../../src/elements/player/elib-player.ts';
import '../../../src/elements/shelf/elib-shelf.ts';
import '../../../src/elements/shelf/signed-in-shelf.ts';
import { FakeLibrary } from '../../fakes/fake-library.ts';
import { kalevala, onLoan, railway, sevenBrothers, tuntematon } from '../../fakes/publications.ts';
import { expectAccessible } from '../accessibility.ts';
import { expectReflow } from '../reflow.ts';
import { announced, atRest, clearStage, control, find, onStage, wordsOf } from '../stage.ts';

function withLoans(...publications: readonly Publication[]): FakeLibrary {
  const library = new FakeLibrary();
  library.session.set({ kind: 'signed-in', patron: {} });
  library.shelf.fill(publications);
  return library;
}

const many = (count: number): readonly Publication[] =>
  Array.from({ length: count }, (_, index) =>
    onLoan({ ...railway, id: `urn:many:${index}`, title: { fi: `Kirja ${index}` } }),
  );

const withWays = (...kinds: readonly WayKind[]): Publication => ({
  ...railway,
  lending: { kind: 'on-loan', ways: kinds.map((kind) => ({ kind, href: `https://e.example/${kind}`, type: '' })) },
});

const cards = (element: LitElement): Element[] => [...element.renderRoot.querySelectorAll('[role=listitem]')];

async function press(element: LitElement, name: string): Promise<void> {
  control(element, name).click();
  await atRest(element);
}

describe('The shelf', () => {
  afterEach(clearStage);

  it('lists what must be returned first first, with the day and the days left', async () => {
    const library = withLoans(onLoan(sevenBrothers, '2126-12-08T21:59:59Z'), onLoan(railway, '2126-12-01T21:59:59Z'));
    const { element } = await onStage('elib-shelf', { library });
    expect(cards(element).map((card) => wordsOf(card.querySelector('h3')))).to.deep.equal([
      'Rautatie',
      'Seitsemän veljestä',
    ]);
    expect(wordsOf(cards(element)[0])).to.match(/Juhani Aho.*E-kirja.*Eräpäivä 1\.12\.2126 · \d+ päivää jäljellä/);
  });

  it('says that a loan ends today', async () => {
    const tonight = `${new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki' }).format()}T23:59:59`;
    const { element } = await onStage('elib-shelf', { library: withLoans(onLoan(railway, `${tonight}+02:00`)) });
    expect(wordsOf(element)).to.contain('päättyy tänään');
  });

  it('keeps holds apart from loans, each under its heading', async () => {
    const onHold: Publication = { ...kalevala, lending: { kind: 'on-hold', holds: { position: 3 } } };
    const { element } = await onStage('elib-shelf', { library: withLoans(onLoan(railway), onHold) });
    const lists = [...element.renderRoot.querySelectorAll('[role=list]')];
    expect(lists.map((list) => list.getAttribute('aria-label'))).to.deep.equal(['Lainat', 'Varaukset']);
    expect(wordsOf(lists[1])).to.contain('Olet jonossa sijalla 3');
    await expectAccessible(element);
  });

  it('names every one of many loans at once, and has all cards in full soon after, without a jump', async () => {
    const { element } = await onStage('elib-shelf', { library: withLoans(...many(19)) });
    expect(cards(element)).to.have.length(19);
    expect(wordsOf(cards(element)[18])).to.match(/Kirja 18.*Eräpäivä/);
    const bottoms = () =>
      cards(element)
        .map((card) => Math.round(card.getBoundingClientRect().bottom))
        .filter((bottom) => bottom < innerHeight);
    const before = bottoms();
    const buttons = () => element.renderRoot.querySelectorAll('[role=listitem] .return');
    await waitUntil(() => buttons().length === 19, 'every card has its buttons', { timeout: 10_000 });
    expect(bottoms(), 'what fills the screen').to.deep.equal(before);
    await expectAccessible(element);
  });

  it('keeps a long shelf true as well: what is under way, what went wrong, and the language', async () => {
    const library = withLoans(...many(25));
    const { element } = await onStage('elib-shelf', { library });
    const buttons = () => element.renderRoot.querySelectorAll('[role=listitem] .return');
    await waitUntil(() => buttons().length === 25, 'every card has its buttons', { timeout: 10_000 });
    library.shelf.pending.set(new Map([['urn:many:12', 'returning']]));
    await atRest(element);
    expect(wordsOf(cards(element)[12])).to.contain('Kumoa');
    expect(wordsOf(cards(element)[13])).to.not.contain('Kumoa');
    library.shelf.pending.set(new Map());
    library.shelf.late.set(new Map([['urn:many:22', { verb: 'return', title: railway.title }]]));
    await atRest(element);
    expect(wordsOf(cards(element)[12])).to.not.contain('Kumoa');
    expect(cards(element)[22]?.querySelector('.late')).to.not.equal(null);
    element.lang = 'sv';
    await waitUntil(() => wordsOf(cards(element)[24]).includes('Lämna tillbaka'), 'all cards are in Swedish');
    expect(wordsOf(element)).to.not.contain('Palauta');
  });

  it('shows that it asks again without taking the loans away', async () => {
    const library = withLoans(onLoan(railway));
    const { element } = await onStage('elib-shelf', { library });
    library.shelf.set({ kind: 'loading', previous: { publications: [onLoan(railway)] } });
    await atRest(element);
    expect(wordsOf(element)).to.contain('Rautatie');
    expect(element.renderRoot.querySelector('[aria-busy=true]')).to.not.equal(null);
    expect(announced(element)).to.equal('');
  });

  it('leads to signing in, and says when the session has ended by itself', async () => {
    const { element, library } = await onStage('elib-shelf');
    await press(element, 'Kirjaudu sisään');
    expect(library.opened).to.deep.equal([{ kind: 'sign-in' }]);
    library.session.set({ kind: 'signed-out', expired: true });
    await atRest(element);
    expect(wordsOf(element)).to.contain('Kirjautumisesi on vanhentunut. Kirjaudu uudelleen.');
  });

  it('opens a book’s details from its title', async () => {
    const { element, library } = await onStage('elib-shelf', { library: withLoans(onLoan(railway)) });
    await press(element, 'Rautatie');
    expect(library.opened[0]).to.include({ kind: 'publication' });
  });

  it('reflows on a narrow screen with large letters', async () => {
    const { element } = await onStage('elib-shelf', {
      library: withLoans(onLoan(sevenBrothers), { ...withWays('licence', 'app'), title: tuntematon.title }),
    });
    await expectReflow(element);
  });

  it('writes headings at the level that the library asks for', async () => {
    const library = withLoans(onLoan(railway));
    const { value } = library.profile;
    if (value.kind === 'ready') library.profile.set({ kind: 'ready', value: { ...value.value, headingLevel: 4 } });
    const { element } = await onStage('elib-shelf', { library });
    expect([...element.renderRoot.querySelectorAll('h4, h5')].map(wordsOf)).to.deep.equal(['Oma hylly', 'Rautatie']);
  });
});

describe('Opening a loan', () => {
  afterEach(clearStage);

  for (const kind of waysToContent.filter((each) => each !== 'play')) {
    it(`offers ${kind} by its name, says what it does, and asks the library for it`, async () => {
      const { element, library, terms } = await onStage('elib-shelf', { library: withLoans(withWays(kind)) });
      expect(wordsOf(element)).to.contain(terms.wayHelp[kind]);
      await press(element, `${terms.ways[kind]}: Rautatie`);
      expect(library.shelf.asked).to.deep.equal([`${kind} ${railway.id}`]);
      await expectAccessible(element);
    });
  }

  it('leads from a licence to its passphrase, and has none where there is no licence', async () => {
    const { element, library } = await onStage('elib-shelf', { library: withLoans(withWays('read', 'licence')) });
    await press(element, 'Salalause: Rautatie');
    expect(library.opened.map(({ kind }) => kind)).to.deep.equal(['in-app']);
    library.shelf.fill([withWays('read')]);
    await atRest(element);
    expect(wordsOf(element)).to.not.contain('Salalause');
  });

  it('offers every other way beside the best', async () => {
    const { element, library } = await onStage('elib-shelf', { library: withLoans(withWays('read', 'licence')) });
    await press(element, 'Lataa lukusovellukseen: Rautatie');
    expect(library.shelf.asked).to.deep.equal([`licence ${railway.id}`]);
  });

  it('has no dead button for a loan that nothing here opens: it tells what does', async () => {
    const { element, terms } = await onStage('elib-shelf', { library: withLoans(withWays()) });
    expect(element.renderRoot.querySelectorAll('.actions button')).to.have.length(0);
    expect(wordsOf(element)).to.contain(terms.wayHelp.app);
  });

  it('tells beside the book what went wrong, and tries again', async () => {
    const { element, library } = await onStage('elib-shelf', {
      library: withLoans(withWays('read'), onLoan(sevenBrothers)),
    });
    library.shelf.mood = new LibraryError('offline', '');
    await press(element, 'Lue verkossa: Rautatie');
    const card = find(element, '[role=listitem]:last-of-type', HTMLElement);
    expect(wordsOf(card)).to.contain('Ei verkkoyhteyttä');
    expect(announced(element)).to.contain('Ei verkkoyhteyttä');
    library.shelf.mood = 'answers';
    control(card, 'Yritä uudelleen').click();
    await atRest(element);
    expect(wordsOf(element)).to.not.contain('Ei verkkoyhteyttä');
  });

  it('plays an audiobook in the page’s player and moves the focus there', async () => {
    const library = withLoans(onLoan(sevenBrothers));
    const player = document.createElement('elib-player');
    const { element } = await onStage('elib-shelf', { library });
    element.before(player);
    await press(element, 'Kuuntele: Seitsemän veljestä');
    expect(library.player.asked).to.deep.equal([`open ${sevenBrothers.id} and play`]);
    await untilFocused(player);
    expect(element.querySelector('elib-player'), 'a second player').to.equal(null);
  });

  it('brings a player along on a page that has none, so that what sounds can be stopped', async () => {
    const { element } = await onStage('elib-shelf', { library: withLoans(onLoan(sevenBrothers)) });
    await press(element, 'Kuuntele: Seitsemän veljestä');
    const player = element.querySelector('elib-player');
    if (!(player instanceof ElibPlayer)) throw new Error('there is no player');
    expect(player.assignedSlot).to.not.equal(null);
    await untilFocused(player);
    await press(element, 'Kuuntele: Seitsemän veljestä');
    expect(element.querySelectorAll('elib-player')).to.have.length(1);
  });
});

async function untilFocused(player: Element): Promise<void> {
  while (document.activeElement !== player) await new Promise((resolve) => setTimeout(resolve, 20));
}
