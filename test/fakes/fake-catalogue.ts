/** The catalogue of tests and stories: a few books, answers in the mood that a test sets, and remembers what was asked of it. */

import type { Feed, Group } from '../../src/domain/feed.ts';
import { LibraryError } from '../../src/domain/library-error.ts';
import type { Catalogue } from '../../src/domain/library.ts';
import type { Publication } from '../../src/domain/publication.ts';
import { plain, wording } from '../../src/domain/text.ts';
import { books } from './publications.ts';

const never = <T>(): Promise<T> => new Promise<T>(() => {});

export const emptyFeed: Feed = {
  title: plain(''),
  publications: [],
  groups: [],
  navigation: [],
  facets: [],
  breadcrumbs: [],
  links: {},
  dropped: 0,
};

/** How the fake catalogue answers: with books, with nothing, never, or with an error. */
export type CatalogueMood = 'answers' | 'empty' | 'never' | LibraryError;

export class FakeCatalogue implements Catalogue {
  mood: CatalogueMood = 'answers';
  /** What the collection holds. */
  publications: readonly Publication[] = books;
  groups: readonly Group[] = [
    {
      title: { fi: 'Uutuudet', sv: 'Nyheter', en: 'New' },
      href: 'https://e.example/new',
      publications: books,
      navigation: [],
    },
    {
      title: { fi: 'Klassikot' },
      href: 'https://e.example/classics',
      publications: books.slice(0, 3),
      navigation: [],
    },
  ];
  /** Books on one page of an answer. */
  pageSize = 4;
  /** What was asked, in order, e.g. `search Kivi fi`. */
  readonly asked: string[] = [];

  root(language: string): Promise<Feed> {
    return this.#answer(`root ${language}`, { ...emptyFeed, groups: this.groups }, emptyFeed);
  }

  search(query: string, language: string): Promise<Feed> {
    return this.#answer(`search ${query} ${language}`, this.#page(0), emptyFeed);
  }

  suggest(beginning: string, language: string): Promise<Feed | undefined> {
    return this.#answer(`suggest ${beginning} ${language}`, undefined, undefined);
  }

  feed(href: string, language: string): Promise<Feed> {
    const start = Number(new URL(href).searchParams.get('start') ?? 0);
    return this.#answer(`feed ${href} ${language}`, this.#page(start), emptyFeed);
  }

  publication(href: string, language: string): Promise<Publication> {
    const found = this.publications.find((publication) => publication.self === href) ?? this.publications[0];
    if (!found) return Promise.reject(new LibraryError('not-found', href));
    return this.#answer(`publication ${href} ${language}`, found, found);
  }

  description(publication: Publication, language: string): Promise<DocumentFragment> {
    const fragment = document.createDocumentFragment();
    fragment.append(wording(publication.description, language).text.replaceAll(/<[^>]*>/g, ''));
    return Promise.resolve(fragment);
  }

  #page(start: number): Feed {
    const end = start + this.pageSize;
    return {
      ...emptyFeed,
      publications: this.publications.slice(start, end),
      total: this.publications.length,
      links: end < this.publications.length ? { next: `https://e.example/page?start=${end}` } : {},
    };
  }

  #answer<T>(question: string, full: T, empty: T): Promise<T> {
    this.asked.push(question);
    if (this.mood instanceof LibraryError) return Promise.reject(this.mood);
    if (this.mood === 'never') return never();
    return Promise.resolve(this.mood === 'empty' ? empty : full);
  }
}
