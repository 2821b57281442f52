/** What staff show patrons, on the wire: what is understood, what is passed over, and what is sent. */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { tieToken } from '../../src/api/access-token.ts';
import { arrangement, books, desk, items, take, versions } from '../../src/api/curation.ts';
import type { CuratedItem } from '../../src/domain/curation.ts';
import type { LibraryError } from '../../src/domain/library-error.ts';
import { json, withLibraryServer, type LibraryServer } from './library-server.ts';

const links = Object.fromEntries(
  ['self', 'published', 'shared', 'removed', 'versions'].map((name) => [name, `one/${name}`]),
);
const shelf = {
  ...{ id: 'one', level: 'library', owner: 'mallila', ownerName: { fi: 'Mallila' }, revision: 3, state: 'changed' },
  ...{ mayEdit: true, mayShare: false, changedAt: '2026-11-20T08:05:00Z', changedBy: 'Kaisa', missingBooks: ['juha'] },
  draft: { title: { fi: 'Syksy', sv: '' }, layout: 'spiral', books: ['juha', 7, null], automatic: { rule: 'magic' } },
  links,
};

const asking = ({ origin }: LibraryServer) => ({ token: tieToken('t', origin), language: 'sv' });

const firstOf = async (server: LibraryServer): Promise<CuratedItem> => {
  const [item] = await items('shelf', `${server.origin}/shelves`, asking(server));
  assert.ok(item);
  return item;
};

describe('What staff show patrons', () => {
  it('begins at a desk that tells who edits for whom, and where', async () => {
    const addresses = { shelves: 's', announcements: 'a', arrangement: 'o', books: 'b', preview: 'p' };
    const owners = [{ level: 'library', owner: 'mallila', name: { fi: 'Mallila' } }, { level: 'galaxy' }, null];
    await withLibraryServer(json({ name: 'Kaisa', owners, languages: ['fi'], ...addresses }), async (server) => {
      const found = await desk(`${server.origin}/curation/`, asking(server));
      assert.deepEqual(found.desk.owners, [{ level: 'library', owner: 'mallila', name: { fi: 'Mallila' } }]);
      assert.equal(found.links.preview, `${server.origin}/curation/p`);
    });
    await withLibraryServer(json({ name: 'Kaisa', ...addresses, books: 'javascript:alert(1)' }), async (server) => {
      await assert.rejects(desk(server.origin, asking(server)), (error: LibraryError) => error.kind === 'unreadable');
    });
  });

  it('is read leniently: what is unknown gives way to what is usual, what leads nowhere is passed over', async () => {
    const answer = json({ items: [shelf, { ...shelf, links: {} }, null, 'x'] });
    await withLibraryServer(answer, async (server) => {
      const found = await items('shelf', `${server.origin}/shelves`, asking(server));
      assert.equal(found.length, 1);
      assert.deepEqual(found[0]?.draft, { title: { fi: 'Syksy' }, layout: 'row', books: ['juha', '7'] });
      assert.deepEqual(found[0].missingBooks, ['juha']);
      assert.equal(found[0].published, undefined);
    });
  });

  it('takes each step from the revision that was seen, and tells when there is another', async () => {
    await withLibraryServer(json({ items: [shelf], ...shelf }), async (server) => {
      await take('publish', await firstOf(server), asking(server));
      await take('remove', await firstOf(server), asking(server));
      assert.deepEqual(
        server.asked.map(({ method, path, headers }) => [method, path, headers['if-match']]),
        [
          ['GET', '/shelves', undefined],
          ['PUT', '/one/published', '"3"'],
          ['GET', '/shelves', undefined],
          ['DELETE', '/one/self', '"3"'],
        ],
      );
    });
  });

  it('has versions with who and when', async () => {
    const written = { revision: 1, action: 'created', at: '2026-11-20T08:05:00Z', by: 'Kaisa', content: shelf.draft };
    await withLibraryServer(json({ items: [shelf], versions: [written, { action: 'lost' }] }), async (server) => {
      const found = await versions(await firstOf(server), asking(server));
      assert.deepEqual(
        found.map(({ revision, by }) => [revision, by]),
        [[1, 'Kaisa']],
      );
    });
  });

  it('is arranged from the revision that the answer named', async () => {
    await withLibraryServer(json({ first: ['a'], hidden: [], atMost: 4 }, 200, { ETag: '"7"' }), async (server) => {
      const kept = await arrangement(`${server.origin}/order`, asking(server));
      assert.deepEqual(kept, { arrangement: { first: ['a'], hidden: [], atMost: 4 }, revision: 7 });
      await arrangement(`${server.origin}/order`, asking(server), kept);
      assert.equal(server.asked[1]?.headers['if-match'], '"7"');
      assert.equal(server.asked[1].body, '{"first":["a"],"hidden":[],"atMost":4}');
    });
  });

  it('tells of each pasted line what it is', async () => {
    const lines = [
      { line: 'juha', id: 'juha', problem: 'duplicate' },
      { line: 'x', problem: 'haunted' },
      { line: 'y' },
    ];
    await withLibraryServer(json({ lines }), async (server) => {
      const found = await books(`${server.origin}/books`, ['juha', 'x', 'y'], ['juha'], asking(server));
      assert.deepEqual(found, [{ line: 'juha', id: 'juha', problem: 'duplicate' }, { line: 'x' }, { line: 'y' }]);
      assert.equal(server.asked[0]?.body, '{"lines":["juha","x","y"],"known":["juha"]}');
    });
  });
});
