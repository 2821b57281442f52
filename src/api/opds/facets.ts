/**
 * Reads what a feed offers for limiting and sorting it (OPDS 2.0 §2.4, with Palace's marks). E-kirjasto marks little, so
 * there the query parameter by which the links of a group differ tells what the group is for.
 */

import type { Facet, FacetLink } from '../../domain/feed.ts';
import { asAmount, known, record } from '../json.ts';
import { readLinks, type Link } from './links.ts';
import { readText } from './words.ts';

const palace = 'http://palaceproject.io/terms/';
export const defaultProperty = `${palace}properties/default`;
export const sortRel = `${palace}rel/sort`;
export const entryPointRel = 'http://librarysimplified.org/terms/rel/entrypoint';

/** By what links are marked with, or by the parameter that they set. */
const kinds: Readonly<Record<string, Facet['kind']>> = {
  [sortRel]: 'sort',
  order: 'sort',
  [entryPointRel]: 'entry-point',
  entrypoint: 'entry-point',
};

const valueOf = ({ href }: Link, parameter: string): string => new URL(href).searchParams.get(parameter) ?? '';

/** The parameter that has another value in every link. */
const parameterOf = (links: readonly Link[]): string =>
  links
    .flatMap(({ href }) => [...new URL(href).searchParams.keys()])
    .find((name) => new Set(links.map((link) => valueOf(link, name))).size === links.length) ?? '';

export function readFacet(value: unknown, base: string): Facet | undefined {
  const { metadata, links: written } = record(value);
  const title = readText(record(metadata).title);
  const links = readLinks(written, base).filter((link) => !link.templated && readText(link.title));
  if (!title || links.length === 0) return undefined;
  const parameter = parameterOf(links);
  const isMarked = links.some(({ properties }) => defaultProperty in properties);
  const facetLink = (link: Link): FacetLink => ({
    title: readText(link.title) ?? {},
    href: link.href,
    active: link.rels.includes('self'),
    isDefault: isMarked ? link.properties[defaultProperty] === true : /^(all|full)$/i.test(valueOf(link, parameter)),
    ...known({ count: asAmount(link.properties.numberOfItems) }),
  });
  const mark = [...links.flatMap(({ rels }) => rels), parameter].find((each) => each in kinds) ?? '';
  return { kind: kinds[mark] ?? 'filter', title, links: links.map(facetLink) };
}
