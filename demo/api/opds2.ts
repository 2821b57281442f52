/**
 * Writes publications as OPDS 2.0 (drafts.opds.io, with the borrowing best practice), in one language and for one
 * library's addresses. Knows nothing of where publications come from.
 */
import { describe } from './description.ts';
import type { Link, PublicationDocument } from './documents.ts';
import { inLanguage } from './language.ts';
import { mediaTypes } from './media-types.ts';
import { hashedPassphrase } from './passphrase.ts';
import { acquisitionsOf, coversOf, deedsOf, sampleOf } from './publication-links.ts';
import type { Acquired, Acquisition, Deed } from './publication-links.ts';
import { subjectScheme, workTypes } from './publication.ts';
import type { Credit, Publication } from './publication.ts';
import { trackingLinks } from './tracking-links.ts';
import type { Writing } from './writing.ts';

const contributors = (credits: readonly Credit[], { addresses }: Writing) =>
  credits.map(({ id, name, sortAs }) => ({
    name,
    sortAs,
    links: [{ href: addresses.contributor(id), type: mediaTypes.feed }],
  }));

const optional = <T>(key: string, value: T | null | undefined) =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0) ? {} : { [key]: value };

const seriesObject = ({ id, name, position }: NonNullable<Publication['series']>, { addresses }: Writing) => ({
  name,
  ...optional('position', position),
  links: [{ href: addresses.series(id), type: mediaTypes.feed }],
});

function metadata(publication: Publication, writing: Writing): PublicationDocument['metadata'] {
  const { credits, series } = publication;
  return {
    '@type': workTypes[publication.medium],
    identifier: publication.identifier,
    title: publication.title,
    ...optional('subtitle', publication.subtitle),
    sortAs: publication.title.toLowerCase(),
    language: publication.language,
    author: contributors(credits.author, writing),
    ...optional('translator', contributors(credits.translator, writing)),
    ...optional('narrator', contributors(credits.narrator, writing)),
    publisher: publication.publisher,
    published: `${String(publication.year).padStart(4, '0')}-01-01`,
    modified: publication.modified.toISOString(),
    description: describe(publication).text,
    subject: publication.subjects.map(({ code, name }) => ({
      name: inLanguage(name, writing.language),
      code,
      scheme: subjectScheme,
      links: [{ href: writing.addresses.subject(code), type: mediaTypes.feed }],
    })),
    ...(series === null ? {} : { belongsTo: { series: [seriesObject(series, writing)] } }),
    ...optional('altIdentifier', publication.isbn === null ? null : [`urn:isbn:${publication.isbn}`]),
    ...optional('accessibility', publication.accessibility),
    ...optional('duration', publication.durationSeconds),
    ...optional('selected', publication.selectedAt?.toISOString()),
  };
}

const images = (publication: Publication, writing: Writing): Link[] =>
  coversOf(publication, writing).map(({ href, type, size }) => ({
    href,
    type,
    ...(size === undefined ? {} : { width: size.widthPx, height: size.heightPx }),
  }));

type IndirectAcquisition = NonNullable<NonNullable<Link['properties']>['indirectAcquisition']>[number];

const indirectAcquisition = ({ type, child }: Acquired): IndirectAcquisition => ({
  type,
  ...(child === undefined ? {} : { child: child.map((each) => ({ type: each.type })) }),
});

/** The hash by Readium's name; the words by one that E-kirjasto's Atom suggests, as OPDS 2.0 has none. */
const passphraseProperties = (passphrase: string | undefined) =>
  passphrase === undefined
    ? {}
    : { lcp_hashed_passphrase: hashedPassphrase(passphrase), lcp_unhashed_passphrase: passphrase };

function acquisitionLink({ rel, href, type, availability, indirect, passphrase, stock }: Acquisition): Link {
  const { state, since, until } = availability;
  return {
    rel,
    href,
    type: type ?? mediaTypes.publication,
    properties: {
      availability: {
        state,
        ...(since === undefined ? {} : { since: since.toISOString() }),
        ...(until === undefined ? {} : { until: until.toISOString() }),
      },
      ...(stock === undefined ? {} : { holds: stock.holds, authenticate: stock.authenticate }),
      ...(stock?.copies === undefined ? {} : { copies: stock.copies }),
      ...passphraseProperties(passphrase),
      ...(indirect.length === 0 ? {} : { indirectAcquisition: indirect.map(indirectAcquisition) }),
    },
  };
}

const deedLink = ({ rel, href, suspendedUntil }: Deed): Link => ({
  rel,
  href,
  type: mediaTypes.publication,
  ...(suspendedUntil === undefined ? {} : { properties: { suspended: { until: suspendedUntil.toISOString() } } }),
});

function links(publication: Publication, writing: Writing): Link[] {
  const sample = sampleOf(publication, writing);
  return [
    { rel: 'self', href: writing.addresses.publication(publication.id), type: mediaTypes.publication },
    { rel: 'related', href: writing.addresses.related(publication.id), type: mediaTypes.feed },
    ...(sample === undefined ? [] : [{ rel: 'preview', ...sample }]),
    ...acquisitionsOf(publication, writing).map(acquisitionLink),
    ...deedsOf(publication, writing).map(deedLink),
    ...trackingLinks(publication, publication.loan, writing),
  ];
}

/** One publication as it stands for whoever asked: with a borrow link, or with the ways to the content of their loan. */
export const writePublication = (publication: Publication, writing: Writing): PublicationDocument => ({
  metadata: metadata(publication, writing),
  links: links(publication, writing),
  images: images(publication, writing),
});
