/** What staff show patrons of one library, shared by the elements of a page. Its code comes where one of them stands; no patron fetches it. */

import * as api from '../api/curation.ts';
import {
  blank,
  type BookLine,
  type CuratedItem,
  type Curation,
  type CurationContents,
  type ItemKind,
  type ItemVersion,
  type ShelfArrangement,
  type ShelfContent,
  type Step,
  type Writing,
  type Written,
} from '../domain/curation.ts';
import type { Level } from '../domain/highlights.ts';
import { LibraryError } from '../domain/library-error.ts';
import type { Publication } from '../domain/publication.ts';
import { Store } from '../domain/store.ts';
import { failedFrom, loadingFrom, shownValue, type ViewState } from '../domain/view-state.ts';
import type { Connection } from './connection.ts';
import { KeptDrafts } from './kept-drafts.ts';
import type { SessionService } from './session.ts';
import { DraftWriting } from './writing.ts';

export interface CurationOptions {
  readonly address: string;
  readonly connection: Connection;
  readonly session: SessionService;
  readonly language: () => string;
}

const made = new WeakMap<SessionService, Curation>();

/** One for each library of the page. */
export function curationOf(options: CurationOptions): Curation {
  const { session } = options;
  const known = made.get(session) ?? new SharedCuration(options);
  made.set(session, known);
  return known;
}

export class SharedCuration implements Curation {
  readonly #state = new Store<ViewState<CurationContents>>({ kind: 'idle' });
  readonly #options: CurationOptions;
  readonly #drafts: KeptDrafts;
  #links: api.DeskLinks | undefined;
  #arrangedAt = 0;
  #owner: string | undefined;
  /** Of what was removed: it may come back. */
  readonly #places = new Map<string, number>();
  /** Counts what was asked, so that an earlier answer doesn't undo a later one. */
  #round = 0;

  constructor(options: CurationOptions) {
    this.#options = options;
    this.#drafts = new KeptDrafts(options.address, options.session);
    options.session.subscribe(() => this.#followSession());
  }

  get value(): ViewState<CurationContents> {
    return this.#state.value;
  }

  subscribe(listener: () => void): () => void {
    return this.#state.subscribe(listener);
  }

  async refresh(): Promise<void> {
    const { session, connection } = this.#options;
    if (session.value.kind !== 'signed-in') return;
    this.#owner = session.owner;
    const asked = (this.#round += 1);
    this.#state.set(loadingFrom(this.value));
    try {
      const { curation } = await connection.configuration();
      if (curation === undefined) throw new LibraryError('not-found', 'this service lets nobody curate');
      const contents = await this.#ask((asking) => this.#contents(curation, asking));
      if (asked === this.#round) this.#state.set({ kind: 'ready', value: contents });
    } catch (thrown) {
      if (asked === this.#round) this.#state.set(failedFrom(this.value, LibraryError.from(thrown)));
    }
  }

  open(kind: ItemKind, item: CuratedItem | undefined, level: Level): Promise<Writing> {
    const home = this.#addresses[kind === 'shelf' ? 'shelves' : 'announcements'];
    const fresh = { kind, content: blank[kind] } as Written;
    const options = { drafts: this.#drafts, level, home, ask: this.#ask, onItem: this.#put };
    return new DraftWriting(item, fresh, options).restore();
  }

  async step(item: CuratedItem, step: Step): Promise<CuratedItem> {
    const changed = await this.#ask((asking) => api.take(step, item, asking));
    this.#put(changed);
    return changed;
  }

  versions(item: CuratedItem): Promise<readonly ItemVersion[]> {
    return this.#ask((asking) => api.versions(item, asking));
  }

  async arrange(arrangement: ShelfArrangement): Promise<void> {
    const change = { arrangement, revision: this.#arrangedAt };
    const kept = await this.#ask((asking) => api.arrangement(this.#addresses.arrangement, asking, change));
    this.#arrangedAt = kept.revision;
    this.#change(({ ...contents }) => ({ ...contents, arrangement: kept.arrangement }));
  }

  books(lines: readonly string[], known: readonly string[]): Promise<readonly BookLine[]> {
    return this.#ask((asking) => api.books(this.#addresses.books, lines, known, asking));
  }

  preview(content: ShelfContent): Promise<readonly Publication[]> {
    return this.#ask((asking) => api.preview(this.#addresses.preview, content, asking));
  }

  get #addresses(): api.DeskLinks {
    if (!this.#links) throw new LibraryError('forbidden', 'nobody is at this desk');
    return this.#links;
  }

  async #contents(href: string, asking: api.Asking): Promise<CurationContents> {
    const { desk, links } = await api.desk(href, asking);
    this.#links = links;
    const [shelves, announcements, kept] = await Promise.all([
      api.items('shelf', links.shelves, asking),
      api.items('announcement', links.announcements, asking),
      api.arrangement(links.arrangement, asking),
    ]);
    this.#arrangedAt = kept.revision;
    return { desk, items: [...shelves, ...announcements], arrangement: kept.arrangement };
  }

  readonly #ask = <T>(call: (asking: api.Asking) => Promise<T>): Promise<T> => {
    const { session, language } = this.#options;
    return session.authorised((token) => call({ token, language: language() }));
  };

  /** What was removed stands no longer in the list, and in its old place when it comes back; what is new stands at its end. */
  readonly #put = (item: CuratedItem): void =>
    this.#change(({ items, ...contents }) => {
      const index = items.findIndex(({ id }) => id === item.id);
      const others = items.filter(({ id }) => id !== item.id);
      const at = index < 0 ? (this.#places.get(item.id) ?? others.length) : index;
      if (item.state === 'removed') this.#places.set(item.id, at);
      const put = item.state === 'removed' ? [] : [item];
      return { ...contents, items: [...others.slice(0, at), ...put, ...others.slice(at)] };
    });

  #change(changed: (contents: CurationContents) => CurationContents): void {
    const contents = shownValue(this.value);
    if (!contents) return;
    this.#round += 1;
    this.#state.set({ kind: 'ready', value: changed(contents) });
  }

  /** Nothing that one of the staff sees is left for the next, for whom the service is asked again. */
  #followSession(): void {
    const { session } = this.#options;
    const { kind } = session.value;
    // While the same person signs in once more, all stays as it is.
    if (session.owner === this.#owner || kind === 'signing-in' || kind === 'unknown') return;
    this.#owner = session.owner;
    this.#round += 1;
    this.#links = undefined;
    this.#state.set({ kind: 'idle' });
    void this.refresh();
  }
}
