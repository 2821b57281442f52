/**
 * Reads publications and tells how each stands for whoever asks: the copies that they may borrow of and their own loan.
 * Knows no serialisation, and nothing of lists.
 */
import { sql } from 'kysely';
import type { Selectable } from 'kysely';
import { copiesOf, holdsOf, loansOf, noCopies } from './availability.ts';
import type { Viewer } from './availability.ts';
import type { Database } from './database/open.ts';
import type { Publications, Role } from './database/catalogue-tables.ts';
import type { Credit, Publication } from './publication.ts';

async function creditsOf(db: Database, ids: readonly string[]): Promise<Map<string, Record<Role, Credit[]>>> {
  const rows = await db
    .selectFrom('publication_contributors')
    .innerJoin('contributors', 'contributors.id', 'contributor_id')
    .select(['publication_id', 'role', 'contributors.id', 'name', 'sort_as'])
    .where(sql<boolean>`publication_id = any(${ids}::text[])`)
    .orderBy('position')
    .execute();
  const byPublication = new Map<string, Record<Role, Credit[]>>();
  for (const { publication_id, role, id, name, sort_as } of rows) {
    const credits = byPublication.get(publication_id) ?? { author: [], translator: [], narrator: [] };
    credits[role].push({ id, name, sortAs: sort_as });
    byPublication.set(publication_id, credits);
  }
  return byPublication;
}

async function subjectsOf(
  db: Database,
  ids: readonly string[],
): Promise<Map<string, Publication['subjects'][number][]>> {
  const rows = await db
    .selectFrom('publication_subjects')
    .innerJoin('subjects', 'subjects.code', 'subject_code')
    .select(['publication_id', 'code', 'name'])
    .where(sql<boolean>`publication_id = any(${ids}::text[])`)
    .orderBy('position')
    .execute();
  const byPublication = new Map<string, Publication['subjects'][number][]>();
  for (const { publication_id, code, name } of rows) {
    byPublication.set(publication_id, [...(byPublication.get(publication_id) ?? []), { code, name }]);
  }
  return byPublication;
}

const factsOf = (row: Selectable<Publications>) => ({
  id: row.id,
  identifier: row.identifier,
  isbn: row.isbn,
  medium: row.medium,
  title: row.title,
  subtitle: row.subtitle,
  sortKey: row.sort_key,
  language: row.language,
  description: { language: row.description_language, text: row.description },
  publisher: row.publisher,
  year: row.published_year,
  audience: row.audience,
  series:
    row.series_name === null || row.series_id === null
      ? null
      : { id: row.series_id, name: row.series_name, position: row.series_position },
  durationSeconds: row.duration_seconds,
  accessibility: row.accessibility,
  modified: row.modified,
});

/** The publications by `ids`, in their order; those that aren't there are left out. */
export async function publicationsBy(db: Database, ids: readonly string[], viewer: Viewer): Promise<Publication[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('publications')
    .selectAll()
    .where(sql<boolean>`id = any(${ids}::text[])`)
    .execute();
  const credits = await creditsOf(db, ids);
  const subjects = await subjectsOf(db, ids);
  const copies = await copiesOf(db, ids, viewer);
  const holds = await holdsOf(db, ids);
  const loans = await loansOf(db, ids, viewer);
  const byId = new Map(
    rows.map((row): [string, Publication] => [
      row.id,
      {
        ...factsOf(row),
        credits: credits.get(row.id) ?? { author: [], translator: [], narrator: [] },
        subjects: subjects.get(row.id) ?? [],
        copies: copies.get(row.id) ?? noCopies,
        holds: holds.get(row.id) ?? 0,
        loan: loans.get(row.id) ?? null,
      },
    ]),
  );
  return ids.flatMap((id) => byId.get(id) ?? []);
}

export async function publicationBy(db: Database, id: string, viewer: Viewer): Promise<Publication | undefined> {
  return (await publicationsBy(db, [id], viewer))[0];
}

/** The patron's running loans, what is due first on top. */
export async function shelfOf(db: Database, patronId: string, viewer: Viewer): Promise<Publication[]> {
  const rows = await db
    .selectFrom('loans')
    .select('publication_id')
    .where('patron_id', '=', patronId)
    .where('ended_at', 'is', null)
    .where('until', '>', viewer.now)
    .orderBy('until')
    .orderBy('since')
    .orderBy('id')
    .execute();
  return publicationsBy(
    db,
    rows.map(({ publication_id }) => publication_id),
    viewer,
  );
}
