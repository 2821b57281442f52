/** Writes what the catalogue answers as E-kirjasto would: feeds in Atom or its lossy OPDS 2.0, single publications always in Atom. */
import { writeEntry } from '../atom.ts';
import { writeAtomFeed } from '../atom-feed.ts';
import { atomTypes } from '../atom-vocabulary.ts';
import type { RequestContext } from '../services.ts';
import type { Serialiser } from '../writing.ts';
import { writeLossyFeed } from './lossy-opds2.ts';
import { pastTheEnd, poorer } from './poorer-feed.ts';
import { prefersOpds2 } from './preference.ts';

export function ekirjastoSerialiser(context: RequestContext): Serialiser {
  const { req } = context;
  const asked = { isSearch: req.path.endsWith('/search'), isPastTheEnd: req.query(pastTheEnd) !== undefined };
  const write = prefersOpds2(req.header('Accept')) ? writeLossyFeed : writeAtomFeed;
  return {
    feed: (feed, writing) => write(poorer(feed, asked), writing),
    publication: (publication, writing) => ({ type: atomTypes.entry, text: writeEntry(publication, writing) }),
  };
}
