/** Opens the window of the player, one per library for all its pages, and knows whether the one that this page opened is still there. */

import { playerWindowOf } from '../domain/player-window.ts';

let opened: Window | null = null;

/** @returns whether the browser let it open */
export function openPlayerWindow(name: string): boolean {
  opened = window.open(playerWindowOf(location.href), name, 'popup,width=460,height=820');
  return opened !== null;
}

/** The window that this page opened, while it is open. */
export const playerWindow = (): Window | undefined => (opened && !opened.closed ? opened : undefined);
