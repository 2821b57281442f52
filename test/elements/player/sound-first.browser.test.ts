/** A book that is opened to be listened to: what is on show until it sounds, and when the sound takes its time. */

import { expect } from '@open-wc/testing';
import type { PlayerState } from '../../../src/domain/player.ts';
import { ElibPlayerConsole } from '../../../src/elements/player/elib-player-console.ts';
import '../../../src/elements/player/elib-player.ts';
import { loadPlayerTerms, type PlayerTerms } from '../../../src/i18n/player/terms.ts';
import { FakeLibrary } from '../../fakes/fake-library.ts';
import { onLoan, sevenBrothers, sevenBrothersAudio } from '../../fakes/publications.ts';
import { atRest, clearStage, find, onStage, until, wordsOf } from '../stage.ts';

const publication = onLoan(sevenBrothers);
const silent: PlayerState = { kind: 'paused', publication, book: sevenBrothersAudio, seconds: 0, rate: 1 };
const waiting: PlayerState = { ...silent, kind: 'stalled' };
const sounding: PlayerState = { ...silent, kind: 'playing' };

const buttonsOf = (shown: ElibPlayerConsole): (string | null)[] =>
  [...shown.renderRoot.querySelectorAll('button')].map((button) => button.getAttribute('aria-label'));

interface Opened {
  readonly library: FakeLibrary;
  readonly shown: ElibPlayerConsole;
  readonly terms: PlayerTerms;
}

async function opening(): Promise<Opened> {
  const library = new FakeLibrary();
  library.player.set({ kind: 'opening', publication });
  const { element } = await onStage('elib-player', { library });
  await until(() => element.renderRoot.querySelector('elib-player-console') !== null);
  const shown = find(element, 'elib-player-console', ElibPlayerConsole);
  await atRest(shown);
  return { library, shown, terms: await loadPlayerTerms('fi') };
}

describe('A book that is opened to be listened to', () => {
  afterEach(clearStage);

  it('shows its title while it is waited for, and its buttons when it sounds', async () => {
    const { library, shown, terms } = await opening();
    library.player.set(silent);
    library.player.set(waiting);
    await atRest(shown);
    expect(wordsOf(shown)).to.contain('Seitsemän veljestä').and.not.to.contain(terms.stalled);
    expect(buttonsOf(shown)).not.to.include(terms.pause);
    library.player.set(sounding);
    await atRest(shown);
    expect(buttonsOf(shown)).to.include(terms.pause);
  });

  it('shows its buttons, and why it is silent, when the sound takes its time', async () => {
    const { library, shown, terms } = await opening();
    library.player.set(waiting);
    await until(() => buttonsOf(shown).includes(terms.pause));
    expect(wordsOf(shown)).to.contain(terms.stalled);
  });

  it('shows its buttons at once when it is opened in silence, and keeps them when it is played', async () => {
    const { library, shown, terms } = await opening();
    library.player.set(silent);
    await atRest(shown);
    expect(buttonsOf(shown)).to.include(terms.play);
    library.player.set(waiting);
    await atRest(shown);
    expect(buttonsOf(shown)).to.include(terms.pause);
  });

  it('keeps its buttons when the sound breaks off later', async () => {
    const { library, shown, terms } = await opening();
    library.player.set(sounding);
    await atRest(shown);
    library.player.set(waiting);
    await atRest(shown);
    expect(buttonsOf(shown)).to.include(terms.pause);
    expect(wordsOf(shown)).to.contain(terms.stalled);
  });
});
