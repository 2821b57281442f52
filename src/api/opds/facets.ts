/** Reads what a feed offers for limiting and sorting it (OPDS 2.0 §2.4, with Palace's marks). */

import type { Facet, FacetLink } from '../../domain/feed.ts';
import { asAmount, known, record } from '../json.ts';
import { readLinks, type Link } from './links.ts';
import { readText } from './words.ts';

export const defaultProperty = 'http://palaceproject.io/terms/properties/default';

/** Endings of `http://palaceproject.io/terms/rel/sort` and `http://librarysimplified.org/terms/rel/entrypoint`. */
const kinds = { sort: /\/rel\/sort$/, 'entry-point': /\/rel\/entrypoint$/ } as const;

const kindOf = (links: readonly Link[]): Facet['kind'] =>
  (['sort', 'entry-point'] as const).find((kind) =>
    links.some(({ rels }) => rels.some((rel) => kinds[kind].test(rel))),
  ) ?? 'filter';

function facetLink(link: Link): FacetLink[] {
  const title = readText(link.title);
  if (!title || link.templated) return [];
  const { href, rels, properties } = link;
  const isDefault = properties[defaultProperty] === true;
  return [
    { title, href, active: rels.includes('self'), isDefault, ...known({ count: asAmount(properties.numberOfItems) }) },
  ];
}

export function readFacet(value: unknown, base: string): Facet | undefined {
  const { metadata, links: written } = record(value);
  const title = readText(record(metadata).title);
  const all = readLinks(written, base);
  const links = all.flatMap(facetLink);
  return title && links.length > 0 ? { kind: kindOf(all), title, links } : undefined;
}
