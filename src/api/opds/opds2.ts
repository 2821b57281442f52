/** Reads OPDS 2.0 feeds and publications as real servers send them into the domain. A bad entry never loses a feed: it is dropped and counted. */

import type { Facet, Feed, FeedLinks, Group, NavigationLink } from '../../domain/feed.ts';
import { LibraryError } from '../../domain/library-error.ts';
import type { Publication } from '../../domain/publication.ts';
import { plain } from '../../domain/text.ts';
import { asList, asAmount, asRecord, readAll, type JsonRecord } from '../json.ts';
import { baseOf, linkBy, readLink, readLinks } from './links.ts';
import { publicationFrom } from './publication.ts';
import { readText } from './words.ts';

const relsByPurpose: Readonly<Record<keyof FeedLinks, readonly string[]>> = {
  self: ['self'],
  next: ['next'],
  search: ['search'],
  shelf: ['http://opds-spec.org/shelf'],
  profile: ['profile', 'http://librarysimplified.org/terms/rel/user-profile'],
  annotations: ['http://www.w3.org/ns/oa#annotationService'],
  authentication: ['http://opds-spec.org/auth/document'],
};

/** @throws LibraryError `unreadable` when the document is no feed at all */
export function readFeed(json: unknown, found: string): Feed {
  const feed = asRecord(json);
  if (!feed || !contents.some((member) => member in feed)) throw unreadable(found);
  const base = baseOf(feed['links'], found);
  const metadata = asRecord(feed['metadata']);
  const { publications, dropped } = readPublications(feed['publications'], base);
  const total = asAmount(metadata?.['numberOfItems']);
  return {
    title: readText(metadata?.['title']) ?? plain(''),
    publications,
    groups: readAll(feed['groups'], (group) => readGroup(group, base)),
    navigation: readNavigation(feed['navigation'], base),
    facets: readAll(feed['facets'], (facet) => readFacet(facet, base)),
    links: readFeedLinks(feed['links'], base),
    ...(total !== undefined && { total }),
    dropped,
  };
}

const contents = ['metadata', 'publications', 'navigation', 'groups'];

/** @throws LibraryError `unreadable` when the document is no publication */
export function readPublication(json: unknown, found: string): Publication {
  const publication = publicationFrom(json, baseOf(asRecord(json)?.['links'], found));
  if (!publication) throw unreadable(found);
  return publication;
}

const unreadable = (found: string): LibraryError =>
  new LibraryError('unreadable', `${found} is not an OPDS 2.0 document that can be read`);

function readPublications(
  value: unknown,
  base: string,
): { readonly publications: readonly Publication[]; readonly dropped: number } {
  const entries = asList(value);
  const publications = readAll(entries, (entry) => publicationFrom(entry, base));
  return { publications, dropped: entries.length - publications.length };
}

function readFeedLinks(value: unknown, base: string): FeedLinks {
  const links = readLinks(value, base);
  const found = Object.entries(relsByPurpose).flatMap(([purpose, rels]) => {
    const link = linkBy(links, ...rels);
    return link ? [[purpose, link.href] as const] : [];
  });
  return Object.fromEntries(found);
}

const readNavigation = (value: unknown, base: string): readonly NavigationLink[] =>
  readAll(value, (member) => {
    const link = readLink(member, base);
    const title = readText(link?.title);
    return link && title && { title, href: link.href };
  });

function readGroup(value: unknown, base: string): Group | undefined {
  const group = asRecord(value);
  const title = readText(asRecord(group?.['metadata'])?.['title']);
  if (!group || !title) return undefined;
  const self = linkBy(readLinks(group['links'], base), 'self');
  return {
    title,
    ...(self && { href: self.href }),
    publications: readPublications(group['publications'], base).publications,
    navigation: readNavigation(group['navigation'], base),
  };
}

function readFacet(value: unknown, base: string): Facet | undefined {
  const facet = asRecord(value);
  const title = readText(asRecord(facet?.['metadata'])?.['title']);
  return facet && title && { title, links: readAll(facet['links'], (link) => readFacetLink(link, base)) };
}

function readFacetLink(value: unknown, base: string): Facet['links'][number] | undefined {
  const link = readLink(value, base);
  const title = readText(link?.title);
  const count = asAmount((link?.properties as JsonRecord | undefined)?.['numberOfItems']);
  return (
    link &&
    title && { title, href: link.href, active: link.rels.includes('self'), ...(count !== undefined && { count }) }
  );
}
