/** Tells which of a patron's wishes wait for the network, sends them once it is back, and tells which were refused then. */

import type { LateWish } from '../domain/late-wish.ts';
import { LibraryError } from '../domain/library-error.ts';
import type { Store } from '../domain/store.ts';
import { isOfListening, type Intent } from '../outbox/intent.ts';
import type { Outbox } from '../outbox/outbox.ts';
import type { SessionService } from './session.ts';

export interface LateWishesOptions {
  readonly outbox: Pick<Outbox, 'resume' | 'late'>;
  readonly session: SessionService;
  readonly late: Store<ReadonlyMap<string, LateWish>>;
  /** Other tabs may show what was before. */
  readonly onSent: () => void;
}

function told({ kind, subject, title = {}, refusal }: Intent): [string, LateWish][] {
  if (isOfListening(kind)) return [];
  const { problem, limit } = refusal ?? {};
  const details = { ...(problem !== undefined && { problem }), ...(limit !== undefined && { limit }) };
  return [
    [
      subject,
      { verb: kind, title, ...(refusal && { refusal: new LibraryError(refusal.kind, 'refused late', details) }) },
    ],
  ];
}

export class LateWishes {
  constructor(private readonly options: LateWishesOptions) {}

  async send(): Promise<void> {
    const { outbox, session, onSent } = this.options;
    const { owner } = session;
    if (owner === undefined) return;
    if (await outbox.resume(owner)) onSent();
    await this.look();
  }

  async look(): Promise<void> {
    const { outbox, session, late } = this.options;
    const { owner } = session;
    if (owner === undefined) return;
    const wishes = await outbox.late(owner);
    if (session.owner === owner) late.set(new Map(wishes.flatMap(told)));
  }
}
