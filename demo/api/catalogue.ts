/**
 * Reads publications and tells how each stands for whoever asks: the copies that they may borrow of and their own loan.
 * Knows no serialisation, and nothing of lists.
 */
import { sql } from 'kysely';
import type { Selectable } from 'kysely';
import { copiesOf, noCopies, queueLengths } from './availability.ts';
import type { Viewer } from './availability.ts';
import type { Database } from './database/open.ts';
import type { Publications, Role } from './database/catalogue-tables.ts';
import { favouritesOf, holdsOf, loansOf } from './own-standing.ts';
import { isAvailable } from './publication.ts';
import type { Credit, Publication } from './publication.ts';
import { estimate, queuesOf } from './waiting-time.ts';

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

type Standing = Pick<Publication, 'copies' | 'holds' | 'expected' | 'loan' | 'hold' | 'selectedAt'>;

/** Whether the viewer would have to wait, or does. */
const hasToWait = ({ copies, loan, hold }: Standing): boolean =>
  loan === null && (hold === null ? !isAvailable(copies) && copies.total !== 0 : hold.position !== null);

/** How each of `ids` stands for the viewer. */
async function standingsOf(db: Database, ids: readonly string[], viewer: Viewer): Promise<Map<string, Standing>> {
  const copies = await copiesOf(db, ids, viewer);
  const waiting = await queueLengths(db, ids);
  const loans = await loansOf(db, ids, viewer, waiting);
  const holds = await holdsOf(db, ids, viewer);
  const favourites = await favouritesOf(db, ids, viewer);
  const standings = ids.map((id): [string, Standing] => [
    id,
    {
      copies: copies.get(id) ?? noCopies,
      holds: waiting.get(id) ?? 0,
      expected: null,
      loan: loans.get(id) ?? null,
      hold: holds.get(id) ?? null,
      selectedAt: favourites.get(id) ?? null,
    },
  ]);
  const awaited = standings.filter(([, standing]) => hasToWait(standing)).map(([id]) => id);
  const queues = await queuesOf(db, awaited, viewer);
  return new Map(
    standings.map(([id, standing]) => {
      const queue = queues.get(id);
      const ahead = (standing.hold?.position ?? standing.holds + 1) - 1;
      const expected = queue && estimate(queue, ahead, viewer.now);
      return [id, { ...standing, expected: expected ?? null }];
    }),
  );
}

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
  const standings = await standingsOf(db, ids, viewer);
  const byId = new Map(
    rows.flatMap((row): [string, Publication][] => {
      const standing = standings.get(row.id);
      const noCredits = { author: [], translator: [], narrator: [] };
      const whole = { credits: credits.get(row.id) ?? noCredits, subjects: subjects.get(row.id) ?? [] };
      return standing === undefined ? [] : [[row.id, { ...factsOf(row), ...whole, ...standing }]];
    }),
  );
  return ids.flatMap((id) => byId.get(id) ?? []);
}

export async function publicationBy(db: Database, id: string, viewer: Viewer): Promise<Publication | undefined> {
  return (await publicationsBy(db, [id], viewer))[0];
}

const loanedTo = (db: Database, patronId: string, now: Date) =>
  db
    .selectFrom('loans')
    .select('publication_id')
    .where('patron_id', '=', patronId)
    .where('ended_at', 'is', null)
    .where('until', '>', now)
    .orderBy('until')
    .orderBy('since')
    .orderBy('id')
    .execute();

const heldFor = (db: Database, patronId: string, now: Date) =>
  db
    .selectFrom('holds')
    .select('publication_id')
    .where('patron_id', '=', patronId)
    .where('ended_at', 'is', null)
    .where((eb) => eb.or([eb('ready_until', 'is', null), eb('ready_until', '>', now)]))
    .orderBy(sql`ready_until nulls last`)
    .orderBy('number')
    .execute();

/** The patron's running loans, what is due first on top; then what is kept for them, and what they wait for. */
export async function shelfOf(db: Database, patronId: string, viewer: Viewer): Promise<Publication[]> {
  const loans = await loanedTo(db, patronId, viewer.now);
  const holds = await heldFor(db, patronId, viewer.now);
  return publicationsBy(
    db,
    [...loans, ...holds].map(({ publication_id }) => publication_id),
    viewer,
  );
}
