/**
 * The patron's loans as every element of a library shows them. Wishes go through the outbox, so that a lost answer neither
 * loses a loan nor makes two; after each of them the server's word counts.
 */

import { hasEnded } from '../domain/helsinki-day.ts';
import { LibraryError } from '../domain/library-error.ts';
import { isOnShelf, type Way } from '../domain/lending.ts';
import type { DialogView, PendingAction, Shelf, ShelfContents } from '../domain/library.ts';
import type { Publication } from '../domain/publication.ts';
import { Store } from '../domain/store.ts';
import { wording } from '../domain/text.ts';
import { failedFrom, loadingFrom, shownValue, type ViewState } from '../domain/view-state.ts';
import type { Intent, Outbox } from '../outbox/outbox.ts';
import type { Connection } from './connection.ts';
import type { SessionService } from './session.ts';

export interface ShelfOptions {
  readonly connection: Connection;
  readonly session: SessionService;
  readonly outbox: Pick<Outbox, 'send'>;
  readonly language: () => string;
  readonly open: (view: DialogView) => Promise<void>;
  /** Before a loan goes back: what plays it must stop, and its place arrive, as afterwards the server takes neither. */
  readonly onGiveBack: (publication: Publication) => Promise<void>;
  /** Something on the shelf changed by this tab's doing. */
  readonly onChange: () => void;
}

export interface ShelfService extends Shelf {
  /** Delivers a borrow or return for the outbox. */
  deliver(intent: Intent): Promise<unknown>;
  /** Forgets what is shown: nobody is signed in any more. */
  forget(): void;
}

export class PatronShelf implements ShelfService {
  readonly pending = new Store<ReadonlyMap<string, PendingAction>>(new Map());
  readonly #state = new Store<ViewState<ShelfContents>>({ kind: 'idle' });
  readonly #options: ShelfOptions;
  /** Counts what changed the shelf, so that an answer asked for earlier doesn't undo it. */
  #round = 0;

  constructor(options: ShelfOptions) {
    this.#options = options;
  }

  get value(): ViewState<ShelfContents> {
    return this.#state.value;
  }

  subscribe(listener: () => void): () => void {
    return this.#state.subscribe(listener);
  }

  current(publication: Publication): Publication {
    return this.#shown.find(({ id }) => id === publication.id) ?? publication;
  }

  async refresh(): Promise<void> {
    const { session, connection, language } = this.#options;
    if (session.value.kind !== 'signed-in') return;
    const asked = (this.#round += 1);
    this.#state.set(loadingFrom(this.value));
    try {
      const api = await import('../api/lending.ts');
      const href = await connection.link('shelf', language());
      const publications = await session.authorised((token) =>
        api.shelf(href, (page) => connection.feed(page, language(), { token })),
      );
      if (asked === this.#round) this.#show(publications);
    } catch (thrown) {
      if (asked === this.#round) this.#state.set(failedFrom(this.value, LibraryError.from(thrown)));
    }
  }

  async borrow(publication: Publication): Promise<Publication | undefined> {
    if (!(await this.#signedIn('borrow'))) return undefined;
    const { lending } = this.current(publication);
    if (lending.kind === 'on-loan') return this.current(publication);
    if (!('borrow' in lending)) throw new LibraryError('conflict', 'this publication has no way to borrow it');
    return this.#during(publication, 'borrowing', async () => {
      const borrowed = (await this.#send('borrow', publication, lending.borrow)) as Publication | undefined;
      if (borrowed) this.#change([borrowed, ...this.#without(borrowed)]);
      return borrowed;
    });
  }

  async giveBack(publication: Publication): Promise<void> {
    const { lending } = publication;
    const revoke = 'revoke' in lending ? lending.revoke : undefined;
    if (!revoke) throw new LibraryError('not-found', 'this loan has no way to return it');
    await this.#during(publication, 'returning', async () => {
      await this.#options.onGiveBack(publication);
      await this.#send('return', publication, revoke);
      this.#change(this.#without(publication));
    });
  }

  async openWay(publication: Publication, way: Way): Promise<void> {
    const { session, language } = this.#options;
    // A browser opens a tab only in the very moment of the click.
    const reader = way.kind === 'read' ? window.open('about:blank') : null;
    if (reader) reader.opener = null;
    const { openContent } = await import('./content.ts');
    const name = wording(publication.title, language()).text;
    await session.authorised((token) => openContent(way, token, language(), name, reader));
  }

  async deliver({ kind, href, id }: Intent): Promise<unknown> {
    const { session, language } = this.#options;
    const api = await import('../api/lending.ts');
    const verb = kind === 'borrow' ? api.borrow : giveBackOnce(api.giveBack);
    return session.authorised<unknown>((token) => verb(href, token, language(), id));
  }

  forget(): void {
    this.#round += 1;
    this.#state.set({ kind: 'idle' });
  }

  get #shown(): readonly Publication[] {
    return shownValue(this.value)?.publications ?? [];
  }

  #without({ id: gone }: Publication): readonly Publication[] {
    return this.#shown.filter(({ id }) => id !== gone);
  }

  #show(publications: readonly Publication[]): void {
    const now = new Date();
    const current = publications.filter(({ lending }) => isOnShelf(lending) && !isPast(lending, now));
    this.#state.set(current.length > 0 ? { kind: 'ready', value: { publications: current } } : { kind: 'empty' });
  }

  /** Shows at once what a wish has changed, and asks the server for the rest. */
  #change(publications: readonly Publication[]): void {
    this.#round += 1;
    this.#show(publications);
    this.#options.onChange();
    void this.refresh();
  }

  async #during<T>({ id }: Publication, action: PendingAction, run: () => Promise<T>): Promise<T> {
    this.pending.set(new Map(this.pending.value).set(id, action));
    try {
      return await run();
    } catch (thrown) {
      void this.refresh();
      throw LibraryError.from(thrown);
    } finally {
      const rest = new Map(this.pending.value);
      rest.delete(id);
      this.pending.set(rest);
    }
  }

  /** Sends an intent; when the session turns out to have ended, signs in again and sends it once more under the same name. */
  async #send(kind: 'borrow' | 'return', { id: subject }: Publication, href: string): Promise<unknown> {
    const { outbox, session } = this.#options;
    const intent = () => outbox.send({ kind, subject, href, owner: session.owner ?? '' });
    try {
      return await intent();
    } catch (thrown) {
      if (!(thrown instanceof LibraryError) || thrown.kind !== 'signed-out') throw thrown;
      if (!(await this.#signedIn('expired'))) throw thrown;
      return intent();
    }
  }

  async #signedIn(reason: 'borrow' | 'expired'): Promise<boolean> {
    const { session, open } = this.#options;
    if (session.value.kind !== 'signed-in') await open({ kind: 'sign-in', reason });
    return session.value.kind === 'signed-in';
  }
}

const isPast = (lending: Publication['lending'], now: Date): boolean =>
  lending.kind === 'on-loan' && lending.until !== undefined && hasEnded(lending.until, now);

type Verb = (href: string, token: string, language: string, idempotencyKey: string) => Promise<unknown>;

/** A loan that is gone already counts as returned: the wish has come true. */
const giveBackOnce =
  (giveBack: Verb): Verb =>
  async (...wish) => {
    try {
      return await giveBack(...wish);
    } catch (thrown) {
      if (thrown instanceof LibraryError && thrown.problem?.endsWith('/no-active-loan')) return undefined;
      throw thrown;
    }
  };
