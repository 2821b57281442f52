/** Writes a shelf of highlights as RSS 2.0, for a library's other sites and newsletters. Knows nothing of how shelves are made. */
import type { Publication } from '../publication.ts';
import { element, textElement, writeXml } from '../xml.ts';

export const rssType = 'application/rss+xml';

export interface RssShelf {
  readonly title: string;
  readonly description: string;
  /** BCP 47. */
  readonly language: string;
  /** Address of the library's page. */
  readonly page: string;
  /** Address at which the page shows the book. */
  readonly pageOf: (book: Publication) => string;
  readonly publications: readonly Publication[];
}

const authorsOf = ({ credits }: Publication): string => credits.author.map(({ name }) => name).join(', ');

export const writeRss = ({ title, description, language, page, pageOf, publications }: RssShelf): string =>
  writeXml(
    element(
      'rss',
      { version: '2.0' },
      element(
        'channel',
        {},
        textElement('title', title),
        textElement('link', page),
        textElement('description', description),
        textElement('language', language),
        publications.map((book) =>
          element(
            'item',
            {},
            textElement('title', [authorsOf(book), book.title].filter((part) => part !== '').join(': ')),
            textElement('link', pageOf(book)),
            element('guid', { isPermaLink: 'false' }, book.identifier),
            textElement('description', book.description.text),
          ),
        ),
      ),
    ),
  );
