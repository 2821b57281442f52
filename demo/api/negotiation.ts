/**
 * Chooses how a client is answered: as OPDS 2.0, or as OPDS 1.2 where it prefers Atom (RFC 9110 §12.5.1). Knows nothing of
 * what is in the answers.
 */
import Negotiator from 'negotiator';
import { writeEntry } from './atom.ts';
import { writeAtomFeed } from './atom-feed.ts';
import { atomTypes } from './atom-vocabulary.ts';
import type { Dialect } from './dialect.ts';
import { ekirjastoSerialiser } from './ekirjasto/serialiser.ts';
import { mediaTypes } from './media-types.ts';
import { writePublication } from './opds2.ts';
import { writeFeed } from './opds2-feed.ts';
import type { RequestContext } from './services.ts';
import type { Serialiser } from './writing.ts';

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
function preferredSerialiser(context: RequestContext): Serialiser {
  const accept = context.req.header('Accept') ?? '*/*';
  const preferred = new Negotiator({ headers: { accept } }).mediaType(offered);
  return serialiserByType[preferred ?? mediaTypes.feed] ?? opds2;
}

const serialisers: Readonly<Record<Dialect, (context: RequestContext) => Serialiser>> = {
  reference: preferredSerialiser,
  ekirjasto: ekirjastoSerialiser,
};

export const serialiserFor = (context: RequestContext): Serialiser =>
  serialisers[context.var.services.dialect](context);
