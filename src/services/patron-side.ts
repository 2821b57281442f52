/** What only a signed-in patron needs, in one piece that other visitors never fetch: what they wish of loans and holds, with its outbox, listening, their own things, and what they are told. */

import { isOfListening } from '../outbox/intent.ts';
import { Outbox } from '../outbox/outbox.ts';
import type { Connection } from './connection.ts';
import { LateWishes, type LateWishesOptions } from './late-wishes.ts';
import { PatronListening } from './listening.ts';
import { PatronNotices } from './notices.ts';
import { PatronOwnThings, type OwnThingsOptions } from './own-things.ts';
import type { SessionService } from './session.ts';
import { ShelfMemory } from './shelf-memory.ts';
import { ShelfReader } from './shelf-reader.ts';
import { PatronWishes, type WishesOptions } from './wishes.ts';

export interface PatronSideOptions extends Omit<WishesOptions, 'outbox' | 'onSent' | 'shelf'>, OwnThingsOptions {
  readonly shelf: WishesOptions['shelf'] & OwnThingsOptions['shelf'] & Pick<LateWishesOptions, 'late'>;
  readonly address: string;
  readonly connection: Connection;
  readonly session: SessionService;
  readonly language: () => string;
}

export interface PatronSide {
  readonly outbox: Outbox;
  readonly listening: PatronListening;
  readonly wishes: PatronWishes;
  readonly late: LateWishes;
  readonly memory: ShelfMemory;
  readonly reader: ShelfReader;
  readonly own: PatronOwnThings;
  readonly notices: PatronNotices;
}

export function createPatronSide(options: PatronSideOptions): PatronSide {
  const outbox: Outbox = new Outbox(options.address, (intent) =>
    isOfListening(intent.kind) ? listening.deliver(intent) : wishes.deliver(intent),
  );
  const listening: PatronListening = new PatronListening({ ...options, outbox });
  const { session, shelf } = options;
  const late = new LateWishes({ outbox, session, late: shelf.late, onSent: () => shelf.doubt() });
  const wishes: PatronWishes = new PatronWishes({ ...options, outbox, onSent: () => void late.look() });
  const memory = new ShelfMemory(options.address, options.session);
  const own = new PatronOwnThings(options);
  const reader = new ShelfReader({ ...options, memory });
  return { reader, outbox, listening, wishes, late, memory, own, notices: new PatronNotices(options) };
}
