/**
 * Chooses how a client is answered: as OPDS 2.0, or as OPDS 1.2 where it prefers Atom (RFC 9110 §12.5.1). Knows nothing of
 * what is in the answers.
 */
import Negotiator from 'negotiator';
import { writeEntry } from './atom.ts';
import { writeAtomFeed } from './atom-feed.ts';
import { atomTypes } from './atom-vocabulary.ts';
import type { Feed } from './feed.ts';
import { mediaTypes } from './media-types.ts';
import { writePublication } from './opds2.ts';
import { writeFeed } from './opds2-feed.ts';
import type { Publication } from './publication.ts';
import type { RequestContext } from './services.ts';
import type { Representation, Writing } from './writing.ts';

/** Writes what the catalogue answers. */
export interface Serialiser {
  readonly feed: (feed: Feed, writing: Writing) => Representation;
  readonly publication: (publication: Publication, writing: Writing) => Representation;
}

const opds2: Serialiser = {
  feed: (feed, writing) => ({ type: mediaTypes.feed, text: JSON.stringify(writeFeed(feed, writing)) }),
  publication: (publication, writing) => ({
    type: mediaTypes.publication,
    text: JSON.stringify(writePublication(publication, writing)),
  }),
};

const atom: Serialiser = {
  feed: writeAtomFeed,
  publication: (publication, writing) => ({ type: atomTypes.entry, text: writeEntry(publication, writing) }),
};

/** In the order in which they are given to whoever has no preference; a client may ask for Atom with or without its parameters. */
const serialiserByType: Readonly<Record<string, Serialiser>> = {
  [mediaTypes.feed]: opds2,
  [mediaTypes.publication]: opds2,
  [mediaTypes.json]: opds2,
  'application/atom+xml': atom,
  'application/atom+xml;profile=opds-catalog': atom,
  [atomTypes.acquisition]: atom,
  [atomTypes.navigation]: atom,
  [atomTypes.entry]: atom,
};

const offered = Object.keys(serialiserByType);

/** Whoever accepts nothing of ours is answered all the same: a person with a browser sees something. */
export function serialiserFor(context: RequestContext): Serialiser {
  const accept = context.req.header('Accept') ?? '*/*';
  const preferred = new Negotiator({ headers: { accept } }).mediaType(offered);
  return serialiserByType[preferred ?? mediaTypes.feed] ?? opds2;
}
