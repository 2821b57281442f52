/** What the list of a librarian shows after a step: each item where it stood. */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import 'fake-indexeddb/auto';
import { tieToken } from '../../src/api/access-token.ts';
import { shownValue } from '../../src/domain/view-state.ts';
import type { Connection } from '../../src/services/connection.ts';
import { SharedCuration } from '../../src/services/curation.ts';
import type { SessionService } from '../../src/services/session.ts';
import { json, withLibraryServer, type Answer, type Asked } from '../api/library-server.ts';

const shelf = (origin: string, id: string, more = {}) => ({
  ...{ id, level: 'library', owner: 'mallila', ownerName: {}, revision: 1, state: 'draft', mayEdit: true },
  ...{ mayShare: false, changedAt: '2026-11-20T08:05:00Z', changedBy: 'Kalle', missingBooks: [] },
  draft: { title: { fi: id }, layout: 'row', books: [] },
  links: {
    ...{ self: `${origin}/shelves/${id}`, removed: `${origin}/shelves/${id}/removed`, published: `${origin}/p` },
    ...{ shared: `${origin}/s`, versions: `${origin}/v` },
  },
  ...more,
});

const answerOf = (origin: string, { method, path }: Asked): Answer => {
  const id = path.split('/')[2] ?? '';
  if (method === 'DELETE') {
    const isBack = path.endsWith('/removed');
    return json(shelf(origin, id, { revision: isBack ? 3 : 2, state: isBack ? 'draft' : 'removed' }));
  }
  if (path === '/shelves') return json({ items: ['one', 'two', 'three'].map((each) => shelf(origin, each)) });
  if (path === '/announcements') return json({ items: [] });
  if (path === '/arrangement') return json({ first: [], hidden: [] }, 200, { ETag: '"0"' });
  const links = Object.fromEntries(
    ['shelves', 'announcements', 'arrangement', 'books', 'preview'].map((name) => [name, `${origin}/${name}`]),
  );
  return json({ name: 'Kalle', owners: [], languages: ['fi'], ...links });
};

describe('The list of a librarian', () => {
  it('has what was removed and brought back in its old place', async () => {
    const answers: Answer = (response, asked) => {
      answerOf(`http://${asked.headers.host ?? ''}`, asked)(response, asked);
    };
    await withLibraryServer(answers, async ({ origin }) => {
      const session = {
        ...{ value: { kind: 'signed-in', patron: {} }, owner: 'kalle', subscribe: () => () => undefined },
        authorised: <T>(call: (token: unknown) => Promise<T>) => call(tieToken('t', origin)),
      } as unknown as SessionService;
      const connection = {
        configuration: () => Promise.resolve({ curation: `${origin}/desk` }),
      } as unknown as Connection;
      const curation = new SharedCuration({ address: origin, connection, session, language: () => 'fi' });
      const ids = () => shownValue(curation.value)?.items.map(({ id }) => id);
      await curation.refresh();
      const [first] = shownValue(curation.value)?.items ?? [];
      assert.ok(first);
      const removed = await curation.step(first, 'remove');
      assert.deepEqual(ids(), ['two', 'three']);
      await curation.step(removed, 'restore');
      assert.deepEqual(ids(), ['one', 'two', 'three']);
    });
  });
});
