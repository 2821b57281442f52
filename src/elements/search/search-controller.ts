/** Finds what a patron looks for: where in the collection they are, what is there, more of it, and again what they saw there before. Knows no template. */

import { FeedPages } from '../../controllers/feed-pages.ts';
import type { LibraryController } from '../../controllers/library-controller.ts';
import type { TermsController } from '../../controllers/terms-controller.ts';
import { ViewTask } from '../../controllers/view-task.ts';
import type { Feed } from '../../domain/feed.ts';
import type { LibraryError } from '../../domain/library-error.ts';
import type { Catalogue } from '../../domain/library.ts';
import { shownValue, type ViewState } from '../../domain/view-state.ts';
import type { SupportedLanguage, Terms } from '../../i18n/terms.ts';
import { PlaceController, type PlaceHost } from './place-controller.ts';
import { collection, valueOf, wordsOf, type Place } from './search-place.ts';

/** Places whose books are kept for Back and Forward. */
const rememberedPlaces = 12;

async function feedAt(place: Place, catalogue: Catalogue, language: string, signal: AbortSignal): Promise<Feed> {
  switch (place.kind) {
    case 'collection':
      return catalogue.root(language, signal);
    case 'search':
      return catalogue.search(place.query, language, signal);
    case 'feed':
      return catalogue.feed(await catalogue.lengthen(place.at), language, signal);
  }
}

/** Feeds without books may lead on to others; what a search or a list without books leads to is only a courtesy. */
const hasNothing = ({ publications, groups, navigation, total }: Feed, query: string): boolean =>
  publications.length + groups.length === 0 && (navigation.length === 0 || total === 0 || query !== '');

export class SearchController {
  readonly pages: FeedPages;
  readonly #places: PlaceController;
  readonly #task: ViewTask<[string, SupportedLanguage], Feed>;
  readonly #seen = new Map<string, Feed>();

  /** @param prepare Called with each feed before it is shown */
  constructor(
    host: PlaceHost,
    private readonly library: LibraryController,
    private readonly words: TermsController,
    prepare: (feed: Feed) => Promise<void>,
  ) {
    this.#places = new PlaceController(host);
    this.#task = new ViewTask(host, library, {
      args: () => (this.place.kind === 'collection' ? undefined : [valueOf(this.place), words.asked]),
      run: async (args, { catalogue }, signal) => {
        const feed = await feedAt(this.place, catalogue, words.asked, signal);
        await prepare(feed);
        this.#remember(String(args), feed);
        return feed;
      },
      known: (args) => (this.#places.isReturn ? this.#seen.get(String(args)) : undefined),
      isEmpty: (feed) => hasNothing(feed, this.query),
    });
    this.pages = new FeedPages(host, library, words, () => shownValue(this.#task.state));
  }

  get place(): Place {
    return this.#places.place;
  }

  /** Whether Back or Forward led here. */
  get isReturn(): boolean {
    return this.#places.isReturn;
  }

  /** The words in the field. */
  get query(): string {
    return wordsOf(this.place);
  }

  get state(): ViewState<Feed> {
    return this.#task.state;
  }

  /** What is heard when the answer comes. */
  sentence(terms: Terms, failures: { title(error: LibraryError): string }): string {
    const { state, query, pages } = this;
    switch (state.kind) {
      case 'idle':
        return '';
      case 'loading':
        return terms.searching;
      case 'empty':
        return terms.nothingFound(query);
      case 'ready': {
        const shown = pages.publications.length;
        const isMore = shown > state.value.publications.length;
        return isMore ? terms.moreShown(shown, pages.total) : terms.results(pages.total ?? shown);
      }
      case 'failed':
        return failures.title(state.error);
    }
  }

  /** Asks again for the same. */
  again(): void {
    void this.#task.run();
  }

  /** No words lead back to the collection. */
  search(query: string): void {
    const place: Place = query ? { kind: 'search', query } : collection;
    if (valueOf(place) === valueOf(this.place)) this.again();
    this.#places.go(place);
  }

  /** To a feed that another feed pointed to, the front page included; `query` are the words that stay in the field. */
  follow(href: string, query: string): void {
    const at = this.library.library?.catalogue.shorten(href) ?? href;
    this.#places.go(at ? { kind: 'feed', at, query } : collection);
  }

  #remember(key: string, feed: Feed): void {
    this.#seen.set(key, feed);
    if (this.#seen.size > rememberedPlaces) this.#seen.delete([...this.#seen.keys()][0] ?? '');
  }
}
