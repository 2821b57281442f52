/** What a service keeps for one patron alone, by the links that its documents carry: favourites, past loans, their data, the account. */

import type { LoanHistory, PastLoan } from '../domain/own-things.ts';
import type { Publication } from '../domain/publication.ts';
import { request, requestFile, type RequestOptions } from './http.ts';
import { asRecord, asString, readAll, record } from './json.ts';
import { publicationIn, publicationType } from './opds/whole-publication.ts';

/** Whose things, and the language of the answer (BCP 47). */
export interface Asking {
  readonly token: string;
  readonly language: string;
}

const methods = { select: 'POST', unselect: 'DELETE' } as const;

/** @returns the publication as it stands now */
export async function changeFavourite(
  { wish, href }: NonNullable<Publication['favourite']>,
  asking: Asking,
): Promise<Publication> {
  const idempotencyKey = crypto.randomUUID();
  const options = { method: methods[wish], accept: publicationType, mayBeXml: true, idempotencyKey };
  return publicationIn(await request(href, { ...options, ...asking }));
}

function readPastLoan(json: unknown): PastLoan | undefined {
  const { title, language, borrowed, ended } = asRecord(json) ?? {};
  const [name, begin, end] = [asString(title), asString(borrowed), asString(ended)];
  if (name === undefined || begin === undefined || end === undefined) return undefined;
  return { title: { [asString(language) ?? 'und']: name }, borrowed: begin, ended: end };
}

export function readHistory(json: unknown): LoanHistory {
  const { kept, loans } = record(json);
  return kept === true ? { kind: 'kept', loans: readAll(loans, readPastLoan) } : { kind: 'off' };
}

async function askHistory(href: string, asking: Asking, options: RequestOptions = {}): Promise<LoanHistory> {
  return readHistory((await request(href, { ...options, ...asking })).body);
}

export const history = (href: string, asking: Asking): Promise<LoanHistory> => askHistory(href, asking);

export const keepHistory = (href: string, isKept: boolean, asking: Asking): Promise<LoanHistory> =>
  askHistory(href, asking, { method: 'PUT', body: { kept: isKept } });

export const emptyHistory = (href: string, asking: Asking): Promise<LoanHistory> =>
  askHistory(href, asking, { method: 'DELETE' });

export const ownData = (href: string, asking: Asking): Promise<Blob> => requestFile(href, asking);

export async function endAccount(href: string, asking: Asking): Promise<void> {
  await request(href, { method: 'DELETE', ...asking });
}
