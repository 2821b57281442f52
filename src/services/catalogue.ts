/** Lets patrons browse and search: asks anonymously, so that no server or cache learns who looks for what. */

import { expandSearch } from '../api/opds/search-template.ts';
import { readFeed, readPublication } from '../api/opds/opds2.ts';
import { request } from '../api/http.ts';
import type { Feed } from '../domain/feed.ts';
import type { Catalogue } from '../domain/library.ts';
import { wording } from '../domain/text.ts';
import { opdsType, type Connection } from './connection.ts';

export function createCatalogue(connection: Connection): Catalogue {
  const feed = async (href: string, language: string, signal?: AbortSignal): Promise<Feed> => {
    const { body, url } = await request(href, { accept: opdsType, language, ...(signal && { signal }) });
    return readFeed(body, url);
  };
  return {
    root: (language) => connection.root(language),
    feed,
    shorten: (href) => connection.shorten(href),
    lengthen: (short) => connection.lengthen(short),
    async search(query, language, signal) {
      return feed(expandSearch(await connection.link('search', language), query), language, signal);
    },
    suggest: () => Promise.resolve(undefined),
    async publication(href, language, signal) {
      const { body, url } = await request(href, {
        accept: 'application/opds-publication+json',
        language,
        ...(signal && { signal }),
      });
      return readPublication(body, url);
    },
    async description(publication, language) {
      const { safeFragment } = await import('../api/feed-html.ts');
      return safeFragment(wording(publication.description, language).text);
    },
  };
}
