/** What becomes of what a patron is told and has chosen while others come and go: right in the end, and never another patron's. */

import { expect } from '@open-wc/testing';
import { tieToken } from '../../src/api/access-token.ts';
import type { SessionState } from '../../src/domain/library.ts';
import { Store } from '../../src/domain/store.ts';
import { shownValue } from '../../src/domain/view-state.ts';
import type { Connection } from '../../src/services/connection.ts';
import { PatronNotices } from '../../src/services/notices.ts';
import type { SessionService } from '../../src/services/session.ts';

const trueFetch = globalThis.fetch;
const address = 'https://e.example/';

class FakeSignedIn extends Store<SessionState> {
  owner = 'aino';

  constructor() {
    super({ kind: 'signed-in', patron: {} });
  }

  authorised<T>(call: (token: string) => Promise<T>): Promise<T> {
    return call(tieToken(this.owner, address));
  }

  /** Without a moment in which nobody is signed in. */
  change(): void {
    this.owner = 'elin';
    this.set({ kind: 'signed-in', patron: {} });
  }
}

const told = { id: '1', kind: 'hold-ready', publication: 'urn:1', title: 'Kalevala', until: '2026-11-28T23:59:59Z' };
const links = [
  { rel: 'urn:elib:rel:notice-settings', href: `${address}settings` },
  { rel: 'urn:elib:rel:notices-seen', href: `${address}seen` },
];

/** One tab at a service that answers `answer` to writes. */
class Tab {
  readonly session = new FakeSignedIn();
  changes = 0;
  reads = 0;
  answer: () => Response | Promise<Response> = () => Response.json({ email: 'new@example.fi', kinds: [] });
  readonly notices: PatronNotices;

  constructor() {
    this.notices = new PatronNotices({
      session: this.session as unknown as SessionService,
      connection: { links: () => Promise.resolve({ notices: `${address}notices` }) } as unknown as Connection,
      language: () => 'fi',
      onOwnChange: () => void (this.changes += 1),
    });
    globalThis.fetch = async (input, init) => {
      const { method, url } = new Request(input, init);
      return Object.defineProperty(method === 'GET' ? this.#read() : await this.answer(), 'url', { value: url });
    };
  }

  get email(): string | undefined {
    return shownValue(this.notices.value)?.settings.email;
  }

  get untold(): number | undefined {
    return shownValue(this.notices.value)?.unseen.length;
  }

  #read(): Response {
    this.reads += 1;
    const email = `${this.session.owner}@example.fi`;
    return Response.json({ settings: { email, kinds: [] }, unseen: [told], links });
  }
}

/** Lets the service answer when it is wished. */
function slow(tab: Tab, response: () => Response): () => void {
  let answer: () => void = () => undefined;
  const asked = new Promise<Response>((resolve) => {
    answer = () => resolve(response());
  });
  tab.answer = () => asked;
  return () => answer();
}

describe('What a patron is told', () => {
  let tab: Tab;

  beforeEach(async () => {
    tab = new Tab();
    await tab.notices.refresh();
  });

  afterEach(() => {
    globalThis.fetch = trueFetch;
  });

  it('is gone once seen, and chosen anew once saved; other tabs hear of both', async () => {
    tab.answer = () => new Response(null, { status: 204 });
    await tab.notices.dismiss();
    expect([tab.untold, tab.changes]).to.deep.equal([0, 1]);
    tab.answer = () => Response.json({ email: 'new@example.fi', kinds: [] });
    await tab.notices.save({ email: 'new@example.fi', kinds: [] });
    expect([tab.email, tab.changes]).to.deep.equal(['new@example.fi', 2]);
  });

  it('is another’s when they have signed in while a choice was being saved', async () => {
    const answer = slow(tab, () => Response.json({ email: 'aino.new@example.fi', kinds: [] }));
    const saved = tab.notices.save({ email: 'aino.new@example.fi', kinds: [] });
    tab.session.change();
    await tab.notices.refresh();
    answer();
    await saved;
    expect([tab.email, tab.changes]).to.deep.equal(['elin@example.fi', 0]);
  });

  for (const status of [204, 500]) {
    it(`is another’s when they have signed in before what was seen was answered with ${String(status)}`, async () => {
      const answer = slow(tab, () => new Response(null, { status }));
      const dismissed = tab.notices.dismiss().catch(() => undefined);
      tab.session.change();
      await tab.notices.refresh();
      answer();
      await dismissed;
      expect([tab.email, tab.untold, tab.changes]).to.deep.equal(['elin@example.fi', 1, 0]);
    });
  }

  it('is asked for again on news from another tab, where an element has wanted it', async () => {
    await tab.notices.follow();
    expect(tab.reads).to.equal(2);
    const unwanted = new Tab();
    await unwanted.notices.follow();
    expect(unwanted.reads).to.equal(0);
  });
});
