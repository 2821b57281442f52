/** What our reader finds in Atom documents, told like `../shared/fixtures/EXPECT.tsv`. Runs in a page. */

import { atomFeed, atomPublication } from '../../src/api/opds/atom/atom.ts';
import { readFeed } from '../../src/api/opds/opds2.ts';
import { readPublication } from '../../src/api/opds/whole-publication.ts';
import type { Feed } from '../../src/domain/feed.ts';
import type { Lending } from '../../src/domain/lending.ts';
import { LibraryError } from '../../src/domain/library-error.ts';
import { namesOf, type Publication } from '../../src/domain/publication.ts';
import { wording } from '../../src/domain/text.ts';

const FOUND = 'https://library.example/document.xml';

interface Entry {
  readonly links: readonly {
    readonly rel: string;
    readonly properties: Readonly<Record<string, Readonly<Record<string, string>> | undefined>>;
  }[];
}

/** What the reader hands on of lending: the links as they were written, before what they mean to a patron. */
function lendingFacts({ links }: Entry): object {
  const acquisitions = links.filter(({ rel }) => rel.startsWith('http://opds-spec.org/acquisition'));
  const { availability, holds, copies } =
    acquisitions.find(({ properties }) => properties.availability)?.properties ?? {};
  const { status, since, until } = availability ?? {};
  return {
    acquisitions: acquisitions.length,
    ...(availability && { availability: { status, ...(since && { since }), ...(until && { until }) } }),
    ...(availability && holds && { holds }),
    ...(availability && copies && { copies }),
  };
}

const publicationFacts = (publication: Publication, entry: Entry): object => ({
  title: wording(publication.title, 'en').text,
  id: publication.id,
  authors: namesOf(publication, 'author').map((name) => wording(name, 'en').text),
  ...lendingFacts(entry),
});

export function entryFacts(text: string): object {
  const entry = atomPublication(text);
  return publicationFacts(readPublication(entry, FOUND), entry as unknown as Entry);
}

const publicationsOf = ({ publications, groups }: Feed): readonly Publication[] => [
  ...publications,
  ...groups.flatMap((group) => group.publications),
];

const entriesOf = (feed: Feed): number =>
  [feed, ...feed.groups].reduce(
    (sum, { publications, navigation }) => sum + publications.length + navigation.length,
    0,
  ) + feed.dropped;

export function feedFacts(text: string): object {
  const document = atomFeed(text);
  const feed = readFeed(document, FOUND);
  const publications = publicationsOf(feed);
  const entries = [document, ...(document.groups as readonly (typeof document)[])].flatMap(
    (each) => each.publications as readonly Entry[],
  );
  const [first] = publications;
  return {
    title: wording(feed.title, 'en').text,
    entries: entriesOf(feed),
    publications: publications.length,
    first: first && entries[0] ? publicationFacts(first, entries[0]) : null,
    next: feed.links.next !== undefined,
    facets: feed.facets.reduce((sum, { links }) => sum + links.length, 0),
  };
}

/** How everything in a feed, or the one entry, stands with its patron. */
export function lendings(text: string): readonly Lending[] {
  const isFeed = !/<(\w+:)?entry\b/.test(text) || /<(\w+:)?feed\b/.test(text);
  const publications = isFeed
    ? publicationsOf(readFeed(atomFeed(text), FOUND))
    : [readPublication(atomPublication(text), FOUND)];
  return publications.map(({ lending }) => lending);
}

export const lendingKind = (text: string): string => readPublication(atomPublication(text), FOUND).lending.kind;

/** The kind of error with which it is refused. */
export function refusal(text: string): string | undefined {
  try {
    readFeed(atomFeed(text), FOUND);
    return undefined;
  } catch (thrown) {
    return thrown instanceof LibraryError ? thrown.kind : String(thrown);
  }
}
