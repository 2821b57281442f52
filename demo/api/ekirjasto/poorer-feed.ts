/**
 * What E-kirjasto leaves out of any feed, whatever it is written in: totals, counts, corrections, most facets; and the `next`
 * that it gives too much. Knows no serialisation.
 */
import { withParameters } from '../addresses.ts';
import type { FacetChoice, Feed, FeedFacet, Group, Paging } from '../feed.ts';
import { withTheirNames } from './query-names.ts';

/** Marks the page after the last one, which is empty. */
export const pastTheEnd = 'past';

interface KeptFacet {
  readonly kind: FeedFacet['kind'];
  /** Of its values; undefined: all. */
  readonly values?: readonly string[];
}

/** The facets that it has, by their names here. Entry points stand for the formats. */
const keptFacets: Readonly<Record<string, KeptFacet>> = {
  format: { kind: 'entry-point' },
  availability: { kind: 'filter' },
  sort: { kind: 'sort', values: ['author', 'title', 'newest'] },
};

/** The language limits a search only. */
const keptInSearch: typeof keptFacets = { ...keptFacets, language: { kind: 'filter' } };

const poorerChoice = (choice: FacetChoice): FacetChoice => ({
  ...choice,
  href: withTheirNames(choice.href),
  isDefault: false,
  count: undefined,
});

const poorerFacets = (facets: readonly FeedFacet[], kept: typeof keptFacets): FeedFacet[] =>
  facets.flatMap((facet) => {
    const { kind, values } = kept[facet.name] ?? {};
    if (kind === undefined) return [];
    const choices = facet.choices.filter(({ value }) => values?.includes(value) ?? true);
    return [{ ...facet, kind, choices: choices.map(poorerChoice) }];
  });

const poorerGroup = (group: Group): Group => ({ ...group, total: undefined });

/** Pages aren't counted, and every page that has something in it has a next one. */
const poorerPaging = ({ href, publications }: Feed, paging: Paging): Paging => ({
  ...paging,
  first: withTheirNames(paging.first),
  next:
    publications.length === 0
      ? undefined
      : withTheirNames(paging.next ?? withParameters(href, { [pastTheEnd]: 'end' })),
  previous: undefined,
  last: undefined,
  number: undefined,
});

export interface AskedFor {
  readonly isSearch: boolean;
  readonly isPastTheEnd: boolean;
}

export function poorer(whole: Feed, { isSearch, isPastTheEnd }: AskedFor): Feed {
  const feed = isPastTheEnd ? { ...whole, publications: [] } : whole;
  return {
    ...feed,
    correction: undefined,
    total: undefined,
    facets: poorerFacets(feed.facets, isSearch ? keptInSearch : keptFacets),
    groups: feed.groups.map(poorerGroup),
    paging: feed.paging === undefined ? undefined : poorerPaging(feed, feed.paging),
  };
}
