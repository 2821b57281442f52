/**
 * Writes publications as entries of OPDS 1.2, with what E-kirjasto and Palace add, in one language and for one library's
 * addresses. Knows nothing of where publications come from.
 */
import { atomTypes, feedLinkElement, linkElement, namespaces } from './atom-vocabulary.ts';
import type { Role } from './database/catalogue-tables.ts';
import { describe } from './description.ts';
import { inLanguage } from './language.ts';
import { mediaTypes, rels } from './media-types.ts';
import { hashedPassphrase } from './passphrase.ts';
import { acquisitionsOf, coversOf, deedsOf, sampleOf } from './publication-links.ts';
import type { Acquired, Acquisition } from './publication-links.ts';
import { subjectScheme, workTypes } from './publication.ts';
import type { Credit, Publication } from './publication.ts';
import { words } from './words/words.ts';
import { trackingLinks } from './tracking-links.ts';
import type { Writing } from './writing.ts';
import { element, textElement, writeXml } from './xml.ts';
import type { XmlElement } from './xml.ts';

/** MARC relators of those who aren't the author. */
const relators: Readonly<Record<Exclude<Role, 'author'>, string>> = { translator: 'trl', narrator: 'nrt' };

const person = (tag: string, role: string | undefined, { id, name, sortAs }: Credit, { addresses }: Writing) =>
  element(
    tag,
    { 'opf:role': role },
    textElement('name', name),
    textElement('simplified:sort_name', sortAs),
    feedLinkElement('contributor', { href: addresses.contributor(id), title: name }),
  );

const people = ({ credits }: Publication, writing: Writing): XmlElement[] => [
  ...credits.author.map((credit) => person('author', undefined, credit, writing)),
  ...(['translator', 'narrator'] as const).flatMap((role) =>
    credits[role].map((credit) => person('contributor', relators[role], credit, writing)),
  ),
];

/** The list of a subject stands within it as Palace puts that of a person or a series: Atom has no place of its own for it. */
const categories = ({ subjects }: Publication, { addresses, language }: Writing): XmlElement[] =>
  subjects.map(({ code, name }) => {
    const label = inLanguage(name, language);
    const list = feedLinkElement('related', { href: addresses.subject(code), title: label });
    return element('category', { scheme: subjectScheme, term: code, label }, list);
  });

const seriesElement = ({ series }: Publication, { addresses }: Writing): XmlElement | undefined =>
  series === null
    ? undefined
    : element(
        'schema:Series',
        { name: series.name, 'schema:position': series.position ?? undefined },
        feedLinkElement('series', { href: addresses.series(series.id), title: series.name }),
      );

/** What Readium names by address. */
const standards: Readonly<Record<string, string>> = {
  'http://www.idpf.org/epub/a11y/accessibility-20170105.html#wcag-aa': 'EPUB Accessibility 1.0 - WCAG 2.0 Level AA',
};

/** E-kirjasto's own addition, in sentences where Readium has terms. */
function accessibilityElement({ accessibility }: Publication, { language }: Writing): XmlElement | undefined {
  if (accessibility === null) return undefined;
  const { waysOfReading } = words[language];
  const sentences = (name: string, terms: readonly string[], by: Readonly<Record<string, string>>): XmlElement[] =>
    terms.flatMap((term) => (by[term] === undefined ? [] : [element(name, {}, by[term])]));
  const senses = accessibility.accessModeSufficient.filter(({ length }) => length === 1).flat();
  return element(
    'accessibility',
    {},
    element('waysOfReading', {}, sentences('feature', [...senses, ...accessibility.feature], waysOfReading)),
    element('conformance', {}, sentences('conformsTo', accessibility.conformsTo, standards)),
  );
}

const indirectAcquisition = ({ type, child = [] }: Acquired): XmlElement =>
  element('opds:indirectAcquisition', { type }, child.map(indirectAcquisition));

/** E-kirjasto tells both: the hash for apps that fetch licences by themselves, the words for people with other apps. */
const passphraseElements = (passphrase: string | undefined): XmlElement[] =>
  passphrase === undefined
    ? []
    : [
        element('lcp:hashed_passphrase', {}, hashedPassphrase(passphrase)),
        element('lcp:unhashed_passphrase', {}, passphrase),
      ];

function acquisitionLink({ rel, href, type, availability, indirect, passphrase, stock }: Acquisition): XmlElement {
  const { state, since, until } = availability;
  return linkElement(
    { rel, href, type: type ?? atomTypes.entry },
    ...indirect.map(indirectAcquisition),
    ...passphraseElements(passphrase),
    element('opds:availability', { status: state, since: since?.toISOString(), until: until?.toISOString() }),
    ...(stock === undefined ? [] : [element('opds:holds', stock.holds)]),
    ...(stock?.copies === undefined ? [] : [element('opds:copies', stock.copies)]),
  );
}

/** OPDS 1.2 knows bitmaps only. */
function images(publication: Publication, writing: Writing): XmlElement[] {
  const bitmaps = coversOf(publication, writing).filter(({ size }) => size !== undefined);
  const [smallest, largest] = [bitmaps[0], bitmaps.at(-1)];
  const image = (rel: string, cover: typeof smallest): XmlElement[] =>
    cover === undefined ? [] : [linkElement({ rel, href: cover.href, type: cover.type })];
  return [...image(rels.image, largest), ...image(rels.thumbnail, smallest)];
}

/** E-kirjasto's entry of a loan has an address of its own. */
const loanLink = ({ loan }: Publication, { addresses, lending }: Writing): XmlElement[] =>
  loan === null || lending === 'full'
    ? []
    : [linkElement({ rel: 'self', href: addresses.loan(loan.id), type: atomTypes.entry })];

function links(publication: Publication, writing: Writing): XmlElement[] {
  const { addresses } = writing;
  const sample = sampleOf(publication, writing);
  return [
    linkElement({ rel: 'alternate', href: addresses.publication(publication.id), type: atomTypes.entry }),
    ...loanLink(publication, writing),
    feedLinkElement('related', { href: addresses.related(publication.id) }),
    ...images(publication, writing),
    ...(sample === undefined ? [] : [linkElement({ rel: 'preview', ...sample })]),
    linkElement({ rel: rels.annotations, href: addresses.annotations, type: mediaTypes.annotation }),
    ...acquisitionsOf(publication, writing).map(acquisitionLink),
    ...deedsOf(publication, writing).map(({ rel, href }) => linkElement({ rel, href, type: atomTypes.entry })),
    ...trackingLinks(publication, publication.loan, writing).map((link) => linkElement({ ...link })),
  ];
}

const isbnElement = ({ isbn }: Publication): XmlElement | undefined =>
  isbn === null ? undefined : element('dcterms:identifier', { 'xsi:type': 'dcterms:URI' }, `urn:ISBN:${isbn}`);

/** @param own what the feed says of the entry */
export function entryElement(publication: Publication, writing: Writing, ...own: readonly XmlElement[]): XmlElement {
  const description = describe(publication);
  const inItsLanguage = { 'xml:lang': publication.language };
  return element(
    'entry',
    { 'schema:additionalType': workTypes[publication.medium] },
    textElement('id', publication.identifier),
    isbnElement(publication),
    element('title', inItsLanguage, publication.title),
    textElement('schema:alternativeHeadline', publication.subtitle),
    textElement('updated', publication.modified.toISOString()),
    people(publication, writing),
    element('summary', { type: description.type }, description.text),
    textElement('simplified:pwid', publication.id),
    textElement('dcterms:language', publication.language),
    textElement('dcterms:publisher', publication.publisher),
    textElement('dcterms:issued', `${String(publication.year).padStart(4, '0')}-01-01`),
    textElement('dcterms:duration', publication.durationSeconds),
    categories(publication, writing),
    seriesElement(publication, writing),
    accessibilityElement(publication, writing),
    textElement('selected', publication.selectedAt?.toISOString()),
    links(publication, writing),
    own,
  );
}

/** One publication as it stands for whoever asked, as a document of its own. */
export function writeEntry(publication: Publication, writing: Writing): string {
  const entry = entryElement(publication, writing);
  return writeXml({ ...entry, attributes: { ...namespaces, 'xml:lang': writing.language, ...entry.attributes } });
}
