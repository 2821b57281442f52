/** Keeps the libraries and their dated municipalities in the database, where lending asks for them. Knows no files. */
import { sql } from 'kysely';
import type { Library } from '../library.ts';
import { transact } from './open.ts';
import type { Database } from './open.ts';

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
      await sql`insert into municipalities (code, name, valid_from) select ${code}, ${JSON.stringify(municipality)}::jsonb,
        ${from}::date where not exists (select 1 from municipalities where code = ${code})`.execute(trx);
    }
  });
}
