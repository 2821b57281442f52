/** What a patron is told of wishes made without a network: which wait, and which were refused once they were sent. */

import { expect } from '@open-wc/testing';
import type { LateWish } from '../../src/domain/late-wish.ts';
import { LibraryError } from '../../src/domain/library-error.ts';
import { Store } from '../../src/domain/store.ts';
import type { Intent, Wish } from '../../src/outbox/intent.ts';
import { Outbox } from '../../src/outbox/outbox.ts';
import { LateWishes } from '../../src/services/late-wishes.ts';
import type { SessionService } from '../../src/services/session.ts';

let library = 0;

const title = { fi: 'Rautatie' };

/** A device of Aino's on which every request meets `fate`. */
function device() {
  const late = new Store<ReadonlyMap<string, LateWish>>(new Map());
  const session = { owner: 'aino' as string | undefined };
  const net = { fate: new LibraryError('offline', '') as LibraryError | undefined, sent: [] as string[], told: 0 };
  const deliver = ({ kind }: Intent): Promise<string> => {
    if (net.fate) return Promise.reject(net.fate);
    net.sent.push(kind);
    return Promise.resolve('done');
  };
  const outbox = new Outbox(`https://api.example.fi/late-${Date.now()}-${++library}`, deliver, {
    retryDelaysMs: [],
    patienceMs: 0,
  });
  const wishes = new LateWishes({
    ...{ outbox, session: session as SessionService, late },
    onSent: () => (net.told += 1),
  });
  const wish = async (kind: Wish['kind'], subject = 'urn:1'): Promise<void> => {
    const href = `https://api.example.fi/${kind}`;
    await outbox.send({ kind, subject, title, href, owner: 'aino' }).catch(() => undefined);
    await wishes.look();
  };
  return { late, session, net, wishes, wish, outbox };
}

describe('A wish made without a network', () => {
  it('is told by its title to wait, is sent once the network is back, and then no longer told of', async () => {
    const { late, net, wishes, wish } = device();
    await wish('return');
    expect([...late.value]).to.deep.equal([['urn:1', { verb: 'return', title }]]);
    net.fate = undefined;
    await wishes.send();
    expect([net.sent, [...late.value]]).to.deep.equal([['return'], []]);
    expect(net.told, 'the other tabs are told').to.equal(1);
  });

  it('that is refused then is told of with the reason, until the next wish', async () => {
    const { late, net, wishes, wish } = device();
    await wish('renew');
    net.fate = new LibraryError('conflict', '', { problem: 'http://example.fi/problem/cannot-renew-loan' });
    await wishes.send();
    await wishes.send();
    expect(late.value.get('urn:1')?.refusal?.problemName).to.equal('cannot-renew-loan');
    const told = late.value.get('urn:1');
    expect([told?.verb, told?.refusal?.kind]).to.deep.equal(['renew', 'conflict']);
    net.fate = undefined;
    await wish('return');
    expect([...late.value]).to.deep.equal([]);
  });

  it('that is refused is told of until the patron has read it, and isn’t sent again', async () => {
    const { late, net, wishes, wish, outbox } = device();
    await wish('renew');
    net.fate = new LibraryError('conflict', '');
    await wishes.send();
    await outbox.acknowledge('aino', 'urn:1');
    await wishes.send();
    expect([[...late.value], net.told]).to.deep.equal([[], 1]);
  });

  it('of a place or a bookmark in a book is nothing to tell, but is sent', async () => {
    const { late, net, wishes, wish } = device();
    await wish('position');
    await wish('bookmark');
    expect([...late.value]).to.deep.equal([]);
    net.fate = undefined;
    await wishes.send();
    expect(net.sent).to.have.members(['position', 'bookmark']);
  });

  it('is not told to whoever signs in next', async () => {
    const { late, session, wishes, wish } = device();
    await wish('borrow');
    late.set(new Map());
    session.owner = 'onni';
    await wishes.look();
    expect([...late.value]).to.deep.equal([]);
  });
});
