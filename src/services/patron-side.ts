/** What only a signed-in patron needs, in one piece that other visitors never fetch: the outbox for their wishes, and listening. */

import { Outbox, type Intent } from '../outbox/outbox.ts';
import type { Connection } from './connection.ts';
import { PatronListening } from './listening.ts';
import type { SessionService } from './session.ts';

export interface PatronSideOptions {
  readonly address: string;
  readonly connection: Connection;
  readonly session: SessionService;
  readonly language: () => string;
  /** Delivers borrowings and returns. */
  readonly deliver: (intent: Intent) => Promise<unknown>;
}

export interface PatronSide {
  readonly outbox: Outbox;
  readonly listening: PatronListening;
}

export function createPatronSide({ deliver, ...options }: PatronSideOptions): PatronSide {
  const outbox: Outbox = new Outbox(options.address, (intent) =>
    intent.kind === 'position' ? listening.deliver(intent) : deliver(intent),
  );
  const listening: PatronListening = new PatronListening({ ...options, outbox });
  return { outbox, listening };
}
