/** Writes a patron's profile, as OPDS User Profile 1.0 and in the shape of Palace servers. Knows nothing of loans but counts. */
import type { Addresses } from './addresses.ts';
import type { Link, ProfileDocument } from './documents.ts';
import { holdLimit } from './holds.ts';
import { loanLimit } from './lending.ts';
import { mediaTypes, rels } from './media-types.ts';
import type { Patron, PatronSummary } from './patron.ts';
import type { Writing } from './writing.ts';

/** What only this e-library offers. */
const ownLinks = ({ favourites, history, ownData, profile }: Addresses): Link[] => [
  { rel: rels.favourites, href: favourites, type: mediaTypes.feed },
  { rel: rels.history, href: history, type: mediaTypes.json },
  { rel: rels.ownData, href: ownData, type: mediaTypes.json },
  { rel: rels.endAccount, href: profile },
];

/** `homeMunicipality` is our own member: the format has none for it. */
export const writeProfile = (
  patron: Patron,
  summary: PatronSummary,
  { addresses, lending }: Pick<Writing, 'addresses' | 'lending'>,
): ProfileDocument => ({
  name: patron.name,
  loans: { total: loanLimit, available: Math.max(0, loanLimit - summary.loans) },
  holds: { total: holdLimit, available: Math.max(0, holdLimit - summary.holds) },
  homeMunicipality: {
    code: patron.municipalityCode,
    ...(summary.municipalityName === undefined ? {} : { name: summary.municipalityName }),
  },
  links: [
    { rel: 'self', href: addresses.profile, type: mediaTypes.profile },
    { rel: rels.shelf, href: addresses.shelf, type: mediaTypes.feed },
    ...(lending === 'full' ? ownLinks(addresses) : []),
  ],
});

/** `vnd.librarysimplified/user-profile+json` as Palace and E-kirjasto answer it. */
export const palaceProfile = (patron: Patron, addresses: Addresses): object => ({
  'simplified:authorization_identifier': patron.card,
  settings: { 'simplified:synchronize_annotations': true },
  links: [{ rel: rels.annotations, href: addresses.annotations, type: mediaTypes.annotation }],
});
