/** Reads who is signed in: OPDS User Profile 1.0, or the profile of the Palace servers, which has no name. */

import type { Patron } from '../domain/library.ts';
import type { OwnLinks } from '../domain/own-things.ts';
import { request } from './http.ts';
import { asAmount, asString, known, record } from './json.ts';
import { linkBy, readLinks } from './opds/links.ts';
import { readText } from './opds/words.ts';

const ACCEPT = 'application/opds-profile+json, application/json;q=0.5, */*;q=0.1';

/** @param favourites Address that the way to sign in names, for where the profile names none */
export async function patronProfile(
  href: string,
  token: string,
  language: string,
  favourites?: string,
): Promise<Patron> {
  const { body, url } = await request(href, { accept: ACCEPT, token, language });
  return { ...readPatron(body), ...known({ own: ownLinksIn(body, url, favourites) }) };
}

/** Extensions of the reference e-library; no other service has them. */
const ownRels: Readonly<Record<keyof OwnLinks, string>> = {
  favourites: 'http://opds-spec.org/shelf/selected_books',
  history: 'urn:elib:rel:history',
  ownData: 'urn:elib:rel:own-data',
  endAccount: 'urn:elib:rel:end-account',
};

function ownLinksIn(json: unknown, found: string, favourites: string | undefined): OwnLinks | undefined {
  const links = readLinks(record(json).links, found);
  const named = Object.entries(ownRels).map(([name, rel]) => [name, linkBy(links, rel)?.href]);
  const own: OwnLinks = { ...known({ favourites }), ...known(Object.fromEntries(named) as Partial<OwnLinks>) };
  return Object.keys(own).length > 0 ? own : undefined;
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
