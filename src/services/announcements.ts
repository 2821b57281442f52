/**
 * Keeps a page's announcements up to date while it is looked at, so that a crisis is told within a minute, and remembers in
 * this browser which of them somebody has put away. Nothing of a patron is in it.
 */

import { askAnnouncements } from '../api/announcements.ts';
import type { Announcement, Announcements } from '../domain/highlights.ts';
import { Store } from '../domain/store.ts';
import type { Place } from './place.ts';
import { RememberedNames } from './remembered-names.ts';

/** Two in the minute in which a crisis must reach open pages. */
const askEveryMs = 25_000;
const mostRemembered = 200;

export interface AnnouncementOptions {
  /** Keeps libraries of one origin apart. */
  readonly scope: string;
  /** Where the announcements are; resolves undefined where the service has none. */
  readonly href: () => Promise<string | undefined>;
  /** Aborted when the library has left the page. */
  readonly ended: AbortSignal;
  readonly everyMs?: number;
}

/** Those of the library at `scope`. */
export const announcementsOf = (
  { configuration }: Pick<Place, 'configuration'>,
  scope: string,
  ended: AbortSignal,
): Announcements => new PageAnnouncements({ scope, ended, href: async () => (await configuration()).announcements });

export class PageAnnouncements extends Store<readonly Announcement[]> implements Announcements {
  readonly #options: AnnouncementOptions;
  readonly #away: RememberedNames;
  #all: readonly Announcement[] = [];
  #askedMs = -Infinity;
  isKnown = false;

  constructor(options: AnnouncementOptions) {
    super([]);
    this.#options = options;
    this.#away = new RememberedNames(`elib-dismissed ${options.scope}`, mostRemembered);
    const { ended, everyMs = askEveryMs } = options;
    const look = (): void => {
      if (document.visibilityState === 'visible' && performance.now() - this.#askedMs >= everyMs / 2) void this.#ask();
    };
    look();
    const timer = setInterval(look, everyMs);
    ended.addEventListener('abort', () => clearInterval(timer));
    document.addEventListener('visibilitychange', look, { signal: ended });
    // Another tab has put one away.
    addEventListener('storage', () => this.#show(), { signal: ended });
  }

  dismiss(id: string): void {
    this.#away.add(id);
    this.#show();
  }

  /** What was announced stays when the service can't be reached. */
  async #ask(): Promise<void> {
    // Not the time of day, which somebody may set back.
    this.#askedMs = performance.now();
    try {
      const href = await this.#options.href();
      this.#all = href === undefined ? [] : await askAnnouncements(href, this.#options.ended);
      this.#show();
    } catch {
      this.#askedMs = -Infinity;
      this.#show();
    }
  }

  #show(): void {
    const away = this.#away.all;
    const shown = this.#all.filter(({ id }) => !away.includes(id));
    const isFirst = !this.isKnown;
    this.isKnown = true;
    if (isFirst || JSON.stringify(shown) !== JSON.stringify(this.value)) this.set(shown);
  }
}
