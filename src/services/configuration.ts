/**
 * Gets a library's configuration from wherever it is said: the service, else the last good answer on this device, and the
 * page. Knows nothing of what is in it.
 */

import { fetchConfiguration } from '../api/configuration.ts';
import { readConfiguration, type LibraryConfiguration, type Source } from '../config/configuration.ts';
import { LibraryError } from '../domain/library-error.ts';
import { lastGood } from '../vault/last-good.ts';

export interface ConfigurationPlaces {
  /** Where the library stands in the shared service; undefined where the page's is the whole configuration. */
  readonly service: string | undefined;
  /** What the page itself says, with absolute addresses; rejects when it can't be fetched. */
  readonly page?: (() => Promise<unknown>) | undefined;
}

export interface Asked {
  readonly configuration: LibraryConfiguration;
  readonly source: Source;
}

/** By then a patron has long read what they came for. */
const reviewAfterMs = 5000;

/** @throws LibraryError when no place has a configuration */
export async function askConfiguration({ service, page }: ConfigurationPlaces): Promise<Asked> {
  const source = await ask(service, page?.());
  const configuration = readConfiguration(source);
  const text = JSON.stringify(source);
  if (text !== lastGood(source.found)) {
    setTimeout(
      () => void import('./review.ts').then(({ review }) => review(source, text), console.warn),
      reviewAfterMs,
    );
  }
  return { configuration, source };
}

async function ask(service: string | undefined, said: Promise<unknown> | undefined): Promise<Source> {
  if (service === undefined) return { json: await said, found: document.baseURI };
  const found = `${service.replace(/\/$/, '')}/configuration`;
  const page = said?.catch((reason: unknown) => {
    console.warn('elib: the configuration of the page could not be loaded; the one of the service is used', reason);
  });
  try {
    return { json: await fetchConfiguration(found), found, page: await page };
  } catch (reason) {
    const kept = lastGood(found);
    // A library that the service no longer has is none.
    if (kept === undefined || LibraryError.from(reason).kind === 'not-found') throw reason;
    return { ...(JSON.parse(kept) as Source), page: await page };
  }
}
