/** Which encoding of a book is heard where a manifest offers several: the first that this browser itself says it plays. */

import { expect } from '@open-wc/testing';
import { tieToken } from '../../../src/api/access-token.ts';
import { LibraryError } from '../../../src/domain/library-error.ts';
import type { Publication } from '../../../src/domain/publication.ts';
import { Outbox } from '../../../src/outbox/outbox.ts';
import type { Connection } from '../../../src/services/connection.ts';
import { PatronListening } from '../../../src/services/listening.ts';
import { createPlayer } from '../../../src/services/player/player.ts';
import type { SessionService } from '../../../src/services/session.ts';
import { Ear } from './ear.ts';
import { becomes, FakeService, now } from './patron.ts';
import { publicationOf } from './tones.ts';

const address = 'https://e.example/mallila';
const manifestAddress = `${address}/manifest`;
const loan: Publication = {
  ...publicationOf('urn:isbn:9789510000014'),
  lending: { kind: 'on-loan', ways: [{ kind: 'play', href: manifestAddress, type: 'application/audiobook+json' }] },
};

const unheardOf = { href: 'https://e.example/1.xyz', type: 'audio/x-unheard-of', duration: 3 };
const sound = (hertz: number) => ({
  href: new URL(`/trouble/none?hertz=${hertz}&seconds=3`, location.href).href,
  type: 'audio/wav',
});

describe('An audiobook in several encodings', () => {
  const trueFetch = globalThis.fetch;
  let alternate: readonly object[];
  const service = (): FakeService => {
    const session = {
      owner: 'aino',
      authorised: <T>(call: (token: string) => Promise<T>): Promise<T> => call(tieToken('t', address)),
    } as SessionService;
    const { sources } = new PatronListening({
      ...{
        address,
        session,
        connection: {} as Connection,
        outbox: new Outbox(address, () => Promise.resolve()),
        shelf: { doubt: () => undefined },
        language: () => 'fi',
      },
    });
    const fake = new FakeService();
    fake.openBook = () => sources.openBook(loan, new AbortController().signal);
    return fake;
  };

  before(() => {
    globalThis.fetch = (input, init) => {
      const { url } = new Request(input, init);
      if (url !== manifestAddress) return trueFetch(input, init);
      const readingOrder = [{ ...unheardOf, alternate }];
      const answer = Response.json({ metadata: { title: 'Yön äänet' }, readingOrder });
      return Promise.resolve(Object.defineProperty(answer, 'url', { value: url }));
    };
  });
  after(() => {
    globalThis.fetch = trueFetch;
  });

  it('is heard in the first that this browser plays, under the name that positions know', async () => {
    alternate = [{ href: '1.abc', type: 'audio/x-also-unheard-of' }, sound(880), sound(440)];
    const ear = new Ear();
    ear.open();
    const player = createPlayer(service());
    await player.open(loan, true);
    await ear.hears(880);
    expect(now(player).book.tracks[0]).to.include({ type: 'audio/wav', name: '/1.xyz' });
    player.close();
    await ear.cover();
  });

  it('is refused with the reason when there is none', async () => {
    alternate = [{ href: '1.abc', type: 'audio/x-also-unheard-of' }];
    const player = createPlayer(service());
    await player.open(loan, true);
    const { error } = await becomes(player, 'failed');
    expect(error).to.be.instanceOf(LibraryError);
    expect(error.kind).to.equal('unreadable');
    expect(error.message).to.match(/audio\/x-unheard-of or audio\/x-also-unheard-of/);
    player.close();
  });
});
