/**
 * Carries out what a patron wishes of loans and holds. Wishes go through the outbox, so that a lost answer neither loses a
 * loan nor makes two; after each of them the server's word counts. Its code comes with the first wish.
 */

import { LibraryError } from '../domain/library-error.ts';
import { isOnShelf, type LendingVerb } from '../domain/lending.ts';
import type { Departure, DialogView, PendingAction, Shelf } from '../domain/library.ts';
import type { Publication } from '../domain/publication.ts';
import type { Intent } from '../outbox/intent.ts';
import type { Outbox } from '../outbox/outbox.ts';
import { during } from './changing-shelf.ts';
import { GivingBack, type GivingBackOptions } from './giving-back.ts';
import { defaultTimings, type ShelfTimings } from './shelf-timings.ts';
import { deliverWish } from './wish-delivery.ts';
import { expectDone, missingWay, WishSender } from './wish-sender.ts';

export interface WishesOptions extends GivingBackOptions {
  readonly outbox: Pick<Outbox, 'send' | 'keep' | 'drop' | 'resume' | 'acknowledge'>;
  readonly open: (view: DialogView) => Promise<void>;
  readonly onSent: () => void;
}

/** What the shelf offers and leaves to this. */
export type Wishes = Pick<
  Shelf,
  'borrow' | 'hold' | 'giveBack' | 'giveBackSoon' | 'keep' | 'acknowledge' | 'renew' | 'suspend' | 'resume'
>;

/** For what is under way when a patron signs out. */
const patienceMs = 4_000;

export class PatronWishes implements Wishes {
  readonly #options: WishesOptions;
  readonly #sender: WishSender;
  readonly #givingBack: GivingBack;
  readonly #underWay = new Set<Promise<unknown>>();

  constructor(options: WishesOptions, timings: ShelfTimings = defaultTimings) {
    this.#options = options;
    this.#sender = new WishSender(options);
    this.#givingBack = new GivingBack(options, this.#sender, timings);
  }

  async borrow(publication: Publication): Promise<Publication | undefined> {
    if (!(await this.#sender.signedIn('borrow'))) return undefined;
    const now = this.#options.shelf.current(publication);
    const isDone = now.lending.kind === 'on-loan' || now.lending.kind === 'on-hold';
    return isDone ? now : this.#acquire('borrow', 'borrowing', now);
  }

  async hold(publication: Publication): Promise<Publication | undefined> {
    const { session, shelf } = this.#options;
    if (session.value.kind !== 'signed-in') {
      if (!(await this.#sender.signedIn('hold'))) return undefined;
      await shelf.refresh();
    }
    const now = shelf.current(publication);
    return isOnShelf(now.lending) ? now : this.#acquire('hold', 'holding', now);
  }

  giveBack(publication: Publication): Promise<void> {
    return this.#givingBack.now(publication);
  }

  giveBackSoon(publication: Publication): Promise<Departure> {
    return this.#tracked(this.#givingBack.soon(publication));
  }

  keep(publication: Publication): void {
    this.#givingBack.keep(publication);
  }

  acknowledge(publicationId: string): void {
    const { outbox, session, onSent } = this.#options;
    if (session.owner !== undefined) void outbox.acknowledge(session.owner, publicationId).then(onSent);
  }

  /** What can still be undone is done now; waits, but not for ever, until it has arrived. @param forAllTabs Also what waits of them */
  async settled(forAllTabs = false): Promise<void> {
    const { owner } = this.#options.session;
    this.#givingBack.decideAll('due');
    const patience = new Promise((resolve) => setTimeout(resolve, patienceMs));
    const arrived = async (): Promise<void> => {
      await Promise.all(this.#underWay);
      if (forAllTabs && owner !== undefined) await this.#options.outbox.resume(owner, true);
    };
    await Promise.race([arrived(), patience]);
  }

  /** Nobody is signed in any more: what was to leave waits in the outbox for the same patron, unless they signed out. */
  forget(): void {
    this.#givingBack.decideAll('parted');
  }

  async renew(publication: Publication): Promise<Publication | undefined> {
    const { lending } = publication;
    const renew = lending.kind === 'on-loan' ? lending.renew : undefined;
    if (!renew) throw missingWay('renew');
    return during(this.#options.shelf, publication, 'renewing', () => this.#changed('renew', publication, renew));
  }

  async suspend(publication: Publication, day: string): Promise<void> {
    await this.#putOff('suspend', publication, day);
  }

  async resume(publication: Publication): Promise<void> {
    await this.#putOff('resume', publication, undefined);
  }

  /** Delivers a wish for the outbox. */
  async deliver(intent: Intent): Promise<unknown> {
    const { session, language } = this.#options;
    if (intent.owner !== session.owner) throw new LibraryError('signed-out', 'another patron wished this');
    return session.authorised((token) => deliverWish(intent, token, language()));
  }

  async #acquire(
    wish: 'borrow' | 'hold',
    action: PendingAction,
    publication: Publication,
  ): Promise<Publication | undefined> {
    const { lending } = publication;
    if (!('borrow' in lending)) throw missingWay(wish);
    const change = () => this.#changed(wish, publication, lending.borrow);
    return this.#tracked(during(this.#options.shelf, publication, action, change));
  }

  async #putOff(wish: 'suspend' | 'resume', publication: Publication, day: string | undefined): Promise<void> {
    const { lending } = publication;
    if (lending.kind !== 'on-hold' || !lending.suspension) throw missingWay(wish);
    const { href } = lending.suspension;
    await during(this.#options.shelf, publication, day === undefined ? 'resuming' : 'suspending', async () => {
      const mine = this.#sender.ofThisPatron();
      expectDone(await this.#sender.send(wish, publication, href, day === undefined ? undefined : { until: day }));
      const suspension = { href, ...(day !== undefined && { until: day }) };
      if (mine()) this.#options.shelf.put({ ...publication, lending: { ...lending, suspension } });
    });
  }

  async #changed(wish: LendingVerb, publication: Publication, href: string): Promise<Publication | undefined> {
    const mine = this.#sender.ofThisPatron();
    const changed = (await this.#sender.send(wish, publication, href)) as Publication | undefined;
    if (!mine()) return undefined;
    if (changed) this.#options.shelf.put(changed);
    return changed;
  }

  /** Signing out waits for it. */
  #tracked<T>(wish: Promise<T>): Promise<T> {
    const settled = wish.then(
      () => undefined,
      () => undefined,
    );
    this.#underWay.add(settled);
    void settled.then(() => this.#underWay.delete(settled));
    return wish;
  }
}
