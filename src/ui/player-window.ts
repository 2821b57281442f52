/** Opens the window of the player, one for all pages of the library. */

import { playerWindowOf } from '../domain/player-window.ts';

/** @returns whether the browser let it open */
export const openPlayerWindow = (): boolean =>
  window.open(playerWindowOf(location.href), 'elib-player', 'popup,width=460,height=820') !== null;
