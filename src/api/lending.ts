/** The shelf and its two verbs: borrow and give back, by the links that feeds carry. */

import { isOnShelf } from '../domain/lending.ts';
import type { Publication } from '../domain/publication.ts';
import { request } from './http.ts';
import { readFeed, readPublication } from './opds/opds2.ts';

const FEED = 'application/opds+json';
/** E-kirjasto answers Atom to the first alone. */
const PUBLICATION = 'application/opds-publication+json, application/opds+json;q=0.9';

/** A shelf of more pages than this is a server that goes round in circles. */
const maxPages = 20;

/** The patron's loans and holds, of all pages. @throws LibraryError as `request`, and `unreadable` */
export async function shelf(
  href: string,
  token: string,
  language: string,
  signal?: AbortSignal,
): Promise<readonly Publication[]> {
  const publications: Publication[] = [];
  let next: string | undefined = href;
  for (let page = 0; next !== undefined && page < maxPages; page += 1) {
    const { body, url } = await request(next, { accept: FEED, token, language, ...(signal && { signal }) });
    const feed = readFeed(body, url);
    publications.push(...feed.publications);
    next = feed.links.next;
  }
  return publications.filter(({ lending }) => isOnShelf(lending));
}

/** Borrows, or finds that it was borrowed already. @returns the publication with its loan */
export async function borrow(
  href: string,
  token: string,
  language: string,
  idempotencyKey: string,
): Promise<Publication> {
  const { body, url } = await request(href, { method: 'PUT', accept: PUBLICATION, token, language, idempotencyKey });
  return readPublication(body, url);
}

/** Returns a loan or cancels a hold. */
export async function giveBack(href: string, token: string, language: string, idempotencyKey: string): Promise<void> {
  await request(href, { method: 'PUT', accept: PUBLICATION, token, language, idempotencyKey });
}
