/** What helps to listen beside play and pause: chapters heard, speed, sleep timer, skips, loudness and keys. */

import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { supportedLanguages } from '../../../src/i18n/terms.ts';
import { FakeLibrary } from '../../fakes/fake-library.ts';
import { sevenBrothersAudio } from '../../fakes/publications.ts';
import { expectAccessible } from '../accessibility.ts';
import { expectReflow } from '../reflow.ts';
import { announced, atRest, clearStage, control, find, wordsOf } from '../stage.ts';
import { openPanel, openPlayer, press, type Opened } from './opened-player.ts';

const asked = ({ library }: Opened): readonly string[] => library.player.asked;
const told = ({ shown }: Opened): string => wordsOf([...shown.renderRoot.querySelectorAll('[role=status]')].at(-1));
const pressed = (panel: HTMLElement): string[] =>
  [...panel.querySelectorAll('[aria-pressed=true]')].map((button) => wordsOf(button));

describe('Beneath the buttons of the player', () => {
  afterEach(clearStage);

  it('one thing is open at a time, chapters first, and its button says so', async () => {
    const player = await openPlayer();
    const buttons = () =>
      [...player.shown.renderRoot.querySelectorAll('.panel-bar button')].map(
        (button) => `${wordsOf(button)} ${button.getAttribute('aria-expanded')}`,
      );
    expect(buttons()).to.deep.equal([
      'Luvut true',
      'Kirjanmerkit false',
      'Nopeus false',
      'Uniajastin false',
      'Asetukset false',
    ]);
    await openPanel(player, 'Nopeus');
    expect(buttons().slice(0, 3)).to.deep.equal(['Luvut false', 'Kirjanmerkit false', 'Nopeus true']);
    control(player.shown, 'Nopeus').click();
    await atRest(player.shown);
    expect(player.shown.renderRoot.querySelector('#panel')?.checkVisibility()).to.equal(false);
  });

  it('chapters tell what was heard of them', async () => {
    const library = new FakeLibrary();
    library.player.listeningTools.heard.set([{ fromSeconds: 0, toSeconds: 2700 }]);
    const player = await openPlayer({ library });
    const panel = await openPanel(player, 'Luvut');
    expect([...panel.querySelectorAll('li')].map(wordsOf)).to.deep.equal([
      'Ensimmäinen luku Kuunneltu 0:00',
      'Toinen luku Kuunneltu 38 % 30:00',
      'Kolmas luku 1:10:00',
    ]);
  });

  it('chapters within parts stand further in', async () => {
    const chapters = [
      { title: { fi: 'Osa' }, startSeconds: 0 },
      { title: { fi: 'Luku' }, startSeconds: 0, level: 1 },
    ];
    const player = await openPlayer({ book: { ...sevenBrothersAudio, chapters } });
    const [part, chapter] = [...player.shown.renderRoot.querySelectorAll('li button span')];
    expect(chapter?.getBoundingClientRect().left).to.be.greaterThan(part?.getBoundingClientRect().left ?? 0);
  });

  it('speed goes in small steps or as most people like it, and is told', async () => {
    const player = await openPlayer({ rate: 1.1 });
    const panel = await openPanel(player, 'Nopeus');
    expect(wordsOf(panel.querySelector('output'))).to.equal('1,1×');
    await press(player, 'Nopeammin');
    await press(player, 'Hitaammin');
    await press(player, '1,5-kertainen');
    expect(asked(player)).to.deep.equal(['rate 1.15', 'rate 1.1', 'rate 1.5']);
    expect(pressed(panel)).to.deep.equal(['1,5×']);
    expect(wordsOf(player.shown.renderRoot.querySelector('.panel-bar'))).to.contain('Nopeus 1,5×');
  });

  for (const [rate, name] of [
    [0.5, 'Hitaammin'],
    [3, 'Nopeammin'],
  ] as const) {
    it(`speed ends at ${rate}`, async () => {
      const player = await openPlayer({ rate });
      await openPanel(player, 'Nopeus');
      expect(control(player.shown, name).getAttribute('aria-disabled')).to.equal('true');
      await press(player, name);
      expect(asked(player)).to.deep.equal([`rate ${rate}`]);
    });
  }

  it('the sleep timer is set, tells how long it runs, and is turned off', async () => {
    const player = await openPlayer({ kind: 'playing' });
    const panel = await openPanel(player, 'Uniajastin');
    expect(pressed(panel)).to.deep.equal(['Ei ajastinta']);
    await press(player, '15 min');
    expect(wordsOf(panel)).to.contain('Kuuntelu pysähtyy, kun on kuunneltu 15 min.');
    expect(told(player)).to.equal('Kuuntelu pysähtyy, kun on kuunneltu 15 min.');
    expect(wordsOf(player.shown.renderRoot.querySelector('.panel-bar'))).to.contain('Uniajastin 15 min');
    await press(player, 'Ei ajastinta');
    expect(told(player)).to.equal('Uniajastin on pois päältä.');
    expect(asked(player)).to.deep.equal(['timer 15', 'timer off']);
  });

  it('the sleep timer at the end of a chapter says so, not when that is', async () => {
    const player = await openPlayer({ kind: 'playing' });
    const panel = await openPanel(player, 'Uniajastin');
    await press(player, 'Luvun loppuun');
    expect(wordsOf(panel.querySelector('p'))).to.equal('Kuuntelu pysähtyy luvun lopussa.');
  });

  it('the sleep timer offers the end of the chapter only where there are chapters', async () => {
    const player = await openPlayer({ book: { ...sevenBrothersAudio, chapters: [] } });
    expect(wordsOf(await openPanel(player, 'Uniajastin'))).to.not.contain('Luvun loppuun');
  });

  for (const [kind, choice, words, button] of [
    ['fading', 15, 'Uniajastin pysäyttää kuuntelun pian.', 'Kuuntele vielä 15 min'],
    ['rung', 'chapter', 'Uniajastin pysäytti kuuntelun.', 'Kuuntele vielä yksi luku'],
  ] as const) {
    it(`a timer that is ${kind} is told without moving a button, and one press goes on`, async () => {
      const player = await openPlayer({ kind: kind === 'fading' ? 'playing' : 'paused' });
      const play = find(player.shown, '.primary', HTMLElement);
      const { top } = play.getBoundingClientRect();
      const { timer } = player.library.player.listeningTools;
      timer.set(kind === 'fading' ? { kind, choice, secondsLeft: 12 } : { kind, choice });
      await atRest(player.shown);
      expect(announced(player.shown)).to.equal(words);
      expect(play.getBoundingClientRect().top).to.equal(top);
      await press(player, button);
      expect(asked(player)).to.deep.equal(['extend timer']);
    });
  }

  it('skips go as far as was chosen, and their buttons say so', async () => {
    const player = await openPlayer({ seconds: 1900 });
    await openPanel(player, 'Asetukset');
    const select = find(player.shown, '#backSeconds', HTMLSelectElement);
    expect(select.labels[0]?.textContent).to.equal('Kelaus taaksepäin');
    select.value = '60';
    select.dispatchEvent(new Event('change'));
    await atRest(player.shown);
    await press(player, '60 sekuntia taaksepäin');
    expect(asked(player)).to.deep.equal(['change {"backSeconds":60}', 'seek 1840']);
  });

  it('loudness is chosen on a line that speaks', async () => {
    const player = await openPlayer();
    await openPanel(player, 'Asetukset');
    const volume = find(player.shown, '#volume', HTMLInputElement);
    volume.value = '40';
    volume.dispatchEvent(new Event('input'));
    await atRest(player.shown);
    expect(asked(player)).to.deep.equal(['change {"volume":0.4}']);
    expect(volume.getAttribute('aria-valuetext')).to.equal('40 prosenttia');
  });

  it('one press goes on where the browser wants to be asked for sound', async () => {
    const player = await openPlayer({ seconds: 4325, waitsForGesture: true });
    await press(player, 'Jatka kohdasta 1:12:05');
    expect(asked(player)).to.deep.equal(['play']);
  });
});

describe('Keys', () => {
  afterEach(clearStage);

  for (const [key, expected] of [
    ['k', 'play'],
    ['j', 'seek 1885'],
    ['l', 'seek 1930'],
    ['p', 'seek 1800'],
    ['n', 'seek 4200'],
    [',', 'rate 0.95'],
    ['.', 'rate 1.05'],
    ['b', 'bookmark add'],
  ] as const) {
    it(`“${key}” asks for “${expected}” while the focus is in the player`, async () => {
      const player = await openPlayer({ seconds: 1900 });
      control(player.shown, 'Toista').focus();
      await sendKeys({ press: key });
      expect(asked(player)).to.deep.equal([expected]);
    });
  }

  it('tell what came of them where nothing else does', async () => {
    const player = await openPlayer({ rate: 1 });
    control(player.shown, 'Toista').focus();
    await sendKeys({ press: '.' });
    await atRest(player.shown);
    expect(told(player)).to.equal('1,05-kertainen');
  });

  it('belong to the page outside of the player', async () => {
    const player = await openPlayer();
    document.body.tabIndex = -1;
    document.body.focus();
    await sendKeys({ press: 'k' });
    expect(asked(player)).to.deep.equal([]);
  });

  it('are letters where somebody writes', async () => {
    const library = new FakeLibrary();
    await library.player.listeningTools.bookmarks.add();
    library.player.asked.length = 0;
    const player = await openPlayer({ library });
    const panel = await openPanel(player, 'Kirjanmerkit');
    const bookmarks = find(player.shown, 'elib-player-bookmarks', HTMLElement);
    bookmarks.shadowRoot?.querySelector<HTMLElement>('.round')?.click();
    await atRest(player.shown);
    await sendKeys({ type: 'kjl' });
    expect(asked(player)).to.deep.equal([]);
    expect(panel.contains(bookmarks)).to.equal(true);
    expect(bookmarks.shadowRoot?.querySelector('textarea')?.value).to.equal('kjl');
  });

  it('can be turned off, and are listed by name', async () => {
    const player = await openPlayer();
    const panel = await openPanel(player, 'Asetukset');
    expect([...panel.querySelectorAll('.keys div')].slice(0, 2).map(wordsOf)).to.deep.equal([
      'K Toista tai tauko',
      'J 15 sekuntia taaksepäin',
    ]);
    find(player.shown, '[type=checkbox]', HTMLInputElement).click();
    control(player.shown, 'Toista').focus();
    await sendKeys({ press: 'k' });
    expect(asked(player)).to.deep.equal(['change {"shortcuts":false}']);
  });
});

for (const language of supportedLanguages) {
  describe(`What is beneath the buttons, in ${language}`, () => {
    afterEach(clearStage);

    for (const name of ['chapters', 'bookmarks', 'speed', 'timer', 'settings'] as const) {
      it(`is accessible and reflows: ${name}`, async () => {
        const library = new FakeLibrary();
        library.player.listeningTools.heard.set([{ fromSeconds: 0, toSeconds: 2700 }]);
        const player = await openPlayer({ language, library });
        await openPanel(player, player.terms[name]);
        await expectAccessible(player.element);
        for (const target of player.shown.renderRoot.querySelectorAll('button, select, label.choice, [type=range]')) {
          const { width, height } = target.getBoundingClientRect();
          if (width > 0) expect(Math.min(width, height), wordsOf(target)).to.be.at.least(44);
        }
        await expectReflow(player.element);
      });
    }
  });
}
