/** One patron in two tabs of a library, at a service that answers as a test says: what follows in the other tab, and what the end of an account leaves. */

import { expect } from '@open-wc/testing';
import { tieToken } from '../../src/api/access-token.ts';
import { LibraryError } from '../../src/domain/library-error.ts';
import { shownValue } from '../../src/domain/view-state.ts';
import { deviceVault } from '../../src/services/device-vault.ts';
import { SharedLibrary } from '../../src/services/library.ts';
import { showcaseOf } from '../../src/services/showcase.ts';
import { DeviceStorage } from '../../src/services/storage.ts';
import { allOwnLinks } from '../fakes/fake-own-things.ts';
import { until } from '../elements/stage.ts';

const trueFetch = globalThis.fetch;
const newsWithinMs = 200;
const address = 'https://e.example/mallila';
const told = { id: '1', kind: 'hold-ready', publication: 'urn:1', title: 'Kalevala', until: '2026-11-28T23:59:59Z' };

const feedOf = (links: readonly object[]) => ({ metadata: { title: 'Mallila' }, links, publications: [] });
const linkTo = (rel: string, name: string) => ({ rel, href: `https://e.example/${name}` });

/** What the service has, and how it answers. */
class Service {
  settings: { email: string | null; kinds: readonly string[] } = { email: null, kinds: [] };
  history: { kept: boolean; loans: readonly object[] } = { kept: false, loans: [] };
  shelf: readonly object[] = [];
  endsWith = 204;
  readonly #answers: Readonly<Record<string, (body: unknown) => unknown>> = {
    'GET /mallila/configuration': () => ({
      id: 'mallila',
      name: { fi: 'Mallila' },
      languages: ['fi'],
      municipalities: [{ code: '099' }],
      catalogue: 'https://e.example/catalogue',
    }),
    'GET /catalogue': () =>
      feedOf([
        { ...linkTo('search', 'search{?query}'), templated: true, type: 'application/opds+json' },
        linkTo('http://opds-spec.org/shelf', 'shelf'),
        linkTo('urn:elib:rel:notices', 'notices'),
      ]),
    'GET /shelf': () => ({ ...feedOf([]), publications: this.shelf }),
    'GET /notices': () => ({
      settings: this.settings,
      unseen: [told],
      links: [linkTo('urn:elib:rel:notice-settings', 'settings'), linkTo('urn:elib:rel:notices-seen', 'seen')],
    }),
    'PUT /settings': (body) => (this.settings = body as Service['settings']),
    'GET /history': () => this.history,
    'PUT /history': () => (this.history = { kept: true, loans: [] }),
  };

  answer(method: string, path: string, body: unknown): Response {
    if (path === '/patrons/me') return new Response(null, { status: this.endsWith });
    const answer = this.#answers[`${method} ${path}`];
    return answer ? Response.json(answer(body)) : Response.json({}, { status: 404 });
  }
}

describe('A library in two tabs', () => {
  const open: SharedLibrary[] = [];
  let service: Service;

  beforeEach(async () => {
    service = new Service();
    globalThis.fetch = async (input, init) => {
      const request = new Request(input, init);
      const url = new URL(request.url);
      if (url.origin === location.origin) return trueFetch(input, init);
      const body: unknown = request.method === 'PUT' ? await request.json() : undefined;
      return Object.defineProperty(service.answer(request.method, url.pathname, body), 'url', { value: url.href });
    };
    const ticket = {
      accessToken: tieToken('token', address),
      expiresAt: new Date(Date.now() + 3_600_000).toISOString(),
    };
    const kept = { owner: 'aino', fingerprint: 'aino', patron: { own: allOwnLinks }, lifetime: 'device', ticket };
    await deviceVault(address).write(kept, 'device');
  });

  afterEach(async () => {
    for (const library of open.splice(0)) library.close();
    await deviceVault(address).clear();
    globalThis.fetch = trueFetch;
  });

  async function tab(): Promise<SharedLibrary> {
    const library = new SharedLibrary(showcaseOf({ address, language: () => 'fi', open: () => Promise.resolve() }));
    open.push(library);
    await library.recall();
    return library;
  }

  it('shows in the other what the patron has chosen to be told, and begun to remember', async () => {
    const [one, other] = [await tab(), await tab()];
    const [notices, shown] = [await one.notices(), await other.notices()];
    await Promise.all([notices.refresh(), shown.refresh()]);
    await notices.save({ email: 'aino@example.fi', kinds: [] });
    const saved = performance.now();
    await until(() => shownValue(shown.value)?.settings.email === 'aino@example.fi');
    expect(performance.now() - saved).to.be.lessThan(newsWithinMs);
    const [own, followed] = [await one.own(), await other.own()];
    let news = 0;
    followed.onNews(() => void (news += 1));
    await own.keepHistory(true);
    const begun = performance.now();
    await until(() => news > 0);
    expect(performance.now() - begun).to.be.lessThan(newsWithinMs);
    expect((await followed.history()).kind).to.equal('kept');
  });

  it('opens no book, and takes no note of what sounded, when its element was moved before it knew the patron', async () => {
    service.shelf = [
      {
        metadata: { '@type': 'http://schema.org/Audiobook', identifier: 'urn:1', title: 'Kalevala' },
        links: [
          {
            ...linkTo('http://opds-spec.org/acquisition/borrow', 'book'),
            type: 'application/audiobook+json',
            properties: { availability: { state: 'ready', until: new Date(Date.now() + 3_600_000).toISOString() } },
          },
        ],
      },
    ];
    await new DeviceStorage(address).set('last-opened', 'urn:1');
    const note = `elib sounding ${address}`;
    sessionStorage.setItem(note, JSON.stringify({ publicationId: 'urn:1', leftAtMs: Date.now() }));
    const removed = new SharedLibrary(showcaseOf({ address, language: () => 'fi', open: () => Promise.resolve() }));
    const recalled = removed.recall();
    removed.close();
    await recalled;
    expect(removed.player.value.kind).to.equal('idle');
    expect(sessionStorage.getItem(note)).to.be.a('string');
    const inItsPlace = await tab();
    expect(inItsPlace.player.value.kind).not.to.equal('idle');
    expect(sessionStorage.getItem(note)).to.equal(null);
  });

  it('forgets what a tab that sounded has kept between the sign-out in another and its news', async () => {
    const library = await tab();
    await library.notices();
    const storage = new DeviceStorage(address);
    await storage.set('position aino urn:1', { place: { trackName: '1', seconds: 1 }, time: '2026-11-28T10:00:00Z' });
    await deviceVault(address).clear();
    await library.recall();
    let left: unknown = '';
    await until(() => {
      void storage.get('position aino urn:1').then((kept) => (left = kept));
      return left === undefined;
    });
  });

  it('asks again for what is shown when the patron comes back', async () => {
    const library = await tab();
    const notices = await library.notices();
    await notices.refresh();
    const own = await library.own();
    let news = 0;
    own.onNews(() => void (news += 1));
    service.settings = { email: 'elsewhere@example.fi', kinds: [] };
    await library.freshen();
    await until(() => shownValue(notices.value)?.settings.email === 'elsewhere@example.fi');
    expect(news).to.equal(1);
  });

  it('forgets nothing of the patron on this device before their account has ended', async () => {
    const library = await tab();
    const storage = new DeviceStorage(address);
    await storage.set('last-opened', 'urn:1');
    const own = await library.own();
    service.endsWith = 500;
    const thrown: unknown = await own.endAccount().catch((reason: unknown) => reason);
    expect(thrown).to.be.an.instanceof(LibraryError);
    expect([library.session.value.kind, await storage.get('last-opened')]).to.deep.equal(['signed-in', 'urn:1']);
    service.endsWith = 204;
    expect(await own.endAccount()).to.equal(true);
    expect([library.session.value.kind, await storage.get('last-opened')]).to.deep.equal(['signed-out', undefined]);
  });
});
