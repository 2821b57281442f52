/** What the outbox promises: no wish of a patron is lost, none is done twice, and the newest wish wins. Each Outbox here stands for one tab. */

import { expect } from '@open-wc/testing';
import { LibraryError, type LibraryErrorKind } from '../../src/domain/library-error.ts';
import { type Intent, intentOf, type Wish } from '../../src/outbox/intent.ts';
import { Outbox } from '../../src/outbox/outbox.ts';
import { Records } from '../../src/vault/records.ts';

let library = 0;
const anyLibrary = (): string => `https://api.example.fi/outbox-${Date.now()}-${++library}`;
const impatient = { retryDelaysMs: [1, 1, 1], patienceMs: 60_000 };

const borrow: Wish = { kind: 'borrow', subject: 'urn:isbn:1', href: 'https://api.example.fi/1/borrow', owner: 'aino' };
const giveBack: Wish = {
  kind: 'return',
  subject: 'urn:isbn:1',
  href: 'https://api.example.fi/1/revoke',
  owner: 'aino',
};
const positionAt = (seconds: number): Wish => ({
  kind: 'position',
  subject: 'urn:isbn:1',
  href: 'https://api.example.fi/annotations/',
  body: { seconds },
  owner: 'aino',
});

const trouble = (kind: LibraryErrorKind): LibraryError => new LibraryError(kind, 'for the test');
const errorOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => 'no error',
    (error: unknown) => error,
  );

/** An e-library that does what a key asks for once and repeats its answer, as servers with idempotency keys do. */
class Server {
  readonly requests: Intent[] = [];
  readonly done = new Map<string, string>();
  /** What happens to the next answers on their way; then all arrive. */
  fates: (LibraryErrorKind | 'arrives')[] = [];
  /** Whether the server acts before the answer is lost. */
  acts = true;
  sending = 0;
  atOnce = 0;

  readonly deliver = async (intent: Intent): Promise<string> => {
    this.requests.push(intent);
    this.atOnce = Math.max(this.atOnce, ++this.sending);
    await new Promise((resolve) => setTimeout(resolve, 5));
    this.sending--;
    const fate = this.fates.shift() ?? 'arrives';
    if (this.acts) this.done.set(intent.id, `${intent.kind} ${JSON.stringify(intent.body ?? '')}`);
    if (fate !== 'arrives') throw trouble(fate);
    return `answer to ${intent.kind}`;
  };

  get keys(): number {
    return new Set(this.requests.map(({ id }) => id)).size;
  }
}

const tabOf = (scope: string, server: Server): Outbox => new Outbox(scope, server.deliver, impatient);

describe('A wish that can still be taken back', () => {
  const open = () => {
    const server = new Server();
    return { server, outbox: new Outbox(anyLibrary(), server.deliver, impatient) };
  };

  it('waits until then, and is sent afterwards also when its page is gone', async () => {
    const { server, outbox } = open();
    await outbox.keep(intentOf(giveBack, 1000));
    await outbox.resume('aino');
    expect(server.requests).to.deep.equal([]);
    await new Promise((resolve) => setTimeout(resolve, 1100));
    await outbox.resume('aino');
    expect([...server.done.values()]).to.deep.equal(['return ""']);
    expect(await outbox.pending()).to.deep.equal([]);
  });

  it('is sent by its own name when its time has come', async () => {
    const { server, outbox } = open();
    const intent = intentOf(giveBack, 60_000);
    await outbox.keep(intent);
    expect(await outbox.send(giveBack)).to.equal('answer to return');
    expect(server.requests.map(({ id }) => id)).to.deep.equal([intent.id]);
  });

  it('is forgotten when it is taken back, while a newer one stays', async () => {
    const { outbox } = open();
    const intent = intentOf(giveBack, 60_000);
    await outbox.keep(intent);
    await outbox.drop(intentOf(giveBack));
    expect((await outbox.pending()).map(({ id }) => id)).to.deep.equal([intent.id]);
    await outbox.drop(intent);
    expect(await outbox.pending()).to.deep.equal([]);
  });

  it('gives its place back to the wish that waited there before', async () => {
    const { outbox } = open();
    const renewal = intentOf({ ...giveBack, kind: 'renew' });
    await outbox.keep(renewal);
    const intent = intentOf(giveBack, 60_000);
    await outbox.drop(intent, await outbox.keep(intent));
    expect((await outbox.pending()).map(({ id }) => id)).to.deep.equal([renewal.id]);
  });

  it('is sent at once when the patron leaves for good', async () => {
    const { server, outbox } = open();
    await outbox.keep(intentOf(giveBack, 60_000));
    await outbox.resume('aino', true);
    expect([...server.done.values()]).to.deep.equal(['return ""']);
  });
});

describe('The outbox', () => {
  it('hands over the answer and keeps nothing', async () => {
    const server = new Server();
    const outbox = tabOf(anyLibrary(), server);
    expect(await outbox.send(borrow)).to.equal('answer to borrow');
    expect(await outbox.pending()).to.deep.equal([]);
    expect(server.requests[0]).to.deep.include(borrow);
  });

  it('stores the wish before it sends it', async () => {
    const scope = anyLibrary();
    let stored: readonly Intent[] = [];
    const outbox = new Outbox(scope, async () => (stored = await new Outbox(scope, () => Promise.resolve()).pending()));
    await outbox.send(borrow);
    expect(stored).to.have.length(1);
  });

  for (const kind of ['offline', 'timeout', 'server'] as const) {
    it(`asks again with the same key when an answer was lost (${kind}), so that the server acts once`, async () => {
      const server = new Server();
      server.fates = [kind, kind];
      expect(await tabOf(anyLibrary(), server).send(borrow)).to.equal('answer to borrow');
      expect(server.requests).to.have.length(3);
      expect(server.keys).to.equal(1);
    });
  }

  for (const kind of ['conflict', 'limit', 'forbidden', 'not-entitled', 'not-found', 'unreadable'] as const) {
    it(`tells a refusal (${kind}) at once and forgets the wish`, async () => {
      const server = new Server();
      server.fates = [kind];
      const outbox = tabOf(anyLibrary(), server);
      expect(await errorOf(outbox.send(borrow))).to.include({ kind });
      expect(server.requests).to.have.length(1);
      expect(await outbox.pending()).to.deep.equal([]);
    });
  }

  it('gives up after a few tries, tells why, and sends the wish later with the same key', async () => {
    const scope = anyLibrary();
    const server = new Server();
    server.fates = ['offline', 'offline', 'offline', 'timeout'];
    const outbox = tabOf(scope, server);
    expect(await errorOf(outbox.send(borrow))).to.include({ kind: 'timeout' });
    expect(await outbox.pending()).to.have.length(1);
    await tabOf(scope, server).resume('aino'); // The next page.
    expect(server.requests).to.have.length(5);
    expect(server.keys).to.equal(1);
    expect(await outbox.pending()).to.deep.equal([]);
  });

  it('sends the stored wish with its key when the patron asks again after a failure', async () => {
    const scope = anyLibrary();
    const server = new Server();
    server.fates = ['offline', 'offline', 'offline', 'offline'];
    await errorOf(tabOf(scope, server).send(borrow));
    expect(await tabOf(scope, server).send(borrow)).to.equal('answer to borrow');
    expect(server.keys).to.equal(1);
  });

  it('begins no new try when its patience has ended', async () => {
    const server = new Server();
    server.fates = ['offline'];
    const outbox = new Outbox(anyLibrary(), server.deliver, { retryDelaysMs: [50], patienceMs: 20 });
    expect(await errorOf(outbox.send(borrow))).to.include({ kind: 'offline' });
    expect(server.requests).to.have.length(1);
  });

  it('takes a double click as one wish', async () => {
    const server = new Server();
    const outbox = tabOf(anyLibrary(), server);
    const first = outbox.send(borrow);
    expect(outbox.send(borrow)).to.equal(first);
    await first;
    expect(server.requests).to.have.length(1);
    await outbox.send(borrow);
    expect(server.keys).to.equal(2);
  });
});

describe('The outbox of several tabs', () => {
  it('asks for one book once when two tabs borrow it at the same moment; both get the answer', async () => {
    const scope = anyLibrary();
    const server = new Server();
    const answers = await Promise.all([tabOf(scope, server).send(borrow), tabOf(scope, server).send(borrow)]);
    expect(answers).to.deep.equal(['answer to borrow', 'answer to borrow']);
    expect(server.keys).to.equal(1);
    expect(server.done.size).to.equal(1);
    expect(server.atOnce).to.equal(1);
  });

  it('sends what is left once when all tabs come back online', async () => {
    const scope = anyLibrary();
    const server = new Server();
    server.acts = false;
    server.fates = ['offline', 'offline', 'offline', 'offline'];
    await errorOf(tabOf(scope, server).send(borrow));
    const before = server.requests.length;
    await Promise.all([1, 2, 3].map(() => tabOf(scope, server).resume('aino')));
    expect(server.requests.length - before).to.equal(1);
  });

  it('has one request under way per book', async () => {
    const scope = anyLibrary();
    const server = new Server();
    await Promise.all([tabOf(scope, server).send(borrow), tabOf(scope, server).send(giveBack)]);
    expect(server.atOnce).to.equal(1);
    expect(server.requests.at(-1)?.kind).to.equal('return');
  });
});

describe('The newest wish', () => {
  it('replaces an older one that waits: a borrow left over never follows a later return', async () => {
    const scope = anyLibrary();
    const server = new Server();
    server.fates = ['offline', 'offline', 'offline', 'offline'];
    await errorOf(tabOf(scope, server).send(borrow));
    await tabOf(scope, server).send(giveBack);
    await tabOf(scope, server).resume('aino');
    expect(server.requests.map(({ kind }) => kind)).to.deep.equal(['borrow', 'borrow', 'borrow', 'borrow', 'return']);
  });

  it('ends the tries of the older one, whose sender hears nothing', async () => {
    const server = new Server();
    server.fates = ['offline'];
    const outbox = tabOf(anyLibrary(), server);
    const borrowing = outbox.send(borrow);
    while (server.requests.length === 0) await new Promise((resolve) => setTimeout(resolve));
    const returning = outbox.send(giveBack);
    expect(await borrowing).to.equal(undefined);
    expect(await returning).to.equal('answer to return');
    expect(server.requests.map(({ kind }) => kind)).to.deep.equal(['borrow', 'return']);
  });

  it('is the only position sent after a time without network', async () => {
    const scope = anyLibrary();
    const server = new Server();
    server.acts = false;
    for (const seconds of [10, 20, 30]) {
      server.fates = ['offline', 'offline', 'offline', 'offline'];
      await errorOf(tabOf(scope, server).send(positionAt(seconds)));
    }
    server.requests.length = 0;
    server.acts = true;
    await tabOf(scope, server).resume('aino');
    expect(server.requests.map(({ body }) => body)).to.deep.equal([{ seconds: 30 }]);
    expect([...server.done.values()]).to.deep.equal(['position {"seconds":30}']);
  });

  it('is a request of its own: other content never travels under a key already used', async () => {
    const scope = anyLibrary();
    const server = new Server();
    server.fates = ['offline', 'offline', 'offline', 'offline'];
    await errorOf(tabOf(scope, server).send(borrow));
    await tabOf(scope, server).send({ ...borrow, href: 'https://api.example.fi/1/borrow/streaming' });
    expect(server.keys).to.equal(2);
  });

  it('about a position leaves a return of the same book waiting', async () => {
    const scope = anyLibrary();
    const server = new Server();
    server.fates = ['offline', 'offline', 'offline', 'offline'];
    await errorOf(tabOf(scope, server).send(giveBack));
    await tabOf(scope, server).send(positionAt(10));
    expect((await tabOf(scope, server).pending()).map(({ kind }) => kind)).to.deep.equal(['return']);
  });
});

describe('The wishes of a patron', () => {
  it('wait for their next sign-in when the session has ended', async () => {
    const scope = anyLibrary();
    const server = new Server();
    server.fates = ['signed-out'];
    expect(await errorOf(tabOf(scope, server).send(borrow))).to.include({ kind: 'signed-out' });
    expect(server.requests).to.have.length(1);
    await tabOf(scope, server).resume('aino');
    expect(server.requests).to.have.length(2);
    expect(server.keys).to.equal(1);
  });

  it('are never sent for another patron', async () => {
    const scope = anyLibrary();
    const server = new Server();
    server.fates = ['signed-out'];
    await errorOf(tabOf(scope, server).send(borrow));
    await tabOf(scope, server).resume('lauri');
    expect(server.requests).to.have.length(1);
    expect(await tabOf(scope, server).pending()).to.have.length(1);
  });

  it('are forgotten at sign-out, those being tried too', async () => {
    const scope = anyLibrary();
    const server = new Server();
    server.acts = false;
    server.fates = ['offline', 'offline', 'offline', 'offline'];
    const outbox = tabOf(scope, server);
    const borrowing = outbox.send(borrow);
    while (server.requests.length === 0) await new Promise((resolve) => setTimeout(resolve));
    await outbox.clear();
    expect(await borrowing).to.equal(undefined);
    expect(server.requests).to.have.length(1);
    expect(await outbox.pending()).to.deep.equal([]);
  });
});

describe('Bookmarks', () => {
  const bookmark = (place: string, note: string): Wish => ({
    kind: 'bookmark',
    subject: `urn:isbn:1 ${place}`,
    href: 'https://api.example.fi/annotations/',
    body: { note },
    owner: 'aino',
  });

  it('wait each by itself, and of two changes at one place the newer is sent', async () => {
    const server = new Server();
    const outbox = new Outbox(anyLibrary(), server.deliver, { retryDelaysMs: [], patienceMs: 0 });
    server.fates = ['offline', 'offline', 'offline'];
    server.acts = false;
    for (const wish of [bookmark('1.mp3 10', 'a'), bookmark('2.mp3 10', 'b'), bookmark('1.mp3 10', 'c')]) {
      await errorOf(outbox.send(wish));
    }
    server.requests.length = 0;
    await outbox.resume('aino');
    expect(server.requests.map(({ body }) => body)).to.have.deep.members([{ note: 'b' }, { note: 'c' }]);
    expect(await outbox.pending()).to.deep.equal([]);
  });

  it('are no wishes of lending that a patron is told of', async () => {
    const server = new Server();
    const outbox = new Outbox(anyLibrary(), server.deliver, { retryDelaysMs: [], patienceMs: 0 });
    server.fates = ['offline'];
    await errorOf(outbox.send(bookmark('1.mp3 10', 'a')));
    expect(await outbox.late('aino')).to.deep.equal([]);
  });
});

describe('The outbox of yesterday', () => {
  const yesterday = new Date(Date.now() - 21 * 60 * 60_000).toISOString();

  /** As a device has kept it since. */
  async function left(wish: Wish): Promise<string> {
    const scope = anyLibrary();
    const lane = JSON.stringify([wish.owner, wish.kind === 'position' ? wish.kind : 'lending', wish.subject]);
    await new Records(scope, 'outbox').change(lane, () => ({ ...wish, id: 'old', createdAt: yesterday }));
    return scope;
  }

  it('borrows nothing any more: the server has forgotten the key, and the patron perhaps the wish', async () => {
    const server = new Server();
    const outbox = tabOf(await left(borrow), server);
    await outbox.resume('aino');
    expect(server.requests).to.deep.equal([]);
    expect(
      (await outbox.late('aino')).map(({ refusal }) => refusal?.kind),
      'and tells so',
    ).to.deep.equal(['timeout']);
  });

  it('takes the same wish, made again today, as a new one', async () => {
    const server = new Server();
    await tabOf(await left(borrow), server).send(borrow);
    expect(server.requests.map(({ id }) => id)).not.to.include('old');
  });

  it('still brings the place in a book', async () => {
    const server = new Server();
    await tabOf(await left(positionAt(12)), server).resume('aino');
    expect(server.requests).to.have.length(1);
  });
});

describe('The outbox where the browser stores nothing', () => {
  const originalOpen = indexedDB.open.bind(indexedDB);
  before(() => {
    indexedDB.open = () => {
      throw new DOMException('blocked', 'SecurityError');
    };
  });
  after(() => {
    indexedDB.open = originalOpen;
  });

  it('still asks again with the same key, and later while the page lives', async () => {
    const server = new Server();
    server.fates = ['offline', 'offline', 'offline', 'offline', 'offline'];
    const outbox = tabOf(anyLibrary(), server);
    await errorOf(outbox.send(borrow));
    await outbox.resume('aino');
    expect(server.requests).to.have.length(6);
    expect(server.keys).to.equal(1);
    expect(await outbox.pending()).to.deep.equal([]);
  });
});

describe('Minutes of listening', () => {
  const minute = (id: string, secondsPlayed: number, page = 'a'): Wish => ({
    kind: 'play-time',
    subject: `urn:isbn:1 ${page}`,
    href: 'https://api.example.fi/playtimes/1',
    body: { [id]: { id, secondsPlayed } },
    owner: 'aino',
  });
  const bodies = ({ requests }: Server): unknown[] => requests.map(({ body }) => body);

  it('add up while they cannot be sent, and arrive together', async () => {
    const server = new Server();
    const outbox = new Outbox(anyLibrary(), server.deliver, { retryDelaysMs: [], patienceMs: 0 });
    server.fates = ['offline'];
    server.acts = false;
    await errorOf(outbox.send(minute('m1', 60)));
    await outbox.send(minute('m2', 30));
    expect(bodies(server).at(-1)).to.deep.equal({
      m1: { id: 'm1', secondsPlayed: 60 },
      m2: { id: 'm2', secondsPlayed: 30 },
    });
    expect(await outbox.pending()).to.deep.equal([]);
  });

  it('grow under their own ids, and are sent once they are over', async () => {
    const server = new Server();
    const outbox = new Outbox(anyLibrary(), server.deliver, impatient);
    for (const seconds of [5, 10]) await outbox.keep(intentOf(minute('m1', seconds), 60_000));
    await outbox.resume('aino');
    expect(server.requests).to.deep.equal([]);
    await outbox.send(minute('m1', 12));
    expect(bodies(server)).to.deep.equal([{ m1: { id: 'm1', secondsPlayed: 12 } }]);
  });

  it('that a page left behind are sent by another, when nothing can be added any more', async () => {
    const scope = anyLibrary();
    const ended = new Outbox(scope, new Server().deliver, impatient);
    await ended.keep(intentOf(minute('m1', 55), 30));
    await new Promise((resolve) => setTimeout(resolve, 60));
    const server = new Server();
    await new Outbox(scope, server.deliver, impatient).resume('aino');
    expect(bodies(server)).to.deep.equal([{ m1: { id: 'm1', secondsPlayed: 55 } }]);
  });

  it('of one page are not sent by another that listens to the same book', async () => {
    const scope = anyLibrary();
    const server = new Server();
    const first = new Outbox(scope, server.deliver, impatient);
    await first.keep(intentOf(minute('m1', 5, 'a'), 60_000));
    await new Outbox(scope, server.deliver, impatient).send(minute('m2', 20, 'b'));
    expect(bodies(server)).to.deep.equal([{ m2: { id: 'm2', secondsPlayed: 20 } }]);
  });

  it('are sent for two months, then forgotten; the patron is told of neither', async () => {
    for (const [days, sent] of [
      [59, 1],
      [61, 0],
    ] as const) {
      const server = new Server();
      const outbox = new Outbox(anyLibrary(), server.deliver, impatient);
      const createdAt = new Date(Date.now() - days * 24 * 3_600_000).toISOString();
      await outbox.keep({ ...intentOf(minute('m1', 60)), createdAt });
      expect(await outbox.late('aino')).to.deep.equal([]);
      await outbox.resume('aino');
      expect(server.requests, `${days} days`).to.have.length(sent);
      expect(await outbox.pending()).to.deep.equal([]);
    }
  });
});
