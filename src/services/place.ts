/** Where one library's shared service is and what its configuration says of it. Asked once, shared by all services; knows no feed. */

import type { LibraryConfiguration } from '../config/configuration.ts';
import { LibraryError } from '../domain/library-error.ts';
import type { Showcase } from '../domain/showcase.ts';
import { Store } from '../domain/store.ts';
import type { ViewState } from '../domain/view-state.ts';
import { askConfiguration, type Asked, type ConfigurationPlaces } from './configuration.ts';
import { kept } from './kept-answers.ts';

export interface Place {
  readonly profile: Store<ViewState<LibraryConfiguration>>;
  /** What the library says of itself, and where is what it makes; kept. */
  readonly configuration: () => Promise<LibraryConfiguration>;
  /** See `Showcase`. */
  readonly explain: Showcase['explain'];
}

export function placeOf(places: ConfigurationPlaces): Place {
  const profile = new Store<ViewState<LibraryConfiguration>>({ kind: 'loading' });
  const asked = kept(() => told(profile, askConfiguration(places)));
  return {
    profile,
    configuration: async () => (await asked()).configuration,
    async explain(place) {
      const { source } = await asked();
      return (await import('../config/explain.ts')).explain(source, place);
    },
  };
}

async function told(profile: Store<ViewState<LibraryConfiguration>>, asked: Promise<Asked>): Promise<Asked> {
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
