/**
 * What the readers of both serialisations agree on to tell the same facts: the same from both, or something was lost in one.
 * Media types of feeds and publications stand for what they are of.
 */

export type Facts = Readonly<Record<string, unknown>>;

const kindOfType: Readonly<Record<string, string>> = {
  'application/opds+json': 'feed',
  'application/opds-publication+json': 'publication',
  'application/atom+xml;profile=opds-catalog;kind=acquisition': 'feed',
  'application/atom+xml;profile=opds-catalog;kind=navigation': 'feed',
  'application/atom+xml;type=entry;profile=opds-catalog': 'publication',
};

export const kind = (type: string | undefined): string | undefined =>
  type === undefined ? type : (kindOfType[type] ?? type);

export const number = (digits: string | undefined): number | undefined =>
  digits === undefined ? undefined : Number(digits);

/** Each service is found in its own way, and drawings are no images to readers of Atom. */
export const isOfOneSerialisation = (rel: string): boolean => ['search', 'suggestions'].includes(rel);

export const acquisition = 'http://opds-spec.org/acquisition';
export const facetRel = 'http://opds-spec.org/facet';
export const sortRel = 'http://palaceproject.io/terms/rel/sort';
export const defaultProperty = 'http://palaceproject.io/terms/properties/default';

/** Without undefined members; links in an order of their own. */
export const facts = <T>(of: T): T => JSON.parse(JSON.stringify(of)) as T;

export const sorted = (links: readonly Facts[]): Facts[] =>
  [...links].sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));
