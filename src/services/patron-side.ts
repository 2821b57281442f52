/** What only a signed-in patron needs, in one piece that other visitors never fetch: what they wish of loans and holds, with its outbox, listening, their own things, and what they are told. */

import type { Player } from '../domain/player.ts';
import type { Publication } from '../domain/publication.ts';
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

type Left = Omit<WishesOptions, 'outbox' | 'onSent' | 'onGiveBack' | 'shelf'> & Omit<OwnThingsOptions, 'onEnding'>;

export interface PatronSideOptions extends Left {
  readonly shelf: WishesOptions['shelf'] & OwnThingsOptions['shelf'] & Pick<LateWishesOptions, 'late'>;
  readonly address: string;
  readonly connection: Connection;
  readonly session: SessionService;
  readonly language: () => string;
  readonly player: Pick<Player, 'value' | 'close'>;
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
  /** What the patron wished and heard arrives. */
  settled(): Promise<void>;
  /** Nothing of the patron stays on the device. */
  forget(): Promise<void>;
}

export function createPatronSide(options: PatronSideOptions): PatronSide {
  const outbox: Outbox = new Outbox(options.address, (intent) =>
    isOfListening(intent.kind) ? listening.deliver(intent) : wishes.deliver(intent),
  );
  const listening: PatronListening = new PatronListening({ ...options, outbox });
  const { session, shelf } = options;
  const late = new LateWishes({ outbox, session, late: shelf.late, onSent: () => shelf.doubt() });
  const onGiveBack = (publication: Publication) => stopListening(publication, options.player, listening);
  const wishes: PatronWishes = new PatronWishes({ ...options, outbox, onGiveBack, onSent: () => void late.look() });
  const memory = new ShelfMemory(options.address, options.session);
  const settled = async (): Promise<void> => {
    await wishes.settled(true);
    await Promise.all([listening.settled(), own.settled()]);
  };
  const own: PatronOwnThings = new PatronOwnThings({ ...options, onEnding: settled });
  const reader = new ShelfReader({ ...options, memory });
  const forget = async (): Promise<void> => {
    await Promise.all([outbox.clear(), listening.forget(), memory.forget()]);
  };
  const notices = new PatronNotices(options);
  return { reader, outbox, listening, wishes, late, memory, own, notices, settled, forget };
}

async function stopListening(
  { id }: Publication,
  player: PatronSideOptions['player'],
  listening: PatronListening,
): Promise<void> {
  const state = player.value;
  if (state.kind === 'idle' || state.publication.id !== id) return;
  player.close();
  await listening.settled();
}
