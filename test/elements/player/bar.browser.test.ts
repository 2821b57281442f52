/** The player as a line at the foot of a page: there when a book is open, small, and whole when that is wanted. */

import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { PlayerState } from '../../../src/domain/player.ts';
import { ElibPlayerBar } from '../../../src/elements/player/elib-player-bar.ts';
import type { ElibPlayer } from '../../../src/elements/player/elib-player.ts';
import '../../../src/elements/player/elib-player.ts';
import { supportedLanguages, type SupportedLanguage } from '../../../src/i18n/terms.ts';
import { loadPlayerTerms } from '../../../src/i18n/player/terms.ts';
import { FakeLibrary } from '../../fakes/fake-library.ts';
import { sevenBrothersAudio } from '../../fakes/publications.ts';
import { expectAccessible } from '../accessibility.ts';
import { announced, atRest, clearStage, control, find, onStage, wordsOf } from '../stage.ts';
import { publication } from './opened-player.ts';

const playing: PlayerState = { kind: 'playing', publication, book: sevenBrothersAudio, seconds: 1900, rate: 1 };

interface OnPage {
  readonly element: ElibPlayer;
  readonly library: FakeLibrary;
}

async function mini(state: PlayerState, language: SupportedLanguage = 'fi'): Promise<OnPage> {
  const library = new FakeLibrary();
  library.player.set(state);
  const { element } = await onStage('elib-player', {
    library,
    language,
    prepare: (player) => player.setAttribute('variant', 'mini'),
  });
  await atRest(element);
  return { element, library };
}

const barOf = ({ element }: OnPage): ElibPlayerBar => find(element, 'elib-player-bar', ElibPlayerBar);

async function press(page: OnPage, name: string): Promise<void> {
  control(barOf(page), name).click();
  await atRest(barOf(page));
}

describe('The line of the player', () => {
  afterEach(clearStage);

  it('takes no place until a book is open', async () => {
    const { element } = await mini({ kind: 'idle' });
    expect(element.getBoundingClientRect().height).to.equal(0);
  });

  it('says what is heard and where, plays and pauses', async () => {
    const page = await mini(playing);
    expect(wordsOf(barOf(page).renderRoot.querySelector('.title'))).to.equal('Seitsemän veljestä 31:40 · Toinen luku');
    await press(page, 'Tauko');
    await press(page, '15 sekuntia taaksepäin');
    expect(page.library.player.asked).to.deep.equal(['pause', 'seek 1885']);
  });

  it('stays at the foot of what is seen on a long page', async () => {
    const page = await mini(playing);
    const long = document.createElement('div');
    long.style.height = '3000px';
    page.element.before(long);
    const line = find(barOf(page), '.bar', HTMLElement).getBoundingClientRect();
    expect([Math.round(line.bottom), line.left, Math.round(line.width)]).to.deep.equal([
      innerHeight,
      0,
      document.documentElement.clientWidth,
    ]);
    expect(line.height).to.be.lessThan(100);
    long.remove();
  });

  it('covers nothing at the end of the page', async () => {
    const page = await mini(playing);
    const line = find(barOf(page), '.bar', HTMLElement).getBoundingClientRect();
    expect(page.element.getBoundingClientRect().height).to.be.at.least(line.height);
  });

  it('opens the whole player above itself, and Escape closes it', async () => {
    const page = await mini(playing);
    await press(page, 'Näytä koko soitin');
    expect(barOf(page).renderRoot.querySelector('elib-player-console')).to.not.equal(null);
    control(barOf(page), 'Pienennä soitin').focus();
    await sendKeys({ press: 'Escape' });
    await atRest(barOf(page));
    expect(barOf(page).renderRoot.querySelector('elib-player-console')).to.equal(null);
    expect(barOf(page).shadowRoot?.activeElement?.getAttribute('aria-label')).to.equal('Näytä koko soitin');
  });

  it('presses a key once, also when the whole player is open', async () => {
    const page = await mini(playing);
    await press(page, 'Näytä koko soitin');
    barOf(page).renderRoot.querySelector('elib-player-console')?.shadowRoot?.querySelector('button')?.focus();
    await sendKeys({ press: 'j' });
    expect(page.library.player.asked).to.deep.equal(['seek 1885']);
  });

  it('presses a key that is held down once', async () => {
    const page = await mini(playing);
    const button = control(barOf(page), 'Tauko');
    for (const repeat of [false, true, true])
      button.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', repeat, bubbles: true, composed: true }));
    expect(page.library.player.asked).to.deep.equal(['seek 1885']);
  });

  it('shows the whole player by itself where there is something to answer', async () => {
    const page = await mini({ ...playing, kind: 'asking', elsewhereSeconds: 6725 });
    const whole = barOf(page).renderRoot.querySelector('elib-player-console');
    expect(wordsOf(whole)).to.contain('Toisella laitteella olit kohdassa 1:52:05.');
  });

  it('says what is going on, once', async () => {
    const page = await mini({ ...playing, kind: 'stalled' });
    expect(announced(barOf(page))).to.equal('Odotetaan ääntä…');
    await press(page, 'Näytä koko soitin');
    expect(barOf(page).renderRoot.querySelector('[role=status]')).to.equal(null);
  });

  for (const language of supportedLanguages) {
    for (const isWhole of [false, true]) {
      it(`is accessible and reflows, ${isWhole ? 'whole' : 'as a line'}, in ${language}`, async () => {
        const page = await mini(playing, language);
        const terms = await loadPlayerTerms(language);
        if (isWhole) await press(page, terms.showWhole);
        await expectAccessible(page.element);
        for (const target of barOf(page).renderRoot.querySelectorAll('button')) {
          const { width, height } = target.getBoundingClientRect();
          if (width > 0) expect(Math.min(width, height), wordsOf(target)).to.be.at.least(44);
        }
        await setViewport({ width: 320, height: 640 });
        await atRest(barOf(page));
        const { right } = find(barOf(page), '.bar', HTMLElement).getBoundingClientRect();
        for (const part of barOf(page).renderRoot.querySelectorAll('.bar button')) {
          expect(part.getBoundingClientRect().right, wordsOf(part)).to.be.at.most(right);
        }
        expect(document.documentElement.scrollWidth).to.equal(320);
        await setViewport({ width: 800, height: 600 });
      });
    }
  }
});
