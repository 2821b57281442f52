/** Signs a patron in with card number and PIN and out again, by the flow that the library's authentication document names. */

import { LibraryError } from '../domain/library-error.ts';
import { tieToken } from './access-token.ts';
import { request } from './http.ts';
import { asAmount, asString, record } from './json.ts';
import {
  readAuthenticationDocument,
  type AuthenticationDocument,
  type AuthenticationFlow,
} from './opds/authentication-document.ts';

const BASIC_TOKEN = 'http://thepalaceproject.org/authtype/basic-token';
const DEFAULT_LIFETIME_SECONDS = 3_600;

export interface Ticket {
  /** Tied to the origin that issued it: see `access-token.ts`. */
  readonly accessToken: string;
  /** RFC 3339. */
  readonly expiresAt: string;
}

/**
 * The authentication document: at its own link, or, where a service gives that no CORS headers, as the body of the 401
 * with which the shelf answers a stranger.
 */
export async function authenticationDocument(
  addresses: { readonly document?: string; readonly shelf?: string },
  language: string,
): Promise<AuthenticationDocument> {
  const { document, shelf } = addresses;
  try {
    if (document !== undefined) return await documentAt(document, language, shelf !== undefined);
  } catch (thrown) {
    if (shelf === undefined) throw thrown;
  }
  if (shelf === undefined) throw new LibraryError('not-found', 'the catalogue names no way to sign in');
  return documentAt(shelf, language);
}

async function documentAt(href: string, language: string, isTriedOnce = false): Promise<AuthenticationDocument> {
  const accept = 'application/opds-authentication+json, application/vnd.opds.authentication.v1.0+json;q=0.9';
  const { body, url } = await request(href, { accept, language, isTriedOnce, refusalIsAnswer: true });
  return readAuthenticationDocument(body, url);
}

/** Palace's flow "basic token": card and PIN for a token. Only where both go to the origin that asks for them. */
export const basicTokenFlow = ({ flows, found }: AuthenticationDocument): AuthenticationFlow | undefined =>
  flows.find(
    ({ type, authenticate }) =>
      type === BASIC_TOKEN && authenticate !== undefined && new URL(authenticate).origin === new URL(found).origin,
  );

/** @throws LibraryError `forbidden` for a wrong card or PIN, `limit` with `retryAfterSeconds` after too many attempts */
export async function requestToken(
  document: AuthenticationDocument,
  login: string,
  password: string,
  language: string,
): Promise<Ticket> {
  const href = basicTokenFlow(document)?.authenticate;
  if (href === undefined) throw new LibraryError('unreadable', 'this library has no sign-in by card and PIN');
  const { body } = await request(href, { method: 'POST', basic: { login, password }, language });
  const answer = record(body);
  const accessToken = asString(answer.accessToken ?? answer.access_token);
  if (accessToken === undefined) throw new LibraryError('unreadable', 'the sign-in answered no token');
  const lifetime = asAmount(answer.expiresIn ?? answer.expires_in) ?? DEFAULT_LIFETIME_SECONDS;
  return { accessToken: tieToken(accessToken, href), expiresAt: new Date(Date.now() + lifetime * 1000).toISOString() };
}

/** Tells the service that `token` shall open nothing any more, where it offers that. */
export async function revokeToken(document: AuthenticationDocument, token: string): Promise<void> {
  const href = basicTokenFlow(document)?.logout;
  if (href !== undefined) await request(href, { method: 'DELETE', token });
}
