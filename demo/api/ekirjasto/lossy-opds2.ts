/**
 * Writes feeds as E-kirjasto's OPDS 2.0, which its own clients never ask for: it leaves out much that Atom tells, and what it
 * tells isn't valid by the schema. The same publications as everywhere; knows nothing of where they come from.
 */
import { atomTypes } from '../atom-vocabulary.ts';
import { describe } from '../description.ts';
import type { Feed, FeedFacet } from '../feed.ts';
import { inLanguage } from '../language.ts';
import { mediaTypes, rels } from '../media-types.ts';
import { acquisitionsOf, coversOf, deedsOf, sampleOf } from '../publication-links.ts';
import type { Acquisition } from '../publication-links.ts';
import { subjectScheme, workTypes } from '../publication.ts';
import type { Credit, Publication } from '../publication.ts';
import { words } from '../words/words.ts';
import type { Representation, Writing } from '../writing.ts';

/** Links that have no rel say so. */
interface LossyLink {
  readonly rel: string | null;
  readonly href: string;
  readonly type?: string;
  readonly title?: string;
  readonly properties?: object;
}

/** However many there are. */
const first = (credits: readonly Credit[]) => {
  const [credit] = credits;
  return credit === undefined ? undefined : { name: credit.name, sortAs: credit.sortAs };
};

/** Members that are undefined aren't written. */
const metadata = (publication: Publication, { language }: Writing) => ({
  '@type': workTypes[publication.medium],
  identifier: publication.identifier,
  title: publication.title,
  subtitle: publication.subtitle ?? undefined,
  sortAs: publication.title.toLowerCase(),
  language: publication.language,
  author: first(publication.credits.author),
  translator: first(publication.credits.translator),
  narrator: first(publication.credits.narrator),
  publisher: { name: publication.publisher },
  published: `${String(publication.year).padStart(4, '0')}-01-01`,
  modified: publication.modified.toISOString(),
  description: describe(publication).text,
  subject: publication.subjects.map(({ name }) => ({
    name: inLanguage(name, language),
    sortAs: inLanguage(name, language),
    scheme: subjectScheme,
  })),
  belongsTo:
    publication.series === null
      ? undefined
      : { name: publication.series.name, position: publication.series.position ?? 1 },
  duration: publication.durationSeconds ?? undefined,
});

/** A loan that runs is called ready; a hold for which a copy is kept stays reserved. */
const stateOf = ({ stock, availability }: Acquisition): string => {
  if (stock === undefined) return 'ready';
  return availability.state === 'ready' ? 'reserved' : availability.state;
};

/** No copies and no queue. */
function acquisitionLink(acquisition: Acquisition): LossyLink {
  const { rel, href, type, availability, indirect } = acquisition;
  const { since, until } = availability;
  return {
    rel,
    href,
    type: type ?? atomTypes.entry,
    properties: {
      availability: { state: stateOf(acquisition), since, until },
      indirectAcquisition: indirect.length === 0 ? undefined : indirect,
    },
  };
}

function links(publication: Publication, writing: Writing): LossyLink[] {
  const sample = sampleOf(publication, writing);
  return [
    { rel: 'alternate', href: writing.addresses.publication(publication.id), type: atomTypes.entry },
    ...(sample === undefined ? [] : [{ rel: 'preview', ...sample }]),
    ...deedsOf(publication, writing).map(({ rel, href }) => ({ rel, href, type: atomTypes.entry })),
    ...acquisitionsOf(publication, writing).map(acquisitionLink),
  ];
}

const images = (publication: Publication, writing: Writing): LossyLink[] =>
  coversOf(publication, writing)
    .filter(({ size }) => size !== undefined)
    .map(({ href, type }, index) => ({ rel: index === 0 ? rels.thumbnail : rels.image, href, type }));

/** Which choice is active isn't told. */
const facet = ({ title, choices }: FeedFacet) => ({
  metadata: { title },
  links: choices.map((choice): LossyLink => ({ rel: null, href: choice.href, title: choice.title })),
});

function feedLinks({ href, paging }: Feed, { addresses, language, helpHref }: Writing): LossyLink[] {
  const link = (rel: string, to: string | undefined): LossyLink[] =>
    to === undefined ? [] : [{ rel, href: to, type: mediaTypes.feed }];
  return [
    ...link('self', href),
    ...link('next', paging?.next),
    ...link('start', addresses.root),
    { rel: 'search', href: addresses.searchDescription, type: atomTypes.searchDescription },
    { rel: rels.shelf, href: addresses.shelf, type: atomTypes.acquisition, title: words[language].shelf },
    { rel: rels.profile, href: addresses.profile, type: mediaTypes.palaceProfile },
    { rel: rels.authentication, href: addresses.authenticationDocument },
    { rel: rels.annotations, href: addresses.annotations, type: mediaTypes.annotation },
    ...(helpHref === undefined ? [] : [{ rel: 'help', href: helpHref }]),
  ];
}

/** Groups are all publications in a row, and ways to other feeds aren't told at all. */
export function writeLossyFeed(feed: Feed, writing: Writing): Representation {
  const publications = [...feed.publications, ...feed.groups.flatMap((group) => group.publications)];
  const document = {
    metadata: { title: feed.title },
    links: feedLinks(feed, writing),
    facets: feed.facets.map(facet),
    publications: publications.map((publication) => ({
      metadata: metadata(publication, writing),
      links: links(publication, writing),
      images: images(publication, writing),
    })),
  };
  return { type: mediaTypes.feed, text: JSON.stringify(document) };
}
