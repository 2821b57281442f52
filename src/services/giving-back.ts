/** Returns a patron's loans and cancels their holds: now, or after time to think again, and not even a page that goes away loses the wish. */

import type { Departure } from '../domain/library.ts';
import type { Publication } from '../domain/publication.ts';
import { intentOf, type Intent } from '../outbox/intent.ts';
import type { Outbox } from '../outbox/outbox.ts';
import { during, type ChangingShelf } from './changing-shelf.ts';
import { Leaving, type Decision } from './leaving.ts';
import type { SessionService } from './session.ts';
import type { ShelfTimings } from './shelf-timings.ts';
import { giveBackOnce } from './wish-delivery.ts';
import { expectDone, missingWay, type WishSender } from './wish-sender.ts';

export interface GivingBackOptions {
  readonly shelf: ChangingShelf;
  readonly session: SessionService;
  readonly outbox: Pick<Outbox, 'keep' | 'drop'>;
  readonly language: () => string;
  /** Before a loan goes back: what plays it must stop, and its place arrive, as afterwards the server takes neither. */
  readonly onGiveBack: (publication: Publication) => Promise<void>;
}

const revokeOf = ({ lending }: Publication): string => {
  if ('revoke' in lending && lending.revoke) return lending.revoke;
  throw missingWay('return');
};

export class GivingBack {
  readonly #leaving: Leaving;

  constructor(
    private readonly options: GivingBackOptions,
    private readonly sender: WishSender,
    private readonly timings: ShelfTimings,
  ) {
    this.#leaving = new Leaving(timings);
  }

  async now(publication: Publication): Promise<void> {
    const { shelf, onGiveBack } = this.options;
    const revoke = revokeOf(publication);
    await during(shelf, publication, 'returning', async () => {
      await onGiveBack(publication);
      const mine = this.sender.ofThisPatron();
      expectDone(await this.sender.send('return', publication, revoke));
      if (mine()) shelf.remove(publication);
    });
  }

  /** Stored at once, so that it isn't lost should the page be ended before it is sent. What it replaced comes back when it is undone. */
  async soon(publication: Publication): Promise<Departure> {
    const { shelf, outbox } = this.options;
    const intent = intentOf(this.sender.wish('return', publication, revokeOf(publication)), this.timings.undoMs);
    const stored = outbox.keep(intent);
    const decision = await during(shelf, publication, 'leaving', () => this.#leaving.decision(publication.id));
    if (decision === 'hidden' && (await this.#sentLeaving(publication, intent, stored))) return 'gone';
    const replaced = await stored;
    if (decision === 'kept') await outbox.drop(intent, replaced);
    if (decision === 'kept' || decision === 'parted') return decision;
    await this.now(publication);
    return 'gone';
  }

  keep({ id }: Publication): void {
    this.#leaving.decide(id, 'kept');
  }

  decideAll(decision: Decision): void {
    this.#leaving.decideAll(decision);
  }

  /** A page that is going away has no time for the outbox: only a request that outlives it arrives. */
  async #sentLeaving(publication: Publication, intent: Intent, stored: Promise<unknown>): Promise<boolean> {
    const { session, language, onGiveBack, shelf, outbox } = this.options;
    try {
      const sent = session.authorised((token) => giveBackOnce(intent.href, token, language(), intent.id, true));
      const mine = this.sender.ofThisPatron();
      void onGiveBack(publication);
      await sent;
      await stored;
      await outbox.drop(intent);
      if (mine()) shelf.remove(publication);
      return true;
    } catch {
      return false;
    }
  }
}
