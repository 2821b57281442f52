/** The shelf and its two verbs: borrow and give back, by the links that feeds carry. */

import type { Feed } from '../domain/feed.ts';
import { isOnShelf } from '../domain/lending.ts';
import type { Publication } from '../domain/publication.ts';
import { request, type Answer } from './http.ts';
import { publicationIn, publicationType } from './opds/whole-publication.ts';

/** A shelf of more pages than this is a server that goes round in circles. */
const maxPages = 20;

/** The patron's loans and holds, of all pages that `read` gives from `href` on. */
export async function shelf(href: string, read: (page: string) => Promise<Feed>): Promise<readonly Publication[]> {
  const publications: Publication[] = [];
  let next: string | undefined = href;
  for (let page = 0; next !== undefined && page < maxPages; page += 1) {
    const feed = await read(next);
    publications.push(...feed.publications);
    next = feed.links.next;
  }
  return publications.filter(({ lending }) => isOnShelf(lending));
}

const put = (href: string, token: string, language: string, idempotencyKey: string): Promise<Answer> =>
  request(href, { method: 'PUT', accept: publicationType, mayBeXml: true, token, language, idempotencyKey });

/** Borrows, or finds that it was borrowed already. @returns the publication with its loan */
export async function borrow(
  href: string,
  token: string,
  language: string,
  idempotencyKey: string,
): Promise<Publication> {
  return publicationIn(await put(href, token, language, idempotencyKey));
}

/** Returns a loan or cancels a hold. */
export async function giveBack(href: string, token: string, language: string, idempotencyKey: string): Promise<void> {
  await put(href, token, language, idempotencyKey);
}
