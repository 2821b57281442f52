/** Reads one OPDS 2.0 publication leniently (metadata: Readium Web Publication Manifest): what is there is used, what is wrong is left out. */

import type { Contributor, Cover, Medium, Publication, Series } from '../../domain/publication.ts';
import { asAmount, asRecord, asString, readAll, type JsonRecord } from '../json.ts';
import { readLending } from './acquisition.ts';
import { linkBy, readLinks, sizeOf, type Link } from './links.ts';
import { readLanguage, readText } from './words.ts';

const roles = ['author', 'narrator', 'translator', 'illustrator', 'editor', 'contributor'] as const;

/** The reader's own words for one member of `contributor` lists: a string, a language map or an object with a name. */
function readContributor(role: Contributor['role']): (value: unknown) => Contributor | undefined {
  return (value) => {
    const record = asRecord(value);
    const name = readText(record && 'name' in record ? record['name'] : value);
    const sortAs = asString(record?.['sortAs']);
    return name && { name, role, ...(sortAs !== undefined && { sortAs }) };
  };
}

/** Some servers write one series without the word `series` around it. */
function readSeries(belongsTo: unknown): readonly Series[] {
  const record = asRecord(belongsTo);
  const series = record && 'series' in record ? record['series'] : record && 'name' in record ? record : undefined;
  return readAll(series, (member) => {
    const one = asRecord(member);
    const name = readText(one ? one['name'] : member);
    const position = asAmount(one?.['position']);
    return name && { name, ...(position !== undefined && { position }) };
  });
}

const readSubject = (value: unknown) => {
  const record = asRecord(value);
  return readText(record && 'name' in record ? record['name'] : value);
};

function readMedium(type: string | undefined, links: readonly Link[]): Medium {
  const spoken = JSON.stringify(links.map(({ fullType, properties }) => [fullType, properties['indirectAcquisition']]));
  if (/audiobook/i.test(type ?? '') || /audiobook|audio\/mpeg/.test(type === undefined ? spoken : ''))
    return 'audiobook';
  return type === undefined || /e-?book|book$/i.test(type) ? 'ebook' : 'other';
}

const readCover = (link: Link): Cover => ({
  href: link.href,
  ...(link.type && { type: link.type }),
  ...sizeOf(link),
});

function readSample(links: readonly Link[]): Publication['sample'] {
  const sample = linkBy(links, 'preview', 'http://opds-spec.org/acquisition/sample', 'sample');
  return sample && { href: sample.href, type: sample.fullType };
}

/** Members that may be missing, without those that are. */
function optional(metadata: JsonRecord): Partial<Publication> {
  const subtitle = readText(metadata['subtitle']);
  const published = asString(metadata['published']);
  const publisher = readAll(metadata['publisher'], readSubject)[0];
  const description = readText(metadata['description']);
  const durationSeconds = asAmount(metadata['duration']);
  return {
    ...(subtitle && { subtitle }),
    ...(published !== undefined && { published }),
    ...(publisher && { publisher }),
    ...(description && { description }),
    ...(durationSeconds !== undefined && { durationSeconds }),
  };
}

/**
 * @param base Address of the document, for relative links
 * @returns undefined for what has neither a title nor anything to know it by
 */
export function publicationFrom(json: unknown, base: string): Publication | undefined {
  const record = asRecord(json);
  const metadata = asRecord(record?.['metadata']);
  const title = readText(metadata?.['title']);
  if (!record || !metadata || !title) return undefined;
  const links = readLinks(record['links'], base);
  const self = linkBy(links, 'self');
  const sample = readSample(links);
  return {
    id: asString(metadata['identifier']) ?? self?.href ?? `${base}#${JSON.stringify(title)}`,
    title,
    medium: readMedium(asString(metadata['@type']), links),
    contributors: roles.flatMap((role) => readAll(metadata[role], readContributor(role))),
    languages: readAll(metadata['language'], readLanguage),
    subjects: readAll(metadata['subject'], readSubject),
    series: readSeries(metadata['belongsTo']),
    covers: readLinks(record['images'], base).map(readCover),
    lending: readLending(links),
    ...optional(metadata),
    ...(self && { self: self.href }),
    ...(sample && { sample }),
  };
}
