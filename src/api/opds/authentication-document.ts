/** Reads how a library's service lets patrons sign in: Authentication for OPDS 1.0, leniently. */

import type { SignInForm } from '../../domain/library.ts';
import { LibraryError } from '../../domain/library-error.ts';
import { asRecord, asString, known, readAll, record } from '../json.ts';
import { linkBy, readLinks } from './links.ts';
import { readText } from './words.ts';

const favouritesRel = 'http://opds-spec.org/shelf/selected_books';

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
  /** Address at which it was found; card and PIN go to no other origin. */
  readonly found: string;
  readonly flows: readonly AuthenticationFlow[];
  /** Address of the favourites of whoever is signed in: E-kirjasto names it here and nowhere else. */
  readonly favourites?: string;
}

/** @throws LibraryError `unreadable` when the document has neither an id nor a title */
export function readAuthenticationDocument(json: unknown, found: string): AuthenticationDocument {
  const document = asRecord(json);
  const title = asString(document?.title);
  const id = asString(document?.id);
  if (!document || (title === undefined && id === undefined)) {
    throw new LibraryError('unreadable', `${found} is not an authentication document`);
  }
  return {
    id: id ?? found,
    title: title ?? '',
    found,
    flows: readAll(document.authentication, (flow) => readFlow(flow, found)),
    ...known({ favourites: linkBy(readLinks(document.links, found), favouritesRel)?.href }),
  };
}

function readFlow(value: unknown, base: string): AuthenticationFlow | undefined {
  const flow = asRecord(value);
  if (!flow) return undefined;
  const links = readLinks(flow.links, base);
  const labels = record(flow.labels);
  return {
    labels: known({ login: readText(labels.login), password: readText(labels.password) }),
    ...known({
      type: asString(flow.type),
      authenticate: linkBy(links, 'authenticate')?.href,
      logout: linkBy(links, 'logout')?.href,
    }),
  };
}
