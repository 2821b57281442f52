/** The building blocks that all elements share, by what a patron sees of them. */

import { expect, nextFrame } from '@open-wc/testing';
import { html, render } from 'lit';
import { errorKinds, LibraryError } from '../../src/domain/library-error.ts';
import { loadAllTerms, supportedLanguages } from '../../src/i18n/terms.ts';
import { cover } from '../../src/ui/cover.ts';
import { errorPanel } from '../../src/ui/error-panel.ts';
import { heading } from '../../src/ui/heading.ts';
import { lendingWords } from '../../src/ui/lending-words.ts';
import { words } from '../../src/ui/words.ts';
import { onLoan, sevenBrothers, tuntematon } from '../fakes/publications.ts';
import { find } from '../elements/stage.ts';

let place: HTMLElement;

const show = (content: unknown): HTMLElement => {
  render(html`${content}`, place);
  return place;
};

describe('Building blocks', () => {
  beforeEach(() => {
    place = document.createElement('div');
    document.body.append(place);
  });
  afterEach(() => place.remove());

  it('a cover loads when it comes near, is silent, and gives way to the title when it can’t be had', async () => {
    const image = find(show(cover(sevenBrothers, 'fi')), 'img', HTMLImageElement);
    expect([image.loading, image.decoding, image.alt]).to.deep.equal(['lazy', 'async', '']);
    image.dispatchEvent(new Event('error'));
    expect(image.hidden).to.equal(true);
    image.dispatchEvent(new Event('load'));
    expect(image.hidden).to.equal(false);
    show(cover(tuntematon, 'fi'));
    await nextFrame();
    expect(place.querySelector('img')).to.equal(null);
    expect(place.textContent).to.contain('Kertomus siitä');
  });

  it('the picture is the smallest that is sharp enough', () => {
    const covers = [80, 640, 320].map((width) => ({ href: `https://e.example/${width}.png`, width }));
    expect(find(show(cover({ ...sevenBrothers, covers }, 'fi')), 'img', HTMLImageElement).src).to.contain('320.png');
    const small = covers.slice(0, 1);
    expect(find(show(cover({ ...sevenBrothers, covers: small }, 'fi')), 'img', HTMLImageElement).src).to.contain(
      '80.png',
    );
  });

  it('headings stay between the levels that HTML has', () => {
    expect([1, 2, 4, 6, 9].map((level) => show(heading(level, 'Otsikko')).firstElementChild?.localName)).to.deep.equal([
      'h2',
      'h2',
      'h4',
      'h6',
      'h6',
    ]);
  });

  it('words in another language carry its tag, words in the reader’s don’t', () => {
    expect(find(show(words({ fi: 'Rautatie' }, 'sv')), 'span', HTMLElement).lang).to.equal('fi');
    expect(show(words({ fi: 'Rautatie', sv: 'Järnvägen' }, 'sv')).querySelector('span')).to.equal(null);
  });

  it('a loan tells its due day and the days that are left in Helsinki', async () => {
    const { lending } = onLoan(sevenBrothers);
    const terms = await loadAllTerms('fi');
    const on = (now: string): string => lendingWords(lending, terms, 'fi', new Date(now));
    expect(on('2026-11-25T12:00:00Z')).to.equal('Eräpäivä 8.12.2026 · 13 päivää jäljellä');
    expect(on('2026-12-07T22:30:00Z')).to.equal('Eräpäivä 8.12.2026 · päättyy tänään');
    expect(on('2026-12-09T12:00:00Z')).to.equal('Laina-aika päättyi 8.12.2026');
  });

  it('every error has a step where the library can be reached, and none that does nothing where it can’t', async () => {
    for (const language of supportedLanguages) {
      const terms = await loadAllTerms(language);
      for (const kind of errorKinds) {
        const error = new LibraryError(kind, '');
        const doNothing = (): void => {};
        const on = { retry: doNothing, signIn: doNothing, shelf: doNothing };
        show(errorPanel({ error, terms, contact: { phone: '06 123 456' }, on }));
        expect(place.querySelectorAll('button, a'), kind).to.have.length(1);
        show(errorPanel({ error, terms, on: {} }));
        expect(place.querySelectorAll('button, a'), kind).to.have.length(0);
      }
    }
  });

  it('the library is reached by its page, else mail, else telephone', async () => {
    const terms = await loadAllTerms('fi');
    const href = (contact: object): string =>
      find(
        show(errorPanel({ error: new LibraryError('forbidden', ''), terms, contact, on: {} })),
        'a',
        HTMLAnchorElement,
      ).href;
    expect(href({ url: 'https://k.example/', email: 'a@k.example', phone: '1' })).to.equal('https://k.example/');
    expect(href({ email: 'a@k.example', phone: '1' })).to.equal('mailto:a@k.example');
    expect(href({ phone: '06 123 456' })).to.equal('tel:06123456');
  });
});
