/** The listening tools of tests and stories: do what they are told at once, and remember what was asked of them. */

import {
  defaultSettings,
  type ListeningSettings,
  type ListeningTools,
  type SleepChoice,
  type SleepTimer,
} from '../../src/domain/listening-tools.ts';
import { FakeBookmarks } from './fake-bookmarks.ts';
import { Store } from '../../src/domain/store.ts';
import type { Stretch } from '../../src/domain/stretches.ts';

export class FakeListeningTools implements ListeningTools {
  readonly settings = new Store<ListeningSettings>(defaultSettings);
  readonly timer = new Store<SleepTimer>({ kind: 'off' });
  readonly heard = new Store<readonly Stretch[]>([]);
  readonly bookmarks: FakeBookmarks;

  /** @param asked Where requests are remembered, e.g. `timer 15` */
  constructor(private readonly asked: string[]) {
    this.bookmarks = new FakeBookmarks(asked);
  }

  change(settings: Partial<ListeningSettings>): void {
    this.asked.push(`change ${JSON.stringify(settings)}`);
    this.settings.set({ ...this.settings.value, ...settings });
  }

  setTimer(choice: SleepChoice | undefined): void {
    this.asked.push(`timer ${choice ?? 'off'}`);
    const secondsLeft = choice === 'chapter' ? 300 : (choice ?? 0) * 60;
    this.timer.set(choice === undefined ? { kind: 'off' } : { kind: 'running', choice, secondsLeft });
  }

  extendTimer(): void {
    this.asked.push('extend timer');
  }
}
