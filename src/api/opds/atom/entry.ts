/** An Atom entry as a publication of OPDS 2.0, so that the same reader makes the same of both (OPDS 1.2 §5 with what Palace and E-kirjasto add). */

import type { JsonRecord } from '../../json.ts';
import { linkOf, linksIn, type AtomLink } from './links.ts';
import { attributesOf, childrenOf, textOf } from './xml.ts';

type Children = ReturnType<typeof childrenOf>;

/** MARC relators. */
const roles: Readonly<Record<string, string>> = {
  aut: 'author',
  nrt: 'narrator',
  trl: 'translator',
  ill: 'illustrator',
  edt: 'editor',
};

const acquisition = /^http:\/\/opds-spec\.org\/acquisition|^(borrow|download|acquisition|buy|subscribe)$/;
const imageRel = 'http://opds-spec.org/image';
const entryType = /atom\+xml.*type=entry/;

function contributorsOf(children: Children): JsonRecord {
  const byRole: Record<string, JsonRecord[]> = {};
  const put = (role: string) => (element: Element) => {
    const within = childrenOf(element);
    const sortAs = textOf(within('simplified:sort_name')[0]);
    (byRole[role] ??= []).push({ name: textOf(within('name')[0]), sortAs, links: linksIn(element) });
  };
  children('author').forEach(put('author'));
  for (const element of children('contributor')) {
    put(roles[attributesOf(element).role?.toLowerCase() ?? ''] ?? 'contributor')(element);
  }
  return byRole;
}

/** Palace writes `schema:Series`, E-kirjasto's documents `schema:series`. */
const seriesOf = (children: Children): readonly JsonRecord[] =>
  [...children('schema:Series'), ...children('schema:series')].map((element) => {
    const { name, position } = attributesOf(element);
    const within = childrenOf(element);
    return {
      name: name ?? textOf(within('schema:name')[0]),
      position: position ?? textOf(within('schema:position')[0]),
      links: linksIn(element),
    };
  });

const subjectsOf = (children: Children): readonly JsonRecord[] =>
  children('category').map((element) => {
    const name = element.getAttribute('label') ?? element.getAttribute('term');
    return { name, scheme: element.getAttribute('scheme'), links: linksIn(element) };
  });

/** HTML for all types of text: what is plain may be read as such. */
const htmlOf = (element: Element): string | undefined =>
  element.getAttribute('type') === 'xhtml' ? element.firstElementChild?.innerHTML : textOf(element);

/** Words whose own element tells their language; what the whole feed is in says nothing of a book's title. */
function wordsOf(element: Element | undefined): unknown {
  const lang = element?.getAttribute('xml:lang');
  return lang ? { [lang]: textOf(element) } : textOf(element);
}

/** E-kirjasto writes sentences where Readium has terms. */
function accessibilityOf(children: Children): JsonRecord | undefined {
  const [element] = children('accessibility');
  if (!element) return undefined;
  const within = (group: string, name: string) =>
    childrenOf(element)(group).flatMap((each) => childrenOf(each)(name).map(textOf));
  return { summary: within('waysOfReading', 'feature'), conformsTo: within('conformance', 'conformsTo') };
}

function metadataOf(entry: Element, children: Children): JsonRecord {
  const text = (name: string) => textOf(children(name)[0]);
  return {
    '@type': attributesOf(entry).additionalType,
    identifier: text('id'),
    altIdentifier: children('dcterms:identifier').map(textOf),
    title: wordsOf(children('title')[0]),
    subtitle: wordsOf(children('schema:alternativeHeadline')[0]),
    ...contributorsOf(children),
    language: children('dcterms:language').map(textOf),
    published: text('dcterms:issued'),
    publisher: text('dcterms:publisher'),
    description: [...children('content'), ...children('summary')].map(htmlOf).find((html) => html),
    subject: subjectsOf(children),
    belongsTo: { series: seriesOf(children) },
    duration: text('dcterms:duration'),
    accessibility: accessibilityOf(children),
    selected: text('selected'),
  };
}

export interface EntryAsOpds2 extends JsonRecord {
  readonly metadata: JsonRecord;
  readonly links: readonly AtomLink[];
}

/** In Atom the address of the whole entry is its alternate; its `self` may be one patron's view of it. */
const isWhole = ({ rel, type = '' }: AtomLink): boolean => rel === 'alternate' && entryType.test(type);

const isImage = ({ rel }: AtomLink): boolean => rel.startsWith(imageRel);

export function publicationOf(entry: Element): EntryAsOpds2 {
  const children = childrenOf(entry);
  const links = children('link').map(linkOf);
  return {
    metadata: metadataOf(entry, children),
    links: [
      ...links.filter(isWhole).map((link) => ({ ...link, rel: 'self' })),
      ...links.filter((link) => !isWhole(link) && !isImage(link)),
    ],
    images: links.filter(isImage),
  };
}

/** What can't be had and names no kind and nobody who made it only leads on. */
export const isPublication = ({ metadata, links }: EntryAsOpds2): boolean =>
  Boolean(metadata['@type'] ?? metadata.author) || links.some(({ rel }) => acquisition.test(rel));
