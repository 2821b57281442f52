/**
 * Follows the page on which a book sounds: nothing is lost when it goes away, and what was sounding goes on on the next one in
 * this tab, or in the window to which it is handed over, with the sleep timer that was running.
 */

import { isPlayerWindow } from '../../domain/player-window.ts';
import type { SleepChoice, SleepTimer } from '../../domain/listening-tools.ts';
import type { PlayerState } from '../../domain/player.ts';
import type { Readable } from '../../domain/store.ts';
import { TabStorage, type DeviceStorage } from '../storage.ts';

/** Who comes later has done something else meanwhile: sound would startle them. */
const patienceMs = 60_000;

export interface Sounding {
  readonly publicationId: string;
  readonly leftAtMs: number;
  readonly sleep?: { readonly choice: SleepChoice; readonly secondsLeft: number };
}

const isSounding = (value: unknown): value is Sounding =>
  typeof value === 'object' && value !== null && 'publicationId' in value && 'leftAtMs' in value;

const placeFor = (scope: string): TabStorage => new TabStorage(`elib sounding ${scope}`);
/** On the device, for the window of the player: what a tab keeps doesn't reach a window that is open already. */
const windowKey = 'handed-over';

/** What sounds on the page; undefined in silence. */
function soundingOn(state: PlayerState, timer: SleepTimer): Sounding | undefined {
  if (state.kind !== 'playing' && state.kind !== 'stalled') return undefined;
  const sleep = 'secondsLeft' in timer && { sleep: { choice: timer.choice, secondsLeft: timer.secondsLeft } };
  return { publicationId: state.publication.id, leftAtMs: Date.now(), ...sleep };
}

interface OnPage {
  readonly tools: { readonly timer: Readable<SleepTimer> };
  leave(): void;
  keepIfHidden(): void;
}

/** Until the library leaves the page. A page that is left may come back out of the browser's memory. */
export function followPage(scope: string, state: Readable<PlayerState>, onPage: OnPage, ended?: AbortSignal): void {
  const until = ended ? { signal: ended } : {};
  const leave = (): void => {
    const sounding = soundingOn(state.value, onPage.tools.timer.value);
    if (sounding) placeFor(scope).keep(sounding);
    else placeFor(scope).forget();
    onPage.leave();
  };
  const keep = (): void => {
    if (document.visibilityState === 'hidden') onPage.keepIfHidden();
  };
  addEventListener('pagehide', leave, until);
  document.addEventListener('visibilitychange', keep, until);
}

export const handToWindow = (storage: DeviceStorage, state: PlayerState, timer: SleepTimer): Promise<void> =>
  storage.set(windowKey, soundingOn(state, timer));

/** What was sounding on the page before this one, or was handed to this window. Asked once. */
export async function soundingBefore(scope: string, storage: DeviceStorage): Promise<Sounding | undefined> {
  let kept = placeFor(scope).take();
  if ('location' in globalThis && isPlayerWindow(location.href)) {
    kept = (await storage.get(windowKey)) ?? kept;
    await storage.set(windowKey, undefined);
  }
  return isSounding(kept) && Date.now() - kept.leftAtMs < patienceMs ? kept : undefined;
}
