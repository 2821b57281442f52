/** Asks for a single publication and reads it in whichever dialect it is answered. Loaded when a book is opened, borrowed or read: lists have `opds2.ts`. */

import { LibraryError } from '../../domain/library-error.ts';
import type { Publication, Subject } from '../../domain/publication.ts';
import { request, type Answer, type RequestOptions } from '../http.ts';
import { asString, known, readAll, record, type JsonRecord } from '../json.ts';
import { readAccessibility } from './accessibility.ts';
import { inLanguage } from './atom/address.ts';
import { baseOf, linkBy, readLinks, type Link } from './links.ts';
import { nameOf, tryPublication } from './publication.ts';

/** E-kirjasto answers Atom to this, as its OPDS 2.0 leaves out what matters of a single book. */
export const publicationType = 'application/opds-publication+json, application/atom+xml;q=0.9';

/** Palace and E-kirjasto write these among the subjects. */
const otherSchemes = /\/(audience|typicalAgeRange|fiction\/)$/;

const subjectsOf = ({ subject }: JsonRecord, base: string): readonly Subject[] =>
  readAll(subject, (value) => {
    const name = otherSchemes.test(asString(record(value).scheme) ?? '') ? undefined : nameOf(value);
    return name && { name, ...onward(value, base) };
  });

const sampleRels = ['preview', 'http://opds-spec.org/acquisition/sample'];

function sampleOf(links: readonly Link[]): Publication['sample'] {
  const link = linkBy(links, ...sampleRels);
  return link?.type ? { href: link.href, type: link.fullType } : undefined;
}

/** Rels of the reference e-library; the national service tells no address. */
function favouriteOf(links: readonly Link[]): Publication['favourite'] {
  for (const wish of ['select', 'unselect'] as const) {
    const href = linkBy(links, `urn:elib:rel:${wish}`)?.href;
    if (href !== undefined) return { wish, href };
  }
  return undefined;
}

/** E-kirjasto's name; a reading app asks for it when it opens the licence. The hash beside it is for apps alone. */
const passphraseOf = (links: readonly Link[]): string | undefined =>
  links.flatMap(({ properties }) => asString(properties.lcp_unhashed_passphrase) ?? [])[0];

const isbnUrn = /^urn:isbn:([\dx-]+)$/i;

/** Servers write it as what the book is called, or beside that. */
const isbnOf = ({ identifier, altIdentifier }: JsonRecord): string | undefined =>
  readAll([identifier, altIdentifier].flat(), asString).flatMap(
    (urn) => isbnUrn.exec(urn)?.[1]?.replaceAll('-', '') ?? [],
  )[0];

/** The feed of what else there is of a person, a series or a subject. */
function onward(value: unknown, base: string): { readonly href?: string } {
  const links = readLinks(record(value).links, base);
  return known({ href: links.find(({ type, templated }) => !templated && /^$|opds|atom/.test(type))?.href });
}

/**
 * An `application/opds-publication+json` document that was found at `found` (OPDS 2.0 §2), with what lists don't tell.
 * @throws LibraryError `unreadable` when it has no title, or nothing to tell it apart by
 */
export function readPublication(json: unknown, found: string): Publication {
  const base = baseOf(record(json).links, found);
  const publication = tryPublication(json, base, (value) => onward(value, base));
  if (!publication) throw new LibraryError('unreadable', `no publication: ${found}`);
  const { metadata: written, links: writtenLinks } = record(json);
  const metadata = record(written);
  const links = readLinks(writtenLinks, base);
  return {
    ...publication,
    subjects: subjectsOf(metadata, base),
    ...known({
      sample: sampleOf(links),
      related: linkBy(links, 'related')?.href,
      selected: asString(metadata.selected),
      favourite: favouriteOf(links),
      isbn: isbnOf(metadata),
      passphrase: passphraseOf(links),
      accessibility: readAccessibility(metadata.accessibility),
    }),
  };
}

/** @throws LibraryError as the reader of either dialect */
export async function publicationIn({
  body,
  isXml,
  url,
}: Pick<Answer, 'body' | 'isXml' | 'url'>): Promise<Publication> {
  if (!isXml) return readPublication(body, url);
  const { atomPublication } = await import('./atom/atom.ts');
  return readPublication(atomPublication(String(body)), url);
}

/** @param inAtom Whether the service is known to speak Atom */
export async function askPublication(href: string, options: RequestOptions, inAtom = false): Promise<Publication> {
  const address = inAtom ? inLanguage(href, options.language) : href;
  return publicationIn(await request(address, { accept: publicationType, mayBeXml: true, ...options }));
}
