/** Looks into the e-library's own books: what a patron really holds, however often the network asked. */

import { randomUUID } from 'node:crypto';
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
  for (const table of [
    'annotations',
    'favourites',
    'idempotency_keys',
    'access_tokens',
    'loans',
    'holds',
    'notice_settings',
  ] as const) {
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

/** How a patron has a title. */
export type Standing = 'loan' | 'hold';

/** By title, what the patron holds now. */
export async function heldTitles({ demo, ...stage }: Stage, card: Card): Promise<Record<string, Standing>> {
  const id = await patronId({ demo, ...stage }, card);
  const titlesIn = (table: 'loans' | 'holds') =>
    demo.db
      .selectFrom(table)
      .innerJoin('publications', 'publications.id', `${table}.publication_id`)
      .select('title')
      .where('patron_id', '=', id)
      .where('ended_at', 'is', null)
      .execute();
  const [loans, holds] = [await titlesIn('loans'), await titlesIn('holds')];
  return Object.fromEntries([
    ...loans.map(({ title }): [string, Standing] => [title, 'loan']),
    ...holds.map(({ title }): [string, Standing] => [title, 'hold']),
  ]);
}

/** Of the e-book called `title`: one for everybody, which nobody has. Answers with its publication and licence. */
export async function leaveOneCopy({ demo: { db } }: Stage, title: string) {
  const { id } = await db
    .selectFrom('publications')
    .select('id')
    .where('title', '=', title)
    .where('medium', '=', 'ebook')
    .executeTakeFirstOrThrow();
  await db.deleteFrom('loans').where('publication_id', '=', id).execute();
  await db.deleteFrom('holds').where('publication_id', '=', id).execute();
  await db.deleteFrom('licences').where('publication_id', '=', id).where('owner_kind', '<>', 'nation').execute();
  const licence = await db
    .updateTable('licences')
    .set({ concurrency: 1 })
    .where('publication_id', '=', id)
    .returning('id')
    .executeTakeFirstOrThrow();
  return { publication_id: id, licence_id: licence.id };
}

/** The only copy of an e-book is with another patron, for as long as the test lasts. */
export async function lendOut(stage: Stage, title: string, borrower: Card): Promise<void> {
  const copy = await leaveOneCopy(stage, title);
  const [since, until] = [new Date(), new Date(Date.now() + 14 * 24 * 60 * 60_000)];
  await stage.demo.db
    .insertInto('loans')
    .values({
      ...{ ...copy, id: randomUUID(), patron_id: await patronId(stage, borrower) },
      ...{ since, until, ended_at: null, ended_by: null },
    })
    .execute();
}

/** How long anybody listened to anything, and in how many entries. */
export async function listenedIn({ demo }: Stage): Promise<{ readonly entries: number; readonly seconds: number }> {
  const entries = await demo.db.selectFrom('play_time_entries').select('id').execute();
  const days = await demo.db.selectFrom('play_times').select('seconds').execute();
  return { entries: entries.length, seconds: days.reduce((sum, { seconds }) => sum + Number(seconds), 0) };
}

export async function forgetListening({ demo }: Stage): Promise<void> {
  await demo.db.deleteFrom('play_time_entries').execute();
  await demo.db.deleteFrom('play_times').execute();
  await demo.db.deleteFrom('annotations').execute();
}
