/** Lets patrons browse and search: asks anonymously, so that no server or cache learns who looks for what. */

import { expandSearch } from '../api/opds/search-template.ts';
import { LibraryError } from '../domain/library-error.ts';
import type { Catalogue } from '../domain/library.ts';
import { wording } from '../domain/text.ts';
import type { Connection } from './connection.ts';

const cancelledBy = (signal: AbortSignal | undefined) => (signal ? { signal } : {});

export const createCatalogue = ({ root, feed, publication, templates, shorten, lengthen }: Connection): Catalogue => ({
  root: (language) => root(language),
  shorten,
  lengthen,
  feed: (href, language, signal) => feed(href, language, cancelledBy(signal)),
  async search(query, language, signal) {
    const { search } = await templates(language);
    if (!search) throw new LibraryError('not-found', 'this service has no search');
    return feed(expandSearch(search, query), language, cancelledBy(signal));
  },
  async suggest(beginning, language, signal) {
    const { suggestions } = await templates(language);
    return suggestions === undefined
      ? undefined
      : feed(expandSearch(suggestions, beginning), language, cancelledBy(signal));
  },
  publication: (href, language, signal) => publication(href, language, cancelledBy(signal)),
  async description(written, language) {
    const { safeFragment } = await import('../api/feed-html.ts');
    return safeFragment(wording(written.description, language).text);
  },
});
