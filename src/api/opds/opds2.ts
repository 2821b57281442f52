/** Reads feeds of OPDS 2.0 (specs.opds.io/opds-2.0), leniently: what can't be read is left out and counted, the rest is shown. */

import type { Facet, FacetLink, Feed, FeedLinks, Group, NavigationLink } from '../../domain/feed.ts';
import { LibraryError } from '../../domain/library-error.ts';
import type { Publication } from '../../domain/publication.ts';
import { asAmount, asList, asRecord, known, record, type JsonRecord } from '../json.ts';
import { baseOf, linkBy, readLinks, type Link } from './links.ts';
import { tryPublication } from './publication.ts';
import { readText } from './words.ts';

export { readPublication } from './publication.ts';

/** Reads all of `values`, and counts in `tally` those that couldn't be. */
function tallied<T>(
  values: readonly unknown[],
  read: (value: unknown) => T | undefined,
  tally: { dropped: number },
): T[] {
  const results = values.map(read).filter((result) => result !== undefined);
  tally.dropped += values.length - results.length;
  return results;
}

const titleOf = (json: JsonRecord) => readText(record(json.metadata).title);

const totalOf = (json: JsonRecord): number | undefined => asAmount(record(json.metadata).numberOfItems);

function navigationLink(value: unknown, base: string): NavigationLink | undefined {
  const [link] = readLinks(value, base);
  const title = readText(link?.title);
  return link && !link.templated && title ? { title, href: link.href } : undefined;
}

function facetLink(link: Link): FacetLink[] {
  const title = readText(link.title);
  if (title === undefined) return [];
  const { href, rels, properties } = link;
  return [
    {
      title,
      href,
      active: rels.includes('self'),
      isDefault: false,
      ...known({ count: asAmount(properties.numberOfItems) }),
    },
  ];
}

function readFacet(value: unknown, base: string): Facet | undefined {
  const json = record(value);
  const title = titleOf(json);
  const links = readLinks(json.links, base).flatMap(facetLink);
  return title && links.length > 0 ? { kind: 'filter', title, links } : undefined;
}

interface Contents {
  readonly publications: Publication[];
  readonly navigation: NavigationLink[];
}

const contentsOf = (json: JsonRecord, base: string, tally: { dropped: number }): Contents => ({
  publications: tallied(asList(json.publications), (each) => tryPublication(each, base), tally),
  navigation: tallied(asList(json.navigation), (each) => navigationLink(each, base), tally),
});

function readGroup(value: unknown, base: string, tally: { dropped: number }): Group | undefined {
  const json = record(value);
  const title = titleOf(json);
  if (!title) return undefined;
  const href = linkBy(readLinks(json.links, base), 'self')?.href;
  return { title, ...contentsOf(json, base, tally), ...known({ href }) };
}

/** E-kirjasto's search link leads to an OpenSearch description, into which no words can be put. */
const searchTemplate = (links: readonly Link[]): string | undefined =>
  links.find(({ rels, templated }) => templated && rels.includes('search'))?.href;

/** Names of the draft, of Palace and of W3C for the same things. */
const relsOf: Readonly<
  Record<Exclude<keyof FeedLinks, 'search' | 'searchDescription' | 'suggestions'>, readonly string[]>
> = {
  self: ['self'],
  next: ['next'],
  shelf: ['http://opds-spec.org/shelf'],
  profile: ['profile', 'http://librarysimplified.org/terms/rel/user-profile'],
  annotations: ['http://www.w3.org/ns/oa#annotationService'],
  authentication: ['http://opds-spec.org/auth/document'],
};

const feedLinks = (links: readonly Link[]): FeedLinks =>
  known({
    search: searchTemplate(links),
    ...Object.fromEntries(Object.entries(relsOf).map(([name, rels]) => [name, linkBy(links, ...rels)?.href])),
  });

const parts = ['metadata', 'links', 'publications', 'groups', 'navigation'];

/**
 * An `application/opds+json` document that was found at `found`, its address after redirections.
 * @throws LibraryError `unreadable` when it has none of a feed's parts
 */
export function readFeed(json: unknown, found: string): Feed {
  const feed = record(json);
  if (!parts.some((part) => asRecord(feed[part]) ?? Array.isArray(feed[part]))) {
    throw new LibraryError('unreadable', `no feed: ${found}`);
  }
  const base = baseOf(feed.links, found);
  const tally = { dropped: 0 };
  return {
    title: titleOf(feed) ?? {},
    ...contentsOf(feed, base, tally),
    groups: tallied(asList(feed.groups), (each) => readGroup(each, base, tally), tally),
    facets: tallied(asList(feed.facets), (each) => readFacet(each, base), tally),
    breadcrumbs: [],
    links: feedLinks(readLinks(feed.links, base)),
    ...known({ total: totalOf(feed) }),
    dropped: tally.dropped,
  };
}
