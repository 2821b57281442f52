/**
 * Opens the e-library's database, embedded or a real PostgreSQL, so that the rest needn't know which.
 * Knows nothing of the tables beyond the type of their schema.
 */
import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { Kysely, PostgresDialect, sql } from 'kysely';
import type { Transaction } from 'kysely';
import pg from 'pg';
import { insideTransaction, pgliteDialect } from './pglite-dialect.ts';
import type { Schema } from './schema.ts';

export type Database = Kysely<Schema>;

/** How like a word must be to what was typed to be looked at: "sinhue" shares 0.27 of its trigrams with "sinuhe". */
const similarityThreshold = 0.25;

const poolSize = 12;

/** Of a million titles a subject has a hundred thousand; with less than this, a scan remembers pages instead of rows and reads them all again. */
const workMemory = '16MB';

const dateType = 1082;
const bigintType = 20;

/** Keeps `date` a `yyyy-mm-dd` string, which the default parser would move by a time zone. */
const asWritten = (text: string): string => text;

/** Opens PGlite on `folder`, or in memory from a `snapshot` made by `dumpDataDir`, or empty. */
export async function openPglite(
  from: { folder?: string; snapshot?: Blob } = {},
): Promise<{ db: Database; pglite: PGlite }> {
  const pglite = await PGlite.create({
    ...(from.folder === undefined ? {} : { dataDir: from.folder }),
    ...(from.snapshot === undefined ? {} : { loadDataDir: from.snapshot }),
    extensions: { pg_trgm },
    parsers: { [dateType]: asWritten, [bigintType]: Number },
  });
  const db = new Kysely<Schema>({ dialect: pgliteDialect(pglite) });
  // By way of kysely, which closes only what it has used.
  await sql`set pg_trgm.similarity_threshold = ${sql.lit(similarityThreshold)}`.execute(db);
  await sql`set time zone 'UTC'`.execute(db);
  return { db, pglite };
}

const parsers = new pg.TypeOverrides(pg.types);
parsers.setTypeParser(dateType, asWritten);
parsers.setTypeParser(bigintType, Number);

/** `url` as PostgreSQL writes it: `postgres://user:password@host:port/database`. */
export function openPostgres(url: string): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: poolSize,
    options: `-c pg_trgm.similarity_threshold=${String(similarityThreshold)} -c TimeZone=UTC -c work_mem=${workMemory}`,
    types: parsers,
  });
  // An idle connection that the server ends is replaced by the pool; unheard, the event would end the process.
  pool.on('error', (error) => console.error(`PostgreSQL: ${error.message}`));
  return new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
}

/** Runs `work` in one transaction; in it only the handle it is given may be used. */
export const transact = <T>(db: Database, work: (trx: Transaction<Schema>) => Promise<T>): Promise<T> =>
  db.transaction().execute((trx) => insideTransaction.run(true, () => work(trx)));
