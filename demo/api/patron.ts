/** A patron as the e-library knows them while they are signed in. Knows nothing of tokens or PINs. */
import type { Database } from './database/open.ts';
import { helsinkiDay } from './helsinki-day.ts';

export interface Patron {
  readonly id: string;
  readonly card: string;
  readonly name: string;
  /** `yyyy-mm-dd`. */
  readonly birthDate: string;
  /** Three digits: decides what may be borrowed, whose statistics count it and whose customer service answers. */
  readonly municipalityCode: string;
}

export interface PatronSummary {
  readonly loans: number;
  readonly holds: number;
  /** By language; undefined when the e-library knows no municipality by the patron's code. */
  readonly municipalityName: Readonly<Record<string, string>> | undefined;
}

/** What the patron's profile counts. */
export async function summaryOf(db: Database, patron: Patron, now: Date): Promise<PatronSummary> {
  const { loans } = await db
    .selectFrom('loans')
    .select((eb) => eb.fn.countAll<number>().as('loans'))
    .where('patron_id', '=', patron.id)
    .where('ended_at', 'is', null)
    .where('until', '>', now)
    .executeTakeFirstOrThrow();
  const { holds } = await db
    .selectFrom('holds')
    .select((eb) => eb.fn.countAll<number>().as('holds'))
    .where('patron_id', '=', patron.id)
    .where('ended_at', 'is', null)
    .where((eb) => eb.or([eb('ready_until', 'is', null), eb('ready_until', '>', now)]))
    .executeTakeFirstOrThrow();
  const municipality = await db
    .selectFrom('municipalities')
    .select('name')
    .where('code', '=', patron.municipalityCode)
    .where('valid_from', '<=', helsinkiDay(now))
    .orderBy('valid_from', 'desc')
    .executeTakeFirst();
  return { loans, holds, municipalityName: municipality?.name };
}
