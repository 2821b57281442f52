/** Reads feeds of OPDS 2.0 (specs.opds.io/opds-2.0), leniently: what can't be read is left out and counted, the rest is shown. */

import type { Feed, FeedLinks, Group, NavigationLink } from '../../domain/feed.ts';
import { LibraryError } from '../../domain/library-error.ts';
import type { Publication } from '../../domain/publication.ts';
import { asAmount, asList, asRecord, known, record, type JsonRecord } from '../json.ts';
import { readFacet } from './facets.ts';
import { baseOf, linkBy, readLink, readLinks, type Link } from './links.ts';
import { tryPublication } from './publication.ts';
import { readText } from './words.ts';

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

const bookTypes = /opds-publication|type=entry/;

function navigationLink(link: Link | undefined): NavigationLink | undefined {
  const title = readText(link?.title);
  if (!link || link.templated || !title) return undefined;
  return { title, href: link.href, ...(bookTypes.test(link.fullType) && { leadsTo: 'publication' }) };
}

interface Contents {
  readonly publications: Publication[];
  readonly navigation: NavigationLink[];
}

const contentsOf = (json: JsonRecord, base: string, tally: { dropped: number }): Contents => ({
  publications: tallied(asList(json.publications), (each) => tryPublication(each, base), tally),
  navigation: tallied(asList(json.navigation), (each) => navigationLink(readLink(each, base)), tally),
});

function readGroup(value: unknown, base: string, tally: { dropped: number }): Group | undefined {
  const json = record(value);
  const title = titleOf(json);
  if (!title) return undefined;
  const href = linkBy(readLinks(json.links, base), 'self')?.href;
  return { title, ...contentsOf(json, base, tally), ...known({ href }) };
}

const templateFor = (rel: string, links: readonly Link[]): string | undefined =>
  links.find(({ rels, templated }) => templated && rels.includes(rel))?.href;

/** Names of the draft, of Palace and of W3C for the same things. */
const relsOf: Readonly<Record<Exclude<keyof FeedLinks, 'search' | 'suggestions'>, readonly string[]>> = {
  // E-kirjasto's search link leads to an OpenSearch description, into which no words can be put.
  searchDescription: ['search'],
  self: ['self'],
  next: ['next'],
  shelf: ['http://opds-spec.org/shelf'],
  profile: ['profile', 'http://librarysimplified.org/terms/rel/user-profile'],
  annotations: ['http://www.w3.org/ns/oa#annotationService'],
  notices: ['urn:elib:rel:notices'],
  authentication: ['http://opds-spec.org/auth/document'],
};

const feedLinks = (links: readonly Link[]): FeedLinks =>
  known({
    search: templateFor('search', links),
    suggestions: templateFor('suggestions', links),
    ...Object.fromEntries(Object.entries(relsOf).map(([name, rels]) => [name, linkBy(links, ...rels)?.href])),
  });

/** OPDS has no element for them: the front page and what is right above, as far as they have titles and aren't the feed itself. */
function breadcrumbsOf(links: readonly Link[]): readonly NavigationLink[] {
  const self = linkBy(links, 'self')?.href;
  const crumbs = ['start', 'up'].flatMap((rel) =>
    links.filter(({ rels }) => rels.includes(rel)).flatMap((link) => navigationLink(link) ?? []),
  );
  return crumbs.filter(
    ({ href }, index) => href !== self && crumbs.findIndex((crumb) => crumb.href === href) === index,
  );
}

const parts = ['metadata', 'links', 'publications', 'groups', 'navigation'];

/** Where a feed leads is read at once; its books, which may be hundreds, when somebody asks for them. */
export interface OpenedFeed {
  readonly links: FeedLinks;
  whole(): Feed;
}

/** Links of a feed that are told elsewhere than in it. @param base What relative ones are relative to */
export const readFeedLinks = (json: unknown, base: string): FeedLinks => feedLinks(readLinks(json, base));

/** @throws as `readFeed` */
export function openFeed(json: unknown, found: string): OpenedFeed {
  const feed = record(json);
  if (!parts.some((part) => asRecord(feed[part]) ?? Array.isArray(feed[part]))) {
    throw new LibraryError('unreadable', `no feed: ${found}`);
  }
  const base = baseOf(feed.links, found);
  const links = readLinks(feed.links, base);
  const onward = feedLinks(links);
  return { links: onward, whole: () => ({ ...bodyOf(feed, base, links), links: onward }) };
}

function bodyOf(feed: JsonRecord, base: string, links: readonly Link[]): Omit<Feed, 'links'> {
  const tally = { dropped: 0 };
  return {
    title: titleOf(feed) ?? {},
    ...contentsOf(feed, base, tally),
    groups: tallied(asList(feed.groups), (each) => readGroup(each, base, tally), tally),
    facets: tallied(asList(feed.facets), (each) => readFacet(each, base), tally),
    breadcrumbs: breadcrumbsOf(links),
    ...known({ total: totalOf(feed), correction: navigationLink(linkBy(links, 'correction')) }),
    dropped: tally.dropped,
  };
}

/**
 * An `application/opds+json` document that was found at `found`, its address after redirections.
 * @throws LibraryError `unreadable` when it has none of a feed's parts
 */
export const readFeed = (json: unknown, found: string): Feed => openFeed(json, found).whole();
