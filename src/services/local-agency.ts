/** What the local library makes and shows: announcements, and the editor's side of them. The code of each comes when it is asked for. */

import type { Announcements } from '../domain/highlights.ts';
import type { Library } from '../domain/library.ts';
import type { CurationOptions } from './curation.ts';

export interface Agency extends CurationOptions {
  /** Aborted when the library has left the page. */
  readonly ended: AbortSignal;
}

export function localAgency({ ended, ...place }: Agency): Pick<Library, 'announcements' | 'curation'> {
  let announcements: Announcements | undefined;
  return {
    async announcements() {
      const { announcementsOf } = await import('./announcements.ts');
      return (announcements ??= announcementsOf(place.connection, place.address, ended));
    },
    async curation() {
      return (await import('./curation.ts')).curationOf(place);
    },
  };
}
