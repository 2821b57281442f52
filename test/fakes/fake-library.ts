/**
 * The one library of tests and stories: keeps the domain's contract without a network, lets every state be set, and
 * remembers what was asked of it. Knows nothing of the services that it stands for.
 */

import { ContextEvent } from '@lit/context';
import { libraryContext, showcaseContext } from '../../src/controllers/library-controller.ts';
import { asItComes } from '../../src/domain/browsing.ts';
import type { Explanation } from '../../src/domain/explanation.ts';
import type { Announcement, Announcements, HighlightShelf } from '../../src/domain/highlights.ts';
import type { Way } from '../../src/domain/lending.ts';
import { LibraryError } from '../../src/domain/library-error.ts';
import type { LateWish } from '../../src/domain/late-wish.ts';
import type {
  Credentials,
  Departure,
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
import { FakeCuration } from './fake-curation.ts';
import { FakeOwnThings } from './fake-own-things.ts';
import { FakeNotices } from './fake-notices.ts';
import { FakePlayer } from './fake-player.ts';
import { onHold, onLoan, renewedUntil } from './publications.ts';

const never = <T>(): Promise<T> => new Promise<T>(() => {});

export class FakeAnnouncements extends Store<readonly Announcement[]> implements Announcements {
  isKnown = true;

  dismiss(id: string): void {
    this.set(this.value.filter((announcement) => announcement.id !== id));
  }
}

export class FakeSession extends Store<SessionState> implements Session {
  /** What the next sign-in or sign-out meets; `never` leaves it under way. */
  mood: 'answers' | 'never' | LibraryError = 'answers';
  form: SignInForm = {};
  owner: string | undefined = 'aino';
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
  readonly late = new Store<ReadonlyMap<string, LateWish>>(new Map());
  /** What the next borrowing or returning meets; `never` leaves it under way, `dismissed` is a closed sign-in. */
  mood: 'answers' | 'never' | 'dismissed' | LibraryError = 'answers';
  /** What was asked, in order, e.g. `borrow urn:isbn:…`. */
  readonly asked: string[] = [];

  constructor(private readonly catalogue = new FakeCatalogue()) {
    super({ kind: 'idle' });
  }

  /** As the catalogue has it. */
  fresh(publication: Publication): Promise<Publication> {
    return this.catalogue.publication(publication.self ?? '', 'fi');
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

  async hold(publication: Publication): Promise<Publication | undefined> {
    await this.#act('hold', 'holding', publication);
    if (this.mood === 'dismissed') return undefined;
    const hold = onHold(publication);
    this.fill([...this.publications, hold]);
    return hold;
  }

  async giveBack(publication: Publication): Promise<void> {
    await this.#act('return', 'returning', publication);
    this.fill(this.publications.filter(({ id }) => id !== publication.id));
  }

  /** Waits until `decide` is called: time passes as a test wishes. */
  async giveBackSoon(publication: Publication): Promise<Departure> {
    const { id } = publication;
    this.pending.set(new Map([...this.pending.value, [id, 'leaving']]));
    const isGone = await new Promise<boolean>((resolve) => {
      this.decide = resolve;
    });
    this.pending.set(new Map([...this.pending.value].filter(([other]) => other !== id)));
    if (isGone) await this.giveBack(publication);
    return isGone ? 'gone' : 'kept';
  }

  /** Ends the time to undo what is leaving: whether it goes. */
  decide: (isGone: boolean) => void = () => undefined;

  keep({ id }: Publication): void {
    this.asked.push(`keep ${id}`);
    this.decide(false);
  }

  acknowledge(publicationId: string): void {
    this.asked.push(`acknowledge ${publicationId}`);
    this.late.set(new Map([...this.late.value].filter(([id]) => id !== publicationId)));
  }

  async renew(publication: Publication): Promise<Publication | undefined> {
    await this.#act('renew', 'renewing', publication);
    return this.#put(onLoan(publication, renewedUntil));
  }

  async suspend(publication: Publication, day: string): Promise<void> {
    await this.#act(`suspend until ${day}`, 'suspending', publication);
    this.#putOff(publication, { until: day });
  }

  async resume(publication: Publication): Promise<void> {
    await this.#act('resume', 'resuming', publication);
    this.#putOff(publication, {});
  }

  openWay(publication: Publication, way: Way): Promise<void> {
    this.asked.push(`${way.kind} ${publication.id}`);
    return this.mood instanceof LibraryError ? Promise.reject(this.mood) : Promise.resolve();
  }

  #put(publication: Publication): Publication {
    this.fill([...this.publications.filter(({ id }) => id !== publication.id), publication]);
    return publication;
  }

  #putOff(publication: Publication, until: { readonly until?: string }): void {
    const { lending } = publication;
    if (lending.kind !== 'on-hold') throw new Error('this is no hold');
    this.#put({ ...publication, lending: { ...lending, suspension: { href: 'https://e.example/suspend', ...until } } });
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
  app: 'https://app.example/open?id={id}',
  contact: { url: 'https://mallila.example/asiakaspalvelu' },
  theme: {},
  browsing: asItComes,
  search: { view: 'list' },
  holds: {},
  links: {},
};

export class FakeLibrary implements Library {
  readonly version = 1;
  readonly profile = new Store<ViewState<LibraryProfile>>({ kind: 'ready', value: fakeProfile });
  readonly catalogue = new FakeCatalogue();
  readonly session = new FakeSession();
  readonly shelf = new FakeShelf(this.catalogue);
  readonly player = new FakePlayer();
  readonly ownThings = new FakeOwnThings();
  readonly announced = new FakeAnnouncements([]);
  readonly told = new FakeNotices();
  readonly curated = new FakeCuration();
  /** Dialogs that were opened; each is closed at once. */
  readonly opened: DialogView[] = [];

  announcements(): Promise<FakeAnnouncements> {
    return Promise.resolve(this.announced);
  }

  highlights(language: string): Promise<readonly HighlightShelf[]> {
    return this.catalogue.highlights(language);
  }

  explain(place: string): Promise<Explanation> {
    return Promise.resolve({ place, value: undefined, level: undefined, why: [] });
  }

  own(): Promise<FakeOwnThings> {
    return Promise.resolve(this.ownThings);
  }

  readonly notices = (): Promise<FakeNotices> => Promise.resolve(this.told);

  readonly curation = (): Promise<FakeCuration> => Promise.resolve(this.curated);

  open(view: DialogView): Promise<void> {
    this.opened.push(view);
    return Promise.resolve();
  }
}

/** Gives `library` to the elements below `place` until the returned function is called. */
export function provideFakeLibrary(library: Library, place: EventTarget = document): () => void {
  const provide = (event: Event): void => {
    if (!(event instanceof ContextEvent)) return;
    if (event.context !== libraryContext && event.context !== showcaseContext) return;
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
