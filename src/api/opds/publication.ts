/** Reads one publication of OPDS 2.0, leniently: a title and something to tell it apart by are enough. */

import { LibraryError } from '../../domain/library-error.ts';
import type { Contributor, Cover, Medium, Publication, Series, Subject } from '../../domain/publication.ts';
import type { Text } from '../../domain/text.ts';
import { asAmount, asRecord, asString, known, readAll, record, type JsonRecord } from '../json.ts';
import { acquirableTypes, readLending, sampleRels } from './acquisition.ts';
import { baseOf, linkBy, readLinks, sizeOf, type Link } from './links.ts';
import { readLanguage, readText } from './words.ts';

const roles = ['author', 'narrator', 'translator', 'illustrator', 'editor', 'contributor'] as const;

/** The name of what is written as a string or as an object with a name, which may be a language map. */
const nameOf = (value: unknown): Text | undefined => readText((asRecord(value) ?? { name: value }).name);

/** The feed of what belongs to a person, a series or a subject, as its own object names it. */
const feedIn = (value: unknown, base: string): string | undefined =>
  readLinks(record(value).links, base).find(({ type, templated }) => !templated && /^$|opds|atom/.test(type))?.href;

const contributorsOf = (metadata: JsonRecord, base: string): Contributor[] =>
  roles.flatMap((role) =>
    readAll(metadata[role], (value) => {
      const name = nameOf(value);
      return name && { name, role, ...known({ sortAs: asString(record(value).sortAs), href: feedIn(value, base) }) };
    }),
  );

/** Palace and E-kirjasto write these among the subjects. */
const otherSchemes = /schema\.org\/(audience|typicalAgeRange)|\/terms\/fiction\//;

const subjectsOf = ({ subject }: JsonRecord, base: string): readonly Subject[] =>
  readAll(subject, (value) => {
    const name = otherSchemes.test(asString(record(value).scheme) ?? '') ? undefined : nameOf(value);
    return name && { name, ...known({ href: feedIn(value, base) }) };
  });

/** `{series: …}` as the schema has it, or the series itself as E-kirjasto writes it. */
function seriesOf({ belongsTo }: JsonRecord, base: string): readonly Series[] {
  const belongs = record(belongsTo);
  return readAll('name' in belongs ? belongs : belongs.series, (value) => {
    const name = nameOf(value);
    const { position } = record(value);
    return name && { name, ...known({ position: asAmount(position), href: feedIn(value, base) }) };
  });
}

const mediumMarks: readonly (readonly [Medium, RegExp])[] = [
  ['audiobook', /audiobook|^audio\//i],
  ['ebook', /book$|^application\/(epub|pdf|webpub)|^text\/html/i],
];

/** What it says it is counts, then what it leads to. */
function mediumOf(metadata: JsonRecord, links: readonly Link[]): Medium {
  for (const signs of [readAll(metadata['@type'], asString), acquirableTypes(links)]) {
    const found = mediumMarks.find(([, mark]) => signs.some((sign) => mark.test(sign)));
    if (found) return found[0];
  }
  return 'other';
}

const coverOf = (link: Link): Cover => ({
  href: link.href,
  ...(link.type && { type: link.type }),
  ...sizeOf(link),
});

function sampleOf(links: readonly Link[]): Publication['sample'] {
  const link = linkBy(links, ...sampleRels);
  return link?.type ? { href: link.href, type: link.fullType } : undefined;
}

/** Undefined when it has no title, or nothing to tell it apart by. */
export function tryPublication(json: unknown, base: string): Publication | undefined {
  const { metadata: written, links: writtenLinks, images } = record(json);
  const metadata = record(written);
  const links = readLinks(writtenLinks, base);
  const self = linkBy(links, 'self')?.href;
  const title = readText(metadata.title);
  const id = asString(metadata.identifier) ?? self ?? links[0]?.href;
  if (title === undefined || id === undefined) return undefined;
  return {
    id,
    title,
    medium: mediumOf(metadata, links),
    contributors: contributorsOf(metadata, base),
    languages: readAll(metadata.language, readLanguage),
    subjects: subjectsOf(metadata, base),
    series: seriesOf(metadata, base),
    covers: readLinks(images, base)
      .filter(({ templated }) => !templated)
      .map(coverOf),
    lending: readLending(links),
    ...known({
      subtitle: readText(metadata.subtitle),
      published: asString(metadata.published),
      publisher: readAll(metadata.publisher, nameOf)[0],
      description: readText(metadata.description),
      durationSeconds: asAmount(metadata.duration),
      sample: sampleOf(links),
      self,
      related: linkBy(links, 'related')?.href,
      selected: asString(metadata.selected),
    }),
  };
}

/**
 * An `application/opds-publication+json` document that was found at `found` (OPDS 2.0 §2).
 * @throws LibraryError `unreadable` when it has no title, or nothing to tell it apart by
 */
export function readPublication(json: unknown, found: string): Publication {
  const publication = tryPublication(json, baseOf(record(json).links, found));
  if (!publication) throw new LibraryError('unreadable', `no publication: ${found}`);
  return publication;
}
