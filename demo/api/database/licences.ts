/** Buys works for the demo: licences that follow from the work alone. Knows nothing of loans. */
import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Work } from '../../catalogue/work.ts';
import type { Licences } from './lending-tables.ts';
import type { Database } from './open.ts';
import type { Holding, SubjectWords } from './publication-row.ts';
import { indexOlderWorks, storeWorks } from './store-works.ts';

const loanDays = 14;

/** The years that somebody must have lived to borrow: the demo's policy, by audience. */
const minimumAges = { adult: 15, 'young-adult': 10, children: null } as const;

/** A number from 0 to 255 that is always the same for `word`. */
export const chance = (word: string): number => createHash('sha256').update(word).digest()[0] ?? 0;

/** The best known works are bought in many copies. */
export const manyCopies = ['seitseman-veljesta', 'seitseman-veljesta-aani', 'kalevala', 'sinuhe-egyptilainen'];

export function licencesOf(work: Work, now: Date): Licences[] {
  const copies = manyCopies.includes(work.id) ? 12 : 1 + (chance(work.id) % 4);
  const nation: Licences = {
    id: `${work.id}.nation`,
    publication_id: work.id,
    owner_kind: 'nation',
    owner_id: null,
    concurrency: copies,
    checkouts_total: null,
    checkouts_left: null,
    expires_at: null,
    loan_days: loanDays,
    price_cents: 2900 + 100 * (chance(work.id) % 30),
    currency: 'EUR',
  };
  if (chance(`${work.id}.area`) % 4 !== 0) return [nation];
  const yearMs = 365 * 24 * 60 * 60_000;
  const area: Licences = {
    ...nation,
    id: `${work.id}.rantakimppa`,
    owner_kind: 'area',
    owner_id: 'rantakimppa',
    concurrency: 1,
    checkouts_total: 26,
    checkouts_left: 26,
    expires_at: new Date(now.getTime() + yearMs),
  };
  return [nation, area];
}

export interface Buying {
  readonly subjects: SubjectWords;
  readonly now: Date;
  /** Called after each work. */
  readonly stored?: () => void;
}

const copiesOf = (licences: readonly Licences[]): number =>
  licences.reduce((copies, { concurrency }) => copies + (concurrency ?? 0), 0);

async function storeLicences(db: Database, licences: readonly Licences[]): Promise<void> {
  await sql`insert into licences select * from json_populate_recordset(null::licences, ${JSON.stringify(licences)}::json)`.execute(
    db,
  );
}

const holdingOf =
  (now: Date) =>
  (work: Work): Holding => ({ minimumAge: minimumAges[work.audience], copies: copiesOf(licencesOf(work, now)) });

/** Stores works with a licence or two each. */
export const storeBought = (
  db: Database,
  works: Iterable<Work>,
  { subjects, now, stored = () => undefined }: Buying,
): Promise<void> =>
  storeWorks(db, works, {
    subjects,
    holdingOf: holdingOf(now),
    stored: async (part) => {
      await storeLicences(
        db,
        part.flatMap((work) => licencesOf(work, now)),
      );
      part.forEach(() => {
        stored();
      });
    },
  });

/** Makes works that an earlier version bought findable as this one does. */
export const indexOlder = (db: Database, works: readonly Work[], { subjects, now }: Buying): Promise<void> =>
  indexOlderWorks(db, works, { subjects, holdingOf: holdingOf(now), stored: () => undefined });
