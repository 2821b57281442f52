/**
 * Makes a feed of a list: its page, and the addresses by which it is limited, ordered and gone through. Knows no
 * serialisation and nothing of how a list is read.
 */
import { withParameters } from './addresses.ts';
import type { FacetValue, Facet } from './facet-counts.ts';
import type { Chosen, FacetName } from './facets-chosen.ts';
import { feedOf } from './feed.ts';
import type { FacetChoice, Feed, FeedFacet, Way } from './feed.ts';
import { inLanguage } from './language.ts';
import type { Language } from './language.ts';
import type { SortName } from './list-order.ts';
import type { Listing } from './listing.ts';
import { words } from './words/words.ts';

export interface ShownList {
  readonly title: string;
  /** Of the whole list as it is by itself. */
  readonly href: string;
  readonly breadcrumbs: readonly Way[];
  readonly correction: Way | undefined;
  readonly chosen: Chosen;
  readonly sort: SortName;
  /** The orders it can have, first the one it has unless another is asked for. */
  readonly sorts: readonly SortName[];
  /** Of the page that is shown. */
  readonly after: string | undefined;
  readonly itemsPerPage: number;
  readonly language: Language;
}

/** The list, otherwise chosen or ordered; its first page unless `after` says more. */
function addressOf({ href, sorts, ...list }: ShownList, change: Partial<Pick<ShownList, 'chosen' | 'sort' | 'after'>>) {
  const { chosen, sort, after } = { chosen: list.chosen, sort: list.sort, after: undefined, ...change };
  return withParameters(href, { ...chosen, sort: sort === sorts[0] ? undefined : sort, after });
}

function nameOf(facet: FacetName, { value, name }: FacetValue, language: Language): string {
  const { values, decade } = words[language].finding;
  if (typeof name === 'string') return name;
  if (name !== undefined) return inLanguage(name, language);
  if (facet === 'year') return decade(Number(value));
  if (facet === 'language') return new Intl.DisplayNames([language], { type: 'language' }).of(value) ?? value;
  if (facet === 'genre' || facet === 'author') return value;
  return values[facet][value] ?? value;
}

function filterFacet({ name, all, values }: Facet, list: ShownList): FeedFacet {
  const { [name]: own, ...others } = list.chosen;
  const { finding } = words[list.language];
  const everything: FacetChoice = {
    value: 'all',
    title: finding.all,
    href: addressOf(list, { chosen: others }),
    isActive: own === undefined,
    isDefault: true,
    count: all ?? undefined,
  };
  const choices = values.map((each): FacetChoice => ({
    value: each.value,
    title: nameOf(name, each, list.language),
    href: addressOf(list, { chosen: { ...others, [name]: each.value } }),
    isActive: own === each.value,
    isDefault: false,
    count: each.count ?? undefined,
  }));
  return { kind: 'filter', name, title: finding.facets[name], choices: [everything, ...choices] };
}

function sortFacet(list: ShownList): FeedFacet {
  const { finding } = words[list.language];
  const choices = list.sorts.map((sort, index): FacetChoice => ({
    value: sort,
    title: finding.sorts[sort],
    href: addressOf(list, { sort }),
    isActive: sort === list.sort,
    isDefault: index === 0,
    count: undefined,
  }));
  return { kind: 'sort', name: 'sort', title: finding.sort, choices };
}

export const listFeed = (list: ShownList, { publications, next, total, facets }: Listing): Feed =>
  feedOf({
    title: list.title,
    href: addressOf(list, { after: list.after }),
    breadcrumbs: list.breadcrumbs,
    correction: list.correction,
    publications,
    total: total ?? undefined,
    facets:
      total === 0 && facets.length === 0 ? [] : [...facets.map((facet) => filterFacet(facet, list)), sortFacet(list)],
    paging: {
      first: addressOf(list, {}),
      next: next === undefined ? undefined : addressOf(list, { after: next }),
      previous: undefined,
      last: undefined,
      itemsPerPage: list.itemsPerPage,
      number: undefined,
    },
  });
