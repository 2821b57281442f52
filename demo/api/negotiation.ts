/** Chooses in which dialect a client is answered. Knows nothing of what is in the answers. */
import { mediaTypes } from './media-types.ts';
import { writePublication } from './opds2.ts';
import { writeFeed } from './opds2-feed.ts';
import type { Feed } from './feed.ts';
import type { Publication } from './publication.ts';
import type { RequestContext } from './services.ts';
import type { Representation, Writing } from './writing.ts';

/** Writes what the catalogue answers in one dialect. */
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

export const serialiserFor = (_context: RequestContext): Serialiser => opds2;
