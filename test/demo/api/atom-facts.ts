/** What a document of OPDS 1.2 tells, to be held against what OPDS 2.0 tells for the same question. */
import type { Element } from '@xmldom/xmldom';
import { acquisition, facetRel, facts, isOfOneSerialisation, kind, number, sorted, sortRel } from './feed-facts.ts';
import type { Facts } from './feed-facts.ts';
import { attribute, childrenOf, readXml, textOf } from './strict-xml.ts';

const atom = {
  links: (parent: Element) => childrenOf(parent, 'link'),

  rel: (link: Element): string => attribute(link, 'rel') ?? 'alternate',

  written: (link: Element) => ({
    rel: atom.rel(link),
    href: attribute(link, 'href'),
    type: kind(attribute(link, 'type')),
    title: attribute(link, 'title'),
  }),

  person: (element: Element) => ({
    name: textOf(element, 'name'),
    sortAs: textOf(element, 'simplified:sort_name'),
    list: atom.links(element).map((link) => attribute(link, 'href'))[0],
  }),

  indirect: (parent: Element) => childrenOf(parent, 'opds:indirectAcquisition'),

  acquisition: (link: Element) => {
    const [availability] = childrenOf(link, 'opds:availability');
    const [holds] = childrenOf(link, 'opds:holds');
    const [copies] = childrenOf(link, 'opds:copies');
    const of = (element: Element | undefined, name: string) => element && attribute(element, name);
    return {
      ...atom.written(link),
      state: of(availability, 'status'),
      since: of(availability, 'since'),
      until: of(availability, 'until'),
      holds: number(of(holds, 'total')),
      total: number(of(copies, 'total')),
      available: number(of(copies, 'available')),
      indirect: atom.indirect(link).map((each) => ({
        type: attribute(each, 'type'),
        child: atom.indirect(each).map((child) => attribute(child, 'type')),
      })),
    };
  },

  publication: (entry: Element): Facts => {
    const links = atom.links(entry);
    const withRel = (rel: string) => links.filter((link) => atom.rel(link) === rel);
    const [series] = childrenOf(entry, 'schema:Series');
    const contributors = (role: string) =>
      childrenOf(entry, 'contributor').filter((each) => attribute(each, 'opf:role') === role);
    const own = links
      .map(atom.written)
      .filter(({ rel }) => !/^http:\/\/opds-spec\.org\/(acquisition|image)|^collection$|annotationService$/.test(rel))
      .map((link) => ({ ...link, rel: link.rel === 'alternate' ? 'self' : link.rel }));
    return {
      type: attribute(entry, 'schema:additionalType'),
      id: textOf(entry, 'id'),
      title: textOf(entry, 'title'),
      subtitle: textOf(entry, 'schema:alternativeHeadline'),
      language: textOf(entry, 'dcterms:language'),
      publisher: textOf(entry, 'dcterms:publisher'),
      published: textOf(entry, 'dcterms:issued'),
      modified: textOf(entry, 'updated'),
      description: textOf(entry, 'summary'),
      duration: number(textOf(entry, 'dcterms:duration')),
      authors: childrenOf(entry, 'author').map(atom.person),
      translators: contributors('trl').map(atom.person),
      narrators: contributors('nrt').map(atom.person),
      subjects: childrenOf(entry, 'category').map((category) => ({
        name: attribute(category, 'label'),
        code: attribute(category, 'term'),
        scheme: attribute(category, 'scheme'),
        list: atom.links(category).map((link) => attribute(link, 'href'))[0],
      })),
      series: series && { name: attribute(series, 'name'), position: number(attribute(series, 'schema:position')) },
      images: ['http://opds-spec.org/image/thumbnail', 'http://opds-spec.org/image'].map((rel) => {
        const [image] = withRel(rel);
        return image && attribute(image, 'href');
      }),
      links: sorted(own),
      acquisitions: links.filter((link) => atom.rel(link).startsWith(acquisition)).map(atom.acquisition),
    };
  },

  navigation: (entry: Element) => {
    const [way] = atom.links(entry).filter((link) => atom.rel(link) !== 'collection');
    return { title: textOf(entry, 'title'), href: way && attribute(way, 'href'), type: way && atom.written(way).type };
  },

  contents: (entries: readonly Element[]) => {
    const isPublication = (entry: Element): boolean => attribute(entry, 'schema:additionalType') !== undefined;
    return {
      navigation: entries.filter((entry) => !isPublication(entry)).map(atom.navigation),
      publications: entries.filter(isPublication).map(atom.publication),
    };
  },

  groups: (entries: readonly Element[]) => {
    const groups = new Map<string, { total: number | undefined; entries: Element[] }>();
    for (const entry of entries) {
      const [collection] = atom.links(entry).filter((link) => atom.rel(link) === 'collection');
      const title = collection && attribute(collection, 'title');
      if (collection === undefined || title === undefined) continue;
      const group = groups.get(title) ?? { total: number(attribute(collection, 'thr:count')), entries: [] };
      group.entries.push(entry);
      groups.set(title, group);
    }
    return [...groups].map(([title, group]) => ({ title, total: group.total, ...atom.contents(group.entries) }));
  },

  facets: (links: readonly Element[]) => {
    const groups = new Map<string, Facts[]>();
    for (const link of links) {
      const title = attribute(link, 'opds:facetGroup') ?? '';
      const choice = {
        title: attribute(link, 'title'),
        href: attribute(link, 'href'),
        isSort: attribute(link, 'simplified:facetGroupType') === sortRel,
        isActive: attribute(link, 'opds:activeFacet') === 'true',
        isDefault: attribute(link, 'palaceproject:defaultFacet') === 'true',
        count: number(attribute(link, 'thr:count')),
      };
      groups.set(title, [...(groups.get(title) ?? []), choice]);
    }
    return [...groups].map(([title, choices]) => ({ title, choices }));
  },
};

export function atomPublication(text: string): Facts {
  return facts(atom.publication(readXml(text)));
}

export function atomFeed(text: string): Facts {
  const feed = readXml(text);
  const links = atom.links(feed);
  const entries = childrenOf(feed, 'entry');
  const inGroup = (entry: Element): boolean => atom.links(entry).some((link) => atom.rel(link) === 'collection');
  return facts({
    title: textOf(feed, 'title'),
    total: number(textOf(feed, 'opensearch:totalResults')),
    itemsPerPage: number(textOf(feed, 'opensearch:itemsPerPage')),
    links: sorted(links.map(atom.written).filter(({ rel }) => !isOfOneSerialisation(rel) && rel !== facetRel)),
    ...atom.contents(entries.filter((entry) => !inGroup(entry))),
    groups: atom.groups(entries.filter(inGroup)),
    facets: atom.facets(links.filter((link) => atom.rel(link) === facetRel)),
  });
}
