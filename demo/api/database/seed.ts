/**
 * Fills an empty database with what the demo needs beside its works: licences, areas, patrons, and a little going on.
 * Everything follows from the works and the day, so that two machines see the same.
 */
import { randomBytes } from 'node:crypto';
import type { Transaction } from 'kysely';
import type { Subject, SubjectNames, Work } from '../../catalogue/index.ts';
import { placeHold } from '../holds.ts';
import { borrow } from '../lending.ts';
import type { Patron } from '../patron.ts';
import { hashPin } from '../pin.ts';
import { areas, demoPatrons, demoStaff, neighbours } from './demo-patrons.ts';
import type { DemoPatron } from './demo-patrons.ts';
import { transact } from './open.ts';
import type { Database } from './open.ts';
import type { Schema } from './schema.ts';
import { introduceMunicipality, joinArea } from './store-library.ts';
import { chance, licencesOf, manyCopies, storeBought } from './licences.ts';
import { storeSubjects } from './store-works.ts';

const secretBytes = 32;
/** Of every so many titles one has its only copy on loan. */
const scarcity = 9;
/** Of those who wait for one title. */
const longestQueue = 4;

export interface DemoContents {
  readonly works: readonly Work[];
  readonly subjects: Readonly<Record<Subject, SubjectNames>>;
  /** Municipality of the demo's own library. */
  readonly homeMunicipality: string;
  readonly now: Date;
  /** Called after each work. */
  readonly stored?: () => void;
}

/** Municipalities that are in an area already stay there. */
async function storePlaces(db: Database, homeMunicipality: string): Promise<void> {
  await db
    .insertInto('areas')
    .values(areas.map(({ id, name }) => ({ id, name: JSON.stringify(name) })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  for (const { code, name } of neighbours) await introduceMunicipality(db, { code, name, from: '1976-01-01' });
  for (const { code, area } of [...neighbours, { code: homeMunicipality, area: 'rantakimppa' }]) {
    await joinArea(db, code, area);
  }
}

async function storePatron(db: Database, patron: DemoPatron, homeMunicipality: string): Promise<void> {
  await db
    .insertInto('patrons')
    .values({
      id: `patron-${patron.card}`,
      card: patron.card,
      pin_hash: await hashPin(patron.pin),
      name: patron.name,
      language: patron.language,
      birth_date: patron.birthDate,
      municipality_code: patron.municipality ?? homeMunicipality,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/**
 * Places and people of the demo that the database lacks: all, or those that came after an older demo had filled it. Who has
 * left the e-library doesn't come back: people are stored only with the areas that are new as they are.
 */
export async function introduceDemo(db: Database, homeMunicipality: string): Promise<void> {
  const known = await db.selectFrom('areas').select('id').execute();
  if (areas.every(({ id }) => known.some((area) => area.id === id))) return;
  await storePlaces(db, homeMunicipality);
  for (const patron of [...demoPatrons, ...demoStaff]) await storePatron(db, patron, homeMunicipality);
}

async function patronBy(trx: Transaction<Schema>, card: string): Promise<Patron> {
  const { id, name, birth_date, municipality_code } = await trx
    .selectFrom('patrons')
    .selectAll()
    .where('card', '=', card)
    .executeTakeFirstOrThrow();
  return { id, card, name, birthDate: birth_date, municipalityCode: municipality_code };
}

/** Somebody whom the demo doesn't name. */
async function unnamed(trx: Transaction<Schema>, number: number, homeMunicipality: string): Promise<Patron> {
  const card = `9${String(number).padStart(7, '0')}`;
  const patron = { id: `patron-${card}`, card, pin_hash: '', name: '', language: 'fi', birth_date: '1980-01-01' };
  await trx
    .insertInto('patrons')
    .values({ ...patron, municipality_code: homeMunicipality })
    .execute();
  return patronBy(trx, card);
}

/** The demo's one patron with a full shelf borrows; some titles' only copies are on loan, and up to so many others wait for them. */
async function storeLoans(trx: Transaction<Schema>, { works, now, homeMunicipality }: DemoContents): Promise<void> {
  const fewCopies = works.filter(({ id }) => !manyCopies.includes(id));
  for (const { card, loans = 0 } of demoPatrons) {
    for (const { id } of fewCopies.slice(0, loans)) await borrow(trx, await patronBy(trx, card), id, now);
  }
  const scarce = fewCopies.filter((work) => licencesOf(work, now).length === 1 && chance(work.id) % scarcity === 4);
  let people = 0;
  for (const [index, { id }] of scarce.entries()) {
    await trx.updateTable('licences').set({ concurrency: 1 }).where('publication_id', '=', id).execute();
    await borrow(trx, await unnamed(trx, (people += 1), homeMunicipality), id, now);
    for (let waiting = index % (longestQueue + 1); waiting > 0; waiting -= 1) {
      await placeHold(trx, await unnamed(trx, (people += 1), homeMunicipality), id, now);
    }
  }
}

/** Keeps all or nothing. @param db migrated and empty but for libraries */
export const seed = (db: Database, contents: DemoContents): Promise<void> =>
  transact(db, async (trx) => {
    const { works, subjects, homeMunicipality, now, stored } = contents;
    await trx
      .insertInto('secrets')
      .values({ name: 'addresses', value: randomBytes(secretBytes).toString('base64url') })
      .execute();
    await introduceDemo(trx, homeMunicipality);
    await storeSubjects(trx, subjects);
    await storeBought(trx, works, { subjects, now, ...(stored === undefined ? {} : { stored }) });
    await storeLoans(trx, contents);
  });

/** The secret that signs addresses, kept with the data so that every process and every start uses the same. */
export async function addressSecret(db: Database): Promise<string> {
  const { value } = await db
    .selectFrom('secrets')
    .select('value')
    .where('name', '=', 'addresses')
    .executeTakeFirstOrThrow();
  return value;
}

export async function isSeeded(db: Database): Promise<boolean> {
  return (await db.selectFrom('secrets').select('name').executeTakeFirst()) !== undefined;
}
