/**
 * Gets a library's configuration from wherever it is said: the service, else the last good answer on this device, and the
 * page. Knows nothing of what is in it.
 */

import { fetchConfiguration } from '../api/configuration.ts';
import { readConfiguration, type LibraryConfiguration, type Source } from '../config/configuration.ts';

export interface ConfigurationPlaces {
  /** Where the library stands in the shared service, else what keeps libraries of one origin apart. */
  readonly address: string;
  /** There is no service that says it: what the page says is the whole configuration. */
  readonly isOfPage?: boolean;
  /** What the page itself says, with absolute addresses; rejects when it can't be read. */
  readonly page?: (() => Promise<unknown>) | undefined;
}

export interface Asked {
  readonly configuration: LibraryConfiguration;
  readonly source: Source;
}

/** By then a patron has long read what they came for. */
const reviewAfterMs = 5000;

/** @throws LibraryError when no place has a configuration */
export async function askConfiguration(places: ConfigurationPlaces): Promise<Asked> {
  const source = await ask(places);
  const configuration = readConfiguration(source);
  setTimeout(() => void reviewing().then(({ review }) => review(source), console.warn), reviewAfterMs);
  return { configuration, source };
}

const reviewing = () => import('./review.ts');

async function ask({ address, isOfPage, page }: ConfigurationPlaces): Promise<Source> {
  const found = isOfPage ? address : `${address.replace(/\/$/, '')}/configuration`;
  const said = page?.();
  const beside = isOfPage ? undefined : said?.catch(console.warn);
  try {
    return { json: await (isOfPage ? said : fetchConfiguration(found)), found, page: await beside };
  } catch (reason) {
    const { fallBack } = await reviewing().catch(() => {
      throw reason;
    });
    return { ...fallBack(found, reason), page: await beside };
  }
}
