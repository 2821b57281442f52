/**
 * How one service is asked for feeds and books: in OPDS 2.0, until an answer shows that its Atom tells more; then in Atom,
 * whose code is loaded only now, beginning with the same question.
 */

import { request, type RequestOptions } from '../api/http.ts';
import { readFeed } from '../api/opds/opds2.ts';
import type { Feed } from '../domain/feed.ts';
import type { Publication } from '../domain/publication.ts';

export interface Conversation {
  feed(href: string, language: string, options?: RequestOptions): Promise<Feed>;
  /** One publication in full. */
  publication(href: string, language: string, options?: RequestOptions): Promise<Publication>;
}

export function converse(): Conversation {
  let inAtom = false;
  return {
    async feed(href, language, options) {
      if (!inAtom) {
        const accept = 'application/opds+json';
        const { body, url, isXml } = await request(href, { accept, mayBeXml: true, language, ...options });
        const feed = isXml ? undefined : readFeed(body, url);
        // OPDS 2.0 that can't even be searched is an older one, which leaves out groups, queues and more.
        if (feed && (feed.links.search ?? !feed.links.searchDescription)) return feed;
        inAtom = true;
      }
      return (await import('../api/opds/atom/atom.ts')).askFeed(href, language, options);
    },
    async publication(href, language, options) {
      const { askPublication } = await import('../api/opds/whole-publication.ts');
      return askPublication(href, { language, ...options }, inAtom);
    },
  };
}
