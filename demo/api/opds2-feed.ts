/** Writes feeds as OPDS 2.0. Knows nothing of where publications come from. */
import type { FeedDocument, Link } from './documents.ts';
import type { FacetChoice, Feed, FeedFacet, Group, NavigationWay, Paging } from './feed.ts';
import { mediaTypes, rels } from './media-types.ts';
import { writePublication } from './opds2.ts';
import { words } from './words/words.ts';
import type { Writing } from './writing.ts';

/** What every feed names beside its content. */
const serviceLinks = ({ addresses, language, helpHref, lending }: Writing): Link[] => [
  { rel: 'start', href: addresses.root, type: mediaTypes.feed },
  { rel: 'search', href: addresses.searchTemplate, type: mediaTypes.feed, templated: true },
  { rel: 'suggestions', href: addresses.suggestionsTemplate, type: mediaTypes.feed, templated: true },
  { rel: rels.shelf, href: addresses.shelf, type: mediaTypes.feed, title: words[language].shelf },
  { rel: ['profile', rels.profile], href: addresses.profile, type: mediaTypes.profile },
  { rel: rels.authentication, href: addresses.authenticationDocument, type: mediaTypes.authentication },
  { rel: rels.annotations, href: addresses.annotations, type: mediaTypes.annotation },
  ...(lending === 'plain' ? [] : [{ rel: rels.notices, href: addresses.notices, type: mediaTypes.json }]),
  ...(helpHref === undefined ? [] : [{ rel: 'help', href: helpHref, title: words[language].help }]),
];

/** What the front page names, without words: the same in every language. */
export const frontPageLinks = (writing: Writing): Link[] => [
  { rel: 'self', href: writing.addresses.root, type: mediaTypes.feed },
  ...serviceLinks({ ...writing, helpHref: undefined }).map(({ title: _, ...link }) => link),
];

const feedLink = (rel: string, href: string | undefined): Link[] =>
  href === undefined ? [] : [{ rel, href, type: mediaTypes.feed }];

const pageLinks = ({ first, previous, next, last }: Paging): Link[] => [
  ...feedLink('first', first),
  ...feedLink('previous', previous),
  ...feedLink('next', next),
  ...feedLink('last', last),
];

function ownLinks(feed: Feed): Link[] {
  const { correction } = feed;
  const parent = feed.breadcrumbs.at(-1);
  return [
    ...feedLink('self', feed.href),
    ...(feed.paging === undefined ? [] : pageLinks(feed.paging)),
    ...(parent === undefined ? [] : [{ rel: 'up', ...parent, type: mediaTypes.feed }]),
    ...(correction === undefined ? [] : [{ rel: 'correction', ...correction, type: mediaTypes.feed }]),
  ];
}

const wayTypes = { feed: mediaTypes.feed, publication: mediaTypes.publication } as const;

const navigationLink = ({ title, href, leadsTo }: NavigationWay): Link => ({ href, type: wayTypes[leadsTo], title });

/** Lists that have something in them, as the schema allows none that are empty. */
function contents({ navigation, publications }: Pick<Feed, 'navigation' | 'publications'>, writing: Writing) {
  return {
    ...(navigation.length === 0 ? {} : { navigation: navigation.map(navigationLink) }),
    ...(publications.length === 0
      ? {}
      : { publications: publications.map((publication) => writePublication(publication, writing)) }),
  };
}

const count = (total: number | undefined) => (total === undefined ? {} : { numberOfItems: total });

const writeGroup = (group: Group, writing: Writing) => ({
  metadata: { title: group.title, ...count(group.total) },
  ...(group.href === undefined ? {} : { links: feedLink('self', group.href) }),
  ...contents(group, writing),
});

/** How the links of a facet are marked. */
const markOf: Readonly<Record<FeedFacet['kind'], string[]>> = {
  filter: [],
  sort: [rels.sort],
  'entry-point': [rels.entryPoint],
};

function choiceLink(kind: FeedFacet['kind'], choice: FacetChoice): Link {
  const rel = [...(choice.isActive ? ['self'] : []), ...markOf[kind]];
  return {
    ...(rel.length === 0 ? {} : { rel: rel.length === 1 ? rel.join() : rel }),
    href: choice.href,
    type: mediaTypes.feed,
    title: choice.title,
    properties: { ...count(choice.count), ...(choice.isDefault ? { [rels.default]: true as const } : {}) },
  };
}

const writeFacet = ({ kind, title, choices }: FeedFacet) => ({
  metadata: { title },
  links: choices.map((choice) => choiceLink(kind, choice)),
});

/** The schema wants something in every feed: one that has nothing points to all books. */
const whereElse = ({ addresses, language }: Writing): NavigationWay[] => [
  { title: words[language].lanes.all, href: addresses.feed('all'), leadsTo: 'feed' },
];

export function writeFeed(feed: Feed, writing: Writing): FeedDocument {
  const groups = feed.groups.filter(({ navigation, publications }) => navigation.length + publications.length > 0);
  const isEmpty = groups.length + feed.navigation.length + feed.publications.length === 0;
  return {
    metadata: {
      title: feed.title,
      ...count(feed.total),
      ...(feed.paging === undefined ? {} : { itemsPerPage: feed.paging.itemsPerPage }),
      ...(feed.paging?.number === undefined ? {} : { currentPage: feed.paging.number }),
    },
    links: [...ownLinks(feed), ...serviceLinks(writing)],
    ...contents(isEmpty ? { ...feed, navigation: whereElse(writing) } : feed, writing),
    ...(groups.length === 0 ? {} : { groups: groups.map((group) => writeGroup(group, writing)) }),
    ...(feed.facets.length === 0 ? {} : { facets: feed.facets.map(writeFacet) }),
  };
}
