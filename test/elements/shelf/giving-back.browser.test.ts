/** Returning, cancelling a hold and renewing: no question stands in the way, and what was a slip of the finger can be undone. */

import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { LitElement } from 'lit';
import { LibraryError } from '../../../src/domain/library-error.ts';
import type { Publication } from '../../../src/domain/publication.ts';
import type { ElibReturned } from '../../../src/events/returned.ts';
import '../../../src/elements/shelf/elib-shelf.ts';
import { FakeLibrary } from '../../fakes/fake-library.ts';
import { kalevala, onHold, onLoan, railway } from '../../fakes/publications.ts';
import { expectAccessible } from '../accessibility.ts';
import { expectReflow } from '../reflow.ts';
import { announced, atRest, clearStage, control, onStage, wordsOf } from '../stage.ts';

const onShelf = (...publications: readonly Publication[]) => {
  const library = new FakeLibrary();
  library.session.set({ kind: 'signed-in', patron: {} });
  library.shelf.fill(publications);
  return onStage('elib-shelf', { library });
};

async function press(element: LitElement, name: string): Promise<void> {
  control(element, name).click();
  await atRest(element);
}

const focused = (element: Element): string => {
  const active = element.shadowRoot?.activeElement;
  return active?.getAttribute('aria-label') ?? wordsOf(active);
};

async function timePasses(element: LitElement, library: FakeLibrary): Promise<void> {
  library.shelf.decide(true);
  await atRest(element);
}

describe('Returning', () => {
  afterEach(clearStage);

  it('keeps the loan in sight, says so, and gives the focus to what undoes it', async () => {
    const { element, library } = await onShelf(onLoan(railway));
    control(element, 'Palauta: Rautatie').focus();
    await sendKeys({ press: 'Enter' });
    await atRest(element);
    expect(wordsOf(element)).to.match(/Rautatie.*Palautetaan….*Kumoa/);
    expect(announced(element)).to.equal('Palautetaan teos Rautatie. Voit vielä kumota palautuksen.');
    expect(focused(element)).to.equal('Kumoa: Rautatie');
    expect(library.shelf.asked, 'nothing has been sent').to.deep.equal([]);
    await expectAccessible(element);
    await expectReflow(element);
  });

  it('is undone by keyboard: the loan stays, and the focus is where it was', async () => {
    const { element, library } = await onShelf(onLoan(railway));
    await press(element, 'Palauta: Rautatie');
    await sendKeys({ press: 'Enter' });
    await atRest(element);
    expect(library.shelf.asked).to.deep.equal([`keep ${railway.id}`]);
    expect(announced(element)).to.equal('Teos Rautatie jää sinulle lainaan.');
    expect(focused(element)).to.equal('Palauta: Rautatie');
  });

  it('goes when time has passed, says so, tells the page no title, and goes on from the heading', async () => {
    const { element, library } = await onShelf(onLoan(railway));
    const told = oneEvent<ElibReturned>(element, 'elib-returned');
    await press(element, 'Palauta: Rautatie');
    await timePasses(element, library);
    expect(library.shelf.asked).to.deep.equal([`return ${railway.id}`]);
    expect((await told).medium).to.equal('ebook');
    expect(announced(element)).to.equal('Palautit teoksen Rautatie.');
    expect(wordsOf(element)).to.contain('Hyllysi on tyhjä');
    expect(focused(element)).to.equal('Oma hylly');
  });

  it('can no longer be undone while it goes, and the focus stays', async () => {
    const { element, library } = await onShelf(onLoan(railway));
    await press(element, 'Palauta: Rautatie');
    library.shelf.mood = 'never';
    await timePasses(element, library);
    expect(control(element, 'Kumoa: Rautatie').getAttribute('aria-disabled')).to.equal('true');
    expect(focused(element)).to.equal('Kumoa: Rautatie');
  });

  it('keeps the loan when it fails, tells why beside it, and tries again at once', async () => {
    const { element, library } = await onShelf(onLoan(railway));
    await press(element, 'Palauta: Rautatie');
    library.shelf.mood = new LibraryError('timeout', '');
    await timePasses(element, library);
    expect(wordsOf(element)).to.contain('E-kirjasto ei vastannut ajoissa');
    expect(announced(element)).to.equal('Teosta Rautatie ei saatu palautettua. E-kirjasto ei vastannut ajoissa');
    library.shelf.mood = 'answers';
    await press(element, 'Yritä uudelleen');
    expect(wordsOf(element)).to.contain('Hyllysi on tyhjä');
  });

  it('is not offered for a loan that can’t be returned', async () => {
    const { element } = await onShelf({ ...railway, lending: { kind: 'on-loan', ways: [] } });
    expect(() => control(element, 'Palauta: Rautatie')).to.throw();
  });
});

describe('Cancelling a hold', () => {
  afterEach(clearStage);

  it('can be undone in the same way, in words of its own', async () => {
    const { element, library } = await onShelf(onHold(kalevala));
    await press(element, 'Peru varaus: Kalevala');
    expect(wordsOf(element)).to.match(/Perutaan….*Kumoa/);
    expect(announced(element)).to.equal('Perutaan teoksen Kalevala varaus. Voit vielä kumota perumisen.');
    await press(element, 'Kumoa: Kalevala');
    expect(announced(element)).to.equal('Teoksen Kalevala varaus säilyy.');
    await press(element, 'Peru varaus: Kalevala');
    await timePasses(element, library);
    expect(announced(element)).to.equal('Teoksen Kalevala varaus on peruttu.');
  });
});

describe('Renewing', () => {
  afterEach(clearStage);

  const renewable: Publication = {
    ...railway,
    lending: { kind: 'on-loan', ways: [], until: '2126-12-08T21:59:59Z', renew: 'https://e.example/renew' },
  };

  it('is offered where it is possible, and tells the new due date', async () => {
    const { element, library } = await onShelf(renewable);
    await press(element, 'Uusi laina: Rautatie');
    expect(library.shelf.asked).to.deep.equal([`renew ${railway.id}`]);
    expect(announced(element)).to.equal('Uusit teoksen Rautatie lainan. Uusi eräpäivä on 22.12.2126.');
    expect(wordsOf(element)).to.contain('Eräpäivä 22.12.2126');
  });

  it('is not offered where it isn’t', async () => {
    const { element } = await onShelf(onLoan(railway));
    expect(() => control(element, 'Uusi laina: Rautatie')).to.throw();
  });

  it('tells beside the loan what went wrong', async () => {
    const { element, library } = await onShelf(renewable);
    library.shelf.mood = new LibraryError('conflict', '');
    await press(element, 'Uusi laina: Rautatie');
    expect(announced(element)).to.equal('Teoksen Rautatie lainaa ei saatu uusittua. Tilanne ehti muuttua');
  });
});
