/** Where one library's shared service is: its configuration and the addresses its front page names. Asked once, shared by all services. */

import { fetchConfiguration } from '../api/configuration.ts';
import { safeAddress } from '../api/opds/links.ts';
import type { Complaint } from '../config/checks.ts';
import { readConfiguration, type LibraryConfiguration } from '../config/configuration.ts';
import type { Feed, FeedLinks } from '../domain/feed.ts';
import { LibraryError } from '../domain/library-error.ts';
import type { LibraryProfile } from '../domain/library.ts';
import { Store } from '../domain/store.ts';
import type { ViewState } from '../domain/view-state.ts';
import { converse, type Conversation } from './conversation.ts';

export interface Connection extends Conversation {
  readonly profile: Store<ViewState<LibraryProfile>>;
  /** Also the addresses of what the local library makes. */
  readonly configuration: () => Promise<LibraryConfiguration>;
  /** The collection's front page in `language`; kept, so that every service may ask. */
  root(language: string): Promise<Feed>;
  /** Templates of searching and suggesting, wherever the service tells them; kept. */
  templates(language: string): Promise<Templates>;
  /** The address for `rel`; rejects with `not-found` when this library's service has none. */
  link(rel: keyof FeedLinks, language: string): Promise<string>;
  /** See `Catalogue`. */
  shorten(href: string): string | undefined;
  lengthen(short: string): Promise<string>;
}

type Templates = Pick<FeedLinks, 'search' | 'suggestions'>;

/** @param address Where the library stands in the shared service, e.g. `https://api.example.fi/mallila` */
export function connect(address: string): Connection {
  const profile = new Store<ViewState<LibraryProfile>>({ kind: 'loading' });
  /** Everything that is this service's has an address that begins so, or at least the same origin. */
  let base: string | undefined;
  const configuration = kept(async () => {
    const read = await askConfiguration(address, profile);
    base = new URL('.', read.catalogue).href;
    return read;
  });
  const conversation = converse();
  const root = keptBy(async (language) => conversation.feed((await configuration()).catalogue, language));
  const templates = keptBy(async (language): Promise<Templates> => {
    const { links } = await root(language);
    if (links.search || !links.searchDescription) return links;
    const { askSearchDescription } = await import('../api/opds/atom/search-description.ts');
    return askSearchDescription(links.searchDescription, language);
  });
  return {
    ...{ profile, configuration, root, templates },
    ...conversation,
    async link(rel, language) {
      const href = (await root(language)).links[rel];
      if (!href) throw new LibraryError('not-found', `the catalogue's front page names no ${rel}`);
      return href;
    },
    shorten(href) {
      if (base === undefined || new URL(href).origin !== new URL(base).origin) return undefined;
      return href.startsWith(base) ? href.slice(base.length) : href.slice(new URL(base).origin.length);
    },
    async lengthen(short) {
      const { catalogue } = await configuration();
      const href = safeAddress(short, new URL('.', catalogue).href);
      if (!href || new URL(href).origin !== new URL(catalogue).origin) {
        throw new LibraryError('not-found', 'an address outside the service');
      }
      return href;
    },
  };
}

async function askConfiguration(
  address: string,
  profile: Store<ViewState<LibraryProfile>>,
): Promise<LibraryConfiguration> {
  try {
    const href = `${address.replace(/\/$/, '')}/configuration`;
    const { configuration, complaints } = readConfiguration(await fetchConfiguration(href), href);
    if (complaints.length > 0) void tellWebmaster(complaints);
    profile.set({ kind: 'ready', value: configuration });
    return configuration;
  } catch (thrown) {
    const error = LibraryError.from(thrown);
    profile.set({ kind: 'failed', error });
    throw error;
  }
}

async function tellWebmaster(complaints: readonly Complaint[]): Promise<void> {
  const { complaintWords } = await import('../config/complaint-words.ts');
  for (const complaint of complaints) console.warn(`elib: ${complaintWords(complaint)}`);
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
