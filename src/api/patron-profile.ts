/** Reads who is signed in: OPDS User Profile 1.0, or the profile of the Palace servers, which has no name. */

import type { Patron } from '../domain/library.ts';
import { request } from './http.ts';
import { asAmount, asString, known, record } from './json.ts';
import { readText } from './opds/words.ts';

const ACCEPT = 'application/opds-profile+json, application/json;q=0.5, */*;q=0.1';

export async function patronProfile(href: string, token: string, language: string): Promise<Patron> {
  return readPatron((await request(href, { accept: ACCEPT, token, language })).body);
}

/** Leniently: a nameless patron is one too. `homeMunicipality` is the local agency's own addition to either format. */
export function readPatron(json: unknown): Patron {
  const { name, loans, homeMunicipality } = record(json);
  const total = asAmount(record(loans).total);
  const available = asAmount(record(loans).available);
  const home = record(homeMunicipality);
  const code = asString(home.code);
  return known({
    name: asString(name),
    loans: total !== undefined && available !== undefined ? { total, available } : undefined,
    homeMunicipality: code === undefined ? undefined : { code, name: readText(home.name) ?? {} },
  });
}
