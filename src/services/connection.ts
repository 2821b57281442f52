/** Where one library's shared service is: its configuration and the addresses its front page names. Asked once, shared by all services. */

import { safeAddress } from '../api/opds/links.ts';
import { readFeedLinks } from '../api/opds/opds2.ts';
import type { LibraryConfiguration } from '../config/configuration.ts';
import type { Explanation } from '../domain/explanation.ts';
import type { Feed, FeedLinks } from '../domain/feed.ts';
import { LibraryError } from '../domain/library-error.ts';
import type { LibraryProfile } from '../domain/library.ts';
import { Store } from '../domain/store.ts';
import type { ViewState } from '../domain/view-state.ts';
import { askConfiguration, type Asked, type ConfigurationPlaces } from './configuration.ts';
import { converse, type Conversation } from './conversation.ts';

export interface Connection extends Omit<Conversation, 'open'> {
  readonly profile: Store<ViewState<LibraryProfile>>;
  /** What the library says of itself, and where is what it makes; kept. */
  readonly configuration: () => Promise<LibraryConfiguration>;
  /** Where the collection's front page leads; kept, so that every service may ask. */
  links(language: string): Promise<FeedLinks>;
  /** The collection's front page in `language`; kept likewise. */
  root(language: string): Promise<Feed>;
  /** Templates of searching and suggesting, wherever the service tells them; kept. */
  templates(language: string): Promise<Templates>;
  /** The address for `rel`; rejects with `not-found` when this library's service has none. */
  link(rel: keyof FeedLinks, language: string): Promise<string>;
  /** See `Catalogue`. */
  shorten(href: string): string | undefined;
  lengthen(short: string): Promise<string>;
  /** See `Library`. */
  explain(place: string): Promise<Explanation>;
}

type Templates = Pick<FeedLinks, 'search' | 'suggestions'>;

export function connect(places: ConfigurationPlaces): Connection {
  const profile = new Store<ViewState<LibraryProfile>>({ kind: 'loading' });
  /** Everything that is this service's has an address that begins so, or at least the same origin. */
  let base: string | undefined;
  const configuration = kept(async () => {
    const asked = await told(profile, askConfiguration(places));
    base = new URL('.', asked.configuration.catalogue).href;
    return asked;
  });
  const { open, ...conversation } = converse();
  const front = keptBy(async (language) => open((await configuration()).configuration.catalogue, language));
  const root = keptBy(async (language) => (await front(language)).whole());
  const links = async (language: string): Promise<FeedLinks> =>
    toldLinks((await configuration()).configuration) ?? (await front(language)).links;
  const templates = keptBy(async (language) => templatesIn(await links(language), language));
  return {
    ...{ profile, links, root, templates, configuration: async () => (await configuration()).configuration },
    ...conversation,
    async link(rel, language) {
      const href = (await links(language))[rel];
      if (!href) throw new LibraryError('not-found', `the catalogue's front page names no ${rel}`);
      return href;
    },
    shorten(href) {
      return base === undefined ? undefined : shortIn(base, href);
    },
    async lengthen(short) {
      const { catalogue } = (await configuration()).configuration;
      const href = safeAddress(short, new URL('.', catalogue).href);
      if (!href || new URL(href).origin !== new URL(catalogue).origin) {
        throw new LibraryError('not-found', 'an address outside the service');
      }
      return href;
    },
    explain: explainer(configuration),
  };
}

/** Those of the front page as the configuration repeats them: not where a page names another catalogue than the service. */
function toldLinks({ catalogue, catalogueLinks }: LibraryConfiguration): FeedLinks | undefined {
  const links = readFeedLinks(catalogueLinks, catalogue);
  return links.self === catalogue ? links : undefined;
}

async function templatesIn(links: FeedLinks, language: string): Promise<Templates> {
  if (links.search || !links.searchDescription) return links;
  const { askSearchDescription } = await import('../api/opds/atom/search-description.ts');
  return askSearchDescription(links.searchDescription, language);
}

function shortIn(base: string, href: string): string | undefined {
  const { origin } = new URL(base);
  if (new URL(href).origin !== origin) return undefined;
  return href.slice((href.startsWith(base) ? base : origin).length);
}

const explainer =
  (configuration: () => Promise<Asked>): Connection['explain'] =>
  async (place) => {
    const { source } = await configuration();
    return (await import('../config/explain.ts')).explain(source, place);
  };

async function told(profile: Store<ViewState<LibraryProfile>>, asked: Promise<Asked>): Promise<Asked> {
  try {
    const answer = await asked;
    profile.set({ kind: 'ready', value: answer.configuration });
    return answer;
  } catch (thrown) {
    const error = LibraryError.from(thrown);
    profile.set({ kind: 'failed', error });
    throw error;
  }
}

/** The answer to `ask`, asked once; a failure is forgotten so that the next caller asks again. */
function kept<T>(ask: () => Promise<T>): () => Promise<T> {
  const byKey = keptBy(ask);
  return () => byKey('');
}

function keptBy<T>(ask: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const answers = new Map<string, Promise<T>>();
  return (key) => {
    const known = answers.get(key);
    if (known) return known;
    const answer = ask(key);
    answers.set(key, answer);
    answer.catch(() => answers.delete(key));
    return answer;
  };
}
