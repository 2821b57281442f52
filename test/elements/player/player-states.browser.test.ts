/** Every state of the player and every error, in every language, as it is read, heard and judged by axe. */

import { expect } from '@open-wc/testing';
import { playerStateKinds, type PlayerState } from '../../../src/domain/player.ts';
import { errorKinds, LibraryError } from '../../../src/domain/library-error.ts';
import type { ElibPlayerConsole } from '../../../src/elements/player/elib-player-console.ts';
import '../../../src/elements/player/elib-player-console.ts';
import '../../../src/elements/player/elib-player.ts';
import { spokenPosition } from '../../../src/i18n/spoken-durations.ts';
import { loadPlayerTerms, type PlayerTerms } from '../../../src/i18n/player/terms.ts';
import { supportedLanguages, type SupportedLanguage } from '../../../src/i18n/terms.ts';
import { FakeLibrary } from '../../fakes/fake-library.ts';
import { onLoan, sevenBrothers, sevenBrothersAudio } from '../../fakes/publications.ts';
import { expectAccessible } from '../accessibility.ts';
import { announced, atRest, clearStage, onStage, wordsOf, type Stage } from '../stage.ts';
import type { ElibPlayer } from '../../../src/elements/player/elib-player.ts';

const publication = onLoan(sevenBrothers);
const open = { publication, book: sevenBrothersAudio, seconds: 1900, rate: 1 };
const title = 'Seitsemän veljestä';

interface Expectation {
  readonly state: PlayerState;
  readonly shows: (terms: PlayerTerms) => string;
  readonly says: (terms: PlayerTerms, language: SupportedLanguage) => string;
  /** What the large button says, where there is one. */
  readonly button?: (terms: PlayerTerms) => string;
}

const expected: Readonly<Record<PlayerState['kind'], Expectation>> = {
  idle: { state: { kind: 'idle' }, shows: (terms) => terms.playerIdle, says: () => '' },
  opening: { state: { kind: 'opening', publication }, shows: () => title, says: (terms) => terms.opening(title) },
  paused: { state: { kind: 'paused', ...open }, shows: () => title, says: () => '', button: (terms) => terms.play },
  playing: { state: { kind: 'playing', ...open }, shows: () => title, says: () => '', button: (terms) => terms.pause },
  stalled: {
    state: { kind: 'stalled', ...open },
    shows: (terms) => terms.stalled,
    says: (terms) => terms.stalled,
    button: (terms) => terms.pause,
  },
  ended: {
    state: { kind: 'ended', ...open, seconds: 7200 },
    shows: (terms) => terms.ended,
    says: (terms) => terms.ended,
    button: (terms) => terms.play,
  },
  asking: {
    state: { kind: 'asking', ...open, elsewhereSeconds: 6725 },
    shows: (terms) => terms.elsewhere('1:52:05'),
    says: (terms, language) => terms.elsewhere(spokenPosition(6725, language)),
    button: (terms) => terms.play,
  },
  over: {
    state: { kind: 'over', publication },
    shows: (terms) => terms.loanOver.help,
    says: (terms) => terms.loanOver.title,
  },
  failed: {
    state: { kind: 'failed', publication, error: new LibraryError('server', '') },
    shows: (terms) => terms.errors.server.help,
    says: (terms) => terms.errors.server.title,
  },
};

async function playerIn(
  state: PlayerState,
  language: SupportedLanguage,
): Promise<
  Omit<Stage<ElibPlayer>, 'terms'> & { readonly shown: ElibPlayerConsole | ElibPlayer; readonly terms: PlayerTerms }
> {
  const library = new FakeLibrary();
  library.player.set(state);
  const stage = await onStage('elib-player', { library, language });
  await atRest(stage.element);
  const terms = await loadPlayerTerms(language);
  return { ...stage, terms, shown: stage.element.renderRoot.querySelector('elib-player-console') ?? stage.element };
}

for (const language of supportedLanguages) {
  describe(`The player in ${language}`, () => {
    afterEach(clearStage);

    for (const kind of playerStateKinds) {
      it(`shows and says that it is ${kind}`, async () => {
        const { state, shows, says, button } = expected[kind];
        const { element, shown, terms } = await playerIn(state, language);
        expect(wordsOf(shown)).to.contain(shows(terms));
        expect(announced(shown)).to.equal(says(terms, language));
        const large = shown.renderRoot.querySelector('.primary')?.getAttribute('aria-label') ?? undefined;
        expect(large).to.equal(button?.(terms));
        await expectAccessible(element);
      });
    }

    for (const kind of errorKinds) {
      it(`tells what to do about ${kind}`, async () => {
        const { element, shown, terms } = await playerIn(
          { kind: 'failed', publication, error: new LibraryError(kind, '') },
          language,
        );
        expect(wordsOf(shown)).to.contain(terms.errors[kind].title).and.contain(terms.errors[kind].help);
        expect(announced(shown)).to.equal(terms.errors[kind].title);
        expect(Object.values(terms.steps)).to.include(wordsOf(shown.renderRoot.querySelector('.error :is(button, a)')));
        await expectAccessible(element);
      });
    }

    it('names every button in its language, and lets it be hit with a finger', async () => {
      const { shown, terms } = await playerIn(expected.playing.state, language);
      const buttons = [...shown.renderRoot.querySelectorAll<HTMLElement>('.buttons button')];
      expect(buttons.map((button) => button.getAttribute('aria-label'))).to.deep.equal([
        terms.previousChapter,
        terms.back(15),
        terms.pause,
        terms.forward(30),
        terms.nextChapter,
      ]);
      for (const target of shown.renderRoot.querySelectorAll('button, select, input')) {
        const { width, height } = target.getBoundingClientRect();
        expect(Math.min(width, height), wordsOf(target)).to.be.at.least(44);
      }
    });
  });
}
