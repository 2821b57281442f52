/** What a document of OPDS 2.0 tells, to be held against what Atom tells for the same question. */
import type { FeedDocument, Link, PublicationDocument } from '../../../demo/api/documents.ts';
import { acquisition, defaultProperty, facts, isOfOneSerialisation, kind, sorted, sortRel } from './feed-facts.ts';
import type { Facts } from './feed-facts.ts';

const opds2 = {
  links: (links: readonly Link[]) =>
    sorted(
      links.flatMap(({ rel, href, type, title }) =>
        [rel ?? []]
          .flat()
          .filter((each) => !isOfOneSerialisation(each) && !each.startsWith(acquisition))
          .map((each) => ({ rel: each, href, type: kind(type), title })),
      ),
    ),

  person: ({ name, sortAs, links }: PublicationDocument['metadata']['author'][number]) => ({
    name,
    sortAs,
    list: links?.[0]?.href,
  }),

  acquisition: ({ rel, href, type, properties = {} }: Link) => {
    const { availability, holds, copies, indirectAcquisition = [] } = properties;
    const indirect = indirectAcquisition.map((each) => ({
      type: each.type,
      child: (each.child ?? []).map((child) => child.type),
    }));
    return { rel, href, type: kind(type), ...availability, holds: holds?.total, ...copies, indirect };
  },

  publication: ({ metadata, links, images }: PublicationDocument): Facts => {
    const bitmaps = images.filter(({ type }) => type === 'image/png').map(({ href }) => href);
    const [series] = metadata.belongsTo?.series ?? [];
    return {
      type: metadata['@type'],
      id: metadata.identifier,
      title: metadata.title,
      subtitle: metadata.subtitle,
      language: metadata.language,
      publisher: metadata.publisher,
      published: metadata.published,
      modified: metadata.modified,
      description: metadata.description,
      duration: metadata.duration,
      authors: metadata.author.map(opds2.person),
      translators: (metadata.translator ?? []).map(opds2.person),
      narrators: (metadata.narrator ?? []).map(opds2.person),
      subjects: metadata.subject.map(({ name, code, scheme, links: list }) => ({
        name,
        code,
        scheme,
        list: list?.[0]?.href,
      })),
      series: series && { name: series.name, position: series.position },
      images: [bitmaps[0], bitmaps.at(-1)],
      links: opds2.links(links),
      acquisitions: links.filter(({ rel }) => String(rel).startsWith(acquisition)).map(opds2.acquisition),
    };
  },

  navigation: ({ title, href, type }: Link) => ({ title, href, type: kind(type) }),
};

export function opds2Publication(document: PublicationDocument): Facts {
  return facts(opds2.publication(document));
}

export function opds2Feed(feed: FeedDocument): Facts {
  // An empty feed points elsewhere only because its schema wants something in every feed.
  const isEmpty = feed.publications === undefined && feed.groups === undefined && feed.metadata.numberOfItems === 0;
  return facts({
    title: feed.metadata.title,
    total: feed.metadata.numberOfItems,
    itemsPerPage: feed.metadata.itemsPerPage,
    links: opds2.links(feed.links),
    navigation: isEmpty ? [] : (feed.navigation ?? []).map(opds2.navigation),
    publications: (feed.publications ?? []).map(opds2.publication),
    groups: (feed.groups ?? []).map((group) => ({
      title: group.metadata.title,
      total: group.metadata.numberOfItems,
      navigation: (group.navigation ?? []).map(opds2.navigation),
      publications: (group.publications ?? []).map(opds2.publication),
    })),
    facets: (feed.facets ?? []).map(({ metadata, links }) => ({
      title: metadata.title,
      choices: links.map(({ rel, href, title, properties = {} }) => ({
        title,
        href,
        isSort: [rel].flat().includes(sortRel),
        isActive: [rel].flat().includes('self'),
        isDefault: properties[defaultProperty] === true,
        count: properties.numberOfItems,
      })),
    })),
  });
}
