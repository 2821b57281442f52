/** The shelf and its verbs: borrow, hold, give back, renew, put off; by the links that feeds carry. */

import type { Feed } from '../domain/feed.ts';
import { isOnShelf } from '../domain/lending.ts';
import type { Publication } from '../domain/publication.ts';
import { request, type Answer, type RequestOptions } from './http.ts';
import { publicationIn, publicationType } from './opds/whole-publication.ts';

/** A shelf of more pages than this is a server that goes round in circles. */
const maxPages = 20;

/** The publications of all pages that `read` gives from `href` on. */
export async function allOf(href: string, read: (page: string) => Promise<Feed>): Promise<readonly Publication[]> {
  const publications: Publication[] = [];
  let next: string | undefined = href;
  for (let page = 0; next !== undefined && page < maxPages; page += 1) {
    const feed = await read(next);
    publications.push(...feed.publications);
    next = feed.links.next;
  }
  return publications;
}

/** The patron's loans and holds. */
export const shelf: typeof allOf = async (href, read) =>
  (await allOf(href, read)).filter(({ lending }) => isOnShelf(lending));

const put = (
  href: string,
  token: string,
  language: string,
  idempotencyKey: string,
  more: Pick<RequestOptions, 'body' | 'keepalive'> = {},
): Promise<Answer> =>
  request(href, { method: 'PUT', accept: publicationType, mayBeXml: true, token, language, idempotencyKey, ...more });

/** Borrows, holds or renews, or finds that it was done already. @returns the publication with its loan or hold */
export async function borrow(
  href: string,
  token: string,
  language: string,
  idempotencyKey: string,
): Promise<Publication> {
  return publicationIn(await put(href, token, language, idempotencyKey));
}

/** Returns a loan or cancels a hold. @param keepalive Goes on when the page is left */
export async function giveBack(
  href: string,
  token: string,
  language: string,
  idempotencyKey: string,
  keepalive = false,
): Promise<void> {
  await put(href, token, language, idempotencyKey, { keepalive });
}

/** Puts the patron's turn off. @param body `until`: a day in Helsinki, `yyyy-mm-dd` */
export async function suspend(
  href: string,
  token: string,
  language: string,
  idempotencyKey: string,
  body: unknown,
): Promise<void> {
  await put(href, token, language, idempotencyKey, { body });
}

/** The turn comes when it comes. */
export async function resume(href: string, token: string, language: string, idempotencyKey: string): Promise<void> {
  await request(href, { method: 'DELETE', accept: publicationType, mayBeXml: true, token, language, idempotencyKey });
}
