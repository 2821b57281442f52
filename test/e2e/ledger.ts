/** Looks into the e-library's own books: what a patron really holds, however often the network asked. */

import type { Card } from './patron.ts';
import type { Stage } from './stage.ts';

const cardDigits = (card: Card): string => card.number.replace(/\s/g, '');

async function patronId({ demo }: Stage, card: Card): Promise<string> {
  const patrons = demo.db.selectFrom('patrons').select('id').where('card', '=', cardDigits(card));
  return (await patrons.executeTakeFirstOrThrow()).id;
}

/** A clean slate: as if this patron had never borrowed, listened or signed in. */
export async function forgetPatron(stage: Stage, card: Card): Promise<void> {
  const id = await patronId(stage, card);
  for (const table of ['annotations', 'idempotency_keys', 'access_tokens', 'loans'] as const) {
    await stage.demo.db.deleteFrom(table).where('patron_id', '=', id).execute();
  }
  await stage.demo.db.deleteFrom('sign_in_attempts').execute();
}

/** Every loan ever made by the patron, with how it ended. */
export async function loansOf(stage: Stage, card: Card): Promise<readonly ('running' | 'return' | 'expiry')[]> {
  const id = await patronId(stage, card);
  const loans = await stage.demo.db.selectFrom('loans').select('ended_by').where('patron_id', '=', id).execute();
  return loans.map(({ ended_by: end }) => end ?? 'running');
}

/** Ends every session of the patron, as a librarian or the clock would. */
export async function endSessions(stage: Stage, card: Card): Promise<void> {
  const id = await patronId(stage, card);
  await stage.demo.db
    .updateTable('access_tokens')
    .set({ revoked_at: new Date() })
    .where('patron_id', '=', id)
    .execute();
}

export async function positionsOf(stage: Stage, card: Card): Promise<number> {
  const id = await patronId(stage, card);
  return (await stage.demo.db.selectFrom('annotations').select('id').where('patron_id', '=', id).execute()).length;
}
