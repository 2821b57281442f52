/** Exchanges a patron's card for a session on the server, and ends it there. Its code comes when somebody signs in or out. */

import { patronProfile } from '../api/patron-profile.ts';
import * as api from '../api/sign-in.ts';
import type { Credentials, Patron, SignInForm } from '../domain/library.ts';
import { LibraryError } from '../domain/library-error.ts';
import type { Connection } from './connection.ts';
import type { Ticket } from './kept-session.ts';

async function authentication(connection: Connection, language: string) {
  const { authentication: document, shelf } = await connection.links(language);
  const addresses = { ...(document !== undefined && { document }), ...(shelf !== undefined && { shelf }) };
  return api.authenticationDocument(addresses, language);
}

export async function signInForm(connection: Connection, language: string): Promise<SignInForm> {
  return api.basicTokenFlow(await authentication(connection, language))?.labels ?? {};
}

export async function beginSession(
  connection: Connection,
  language: string,
  { card, pin }: Credentials,
): Promise<{ readonly ticket: Ticket; readonly patron: Patron }> {
  const document = await authentication(connection, language);
  const ticket = await api.requestToken(document, card, pin, language);
  return { ticket, patron: await profile(connection, language, ticket, document.favourites) };
}

/** A nameless patron can borrow all the same; a service without profiles is within the specification. */
async function profile(
  connection: Connection,
  language: string,
  { accessToken }: Ticket,
  favourites: string | undefined,
): Promise<Patron> {
  try {
    return await patronProfile(await connection.link('profile', language), accessToken, language, favourites);
  } catch {
    return {};
  }
}

/** When the server can't be reached the token ends by itself, and this device has forgotten it already. */
export async function endSession(connection: Connection, language: string, { accessToken }: Ticket): Promise<void> {
  try {
    await api.revokeToken(await authentication(connection, language), accessToken);
  } catch (thrown) {
    console.info('elib: a token could not be revoked and will expire by itself', LibraryError.from(thrown).kind);
  }
}

/** By which this device knows a card again. */
export async function fingerprintOf(card: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(card.replace(/\s/g, '')));
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
