/** What a patron wants to be told of their loans and holds, and where. Knows nothing of HTTP or of how mails are sent. */
import type { Transaction } from 'kysely';
import type { NoticeKind } from '../database/notice-tables.ts';
import { transact } from '../database/open.ts';
import type { Database } from '../database/open.ts';
import type { Schema } from '../database/schema.ts';
import type { Language } from '../language.ts';

export interface NoticeSettings {
  /** Null: nothing is mailed. */
  readonly email: string | null;
  /** None: the patron is told nothing. */
  readonly kinds: readonly NoticeKind[];
}

/** On whose page, and in which language, a patron makes their choice. */
export interface Place {
  readonly libraryId: string;
  readonly language: Language;
}

/** Everything is off until the patron turns it on. */
export async function settingsOf(db: Database, patronId: string): Promise<NoticeSettings> {
  const found = await db
    .selectFrom('notice_settings')
    .select('email')
    .where('patron_id', '=', patronId)
    .executeTakeFirst();
  const kinds = await db
    .selectFrom('notice_kinds')
    .select('kind')
    .where('patron_id', '=', patronId)
    .orderBy('kind')
    .execute();
  return { email: found?.email ?? null, kinds: kinds.map(({ kind }) => kind) };
}

async function write(trx: Transaction<Schema>, patronId: string, { email, kinds }: NoticeSettings, place: Place) {
  const chosen = { library_id: place.libraryId, language: place.language, email };
  await trx
    .insertInto('notice_settings')
    .values({ patron_id: patronId, ...chosen })
    .onConflict((conflict) => conflict.column('patron_id').doUpdateSet(chosen))
    .execute();
  await trx.deleteFrom('notice_kinds').where('patron_id', '=', patronId).execute();
  if (kinds.length === 0) return;
  await trx
    .insertInto('notice_kinds')
    .values([...new Set(kinds)].map((kind) => ({ patron_id: patronId, kind })))
    .execute();
}

/** In place of what was chosen before. */
export const saveSettings = (db: Database, patronId: string, settings: NoticeSettings, place: Place): Promise<void> =>
  transact(db, (trx) => write(trx, patronId, settings, place));
