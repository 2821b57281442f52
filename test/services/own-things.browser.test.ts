/** What becomes of favourites and of the end of an account: shown at once, right in the end, and never another patron's. */

import { expect } from '@open-wc/testing';
import { tieToken } from '../../src/api/access-token.ts';
import { LibraryError } from '../../src/domain/library-error.ts';
import type { DialogView, SessionState, ShelfContents } from '../../src/domain/library.ts';
import type { Publication } from '../../src/domain/publication.ts';
import { Store } from '../../src/domain/store.ts';
import { shownValue, type ViewState } from '../../src/domain/view-state.ts';
import type { Connection } from '../../src/services/connection.ts';
import { PatronOwnThings } from '../../src/services/own-things.ts';
import type { SessionService } from '../../src/services/session.ts';
import { allOwnLinks } from '../fakes/fake-own-things.ts';
import { kalevala, onLoan, railway } from '../fakes/publications.ts';

const trueFetch = globalThis.fetch;
const signedIn: SessionState = { kind: 'signed-in', patron: { own: allOwnLinks } };
const signedOut: SessionState = { kind: 'signed-out', expired: false };
const problem = (type: string) => ({ type: `http://librarysimplified.org/terms/problem/${type}` });

class FakeSignedIn extends Store<SessionState> {
  owner: string | undefined = 'aino';
  token = 'first';

  authorised<T>(call: (token: string) => Promise<T>): Promise<T> {
    return this.value.kind === 'signed-in'
      ? call(tieToken(this.token, 'https://e.example/'))
      : Promise.reject(new LibraryError('signed-out', ''));
  }

  signOut(hasEnded = false): Promise<void> {
    this.set({ kind: 'signed-out', expired: !hasEnded });
    return Promise.resolve();
  }
}

/** One tab at a service that answers `answer` to writes. */
class Tab {
  readonly session = new FakeSignedIn(signedIn);
  readonly shelf = new Store<ViewState<ShelfContents>>({ kind: 'empty' });
  /** What the service has. */
  favourites: readonly Publication[] = [railway];
  readonly asked: string[] = [];
  readonly tokens: (string | null)[] = [];
  readonly opened: DialogView[] = [];
  changes = 0;
  /** Whether books in full link to being made a favourite. */
  links = true;
  answer: () => Response | Promise<Response> = () => new Response(null, { status: 204 });
  onOpen: () => void = () => undefined;
  readonly own: PatronOwnThings;

  constructor() {
    const wishFor = ({ id }: Publication) => (this.favourites.some((each) => each.id === id) ? 'unselect' : 'select');
    this.own = new PatronOwnThings({
      session: this.session as unknown as SessionService,
      shelf: this.shelf,
      connection: {
        feed: () => {
          this.asked.push('favourites');
          return Promise.resolve({ publications: this.favourites, links: {} });
        },
        publication: (self: string) => {
          const found = [railway, kalevala].find((each) => each.self === self) ?? railway;
          const wish = wishFor(found);
          if (this.links) return Promise.resolve({ ...found, favourite: { wish, href: `https://e.example/${wish}` } });
          this.asked.push('book');
          return Promise.resolve(found);
        },
      } as unknown as Connection,
      language: () => 'fi',
      open: (view) => {
        this.opened.push(view);
        this.onOpen();
        return Promise.resolve();
      },
      onOwnChange: () => void (this.changes += 1),
      onEnding: () => Promise.resolve(),
    });
    globalThis.fetch = async (input, init) => {
      const { method, url, headers } = new Request(input, init);
      this.tokens.push(headers.get('authorization'));
      this.asked.push(`${method} ${new URL(url).pathname}`);
      return Object.defineProperty(await this.answer(), 'url', { value: url });
    };
  }

  get titles(): readonly (string | undefined)[] {
    return (shownValue(this.own.favourites.value) ?? []).map(({ title }) => title.fi);
  }
}

const entry = (): Response =>
  Response.json({ metadata: { title: 'Kalevala', identifier: kalevala.id }, links: [], images: [] });

describe('Favourites', () => {
  afterEach(() => {
    globalThis.fetch = trueFetch;
  });

  it('are shown as wished at once, and other tabs hear of it when it is done', async () => {
    const tab = new Tab();
    tab.answer = entry;
    await tab.own.load();
    const done = tab.own.setFavourite(kalevala, true);
    expect([tab.titles, tab.changes]).to.deep.equal([['Kalevala', 'Rautatie'], 0]);
    expect(await done).to.equal(true);
    expect([tab.asked, tab.changes]).to.deep.equal([['favourites', 'POST /select'], 1]);
  });

  it('can be changed where a book in full links to that, which is asked once', async () => {
    const tab = new Tab();
    await tab.own.load();
    expect(tab.own.canChangeFavourites).to.equal(true);
    const poor = new Tab();
    poor.links = false;
    await poor.own.load();
    await poor.own.refresh();
    expect([poor.own.canChangeFavourites, poor.asked]).to.deep.equal([false, ['favourites', 'book', 'favourites']]);
  });

  it('that are so already aren’t asked for again', async () => {
    const tab = new Tab();
    await tab.own.setFavourite(railway, true);
    expect(tab.asked).to.deep.equal(['favourites']);
  });

  it('that were read for the first time while one was on its way have it in the end', async () => {
    const tab = new Tab();
    let arrive: (answer: Response) => void = () => undefined;
    tab.answer = () => new Promise((resolve) => (arrive = resolve));
    const done = tab.own.setFavourite(kalevala, true);
    await tab.own.load();
    expect(tab.titles).to.deep.equal(['Rautatie']);
    tab.favourites = [railway, kalevala];
    arrive(entry());
    await done;
    expect(tab.titles).to.deep.equal(['Rautatie', 'Kalevala']);
  });

  it('are what the service says after a refusal', async () => {
    const tab = new Tab();
    await tab.own.load();
    tab.answer = () => Response.json({}, { status: 404 });
    const thrown = await tab.own.setFavourite(railway, false).catch((reason: unknown) => reason);
    await Promise.resolve();
    expect(thrown).to.be.an.instanceof(LibraryError);
    await tab.own.refresh();
    expect(tab.titles).to.deep.equal(['Rautatie']);
  });

  it('are asked for by who then signs in; who doesn’t has none', async () => {
    const tab = new Tab();
    tab.answer = entry;
    tab.session.set(signedOut);
    expect(await tab.own.setFavourite(kalevala, true)).to.equal(false);
    tab.onOpen = () => tab.session.set(signedIn);
    expect(await tab.own.setFavourite(kalevala, true)).to.equal(true);
    expect(tab.asked.filter((each) => each.startsWith('POST'))).to.deep.equal(['POST /select']);
  });

  it('are never another’s, who signs in while they are on their way; signing out waits for them', async () => {
    const tab = new Tab();
    let answered = false;
    tab.answer = async () => {
      await Promise.resolve();
      answered = true;
      return entry();
    };
    const done = tab.own.setFavourite(kalevala, true);
    tab.session.token = 'second';
    tab.session.owner = 'elin';
    await tab.own.settled();
    expect(answered).to.equal(true);
    expect(await done).to.equal(false);
    expect(tab.tokens).to.deep.equal(['Bearer first']);
  });

  it('are gone when the patron has signed out, or another has signed in', async () => {
    const tab = new Tab();
    await tab.own.load();
    tab.session.owner = 'elin';
    tab.session.set({ ...signedIn });
    expect(tab.titles).to.deep.equal([]);
    await tab.own.load();
    tab.session.set(signedOut);
    expect(tab.own.favourites.value.kind).to.equal('idle');
  });

  it('are asked for again when the shelf changes, and only then and when they are on show', async () => {
    const tab = new Tab();
    tab.shelf.set({ kind: 'ready', value: { publications: [onLoan(railway)] } });
    expect(tab.asked).to.deep.equal([]);
    await tab.own.load();
    tab.shelf.set({ kind: 'loading', previous: { publications: [onLoan(railway)] } });
    tab.shelf.set({ kind: 'ready', value: { publications: [onLoan(railway)] } });
    expect(tab.asked).to.deep.equal(['favourites']);
    tab.shelf.set({ kind: 'empty' });
    expect(tab.asked).to.deep.equal(['favourites', 'favourites']);
  });
});

describe('Past loans', () => {
  afterEach(() => {
    globalThis.fetch = trueFetch;
  });

  it('that are begun, emptied or ended are news here and in other tabs, once it is done', async () => {
    const tab = new Tab();
    let news = 0;
    const stop = tab.own.onNews(() => void (news += 1));
    tab.answer = () => Response.json({ kept: true, loans: [] });
    await tab.own.keepHistory(true);
    await tab.own.emptyHistory();
    await tab.own.keepHistory(false);
    expect([news, tab.changes]).to.deep.equal([3, 3]);
    await tab.own.follow();
    expect([news, tab.changes], 'another tab has changed them').to.deep.equal([4, 3]);
    stop();
    tab.answer = () => Response.json({}, { status: 500 });
    await tab.own.emptyHistory().catch(() => undefined);
    expect([news, tab.changes]).to.deep.equal([4, 3]);
  });
});

describe('The end of an account', () => {
  afterEach(() => {
    globalThis.fetch = trueFetch;
  });

  it('ends the session here, too, without telling the service once more', async () => {
    const tab = new Tab();
    expect(await tab.own.endAccount()).to.equal(true);
    expect([tab.asked, tab.session.value]).to.deep.equal([['DELETE /patrons/me'], signedOut]);
  });

  const again = (tab: Tab): void => {
    let asked = 0;
    tab.answer = () =>
      (asked += 1) === 1
        ? Response.json(problem('recent-sign-in-required'), { status: 403 })
        : new Response(null, { status: 204 });
  };

  it('asks for a fresh sign-in where the service does, and then goes on', async () => {
    const tab = new Tab();
    again(tab);
    tab.onOpen = () => void (tab.session.token = 'second');
    expect(await tab.own.endAccount()).to.equal(true);
    expect(tab.opened).to.deep.equal([{ kind: 'sign-in', reason: 'confirm' }]);
  });

  it('doesn’t go on when the sign-in was closed, nor when it was somebody else’s', async () => {
    const closed = new Tab();
    again(closed);
    expect(await closed.own.endAccount()).to.equal(false);
    const another = new Tab();
    again(another);
    another.onOpen = () => {
      another.session.token = 'second';
      another.session.owner = 'elin';
    };
    expect(await another.own.endAccount()).to.equal(false);
    expect(another.asked).to.deep.equal(['DELETE /patrons/me']);
    expect(another.session.value.kind).to.equal('signed-in');
  });

  it('has come though its answer was lost: then nobody is signed in', async () => {
    const tab = new Tab();
    let asked = 0;
    tab.answer = () =>
      (asked += 1) === 1
        ? Promise.reject(new TypeError('the network failed'))
        : Response.json(problem('patron-auth-access-token-invalid'), { status: 401 });
    expect(await tab.own.endAccount()).to.equal(true);
    expect(tab.session.value.kind).to.equal('signed-out');
  });

  it('that is refused leaves the patron signed in', async () => {
    const tab = new Tab();
    tab.answer = () => Response.json({}, { status: 500 });
    const thrown = await tab.own.endAccount().catch((reason: unknown) => reason);
    expect(thrown).to.be.an.instanceof(LibraryError);
    expect(tab.session.value.kind).to.equal('signed-in');
  });
});
