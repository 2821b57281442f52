/** What a patron is told and wants to be told, on the wire: what is understood, what is passed over, and what is sent. */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { tieToken } from '../../src/api/access-token.ts';
import { markSeen, notices, saveSettings } from '../../src/api/notices.ts';
import { LibraryError } from '../../src/domain/library-error.ts';
import { isBadEmail, isTrueOf, type Notice } from '../../src/domain/notices.ts';
import { kalevala, onLoan, readyToBorrow } from '../fakes/publications.ts';
import { json, withLibraryServer } from './library-server.ts';

const links = [
  { rel: 'urn:elib:rel:notice-settings', href: 'notices/settings' },
  { rel: 'urn:elib:rel:notices-seen', href: 'notices/seen' },
];

const told = {
  id: '1',
  kind: 'hold-ready',
  publication: 'urn:isbn:9789510000014',
  title: { fi: 'Kalevala' },
  until: '2026-11-28T21:59:59.000Z',
};

const ask = (origin: string) => notices(`${origin}/notices`, tieToken('t', origin), 'sv');

describe('Notices', () => {
  it('are read with the addresses by which they are answered', async () => {
    const document = { settings: { email: 'aino@example.fi', kinds: ['hold-ready'] }, unseen: [told], links };
    await withLibraryServer(json(document), async ({ origin }) => {
      const answer = await ask(origin);
      assert.deepEqual(answer.unseen, [told]);
      assert.deepEqual(answer.settings, { email: 'aino@example.fi', kinds: ['hold-ready'] });
      assert.deepEqual(answer.links, { settings: `${origin}/notices/settings`, seen: `${origin}/notices/seen` });
    });
  });

  it('of kinds that we don’t know, or that are broken, are passed over', async () => {
    const unseen = [{ ...told, kind: 'weather' }, { ...told, title: '' }, null, 'x', told];
    await withLibraryServer(
      json({ settings: { email: null, kinds: ['weather'] }, unseen, links }),
      async ({ origin }) => {
        const answer = await ask(origin);
        assert.deepEqual(answer.unseen, [told]);
        assert.deepEqual(answer.settings, { email: '', kinds: [] });
      },
    );
  });

  it('that lead nowhere can’t be read', async () => {
    await withLibraryServer(json({ settings: {}, unseen: [] }), async ({ origin }) => {
      await assert.rejects(ask(origin), (error: LibraryError) => error.kind === 'unreadable');
    });
  });

  it('are marked as seen by their ids', async () => {
    await withLibraryServer(json({}), async ({ origin, asked }) => {
      await markSeen(`${origin}/notices/seen`, tieToken('t', origin), ['1', '2']);
      assert.deepEqual([asked[0]?.method, asked[0]?.body], ['PUT', '{"ids":["1","2"]}']);
    });
  });

  it('are true while the loan or hold ends when they say', () => {
    const notice = { ...told, publication: kalevala.id } as Notice;
    assert.equal(isTrueOf(notice, [readyToBorrow(kalevala, '2026-11-28T23:59:59+02:00')]), true);
    assert.equal(isTrueOf(notice, [readyToBorrow(kalevala, '2026-11-30T21:59:59Z')]), false);
    assert.equal(isTrueOf(notice, [onLoan(kalevala, told.until)]), false);
    assert.equal(isTrueOf(notice, []), false);
  });
});

describe('The choice of notices', () => {
  it('is sent in the language of the page, in which mails are written', async () => {
    const kept = { email: 'elin@example.fi', kinds: ['hold-closing'] };
    await withLibraryServer(json(kept), async ({ origin, asked }) => {
      const settings = { email: 'elin@example.fi', kinds: ['hold-closing'] } as const;
      const answer = await saveSettings(`${origin}/notices/settings`, tieToken('t', origin), 'sv', settings);
      assert.deepEqual(answer, kept);
      assert.equal(asked[0]?.headers['accept-language'], 'sv');
      assert.deepEqual(JSON.parse(asked[0].body), kept);
    });
  });

  it('says when the address was refused', async () => {
    const problem = { type: 'http://librarysimplified.org/terms/problem/invalid-email', status: 400 };
    await withLibraryServer(json(problem, 400), async ({ origin }) => {
      const saving = saveSettings(`${origin}/s`, tieToken('t', origin), 'fi', { email: 'x', kinds: [] });
      await assert.rejects(saving, (error: LibraryError) => error instanceof LibraryError && isBadEmail(error));
    });
  });
});
