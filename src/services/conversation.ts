/**
 * How one service is asked for feeds and books: in OPDS 2.0, until an answer shows that its Atom tells more; then in Atom,
 * whose code is loaded only now, beginning with the same question.
 */

import { request, type RequestOptions } from '../api/http.ts';
import { openFeed, type OpenedFeed } from '../api/opds/opds2.ts';
import type { Feed } from '../domain/feed.ts';
import type { Publication } from '../domain/publication.ts';

export interface Conversation {
  /** A feed whose books nobody may ask for, such as the front page, of which a search only needs the links. */
  open(href: string, language: string, options?: RequestOptions): Promise<OpenedFeed>;
  feed(href: string, language: string, options?: RequestOptions): Promise<Feed>;
  /** One publication in full. */
  publication(href: string, language: string, options?: RequestOptions): Promise<Publication>;
}

export function converse(): Conversation {
  let inAtom = false;
  const open: Conversation['open'] = async (href, language, options) => {
    if (!inAtom) {
      const accept = 'application/opds+json';
      const { body, url, isXml } = await request(href, { accept, mayBeXml: true, language, ...options });
      const opened = isXml ? undefined : openFeed(body, url);
      // OPDS 2.0 that can't even be searched is an older one, which leaves out groups, queues and more.
      if (opened && (opened.links.search ?? !opened.links.searchDescription)) return opened;
      inAtom = true;
    }
    const feed = await (await import('../api/opds/atom/atom.ts')).askFeed(href, language, options);
    return { links: feed.links, whole: () => feed };
  };
  return {
    open,
    feed: async (href, language, options) => (await open(href, language, options)).whole(),
    async publication(href, language, options) {
      const { askPublication } = await import('../api/opds/whole-publication.ts');
      return askPublication(href, { language, ...options }, inAtom);
    },
  };
}
