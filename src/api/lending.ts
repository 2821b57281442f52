/** The shelf and its two verbs: borrow and give back, by the links that feeds carry. */

import { isOnShelf } from '../domain/lending.ts';
import type { Publication } from '../domain/publication.ts';
import { request } from './http.ts';
import { readFeed, readPublication } from './opds/opds2.ts';

const PUBLICATION = 'application/opds-publication+json, application/opds+json;q=0.9';

/** The patron's loans and holds. */
export async function shelf(
  href: string,
  token: string,
  language: string,
  signal?: AbortSignal,
): Promise<readonly Publication[]> {
  const accept = 'application/opds+json';
  const { body, url } = await request(href, { accept, token, language, ...(signal && { signal }) });
  return readFeed(body, url).publications.filter(({ lending }) => isOnShelf(lending));
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
