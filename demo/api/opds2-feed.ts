/**
 * Writes feeds as OPDS 2.0: the front page, pages of a list, the shelf. Knows nothing of where publications come from.
 */
import type { Listing } from './catalogue.ts';
import type { FeedDocument, Link } from './documents.ts';
import type { LaneName } from './lanes.ts';
import { mediaTypes, rels } from './media-types.ts';
import { writePublication } from './opds2.ts';
import type { Writing } from './opds2.ts';
import type { Publication } from './publication.ts';
import { words } from './words/words.ts';

export const itemsPerPage = 20;

/** What every feed names beside its content. */
const serviceLinks = ({ addresses, language }: Writing, helpHref: string | undefined): Link[] => [
  { rel: 'start', href: addresses.root, type: mediaTypes.feed },
  { rel: 'search', href: addresses.searchTemplate, type: mediaTypes.feed, templated: true },
  { rel: rels.shelf, href: addresses.shelf, type: mediaTypes.feed, title: words[language].shelf },
  { rel: ['profile', rels.profile], href: addresses.profile, type: mediaTypes.profile },
  { rel: rels.authentication, href: addresses.authenticationDocument, type: mediaTypes.authentication },
  { rel: rels.annotations, href: addresses.annotations, type: mediaTypes.annotation },
  ...(helpHref === undefined ? [] : [{ rel: 'help', href: helpHref, title: words[language].help }]),
];

const laneLink = (lane: LaneName, { addresses, language }: Writing): Link => ({
  href: addresses.feed(lane),
  type: mediaTypes.feed,
  title: words[language].lanes[lane],
});

const everything = (writing: Writing): Link => laneLink('all', writing);

export interface FrontPage {
  readonly title: string;
  readonly navigation: readonly LaneName[];
  readonly groups: readonly { readonly lane: LaneName; readonly listing: Listing }[];
  readonly helpHref: string | undefined;
}

/** Groups without publications are left out, as the schema allows none that are empty. */
export const writeFrontPage = (page: FrontPage, writing: Writing): FeedDocument => ({
  metadata: { title: page.title },
  links: [
    { rel: 'self', href: writing.addresses.root, type: mediaTypes.feed },
    ...serviceLinks(writing, page.helpHref),
  ],
  navigation: page.navigation.map((lane) => laneLink(lane, writing)),
  groups: page.groups
    .filter(({ listing }) => listing.publications.length > 0)
    .map(({ lane, listing }) => ({
      metadata: { title: words[writing.language].lanes[lane], numberOfItems: listing.total },
      links: [{ rel: 'self', href: writing.addresses.feed(lane), type: mediaTypes.feed }],
      publications: listing.publications.map((publication) => writePublication(publication, writing)),
    })),
});

export interface ListPage {
  readonly title: string;
  /** From 1. */
  readonly number: number;
  readonly listing: Listing;
  readonly addressOfPage: (page: number) => string;
  readonly helpHref: string | undefined;
}

/** The last page has no `next`, the first no `previous`. */
function pageLinks({ number, listing, addressOfPage }: ListPage): Link[] {
  const last = Math.max(1, Math.ceil(listing.total / itemsPerPage));
  const link = (rel: string, page: number): Link => ({ rel, href: addressOfPage(page), type: mediaTypes.feed });
  return [
    link('self', number),
    link('first', 1),
    ...(number > 1 ? [link('previous', Math.min(number - 1, last))] : []),
    ...(number < last ? [link('next', number + 1)] : []),
    link('last', last),
  ];
}

/** The schema wants something in every feed: one without publications points to all books. */
const contents = (publications: readonly Publication[], writing: Writing) =>
  publications.length === 0
    ? { navigation: [everything(writing)] }
    : { publications: publications.map((publication) => writePublication(publication, writing)) };

export const writeList = (page: ListPage, writing: Writing): FeedDocument => ({
  metadata: {
    title: page.title,
    numberOfItems: page.listing.total,
    itemsPerPage,
    currentPage: page.number,
  },
  links: [...pageLinks(page), ...serviceLinks(writing, page.helpHref)],
  ...contents(page.listing.publications, writing),
});

/** The patron's loans. */
export const writeShelf = (
  publications: readonly Publication[],
  writing: Writing,
  helpHref: string | undefined,
): FeedDocument => ({
  metadata: { title: words[writing.language].shelf, numberOfItems: publications.length },
  links: [
    { rel: ['self', rels.shelf], href: writing.addresses.shelf, type: mediaTypes.feed },
    ...serviceLinks(writing, helpHref).filter(({ rel }) => rel !== rels.shelf),
  ],
  ...contents(publications, writing),
});
