/** Puts together what helps a patron listen: settings, sleep timer, bookmarks, what was heard, where to go on. Follows the player for as long as the page lives. */

import type { ListeningTools } from '../../domain/listening-tools.ts';
import type { PlayerState } from '../../domain/player.ts';
import type { Readable } from '../../domain/store.ts';
import type { DeviceStorage } from '../storage.ts';
import { OpenBookmarks } from './bookmarks.ts';
import { HeardStretches } from './heard.ts';
import { Loudness } from './loudness.ts';
import type { PlayerSources } from './player.ts';
import { ResumeRule } from './resume-rule.ts';
import { KeptSettings } from './settings.ts';
import { SleepClock, type Sleeper } from './sleep-clock.ts';
import type { PlayerTimings } from './timings.ts';

export interface EngineTools extends ListeningTools {
  readonly loudness: Loudness;
  readonly resume: ResumeRule;
  /** A book is being opened: what the device keeps of it, and of its listener. */
  recall(publicationId: string): Promise<unknown>;
}

export function createTools(
  player: Readable<PlayerState>,
  sleeper: Sleeper,
  storage: DeviceStorage,
  sources: PlayerSources,
  timings: PlayerTimings,
): EngineTools {
  const loudness = new Loudness();
  const settings = new KeptSettings(storage);
  const timer = new SleepClock(player, sleeper, loudness, timings);
  const heard = new HeardStretches(player, storage, () => sources.owner(), timings.localSaveMs);
  settings.subscribe(() => loudness.choose(settings.value.volume));
  return {
    ...{ loudness, settings, timer, heard },
    bookmarks: new OpenBookmarks(player, () => sources.listening(), timings.restMs),
    resume: new ResumeRule(player, timings.resumeSteps),
    recall: (publicationId) => Promise.all([settings.recall(), heard.recall(publicationId)]),
    change: (changes) => settings.change(changes),
    setTimer: (choice, secondsLeft) => timer.choose(choice, secondsLeft),
    extendTimer: () => timer.extend(),
  };
}
