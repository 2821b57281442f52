/** Writes how to sign in, as Authentication for OPDS 1.0 with Palace's basic-token flow. Knows nothing of patrons. */
import type { Addresses } from './addresses.ts';
import type { AuthenticationDocument } from './documents.ts';
import { inLanguage } from './language.ts';
import type { Language } from './language.ts';
import type { Library } from './library.ts';
import { mediaTypes, rels } from './media-types.ts';
import { words } from './words/words.ts';

export function authenticationDocument(
  library: Library,
  addresses: Addresses,
  language: Language,
): AuthenticationDocument {
  const { cardNumber, pin, signInDescription, help, shelf, favourites } = words[language];
  const helpHref = library.contact.url;
  return {
    id: addresses.authenticationDocument,
    title: inLanguage(library.name, language),
    description: signInDescription,
    authentication: [
      {
        type: 'http://thepalaceproject.org/authtype/basic-token',
        description: signInDescription,
        labels: { login: cardNumber, password: pin },
        links: [
          { rel: 'authenticate', href: addresses.authenticate, type: mediaTypes.json },
          { rel: 'logout', href: addresses.signOut },
        ],
      },
    ],
    links: [
      { rel: 'start', href: addresses.root, type: mediaTypes.feed },
      { rel: rels.shelf, href: addresses.shelf, type: mediaTypes.feed, title: shelf },
      { rel: rels.favourites, href: addresses.favourites, type: mediaTypes.feed, title: favourites },
      { rel: ['profile', rels.profile], href: addresses.profile, type: mediaTypes.profile },
      ...(helpHref === undefined ? [] : [{ rel: 'help', href: helpHref, title: help }]),
      ...(helpHref === undefined ? [] : [{ rel: 'register', href: helpHref }]),
    ],
    features: { enabled: [], disabled: ['https://librarysimplified.org/rel/policy/reservations'] },
    announcements: [],
  };
}
