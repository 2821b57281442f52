/** Reads how a service is searched from its OpenSearch 1.1 description: templates like those that OPDS 2.0 has among a feed's links. */

import type { FeedLinks } from '../../../domain/feed.ts';
import { request } from '../../http.ts';
import { known } from '../../json.ts';
import { readLink } from '../links.ts';
import { inLanguage } from './address.ts';
import { attributesOf, childrenOf, parseXml } from './xml.ts';

type SearchTemplates = Pick<FeedLinks, 'search' | 'suggestions'>;

/** Optional parameters are marked, where RFC 6570 leaves out whatever has no value. */
const withoutMarks = (template: string): string => template.replace(/\?\}/g, '}');

/** @throws LibraryError `unreadable` for what is no XML */
export function searchTemplates(text: string, found: string): SearchTemplates {
  const urls = childrenOf(parseXml(text))('opensearch:Url')
    .map(attributesOf)
    .filter(({ type = '' }) => /atom|opds/.test(type));
  const templateFor = (wanted: string): string | undefined => {
    const template = urls.find(({ rel = 'results' }) => rel.split(' ').includes(wanted))?.template;
    return template ? readLink({ href: withoutMarks(template), templated: true }, found)?.href : undefined;
  };
  return known({ search: templateFor('results'), suggestions: templateFor('suggestions') });
}

export async function askSearchDescription(href: string, language: string): Promise<SearchTemplates> {
  const accept = 'application/opensearchdescription+xml';
  const { body, url } = await request(inLanguage(href, language), { accept, mayBeXml: true, language });
  return searchTemplates(String(body), url);
}
