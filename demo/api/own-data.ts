/** Gathers everything that the e-library stores of one patron, from every table that refers to them. Knows nothing of HTTP. */
import type { Transaction } from 'kysely';
import { bookmarking, idling } from './annotations.ts';
import { rolesOf } from './curation/staff.ts';
import type { Schema } from './database/schema.ts';
import { answerOf } from './idempotency.ts';
import type { OwnData } from './own-documents.ts';
import type { Patron } from './patron.ts';
import type { Representation } from './writing.ts';

type Read<Part extends keyof OwnData> = (trx: Transaction<Schema>, patron: Patron) => Promise<OwnData[Part]>;

/** A member that isn't known isn't written. */
const maybe = <Name extends string>(name: Name, at: Date | null): Partial<Record<Name, string>> =>
  at === null ? {} : ({ [name]: at.toISOString() } as Record<Name, string>);

const loansOf: Read<'loans'> = async (trx, { id }) => {
  const rows = await trx
    .selectFrom('loans')
    .innerJoin('publications', 'publications.id', 'publication_id')
    .select(['title', 'identifier', 'since', 'until', 'renewals', 'ended_at'])
    .where('patron_id', '=', id)
    .orderBy('since')
    .execute();
  return rows.map(({ since, until, ended_at, ...book }) => ({
    ...book,
    borrowed: since.toISOString(),
    due: until.toISOString(),
    ...maybe('ended', ended_at),
  }));
};

const holdsOf: Read<'holds'> = async (trx, { id }) => {
  const rows = await trx
    .selectFrom('holds')
    .innerJoin('publications', 'publications.id', 'publication_id')
    .select(['title', 'identifier', 'created_at', 'ready_until', 'suspended_until', 'ended_at'])
    .where('patron_id', '=', id)
    .orderBy('number')
    .execute();
  return rows.map(({ created_at, ready_until, suspended_until, ended_at, ...book }) => ({
    ...book,
    placed: created_at.toISOString(),
    ...maybe('readyUntil', ready_until),
    ...maybe('suspendedUntil', suspended_until),
    ...maybe('ended', ended_at),
  }));
};

const favouritesOf: Read<'favourites'> = async (trx, { id }) => {
  const rows = await trx
    .selectFrom('favourites')
    .innerJoin('publications', 'publications.id', 'publication_id')
    .select(['title', 'identifier', 'selected_at'])
    .where('patron_id', '=', id)
    .orderBy('selected_at')
    .execute();
  return rows.map(({ selected_at, ...book }) => ({ ...book, selected: selected_at.toISOString() }));
};

const historyOf: Read<'history'> = async (trx, { id }) => {
  const { history_since } = await trx
    .selectFrom('patrons')
    .select('history_since')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return maybe('keptSince', history_since);
};

const toldOf = async (trx: Transaction<Schema>, { id }: Patron): Promise<OwnData['notices']['told']> => {
  const rows = await trx
    .selectFrom('notices')
    .leftJoin('loans', 'loans.id', 'loan_id')
    .leftJoin('holds', 'holds.id', 'hold_id')
    .innerJoin('publications', (join) =>
      join.on((eb) => eb('publications.id', '=', eb.fn.coalesce('loans.publication_id', 'holds.publication_id'))),
    )
    .leftJoin('notice_mails', 'notice_id', 'notices.id')
    .select(['title', 'identifier', 'kind', 'notices.until', 'notices.created_at', 'seen_at', 'due_at', 'attempts'])
    .where('notices.patron_id', '=', id)
    .orderBy('notices.created_at')
    .execute();
  return rows.map(({ until, created_at, seen_at, due_at, attempts, ...book }) => ({
    ...book,
    ends: until.toISOString(),
    told: created_at.toISOString(),
    ...maybe('seen', seen_at),
    ...(due_at === null ? {} : { mail: { due: due_at.toISOString(), attempts: attempts ?? 0 } }),
  }));
};

const noticesOf: Read<'notices'> = async (trx, patron) => {
  const choice = await trx
    .selectFrom('notice_settings')
    .select(['email', 'language', 'library_id'])
    .where('patron_id', '=', patron.id)
    .executeTakeFirst();
  const kinds = await trx
    .selectFrom('notice_kinds')
    .select('kind')
    .where('patron_id', '=', patron.id)
    .orderBy('kind')
    .execute();
  return {
    ...(choice && { language: choice.language, library: choice.library_id }),
    ...(typeof choice?.email === 'string' && { email: choice.email }),
    kinds: kinds.map(({ kind }) => kind),
    told: await toldOf(trx, patron),
  };
};

type Marks = OwnData['positions' | 'bookmarks'];

async function marksOf(trx: Transaction<Schema>, { id }: Patron, motivation: string): Promise<Marks> {
  const rows = await trx
    .selectFrom('annotations')
    .innerJoin('publications', 'publications.id', 'publication_id')
    .select(['title', 'identifier', 'time', 'target', 'body'])
    .where('patron_id', '=', id)
    .where('motivation', '=', motivation)
    .orderBy('time')
    .execute();
  return rows.map(({ time, target, body, ...book }) => ({
    ...book,
    time: time.toISOString(),
    place: target,
    about: body,
  }));
}

const sessionsOf: Read<'sessions'> = async (trx, { id }) => {
  const rows = await trx
    .selectFrom('access_tokens')
    .select(['created_at', 'expires_at', 'revoked_at'])
    .where('patron_id', '=', id)
    .orderBy('created_at')
    .execute();
  return rows.map(({ created_at, expires_at, revoked_at }) => ({
    began: created_at.toISOString(),
    ends: expires_at.toISOString(),
    ...maybe('signedOut', revoked_at),
  }));
};

const signInsOf: Read<'signIns'> = async (trx, { card }) => {
  const rows = await trx
    .selectFrom('sign_in_attempts')
    .select(['at', 'address', 'succeeded'])
    .where('card', '=', card)
    .orderBy('id')
    .execute();
  return rows.map(({ at, ...attempt }) => ({ at: at.toISOString(), ...attempt }));
};

const readable = ({ type, text }: Representation): string | Record<string, unknown> =>
  type.includes('json') ? (JSON.parse(text) as Record<string, unknown>) : text;

const requestsOf: Read<'repeatableRequests'> = async (trx, { id }) => {
  const rows = await trx
    .selectFrom('idempotency_keys')
    .select(['key', 'created_at', 'fingerprint', 'status', 'answer'])
    .where('patron_id', '=', id)
    .orderBy('created_at')
    .execute();
  return rows.map(({ key, created_at, fingerprint, ...kept }) => {
    const { status, representation } = answerOf(kept);
    return { key, at: created_at.toISOString(), request: fingerprint, status, answer: readable(representation) };
  });
};

const profileOf: Read<'profile'> = async (trx, { id, card, name, birthDate, municipalityCode }) => {
  const { language } = await trx
    .selectFrom('patrons')
    .select('language')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return { card, name, language, birthDate, homeMunicipality: municipalityCode };
};

/** One after another, as a transaction asks one thing at a time. */
export async function ownDataOf(trx: Transaction<Schema>, patron: Patron, now: Date): Promise<OwnData> {
  return {
    written: now.toISOString(),
    profile: await profileOf(trx, patron),
    loans: await loansOf(trx, patron),
    holds: await holdsOf(trx, patron),
    favourites: await favouritesOf(trx, patron),
    history: await historyOf(trx, patron),
    notices: await noticesOf(trx, patron),
    positions: await marksOf(trx, patron, idling),
    bookmarks: await marksOf(trx, patron, bookmarking),
    roles: await rolesOf(trx, patron.id),
    sessions: await sessionsOf(trx, patron),
    signIns: await signInsOf(trx, patron),
    repeatableRequests: await requestsOf(trx, patron),
  };
}
