/** The catalogue of tests and stories: a few books, answers in the mood that a test sets, and remembers what was asked of it. */

import type { Facet, Feed, Group, NavigationLink } from '../../src/domain/feed.ts';
import type { HighlightShelf } from '../../src/domain/highlights.ts';
import { LibraryError } from '../../src/domain/library-error.ts';
import type { Catalogue } from '../../src/domain/library.ts';
import type { Publication } from '../../src/domain/publication.ts';
import { plain, wording } from '../../src/domain/text.ts';
import { books } from './publications.ts';

const service = 'https://e.example/';

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

/** A feed of the fake catalogue: all its choices stand in its address, as with the real ones. */
interface Choices {
  readonly start: number;
  readonly language: string | undefined;
  readonly order: string;
}

const choicesOf = (href: string): Choices => {
  const { searchParams } = new URL(href);
  return {
    start: Number(searchParams.get('start') ?? 0),
    language: searchParams.get('language') ?? undefined,
    order: searchParams.get('order') ?? 'relevance',
  };
};

const addressOf = ({ start, language, order }: Choices): string => {
  const parameters = new URLSearchParams({ order, ...(language && { language }), ...(start && { start: `${start}` }) });
  return `${service}found?${parameters.toString()}`;
};

const languages = {
  fi: { fi: 'suomi', sv: 'finska', en: 'Finnish' },
  sv: { fi: 'ruotsi', sv: 'svenska', en: 'Swedish' },
};
const orders = {
  relevance: { fi: 'Osuvuus', sv: 'Relevans', en: 'Relevance' },
  title: { fi: 'Nimi', sv: 'Titel', en: 'Title' },
};

const facetsOf = (choices: Choices): readonly Facet[] => [
  {
    kind: 'filter',
    title: { fi: 'Kieli', sv: 'Språk', en: 'Language' },
    links: [
      {
        title: { fi: 'Kaikki kielet', sv: 'Alla språk', en: 'All languages' },
        href: addressOf({ ...choices, start: 0, language: undefined }),
        active: choices.language === undefined,
        isDefault: true,
      },
      ...Object.entries(languages).map(([language, title]) => ({
        title,
        href: addressOf({ ...choices, start: 0, language }),
        active: choices.language === language,
        isDefault: false,
        count: 7,
      })),
    ],
  },
  {
    kind: 'sort',
    title: { fi: 'Järjestys', sv: 'Ordning', en: 'Order' },
    links: Object.entries(orders).map(([order, title]) => ({
      title,
      href: addressOf({ ...choices, start: 0, order }),
      active: choices.order === order,
      isDefault: order === 'relevance',
    })),
  },
];

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
  /** What the library shows. */
  highlightShelves: readonly HighlightShelf[] = this.groups.map(({ title, href, publications }) => ({
    ...{ id: href ?? '', title, publications, layout: 'row' as const },
    ...(href === undefined ? {} : { href }),
  }));
  navigation: readonly NavigationLink[] = [
    { title: { fi: 'Äänikirjat', sv: 'Ljudböcker', en: 'Audiobooks' }, href: 'https://e.example/feed/audio' },
    { title: { fi: 'Lapsille', sv: 'För barn', en: 'For children' }, href: 'https://e.example/feed/children' },
  ];
  /** What is suggested; undefined where the service suggests nothing. */
  suggestions: readonly Group[] | undefined;
  /** What the service believes was meant, where it finds nothing. */
  correction: NavigationLink | undefined;
  /** Entries that could not be read, in every answer. */
  dropped = 0;
  hasFacets = true;
  /** Whether feeds have parts instead of books. */
  parts = false;
  /** Books on one page of an answer. */
  pageSize = 4;
  /** What was asked, in order, e.g. `search Kivi fi`. */
  readonly asked: string[] = [];

  root(language: string): Promise<Feed> {
    return this.#answer(
      `root ${language}`,
      { ...emptyFeed, groups: this.groups, navigation: this.navigation },
      emptyFeed,
    );
  }

  highlights(language: string): Promise<readonly HighlightShelf[]> {
    return this.#answer(`highlights ${language}`, this.highlightShelves, []);
  }

  search(query: string, language: string): Promise<Feed> {
    return this.#answer(`search ${query} ${language}`, this.#page(addressOf(choicesOf(service))), this.#nothing());
  }

  suggest(beginning: string, language: string): Promise<Feed | undefined> {
    const feed = this.suggestions && { ...emptyFeed, groups: this.suggestions };
    return this.#answer(`suggest ${beginning} ${language}`, feed, emptyFeed);
  }

  feed(href: string, language: string): Promise<Feed> {
    const parts = { ...emptyFeed, title: plain('Osat'), groups: this.groups, navigation: this.navigation };
    return this.#answer(`feed ${href} ${language}`, this.parts ? parts : this.#page(href), this.#nothing(href));
  }

  shorten(href: string): string | undefined {
    return href.startsWith(service) ? href.slice(service.length) : undefined;
  }

  lengthen(short: string): Promise<string> {
    const url = new URL(short, service);
    return url.href.startsWith(service)
      ? Promise.resolve(url.href)
      : Promise.reject(new LibraryError('not-found', short));
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

  #page(href: string): Feed {
    const choices = choicesOf(href);
    const found = this.publications
      .filter(({ languages: tags }) => choices.language === undefined || tags.includes(choices.language))
      .sort((a, b) =>
        choices.order === 'title' ? wording(a.title, 'fi').text.localeCompare(wording(b.title, 'fi').text, 'fi') : 0,
      );
    const end = choices.start + this.pageSize;
    return {
      ...emptyFeed,
      title: { fi: 'Äänikirjat', sv: 'Ljudböcker', en: 'Audiobooks' },
      publications: found.slice(choices.start, end),
      facets: this.hasFacets ? facetsOf(choices) : [],
      breadcrumbs: [{ title: { fi: 'Kokoelma', sv: 'Samlingen', en: 'Collection' }, href: service }],
      total: found.length,
      links: end < found.length ? { next: addressOf({ ...choices, start: end }) } : {},
      dropped: this.dropped,
    };
  }

  #nothing(href = service): Feed {
    return {
      ...emptyFeed,
      facets: this.hasFacets ? facetsOf(choicesOf(href)) : [],
      ...(this.correction && { correction: this.correction }),
    };
  }

  #answer<T>(question: string, full: T, empty: T): Promise<T> {
    this.asked.push(question);
    if (this.mood instanceof LibraryError) return Promise.reject(this.mood);
    if (this.mood === 'never') return never();
    return Promise.resolve(this.mood === 'empty' ? empty : full);
  }
}
