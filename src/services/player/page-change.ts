/** Follows the page on which a book sounds: nothing is lost when it goes away, and what was sounding goes on on the next one in this tab. */

import type { PlayerState } from '../../domain/player.ts';
import type { Readable } from '../../domain/store.ts';
import { TabStorage } from '../storage.ts';

/** Who comes later has done something else meanwhile: sound would startle them. */
const patienceMs = 60_000;

interface Sounding {
  readonly publicationId: string;
  readonly leftAtMs: number;
}

const isSounding = (value: unknown): value is Sounding =>
  typeof value === 'object' && value !== null && 'publicationId' in value && 'leftAtMs' in value;

const placeFor = (scope: string): TabStorage => new TabStorage(`elib sounding ${scope}`);

export function keepOverPageChange(scope: string, state: PlayerState): void {
  if (state.kind !== 'playing' && state.kind !== 'stalled') placeFor(scope).forget();
  else placeFor(scope).keep({ publicationId: state.publication.id, leftAtMs: Date.now() } satisfies Sounding);
}

interface OnPage {
  leave(): void;
  keepIfHidden(): void;
}

/** Until the library leaves the page. A page that is left may come back out of the browser's memory. */
export function followPage(scope: string, state: Readable<PlayerState>, onPage: OnPage, ended?: AbortSignal): void {
  const until = ended ? { signal: ended } : {};
  const leave = (): void => {
    keepOverPageChange(scope, state.value);
    onPage.leave();
  };
  const keep = (): void => {
    if (document.visibilityState === 'hidden') onPage.keepIfHidden();
  };
  addEventListener('pagehide', leave, until);
  document.addEventListener('visibilitychange', keep, until);
}

/** Id of the publication that was sounding on the page before this one. Asked once. */
export function soundingBefore(scope: string): string | undefined {
  const kept = placeFor(scope).take();
  return isSounding(kept) && Date.now() - kept.leftAtMs < patienceMs ? kept.publicationId : undefined;
}
