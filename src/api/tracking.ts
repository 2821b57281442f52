/** Finds, in the manifest of an audiobook or in its loan, where the service wants to be told of listening. */

import type { Tracking } from '../domain/audiobook.ts';
import { request } from './http.ts';
import { known, record } from './json.ts';
import { linkBy, readLinks, type Link } from './opds/links.ts';

const progressionRel = 'http://opds-spec.org/progression';
const playTimesRel = 'http://palaceproject.io/terms/timeTracking';

/** Undefined where it wants to be told nothing. */
export function trackingIn(links: readonly Link[]): Tracking | undefined {
  const progression = linkBy(links, progressionRel)?.href;
  const playTimes = linkBy(links, playTimesRel)?.href;
  return (progression ?? playTimes) ? known({ progression, playTimes }) : undefined;
}

/**
 * What the loan at `href` says, in OPDS 2.0: what the national service names in Atom it lets no page of another origin use.
 * @throws LibraryError as `request`
 */
export async function askTracking(href: string, token: string): Promise<Tracking> {
  const { body, url } = await request(href, { accept: 'application/opds-publication+json', token });
  return trackingIn(readLinks(record(body).links, url)) ?? {};
}
