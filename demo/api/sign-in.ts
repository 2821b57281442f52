/**
 * Opens and ends sessions: a card and its PIN become a short-lived token, guesses are counted per card and per address.
 * Knows nothing of how card, PIN and token travel.
 */
import { createHash, randomBytes } from 'node:crypto';
import type { Database } from './database/open.ts';
import type { Patron } from './patron.ts';
import { hashPin, pinMatches } from './pin.ts';
import { Problem } from './problem.ts';

const attemptWindowMs = 15 * 60_000;
/** Wrong PINs for one card, and wrong sign-ins from one address, within the window. A library's computers share an address. */
const attemptLimits = { card: 5, address: 60 } as const;
const tokenBytes = 32;

export interface Credentials {
  readonly card: string;
  readonly pin: string;
  /** Network address of whoever asks. */
  readonly address: string;
}

export interface AccessToken {
  readonly token: string;
  readonly expiresInSeconds: number;
}

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/** Compared against when there is no such card, so that the time taken doesn't tell which cards exist. */
const nobodysPin = hashPin(randomBytes(tokenBytes).toString('base64url'));

/** "1000 0001" → "10000001". */
export const cardNumber = (typed: string): string => typed.replace(/\s+/gu, '');

async function requirePatience(db: Database, column: 'card' | 'address', value: string, now: Date): Promise<void> {
  // Only a card is forgiven by its right PIN: who has one card could otherwise go on guessing others from one address.
  const lastSuccess = db
    .selectFrom('sign_in_attempts as success')
    .select((eb) => eb.fn.max('success.id').as('id'))
    .where('success.card', '=', column === 'card' ? value : '')
    .where('success.succeeded', '=', true);
  const failures = await db
    .selectFrom('sign_in_attempts')
    .select('at')
    .where(column, '=', value)
    .where('succeeded', '=', false)
    .where('at', '>', new Date(now.getTime() - attemptWindowMs))
    .where((eb) => eb('id', '>', eb.fn.coalesce(lastSuccess, eb.lit(0))))
    .orderBy('at', 'desc')
    .limit(attemptLimits[column] + 1)
    .execute();
  // The attempt at hand is counted among them: it was written down before it was judged, so that many at once all count.
  const oldest = failures.at(attemptLimits[column]);
  if (oldest === undefined) return;
  const retryAfterSeconds = Math.ceil((oldest.at.getTime() + attemptWindowMs - now.getTime()) / 1000);
  const minutes = Math.ceil(retryAfterSeconds / 60);
  throw new Problem('too-many-attempts', { minutes }, { 'Retry-After': String(Math.max(1, retryAfterSeconds)) });
}

async function issueToken(db: Database, patronId: string, now: Date, lifeSeconds: number): Promise<AccessToken> {
  const token = randomBytes(tokenBytes).toString('base64url');
  const expires_at = new Date(now.getTime() + lifeSeconds * 1000);
  await db
    .insertInto('access_tokens')
    .values({ hash: hashOf(token), patron_id: patronId, created_at: now, expires_at })
    .execute();
  return { token, expiresInSeconds: lifeSeconds };
}

/**
 * @param lifeSeconds how long the token is good for
 * @throws Problem credentials-invalid, too-many-attempts (with Retry-After)
 */
export async function signIn(db: Database, given: Credentials, now: Date, lifeSeconds: number): Promise<AccessToken> {
  const card = cardNumber(given.card);
  const attempt = await db
    .insertInto('sign_in_attempts')
    .values({ card, address: given.address, at: now, succeeded: false })
    .returning('id')
    .executeTakeFirstOrThrow();
  await requirePatience(db, 'card', card, now);
  await requirePatience(db, 'address', given.address, now);
  const patron = await db.selectFrom('patrons').select(['id', 'pin_hash']).where('card', '=', card).executeTakeFirst();
  const matches = await pinMatches(given.pin, patron?.pin_hash ?? (await nobodysPin));
  if (patron === undefined || !matches) throw new Problem('credentials-invalid');
  await db.updateTable('sign_in_attempts').set({ succeeded: true }).where('id', '=', attempt.id).execute();
  return issueToken(db, patron.id, now, lifeSeconds);
}

/** @throws Problem patron-auth-access-token-invalid for an unknown or revoked token, …-expired for an old one. */
export async function patronOf(db: Database, token: string, now: Date): Promise<Patron> {
  const found = await db
    .selectFrom('access_tokens')
    .innerJoin('patrons', 'patrons.id', 'access_tokens.patron_id')
    .select(['patrons.id', 'card', 'name', 'birth_date', 'municipality_code', 'expires_at', 'revoked_at'])
    .where('hash', '=', hashOf(token))
    .executeTakeFirst();
  if (found?.revoked_at !== null) throw new Problem('patron-auth-access-token-invalid');
  if (found.expires_at <= now) throw new Problem('patron-auth-access-token-expired');
  const { id, card, name, birth_date: birthDate, municipality_code: municipalityCode } = found;
  return { id, card, name, birthDate, municipalityCode };
}

/** How long ago somebody must have signed in who ends their account: longer ago, it may be somebody else at the same computer. */
const recentMs = 5 * 60_000;

/** @throws Problem recent-sign-in-required when it was signed in with `token` some time ago */
export async function requireRecentSignIn(db: Database, token: string, now: Date): Promise<void> {
  const recent = await db
    .selectFrom('access_tokens')
    .select('hash')
    .where('hash', '=', hashOf(token))
    .where('created_at', '>', new Date(now.getTime() - recentMs))
    .executeTakeFirst();
  if (recent === undefined) throw new Problem('recent-sign-in-required');
}

/** Makes the token useless from now on. */
export async function signOut(db: Database, token: string, now: Date): Promise<void> {
  await db
    .updateTable('access_tokens')
    .set({ revoked_at: now })
    .where('hash', '=', hashOf(token))
    .where('revoked_at', 'is', null)
    .execute();
}

/** Forgets tokens and attempts that no longer count. */
export async function sweepSessions(db: Database, now: Date): Promise<void> {
  const dayAgo = new Date(now.getTime() - 24 * 60 * 60_000);
  await db.deleteFrom('access_tokens').where('expires_at', '<', dayAgo).execute();
  await db.deleteFrom('sign_in_attempts').where('at', '<', dayAgo).execute();
}
