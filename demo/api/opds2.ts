/**
 * Writes publications and feeds as OPDS 2.0 (drafts.opds.io, with the borrowing best practice), in one language and for
 * one library's addresses. Knows nothing of where publications come from.
 */
import type { Addresses } from './addresses.ts';
import type { Link, PublicationDocument } from './documents.ts';
import { inLanguage } from './language.ts';
import type { Language } from './language.ts';
import { mediaTypes, rels } from './media-types.ts';
import { isAvailable } from './publication.ts';
import type { Credit, Loan, Publication } from './publication.ts';

/** What an answer's links and words depend on. */
export interface Writing {
  readonly addresses: Addresses;
  readonly language: Language;
  /** Signs the address of one way to the content of a loan, for links that a browser opens without a token. */
  readonly sign: (address: string, loanId: string) => string;
}

const subjectScheme = 'urn:elib:subjects';

const types = { ebook: 'http://schema.org/EBook', audiobook: 'http://schema.org/Audiobook' } as const;

/** Pixel widths of the bitmap covers; heights follow from the ratio 2:3. */
export const coverWidthsPx = [160, 400] as const;

const contributors = (credits: readonly Credit[], { addresses }: Writing) =>
  credits.map(({ id, name, sortAs }) => ({
    name,
    sortAs,
    links: [{ href: addresses.contributor(id), type: mediaTypes.feed }],
  }));

/** The schema wants plain text; a description in another language than the book's says so by the `lang` of its markup. */
const describe = ({ description, language }: Publication): string =>
  description.language === language ? description.text : `<p lang="${description.language}">${description.text}</p>`;

function metadata(publication: Publication, writing: Writing): PublicationDocument['metadata'] {
  const { credits, series } = publication;
  const optional = <T>(key: string, value: T | null | undefined) =>
    value === null || value === undefined || (Array.isArray(value) && value.length === 0) ? {} : { [key]: value };
  return {
    '@type': types[publication.medium],
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
    description: describe(publication),
    subject: publication.subjects.map(({ code, name }) => ({
      name: inLanguage(name, writing.language),
      code,
      scheme: subjectScheme,
      links: [{ href: writing.addresses.subject(code), type: mediaTypes.feed }],
    })),
    ...(series === null
      ? {}
      : { belongsTo: { series: [{ name: series.name, ...optional('position', series.position) }] } }),
    ...optional('duration', publication.durationSeconds),
  };
}

const images = ({ id }: Publication, { addresses }: Writing): Link[] => [
  ...coverWidthsPx.map((width) => ({
    href: addresses.cover(id, width),
    type: 'image/png',
    width,
    height: (width * 3) / 2,
  })),
  { href: addresses.coverSvg(id), type: 'image/svg+xml' },
];

const ways = {
  ebook: [{ type: mediaTypes.licence, child: [{ type: mediaTypes.epub }] }, { type: mediaTypes.streaming }],
  audiobook: [{ type: mediaTypes.audiobook }],
} as const;

function borrowLink(publication: Publication, { addresses }: Writing): Link {
  const { id, medium, copies, holds } = publication;
  return {
    rel: rels.borrow,
    href: addresses.borrow(id),
    type: mediaTypes.publication,
    properties: {
      availability: { state: isAvailable(copies) ? 'available' : 'unavailable' },
      holds: { total: holds },
      ...(copies.total === null ? {} : { copies: { total: copies.total, available: copies.available } }),
      authenticate: addresses.authenticationDocument,
      indirectAcquisition: ways[medium].map((way) => ({
        type: way.type,
        ...('child' in way ? { child: [...way.child] } : {}),
      })),
    },
  };
}

function loanLinks(publication: Publication, loan: Loan, { addresses, sign }: Writing): Link[] {
  const availability = {
    state: 'available' as const,
    since: loan.since.toISOString(),
    until: loan.until.toISOString(),
  };
  const link = (format: string, type: string, more: Partial<Link['properties'] & object> = {}): Link => ({
    rel: rels.acquisition,
    href: format === 'audiobook' ? addresses.fulfil(loan.id, format) : sign(addresses.fulfil(loan.id, format), loan.id),
    type,
    properties: { availability, ...more },
  });
  const content =
    publication.medium === 'audiobook'
      ? [link('audiobook', mediaTypes.audiobook)]
      : [
          link('reader', mediaTypes.streaming),
          link('licence', mediaTypes.licence, { indirectAcquisition: [{ type: mediaTypes.epub }] }),
        ];
  return [...content, { rel: rels.revoke, href: addresses.revoke(loan.id), type: mediaTypes.publication }];
}

const sampleLink = ({ id }: Publication, { addresses }: Writing): Link => ({
  rel: 'preview',
  href: addresses.sample(id),
  type: mediaTypes.mp3,
});

/** One publication as it stands for whoever asked: with a borrow link, or with the ways to the content of their loan. */
export const writePublication = (publication: Publication, writing: Writing): PublicationDocument => ({
  metadata: metadata(publication, writing),
  links: [
    { rel: 'self', href: writing.addresses.publication(publication.id), type: mediaTypes.publication },
    ...(publication.medium === 'audiobook' ? [sampleLink(publication, writing)] : []),
    ...(publication.loan === null
      ? [borrowLink(publication, writing)]
      : loanLinks(publication, publication.loan, writing)),
  ],
  images: images(publication, writing),
});
