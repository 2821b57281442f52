/** Reads what lists show of a publication of OPDS 2.0, leniently: a title and something to tell it apart by are enough. `whole-publication.ts` reads the rest. */

import type { Contributor, Cover, Medium, Publication, Series } from '../../domain/publication.ts';
import type { Text } from '../../domain/text.ts';
import { asAmount, asRecord, asString, known, readAll, record, type JsonRecord } from '../json.ts';
import { acquirableTypes, readLending } from './acquisition.ts';
import { linkBy, readLinks, sizeOf, type Link } from './links.ts';
import { inItsLanguage, readLanguage, readText } from './words.ts';

const roles = ['author', 'narrator', 'translator', 'illustrator', 'editor', 'contributor'] as const;

/** The name of what is written as a string or as an object with a name, which may be a language map. */
export const nameOf = (value: unknown): Text | undefined => readText((asRecord(value) ?? { name: value }).name);

/** Where the object of a person or a series leads. Lists have no use for it. */
export type Onward = (value: unknown) => { readonly href?: string };

const nowhere: Onward = () => ({});

const contributorsOf = (metadata: JsonRecord, onward: Onward): Contributor[] =>
  roles.flatMap((role) =>
    readAll(metadata[role], (value) => {
      const name = nameOf(value);
      return name && { name, role, ...known({ sortAs: asString(record(value).sortAs) }), ...onward(value) };
    }),
  );

/** `{series: …}` as the schema has it, or the series itself as E-kirjasto writes it. */
function seriesOf({ belongsTo }: JsonRecord, onward: Onward): readonly Series[] {
  const belongs = record(belongsTo);
  return readAll('name' in belongs ? belongs : belongs.series, (value) => {
    const name = nameOf(value);
    return name && { name, ...known({ position: asAmount(record(value).position) }), ...onward(value) };
  });
}

const mediumMarks: readonly (readonly [Medium, RegExp])[] = [
  ['audiobook', /audiobook|^audio\//i],
  ['ebook', /book$|^application\/(epub|pdf|webpub)|^text\/html/i],
];

/** What it says it is counts, then what it leads to. */
function mediumOf(metadata: JsonRecord, links: readonly Link[]): Medium {
  for (const signs of [() => readAll(metadata['@type'], asString), () => acquirableTypes(links)]) {
    const found = mediumMarks.find(([, mark]) => signs().some((sign) => mark.test(sign)));
    if (found) return found[0];
  }
  return 'other';
}

const coverOf = (link: Link): Cover => ({
  href: link.href,
  ...(link.type && { type: link.type }),
  ...sizeOf(link),
});

/** Undefined when it has no title, or nothing to tell it apart by. */
export function tryPublication(json: unknown, base: string, onward = nowhere): Publication | undefined {
  const { metadata: written, links: writtenLinks, images } = record(json);
  const metadata = record(written);
  const links = readLinks(writtenLinks, base);
  const self = linkBy(links, 'self')?.href;
  const languages = readAll(metadata.language, readLanguage);
  const title = inItsLanguage(readText(metadata.title), languages);
  const id = asString(metadata.identifier) ?? self ?? links[0]?.href;
  if (title === undefined || id === undefined) return undefined;
  return {
    id,
    title,
    medium: mediumOf(metadata, links),
    contributors: contributorsOf(metadata, onward),
    languages,
    subjects: [],
    series: seriesOf(metadata, onward),
    covers: readLinks(images, base)
      .filter(({ templated }) => !templated)
      .map(coverOf),
    lending: readLending(links),
    ...known({
      subtitle: inItsLanguage(readText(metadata.subtitle), languages),
      published: asString(metadata.published),
      publisher: readAll(metadata.publisher, nameOf)[0],
      description: readText(metadata.description),
      durationSeconds: asAmount(metadata.duration),
      self,
    }),
  };
}
