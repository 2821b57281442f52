/** Brings a database to the newest schema; the same migrations run on PGlite and on any PostgreSQL. */
import { Migrator } from 'kysely';
import type { Kysely } from 'kysely';
import { catalogue } from './migrations/0001-catalogue.ts';
import { lendingTables } from './migrations/0002-lending.ts';
import { finding } from './migrations/0003-finding.ts';
import { waiting } from './migrations/0004-waiting.ts';
import { own } from './migrations/0005-own.ts';
import { listening } from './migrations/0007-listening.ts';
import { curation } from './migrations/0009-curation.ts';
import { bookmarks } from './migrations/0008-bookmarks.ts';
import { notices } from './migrations/0006-notices.ts';
import type { Schema } from './schema.ts';

/** Kysely runs them in the order of their names, each once. */
const migrations = {
  '0001-catalogue': catalogue,
  '0002-lending': lendingTables,
  '0003-finding': finding,
  '0004-waiting': waiting,
  '0005-own': own,
  '0006-notices': notices,
  '0007-listening': listening,
  '0008-bookmarks': bookmarks,
  '0009-curation': curation,
};

/** @throws what the failing migration threw; nothing of it is kept. */
export async function migrate(db: Kysely<Schema>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve(migrations) } });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error instanceof Error ? error : new Error('Migration failed', { cause: error });
}
