/** Facet links of an Atom feed as groups of OPDS 2.0. Where a server marks nothing, the query parameter by which the links of a group differ tells what the group is for. */

import { record, type JsonRecord } from '../../json.ts';
import { defaultProperty } from '../facets.ts';
import { attributesOf } from './xml.ts';

const facetRel = 'http://opds-spec.org/facet';

/** As E-kirjasto names them. */
const relByParameter: Readonly<Record<string, string>> = {
  order: 'http://palaceproject.io/terms/rel/sort',
  entrypoint: 'http://librarysimplified.org/terms/rel/entrypoint',
};

export const isFacet = (link: Element): boolean => link.getAttribute('rel') === facetRel;

interface Group {
  readonly metadata: { readonly title: string };
  readonly links: readonly JsonRecord[];
}

function linkOf(link: Element): JsonRecord {
  const { href, title, facetGroupType, activeFacet, defaultFacet, count } = attributesOf(link);
  return {
    href,
    title,
    rel: [activeFacet === 'true' ? 'self' : undefined, facetGroupType],
    properties: { numberOfItems: count, ...(defaultFacet && { [defaultProperty]: defaultFacet === 'true' }) },
  };
}

const queryOf = ({ href }: JsonRecord): URLSearchParams => new URLSearchParams(String(href).replace(/^[^?]*/, ''));

/** The parameter that has another value in every link, or none in one: that limits nothing. */
function parameterOf(links: readonly JsonRecord[]): string | undefined {
  const queries = links.map(queryOf);
  const names = queries.flatMap((query) => [...query.keys()]);
  return names.find((name) => new Set(queries.map((query) => query.get(name))).size === queries.length);
}

function marked({ metadata, links }: Group): Group {
  const parameter = parameterOf(links);
  const hasDefault = links.some(({ properties }) => defaultProperty in record(properties));
  if (parameter === undefined || hasDefault) return { metadata, links };
  const mark = (link: JsonRecord): JsonRecord => ({
    ...link,
    rel: [link.rel, relByParameter[parameter]].flat(),
    properties: {
      ...record(link.properties),
      [defaultProperty]: /^(all|full)$/i.test(queryOf(link).get(parameter) ?? 'all'),
    },
  });
  return { metadata, links: links.map(mark) };
}

/** OPDS 1.2 §4.2. */
export function facetsOf(links: readonly Element[]): readonly Group[] {
  const groups = new Map<string, JsonRecord[]>();
  for (const link of links.filter(isFacet)) {
    const { facetGroup = '' } = attributesOf(link);
    groups.set(facetGroup, [...(groups.get(facetGroup) ?? []), linkOf(link)]);
  }
  return Array.from(groups, ([title, members]) => marked({ metadata: { title }, links: members }));
}
