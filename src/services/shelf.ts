/**
 * The patron's loans as every element of a library shows them. Wishes go through the outbox, so that a lost answer neither
 * loses a loan nor makes two; after each of them the server's word counts.
 */

import { hasEnded } from '../domain/helsinki-day.ts';
import { LibraryError } from '../domain/library-error.ts';
import { isOnShelf } from '../domain/lending.ts';
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
  readonly outbox: Outbox;
  readonly language: () => string;
  readonly open: (view: DialogView) => Promise<void>;
  /** Something on the shelf changed by this tab's doing. */
  readonly onChange: () => void;
}

export interface ShelfService extends Shelf {
  /** Delivers a borrow or return for the outbox. */
  deliver(intent: Intent): Promise<unknown>;
  /** Forgets what is shown: nobody is signed in any more. */
  forget(): void;
}

export function createShelf(options: ShelfOptions): ShelfService {
  const { connection, session, outbox, language } = options;
  const state = new Store<ViewState<ShelfContents>>({ kind: 'idle' });
  const pending = new Store<ReadonlyMap<string, PendingAction>>(new Map());
  let round = 0;

  const show = (publications: readonly Publication[]) => {
    const now = new Date();
    const current = publications.filter(({ lending }) => isOnShelf(lending) && !isPast(lending, now));
    state.set(current.length > 0 ? { kind: 'ready', value: { publications: current } } : { kind: 'empty' });
  };
  const shown = () => shownValue(state.value)?.publications ?? [];
  const merge = (publication: Publication) => {
    round += 1;
    show([publication, ...shown().filter(({ id }) => id !== publication.id)]);
    options.onChange();
  };

  const refresh = async () => {
    if (session.value.kind !== 'signed-in') return;
    const asked = (round += 1);
    state.set(loadingFrom(state.value));
    try {
      const api = await import('../api/lending.ts');
      const href = await connection.link('shelf', language());
      const publications = await session.authorised((token) => api.shelf(href, token, language()));
      if (asked === round) show(publications);
    } catch (thrown) {
      if (asked === round) state.set(failedFrom(state.value, LibraryError.from(thrown)));
    }
  };

  const during = async <T>(publication: Publication, action: PendingAction, run: () => Promise<T>): Promise<T> => {
    pending.set(new Map(pending.value).set(publication.id, action));
    try {
      return await run();
    } catch (thrown) {
      void refresh();
      throw LibraryError.from(thrown);
    } finally {
      const rest = new Map(pending.value);
      rest.delete(publication.id);
      pending.set(rest);
    }
  };

  /** Sends an intent; when the session turns out to have ended, signs in again and sends it once more under the same name. */
  const send = async (kind: 'borrow' | 'return', publication: Publication, href: string) => {
    const intent = () => outbox.send({ kind, subject: publication.id, href, owner: session.owner ?? '' });
    try {
      return await intent();
    } catch (thrown) {
      if (!(thrown instanceof LibraryError) || thrown.kind !== 'signed-out') throw thrown;
      if (!(await signedIn('expired'))) throw thrown;
      return intent();
    }
  };

  const signedIn = async (reason: 'borrow' | 'expired') => {
    if (session.value.kind !== 'signed-in') await options.open({ kind: 'sign-in', reason });
    return session.value.kind === 'signed-in';
  };

  return {
    get value() {
      return state.value;
    },
    subscribe: (listener) => state.subscribe(listener),
    pending,
    current: (publication) => shown().find(({ id }) => id === publication.id) ?? publication,
    refresh,

    async borrow(publication) {
      if (!(await signedIn('borrow'))) return undefined;
      const { lending } = publication;
      if (!('borrow' in lending)) throw new LibraryError('conflict', 'this publication has no way to borrow it');
      return during(publication, 'borrowing', async () => {
        const borrowed = (await send('borrow', publication, lending.borrow)) as Publication;
        merge(borrowed);
        return borrowed;
      });
    },

    async giveBack(publication) {
      const { lending } = publication;
      const revoke = 'revoke' in lending ? lending.revoke : undefined;
      if (!revoke) throw new LibraryError('not-found', 'this loan has no way to return it');
      await during(publication, 'returning', async () => {
        await send('return', publication, revoke);
        round += 1;
        show(shown().filter(({ id }) => id !== publication.id));
        options.onChange();
      });
    },

    async openWay(publication, way) {
      // A browser opens a tab only in the very moment of the click.
      const reader = way.kind === 'read' ? window.open('about:blank') : null;
      if (reader) reader.opener = null;
      const { openContent } = await import('./content.ts');
      const name = wording(publication.title, language()).text;
      await session.authorised((token) => openContent(way, token, language(), name, reader));
    },

    async deliver({ kind, href, id }) {
      const api = await import('../api/lending.ts');
      return session.authorised((token) =>
        kind === 'borrow' ? api.borrow(href, token, language(), id) : giveBackOnce(api, href, token, language(), id),
      );
    },

    forget() {
      round += 1;
      state.set({ kind: 'idle' });
    },
  };
}

const isPast = (lending: Publication['lending'], now: Date): boolean =>
  lending.kind === 'on-loan' && lending.until !== undefined && hasEnded(lending.until, now);

/** A loan that is gone already counts as returned: the wish has come true. */
async function giveBackOnce(
  api: typeof import('../api/lending.ts'),
  href: string,
  token: string,
  language: string,
  idempotencyKey: string,
): Promise<unknown> {
  try {
    return await api.giveBack(href, token, language, idempotencyKey);
  } catch (thrown) {
    if (thrown instanceof LibraryError && thrown.problem?.endsWith('/no-active-loan')) return undefined;
    throw thrown;
  }
}
