/** Writes feeds as OPDS 1.2: groups flat, each entry with a link to its own. Knows nothing of where publications come from. */
import { entryElement } from './atom.ts';
import { atomTypes, feedLinkElement, linkElement, namespaces } from './atom-vocabulary.ts';
import type { FacetChoice, Feed, FeedFacet, Group, NavigationWay, Paging } from './feed.ts';
import { mediaTypes, rels } from './media-types.ts';
import type { Publication } from './publication.ts';
import { words } from './words/words.ts';
import type { Representation, Writing } from './writing.ts';
import { element, textElement, writeXml } from './xml.ts';
import type { XmlElement } from './xml.ts';

/** What every feed names beside its content. */
const serviceLinks = ({ addresses, language, helpHref, lending }: Writing): XmlElement[] => [
  feedLinkElement('start', { href: addresses.root }),
  linkElement({ rel: 'search', href: addresses.searchDescription, type: atomTypes.searchDescription }),
  feedLinkElement(rels.shelf, { href: addresses.shelf, title: words[language].shelf }),
  linkElement({ rel: 'profile', href: addresses.profile, type: mediaTypes.profile }),
  linkElement({ rel: rels.profile, href: addresses.profile, type: mediaTypes.profile }),
  linkElement({ rel: rels.authentication, href: addresses.authenticationDocument, type: mediaTypes.authentication }),
  linkElement({ rel: rels.annotations, href: addresses.annotations, type: mediaTypes.annotation }),
  ...(lending === 'plain' ? [] : [linkElement({ rel: rels.notices, href: addresses.notices, type: mediaTypes.json })]),
  ...(helpHref === undefined ? [] : [linkElement({ rel: 'help', href: helpHref, title: words[language].help })]),
];

const pageLinks = ({ first, previous, next, last }: Paging): XmlElement[] =>
  Object.entries({ first, previous, next, last }).flatMap(([rel, href]) =>
    href === undefined ? [] : [feedLinkElement(rel, { href })],
  );

function ownLinks(feed: Feed, type: string): XmlElement[] {
  const parent = feed.breadcrumbs.at(-1);
  return [
    linkElement({ rel: 'self', href: feed.href, type }),
    ...(feed.paging === undefined ? [] : pageLinks(feed.paging)),
    ...(parent === undefined ? [] : [feedLinkElement('up', parent)]),
    ...(feed.correction === undefined ? [] : [feedLinkElement('correction', feed.correction)]),
  ];
}

/** What the facet is for, where it doesn't simply limit. */
const groupTypes: Readonly<Record<FeedFacet['kind'], string | undefined>> = {
  filter: undefined,
  sort: rels.sort,
  'entry-point': rels.entryPoint,
};

const facetLink = ({ kind, title: facetGroup }: FeedFacet, choice: FacetChoice): XmlElement =>
  linkElement({
    rel: rels.facet,
    href: choice.href,
    type: atomTypes.acquisition,
    title: choice.title,
    'opds:facetGroup': facetGroup,
    'opds:activeFacet': choice.isActive ? 'true' : undefined,
    'thr:count': choice.count,
    'simplified:facetGroupType': groupTypes[kind],
    'palaceproject:defaultFacet': choice.isDefault ? 'true' : undefined,
  });

const breadcrumbsElement = ({ breadcrumbs }: Feed): XmlElement | undefined =>
  breadcrumbs.length === 0
    ? undefined
    : element(
        'simplified:breadcrumbs',
        {},
        breadcrumbs.map(({ href, title }) => linkElement({ href, rel: 'up', title, type: atomTypes.acquisition })),
      );

/** A group needn't have a list of its own; then its link leads to the feed that it is in. */
const collectionLink = ({ title, href, total }: Group, feed: Feed): XmlElement =>
  linkElement({
    rel: 'collection',
    href: href ?? feed.href,
    title,
    type: atomTypes.acquisition,
    'thr:count': total,
  });

const wayLinks = {
  feed: { rel: 'subsection', type: atomTypes.acquisition },
  publication: { rel: 'alternate', type: atomTypes.entry },
} as const;

const wayEntry = ({ title, href, leadsTo }: NavigationWay, updated: string, ...own: readonly XmlElement[]) =>
  element(
    'entry',
    {},
    textElement('id', href),
    textElement('title', title),
    textElement('updated', updated),
    linkElement({ ...wayLinks[leadsTo], href }),
    own,
  );

function entries(feed: Feed, updated: string, writing: Writing): XmlElement[] {
  const within = ({ navigation, publications }: Pick<Feed, 'navigation' | 'publications'>, own: XmlElement[]) => [
    ...navigation.map((way) => wayEntry(way, updated, ...own)),
    ...publications.map((publication) => entryElement(publication, writing, ...own)),
  ];
  return [...within(feed, []), ...feed.groups.flatMap((group) => within(group, [collectionLink(group, feed)]))];
}

const publicationsIn = ({ publications, groups }: Feed): Publication[] => [
  ...publications,
  ...groups.flatMap((group) => group.publications),
];

/** A feed is as old as the newest it tells of; of what has no age, as old as the format. */
const updatedAt = (publications: readonly Publication[]): string =>
  new Date(Math.max(Date.UTC(2010, 0, 1), ...publications.map(({ modified }) => modified.getTime()))).toISOString();

/** OPDS 1.2 §2: a feed of ways only is for navigation. */
const typeOf = ({ navigation, groups }: Feed, publications: readonly Publication[]): string =>
  publications.length === 0 && navigation.length + groups.length > 0 ? atomTypes.navigation : atomTypes.acquisition;

export function writeAtomFeed(feed: Feed, writing: Writing): Representation {
  const publications = publicationsIn(feed);
  const updated = updatedAt(publications);
  const type = typeOf(feed, publications);
  const isShelf = feed.href === writing.addresses.shelf;
  const document = element(
    'feed',
    { ...namespaces, 'xml:lang': writing.language },
    textElement('id', feed.href),
    textElement('title', feed.title),
    textElement('updated', updated),
    element('author', {}, textElement('name', writing.libraryName), textElement('uri', writing.addresses.root)),
    textElement('opensearch:totalResults', feed.total),
    textElement('opensearch:itemsPerPage', feed.paging?.itemsPerPage),
    ownLinks(feed, isShelf ? atomTypes.acquisition : type),
    serviceLinks(writing),
    feed.facets.flatMap((facet) => facet.choices.map((choice) => facetLink(facet, choice))),
    breadcrumbsElement(feed),
    entries(feed, updated, writing),
  );
  return { type, text: writeXml(document) };
}
