/** What becomes of what a librarian writes, with the service as a test says: saved once, waiting, in conflict, and kept on the device. */

import assert from 'node:assert/strict';
import 'fake-indexeddb/auto';
import { beforeEach, describe, it } from 'node:test';
import { tieToken } from '../../src/api/access-token.ts';
import { blank, type CuratedItem, type Written } from '../../src/domain/curation.ts';
import { KeptDrafts } from '../../src/services/kept-drafts.ts';
import { DraftWriting } from '../../src/services/writing.ts';
import { json, withLibraryServer, type Answer, type Asked, type LibraryServer } from '../api/library-server.ts';

/** Node has no window that tells of the network. */
const nothing = (): void => undefined;
Object.assign(globalThis, { addEventListener: nothing, removeEventListener: nothing });

const document = (revision: number, title: Readonly<Record<string, string>>, more = {}) => ({
  ...{ id: 'one', level: 'library', owner: 'mallila', ownerName: {}, revision, state: 'draft', mayEdit: true },
  ...{ mayShare: false, changedAt: '2026-11-20T08:05:00Z', changedBy: 'Kalle', missingBooks: [] },
  draft: { title, layout: 'row', books: [] },
  links: Object.fromEntries(
    ['self', 'published', 'shared', 'removed', 'versions'].map((name) => [name, `items/${name}`]),
  ),
  ...more,
});

const shelf = (fi: string): Written => ({ kind: 'shelf', content: { ...blank.shelf, title: { fi } } });

let scope = 0;
let owner = 'kaisa';

const drafts = (lifetime: 'device' | 'tab' = 'device') =>
  new KeptDrafts(`https://e.example/${scope}`, { owner, lifetime });

function opened({ origin }: LibraryServer, kept = drafts(), item?: CuratedItem): DraftWriting {
  return new DraftWriting(
    item,
    { kind: 'shelf', content: blank.shelf },
    {
      ...{ drafts: kept, level: 'library', home: `${origin}/shelves`, onItem: () => undefined },
      ask: (call) => call({ token: tieToken('t', origin), language: 'fi' }),
    },
  );
}

/** As opened after its first saving. */
async function saved(server: LibraryServer, title = 'Syksy'): Promise<DraftWriting> {
  const writing = opened(server);
  writing.write(shelf(title));
  await writing.save();
  return writing;
}

describe('What a librarian writes', () => {
  beforeEach(() => {
    scope += 1;
    owner = 'kaisa';
  });

  it('is made once, and then changed from the revision that it had', async () => {
    const answers: Answer = (response, asked) =>
      json(document(asked.method === 'POST' ? 1 : 2, { fi: 'Syksy' }), asked.method === 'POST' ? 201 : 200)(
        response,
        asked,
      );
    await withLibraryServer(answers, async (server) => {
      const writing = await saved(server);
      assert.equal(writing.value.saving.kind, 'saved');
      writing.write(shelf('Syksy 2'));
      await writing.save();
      writing.close();
      assert.deepEqual(
        server.asked.map(({ method, headers }) => [method, headers['if-match']]),
        [
          ['POST', undefined],
          ['PUT', '"1"'],
        ],
      );
      assert.equal(await drafts().find('one'), undefined);
    });
  });

  /** Refuses once, and tells the moments at which it was asked. */
  const refusesOnce = (status: number, headers: Readonly<Record<string, string>>, asked: number[]): Answer => {
    return (response, request) => {
      asked.push(Date.now());
      if (asked.length > 1) {
        json(document(1, { fi: 'Syksy' }), 201)(response, request);
        return;
      }
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
      json({ type: 'http://e.example/busy' }, status)(response, request);
    };
  };

  const refusals = [
    [429, { 'Retry-After': '3' }, 3000],
    [503, { 'Retry-After': '3' }, 3000],
    [500, {}, 1500],
  ] as const;
  for (const [status, headers, earliestMs] of refusals) {
    it(`is sent again by itself after ${status}, once, and no sooner than the service says`, async () => {
      const asked: number[] = [];
      await withLibraryServer(refusesOnce(status, headers, asked), async (server) => {
        const writing = await saved(server);
        assert.equal(writing.value.saving.kind, 'busy');
        // Who writes on doesn't make it come sooner.
        writing.write(writing.value.written);
        assert.equal(writing.value.saving.kind, 'busy');
        await new Promise<void>((resolve) => {
          writing.subscribe(() => writing.value.saving.kind === 'saved' && resolve());
        });
        writing.close();
        const [first = 0, second = 0] = asked;
        assert.equal(asked.length, 2);
        assert.ok(second - first >= earliestMs - 50, `${second - first} ms`);
        assert.equal(server.asked[0]?.headers['idempotency-key'], server.asked[1]?.headers['idempotency-key']);
      });
    });
  }

  it('is published once when the button was pressed twice', async () => {
    const answers: Answer = (response, asked) =>
      json(document(asked.method === 'POST' ? 1 : 2, { fi: 'Syksy' }))(response, asked);
    await withLibraryServer(answers, async (server) => {
      const writing = opened(server);
      writing.write(shelf('Syksy'));
      assert.deepEqual(await Promise.all([writing.publish(), writing.publish()]), [true, true]);
      writing.close();
      assert.deepEqual(
        server.asked.map(({ method }) => method),
        ['POST', 'PUT'],
      );
    });
  });

  it('is sent again with the same key when the answer was lost', async () => {
    let isLost = true;
    const answers: Answer = (response, asked) => {
      if (isLost) response.destroy();
      else json(document(1, { fi: 'Syksy' }), 201)(response, asked);
    };
    await withLibraryServer(answers, async (server) => {
      const writing = await saved(server);
      assert.equal(writing.value.saving.kind, 'waiting');
      writing.close();
      isLost = false;
      const again = await opened(server).restore();
      assert.equal(again.value.isRestored, true);
      await again.save();
      again.close();
      const [first, second] = server.asked;
      assert.equal(again.value.saving.kind, 'saved');
      assert.equal(first?.headers['idempotency-key'], second?.headers['idempotency-key']);
      assert.equal(first?.body, second?.body);
    });
  });

  it('is made of the words that were mended after the first were refused', async () => {
    const answers: Answer = (response, asked) => {
      const isRight = asked.body.includes('Syksy');
      json(isRight ? document(1, { fi: 'Syksy' }) : { type: 'http://e.example/invalid-input' }, isRight ? 201 : 400)(
        response,
        asked,
      );
    };
    await withLibraryServer(answers, async (server) => {
      const writing = await saved(server, 'Liian pitkä');
      assert.equal(writing.value.saving.kind, 'failed');
      writing.write(shelf('Syksy'));
      await writing.save();
      writing.close();
      assert.equal(writing.value.saving.kind, 'saved');
      assert.equal(server.asked.length, 2);
      assert.notEqual(server.asked[0]?.headers['idempotency-key'], server.asked[1]?.headers['idempotency-key']);
    });
  });

  it('arrives also when it was written during a saving, and closed before that ended', async () => {
    const answers: Answer = (response, asked) =>
      void setTimeout(() => json(document(asked.method === 'POST' ? 1 : 2, { fi: 'Syksy' }))(response, asked), 50);
    await withLibraryServer(answers, async (server) => {
      const writing = opened(server, drafts('tab'));
      writing.write(shelf('Syksy'));
      const saving = writing.save();
      writing.write(shelf('Syksy 2'));
      writing.close();
      await saving;
      await writing.save();
      assert.equal(server.asked.length, 2);
      assert.ok(server.asked[1]?.body.includes('Syksy 2'));
    });
  });

  it('is neither sent nor kept under the name of somebody who signs in later', async () => {
    await withLibraryServer(json(document(1, { fi: 'Syksy' }), 201), async (server) => {
      const session = { owner: 'kaisa', lifetime: 'device' as const };
      const writing = opened(server, new KeptDrafts(`https://e.example/${scope}`, session));
      writing.write(shelf('Syksy'));
      session.owner = 'pekka';
      await writing.save();
      writing.close();
      assert.deepEqual(server.asked, []);
      assert.deepEqual(writing.value.saving.kind, 'failed');
      owner = 'pekka';
      assert.equal(await drafts().find('new shelf'), undefined);
    });
  });

  /** Somebody else has made revision 5 meanwhile. */
  const disputed = (bodies: string[]): Answer => {
    const answerTo = ({ method, headers, body }: Asked): Answer => {
      if (method === 'POST') return json(document(1, { fi: 'Syksy' }), 201);
      if (method === 'GET') return json(document(5, { fi: 'Heidän' }));
      const named = Number(headers['if-match']?.replaceAll('"', ''));
      if (named < 5) return json({ type: 'http://e.example/edited-meanwhile' }, 412);
      bodies.push(body);
      return json(document(named + 1, (JSON.parse(body) as { title: { fi: string } }).title));
    };
    return (response, asked) => answerTo(asked)(response, asked);
  };

  for (const whose of ['mine', 'theirs'] as const) {
    it(`meets another’s, and loses neither when ${whose} goes on`, async () => {
      const bodies: string[] = [];
      await withLibraryServer(disputed(bodies), async (server) => {
        const writing = await saved(server);
        writing.write(shelf('Minun'));
        await writing.save();
        const { saving } = writing.value;
        assert.equal(saving.kind === 'conflict' && saving.theirs.revision, 5);
        await writing.settle(whose);
        writing.close();
        const titles = bodies.map((body) => (JSON.parse(body) as { title: { fi: string } }).title.fi);
        assert.deepEqual(titles, whose === 'mine' ? ['Minun'] : ['Minun', 'Heidän']);
        assert.equal(writing.value.written.content.title.fi, whose === 'mine' ? 'Minun' : 'Heidän');
        assert.equal(writing.value.saving.kind, 'saved');
      });
    });
  }

  it('is nobody else’s, and on a shared computer kept nowhere', async () => {
    await drafts().keep('new shelf', { written: shelf('Syksy') });
    assert.deepEqual((await drafts().find('new shelf'))?.written, shelf('Syksy'));
    owner = 'kalle';
    assert.equal(await drafts().find('new shelf'), undefined);
    await drafts('tab').keep('other', { written: shelf('Syksy') });
    assert.equal(await drafts('tab').find('other'), undefined);
  });
});
