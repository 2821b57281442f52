/** Keeps the libraries and their dated municipalities in the database, where lending asks for them. Knows no files. */
import type { Library } from '../library.ts';
import { transact } from './open.ts';
import type { Database } from './open.ts';

/** Makes the municipality known, unless it is. */
export async function introduceMunicipality(
  db: Database,
  { code, name, from }: Pick<Library['municipalities'][number], 'code' | 'name' | 'from'>,
): Promise<void> {
  const known = await db.selectFrom('municipalities').select('code').where('code', '=', code).executeTakeFirst();
  if (known !== undefined) return;
  await db
    .insertInto('municipalities')
    .values({ code, name: JSON.stringify(name), area_id: null, valid_from: from, valid_until: null })
    .execute();
}

/** Puts the municipality into the area, where the e-library knows that area and the municipality is in none. */
export async function joinArea(db: Database, code: string, area: string): Promise<void> {
  const known = await db.selectFrom('areas').select('id').where('id', '=', area).executeTakeFirst();
  if (known === undefined) return;
  await db
    .updateTable('municipalities')
    .set({ area_id: area })
    .where('code', '=', code)
    .where('area_id', 'is', null)
    .execute();
}

/** Writes `library` as it now is; municipalities that the e-library already knows keep their area. */
export async function storeLibrary(db: Database, library: Library): Promise<void> {
  const name = JSON.stringify(library.name);
  await transact(db, async (trx) => {
    await trx
      .insertInto('libraries')
      .values({ id: library.id, name })
      .onConflict((conflict) => conflict.column('id').doUpdateSet({ name }))
      .execute();
    await trx.deleteFrom('library_municipalities').where('library_id', '=', library.id).execute();
    for (const { code, name: municipality, from, until } of library.municipalities) {
      await trx
        .insertInto('library_municipalities')
        .values({ library_id: library.id, municipality_code: code, valid_from: from, valid_until: until ?? null })
        .execute();
      await introduceMunicipality(trx, { code, name: municipality, from });
      if (library.area !== undefined) await joinArea(trx, code, library.area);
    }
  });
}
