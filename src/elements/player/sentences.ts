/** What those who listen to a screen reader hear of the player when something changes that they haven’t pressed. */

import type { SleepTimer } from '../../domain/listening-tools.ts';
import type { PlayerState } from '../../domain/player.ts';
import { wording } from '../../domain/text.ts';
import { errorWords } from '../../i18n/error-words.ts';
import type { PlayerTerms } from '../../i18n/player/terms.ts';
import { spokenPosition } from '../../i18n/spoken-durations.ts';
import type { SupportedLanguage } from '../../i18n/terms.ts';

export function sentenceFor(
  player: PlayerState,
  timer: SleepTimer,
  terms: PlayerTerms,
  language: SupportedLanguage,
): string {
  switch (player.kind) {
    case 'opening':
      return terms.opening(wording(player.publication.title, language).text);
    case 'stalled':
      return terms.stalled;
    case 'ended':
      return terms.ended;
    case 'asking':
      return terms.elsewhere(spokenPosition(player.elsewhereSeconds, language));
    case 'over':
      return terms.loanOver.title;
    case 'failed':
      return errorWords(player.error, terms).title;
    case 'idle':
    case 'paused':
    case 'playing':
      return timer.kind === 'fading' ? terms.timerFading : timer.kind === 'rung' ? terms.timerRung : '';
  }
}
