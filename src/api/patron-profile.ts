/** Reads who is signed in: OPDS User Profile 1.0, or the profile of the Palace servers, which has no name. */

import type { Patron } from '../domain/library.ts';
import { request } from './http.ts';
import { asAmount, asRecord, asString } from './json.ts';
import { readText } from './opds/words.ts';

const ACCEPT = 'application/opds-profile+json, vnd.librarysimplified/user-profile+json;q=0.8, application/json;q=0.5';

export async function patronProfile(href: string, token: string, language: string): Promise<Patron> {
  return readPatron((await request(href, { accept: ACCEPT, token, language })).body);
}

export function readPatron(json: unknown): Patron {
  const profile = asRecord(json);
  const name = asString(profile?.['name']);
  const loans = asRecord(profile?.['loans']);
  const total = asAmount(loans?.['total']);
  const available = asAmount(loans?.['available']);
  const home = asRecord(profile?.['homeMunicipality']);
  const code = asString(home?.['code']);
  return {
    ...(name !== undefined && { name }),
    ...(total !== undefined && available !== undefined && { loans: { total, available } }),
    ...(code !== undefined && { homeMunicipality: { code, name: readText(home?.['name']) ?? {} } }),
  };
}
