/** The feeds of one library's shared service: the addresses that its front page names, and the conversation about books. Shared by all services. */

import { safeAddress } from '../api/opds/links.ts';
import { readFeedLinks } from '../api/opds/opds2.ts';
import type { LibraryConfiguration } from '../config/configuration.ts';
import type { Feed, FeedLinks } from '../domain/feed.ts';
import { LibraryError } from '../domain/library-error.ts';
import { shownValue } from '../domain/view-state.ts';
import { converse, type Conversation } from './conversation.ts';
import { keptBy } from './kept-answers.ts';
import type { Place } from './place.ts';

export interface Connection extends Omit<Conversation, 'open'>, Place {
  /** Where the collection's front page leads; kept, so that every service may ask. */
  links(language: string): Promise<FeedLinks>;
  /** The collection's front page in `language`; kept likewise. */
  root(language: string): Promise<Feed>;
  /** Templates of searching and suggesting, wherever the service tells them; kept. */
  templates(language: string): Promise<Templates>;
  /** The address for `rel`; rejects with `not-found` when this library's service has none. */
  link(rel: keyof FeedLinks, language: string): Promise<string>;
  /** See `Catalogue`. */
  shorten(href: string): string | undefined;
  lengthen(short: string): Promise<string>;
}

type Templates = Pick<FeedLinks, 'search' | 'suggestions'>;

const connections = new WeakMap<Place, Connection>();

/** One and the same for all who ask for that place. */
export function connectionTo(place: Place): Connection {
  const connection = connections.get(place) ?? connect(place);
  connections.set(place, connection);
  return connection;
}

function connect(place: Place): Connection {
  const { configuration, profile } = place;
  const { open, ...conversation } = converse();
  const front = keptBy(async (language) => open((await configuration()).catalogue, language));
  const root = keptBy(async (language) => (await front(language)).whole());
  const links = async (language: string): Promise<FeedLinks> =>
    toldLinks(await configuration()) ?? (await front(language)).links;
  const templates = keptBy(async (language) => templatesIn(await links(language), language));
  return {
    ...place,
    ...{ links, root, templates },
    ...conversation,
    async link(rel, language) {
      const href = (await links(language))[rel];
      if (!href) throw new LibraryError('not-found', `the catalogue's front page names no ${rel}`);
      return href;
    },
    shorten(href) {
      const catalogue = shownValue(profile.value)?.catalogue;
      return catalogue === undefined ? undefined : shortIn(baseOf(catalogue), href);
    },
    async lengthen(short) {
      const { catalogue } = await configuration();
      const href = safeAddress(short, baseOf(catalogue));
      if (!href || new URL(href).origin !== new URL(catalogue).origin) {
        throw new LibraryError('not-found', 'an address outside the service');
      }
      return href;
    },
  };
}

/** Everything that is this service's has an address that begins so, or at least the same origin. */
const baseOf = (catalogue: string): string => new URL('.', catalogue).href;

/** Those of the front page as the configuration repeats them: not where a page names another catalogue than the service. */
function toldLinks({ catalogue, catalogueLinks }: LibraryConfiguration): FeedLinks | undefined {
  const links = readFeedLinks(catalogueLinks, catalogue);
  return links.self === catalogue ? links : undefined;
}

async function templatesIn(links: FeedLinks, language: string): Promise<Templates> {
  if (links.search || !links.searchDescription) return links;
  const { askSearchDescription } = await import('../api/opds/atom/search-description.ts');
  return askSearchDescription(links.searchDescription, language);
}

function shortIn(base: string, href: string): string | undefined {
  const { origin } = new URL(base);
  if (new URL(href).origin !== origin) return undefined;
  return href.slice((href.startsWith(base) ? base : origin).length);
}
