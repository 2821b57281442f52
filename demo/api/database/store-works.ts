/**
 * Puts the demo collection into the tables of the catalogue, with the words by which each publication is found.
 * Knows nothing of licences.
 */
import { sql } from 'kysely';
import type { Subject, SubjectNames } from '../../catalogue/subjects.ts';
import type { Contributor, Work } from '../../catalogue/work.ts';
import { fold, sortKey } from '../folded-text.ts';
import type { Database } from './open.ts';
import type { Role } from './catalogue-tables.ts';

/** The text search configurations by language; what PostgreSQL has none for is only folded. */
export const searchConfigurations: Readonly<Record<string, string>> = { fi: 'finnish', sv: 'swedish', en: 'english' };

const slug = (name: string): string => fold(name).replaceAll(' ', '-');

const credits = (work: Work): readonly (readonly [Role, readonly Contributor[]])[] => [
  ['author', work.authors],
  ['translator', work.translators ?? []],
  ['narrator', work.narrators ?? []],
];

/** Spoken Finnish, Swedish and English as a synthesiser says it: an estimate until the sound is there. */
const lettersPerSecond = 13;

const estimatedSeconds = (work: Work): number | null =>
  work.chapters === undefined
    ? null
    : Math.round(work.chapters.reduce((letters, chapter) => letters + chapter.text.length, 0) / lettersPerSecond);

/** The weighted words of a work: title and names before series and subjects before description. */
function searchWords(work: Work, names: string, subjectWords: string) {
  const language = searchConfigurations[work.language] ?? 'simple';
  const ownLanguage = searchConfigurations[work.description.lang] ?? 'simple';
  const title = [work.title, work.subtitle ?? ''].join(' ');
  return sql<string>`
    setweight(to_tsvector('simple', ${fold(title)}::text), 'A') ||
    setweight(to_tsvector(${language}::text::regconfig, ${title}::text), 'A') ||
    setweight(to_tsvector('simple', ${names}::text), 'A') ||
    setweight(to_tsvector('simple', ${fold(work.series?.name ?? '')}::text), 'B') ||
    setweight(to_tsvector('simple', ${fold(subjectWords)}::text), 'C') ||
    setweight(to_tsvector(${ownLanguage}::text::regconfig, ${work.description.text}::text), 'D')`;
}

/** In one go each, as a first start is waited for. */
async function storeCredits(db: Database, works: readonly Work[]): Promise<void> {
  const all = works.flatMap((work) =>
    credits(work).flatMap(([role, people]) =>
      people.map((person, position) => ({ publication_id: work.id, role, position, person, id: slug(person.name) })),
    ),
  );
  const people = new Map(all.map(({ id, person }) => [id, { id, name: person.name, sort_as: person.sortAs }]));
  await db
    .insertInto('contributors')
    .values([...people.values()])
    .execute();
  await db
    .insertInto('publication_contributors')
    .values(
      all.map(({ publication_id, role, position, id }) => ({ publication_id, role, position, contributor_id: id })),
    )
    .execute();
}

async function storeSubjects(
  db: Database,
  works: readonly Work[],
  subjects: Readonly<Record<Subject, SubjectNames>>,
): Promise<void> {
  const names = Object.entries(subjects).map(([code, name]) => ({ code, name: JSON.stringify(name) }));
  await db.insertInto('subjects').values(names).execute();
  const pairs = works.flatMap(({ id, subjects: codes }) =>
    codes.map((code, position) => ({ publication_id: id, subject_code: code, position })),
  );
  await db.insertInto('publication_subjects').values(pairs).execute();
}

async function storePublication(
  db: Database,
  work: Work,
  subjects: Readonly<Record<Subject, SubjectNames>>,
): Promise<void> {
  const names = fold(
    credits(work)
      .flatMap(([, people]) => people.map((person) => person.name))
      .join(' '),
  );
  const subjectWords = work.subjects
    .flatMap((code) => [subjects[code].fi, subjects[code].sv, subjects[code].en])
    .join(' ');
  await db
    .insertInto('publications')
    .values({
      id: work.id,
      identifier: work.identifier,
      medium: work.medium,
      title: work.title,
      subtitle: work.subtitle ?? null,
      language: work.language,
      description: work.description.text,
      description_language: work.description.lang,
      publisher: work.publisher,
      published_year: work.year,
      added_on: work.addedOn,
      audience: work.audience,
      minimum_age: null,
      series_name: work.series?.name ?? null,
      series_position: work.series?.position ?? null,
      duration_seconds: estimatedSeconds(work),
      modified: new Date(`${work.addedOn}T06:00:00Z`),
      sort_key: sortKey(work.title),
      folded_title: fold(work.title),
      folded_names: names,
      words: searchWords(work, names, subjectWords),
    })
    .execute();
}

/** Stores the subjects and every work; `stored` is called after each. */
export async function storeWorks(
  db: Database,
  works: readonly Work[],
  subjects: Readonly<Record<Subject, SubjectNames>>,
  stored: () => void = () => undefined,
): Promise<void> {
  for (const work of works) {
    await storePublication(db, work, subjects);
    stored();
  }
  await storeCredits(db, works);
  await storeSubjects(db, works, subjects);
}
