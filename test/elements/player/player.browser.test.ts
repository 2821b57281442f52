/** Listening as a patron does it: buttons, the line of the book, chapters; by keyboard and on a narrow phone. */

import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { LibraryError } from '../../../src/domain/library-error.ts';
import { ElibPlayerConsole } from '../../../src/elements/player/elib-player-console.ts';
import '../../../src/elements/player/elib-player.ts';
import { FakeLibrary } from '../../fakes/fake-library.ts';
import { sevenBrothersAudio } from '../../fakes/publications.ts';
import { expectReflow } from '../reflow.ts';
import { atRest, clearStage, control, find, onStage, wordsOf } from '../stage.ts';
import { openPlayer, publication } from './opened-player.ts';

const line = (shown: ElibPlayerConsole): HTMLInputElement => find(shown, '[type=range]', HTMLInputElement);

describe('The player', () => {
  afterEach(clearStage);

  it('explains quietly what it is for while nothing is open', async () => {
    const { element } = await onStage('elib-player');
    expect(wordsOf(element)).to.equal('Mikään äänikirja ei ole auki Valitse hyllystäsi äänikirja ja paina Kuuntele.');
  });

  it('takes no place on the page while nothing is open, where the webmaster wants it so', async () => {
    const { element, library } = await onStage('elib-player', {
      prepare: (player) => player.setAttribute('hide-when-idle', ''),
    });
    expect(element.getBoundingClientRect().height).to.equal(0);
    library.player.set({ kind: 'paused', publication, book: sevenBrothersAudio, seconds: 0, rate: 1 });
    await atRest(element);
    expect(element.getBoundingClientRect().height).to.be.greaterThan(200);
  });

  it('shows title, author, chapter, time and time left', async () => {
    const { shown } = await openPlayer({ seconds: 1900 });
    expect(wordsOf(shown.renderRoot.querySelector('.book'))).to.equal(
      'Seitsemän veljestä Aleksis Kivi Toinen luku Luku 2/3',
    );
    expect(wordsOf(shown.renderRoot.querySelector('.times'))).to.equal('31:40 1 t 28 min jäljellä');
  });

  it('keeps the focus and every button in its place while it waits for sound', async () => {
    const { shown, library } = await openPlayer({ kind: 'playing' });
    const button = control(shown, '30 sekuntia eteenpäin');
    button.focus();
    const { top } = button.getBoundingClientRect();
    for (const kind of ['stalled', 'playing', 'paused'] as const) {
      library.player.set({ kind, publication, book: sevenBrothersAudio, seconds: 1930, rate: 1 });
      await atRest(shown);
      expect(shown.shadowRoot?.activeElement === button, `the focus stays, ${kind}`).to.equal(true);
      expect(button.getBoundingClientRect().top, kind).to.equal(top);
    }
  });

  it('plays and pauses with one button, on which the focus stays', async () => {
    const { shown, library } = await openPlayer();
    control(shown, 'Toista').focus();
    await sendKeys({ press: ' ' });
    await atRest(shown);
    expect(shown.shadowRoot?.activeElement).to.equal(control(shown, 'Tauko'));
    await sendKeys({ press: ' ' });
    expect(library.player.asked).to.deep.equal(['play', 'pause']);
  });

  for (const [name, from, to] of [
    ['15 sekuntia taaksepäin', 1900, 1885],
    ['15 sekuntia taaksepäin', 5, 0],
    ['30 sekuntia eteenpäin', 1900, 1930],
    ['30 sekuntia eteenpäin', 7190, 7199],
    ['Edellinen luku', 1900, 1800],
    ['Edellinen luku', 1801, 0],
    ['Edellinen luku', 1, 0],
    ['Seuraava luku', 1900, 4200],
  ] as const) {
    it(`moves from ${from} to ${to} s by “${name}”`, async () => {
      const { shown, library } = await openPlayer({ seconds: from });
      control(shown, name).click();
      expect(library.player.asked).to.deep.equal([`seek ${to}`]);
    });
  }

  it('leads nowhere from the last chapter by “Seuraava luku”', async () => {
    const { shown, library } = await openPlayer({ seconds: 5000 });
    expect(control(shown, 'Seuraava luku').getAttribute('aria-disabled')).to.equal('true');
    control(shown, 'Seuraava luku').click();
    expect(library.player.asked).to.deep.equal([]);
  });

  it('speaks every second of a short book', async () => {
    const book = { ...sevenBrothersAudio, chapters: [], durationSeconds: 111 };
    const { shown } = await openPlayer({ kind: 'playing', seconds: 74, book });
    expect(line(shown).getAttribute('aria-valuetext')).to.equal(
      '1 minuutti 14 sekuntia, koko kirja 1 minuutti 51 sekuntia',
    );
  });

  it('moves the focus in on every opening, and out of what has been closed', async () => {
    const { element, shown, library } = await openPlayer();
    control(shown, 'Sulje').focus();
    await sendKeys({ press: 'Enter' });
    await atRest(element);
    expect(wordsOf(element.shadowRoot?.activeElement)).to.equal('Mikään äänikirja ei ole auki');
    element.focus();
    await atRest(element);
    library.player.set({ kind: 'opening', publication });
    await atRest(element);
    await atRest(element);
    const again = find(element, 'elib-player-console', ElibPlayerConsole);
    expect(wordsOf(again.shadowRoot?.activeElement)).to.equal('Seitsemän veljestä');
  });

  it('speaks the place on the line in words, to the second when it rests', async () => {
    const { shown } = await openPlayer({ seconds: 725 });
    expect(line(shown).getAttribute('aria-label')).to.equal('Kohta kirjassa');
    expect(line(shown).getAttribute('aria-valuetext')).to.equal('12 minuuttia 5 sekuntia, koko kirja 2 tuntia');
  });

  it('does not talk every second to those who rest on the line while the book sounds', async () => {
    const { shown, library } = await openPlayer({ kind: 'playing', seconds: 725 });
    const before = line(shown).getAttribute('aria-valuetext');
    expect(before).to.equal('12 minuuttia, koko kirja 2 tuntia');
    library.player.set({ kind: 'playing', publication, book: sevenBrothersAudio, seconds: 730, rate: 1 });
    await atRest(shown);
    expect(line(shown).getAttribute('aria-valuetext')).to.equal(before);
    expect(line(shown).value).to.equal('730');
  });

  it('moves along the line by keyboard', async () => {
    const { shown, library } = await openPlayer({ seconds: 1900 });
    line(shown).focus();
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ press: 'Home' });
    expect(library.player.asked).to.deep.equal(['seek 1901', 'seek 0']);
  });

  it('seeks when the drag ends, and shows the way there although the book sounds on', async () => {
    const { shown, library } = await openPlayer({ kind: 'playing', seconds: 100 });
    line(shown).value = '3000';
    line(shown).dispatchEvent(new Event('input'));
    library.player.set({ kind: 'playing', publication, book: sevenBrothersAudio, seconds: 101, rate: 1 });
    await atRest(shown);
    expect(wordsOf(shown.renderRoot.querySelector('.times'))).to.contain('50:00');
    expect(library.player.asked).to.deep.equal([]);
    line(shown).dispatchEvent(new Event('change'));
    expect(library.player.asked).to.deep.equal(['seek 3000']);
  });

  it('lists the chapters, marks the one that sounds, and jumps to any', async () => {
    const { shown, library } = await openPlayer({ seconds: 1900 });
    const chapters = [...shown.renderRoot.querySelectorAll<HTMLElement>('li button')];
    expect(chapters.map(wordsOf)).to.deep.equal(['Ensimmäinen luku 0:00', 'Toinen luku 30:00', 'Kolmas luku 1:10:00']);
    expect(chapters.map((chapter) => chapter.getAttribute('aria-current'))).to.deep.equal([null, 'true', null]);
    chapters[2]?.click();
    expect(library.player.asked).to.deep.equal(['seek 4200']);
  });

  it('shows no chapters and no way to them where a book has none', async () => {
    const { shown } = await openPlayer({ book: { ...sevenBrothersAudio, chapters: [] } });
    expect(wordsOf(shown)).to.not.contain('Luvut');
    expect(() => control(shown, 'Seuraava luku')).to.throw();
  });

  it('numbers a chapter that has no name', async () => {
    const { shown } = await openPlayer({ book: { ...sevenBrothersAudio, chapters: [{ title: {}, startSeconds: 0 }] } });
    expect(wordsOf(shown.renderRoot.querySelector('li'))).to.equal('Luku 1 0:00');
  });

  it('can be closed', async () => {
    const { element, shown, library } = await openPlayer();
    control(shown, 'Sulje').click();
    await atRest(element);
    expect(library.player.asked).to.deep.equal(['close']);
    expect(wordsOf(element)).to.contain('Mikään äänikirja ei ole auki');
  });

  it('opens the same book again after a failure', async () => {
    const library = new FakeLibrary();
    library.player.set({ kind: 'failed', publication, error: new LibraryError('offline', '') });
    const { element } = await onStage('elib-player', { library });
    await atRest(element);
    const shown = find(element, 'elib-player-console', ElibPlayerConsole);
    control(shown, 'Yritä uudelleen').click();
    expect(library.player.asked).to.deep.equal([`open ${publication.id} and play`]);
  });

  it('leads back to the shelf when the book has ended, where the page has a shelf', async () => {
    const shelf = document.createElement('elib-shelf');
    document.body.append(shelf);
    const { shown } = await openPlayer({ kind: 'ended', seconds: 7200 });
    expect(control(shown, 'Näytä lainani')).to.be.instanceOf(HTMLButtonElement);
    shelf.remove();
  });

  for (const [answer, asked] of [
    ['Siirry sinne', 'seek 6725'],
    ['Pysy tässä', 'seek 1900'],
    ['Toista', 'play'],
  ] as const) {
    it(`asks where to go on after another device has been elsewhere, and takes “${answer}” for an answer`, async () => {
      const library = new FakeLibrary();
      library.player.set({
        ...{ kind: 'asking', publication, book: sevenBrothersAudio, seconds: 1900, rate: 1 },
        elsewhereSeconds: 6725,
      });
      const { element } = await onStage('elib-player', { library });
      await atRest(element);
      const shown = find(element, 'elib-player-console', ElibPlayerConsole);
      expect(wordsOf(shown.renderRoot.querySelector('.question'))).to.equal(
        'Toisella laitteella olit kohdassa 1:52:05. Siirry sinne Pysy tässä',
      );
      control(shown, answer).click();
      await atRest(shown);
      expect(library.player.asked).to.deep.equal([asked]);
      expect(shown.renderRoot.querySelector('.question')).to.equal(null);
    });
  }

  it('keeps the focus in the player when the question goes away with its answer', async () => {
    const library = new FakeLibrary();
    library.player.set({
      ...{ kind: 'asking', publication, book: sevenBrothersAudio, seconds: 1900, rate: 1 },
      elsewhereSeconds: 6725,
    });
    const { element } = await onStage('elib-player', { library });
    await atRest(element);
    const shown = find(element, 'elib-player-console', ElibPlayerConsole);
    control(shown, 'Siirry sinne').focus();
    await sendKeys({ press: 'Enter' });
    await atRest(shown);
    expect(wordsOf(shown.shadowRoot?.activeElement)).to.equal('Seitsemän veljestä');
  });

  it('takes leave kindly when the loan has ended, without the look of an error', async () => {
    const library = new FakeLibrary();
    library.player.set({ kind: 'over', publication });
    const { element } = await onStage('elib-player', { library });
    await atRest(element);
    const shown = find(element, 'elib-player-console', ElibPlayerConsole);
    expect(wordsOf(shown)).to.contain(
      'Laina-aika päättyi Kohta, johon jäit, on tallessa. Kun lainaat teoksen uudelleen, jatkat siitä.',
    );
    expect(shown.renderRoot.querySelector('.error')).to.equal(null);
  });

  it('reflows on a narrow screen with large letters', async () => {
    const { element } = await openPlayer({ kind: 'ended', seconds: 7200 });
    await expectReflow(element);
  });

  for (const width of [320, 375, 1280]) {
    it(`fits ${width} px without scrolling sideways`, async () => {
      await setViewport({ width, height: 800 });
      const { element, shown } = await openPlayer();
      expect(document.documentElement.scrollWidth).to.be.at.most(width);
      const edge = element.getBoundingClientRect().right;
      for (const part of shown.renderRoot.querySelectorAll('button, input, select')) {
        expect(part.getBoundingClientRect().right, wordsOf(part)).to.be.at.most(edge);
      }
      await setViewport({ width: 800, height: 600 });
    });
  }
});
