/** What becomes of a patron's wishes: a return waits until it can't be undone any more, and is never lost by leaving the page. */

import { expect } from '@open-wc/testing';
import { tieToken } from '../../src/api/access-token.ts';
import { LibraryError } from '../../src/domain/library-error.ts';
import type { DialogView, PendingAction, SessionState } from '../../src/domain/library.ts';
import type { Publication } from '../../src/domain/publication.ts';
import { Store } from '../../src/domain/store.ts';
import type { Intent, Wish } from '../../src/outbox/intent.ts';
import type { SessionService } from '../../src/services/session.ts';
import { PatronWishes } from '../../src/services/wishes.ts';
import { kalevala, onHold, onLoan, railway } from '../fakes/publications.ts';

const loan = onLoan(railway);
const trueFetch = globalThis.fetch;
const aWhile = (ms = 20): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

class FakeSignedIn extends Store<SessionState> {
  owner = 'aino';

  constructor() {
    super({ kind: 'signed-in', patron: {} });
  }

  authorised<T>(call: (token: string) => Promise<T>): Promise<T> {
    return call(tieToken('t', 'https://e.example/'));
  }
}

/** One tab: what it sends, and how its shelf changes. */
class Tab {
  readonly session = new FakeSignedIn();
  readonly pending = new Store<ReadonlyMap<string, PendingAction>>(new Map());
  readonly sent: Pick<Wish, 'kind' | 'href' | 'body'>[] = [];
  /** What waits on the device, by the publication's id. */
  readonly stored = new Map<string, Intent>();
  readonly changes: string[] = [];
  readonly opened: DialogView[] = [];
  readonly resumed: unknown[] = [];
  answer: () => Promise<unknown> = () => Promise.resolve('done');
  readonly wishes: PatronWishes;

  constructor(undoMs: number, current: (publication: Publication) => Publication = (publication) => publication) {
    this.wishes = new PatronWishes(
      {
        session: this.session as unknown as SessionService,
        outbox: {
          send: ({ kind, href, body }) => {
            this.sent.push({ kind, href, ...(body !== undefined && { body }) });
            return this.answer();
          },
          keep: (intent) => {
            this.stored.set(intent.subject, intent);
            return Promise.resolve(undefined);
          },
          acknowledge: () => Promise.resolve(),
          drop: ({ subject }) => Promise.resolve(void this.stored.delete(subject)),
          resume: (owner, last) => {
            this.resumed.push([owner, last]);
            return Promise.resolve(false);
          },
        },
        shelf: {
          current,
          pending: this.pending,
          refresh: () => Promise.resolve(),
          doubt: () => void this.changes.push('in doubt'),
          put: ({ lending }) => void this.changes.push(lending.kind),
          remove: () => void this.changes.push('gone'),
        },
        language: () => 'fi',
        open: (view) => {
          this.opened.push(view);
          return Promise.resolve();
        },
        onGiveBack: () => Promise.resolve(),
        onSent: () => undefined,
      },
      { undoMs },
    );
  }
}

describe('A return', () => {
  afterEach(() => {
    globalThis.fetch = trueFetch;
  });

  it('is sent when it can no longer be undone, not before', async () => {
    const tab = new Tab(30);
    const gone = tab.wishes.giveBackSoon(loan);
    await aWhile(5);
    expect(tab.pending.value.get(loan.id)).to.equal('leaving');
    expect([tab.sent, tab.changes], 'nothing is sent, nothing is hidden').to.deep.equal([[], []]);
    const kept = tab.stored.get(loan.id);
    expect(kept, 'the device knows it').to.include({ kind: 'return', href: 'https://e.example/revoke', owner: 'aino' });
    expect(Date.parse(kept?.notBefore ?? '')).to.be.greaterThan(Date.now());
    expect(await gone).to.equal('gone');
    expect(tab.sent).to.deep.equal([{ kind: 'return', href: 'https://e.example/revoke' }]);
    expect(tab.changes).to.deep.equal(['gone']);
    expect(tab.pending.value.size).to.equal(0);
  });

  it('that is undone is never sent', async () => {
    const tab = new Tab(30);
    const gone = tab.wishes.giveBackSoon(loan);
    tab.wishes.keep(loan);
    expect(await gone).to.equal('kept');
    await aWhile(50);
    expect([tab.sent, tab.changes, [...tab.stored]]).to.deep.equal([[], [], []]);
  });

  it('leaves at once, in a request that outlives the page, when the page goes away', async () => {
    const requests: Request[] = [];
    globalThis.fetch = (input, init) => {
      // In Firefox a request made of another doesn't outlive the page.
      requests.push(input instanceof Request ? input.clone() : new Request(input, init));
      return Promise.resolve(new Response('', { status: 200 }));
    };
    const tab = new Tab(60_000);
    const gone = tab.wishes.giveBackSoon(loan);
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    for (let microtask = 0; microtask < 50; microtask += 1) await Promise.resolve();
    expect(requests.map(({ method, url, keepalive }) => [method, url, keepalive])).to.deep.equal([
      ['PUT', 'https://e.example/revoke', true],
    ]);
    const name = requests[0]?.headers.get('Idempotency-Key');
    expect(tab.stored.get(loan.id)?.id, 'should the answer get lost, it is sent again by the same name').to.equal(name);
    expect(await gone).to.equal('gone');
    expect(tab.changes).to.deep.equal(['gone']);
    expect([...tab.stored]).to.deep.equal([]);
    expect(tab.sent, 'a second time').to.deep.equal([]);
  });

  it('goes by the outbox when that request failed and the page is still there', async () => {
    globalThis.fetch = () => Promise.reject(new TypeError('no network'));
    const tab = new Tab(60_000);
    const gone = tab.wishes.giveBackSoon(loan);
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(await gone).to.equal('gone');
    expect(tab.sent.map(({ kind }) => kind)).to.deep.equal(['return']);
  });

  it('is sent before the patron is signed out', async () => {
    const tab = new Tab(60_000);
    void tab.wishes.giveBackSoon(loan);
    await tab.wishes.settled(true);
    expect(tab.sent.map(({ kind }) => kind)).to.deep.equal(['return']);
    expect(tab.resumed, 'what other tabs have not sent yet').to.deep.equal([['aino', true]]);
  });

  it('waits on the device when the session ends meanwhile, and this page sends nothing', async () => {
    const tab = new Tab(60_000);
    const gone = tab.wishes.giveBackSoon(loan);
    tab.wishes.forget();
    expect(await gone).to.equal('parted');
    expect(tab.sent).to.deep.equal([]);
    expect([...tab.stored.keys()]).to.deep.equal([loan.id]);
  });

  it('that fails keeps the loan, tells why, and lets every tab ask what has become of it', async () => {
    const tab = new Tab(1);
    tab.answer = () => Promise.reject(new LibraryError('offline', ''));
    const thrown: unknown = await tab.wishes.giveBackSoon(loan).catch((error: unknown) => error);
    expect(thrown).to.include({ kind: 'offline' });
    expect([tab.changes, [...tab.pending.value]]).to.deep.equal([['in doubt'], []]);
  });
});

describe('Other wishes', () => {
  const waiting = onHold(kalevala, { suspension: { href: 'https://e.example/suspend' } });

  it('hold by the link that would borrow, signing in first', async () => {
    const tab = new Tab(1);
    tab.session.set({ kind: 'signed-out', expired: false });
    expect(await tab.wishes.hold(kalevala)).to.equal(undefined);
    expect(tab.opened).to.deep.equal([{ kind: 'sign-in', reason: 'hold' }]);
    tab.session.set({ kind: 'signed-in', patron: {} });
    tab.answer = () => Promise.resolve(onHold(kalevala));
    expect((await tab.wishes.hold(kalevala))?.lending.kind).to.equal('on-hold');
    expect(tab.sent).to.deep.equal([{ kind: 'hold', href: 'https://e.example/borrow' }]);
    expect(tab.changes).to.deep.equal(['on-hold']);
  });

  it('place no second hold on what waits already', async () => {
    const tab = new Tab(1, () => waiting);
    expect(await tab.wishes.hold(kalevala)).to.equal(waiting);
    expect(await tab.wishes.borrow(kalevala)).to.equal(waiting);
    expect(tab.sent).to.deep.equal([]);
  });

  it('renew, put off and resume by the links of the loan and the hold', async () => {
    const tab = new Tab(1);
    const renewable: Publication = {
      ...railway,
      lending: { kind: 'on-loan', ways: [], renew: 'https://e.example/renew' },
    };
    tab.answer = () => Promise.resolve(loan);
    await tab.wishes.renew(renewable);
    tab.answer = () => Promise.resolve('done');
    await tab.wishes.suspend(waiting, '2026-12-24');
    await tab.wishes.resume(waiting);
    expect(tab.sent).to.deep.equal([
      { kind: 'renew', href: 'https://e.example/renew' },
      { kind: 'suspend', href: 'https://e.example/suspend', body: { until: '2026-12-24' } },
      { kind: 'resume', href: 'https://e.example/suspend' },
    ]);
    expect(tab.changes).to.deep.equal(['on-loan', 'on-hold', 'on-hold']);
  });
});

describe('What one patron wished', () => {
  it('is never shown to the next, though its answer comes late', async () => {
    const tab = new Tab(1);
    let arrive: (answer: unknown) => void = () => undefined;
    tab.answer = () => new Promise((resolve) => (arrive = resolve));
    const borrowing = tab.wishes.borrow(kalevala);
    await aWhile(5);
    tab.session.owner = 'somebody else';
    arrive(loan);
    expect(await borrowing).to.equal(undefined);
    expect(tab.changes).to.deep.equal([]);
  });

  it('is not sent again on behalf of whoever signs in instead', async () => {
    const tab = new Tab(1);
    tab.answer = () => {
      tab.session.owner = 'somebody else';
      return Promise.reject(new LibraryError('signed-out', 'the token has ended'));
    };
    const error = await tab.wishes.borrow(kalevala).catch((thrown: unknown) => thrown);
    expect((error as LibraryError).kind).to.equal('signed-out');
    expect(tab.sent).to.have.length(1);
  });

  it('counts as undone when a newer wish took its place', async () => {
    const tab = new Tab(1);
    tab.answer = () => Promise.resolve(undefined);
    const error = await tab.wishes.giveBack(loan).catch((thrown: unknown) => thrown);
    expect((error as LibraryError).kind).to.equal('conflict');
    expect(tab.changes).to.deep.equal(['in doubt']);
  });
});
