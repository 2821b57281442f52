/**
 * Which licences somebody may borrow by: the nation's, and those of their area and library, on the day in question as
 * municipalities merge and change area. Knows nothing of loans.
 */
import { sql } from 'kysely';
import type { ExpressionBuilder, ExpressionWrapper, SqlBool } from 'kysely';
import type { Database } from './database/open.ts';
import type { Schema } from './database/schema.ts';

export interface Entitlement {
  readonly areaIds: readonly string[];
  readonly libraryIds: readonly string[];
}

async function areasOf(db: Database, codes: readonly string[], day: string): Promise<string[]> {
  const rows = await db
    .selectFrom('municipalities')
    .select('area_id')
    .distinct()
    .where(sql<boolean>`code = any(${codes}::text[])`)
    .where('valid_from', '<=', day)
    .where((eb) => eb.or([eb('valid_until', 'is', null), eb('valid_until', '>', day)]))
    .where('area_id', 'is not', null)
    .execute();
  return rows.flatMap(({ area_id }) => (area_id === null ? [] : [area_id]));
}

/** What the people of one municipality may borrow by on `day` (`yyyy-mm-dd`). */
export async function entitlementOfMunicipality(db: Database, code: string, day: string): Promise<Entitlement> {
  const libraries = await db
    .selectFrom('library_municipalities')
    .select('library_id')
    .where('municipality_code', '=', code)
    .where('valid_from', '<=', day)
    .where((eb) => eb.or([eb('valid_until', 'is', null), eb('valid_until', '>', day)]))
    .execute();
  return { areaIds: await areasOf(db, [code], day), libraryIds: libraries.map(({ library_id }) => library_id) };
}

/** What a visitor of the library's pages is shown on `day` before they say who they are. */
export async function entitlementOfLibrary(db: Database, libraryId: string, day: string): Promise<Entitlement> {
  const municipalities = await db
    .selectFrom('library_municipalities')
    .select('municipality_code')
    .where('library_id', '=', libraryId)
    .where('valid_from', '<=', day)
    .where((eb) => eb.or([eb('valid_until', 'is', null), eb('valid_until', '>', day)]))
    .execute();
  const codes = municipalities.map(({ municipality_code }) => municipality_code);
  return { areaIds: await areasOf(db, codes, day), libraryIds: [libraryId] };
}

/** For `where`: the licence is owned by somebody whom `entitlement` names, and hasn't expired at `now`. */
export const lendableTo =
  (entitlement: Entitlement, now: Date) =>
  (eb: ExpressionBuilder<Schema, 'licences'>): ExpressionWrapper<Schema, 'licences', SqlBool> =>
    eb.and([
      eb.or([
        eb('licences.owner_kind', '=', 'nation'),
        eb.and([
          eb('licences.owner_kind', '=', 'area'),
          sql<boolean>`licences.owner_id = any(${entitlement.areaIds}::text[])`,
        ]),
        eb.and([
          eb('licences.owner_kind', '=', 'library'),
          sql<boolean>`licences.owner_id = any(${entitlement.libraryIds}::text[])`,
        ]),
      ]),
      eb.or([eb('licences.expires_at', 'is', null), eb('licences.expires_at', '>', now)]),
    ]);
