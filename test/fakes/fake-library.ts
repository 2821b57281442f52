/**
 * The one library of tests and stories: keeps the domain's contract without a network, lets every state be set, and
 * remembers what was asked of it. Knows nothing of the services that it stands for.
 */

import { ContextEvent } from '@lit/context';
import { libraryContext } from '../../src/controllers/library-controller.ts';
import { asItComes } from '../../src/domain/browsing.ts';
import type { Way } from '../../src/domain/lending.ts';
import { LibraryError } from '../../src/domain/library-error.ts';
import type {
  Credentials,
  DialogView,
  Library,
  LibraryProfile,
  PendingAction,
  Session,
  SessionState,
  Shelf,
  ShelfContents,
  SignInForm,
} from '../../src/domain/library.ts';
import type { Publication } from '../../src/domain/publication.ts';
import { Store } from '../../src/domain/store.ts';
import { plain } from '../../src/domain/text.ts';
import type { ViewState } from '../../src/domain/view-state.ts';
import { ElibLibraryChange } from '../../src/events/library-change.ts';
import { FakeCatalogue } from './fake-catalogue.ts';
import { FakePlayer } from './fake-player.ts';
import { onLoan } from './publications.ts';

const never = <T>(): Promise<T> => new Promise<T>(() => {});

export class FakeSession extends Store<SessionState> implements Session {
  /** What the next sign-in or sign-out meets; `never` leaves it under way. */
  mood: 'answers' | 'never' | LibraryError = 'answers';
  form: SignInForm = {};
  readonly tried: Credentials[] = [];

  constructor() {
    super({ kind: 'signed-out', expired: false });
  }

  signInForm(): Promise<SignInForm> {
    return this.mood instanceof LibraryError ? Promise.reject(this.mood) : Promise.resolve(this.form);
  }

  async signIn(credentials: Credentials): Promise<void> {
    this.tried.push(credentials);
    this.set({ kind: 'signing-in' });
    if (this.mood === 'never') await never();
    if (this.mood instanceof LibraryError) {
      this.set({ kind: 'signed-out', expired: false });
      throw this.mood;
    }
    this.set({ kind: 'signed-in', patron: { name: 'Aino Asiakas', loans: { total: 5, available: 4 } } });
  }

  signOut(): Promise<void> {
    this.set({ kind: 'signed-out', expired: false });
    return Promise.resolve();
  }
}

export class FakeShelf extends Store<ViewState<ShelfContents>> implements Shelf {
  readonly pending = new Store<ReadonlyMap<string, PendingAction>>(new Map());
  /** What the next borrowing or returning meets; `never` leaves it under way, `dismissed` is a closed sign-in. */
  mood: 'answers' | 'never' | 'dismissed' | LibraryError = 'answers';
  /** What was asked, in order, e.g. `borrow urn:isbn:…`. */
  readonly asked: string[] = [];

  constructor() {
    super({ kind: 'idle' });
  }

  /** Puts `publications` on the shelf. */
  fill(publications: readonly Publication[]): void {
    this.set(publications.length > 0 ? { kind: 'ready', value: { publications } } : { kind: 'empty' });
  }

  get publications(): readonly Publication[] {
    return this.value.kind === 'ready' ? this.value.value.publications : [];
  }

  current(publication: Publication): Publication {
    return this.publications.find(({ id }) => id === publication.id) ?? publication;
  }

  refresh(): Promise<void> {
    this.asked.push('refresh');
    return Promise.resolve();
  }

  async borrow(publication: Publication): Promise<Publication | undefined> {
    await this.#act('borrow', 'borrowing', publication);
    if (this.mood === 'dismissed') return undefined;
    const loan = onLoan(publication);
    this.fill([...this.publications, loan]);
    return loan;
  }

  async giveBack(publication: Publication): Promise<void> {
    await this.#act('return', 'returning', publication);
    this.fill(this.publications.filter(({ id }) => id !== publication.id));
  }

  openWay(publication: Publication, way: Way): Promise<void> {
    this.asked.push(`${way.kind} ${publication.id}`);
    return this.mood instanceof LibraryError ? Promise.reject(this.mood) : Promise.resolve();
  }

  async #act(name: string, action: PendingAction, { id }: Publication): Promise<void> {
    this.asked.push(`${name} ${id}`);
    this.pending.set(new Map([...this.pending.value, [id, action]]));
    if (this.mood === 'never') await never();
    await Promise.resolve();
    this.pending.set(new Map([...this.pending.value].filter(([other]) => other !== id)));
    if (this.mood instanceof LibraryError) throw this.mood;
  }
}

export const fakeProfile: LibraryProfile = {
  id: 'mallila',
  name: { fi: 'Mallilan kirjasto', sv: 'Mallila bibliotek', en: 'Mallila Library' },
  languages: ['fi', 'sv', 'en'],
  municipalities: [{ code: '099', name: plain('Mallila') }],
  headingLevel: 2,
  contact: { url: 'https://mallila.example/asiakaspalvelu' },
  theme: {},
  browsing: asItComes,
};

export class FakeLibrary implements Library {
  readonly version = 1;
  readonly profile = new Store<ViewState<LibraryProfile>>({ kind: 'ready', value: fakeProfile });
  readonly catalogue = new FakeCatalogue();
  readonly session = new FakeSession();
  readonly shelf = new FakeShelf();
  readonly player = new FakePlayer();
  /** Dialogs that were opened; each is closed at once. */
  readonly opened: DialogView[] = [];

  open(view: DialogView): Promise<void> {
    this.opened.push(view);
    return Promise.resolve();
  }
}

/** Gives `library` to the elements below `place` until the returned function is called. */
export function provideFakeLibrary(library: Library, place: EventTarget = document): () => void {
  const provide = (event: Event): void => {
    if (!(event instanceof ContextEvent) || event.context !== libraryContext) return;
    event.stopImmediatePropagation();
    (event as ContextEvent<typeof libraryContext>).callback(library);
  };
  place.addEventListener('context-request', provide);
  document.dispatchEvent(new ElibLibraryChange());
  return () => {
    place.removeEventListener('context-request', provide);
    document.dispatchEvent(new ElibLibraryChange());
  };
}
