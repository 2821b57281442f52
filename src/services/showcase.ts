/**
 * What a library shows to anybody, at once: little code, on which a page's first covers wait. The rest of the library is made
 * from it (`library.ts`), so that both share one configuration, one dialog and one end.
 */

import type { Announcements } from '../domain/highlights.ts';
import type { Showcase } from '../domain/showcase.ts';
import type { ConfigurationPlaces } from './configuration.ts';
import { placeOf, type Place } from './place.ts';

export interface ShowcaseOptions extends ConfigurationPlaces {
  /** BCP 47 tag in which the service should write. */
  readonly language: () => string;
  readonly open: Showcase['open'];
}

export interface ShowcaseService extends Showcase, Pick<ShowcaseOptions, 'address' | 'language'> {
  readonly place: Place;
  /** Aborted when its element has left the page, and another library may have come into its place. */
  readonly ended: AbortSignal;
  close(): void;
}

export function showcaseOf(options: ShowcaseOptions): ShowcaseService {
  const { address, language, open } = options;
  const place = placeOf(options);
  const { profile, explain } = place;
  const ending = new AbortController();
  let announcements: Announcements | undefined;
  // Every element will ask for it; a failure is told to whoever does.
  place.configuration().catch(() => undefined);
  return {
    version: 1,
    ...{ address, language, open, place, profile, explain },
    ended: ending.signal,
    close: () => ending.abort(),
    async highlights(wanted, signal) {
      const { highlightsOf } = await import('./highlights.ts');
      return highlightsOf(place, wanted, signal ? { signal } : {});
    },
    async announcements() {
      const { announcementsOf } = await import('./announcements.ts');
      return (announcements ??= announcementsOf(place, address, ending.signal));
    },
  };
}
