/** Reads how a library's service lets patrons sign in: Authentication for OPDS 1.0, leniently. */

import type { SignInForm } from '../../domain/library.ts';
import { LibraryError } from '../../domain/library-error.ts';
import { asRecord, asString, readAll } from '../json.ts';
import { linkBy, readLinks } from './links.ts';
import { readText } from './words.ts';

export interface AuthenticationFlow {
  /** URI of the kind of flow (§3.3). */
  readonly type?: string;
  readonly labels: SignInForm;
  readonly authenticate?: string;
  readonly logout?: string;
}

export interface AuthenticationDocument {
  readonly id: string;
  readonly title: string;
  readonly flows: readonly AuthenticationFlow[];
}

/** @throws LibraryError `unreadable` when the document has neither an id nor a title */
export function readAuthenticationDocument(json: unknown, base: string): AuthenticationDocument {
  const document = asRecord(json);
  const title = asString(document?.['title']);
  const id = asString(document?.['id']);
  if (!document || (title === undefined && id === undefined)) {
    throw new LibraryError('unreadable', `${base} is not an authentication document`);
  }
  return {
    id: id ?? base,
    title: title ?? '',
    flows: readAll(document['authentication'], (flow) => readFlow(flow, base)),
  };
}

function readFlow(value: unknown, base: string): AuthenticationFlow | undefined {
  const flow = asRecord(value);
  if (!flow) return undefined;
  const type = asString(flow['type']);
  const links = readLinks(flow['links'], base);
  const labels = asRecord(flow['labels']);
  const login = readText(labels?.['login']);
  const password = readText(labels?.['password']);
  const authenticate = linkBy(links, 'authenticate');
  const logout = linkBy(links, 'logout');
  return {
    ...(type !== undefined && { type }),
    labels: { ...(login && { login }), ...(password && { password }) },
    ...(authenticate && { authenticate: authenticate.href }),
    ...(logout && { logout: logout.href }),
  };
}
