/** An Atom feed as a feed of OPDS 2.0: entries that lead on become navigation, entries that name a collection its group (OPDS 1.2 §4). */

import type { JsonRecord } from '../../json.ts';
import { isPublication, publicationOf, type EntryAsOpds2 } from './entry.ts';
import { facetsOf, isFacet } from './facets.ts';
import { linkOf, linksIn, type AtomLink } from './links.ts';
import { childrenOf, textOf } from './xml.ts';

/** What a feed or a group holds. */
interface Contents {
  readonly publications: unknown[];
  readonly navigation: unknown[];
}

/** Palace's own element tells the whole way; `start` and `up` only its ends. */
function linksOf(links: readonly Element[], breadcrumbs: Element | undefined): readonly AtomLink[] {
  const own = links.filter((link) => !isFacet(link)).map(linkOf);
  const crumbs = breadcrumbs ? linksIn(breadcrumbs) : [];
  if (crumbs.length === 0) return own;
  return [
    ...own.filter(({ rel }) => rel !== 'start' && rel !== 'up'),
    ...crumbs.map((crumb) => ({ ...crumb, rel: 'up' })),
  ];
}

const leadsOn = ({ rel, type = 'opds' }: AtomLink): boolean =>
  rel !== 'collection' && rel !== 'related' && /atom|opds/.test(type);

const navigationOf = ({ metadata, links }: EntryAsOpds2): JsonRecord => {
  const onward = links.filter(leadsOn);
  return { ...(onward.find(({ rel }) => rel === 'subsection') ?? onward[0]), title: metadata.title };
};

function put(entry: EntryAsOpds2, { publications, navigation }: Contents): void {
  if (isPublication(entry)) publications.push(entry);
  else navigation.push(navigationOf(entry));
}

/** By title, as a group needn't have a feed of its own: its link then leads nowhere, or to the feed that it is in. */
function groupFor({ title, href }: AtomLink, self: unknown, groups: Map<string, JsonRecord & Contents>): Contents {
  const name = title ?? href ?? '';
  const group = groups.get(name) ?? {
    metadata: { title: name },
    links: href === self ? [] : [{ rel: 'self', href }],
    publications: [],
    navigation: [],
  };
  groups.set(name, group);
  return group;
}

export function feedOf(feed: Element): JsonRecord {
  const children = childrenOf(feed);
  const links = children('link');
  const groups = new Map<string, JsonRecord & Contents>();
  // A message stands for an entry that the server couldn't write.
  const own: Contents = { publications: children('simplified:message').map(() => undefined), navigation: [] };
  const self = links.map(linkOf).find(({ rel }) => rel === 'self')?.href;
  for (const entry of children('entry').map(publicationOf)) {
    const collections = entry.links.filter(({ rel }) => rel === 'collection');
    if (collections.length === 0) put(entry, own);
    for (const collection of collections) put(entry, groupFor(collection, self, groups));
  }
  return {
    metadata: { title: textOf(children('title')[0]), numberOfItems: textOf(children('opensearch:totalResults')[0]) },
    links: linksOf(links, children('simplified:breadcrumbs')[0]),
    facets: facetsOf(links),
    groups: [...groups.values()],
    ...own,
  };
}
