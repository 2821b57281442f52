/**
 * Ties a patron's token to the server that issued it, for every request that carries one: a feed that names an address
 * elsewhere, by mistake or by malice, never gets the token. Services keep the tied token as it is and look at no part of it.
 */

import { LibraryError } from '../domain/library-error.ts';

/** `token` for the origin of `issuer` (absolute URL) only. */
export const tieToken = (token: string, issuer: string): string => `${new URL(issuer).origin} ${token}`;

/** Whether `href` (absolute URL) is on the origin that issued the tied `token`. */
export const isFor = (token: string, href: string): boolean => token.split(' ')[0] === new URL(href).origin;

/**
 * The Authorization header (RFC 6750 §2.1) with the tied `token` for `href`.
 * @throws LibraryError `forbidden` when `href` is on another origin than the one that issued the token
 */
export function bearer(token: string, href: string): string {
  if (!isFor(token, href)) throw new LibraryError('forbidden', `no token for ${new URL(href).origin}`);
  return `Bearer ${token.slice(token.indexOf(' ') + 1)}`;
}

/** The Authorization header of HTTP Basic in UTF-8 (RFC 7617 §2.1). */
export const basic = (login: string, password: string): string =>
  `Basic ${btoa(String.fromCharCode(...new TextEncoder().encode(`${login}:${password}`)))}`;
