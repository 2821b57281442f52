/** What a player shows of a book that has been opened but doesn't sound yet: as little as while it is being opened. Knows no player. */

import type { PlayerState } from '../../domain/player.ts';

/** @param soundFirst The first sound is worth more than all the rest */
export const beforeSound = (state: PlayerState, soundFirst: boolean): PlayerState =>
  soundFirst && state.kind === 'stalled' ? { kind: 'opening', publication: state.publication } : state;
