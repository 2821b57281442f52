/** What the signed-in patron is told and wants to be told, shared by the elements of a page. Asked for only where one of them shows it. */

import { markSeen, notices, saveSettings, type NoticesAnswer } from '../api/notices.ts';
import { LibraryError } from '../domain/library-error.ts';
import type { Notices, NoticesContents, NoticeSettings } from '../domain/notices.ts';
import { Store } from '../domain/store.ts';
import { failedFrom, loadingFrom, shownValue, type ViewState } from '../domain/view-state.ts';
import type { Connection } from './connection.ts';
import type { SessionService } from './session.ts';

export interface NoticesOptions {
  readonly connection: Connection;
  readonly session: SessionService;
  readonly language: () => string;
  /** What the patron is told, or wants to be told, changed by this tab's doing. */
  readonly onOwnChange: () => void;
}

export class PatronNotices implements Notices {
  readonly #state = new Store<ViewState<NoticesContents>>({ kind: 'idle' });
  readonly #options: NoticesOptions;
  #links: NoticesAnswer['links'] | undefined;
  /** An element shows notices. */
  #isWanted = false;
  /** Whose are on show, or have been asked for. */
  #owner: string | undefined;
  /** Counts what changed the notices, so that an answer asked for earlier doesn't undo it. */
  #round = 0;

  constructor(options: NoticesOptions) {
    this.#options = options;
    options.session.subscribe(() => this.#followSession());
  }

  get value(): ViewState<NoticesContents> {
    return this.#state.value;
  }

  subscribe(listener: () => void): () => void {
    return this.#state.subscribe(listener);
  }

  async refresh(): Promise<void> {
    const { session, connection, language } = this.#options;
    this.#isWanted = true;
    if (session.value.kind !== 'signed-in') return;
    this.#owner = session.owner;
    const asked = (this.#round += 1);
    this.#state.set(loadingFrom(this.value));
    try {
      const { notices: href } = await connection.links(language());
      const answer =
        href === undefined ? undefined : await session.authorised((token) => notices(href, token, language()));
      if (asked === this.#round) this.#show(answer);
    } catch (thrown) {
      if (asked === this.#round) this.#state.set(failedFrom(this.value, LibraryError.from(thrown)));
    }
  }

  /** Asks again where an element shows them: another tab has changed something, or the patron has come back. */
  async follow(): Promise<void> {
    if (this.#isWanted) await this.refresh();
  }

  async dismiss(): Promise<void> {
    const { session, onOwnChange } = this.#options;
    const { owner } = session;
    const before = this.#contents;
    const links = this.#links;
    if (!before || !links || before.unseen.length === 0) return;
    this.#change({ ...before, unseen: [] });
    try {
      const ids = before.unseen.map(({ id }) => id);
      await session.authorised((token) => markSeen(links.seen, token, ids));
    } catch (thrown) {
      if (session.owner === owner) this.#change(before);
      throw LibraryError.from(thrown);
    }
    if (session.owner === owner) onOwnChange();
  }

  async save(settings: NoticeSettings): Promise<void> {
    const { session, language, onOwnChange } = this.#options;
    const { owner } = session;
    const links = this.#links;
    if (!links) throw new LibraryError('not-found', 'this service has no notices');
    const kept = await session.authorised((token) => saveSettings(links.settings, token, language(), settings));
    if (session.owner !== owner) return;
    this.#change({ unseen: this.#contents?.unseen ?? [], settings: kept });
    onOwnChange();
  }

  get #contents(): NoticesContents | undefined {
    return shownValue(this.value);
  }

  #show(answer: NoticesAnswer | undefined): void {
    this.#links = answer?.links;
    this.#state.set(answer ? { kind: 'ready', value: answer } : { kind: 'empty' });
  }

  #change(value: NoticesContents): void {
    this.#round += 1;
    this.#state.set({ kind: 'ready', value });
  }

  /** Nothing of a patron is left for the next, for whom the server is asked again. */
  #followSession(): void {
    const { session } = this.#options;
    const owner = session.value.kind === 'signed-in' ? session.owner : undefined;
    if (!this.#isWanted || owner === this.#owner) return;
    this.#owner = owner;
    this.#round += 1;
    this.#state.set({ kind: 'idle' });
    void this.refresh();
  }
}
