/**
 * Puts works into the tables of the catalogue, many at once, as a first start is waited for and a national collection is
 * large. Knows nothing of licences.
 */
import { sql } from 'kysely';
import type { Work } from '../../catalogue/work.ts';
import { fold } from '../folded-text.ts';
import type { Database } from './open.ts';
import { creditsOf, publicationRow, slug } from './publication-row.ts';
import type { Holding, SubjectWords } from './publication-row.ts';
import { VocabularyCollector } from './vocabulary.ts';

const worksAtOnce = 500;

const json = (rows: readonly object[]) => sql`json_to_recordset(${JSON.stringify(rows)}::json)`;

/** Title before names before series and subjects before description; the marks have no weight. */
const words = sql`
  setweight(to_tsvector('simple', title_words), 'A') || setweight(to_tsvector(title_rules::regconfig, title_text), 'A') ||
  setweight(to_tsvector('simple', folded_names), 'B') ||
  setweight(to_tsvector('simple', series_words), 'C') || setweight(to_tsvector(title_rules::regconfig, series_text), 'C') ||
  setweight(to_tsvector('simple', subject_words), 'C') || setweight(to_tsvector('finnish', subjects_fi), 'C') ||
  setweight(to_tsvector('swedish', subjects_sv), 'C') || setweight(to_tsvector('english', subjects_en), 'C') ||
  setweight(to_tsvector('simple', description_words), 'D') ||
  setweight(to_tsvector(description_rules::regconfig, description), 'D') || array_to_tsvector(marks)`;

const columns = sql`
  id, identifier, isbn, medium, title, subtitle, language, description, description_language, publisher, published_year,
  added_on, audience, minimum_age, series_id, series_name, series_position, duration_seconds, modified, sort_key, author_key,
  folded_title, folded_names, accessibility, works_with_screen_reader, subject_codes, author_ids, demand`;

/** That publications have had since the third migration. */
const newColumns = sql`
  isbn, accessibility, works_with_screen_reader, series_id, subject_codes, author_ids, author_key, demand`;

const rowType = sql`(
  id text, identifier text, isbn text, medium text, title text, subtitle text, language text, description text,
  description_language text, publisher text, published_year integer, added_on date, audience text, minimum_age integer,
  series_id text, series_name text, series_position real, duration_seconds real, modified timestamptz, sort_key text,
  author_key text, folded_title text, folded_names text, accessibility jsonb, works_with_screen_reader boolean,
  subject_codes text[], author_ids text[], demand real, title_text text, title_words text, title_rules text,
  series_text text, series_words text, subjects_fi text, subjects_sv text, subjects_en text, subject_words text,
  description_words text, description_rules text, marks text[])`;

async function storeSeries(db: Database, works: readonly Work[]): Promise<void> {
  const byId = new Map<string, { id: string; name: string; folded: string; works: number }>();
  for (const { series } of works) {
    if (series === undefined) continue;
    const id = slug(series.name);
    const counted = (byId.get(id)?.works ?? 0) + 1;
    byId.set(id, { id, name: series.name, folded: fold(series.name), works: counted });
  }
  await sql`
    insert into series (id, name, words, works)
    select id, name, to_tsvector('simple', folded), works
    from ${json([...byId.values()])} as row(id text, name text, folded text, works integer)
    on conflict (id) do update set works = series.works + excluded.works`.execute(db);
}

async function storePeople(db: Database, works: readonly Work[]) {
  const credits = works.flatMap((work) =>
    creditsOf(work).flatMap(([role, people]) =>
      people.map((person, position) => ({ publication_id: work.id, role, position, person, id: slug(person.name) })),
    ),
  );
  const people = new Map<string, { id: string; name: string; sort_as: string; folded: string; works: number }>();
  for (const { id, person, role } of credits) {
    const works = (people.get(id)?.works ?? 0) + (role === 'author' ? 1 : 0);
    people.set(id, { id, name: person.name, sort_as: person.sortAs, folded: fold(person.name), works });
  }
  await sql`
    insert into contributors (id, name, sort_as, words, works)
    select id, name, sort_as, to_tsvector('simple', folded), works
    from ${json([...people.values()])} as row(id text, name text, sort_as text, folded text, works integer)
    on conflict (id) do update set works = contributors.works + excluded.works, words = excluded.words`.execute(db);
  return credits;
}

async function storeCredits(db: Database, works: readonly Work[]): Promise<void> {
  const credits = await storePeople(db, works);
  await sql`
    insert into publication_contributors (publication_id, contributor_id, role, position)
    select publication_id, id, role, position
    from ${json(credits)} as row(publication_id text, id text, role text, position integer)`.execute(db);
}

async function storePublications(
  db: Database,
  works: readonly Work[],
  subjects: SubjectWords,
  holdingOf: (work: Work) => Holding,
): Promise<void> {
  const rows = works.map((work) => publicationRow(work, subjects, holdingOf(work)));
  await sql`insert into publications (${columns}, words)
    select ${columns}, ${words} from ${json(rows)} as row ${rowType}`.execute(db);
  const pairs = works.flatMap(({ id, subjects: codes }) =>
    codes.map((code, position) => ({ publication_id: id, subject_code: code, position })),
  );
  await sql`
    insert into publication_subjects (publication_id, subject_code, position)
    select * from ${json(pairs)} as row(publication_id text, subject_code text, position integer)`.execute(db);
}

export async function storeSubjects(db: Database, subjects: SubjectWords): Promise<void> {
  const names = Object.entries(subjects).map(([code, name]) => ({ code, name: JSON.stringify(name) }));
  await db.insertInto('subjects').values(names).execute();
}

function* inParts(works: Iterable<Work>): Generator<Work[]> {
  let part: Work[] = [];
  for (const work of works) {
    part.push(work);
    if (part.length === worksAtOnce) {
      yield part;
      part = [];
    }
  }
  if (part.length > 0) yield part;
}

export interface Storing {
  readonly subjects: SubjectWords;
  readonly holdingOf: (work: Work) => Holding;
  /** Called with as many works as have been stored since. */
  readonly stored: (works: readonly Work[]) => Promise<void> | void;
}

/** Stores every work; their subjects must be there. */
export async function storeWorks(db: Database, works: Iterable<Work>, storing: Storing): Promise<void> {
  const vocabulary = new VocabularyCollector(storing.subjects);
  for (const part of inParts(works)) {
    await storeSeries(db, part);
    await storePublications(db, part, storing.subjects, storing.holdingOf);
    await storeCredits(db, part);
    for (const work of part) vocabulary.add(work);
    await storing.stored(part);
  }
  await vocabulary.store(db);
}

/**
 * Gives works that were stored before there was an index for finding what they lack; what is lent isn't touched. Works that
 * the collection has got since then don't come.
 */
export async function indexOlderWorks(db: Database, works: readonly Work[], storing: Storing): Promise<void> {
  const rows = await db.selectFrom('publications').select('id').where('isbn', 'is', null).execute();
  const older = works.filter((work) => rows.some(({ id }) => id === work.id));
  if (older.length === 0) return;
  await storeSeries(db, older);
  await storePeople(db, older);
  const cards = older.map((work) => publicationRow(work, storing.subjects, storing.holdingOf(work)));
  await sql`
    update publications set (words, ${newColumns}) = (select ${words}, ${newColumns} from (select row.*) as row)
    from ${json(cards)} as row ${rowType} where publications.id = row.id`.execute(db);
  const vocabulary = new VocabularyCollector(storing.subjects);
  for (const work of older) vocabulary.add(work);
  await vocabulary.store(db);
}
