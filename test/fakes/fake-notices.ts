/** The notices of tests and stories: in whatever state is set, and remembering what was asked of them. */

import type { LibraryError } from '../../src/domain/library-error.ts';
import type { Notice, Notices, NoticesContents, NoticeSettings } from '../../src/domain/notices.ts';
import { Store } from '../../src/domain/store.ts';
import { shownValue, type ViewState } from '../../src/domain/view-state.ts';

export const noNoticesWished: NoticeSettings = { email: '', kinds: [] };

export class FakeNotices extends Store<ViewState<NoticesContents>> implements Notices {
  /** What the next saving or dismissing meets; `never` leaves it under way. */
  mood: 'answers' | 'never' | LibraryError = 'answers';
  /** What was asked, in order, e.g. `dismiss`. */
  readonly asked: string[] = [];

  /** At first a service that has none. */
  constructor() {
    super({ kind: 'empty' });
  }

  tell(unseen: readonly Notice[], settings = noNoticesWished): void {
    this.set({ kind: 'ready', value: { unseen, settings } });
  }

  refresh(): Promise<void> {
    this.asked.push('refresh');
    return Promise.resolve();
  }

  async dismiss(): Promise<void> {
    const before = this.value;
    this.asked.push('dismiss');
    this.tell([], shownValue(before)?.settings);
    await this.#answer().catch((error: unknown) => {
      this.set(before);
      throw error;
    });
  }

  async save(settings: NoticeSettings): Promise<void> {
    this.asked.push(`save ${[settings.email, ...settings.kinds].join(' ')}`);
    await this.#answer();
    this.tell(shownValue(this.value)?.unseen ?? [], settings);
  }

  #answer(): Promise<void> {
    if (this.mood === 'never') return new Promise(() => {});
    return this.mood === 'answers' ? Promise.resolve() : Promise.reject(this.mood);
  }
}
